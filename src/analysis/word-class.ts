import { normalise } from '../language/normalise.ts';
import { beginsNumber } from '../language/numerals.ts';
import { byToken, type OfWord } from '../language/words.ts';
import { bySentence } from './by-sentence.ts';
import type { Sentence } from './document.ts';
import { WORD_CLASSES } from './lexicon/grammar.ts';

export type WordClass = keyof typeof WORD_CLASSES;

/** Few words are of more than a handful. */
type Classes<Name extends string> = readonly Name[];

const SPACES = /\s*,\s*/;
const WORD = /^[\p{L}\d]+\*?$/u;

/** Reads classes of words and answers which of them a token's word belongs to. */
export function compileClasses<Name extends string>(
  tables: Readonly<Record<Name, string>>,
): (name: Name, token: OfWord | undefined) => boolean {
  const whole = new Map<string, Name[]>();
  const beginnings = new Map<string, Name[]>();
  for (const [name, list] of Object.entries(tables) as [Name, string][])
    for (const word of list.trim().split(SPACES).map(normalise)) {
      if (!WORD.test(word)) throw new Error(`«${word}» in «${name}» is no word and no beginning of one`);
      if (word.endsWith('*')) push(beginnings, word.slice(0, -1), name);
      else push(whole, word, name);
    }
  const longest = Math.max(0, ...[...beginnings.keys()].map((word) => word.length));
  const none: Classes<Name> = [];
  const classesOf = byToken(({ norm }): Classes<Name> => {
    const found = new Set(whole.get(norm));
    for (let length = Math.min(longest, norm.length); length > 0; length--)
      for (const name of beginnings.get(norm.slice(0, length)) ?? []) found.add(name);
    return found.size > 0 ? [...found] : none;
  });
  return (name, token) => {
    if (token === undefined) return false;
    // Asked by every question of every sentence: a loop over so few takes half of what `includes` does.
    for (const own of classesOf(token)) if (own === name) return true;
    return false;
  };
}

function push<Name>(map: Map<string, Name[]>, word: string, name: Name): void {
  const list = map.get(word);
  if (list) list.push(name);
  else map.set(word, [name]);
}

/** Rare words that are looked for all over a sentence. */
const SOUGHT = [
  'a draft',
  'a paper',
  'a party',
  'also too',
  'as planned',
  'at work',
  'contributes',
  'counted state',
  'decision noun',
  'guarantee',
  'headquarters',
  'people',
  'rather',
  'Russian whether',
  'them',
  'votes no',
  'votes yes',
  'which states',
  'years',
] as const;

/** A class of {@link SOUGHT}, or what a number may begin with. */
type Sought = (typeof SOUGHT)[number] | 'number';
type Places = Readonly<Record<Sought, readonly number[]>>;

const soughtOf = byToken((word): readonly Sought[] => {
  const found = SOUGHT.filter((name) => inClass(name, { word }));
  return beginsNumber(word.norm) ? [...found, 'number'] : found;
});
const nowhere = Object.fromEntries([...SOUGHT, 'number'].map((name) => [name, []])) as unknown as Places;
/** Where the words of a class stand; a sentence is looked through once for all of {@link SOUGHT}. */
export function placesOf(name: Sought, sentence: Pick<Sentence, 'tokens' | 'found'>): readonly number[] {
  return allPlaces(sentence)[name];
}

const allPlaces = bySentence(({ tokens }: Pick<Sentence, 'tokens' | 'found'>): Places => {
  let places: Record<Sought, readonly number[]> | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') continue;
    for (const found of soughtOf(token)) {
      places ??= { ...nowhere };
      places[found] = [...places[found], at];
    }
  }
  return places ?? nowhere;
});

/** Whether a word belongs to a class; unlike a tag it needs no sentence, and one word may be of many classes. */
export const inClass: (name: WordClass, token: OfWord | undefined) => boolean = compileClasses(WORD_CLASSES);
