import { isUtf8 } from 'node:buffer';

/** How the encoding was found; the earlier one wins. `guess` is for bytes that no declaration explains. */
export type EncodingSource = 'bom' | 'pattern' | 'utf-8' | 'prolog' | 'header' | 'guess';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly source: EncodingSource;
}

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** How `<?` or `<r` looks without a BOM: such bytes are valid UTF-8 too, so they are asked first. */
const PATTERNS: readonly (readonly [encoding: string, bytes: readonly (number | null)[]])[] = [
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-16be', [0, 0x3c, 0, null]],
  ['utf-16le', [0x3c, 0, null, 0]],
];

const startsWith = (bytes: Uint8Array, pattern: readonly (number | null)[]): boolean =>
  bytes.length >= pattern.length && pattern.every((byte, i) => byte === null || bytes[i] === byte);

/** Labels that outlets write and the Encoding Standard does not know. */
function canonicalLabel(label: string): string {
  const name = label.trim().toLowerCase();
  const windows = /^(?:ms|win|windows|cp|x-cp)[-_ ]?(125\d|874)$/.exec(name);
  if (windows) return `windows-${windows[1]}`;
  if (/^koi8[-_ ]?u$/.test(name)) return 'koi8-u';
  if (/^mac[-_ ]?cyrillic$/.test(name)) return 'x-mac-cyrillic';
  if (/^mac[-_ ]?roman$/.test(name)) return 'macintosh';
  const asian: Record<string, string> = { cp932: 'shift_jis', cp936: 'gbk', cp949: 'euc-kr', cp950: 'big5' };
  return asian[name] ?? name;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('').replace(/^\ufeff/, '');
}

/** What bytes 0x80 to 0x9f are in windows-1252; Node's own decoder takes them for control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The windows-1252 reading of characters 0x80 to 0x9f, which nobody means as control characters. */
export const asWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);

/** Null where the label is unknown. */
function tryDecode(bytes: Uint8Array, label: string): Decoded['text'] | null {
  const name = canonicalLabel(label);
  if (/^(utf-32|ucs-4|iso-10646-ucs-4|csucs4)/.test(name)) return decodeUtf32(bytes, /le$/.test(name));
  try {
    const decoder = new TextDecoder(name);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? asWindows1252(text) : text;
  } catch {
    return null;
  }
}

/** Much faster than a TextDecoder; torn characters become U+FFFD just so. */
const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** The prolog is ASCII in every encoding that is left when it is asked. */
function prologEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return /<\?xml[^>]*?encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

function headerEncoding(contentType: string | null): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

const namesUtf8 = (label: string): boolean => /^utf-?8$/i.test(label);

/** How much of a text is looked at to guess by. */
const SAMPLE = 100_000;

/** True where nearly all non-ASCII bytes are good UTF-8: a torn character, not another encoding. */
function mostlyUtf8(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (const char of text) {
    if (char === '\ufffd') bad++;
    else if (char > '\x7f') good++;
  }
  return bad === 0 || good > bad * 4;
}

/** Cyrillic letters stand together; in a western text high bytes stand alone among Latin ones. */
function looksCyrillic(text: string): boolean {
  const from = Math.max(0, text.search(/[^\p{ASCII}]/u));
  const sample = text.slice(from, from + SAMPLE);
  const together = sample.match(/[А-Яа-яЁёІіЇїЄєҐґ]{2,}/g)?.join('').length ?? 0;
  const high = sample.match(/\P{ASCII}/gu)?.length ?? 0;
  return together * 2 > high;
}

function guess(bytes: Uint8Array): Decoded {
  const cyrillic = new TextDecoder('windows-1251').decode(bytes);
  if (looksCyrillic(cyrillic)) return { text: cyrillic, encoding: 'windows-1251', source: 'guess' };
  return {
    text: asWindows1252(Buffer.from(bytes).toString('latin1')),
    encoding: 'windows-1252',
    source: 'guess',
  };
}

/**
 * Bytes to text. The order is BOM, valid UTF-8, XML prolog, Content-Type header, windows-1251: outlets declare
 * encodings wrongly far more often than text in another encoding happens to be valid UTF-8.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const bom = BOMS.find(([, pattern]) => startsWith(bytes, pattern));
  if (bom) return { text: tryDecode(bytes, bom[0]) ?? '', encoding: bom[0], source: 'bom' };
  const pattern = PATTERNS.find(([, shape]) => startsWith(bytes, shape));
  if (pattern) return { text: tryDecode(bytes, pattern[0]) ?? '', encoding: pattern[0], source: 'pattern' };

  const declared = [
    ['prolog', prologEncoding(bytes)],
    ['header', headerEncoding(contentType)],
  ] as const;
  // ISO-2022-JP is ASCII with escape sequences, so it would pass as UTF-8.
  const escaped = bytes.includes(0x1b) && declared.some(([, label]) => /^iso-2022-jp/i.test(label ?? ''));
  if (!escaped && isUtf8(bytes)) return { text: utf8(bytes), encoding: 'utf-8', source: 'utf-8' };

  for (const [source, label] of declared) {
    if (label === null) continue;
    if (namesUtf8(label)) {
      const text = utf8(bytes);
      if (mostlyUtf8(text)) return { text, encoding: 'utf-8', source };
      continue;
    }
    const text = tryDecode(bytes, label);
    if (text !== null) return { text, encoding: canonicalLabel(label), source };
  }
  const torn = utf8(bytes);
  if (mostlyUtf8(torn)) return { text: torn, encoding: 'utf-8', source: 'guess' };
  return guess(bytes);
}
