import { normalise } from './normalise.ts';

/** A word, a number or a punctuation mark, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands next to the token before it without a space. */
  readonly glued: boolean;
}

const PIECE =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060](?:['’ʼ`‘´′](?=\p{L})|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060])*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** English possession is an ending, not a part of the word. */
const POSSESSIVE = /(?<=[A-Za-z])['’]s$/;
const LETTER = /^[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const DIGIT = /^\p{N}/u;
const UPPER = /^\p{Lu}/u;
/** Longer than any word people write: such a piece is noise and is not normalised. */
const LONGEST_WORD = 64;

/** Splits a text into words, numbers and marks in one pass. A hyphen splits: «прем'єр-міністр» is two words. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const kind = DIGIT.test(piece) ? 'number' : LETTER.test(piece) ? 'word' : 'mark';
    tokens.push({
      text: piece,
      norm:
        kind === 'word'
          ? piece.length > LONGEST_WORD
            ? ''
            : normalise(piece.replace(POSSESSIVE, ''))
          : piece,
      start,
      end,
      kind,
      capital: kind === 'word' && UPPER.test(piece),
      glued: start === last,
    });
    last = end;
  }
  return tokens;
}
