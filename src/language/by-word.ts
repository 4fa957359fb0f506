/** Texts bring new words for ever; what is remembered of them is not. */
const LIMIT = 50_000;

/** What follows from a word alone, found once a word. */
export function byWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = find(word);
      if (known.size >= LIMIT) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

/** The one copy of a string that all its equals share: compared and looked up by its address, and no part of a longer text. */
export function unique(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}
