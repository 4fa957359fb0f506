import { PEOPLE, surnameOf } from '../actors/people.ts';
import { surnameKey } from '../language/surname.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

const NAME = /^\p{Lu}[\p{L}'’ʼ]*\p{Ll}$/u;
/** Shorter keys belong to too many. */
const TELLING = 3;
/** Letters by which two spellings of one surname differ in length. */
const APART = 2;

/** Surnames of one word by their consonants. */
const SURNAMES: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> = byKey();

function byKey(): Map<string, Map<number, string[]>> {
  const out = new Map<string, Map<number, string[]>>();
  PEOPLE.forEach(({ names }, person) => {
    for (const name of [...names.uk, ...names.ru, ...names.en]) {
      const { words } = surnameOf(name);
      const key = surnameKey(name);
      if (/[\s-]/.test(words) || key.length < TELLING) continue;
      const people = out.get(key) ?? new Map<number, string[]>();
      people.set(person, [...(people.get(person) ?? []), words]);
      out.set(key, people);
    }
  });
  return out;
}

/**
 * «Албаніз: …», «сказав Брекельманз»: a statesman in a spelling the table lacks, heard only where somebody speaks, that
 * is before the colon or after the dash of a headline and beside a verb of speech.
 */
export function respelled(sentence: Sentence, found: readonly Mention[]): Mention[] {
  const { tokens, marks, paragraph } = sentence;
  const slots = new Set<number>();
  for (const say of marks) {
    if (say.tag !== 'say' || say.value === 'words') continue;
    slots.add(say.to);
    slots.add(say.from - 1);
  }
  if (paragraph === -2) {
    if (tokens[1]?.text === ':') slots.add(0);
    if (/^[—–-]$/.test(tokens.at(-2)?.text ?? '')) slots.add(tokens.length - 1);
  }
  return [...slots].flatMap((at): Mention[] => {
    const token = tokens[at];
    // "said Sunday"
    if (
      !token ||
      !NAME.test(token.text) ||
      inClass('calendar', token) ||
      // «Ісіба Сігеру»: the rest of somebody's name.
      found.some((m) => m.from <= at && (m.to > at || (m.to === at && m.name !== null)))
    )
      return [];
    if (marks.some((m) => m.from <= at && m.to > at && m.tag !== 'say')) return [];
    const person = personOf(token.text);
    if (person === null) return [];
    const { actor } = PEOPLE[person]!;
    const name = token.text;
    return [{ actor, from: at, to: at + 1, kind: 'person', subject: true, name, person, unknown: false }];
  });
}

function personOf(surname: string): number | null {
  const people = SURNAMES.get(surnameKey(surname));
  const cyrillic = /\p{Script=Cyrillic}/u.test(surname);
  const near = [...(people ?? [])].filter(([, spellings]) =>
    spellings.some(
      (spelling) =>
        /\p{Script=Cyrillic}/u.test(spelling) === cyrillic &&
        Math.abs(spelling.length - surname.length) <= APART,
    ),
  );
  const bearers = new Set(near.map(([person]) => PEOPLE[person]!.names.en[0]));
  return bearers.size === 1 ? near[0]![0] : null;
}
