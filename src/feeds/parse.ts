import RssParser from 'rss-parser';
import { readJsonFeed } from './jsonfeed.ts';
import type { FeedFormat, RawElement, RawEntry, RawFeed } from './raw.ts';
import { repair } from './repair.ts';
import { readTolerantly } from './tolerant.ts';

/** What a document is that is not a feed. */
export type NotAFeed =
  | 'empty'
  | 'html'
  | 'challenge'
  | 'json'
  | 'sitemap'
  | 'opml'
  | 'xml'
  | 'text'
  | 'binary';

export type Parsed =
  | { readonly ok: true; readonly feed: RawFeed; readonly path: 'rss-parser' | 'tolerant' | 'json' }
  | { readonly ok: false; readonly found: NotAFeed };

/** The elements read, as they are usually written. */
const USUAL = [
  'title link guid id pubDate description summary content abstract published updated issued modified created',
  'dc:title dc:date dc:description dcterms:issued dcterms:modified dcterms:created dc:language language',
  'content:encoded fulltext full-text fullitem body media:title media:description itunes:summary xhtml:body',
  'yandex:full-text',
].flatMap((line) => line.split(' '));
const USUAL_NAMES = new Set(USUAL);
const READ_LOCALS = new Set(
  [...USUAL, 'item', 'entry', 'channel'].map((name) => name.split(':').at(-1)!.toLowerCase()),
);
const STRUCTURE = new Set(['item', 'entry', 'channel']);
/** Under these prefixes an element means what its name says: `media:content` is no `content`. */
const USUAL_PREFIX = /^(?:dc|dcterms|content|media|itunes|yandex|xhtml):/;

/** The names rss-parser finds its way by; it is to leave everything else as it is. */
const SKELETON = new Set(['rss', 'rdf:RDF', 'feed', ...STRUCTURE]);
const raw = (name: string): string => `raw ${name}`;
const keep = (name: string): [string, string, { keepArray: true }] => [name, name, { keepArray: true }];
const RAW_FIELDS = USUAL.map((name) => keep(raw(name)));
/** Their names in rss-parser's result and in ours. */
const NAMES = USUAL.map((name) => [raw(name), name.toLowerCase()] as const);

type RawFields = Readonly<Record<string, unknown>>;

/**
 * rss-parser finds the entries. Its own reading of their fields loses attributes and prefixes, throws on an Atom date
 * and strips markup in quadratic time, so the elements reach us under other names, untouched. A document that ends
 * badly leaves its parser in that state, and the next one would never settle: each gets a parser of its own.
 */
const newRssParser = (): RssParser<RawFields, RawFields> =>
  new RssParser<RawFields, RawFields>({
    defaultRSS: 2,
    xml2js: { tagNameProcessors: [(name: string) => (SKELETON.has(name) ? name : raw(name))] },
    customFields: {
      feed: RAW_FIELDS as never,
      item: [...RAW_FIELDS, ...['$', 'item', 'entry'].map(keep)] as never,
    },
  });

/** Longer documents go to the faster second path. */
const ORDINARY_LENGTH = 60_000;

/** How many entries an ordinary document has; null where rss-parser would misread or choke on it. */
function ordinaryEntries(xml: string): number | null {
  if (xml.length > ORDINARY_LENGTH || !/^\s*(?:<\?[^>]*>\s*)*<(?:rss|rdf:RDF|feed)[\s>]/.test(xml))
    return null;
  if (/\sxml:base\s*=|type\s*=\s*["']xhtml|\smode\s*=/.test(xml)) return null;
  let entries = 0;
  for (const [, name] of xml.matchAll(/<([A-Za-z_][\w:.-]*)/g)) {
    if (name === 'item' || name === 'entry') entries++;
    else if (name === 'media:group') return null;
    else if (name === 'atom:link') {
      // The channel's own is common and says nothing of its entries.
      if (entries > 0) return null;
    } else if (!USUAL_NAMES.has(name!) && !STRUCTURE.has(name!) && !USUAL_PREFIX.test(name!)) {
      const local = name!.slice(name!.indexOf(':') + 1).toLowerCase();
      if (READ_LOCALS.has(local)) return null;
    }
  }
  return entries;
}

/** One element of rss-parser's; null where it has children, which have lost their order by then. */
function toElement(name: string, value: unknown): RawElement | null {
  if (typeof value === 'string')
    return { name, attrs: NO_ATTRIBUTES, text: value, inline: false, base: null };
  if (typeof value !== 'object' || value === null) return null;
  let attrs: Readonly<Record<string, string>> = NO_ATTRIBUTES;
  let text = '';
  for (const [key, part] of Object.entries(value)) {
    if (key === '_' && typeof part === 'string') text = part;
    else if (key === '$') attrs = lowerKeys(part as Record<string, string>);
    else return null;
  }
  return { name, attrs, text, inline: false, base: null };
}

const NO_ATTRIBUTES = {};

function lowerKeys(attrs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name.toLowerCase(), value]));
}

function elementsOf(fields: RawFields): RawElement[] | null {
  const elements: RawElement[] = [];
  for (const [theirs, name] of NAMES) {
    const values = fields[theirs];
    if (!Array.isArray(values)) continue;
    for (const value of values) {
      const element = toElement(name, value);
      if (!element) return null;
      elements.push(element);
    }
  }
  return elements;
}

function toEntry(item: RawFields): RawEntry | null {
  if (item['item'] || item['entry']) return null;
  const elements = elementsOf(item);
  if (!elements) return null;
  const attrs = item['$'];
  return { attrs: attrs ? lowerKeys(attrs as Record<string, string>) : {}, elements };
}

const formatOf = (xml: string): FeedFormat =>
  /<feed[\s>]/.test(xml.slice(0, 2000)) ? 'atom' : /<rdf:RDF[\s>]/.test(xml.slice(0, 2000)) ? 'rdf' : 'rss';

/** The first path. Null sends the document to the second one; that costs time, never truth. */
async function readOrdinary(xml: string): Promise<RawFeed | null> {
  const expected = ordinaryEntries(xml);
  if (expected === null) return null;
  try {
    const feed = await newRssParser().parseString(xml);
    const entries: RawEntry[] = [];
    for (const item of feed.items) {
      const entry = toEntry(item);
      if (!entry) return null;
      entries.push(entry);
    }
    const elements = elementsOf(feed as RawFields) ?? [];
    return entries.length === expected
      ? { format: formatOf(xml), elements, entries, truncated: false }
      : null;
  } catch {
    return null;
  }
}

const CHALLENGE =
  /cf-mitigated|challenge-platform|cf[-_]chl|just a moment|checking your browser|attention required!|ddos-guard|captcha/i;
const WEB_PAGE = new Set(['html', 'head', 'body', 'title', 'meta', 'div', 'script', 'h1', 'p', 'center']);

/** Names what came instead of a feed, by its first kilobytes. */
export function nameDocument(text: string): NotAFeed {
  const head = text.slice(0, 50_000);
  if (text.trim() === '') return 'empty';
  if (/^\s*[[{]/.test(head)) return 'json';
  const root =
    /<([a-z][\w.-]*)[\s/>]/i.exec(head.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1]?.toLowerCase() ?? '';
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap';
  if (root === 'opml') return 'opml';
  if (WEB_PAGE.has(root) || /<!doctype\s+html/i.test(head))
    return CHALLENGE.test(head) ? 'challenge' : 'html';
  if (/^\s*<[?!a-z]/i.test(head)) return 'xml';
  return /[\ufffd\0]/.test(head) ? 'binary' : 'text';
}

/** Decoded text to raw entries: repair, rss-parser, and where that would fail or mislead, the tolerant reader. */
export async function parse(text: string): Promise<Parsed> {
  if (/^\s*[[{]/.test(text)) {
    const json = readJsonFeed(text);
    return json ? { ok: true, feed: json, path: 'json' } : { ok: false, found: 'json' };
  }
  const xml = repair(text);
  const ordinary = await readOrdinary(xml);
  if (ordinary) return { ok: true, feed: ordinary, path: 'rss-parser' };
  const tolerant = readTolerantly(xml);
  if (tolerant && tolerant.entries.length > 0) return { ok: true, feed: tolerant, path: 'tolerant' };
  const found = nameDocument(text);
  return tolerant && found === 'xml' ? { ok: true, feed: tolerant, path: 'tolerant' } : { ok: false, found };
}

const FOUND: Readonly<Record<NotAFeed, string>> = {
  empty: 'empty',
  html: 'a web page, not a feed',
  challenge: 'a check for browsers (Cloudflare or the like), not a feed',
  json: 'JSON, but not a JSON Feed',
  sitemap: 'a sitemap, not a feed',
  opml: 'a list of feeds (OPML), not a feed',
  xml: 'XML, but not a feed',
  text: 'plain text, not a feed',
  binary: 'not text at all',
};

export const foundInWords = (found: NotAFeed): string => FOUND[found];
