import type { Entry, Feed, Lang, Millis } from '../news.ts';
import { decode } from './decode.ts';
import type { FeedState, PollProblem, PollResult } from './due.ts';
import { type EntryContext, toEntries } from './entry.ts';
import type { Fetcher } from './fetch.ts';
import { parse } from './parse.ts';
import { withoutTwins } from './twins.ts';

/** What a poll brought, before anybody has looked which of it is new. */
export type Poll =
  | {
      readonly kind: 'entries';
      readonly entries: readonly Entry[];
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly movedTo: string | null;
      /** The document broke off; what was complete is there. */
      readonly truncated: boolean;
    }
  | { readonly kind: 'unchanged'; readonly movedTo: string | null }
  | { readonly kind: 'problem'; readonly reason: PollProblem; readonly retryAt: Millis | null };

export interface PollDependencies {
  readonly fetcher: Fetcher;
  readonly now: () => Millis;
  readonly detectLanguage: (text: string, fallback: Lang) => Lang;
}

/** What has no words is no news. */
const isArticle = ({ title, summary }: Entry): boolean => /[\p{L}\p{N}]/u.test(title + summary);

/** Asks a feed once: conditionally, and to the end of its entries. */
export async function poll(
  feed: Feed,
  state: FeedState,
  { fetcher, now, detectLanguage }: PollDependencies,
): Promise<Poll> {
  const outcome = await fetcher.get(feed.url, state);
  if (outcome.kind === 'unchanged') return outcome;
  if (outcome.kind === 'refused') return { kind: 'problem', reason: outcome.reason, retryAt: null };
  if (outcome.kind === 'failed') return { kind: 'problem', reason: outcome.reason, retryAt: outcome.retryAt };
  const parsed = await parse(decode(outcome.bytes, outcome.contentType).text);
  if (!parsed.ok)
    return { kind: 'problem', reason: { code: 'not_a_feed', found: parsed.found }, retryAt: null };
  const context: EntryContext = {
    url: outcome.url,
    lang: feed.lang,
    zone: feed.zone,
    now: now(),
    detectLanguage,
  };
  const { truncated } = parsed.feed;
  // A torn document is asked for again in full, whatever its validators say.
  const { etag, lastModified } = truncated ? { etag: null, lastModified: null } : outcome;
  return {
    kind: 'entries',
    entries: withoutTwins(toEntries(parsed.feed, context).filter(isArticle)),
    etag,
    lastModified,
    movedTo: outcome.movedTo,
    truncated,
  };
}

/** The part of a poll that scheduling remembers, once it is known how much of it was new and relevant. */
export function resultOf(
  polled: Poll,
  counts: { readonly added: number; readonly relevant: number },
): PollResult {
  if (polled.kind !== 'entries') return polled;
  const dates = polled.entries.flatMap(({ published, dateTrusted }) =>
    published !== null && dateTrusted ? [published] : [],
  );
  const { etag, lastModified, movedTo } = polled;
  const [newest, oldest] = dates.length === 0 ? [null, null] : [Math.max(...dates), Math.min(...dates)];
  return { kind: 'entries', etag, lastModified, movedTo, newest, oldest, ...counts };
}
