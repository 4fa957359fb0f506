import { decode } from './decode.ts';
import type { PollProblem } from './due.ts';
import type { Fetcher } from './fetch.ts';
import { feedLanguage, feedTitle } from './fields.ts';
import { readMarkup } from './markup.ts';
import { type NotAFeed, parse } from './parse.ts';
import { htmlToLine } from './text.ts';

export type Discovery =
  | {
      readonly kind: 'feed';
      /** The feed's own address, permanent redirects taken into account. */
      readonly url: string;
      /** Empty where the feed has none. */
      readonly title: string;
      readonly language: string | null;
      readonly entries: number;
    }
  | { readonly kind: 'problem'; readonly reason: PollProblem }
  /** It is a page, and neither it nor the usual places lead to a feed. */
  | { readonly kind: 'no_feed'; readonly found: NotAFeed; readonly tried: readonly string[] };

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^(?:application|text)\/xml/i;
const USUAL_PLACES = ['/rss', '/feed', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];
const MOST_LINKS = 4;

/** «pravda.com.ua/rss» is an address, too; a sentence is not. */
function toAddress(typed: string): string | null {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d+(?:\/|$)/.test(text))
    return URL.canParse(text) ? text : null;
  return /^[^\s/]+\.[^\s/]{2,}(?:\/\S*)?$/.test(text) && URL.canParse(`https://${text}`)
    ? `https://${text}`
    : null;
}

/** Feeds that a page names in its head, in its order. */
export function advertisedFeeds(html: string, page: string): string[] {
  const found = new Set<string>();
  let base = page;
  const open = (name: string, { rel = '', type = '', href = '' }: Record<string, string>): void => {
    if (name === 'base' && URL.canParse(href, page)) base = new URL(href, page).href;
    if (name !== 'link' && name !== 'a') return;
    if (!/\balternate\b/i.test(rel) || !FEED_TYPE.test(type) || !URL.canParse(href, base)) return;
    found.add(new URL(href, base).href);
  };
  readMarkup(html.slice(0, 500_000), { open }, { depth: 500 });
  // The feed of comments is never the one that is meant.
  return [...found].filter((url) => !/comments/i.test(url)).slice(0, MOST_LINKS);
}

type Attempt =
  | Discovery
  | { readonly kind: 'page'; readonly html: string; readonly url: string; readonly found: NotAFeed };

async function attempt(address: string, fetcher: Fetcher): Promise<Attempt> {
  const outcome = await fetcher.get(address);
  if (outcome.kind === 'unchanged') return { kind: 'problem', reason: { code: 'protocol', detail: '304' } };
  if (outcome.kind !== 'fresh') return { kind: 'problem', reason: outcome.reason };
  const text = decode(outcome.bytes, outcome.contentType).text;
  const parsed = await parse(text);
  if (!parsed.ok) {
    if (parsed.found === 'html') return { kind: 'page', html: text, url: outcome.url, found: parsed.found };
    return { kind: 'problem', reason: { code: 'not_a_feed', found: parsed.found } };
  }
  return {
    kind: 'feed',
    url: outcome.movedTo ?? address,
    title: htmlToLine(feedTitle(parsed.feed)?.text ?? ''),
    language: feedLanguage(parsed.feed),
    entries: parsed.feed.entries.length,
  };
}

/** What `/addfeed` was given: a feed's address or a page's, which leads to its feed. */
export async function discover(typed: string, fetcher: Fetcher): Promise<Discovery> {
  const address = toAddress(typed);
  if (address === null) return { kind: 'problem', reason: { code: 'bad_url', url: typed.slice(0, 200) } };
  const first = await attempt(address, fetcher);
  if (first.kind !== 'page') return first;
  const { origin } = new URL(first.url);
  const tried = advertisedFeeds(first.html, first.url);
  if (tried.length === 0) tried.push(...USUAL_PLACES.map((path) => origin + path));
  for (const candidate of tried) {
    const found = await attempt(candidate, fetcher);
    if (found.kind === 'feed') return found;
  }
  return { kind: 'no_feed', found: first.found, tried };
}
