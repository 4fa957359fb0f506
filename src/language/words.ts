import { byWord } from './by-word.ts';

/** A distinct word, shared by all its tokens, with what was found of it: most questions are asked of the same words again and again. */
export interface Word {
  readonly norm: string;
  /** A place for each {@link byToken}. */
  readonly found: unknown[];
}

/** A token, or a word by itself. */
export interface OfWord {
  readonly word: Word;
}

let slots = 0;

export const wordOf: (norm: string) => Word = byWord((norm) => ({ norm, found: [] }));

/** What follows from a word alone, found once a word and kept in it: for questions that last as long as the process. */
export function byToken<T extends string | boolean | object>(find: (word: Word) => T): (token: OfWord) => T {
  const slot = slots++;
  return ({ word }) => {
    const known = word.found[slot] as T | undefined;
    if (known !== undefined) return known;
    const found = find(word);
    word.found[slot] = found;
    return found;
  };
}
