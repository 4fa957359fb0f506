import type { FeedFormat, RawElement, RawEntry, RawFeed } from './raw.ts';

/** An element's text with what is known of its kind. `guess`: RSS does not say. */
export interface Content {
  readonly text: string;
  readonly kind: 'plain' | 'html' | 'guess';
}

/** What an entry says, still as the feed wrote it. */
export interface EntryFields {
  readonly id: string | null;
  readonly link: string | null;
  /** xml:base in force where the link stands. */
  readonly linkBase: string | null;
  readonly title: Content;
  /** Dates worth trying, the best first. */
  readonly dates: readonly string[];
  readonly summary: Content | null;
  readonly content: Content | null;
}

const FULL_TEXT = [
  'content:encoded',
  'fulltext',
  'full-text',
  'yandex:full-text',
  'fullitem',
  'content',
  'xhtml:body',
  'body',
];
const SUMMARY = [
  'description',
  'summary',
  'dc:description',
  'abstract',
  'media:description',
  'itunes:summary',
];
const TITLE = ['title', 'dc:title', 'media:title'];
const DATES = [
  ['pubdate', 'published', 'issued', 'dcterms:issued'],
  ['updated', 'modified', 'dc:date', 'dcterms:modified'],
  ['created', 'dcterms:created'],
].flat();

const isHtmlType = (type: string): boolean => /^(?:x?html|text\/x?html|application\/xhtml\+xml)$/.test(type);
const isTextType = (type: string): boolean =>
  type === '' || /^text(?:\/|$)|xml$/.test(type) || isHtmlType(type);

function typeOf({ attrs }: RawElement): string {
  return (attrs['type'] ?? '').split(';')[0]!.trim().toLowerCase();
}

/** Atom says what a text is; RSS leaves titles open and means markup by everything else. */
function contentOf(element: RawElement, format: FeedFormat, otherwise: Content['kind']): Content {
  const type = typeOf(element);
  const decoded = element.attrs['mode'] === 'base64' || !isTextType(type) ? base64(element) : element;
  if (decoded.inline || isHtmlType(type)) return { text: decoded.text, kind: 'html' };
  if (type !== '')
    return { text: decoded.text, kind: format === 'rss' || format === 'rdf' ? 'guess' : 'plain' };
  return { text: decoded.text, kind: format === 'atom' ? 'plain' : otherwise };
}

function base64(element: RawElement): RawElement {
  const packed = element.text.replace(/\s+/g, '');
  if (element.inline || packed === '' || !/^[A-Za-z\d+/]+={0,2}$/.test(packed)) return element;
  return { ...element, text: Buffer.from(packed, 'base64').toString('utf8') };
}

const hasText = ({ text }: RawElement): boolean => text.trim() !== '';

function first(entry: RawEntry, names: readonly string[]): RawElement | null {
  for (const name of names) {
    const found = entry.elements.find((element) => element.name === name && hasText(element));
    if (found) return found;
  }
  return null;
}

/** An entry may carry its text twice, short and long; a picture in base64 is not text. */
function fullText(entry: RawEntry): RawElement | null {
  let longest: RawElement | null = null;
  for (const element of entry.elements) {
    if (!FULL_TEXT.includes(element.name) || !hasText(element)) continue;
    if (/^(?:image|audio|video|application\/(?!.*xml|xhtml))/.test(typeOf(element))) continue;
    if (element.text.length > (longest?.text.length ?? 0)) longest = element;
  }
  return longest;
}

const isPage = (element: RawElement): boolean =>
  /^(?:|alternate|.*\/alternate)$/.test(element.attrs['rel'] ?? '') &&
  /^(?:|text\/html|application\/xhtml\+xml)$/.test(typeOf(element));

/** `rdf:about`, whatever prefix RDF has. */
function aboutOf(attrs: Readonly<Record<string, string>>): string | null {
  const name = Object.keys(attrs).find((each) => each === 'about' || each.endsWith(':about'));
  return name === undefined ? null : attrs[name]!.trim();
}

/** `<link>text</link>`, `<link href>`, a permalink guid, rdf:about: in this order. */
function linkOf(
  elements: readonly RawElement[],
  attrs: Readonly<Record<string, string>>,
): { link: string; base: string | null } | null {
  const links = elements.filter(({ name }) => name === 'link');
  const written = links.find((link) => link.attrs['href'] === undefined && hasText(link));
  if (written) return { link: written.text.trim(), base: written.base };
  const pointed = links.find((link) => link.attrs['href'] !== undefined && isPage(link));
  if (pointed) return { link: pointed.attrs['href']!, base: pointed.base };
  const guid = elements.find((element) => element.name === 'guid' && hasText(element));
  if (guid && guid.attrs['ispermalink']?.toLowerCase() !== 'false' && /^\s*https?:/i.test(guid.text)) {
    return { link: guid.text.trim(), base: null };
  }
  const about = aboutOf(attrs) ?? attrs['href'];
  return about !== undefined ? { link: about, base: null } : null;
}

const contentOrNull = (element: RawElement | null, format: FeedFormat): Content | null =>
  element && contentOf(element, format, 'html');

export function fieldsOf(entry: RawEntry, format: FeedFormat): EntryFields {
  const id = first(entry, ['guid', 'id'])?.text.trim() ?? aboutOf(entry.attrs);
  const title = first(entry, TITLE);
  const link = linkOf(entry.elements, entry.attrs);
  const dates = DATES.flatMap((name) =>
    entry.elements.filter((element) => element.name === name && hasText(element)),
  );
  return {
    id: id === '' ? null : id,
    link: link?.link ?? null,
    linkBase: link?.base ?? null,
    title: title ? contentOf(title, format, 'guess') : { text: '', kind: 'plain' },
    dates: [...dates.map(({ text }) => text), ...(entry.attrs['lastmod'] ? [entry.attrs['lastmod']] : [])],
    summary: contentOrNull(first(entry, SUMMARY), format),
    content: contentOrNull(fullText(entry), format),
  };
}

/** The address of the feed's site, as the feed gives it. */
export function siteLink(feed: RawFeed): string | null {
  return linkOf(feed.elements, {})?.link ?? null;
}

export function feedTitle(feed: RawFeed): Content | null {
  const title = feed.elements.find((element) => element.name === 'title' && hasText(element));
  return title ? contentOf(title, feed.format, 'guess') : null;
}

export function feedLanguage(feed: RawFeed): string | null {
  const element = feed.elements.find(({ name }) => name === 'language' || name === 'dc:language');
  return element?.text.trim().toLowerCase() || null;
}
