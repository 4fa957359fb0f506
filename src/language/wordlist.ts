/**
 * A Hunspell .dic as its bytes and a hash table of line offsets. A Map of its quarter of a million words would take
 * ten times the memory, and the dictionary stays loaded once a rule or a search has asked for it.
 */
export interface Wordlist {
  has(word: string): boolean;
  /** The affix flags of all entries of the word; undefined where it has none. */
  get(word: string): string | undefined;
}

const NEWLINE = 10;
const RETURN = 13;
const SLASH = 47;
const FREE = -1;

/** FNV-1a over the bytes. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193);
  return value >>> 0;
}

export function wordlist(bytes: Buffer): Wordlist {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, bytes.length / 10)));
  const table = new Int32Array(size).fill(FREE);
  const mask = size - 1;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    let slot = hash(bytes, start, wordEnd(bytes, start, end)) & mask;
    while (table[slot] !== FREE) slot = (slot + 1) & mask;
    table[slot] = start;
    start = end + 1;
  }

  function get(word: string): string | undefined {
    const wanted = Buffer.from(word);
    let flags: string | undefined;
    for (let slot = hash(wanted, 0, wanted.length) & mask; table[slot] !== FREE; slot = (slot + 1) & mask) {
      const start = table[slot]!;
      const newline = bytes.indexOf(NEWLINE, start);
      const line = newline < 0 ? bytes.length : newline;
      const end = wordEnd(bytes, start, line);
      if (end - start !== wanted.length || bytes.compare(wanted, 0, wanted.length, start, end) !== 0)
        continue;
      flags = (flags ?? '') + bytes.toString('utf8', Math.min(end + 1, line), line).trimEnd();
    }
    return flags;
  }
  return { get, has: (word) => get(word) !== undefined };
}

function wordEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === SLASH || bytes[i] === RETURN) return i;
  return end;
}
