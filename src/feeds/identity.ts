import type { Entry } from '../news.ts';
import { isTracking } from './link.ts';

/**
 * What an article is known by. `link:` and `num:` are strong: either alone names the article. `title:` holds for one
 * outlet and one Kyiv day. `guid:` is weak: outlets reuse them, so {@link sameArticle} asks for more.
 */
export type ArticleKey = string;

const LANGUAGE_SEGMENT = /^\/(?:uk|ua|ukr|ru|rus|en|eng)(?=\/)/i;

/** The Ukrainian wire of an outlet under its bare name: `ua.interfax.com.ua` is `interfax.com.ua`. */
const canonicalHost = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|m|mobile|amp)\./, '')
    .replace(/^(?:ua|uk)\.(?=[^.]+\.[^.]+\.|[^.]{4,}\.)/, '');

function canonicalPath(pathname: string): string {
  const path = pathname
    .replace(LANGUAGE_SEGMENT, '')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/amp\/?$/i, '')
    .replace(/[./-]amp(\.s?html?)$/i, '$1')
    .replace(/\/(?:index\.(?:html?|php))?$/i, '');
  return path === '' ? '/' : path;
}

/** One spelling for all addresses of an article: no scheme, language, AMP, tracking, order. Null for a site's front page. */
export function canonicalLink(link: string): string | null {
  const url = new URL(link);
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair) && !/^(?:amp(?:=|$)|outputType=amp)/i.test(pair))
    .sort();
  const path = canonicalPath(url.pathname);
  if (path === '/' && query.length === 0) return null;
  return `${canonicalHost(url.hostname)}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The article's number as outlets put it: at either end of the last segment. Years and short counts are not it. */
export function numericId(link: string): string | null {
  const segment =
    new URL(link).pathname
      .replace(/\/(?:amp\/?)?$/i, '')
      .split('/')
      .at(-1) ?? '';
  const name = segment.replace(/\.\w{2,5}$/, '');
  return (/(?:^|[-_])(?:a-)?(\d{6,13})$/.exec(name) ?? /^(\d{6,13})[-_]/.exec(name))?.[1] ?? null;
}

const kyivDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Kyiv' });

/** Letters and digits only, so that quotation marks and dashes that an editor straightens do not matter. */
const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Titles an outlet uses again on the same day are short. */
const TELLING_TITLE = 20;

export function keysOf(
  entry: Pick<Entry, 'id' | 'link' | 'title' | 'published'>,
  outlet: string,
): ArticleKey[] {
  const keys: ArticleKey[] = [];
  const link = entry.link === null ? null : canonicalLink(entry.link);
  if (link !== null) keys.push(`link:${link}`);
  const number = entry.link === null ? null : numericId(entry.link);
  if (number !== null) keys.push(`num:${canonicalHost(new URL(entry.link!).hostname)}:${number}`);
  const title = plainTitle(entry.title);
  if (entry.published !== null && title.length >= TELLING_TITLE) {
    keys.push(`title:${outlet}:${kyivDay.format(entry.published)}:${title.slice(0, 200)}`);
  }
  if (entry.id !== null) keys.push(`guid:${outlet}:${entry.id.slice(0, 500)}`);
  // Without link, guid and date its words are all there is to know it by.
  if (keys.length === 0 && title !== '') keys.push(`title:${outlet}::${title.slice(0, 200)}`);
  return keys;
}

/**
 * Whether an entry is the article that some of its keys name. Any key will do, but a guid alone, under another link
 * and another title, has been given out twice.
 */
export function sameArticle(
  entry: Pick<Entry, 'link' | 'title'>,
  known: { readonly link: string | null; readonly title: string },
  shared: readonly ArticleKey[],
): boolean {
  if (shared.length === 0) return false;
  if (shared.some((key) => !key.startsWith('guid:'))) return true;
  if (entry.link === null || known.link === null) return true;
  return (
    canonicalLink(entry.link) === canonicalLink(known.link) ||
    plainTitle(entry.title) === plainTitle(known.title)
  );
}
