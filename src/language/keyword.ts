import type { Lang } from '../news.ts';
import { expand } from './dictionary.ts';
import { tokenise } from './tokens.ts';

/** What a phrase matches: one list of forms a word, and which lists are a guess from the ending. */
export interface ExpandedPhrase {
  readonly forms: string[][];
  readonly guessed: boolean[];
}

/** The languages a keyword may be in; Cyrillic without a telling letter stands for both. */
export function keywordLanguages(word: string): Lang[] {
  if (/[іїєґ]/iu.test(word)) return ['uk'];
  if (/[ыэъё]/iu.test(word)) return ['ru'];
  return /\p{Script=Cyrillic}/u.test(word) ? ['uk', 'ru'] : ['en'];
}

/**
 * Expands a keyword once, when it is saved, so that reading compares words only. A capitalised word keeps its
 * capital in the forms: «Рим» must not find «рима».
 */
export function expandPhrase(phrase: string): ExpandedPhrase {
  const words = tokenise(phrase).filter((token) => token.kind !== 'mark');
  const telling = new Set(words.flatMap((word) => keywordLanguages(word.text)));
  const forms: string[][] = [];
  const guessed: boolean[] = [];
  for (const word of words) {
    const own = keywordLanguages(word.text);
    const langs =
      own.length > 1
        ? own.filter(
            (lang) =>
              !oneLanguage(
                words.map((w) => w.text),
                lang,
                telling,
              ),
          )
        : own;
    const expansions = (langs.length ? langs : own).map((lang) => expand(word.text, lang));
    const known = expansions.filter((expansion) => !expansion.guessed);
    const all = [...new Set((known.length ? known : expansions).flatMap((expansion) => expansion.forms))];
    forms.push(word.capital ? all.map((form) => form.charAt(0).toUpperCase() + form.slice(1)) : all);
    guessed.push(known.length === 0);
  }
  return { forms, guessed };
}

/** Whether another word of the phrase says that it is not in this language. */
function oneLanguage(words: readonly string[], lang: Lang, telling: ReadonlySet<Lang>): boolean {
  const certain = words
    .map(keywordLanguages)
    .filter((langs) => langs.length === 1)
    .map((langs) => langs[0]!);
  return (
    telling.size > 0 && certain.length > 0 && !certain.includes(lang) && certain.some((one) => one !== 'en')
  );
}
