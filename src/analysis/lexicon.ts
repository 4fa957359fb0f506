import { PEOPLE } from '../actors/people.ts';
import { ACTORS } from '../actors/table.ts';
import { guessForms } from '../language/paradigm.ts';
import { CONTEXT_WORDS } from './lexicon/context.ts';
import { CONTRIBUTION_WORDS, TRAIT_WORDS } from './lexicon/contributions.ts';
import { ENGLISH_STANCES } from './lexicon/english.ts';
import { NUMBER_WORDS } from './lexicon/numbers.ts';
import { OPENER_WORDS } from './lexicon/openers.ts';
import { ANSWER_WORDS, GIVE_WORDS, GO_WORDS, STANCE_WORDS } from './lexicon/stances.ts';
import { Tagger } from './tagger.ts';

/** Names that are everyday words («того», «малі»): not worth the false finds. */
const COMMON_WORDS = new Set(['TG', 'ML', 'TD']);

/** Builds the tagger of everything the reader knows: states, people, contributions, stances, structure. */
export function buildLexicon(): Tagger {
  const tagger = new Tagger();
  for (const actor of ACTORS) {
    if (COMMON_WORDS.has(actor.code)) continue;
    for (const name of [...actor.names.uk, ...actor.names.ru]) noun(tagger, `${actor.code} name`, name);
    for (const name of actor.names.en) tagger.phrase('actor', `${actor.code} name x`, name);
    for (const name of [...actor.capital.uk, ...actor.capital.ru])
      noun(tagger, `${actor.code} capital`, name);
    for (const name of actor.capital.en) tagger.phrase('actor', `${actor.code} capital x`, name);
    for (const stem of actor.stems.name) stems(tagger, `${actor.code} name o`, stem);
    for (const stem of actor.stems.capital) stems(tagger, `${actor.code} capital o`, stem);
    for (const stem of actor.adjectives) tagger.phrase('actor', `${actor.code} adjective`, `${stem}*`);
    for (const stem of actor.demonyms) tagger.phrase('actor', `${actor.code} demonym`, `${stem}*`);
    for (const name of actor.institutions) institution(tagger, actor.code, name);
  }
  PEOPLE.forEach((person, index) => {
    for (const lang of ['uk', 'ru', 'en'] as const) {
      for (const name of person.names[lang]) personName(tagger, index, name, lang);
    }
  });
  tagger.lines('kind', CONTRIBUTION_WORDS);
  for (const [name, lines] of Object.entries(TRAIT_WORDS)) tagger.lines(`trait ${name}`, lines);
  tagger.lines('cue', STANCE_WORDS);
  tagger.lines('cue', ENGLISH_STANCES);
  tagger.lines('give', GIVE_WORDS);
  tagger.lines('go', GO_WORDS);
  tagger.lines('answer', ANSWER_WORDS);
  tagger.lines('opener', OPENER_WORDS);
  for (const [tag, lines] of Object.entries({ ...CONTEXT_WORDS, ...NUMBER_WORDS })) tagger.lines(tag, lines);
  return tagger;
}

function noun(tagger: Tagger, value: string, name: string): void {
  const words = name.split(/[\s-]+/);
  const forms = words.map((word) => [...new Set([...guessForms(word, 'uk'), ...guessForms(word, 'ru')])]);
  const declined = forms.some((list) => list.length > 1);
  tagger.forms(
    'actor',
    `${value} ${declined ? 'n' : 'x'}`,
    words.map((word) => [word]),
  );
  if (declined) tagger.forms('actor', `${value} o`, forms);
}

/** Beginnings stand apart; `+` joins those of one phrase (`сполучен*+штат*`). */
function stems(tagger: Tagger, value: string, cell: string): void {
  for (const stem of cell.split(' ')) tagger.phrase('actor', value, stem.replaceAll('+', ' '));
}

function institution(tagger: Tagger, code: string, name: string): void {
  const [plain, extra] = name.split('~') as [string, string | undefined];
  if (extra) stems(tagger, `${code} capital o`, extra);
  if (plain.includes('*') || /[a-z]/i.test(plain)) tagger.phrase('actor', `${code} capital x`, plain);
  else noun(tagger, `${code} capital`, plain);
}

const PARTICLES = /^(?:фон|дер|де|ван|von|der|van|да|da|ді|ді)$/i;

function personName(tagger: Tagger, index: number, name: string, lang: 'uk' | 'ru' | 'en'): void {
  const words = name.split(/[\s-]+/);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.test(words[start - 1]!)) start--;
  if (/-/.test(name.split(' ').at(-1)!)) start = words.length - 2;
  if (
    /^(?:Кім Чен Ин|Ким Чен Ын|Сі Цзіньпін|Си Цзиньпин|Ван Ї|Ван И|Лі Чже Мьон|Ли Чжэ Мён|Kim Jong Un|Xi Jinping|Wang Yi|Lee Jae Myung)$/.test(
      name,
    )
  )
    start = 0;
  const surname = words.slice(start);
  const forms = (list: readonly string[]): string[][] =>
    list.map((word) => (lang === 'en' || PARTICLES.test(word) ? [word] : surnameForms(word, lang)));
  const full = lang === 'en' ? 'x' : 'o';
  const label = (shape: string, given: readonly string[]): string => `${index} ${shape} ${given.join(' ')}`;
  tagger.forms(
    'person',
    label(lang === 'en' ? 'x' : 'n', words),
    words.map((word) => [word]),
  );
  tagger.forms('person', label(full, words), forms(words));
  if (start > 0) {
    tagger.forms(
      'person',
      label(lang === 'en' ? 'x' : 'n', surname),
      surname.map((word) => [word]),
    );
    tagger.forms('person', label(full, surname), forms(surname));
    if (start > 1) tagger.forms('person', label(full, words), forms([words[0]!, ...surname]));
  }
}

/** A surname's cases: also those of adjective-like ones and of women's names that do not decline. */
function surnameForms(word: string, lang: 'uk' | 'ru'): string[] {
  return guessForms(word, lang);
}
