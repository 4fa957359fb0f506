/** What replaces the last `cut` letters of a name with this ending; the first row that fits counts. */
type Endings = readonly (readonly [ending: RegExp, cut: number, forms: string])[];

/** No case changes more letters at the end of a name. */
export const LONGEST_ENDING = 3;

const UK: Endings = [
  [/[сцз]ька$/, 1, 'а ої ій у ою'],
  [/(?:ов|ев|єв|їв|ин|ін|їн)а$/, 1, 'а и ої і ій у ою'],
  [/(?<=[а-яіїє])лець$/, 3, 'ець ьця ьцю ьцеві ьцем'],
  [/ець$/, 3, 'ець ця цю цеві цем'],
  [/єць$/, 3, 'єць йця йцю йцеві йцем'],
  [/ий$/, 2, 'ий ого ому им ім'],
  [/й$/, 1, 'й я ю єві єм'],
  [/ь$/, 1, 'ь я ю еві ем'],
  [/(?:ов|ев|єв|їв|ин|ін|їн)$/, 0, ' а у ові им ом'],
  [/(?<=[бвп])ел$/, 2, 'ел ла лу лові лом ела елу елові елом'],
  [/[жчшщц]$/, 0, ' а у еві ові ем ом'],
  [/[бвгґджзйклмнпрстфх]$/, 0, ' а у ові ом'],
  [/[бвгґджзйклмнпрстфхцчшщ]о$/, 1, 'о а у ові ом'],
  [/ка$/, 2, 'ка ки ці ку кою'],
  [/[гґ]а$/, 2, 'га ги зі гу гою'],
  [/ха$/, 2, 'ха хи сі ху хою'],
  [/[жчшщ]а$/, 1, 'а і у ею'],
  [/[аеийіоую]я$/, 1, 'я ї ю єю'],
  [/я$/, 1, 'я і ю ею'],
  [/а$/, 1, 'а и і у ою'],
];

const RU: Endings = [
  [/[сц]кая$/, 2, 'ая ой ую ою'],
  [/[еаи]ец$/, 2, 'ец йца йцу йцем йце'],
  [/лец$/, 2, 'ец ьца ьцу ьцем ьце'],
  [/ец$/, 2, 'ец ца цу цем цом це'],
  [/[сц]кий$/, 2, 'ий ого ому им ом'],
  [/ый$/, 2, 'ый ого ому ым ом'],
  [/ий$/, 2, 'ий ия ию ием ии его ему им ем'],
  [/ой$/, 2, 'ой ого ому ым ом'],
  [/й$/, 1, 'й я ю ем е'],
  [/ь$/, 1, 'ь я ю ем е'],
  [/(?:ов|ев|ин|ын)$/, 0, ' а у ым ом е'],
  [/(?<=[бвп])ел$/, 2, 'ел ла лу лом ле ела елу елом еле'],
  [/[жчшщц]$/, 0, ' а у ем ом е'],
  [/[бвгджзклмнпрстфх]$/, 0, ' а у ом е'],
  [/[гкхжчшщ]а$/, 1, 'а и е у ой ей'],
  [/ия$/, 1, 'я и ю ей'],
  [/я$/, 1, 'я и е ю ей'],
  [/а$/, 1, 'а ы е у ой'],
];

/**
 * The cases of a word of a person's name, a man's or a woman's. A name that could decline has its forms even where a
 * woman's does not: nobody else bears them. No plural: «кошти» are not Кошта twice.
 */
export function nameForms(word: string, lang: 'uk' | 'ru'): string[] {
  for (const [ending, cut, forms] of lang === 'uk' ? UK : RU) {
    if (!ending.test(word)) continue;
    const stem = cut ? word.slice(0, -cut) : word;
    return [...new Set([word, ...forms.split(' ').map((form) => stem + form)])];
  }
  return [word];
}
