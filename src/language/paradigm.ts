/** Endings of one declension: the nominative's ending and what may stand in its place. */
type Endings = readonly [ending: RegExp, cut: number, forms: string];

const UK: readonly Endings[] = [
  [/(?:[сц]ьк|[зш]ьк)ий$/, 2, 'ий ого ому им ім а ої ій у ою е і их ими'],
  [/[цс]ький$/, 2, 'ий ого ому им ім а ої ій у ою е і их ими'],
  [/ий$/, 2, 'ий ого ому им ім а ої ій у ою е і их ими'],
  [/ій$/, 2, 'ій ього ьому ім я ьої ю ьою є і іх іми ія ію ієм ії'],
  [/лець$/, 3, 'ець ьця ьцю ьцеві ьцем ьці ьців ьцям ьцями ьцях'],
  [/ець$/, 3, 'ець ця цю цеві цем ці ців цям цями цях'],
  [/єць$/, 3, 'єць йця йцю йцем йці йців йцям йцями йцях'],
  [/ія$/, 1, 'я ї ю єю й ям ями ях'],
  [/ка$/, 2, 'ка ки ку кою ко ці ок кам ками ках'],
  [/га$/, 2, 'га ги гу гою го зі г гам гами гах'],
  [/ча$|ща$|жа$|ша$/, 1, 'а і у ею'],
  [/а$/, 1, 'а и і у ою о ам ами ах'],
  [/я$/, 1, 'я і ю ею є ї єю ям ями ях'],
  [/ння$|ття$|лля$/, 1, 'я ю ям і ях ями'],
  [/ь$/, 1, 'ь я ю ем еві і ів ям ями ях ьо'],
  [/й$/, 1, 'й я ю єм єві ї їв ям ями ях'],
  [/[ая]$/, 0, ''],
  [/[жчшщ]$/, 0, ' а у еві ем і ів ам ами ах'],
  [/[бвгґджзклмнпрстфхц]$/, 0, ' а у ові ом і и ів ам ами ах е'],
];

const RU: readonly Endings[] = [
  [/[ыи]й$/, 2, 'ый ий ого ому ым им ом ая ой ую ое ые ие ых их ыми ими его ему'],
  [/ой$/, 2, 'ой ого ому ым ом ая ую ое ые ых ыми'],
  [/(?<=[аеиоу])ец$/, 2, 'ец йца йцу йцем йце йцы йцев йцам йцами йцах'],
  [/лец$/, 2, 'ец ьца ьцу ьцем ьце ьцы ьцев ьцам ьцами ьцах'],
  [/ец$/, 2, 'ец ца цу цем це цы цев цам цами цах'],
  [/ия$/, 1, 'я и ю ей й ям ями ях'],
  [/[гкхжчшщ]а$/, 1, 'а и е у ой ей о  ам ами ах'],
  [/а$/, 1, 'а ы е у ой  ам ами ах'],
  [/я$/, 1, 'я и е ю ей ь ям ями ях'],
  [/ь$/, 1, 'ь я ю ем е и ей ям ями ях ью'],
  [/й$/, 1, 'й я ю ем е и ев ям ями ях'],
  [/[жчшщ]$/, 0, ' а у ем е и ей ам ами ах'],
  [/[бвгджзклмнпрстфхц]$/, 0, ' а у ом е ы и ов ам ами ах'],
];

/** So many letters of a word go off at most where its forms are guessed. */
export const MOST_CUT = Math.max(...[...UK, ...RU].map(([, cut]) => cut));

const INDECLINABLE = /(?:[іиоуеєюёэы]|дзе|швілі|швили)$/;
const ALL_CAPS = /^[\p{Lu}\d-]{2,}$/u;

/**
 * The forms a word would have if it went as others with its ending do. For words the dictionary lacks,
 * names above all; never for abbreviations.
 */
export function guessForms(word: string, lang: 'uk' | 'ru'): string[] {
  if (ALL_CAPS.test(word) || INDECLINABLE.test(word)) return [word];
  for (const [ending, cut, forms] of lang === 'uk' ? UK : RU) {
    if (!ending.test(word) || !forms) continue;
    const stem = cut ? word.slice(0, -cut) : word;
    return [...new Set([word, ...forms.split(' ').map((form) => stem + form)])];
  }
  return [word];
}
