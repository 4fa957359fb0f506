/** Parameters that say where a reader came from, never which article it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|ymclid|msclkid|twclid|igshid|mc_[ce]id|_openstat|maca|at_(?:medium|campaign|link\w*|ptr\w*|format|bbc\w*|custom\d)|xtor|ns_(?:mchannel|source|campaign|linkname|fee)|ref_src|rss|_ga|cmpid|wt_?\w*mc|from_rss|ito|ftag|traffic_source|source_rss)$/i;

/** True of query parameters and of fragments that carry the same (`#utm_source=rss`, `#xtor=RSS-1`). */
export const isTracking = (pair: string): boolean => TRACKING.test(pair.split('=')[0]!);

function withoutTracking(url: URL): URL {
  if (url.search === '' && url.hash === '') return url;
  const clean = new URL(url);
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => pair !== '' && !isTracking(pair));
  if (kept.length < pairs.length) clean.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  if (isTracking(clean.hash.slice(1))) clean.hash = '';
  return clean;
}

/** An address within another, if it is one. `URL.canParse` and then `new URL` would read it twice. */
export function parseUrl(address: string, base?: string | null): URL | null {
  try {
    return new URL(address, base ?? undefined);
  } catch {
    return null;
  }
}

/** An absolute http(s) address without tracking parameters, or null. Written as the feed wrote it where nothing changed. */
export function articleLink(raw: string, base: string | null): string | null {
  const text = raw.trim().replaceAll('&amp;', '&');
  if (text === '' || text.length > 4000) return null;
  // A web scheme without its slashes is relative to the base, as browsers read it.
  const absolute = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^https?:(?!\/\/)/i.test(text);
  const url = absolute || base !== null ? parseUrl(text, base) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '')
    return null;
  if (url.username !== '' || url.password !== '') return null;
  const clean = withoutTracking(url);
  return absolute && clean.href === url.href && !/\s/.test(text) ? text : clean.href;
}
