import { guessForms } from './paradigm.ts';

/** What the general declension does not give for people's names; every row that fits adds its forms. */
type Additions = readonly (readonly [ending: RegExp, cut: number, forms: string])[];

const UK: Additions = [
  [/[^аеиіоуюяєїь]о$/, 1, 'а у ові ом і'],
  [/(?:ов|ев|єв|їв|ин|ін|їн)$/, 0, 'им'],
  [/(?:ов|ев|єв|їв|ин|ін|їн)а$/, 1, 'ої ій у ою'],
  [/[сц]ька$/, 1, 'ої ій у ою'],
  [/[цчшщж]$/, 0, 'ем еві'],
  [/[йіи]й$/, 1, 'єві'],
  [/ха$/, 2, 'сі'],
  [/(?<=[бвп])ел$/, 2, 'ла лу лові лом лі'],
];
const RU: Additions = [
  [/(?:ов|ев|ин|ын)$/, 0, 'ым'],
  [/[сц]кая$/, 2, 'ой ую ою'],
  [/[цч]$/, 0, 'ем'],
  [/ий$/, 2, 'ия ию ием ии'],
  [/(?<=[бвп])ел$/, 2, 'ла лу лом ле'],
];

/**
 * The case forms of a word of a person's name, a man's or a woman's: «Зеленський», «Свириденко», «Фон». Names that
 * could decline are given forms even where a woman's does not: nobody else bears them.
 */
export function nameForms(word: string, lang: 'uk' | 'ru'): string[] {
  const added = (lang === 'uk' ? UK : RU)
    .filter(([ending]) => ending.test(word))
    .flatMap(([, cut, forms]) => {
      const stem = cut ? word.slice(0, -cut) : word;
      return forms.split(' ').map((form) => stem + form);
    });
  return [...new Set([...guessForms(word, lang), ...added])];
}
