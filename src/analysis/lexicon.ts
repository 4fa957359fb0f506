import { type NameLang, PEOPLE, surnameOf } from '../actors/people.ts';
import { LOOK_ALIKES } from '../actors/states.ts';
import { ACTORS, type ActorEntry } from '../actors/table.ts';
import { LONGEST_ENDING, nameForms } from '../language/name-forms.ts';
import { normalise } from '../language/normalise.ts';
import { guessForms, MOST_CUT } from '../language/paradigm.ts';
import { CONDITION_WORDS, TURN_WORDS, VOTE_WORDS } from './lexicon/conditions.ts';
import { CONTEXT_WORDS } from './lexicon/context.ts';
import { CONTRIBUTION_WORDS, TRAIT_WORDS } from './lexicon/contributions.ts';
import { ENGLISH_CONTRIBUTIONS, ENGLISH_STANCES } from './lexicon/english.ts';
import { NUMBER_WORDS } from './lexicon/numbers.ts';
import { OPENER_WORDS } from './lexicon/openers.ts';
import { RUSSIAN_WORDS } from './lexicon/russian.ts';
import { ANSWER_WORDS, ASK_WORDS, GIVE_WORDS, MOVE_WORDS, STANCE_WORDS } from './lexicon/stances.ts';
import { TURN_STANCES } from './lexicon/turns.ts';
import { UKRAINIAN_WORDS } from './lexicon/ukrainian.ts';
import { LONGEST_BEGINNING, Tagger } from './tagger.ts';

/** Names that are everyday words («того», «малі»): not worth the false finds. */
const COMMON_WORDS = new Set(['TG', 'ML', 'TD']);

/** Every table of words by its tag: those declared first win where patterns of one tag are equally long. */
export const WORDS: readonly (readonly [tag: string, lines: string])[] = [
  ['kind', CONTRIBUTION_WORDS],
  ['kind', ENGLISH_CONTRIBUTIONS],
  ...tagged(TRAIT_WORDS, 'trait '),
  ['cue', STANCE_WORDS],
  ['cue', TURN_STANCES],
  ['cue', ENGLISH_STANCES],
  ['give', GIVE_WORDS],
  ...tagged(MOVE_WORDS),
  ['answer', ANSWER_WORDS],
  ['ask', ASK_WORDS],
  ['opener', OPENER_WORDS],
  ...tagged(TURN_WORDS, 'turn '),
  ...tagged(VOTE_WORDS, 'vote '),
  ...tagged({ ...CONTEXT_WORDS, ...CONDITION_WORDS, ...NUMBER_WORDS }),
  ...tagged(RUSSIAN_WORDS),
  ...tagged(UKRAINIAN_WORDS),
];

function tagged(tables: Readonly<Record<string, string>>, prefix = ''): [tag: string, lines: string][] {
  return Object.entries(tables).map(([name, lines]) => [prefix + name, lines]);
}

/** Builds the tagger of everything the reader knows: states, people, contributions, stances, structure. */
export function buildLexicon(): Tagger {
  const tagger = new Tagger();
  tagger.lines('actor', `- none | ${LOOK_ALIKES}`);
  for (const actor of ACTORS) if (!COMMON_WORDS.has(actor.code)) state(tagger, actor);
  PEOPLE.forEach((person, index) => {
    for (const lang of ['uk', 'ru', 'en'] as const) {
      for (const name of person.names[lang])
        tagger.later(beginning(name, lang), () => personName(tagger, index, name, lang));
    }
  });
  for (const [tag, lines] of WORDS) tagger.lines(tag, lines);
  return tagger;
}

/** Adjectives and peoples come first: of two readings of one word the first declared counts. */
function state(tagger: Tagger, actor: ActorEntry): void {
  const { code } = actor;
  for (const stem of actor.adjectives) adjective(tagger, code, stem);
  for (const form of actor.demonyms) tagger.awaited('actor', `${code} demonym`, form);
  for (const name of [...actor.names.uk, ...actor.names.ru]) noun(tagger, `${code} name`, name);
  for (const name of actor.names.en) latin(tagger, `${code} name`, name);
  for (const name of [...actor.capital.uk, ...actor.capital.ru]) noun(tagger, `${code} capital`, name);
  for (const name of actor.capital.en) latin(tagger, `${code} capital`, name);
  for (const stem of actor.stems.name) stems(tagger, `${code} name`, stem);
  for (const stem of actor.stems.capital) stems(tagger, `${code} capital`, stem);
  for (const name of actor.institutions) institution(tagger, code, name);
}

const SPACES = /[\s-]+/;
const LATIN = /[a-z]/i;

function adjective(tagger: Tagger, code: string, stem: string): void {
  if (stem.endsWith('-')) tagger.awaited('actor', `${code} adjective first`, stem.slice(0, -1));
  else tagger.awaited('actor', `${code} adjective`, LATIN.test(stem) ? stem : `${stem}*`);
}

/** What the table writes in lower case may stand so in a text. */
function shaped(value: string, shape: 'n' | 'o' | 'x', name: string): string {
  return `${value} ${shape}${/^\p{Ll}/u.test(name) ? ' lower' : ''}`;
}

function latin(tagger: Tagger, value: string, name: string): void {
  tagger.awaited('actor', shaped(value, 'x', name), name);
}

/** Most states are in no text: a name waits for its longest word. */
function noun(tagger: Tagger, value: string, name: string): void {
  const words = name.split(SPACES);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  tagger.later(
    begun(longest, MOST_CUT, () => guessedForms(longest)),
    () => declined(tagger, value, name, words),
  );
}

function declined(tagger: Tagger, value: string, name: string, words: readonly string[]): void {
  const forms = words.map(guessedForms);
  const bends = forms.some((list) => list.length > 1);
  tagger.forms(
    'actor',
    shaped(value, bends ? 'n' : 'x', name),
    words.map((word) => [word]),
  );
  if (bends) tagger.forms('actor', shaped(value, 'o', name), forms);
}

function guessedForms(word: string): readonly string[] {
  return [...new Set([...guessForms(word, 'uk'), ...guessForms(word, 'ru')])];
}

/** Beginnings stand apart; `+` joins those of one phrase (`Сполучен*+штат*`). */
function stems(tagger: Tagger, value: string, cell: string): void {
  for (const stem of cell.split(' '))
    tagger.awaited('actor', shaped(value, LATIN.test(stem) ? 'x' : 'o', stem), stem.replaceAll('+', ' '));
}

function institution(tagger: Tagger, code: string, name: string): void {
  const [plain, extra] = name.split('~') as [string, string | undefined];
  if (extra) stems(tagger, `${code} capital`, extra);
  if (plain.includes('*') || LATIN.test(plain)) latin(tagger, `${code} capital`, plain);
  else noun(tagger, `${code} capital`, plain);
}

/** What all forms of a name's last word begin with: only short words need their forms for it. */
function beginning(name: string, lang: NameLang): string {
  const last = name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
  if (lang === 'en') return normalise(last).slice(0, LONGEST_BEGINNING);
  return begun(last, LONGEST_ENDING, () => casesOf(last, lang));
}

/** What all forms of a word begin with, where an ending of so many letters at most goes off. */
function begun(spelled: string, cut: number, formsOf: () => readonly string[]): string {
  const word = normalise(spelled);
  if (word.length >= LONGEST_BEGINNING + cut) return word.slice(0, LONGEST_BEGINNING);
  const forms = formsOf().map(normalise);
  let length = Math.min(LONGEST_BEGINNING, word.length);
  while (!forms.every((form) => form.startsWith(word.slice(0, length)))) length--;
  return word.slice(0, length);
}

function personName(tagger: Tagger, index: number, name: string, lang: NameLang): void {
  const words = name.split(SPACES);
  const { words: alone, stiff } = surnameOf(name);
  const surname = alone.split(SPACES);
  const add = (list: readonly string[], bends: boolean): void => {
    const label = (shape: string): string => `${index} ${shape} ${list.join(' ')}`;
    tagger.forms(
      'person',
      label(lang === 'en' ? 'x' : 'n'),
      list.map((word) => [word]),
    );
    if (lang === 'en' || !bends) return;
    tagger.forms(
      'person',
      label('o'),
      list.map((word) => (isParticle(word) ? [word] : casesOf(word, lang))),
    );
  };
  add(words, true);
  const given = words.length - surname.length;
  if (given > 0) add(surname, !stiff);
  if (given > 1) add([words[0]!, ...surname], true);
}

const CASES = { uk: new Map<string, readonly string[]>(), ru: new Map<string, readonly string[]>() };

/** Most words of names come more than once: in full, without a middle name, alone, in another office. */
function casesOf(word: string, lang: 'uk' | 'ru'): readonly string[] {
  const known = CASES[lang].get(word);
  if (known) return known;
  const forms = nameForms(word, lang);
  CASES[lang].set(word, forms);
  return forms;
}

/** «фон», «ван», «бін» in a name that is otherwise capitalised. */
function isParticle(word: string): boolean {
  return word === word.toLowerCase();
}
