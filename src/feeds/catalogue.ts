import { type Feed, LANGS, type Lang, type Millis } from '../news.ts';
import bundled from './catalogue.json' with { type: 'json' };

/** A feed of the bundled catalogue. */
export interface CatalogueFeed extends Feed {
  /** Whose feed it is; one outlet may have several. */
  readonly outlet: string;
  readonly site: string;
  /** One of the default twelve. */
  readonly enabled: boolean;
  readonly note: string | null;
}

/** What feeds that say nothing about it are polled at: a file's, and an admin's. */
const USUAL_INTERVAL: Millis = 60_000;

/**
 * The bundled feeds. `period` is that of the polling tick: what is busiest is polled at every tick, if that is
 * less than a minute.
 */
export function catalogue(period: Millis = USUAL_INTERVAL): CatalogueFeed[] {
  return bundled.map(({ interval, lang, note, ...feed }) => ({
    ...feed,
    lang: lang as Lang,
    note: note ?? null,
    origin: 'catalogue',
    interval: shortest(interval * 1000, period),
  }));
}

/** An interval of a minute gives way to a shorter tick; longer ones are meant. */
export const shortest = (interval: Millis, period: Millis): Millis =>
  interval <= USUAL_INTERVAL ? Math.min(interval, period) : interval;

export type FeedsFile =
  | { readonly ok: true; readonly feeds: readonly Feed[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const FIELDS = ['id', 'name', 'url', 'lang'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What is wrong with one feed of the file, in words for the operator. */
function problemsOf(item: unknown, place: string): string[] {
  if (!isRecord(item)) return [`${place}: not an object with ${FIELDS.join(', ')}`];
  const missing = FIELDS.filter((field) => typeof item[field] !== 'string' || item[field].trim() === '');
  const problems = missing.map((field) => `${place}: "${field}" is missing or not a text`);
  const { url, lang, id } = item;
  if (typeof url === 'string' && url.trim() !== '' && !isWebAddress(url))
    problems.push(`${place}: "url" is not an http(s) address: ${url}`);
  if (typeof lang === 'string' && lang.trim() !== '' && !LANGS.includes(lang as Lang)) {
    problems.push(`${place}: "lang" is none of ${LANGS.join(', ')}: ${lang}`);
  }
  if (typeof id === 'string' && id.trim() !== '' && !/^[\w.-]{1,64}$/.test(id)) {
    problems.push(`${place}: "id" may have letters, digits, "-", "_" and ".", at most 64: ${id}`);
  }
  return problems;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function repeated(values: readonly unknown[]): string[] {
  const seen = new Set<unknown>();
  const twice = new Set<string>();
  for (const value of values) {
    if (typeof value === 'string' && seen.has(value)) twice.add(value);
    seen.add(value);
  }
  return [...twice];
}

/** The contents of `FEEDS_FILE`, or everything that is wrong with them. */
export function loadFeedsFile(json: string, zone: string, period: Millis = USUAL_INTERVAL): FeedsFile {
  let items: unknown;
  try {
    items = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, problems: [`not JSON: ${(error as Error).message}`] };
  }
  if (!Array.isArray(items)) return { ok: false, problems: ['not an array of {id, name, url, lang}'] };
  if (items.length === 0) return { ok: false, problems: ['names no feed'] };
  const list: readonly unknown[] = items;
  const problems = list.flatMap((item, i) => problemsOf(item, `feed ${i + 1}`));
  for (const field of ['id', 'url'] as const) {
    const twice = repeated(list.map((item) => (isRecord(item) ? item[field] : null)));
    problems.push(...twice.map((value) => `"${field}" is given twice: ${value}`));
  }
  if (problems.length > 0) return { ok: false, problems };
  const feeds = (list as Record<(typeof FIELDS)[number], string>[]).map(({ id, name, url, lang }) => ({
    id,
    name,
    url,
    lang: lang as Lang,
    origin: 'file' as const,
    interval: shortest(USUAL_INTERVAL, period),
    zone,
  }));
  return { ok: true, feeds };
}

/** The origins a list of feeds names: what `allowedOrigins` of the fetcher wants for those of `FEEDS_FILE`. */
export function originsOf(feeds: readonly Pick<Feed, 'url'>[]): ReadonlySet<string> {
  return new Set(feeds.map(({ url }) => new URL(url).origin));
}
