import { PEOPLE } from '../actors/people.ts';
import { ACTORS } from '../actors/table.ts';
import { normalise } from '../language/normalise.ts';
import { surnameKey } from '../language/surname.ts';

const LENGTH = 4;
const SHORT_ENDINGS = ['', 'а', 'у', 'ом', 'ем', 'ові', 'еві'];
const INFLECTION = /(?<=\p{L}{3})(?:ом|ем|єм|им|ым|ого|ому|ові|еві|єві|ою|ею|єю|ой|ей|ами|ах)$/u;

const surname = (name: string): string => name.split(' ').at(-1) ?? name;
const sound = (word: string): string => surnameKey(word.replace(INFLECTION, '')).slice(0, LENGTH);

/** States and capitals: whoever's name sounds like «Україна» must not take theirs. */
const PLACES: ReadonlySet<string> = new Set(
  ACTORS.filter(({ code, groups }) => code === 'UA' || groups.length > 0)
    .flatMap(({ names, capital }) => [names, capital].flatMap((each) => Object.values(each).flat()))
    .flatMap((name) => normalise(name).split(' '))
    .map(sound),
);

/** Known persons whose name does not sound alike by the letters: «Фіцо» and "Fico". */
const KNOWN: ReadonlyMap<string, string> = new Map(
  PEOPLE.flatMap((person) => {
    const usual = sound(surname(person.names.en[0] ?? ''));
    const spellings = [...person.names.uk, ...person.names.ru, ...person.names.en];
    return spellings
      .map((name) => sound(surname(name)))
      .filter((key) => usual && key !== usual && !PLACES.has(key))
      .map((key): [string, string] => [key, usual]);
  }),
);

/** The consonants a name begins with, its case ending off: «Туском», «Туск» and "Tusk" are one. */
export function nameKey(word: string): string {
  const key = sound(word);
  return KNOWN.get(key) ?? key;
}

/** Of a full name, the surname. */
export const speakerKey = (name: string): string => nameKey(surname(name));

const bare = (word: string): string => word.replace(INFLECTION, '').replace(/[аеєиіїоуюяьйы]+$/u, '');

/** Statesmen by the bare surname in each spelling; one too short to be bared, by its few forms. */
const PERSONS: ReadonlyMap<string, string> = new Map(
  PEOPLE.flatMap((person) => {
    const id = normalise(surname(person.names.en[0] ?? ''));
    return Object.values(person.names)
      .flat()
      .map((name) => normalise(surname(name)))
      .flatMap((word) =>
        bare(word).length > 3 ? [bare(word)] : SHORT_ENDINGS.map((ending) => `=${word}${ending}`),
      )
      .map((key): [string, string] => [key, id]);
  }),
);

/** The statesman whom a normalised word names, the same in all languages. */
export const personOf = (word: string): string | undefined =>
  PERSONS.get(bare(word)) ?? PERSONS.get(`=${word}`);
