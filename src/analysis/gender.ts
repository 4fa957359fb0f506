import { PEOPLE } from '../actors/people.ts';
import { normalise } from '../language/normalise.ts';
import { wordOf } from '../language/words.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

/** Whether a woman or a man is meant; null where words and name leave it open. */
export type Gender = 'f' | 'm' | null;

/** «речниця», «прем'єркою», "spokeswoman". */
const WOMAN = /(?:(?:[ртнчл]к|[иі]ц)(?:а|и|і|у|ю|ою|ею|я|е|ей|ой)|woman)$/;

/** Of a person by the word for the office, then by the first name. */
export function genderOf(mention: Mention, { tokens }: Sentence): Gender {
  if (mention.head !== undefined && mention.head < mention.to) {
    const noun = tokens[mention.head]!.norm;
    if (WOMAN.test(noun)) return 'f';
    if (noun.endsWith('sman')) return 'm';
  }
  const known = mention.person === null ? null : PEOPLE[mention.person]!.names.uk[0]!;
  const words = (known ?? mention.name ?? '').split(' ');
  if (words.length < 2) return null;
  const given = normalise(words[0]!);
  const word = wordOf(given);
  if (inClass("a woman's name", { word })) return 'f';
  if (inClass("a man's name", { word })) return 'm';
  if (/[аяa]$/.test(given)) return 'f';
  // Foreign women's names end in consonants as well: only those of the table are known not to.
  return known !== null && /[бвгджзйклмнпрстфхцчшщьоу]$/.test(given) ? 'm' : null;
}

/** Whom a pronoun can mean: «вона», «за її словами», "he"; null for «вони» and for words that are none. */
export function genderSaid(from: number, to: number, { tokens }: Sentence): Gender {
  for (const token of tokens.slice(from, to)) {
    if (inClass('she', token)) return 'f';
    if (inClass('he', token)) return 'm';
  }
  return null;
}

/** Neither is known to be what the other is not. */
export const agree = (one: Gender, other: Gender): boolean => one === null || other === null || one === other;
