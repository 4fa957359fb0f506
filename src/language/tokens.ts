import { byWord, unique } from './by-word.ts';
import { normalise } from './normalise.ts';
import { type Word, wordOf } from './words.ts';

/** A word, a number or a punctuation mark, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  /** What {@link norm} has in common with its equals. */
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands next to the token before it without a space. */
  readonly glued: boolean;
}

/** The plain word first: most are, and it is found in half the time. What makes an emoji of «⚡» begins no word. */
const PIECE =
  /[a-zа-яёєіїґ]+(?![\p{L}\p{M}\p{N}'’ʼ`‘´′\u00ad\u200b-\u200d\u2060])|(?:\p{Lu}\.){2,}|[\u00ad\u200b-\u200d\u2060]{0,4}(?![\ufe00-\ufe0f])[\p{L}\p{M}](?:['’ʼ`‘´′](?=\p{L})|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060])*|\p{N}+(?:[.,]\p{N}+)*|-{2,}|[^\s\p{L}\p{N}\u00ad\u200b-\u200d\u2060]/gu;
/** English possession is an ending, not a part of the word. */
const POSSESSIVE = /(?<=[A-Za-z])\u2060*['’]s$/;
const LETTER = /^(?![\ufe00-\ufe0f])[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const DIGIT = /^\p{N}/u;
const UPPER = /^[\u00ad\u200b-\u200d\u2060]*\p{Lu}/u;
/** A minus sign, a figure dash, a bar, two hyphens: whatever a keyboard or a converter made of a dash. */
const DASH = /^(?:[\u2012\u2015\u2212]|-{2,})$/;
/** Longer than any word people write: such a piece is noise and is not normalised. */
const LONGEST_WORD = 64;

type Piece = Pick<Token, 'text' | 'norm' | 'word' | 'kind' | 'capital'>;

function read(piece: string): Piece {
  const text = unique(DASH.test(piece) ? '–' : piece);
  if (!LETTER.test(text))
    return {
      text,
      norm: text,
      word: wordOf(text),
      kind: DIGIT.test(text) ? 'number' : 'mark',
      capital: false,
    };
  const norm = unique(normalise(text.replace(POSSESSIVE, '')));
  return { text, norm, word: wordOf(norm), kind: 'word', capital: UPPER.test(text) };
}

const known = byWord(read);

/** Splits a text into words, numbers and marks in one pass. A hyphen splits: «прем'єр-міністр» is two words. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const glued = start === last;
    tokens.push(
      piece.length > LONGEST_WORD ? noise(piece, start, end, glued) : placed(known(piece), start, end, glued),
    );
    last = end;
  }
  return tokens;
}

function placed(
  { text, norm, word, kind, capital }: Piece,
  start: number,
  end: number,
  glued: boolean,
): Token {
  return { text, norm, word, start, end, kind, capital, glued };
}

function noise(text: string, start: number, end: number, glued: boolean): Token {
  const kind = DIGIT.test(text) ? 'number' : 'word';
  const norm = kind === 'word' ? '' : text;
  return { text, norm, word: { norm, found: [] }, start, end, kind, capital: UPPER.test(text), glued };
}
