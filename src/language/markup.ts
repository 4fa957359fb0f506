/** Tags, and the entities that feeds leave in their texts; a tag is short, so that a lone `<` costs no more than that. */
const MARKUP = /<\/?[a-z!][^<>]{0,300}>|&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
};
/** Joins the letters on its sides: see `tokens.ts`. */
const JOINER = '\u2060';

/**
 * The text as a reader sees it, every character in its place: a tag is as many spaces, what is left of an entity's room
 * before its character goes unseen. Spans found in it hold for the text with its markup.
 */
export function unmarked(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text.replace(MARKUP, (piece) => {
    if (piece.startsWith('<')) return ' '.repeat(piece.length);
    const character = meant(piece.slice(1, -1).toLowerCase());
    if (character === undefined) return piece;
    const room = /^[\p{L}'’\u00ad]$/u.test(character) ? JOINER : ' ';
    return room.repeat(piece.length - character.length) + character;
  });
}

function meant(entity: string): string | undefined {
  if (!entity.startsWith('#')) return NAMED[entity];
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 31 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}
