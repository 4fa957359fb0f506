import type { Lang } from '../news.ts';

const HINTS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  uk: new Set(
    'і й та що це як від із зі до про але після вже буде його її які яка який має під час лише щоб якщо коли вони ще зі чи або бо буде стане може немає щодо також у в на не'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'и что это как от из со до о об но после уже будет его ее которые которая который под также и или если когда они еще только чтобы ли либо все всё будет станет может нет есть в на не'.split(
      ' ',
    ),
  ),
  en: new Set('the of and to in a is that for on with as was by'.split(' ')),
};

const OTHER_CYRILLIC = 'ёіїєґ';

/** Ukrainian that goes on for so many letters has an «і» among them. */
const LETTERS_WITHOUT_I = 36;

/** The language a text is written in: by letters only one language has, then by its small words. */
export function detectLanguage(text: string, fallback: Lang = 'uk'): Lang {
  const sample = text.slice(0, 1500).toLowerCase();
  let [latin, cyrillic] = [0, 0];
  for (let i = 0; i < sample.length; i++) {
    const letter = sample.charCodeAt(i);
    if (letter >= 0x61 && letter <= 0x7a) latin++;
    else if ((letter >= 0x430 && letter <= 0x44f) || OTHER_CYRILLIC.includes(sample[i]!)) cyrillic++;
  }
  if (latin + cyrillic === 0) return fallback;
  if (latin > cyrillic) return 'en';
  const uk = count(sample, /[іїєґ]|[сзц]ьк|ють|еться|[ае]нн[яюі]|[а-я]['’ʼ][яюєї]/g);
  const ru = count(
    sample,
    /[ыэъё]|[ае]ни[еяю]|[аяу]ют(?![а-я])|[ею]тся|[а-рт-хч-я]ск(?:ий|ая|ое|ой|ие|их|им|ую|ого|ому)/g,
  );
  if (uk !== ru) return uk > ru ? 'uk' : 'ru';
  const words = sample.split(/[^а-яёіїєґ'’ʼ]+/);
  const difference = hits('uk', words) - hits('ru', words);
  if (difference !== 0) return difference > 0 ? 'uk' : 'ru';
  return cyrillic >= LETTERS_WITHOUT_I ? 'ru' : fallback;
}

const count = (sample: string, pattern: RegExp): number => sample.match(pattern)?.length ?? 0;

const hits = (lang: Lang, words: readonly string[]): number =>
  words.filter((word) => HINTS[lang].has(word)).length;
