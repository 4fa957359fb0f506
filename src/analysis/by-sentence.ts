import type { Sentence } from './document.ts';

type Keeping = Pick<Sentence, 'found'>;

let slots = 0;

/** What follows from a sentence alone, found once a sentence and kept in it. */
export function bySentence<S extends Keeping, T extends object>(
  find: (sentence: S) => T,
): (sentence: S) => T {
  const slot = slots++;
  return (sentence) => {
    const known = sentence.found[slot] as T | undefined;
    if (known !== undefined) return known;
    const found = find(sentence);
    sentence.found[slot] = found;
    return found;
  };
}
