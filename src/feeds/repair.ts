import { Parser } from 'htmlparser2';
import { asWindows1252 } from './decode.ts';

const named = new Map<string, string | null>();

/** The text behind an HTML entity such as `nbsp`, or null where there is none. */
function htmlEntity(name: string): string | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  let text = '';
  new Parser({ ontext: (part) => (text += part) }).end(`&${name};`);
  const decoded = text === `&${name};` ? null : text;
  if (named.size < 4096) named.set(name, decoded);
  return decoded;
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));

/** A numeric reference as XML allows it; 128 to 159 mean windows-1252, as browsers read them. */
function numericReference(ref: string): string {
  const point = /^x/i.test(ref) ? Number.parseInt(ref.slice(1), 16) : Number.parseInt(ref, 10);
  if (point >= 0x80 && point <= 0x9f) return asWindows1252(String.fromCodePoint(point));
  const allowed =
    point === 9 ||
    point === 10 ||
    point === 13 ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    (point >= 0x10000 && point <= 0x10ffff);
  return allowed ? `&#${point};` : '';
}

const BARE_AMPERSAND = /&(?!(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|[a-zA-Z][\w.-]{0,40});)/g;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos);)(?:#(\d+|[xX][\da-fA-F]+)|([a-zA-Z][\w.-]*));/g;
/** How often a document may use its own entities; ordinary ones do it a few times. */
const MOST_EXPANSIONS = 1000;

/** Repairs the references of a document, which may bring short entities of its own. */
function createReferences(declared: ReadonlyMap<string, string>): (text: string) => string {
  let expansions = 0;
  const textOf = (name: string): string | null => {
    const own = declared.get(name);
    return own !== undefined && expansions++ < MOST_EXPANSIONS ? own : htmlEntity(name);
  };
  return (text) => {
    if (!text.includes('&')) return text;
    return text
      .replace(BARE_AMPERSAND, '&amp;')
      .replace(REFERENCE, (_whole, number?: string, name?: string) => {
        if (number !== undefined) return numericReference(number);
        const value = textOf(name!);
        return value === null ? `&amp;${name!};` : escapeXml(value);
      });
  };
}

/** Longer declarations, and those that refer to others, are left alone: nothing expands twice. */
function declaredEntities(doctype: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  for (const [, name, value] of doctype.matchAll(
    /<!ENTITY\s+([\w.-]{1,40})\s+["']([^"'&%<]{0,200})["']\s*>/g,
  )) {
    if (entities.size < 100) entities.set(name!, value!);
  }
  return entities;
}

/** A DOCTYPE is never read further than its short text entities; external ones do not exist for us. */
function takeDoctype(text: string): { doctype: string; rest: string } {
  const before = /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*(?=<!DOCTYPE)/i.exec(text.slice(0, 20_000));
  if (!before) return { doctype: '', rest: text };
  const start = before[0].length;
  const close = text.indexOf('>', start);
  const subset = text.indexOf('[', start);
  let end = close;
  if (subset >= 0 && subset < close) {
    const subsetEnd = /\]\s*>/g;
    subsetEnd.lastIndex = subset;
    const found = subsetEnd.exec(text);
    end = found ? found.index + found[0].length - 1 : -1;
  }
  if (end < 0) return { doctype: '', rest: text };
  return { doctype: text.slice(start, end + 1), rest: text.slice(0, start) + text.slice(end + 1) };
}

/** Characters XML does not allow. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** PHP notices, blank lines and stray bytes before the document. */
function dropPreamble(text: string): string {
  if (/^\s*<[?!]/.test(text)) return text.trimStart();
  const start = /<\?xml|<(?:\w+:)?(?:rss|rdf|feed|channel)[\s>]/i.exec(text.slice(0, 20_000))?.index ?? -1;
  if (start <= 0 || /<!doctype html|<html/i.test(text.slice(0, start))) return text.trimStart();
  return text.slice(start);
}

/**
 * Makes XML out of what outlets publish as XML: drops what stands before the document, control characters,
 * comments and the DOCTYPE; writes out undeclared entities; escapes bare ampersands. CDATA is left as it is.
 * Linear in its input, and never longer than a few times it.
 */
export function repair(raw: string): string {
  const { doctype, rest: text } = takeDoctype(dropPreamble(raw.replace(CONTROL, '')));
  const references = createReferences(declaredEntities(doctype));
  const parts: string[] = [];
  const section = /<!\[CDATA\[|<!--/g;
  let at = 0;
  let commentsEnd = true;
  for (let open = section.exec(text); open; open = section.exec(text)) {
    const comment = open[0] === '<!--';
    if (comment && !commentsEnd) continue;
    const end = text.indexOf(comment ? '-->' : ']]>', open.index);
    if (end < 0 && !comment) break;
    if (end < 0) commentsEnd = false;
    parts.push(references(text.slice(at, open.index)));
    const after = end < 0 ? open.index + open[0].length : end + 3;
    if (!comment) parts.push(text.slice(open.index, after));
    at = after;
    section.lastIndex = after;
  }
  parts.push(references(text.slice(at)));
  return parts.join('');
}
