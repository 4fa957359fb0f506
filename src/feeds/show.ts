import { readFile, stat } from 'node:fs/promises';
import { type Entry, LANGS, type Lang, type Millis } from '../news.ts';
import { catalogue } from './catalogue.ts';
import { decode } from './decode.ts';
import { toEntries } from './entry.ts';
import { DEFAULT_LIMITS, type Fetcher } from './fetch.ts';
import { feedLanguage } from './fields.ts';
import { inWords } from './outcome.ts';
import { foundInWords, parse } from './parse.ts';

/** A feed as the bot would see it; a problem in words where it cannot be read at all. */
export type Shown =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly truncated: boolean }
  | { readonly ok: false; readonly problem: string };

export interface ShowDependencies {
  readonly fetcher: Fetcher;
  /** What a server would have said of a file. */
  readonly contentType: string | null;
  readonly now: Millis;
  readonly detectLanguage: (text: string, fallback: Lang) => Lang;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
}

export const isAddress = (argument: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(argument);

async function fromWeb(url: string, fetcher: Fetcher): Promise<Source | string> {
  const outcome = await fetcher.get(url);
  if (outcome.kind === 'fresh') return outcome;
  return outcome.kind === 'unchanged' ? 'the server says it has not changed' : inWords(outcome.reason);
}

async function fromFile(path: string, contentType: string | null): Promise<Source | string> {
  const most = DEFAULT_LIMITS.decodedBytes;
  try {
    const { size } = await stat(path);
    return size > most
      ? `larger than ${most} bytes`
      : { bytes: await readFile(path), contentType, url: null };
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

/** What the catalogue knows of an outlet; of others, a feed in Cyrillic keeps Kyiv's time and no other says where it is. */
function settingsOf(from: string, declared: string | null, text: string): { lang: Lang; zone: string } {
  const known = catalogue().find(({ url }) => url === from);
  if (known) return known;
  const lang = LANGS.find((each) => declared?.startsWith(each)) ?? 'uk';
  return { lang, zone: /[а-яіїєґ]/i.test(text) ? 'Europe/Kyiv' : 'UTC' };
}

/** Reads one feed, a file or an address, from its bytes to its entries. */
export async function showFeed(
  from: string,
  { fetcher, contentType, now, detectLanguage }: ShowDependencies,
): Promise<Shown> {
  const source = isAddress(from) ? await fromWeb(from, fetcher) : await fromFile(from, contentType);
  if (typeof source === 'string') return { ok: false, problem: source };
  const { text } = decode(source.bytes, source.contentType);
  const parsed = await parse(text);
  if (!parsed.ok) return { ok: false, problem: foundInWords(parsed.found) };
  const settings = settingsOf(from, feedLanguage(parsed.feed), text);
  const entries = toEntries(parsed.feed, { ...settings, url: source.url, now, detectLanguage });
  return { ok: true, entries, truncated: parsed.feed.truncated };
}
