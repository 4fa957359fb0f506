import { readMarkup } from './markup.ts';
import { type FeedFormat, MAX_ENTRIES, type RawElement, type RawEntry, type RawFeed } from './raw.ts';

/** Namespaces by what they mean; RSS and Atom share the empty prefix, as their elements mix in practice. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.harvard.edu/rss/rss.html', ''],
  ['https://cyber.harvard.edu/rss/rss.html', ''],
  ['http://purl.org/rss/1.0/modules/rss091#', ''],
  ['http://example.com/newformat#', ''],
  ['http://example.com/necho', ''],
  ['http://purl.org/echo', ''],
  ['uri/of/echo/namespace#', ''],
  ['http://purl.org/pie', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://news.yandex.ru', 'yandex'],
  ['https://news.yandex.ru', 'yandex'],
  ['news.yandex.ru', 'yandex'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
]);

const MAX_DEPTH = 256;
/** Longer than any article. */
const MAX_TEXT = 1_000_000;

interface Frame {
  readonly name: string;
  readonly namespaces: Readonly<Record<string, string>>;
  readonly base: string | null;
}

const NO_NAMESPACES: Readonly<Record<string, string>> = Object.create(null);

function prefixOf(namespace: string, given: string): string {
  const uri = namespace.toLowerCase().replace(/\/$/, '');
  if (uri.includes('backend.userland.com/rss')) return '';
  return PREFIXES.get(uri) ?? given;
}

function resolveBase(base: string | undefined, outer: string | null): string | null {
  if (base === undefined) return outer;
  return URL.canParse(base, outer ?? undefined) ? new URL(base, outer ?? undefined).href : outer;
}

/** The scope an element opens: its own namespaces and xml:base over those around it. */
function frameOf(tag: string, attrs: Readonly<Record<string, string>>, outer: Frame | undefined): Frame {
  const inherited = outer?.namespaces ?? NO_NAMESPACES;
  let own: Record<string, string> | null = null;
  for (const [name, value] of Object.entries(attrs)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= Object.create(inherited) as Record<string, string>;
    own[name.slice(6)] = value;
  }
  const namespaces = own ?? inherited;
  const colon = tag.indexOf(':');
  const given = colon < 0 ? '' : tag.slice(0, colon);
  const uri = namespaces[given];
  const prefix =
    uri === undefined ? (given === 'atom' || given === 'rss' ? '' : given) : prefixOf(uri, given);
  const local = tag.slice(colon + 1);
  return {
    name: prefix === '' ? local : `${prefix}:${local}`,
    namespaces,
    base: resolveBase(attrs['xml:base'], outer?.base ?? null),
  };
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An element under construction: text until a child shows that it is markup. */
class OpenElement {
  private readonly parts: { readonly text: string; readonly markup: boolean }[] = [];
  private inline = false;
  private length = 0;
  readonly frame: Frame;
  readonly attrs: Readonly<Record<string, string>>;
  readonly depth: number;

  constructor(frame: Frame, attrs: Readonly<Record<string, string>>, depth: number) {
    this.frame = frame;
    this.attrs = attrs;
    this.depth = depth;
  }

  text(text: string): void {
    this.add(text, false);
  }

  tag(text: string): void {
    this.inline = true;
    this.add(text, true);
  }

  private add(text: string, markup: boolean): void {
    this.length += text.length;
    if (this.length <= MAX_TEXT) this.parts.push({ text, markup });
  }

  close(): RawElement {
    const text = this.parts
      .map((part) => (this.inline && !part.markup ? escapeText(part.text) : part.text))
      .join('');
    return { name: this.frame.name, attrs: this.attrs, text, inline: this.inline, base: this.frame.base };
  }
}

const ROOTS: Readonly<Record<string, FeedFormat>> = {
  rss: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  feed: 'atom',
  entry: 'atom',
  channel: 'cdf',
};
/** An element that opens inside one of these shows that its end tag is missing. */
const FLAT = new Set(['title', 'link', 'guid', 'pubdate', 'id', 'updated', 'published']);
const NEVER_INSIDE_FLAT = new Set([
  'link',
  'guid',
  'pubdate',
  'description',
  'id',
  'updated',
  'published',
  'summary',
]);

/** One pass over the document, collecting entries wherever they stand. */
class Collector {
  private readonly stack: Frame[] = [];
  private readonly feedElements: RawElement[] = [];
  private readonly entries: RawEntry[] = [];
  private entry: { attrs: Record<string, string>; elements: RawElement[]; depth: number } | null = null;
  private element: OpenElement | null = null;
  private root: string | null = null;
  private atEnd = false;
  private truncated = false;

  /** From here on end tags are only implied. */
  end(): void {
    this.atEnd = true;
  }

  open(tag: string, attrs: Record<string, string>): void {
    const frame = frameOf(tag, attrs, this.stack.at(-1));
    const parent = this.stack.at(-1)?.name ?? null;
    this.stack.push(frame);
    this.root ??= frame.name;
    const opensEntry = frame.name === 'item' || frame.name === 'entry';
    if (opensEntry && this.entry) this.closeEntry();
    if (opensEntry) this.entry = { attrs, elements: [], depth: this.stack.length };
    else if (this.element && !this.endsEarly(frame.name))
      this.element.tag(openTag(inlineName(frame, tag), attrs));
    else if (frame.name !== 'media:group' && this.belongs(parent))
      this.element = new OpenElement(frame, attrs, this.stack.length);
  }

  text(text: string): void {
    this.element?.text(text);
  }

  close(tag: string): void {
    const depth = this.stack.length;
    if (this.element?.depth === depth) this.closeElement();
    else this.element?.tag(`</${inlineName(this.stack.at(-1)!, tag)}>`);
    if (this.entry?.depth === depth) {
      if (this.atEnd) {
        this.entry = null;
        this.truncated = true;
      } else this.closeEntry();
    }
    this.stack.pop();
  }

  /** Null where the document has neither a feed's root nor an entry. */
  result(): RawFeed | null {
    const format = ROOTS[this.root ?? ''] ?? (this.entries.length > 0 ? 'rss' : null);
    if (format === null) return null;
    return { format, elements: this.feedElements, entries: this.entries, truncated: this.truncated };
  }

  private endsEarly(name: string): boolean {
    if (!this.element || !FLAT.has(this.element.frame.name) || !NEVER_INSIDE_FLAT.has(name)) return false;
    this.closeElement();
    return true;
  }

  /**
   * Children of an entry (those of a media:group count as its own), or of the feed itself: the title in a channel's
   * <image> is not the channel's.
   */
  private belongs(parent: string | null): boolean {
    return this.entry !== null || parent === 'channel' || parent === 'feed';
  }

  private closeElement(): void {
    if (!this.element) return;
    (this.entry ? this.entry.elements : this.feedElements).push(this.element.close());
    this.element = null;
  }

  private closeEntry(): void {
    this.closeElement();
    if (this.entry && this.entries.length < MAX_ENTRIES)
      this.entries.push({ attrs: this.entry.attrs, elements: this.entry.elements });
    this.entry = null;
  }
}

/** XHTML's elements under any prefix are HTML's. */
const inlineName = ({ name }: Frame, tag: string): string =>
  name.startsWith('xhtml:') ? name.slice(6) : tag;

const openTag = (tag: string, attrs: Readonly<Record<string, string>>): string => {
  const href = attrs['href'];
  return href === undefined ? `<${tag}>` : `<${tag} href="${escapeText(href).replace(/"/g, '&quot;')}">`;
};

/**
 * The second path, for what rss-parser cannot read or would read wrongly: broken XML, unusual prefixes, inline
 * markup, xml:base, channels in odd shapes. Never throws; linear; nothing outside the document is read.
 */
export function readTolerantly(xml: string): RawFeed | null {
  const collector = new Collector();
  readMarkup(xml, collector, { xml: true, depth: MAX_DEPTH });
  return collector.result();
}
