import { PEOPLE, surnameOf } from '../actors/people.ts';
import { nameForms } from '../language/name-forms.ts';
import { normalise } from '../language/normalise.ts';
import type { Actor } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

const NAME = /^\p{Lu}[\p{L}'’ʼ]*\p{Ll}$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Marks that say that a capitalised word is no name. */
const MEANT: ReadonlySet<string> = new Set(['actor', 'office', 'say', 'kind', 'source', 'outlet']);

/** First names that somebody in the table bears, in all their cases. */
const GIVEN: ReadonlySet<string> = new Set(
  PEOPLE.flatMap(({ names }) =>
    (['uk', 'ru', 'en'] as const).flatMap((lang) =>
      names[lang].flatMap((name) => {
        const given = name.slice(0, name.length - surnameOf(name).words.length).split(/[\s-]+/);
        return given.flatMap((word) => (word && lang !== 'en' ? nameForms(word, lang) : [word]));
      }),
    ),
  ).map(normalise),
);

/** «генсек НАТО Столтенберг»: of one person's offices the one of the actor named beside it. */
export function holding(person: number, actor: Actor | null): number {
  const name = PEOPLE[person]!.names.en[0]!;
  if (actor === null || actor === PEOPLE[person]!.actor) return person;
  const other = PEOPLE.findIndex((one) => one.actor === actor && one.names.en[0] === name);
  return other < 0 ? person : other;
}

/** «Павел Дуров», «міністр Еліот Купер»: a statesman's surname that is here another one's name. */
export function namesake({ from, to }: Mark, sentence: Sentence): boolean {
  if (to - from !== 1) return false;
  const { tokens, marks, paragraph } = sentence;
  const own = tokens[from]!;
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (GIVEN.has(own.norm) && after && NAME.test(after.text) && !after.glued && free(to, marks)) {
    const headline = paragraph === -2 && !CYRILLIC.test(own.text);
    if (!headline && CYRILLIC.test(own.text) === CYRILLIC.test(after.text)) return true;
  }
  if (!before || !NAME.test(before.text) || !free(from - 1, marks) || inClass('Mr', before)) return false;
  // «Енріке Ферреро Мартен»: two names that the table's one does not bear.
  const second = tokens[from - 2];
  if (paragraph !== -2 && second && NAME.test(second.text) && free(from - 2, marks)) return true;
  return GIVEN.has(before.norm) || marks.some((m) => m.tag === 'office' && m.to === from - 1);
}

/** Whether a word means nothing else. */
const free = (at: number, marks: readonly Mark[]): boolean =>
  !marks.some((m) => MEANT.has(m.tag) && m.from <= at && m.to > at);

/** «Поляков», «Шведов»: a people's name with a capital inside a sentence is somebody's surname. */
export function namedAfterPeople({ from }: Mark, { tokens }: Sentence): boolean {
  if (!NAME.test(tokens[from]!.text) || !CYRILLIC.test(tokens[from]!.text)) return false;
  const before = tokens[from - 1];
  return before !== undefined && (before.kind === 'word' || before.text === ',');
}

/** «РБК-Україна», «Інтерфакс-Україна»: the last part of an outlet's name. */
export function outletOf({ from }: Mark, { tokens, marks }: Sentence): boolean {
  const [hyphen, name] = [tokens[from - 1], tokens[from - 2]];
  if (hyphen?.text !== '-' || !hyphen.glued || !tokens[from]!.glued || !name?.capital) return false;
  return !marks.some((mark) => mark.tag === 'actor' && mark.to === from - 1);
}
