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

const isHtmlType = (type: string): boolean =>
  type !== '' && /^(?:x?html|text\/x?html|application\/xhtml\+xml)$/.test(type);
const isTextType = (type: string): boolean =>
  type === '' || /^text(?:\/|$)|xml$/.test(type) || isHtmlType(type);

function typeOf({ attrs }: RawElement): string {
  const type = attrs['type'];
  return type === undefined ? '' : type.split(';')[0]!.trim().toLowerCase();
}

/** Atom says what a text is; RSS leaves titles open and means markup by everything else. */
function contentOf(element: RawElement, format: FeedFormat, otherwise: Content['kind']): Content {
  const type = typeOf(element);
  const text = isPacked(element) ? unpacked(element) : element.text;
  if (element.inline || isHtmlType(type)) return { text, kind: 'html' };
  if (!isTextType(type)) return { text, kind: 'guess' };
  if (format === 'atom' || format === 'json') return { text, kind: 'plain' };
  return { text, kind: type === '' ? otherwise : 'guess' };
}

/** Base64, where it is that. */
function unpacked({ text, inline }: RawElement): string {
  const packed = text.replace(/\s+/g, '');
  if (inline || packed === '' || !/^[A-Za-z\d+/]+={0,2}$/.test(packed)) return text;
  return Buffer.from(packed, 'base64').toString('utf8');
}

const isPacked = (element: RawElement): boolean =>
  element.attrs['mode'] === 'base64' || !isTextType(typeOf(element));

const isBinary = (element: RawElement): boolean =>
  isPacked(element) && /[^\P{Cc}\s]|\ufffd/u.test(unpacked(element));

const hasText = ({ text }: RawElement): boolean => /\S/.test(text);

/** An entry's elements with something in them, by name. */
type Index = ReadonlyMap<string, readonly RawElement[]>;

function indexOf(elements: readonly RawElement[]): Index {
  const index = new Map<string, RawElement[]>();
  for (const element of elements) {
    if (element.name !== 'link' && !hasText(element)) continue;
    const same = index.get(element.name);
    if (same) same.push(element);
    else index.set(element.name, [element]);
  }
  return index;
}

function first(index: Index, names: readonly string[]): RawElement | null {
  for (const name of names) {
    const found = index.get(name);
    if (found) return found[0]!;
  }
  return null;
}

/** An entry may carry its text twice, short and long; a picture in base64 is not text. */
function fullText(index: Index): RawElement | null {
  let longest: RawElement | null = null;
  for (const name of FULL_TEXT) {
    for (const element of index.get(name) ?? []) {
      if (/^(?:image|audio|video)\//.test(typeOf(element)) || isBinary(element)) continue;
      if (element.text.length > (longest?.text.length ?? 0)) longest = element;
    }
  }
  return longest;
}

/** The short and the full text; where there are two short ones, the longer of them is the full one. */
function texts(index: Index): [summary: RawElement | null, content: RawElement | null] {
  const summary = first(index, SUMMARY);
  const content = fullText(index);
  if (content || !summary) return [summary, content];
  const other = [index.get('description')?.[1], index.get('summary')?.[0]].find(
    (each) => each && each !== summary,
  );
  if (!other) return [summary, null];
  return other.text.length > summary.text.length ? [summary, other] : [other, summary];
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
  index: Index,
  attrs: Readonly<Record<string, string>>,
): { link: string; base: string | null } | null {
  const links = index.get('link') ?? [];
  const written = links.find((link) => link.attrs['href'] === undefined && hasText(link));
  if (written) return { link: written.text, base: written.base };
  const pointed = links.find((link) => link.attrs['href'] !== undefined && isPage(link));
  if (pointed) return { link: pointed.attrs['href']!, base: pointed.base };
  const guid = index.get('guid')?.[0];
  if (guid && guid.attrs['ispermalink']?.toLowerCase() !== 'false' && /^\s*https?:/i.test(guid.text)) {
    return { link: guid.text, base: null };
  }
  const about = aboutOf(attrs) ?? attrs['href'];
  return about !== undefined ? { link: about, base: null } : null;
}

const contentOrNull = (element: RawElement | null, format: FeedFormat): Content | null =>
  element && contentOf(element, format, 'html');

export function fieldsOf({ elements, attrs }: RawEntry, format: FeedFormat): EntryFields {
  const index = indexOf(elements);
  const title = first(index, TITLE);
  const [summary, content] = texts(index);
  const link = linkOf(index, attrs);
  const dates: string[] = [];
  for (const name of DATES) for (const { text } of index.get(name) ?? []) dates.push(text);
  if (attrs['lastmod'] !== undefined) dates.push(attrs['lastmod']);
  return {
    id: (first(index, ['guid', 'id'])?.text.trim() ?? aboutOf(attrs)) || null,
    link: link?.link ?? null,
    linkBase: link?.base ?? null,
    title: title ? contentOf(title, format, 'guess') : { text: '', kind: 'plain' },
    dates,
    summary: contentOrNull(summary, format),
    content: contentOrNull(content, format),
  };
}

/** The address of the feed's site, as the feed gives it. */
export function siteLink(feed: RawFeed): string | null {
  return linkOf(indexOf(feed.elements), {})?.link ?? null;
}

export function feedTitle(feed: RawFeed): Content | null {
  const title = indexOf(feed.elements).get('title')?.[0];
  return title ? contentOf(title, feed.format, 'guess') : null;
}

export function feedLanguage(feed: RawFeed): string | null {
  return first(indexOf(feed.elements), ['language', 'dc:language'])?.text.trim().toLowerCase() ?? null;
}
