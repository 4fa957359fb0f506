import { PEOPLE } from '../actors/people.ts';
import { caseOf, type Declined, nominative } from '../language/nominative.ts';
import { normalise } from '../language/normalise.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

/** A noun for an office in another case than the nominative. */
export function declined(noun: string): boolean {
  return (
    /[а-яіїє]/.test(noun) &&
    (/(?:[^аеиіоуюяєї]ів|ов|ам|ами|ах)$/.test(noun) || (caseOf(noun) !== null && !/ов(?:ий|а)$/.test(noun)))
  );
}

const NAME = /^\p{Lu}[\p{L}'’ʼ]*\p{Ll}$/u;
const LONGEST_NAME = 5;

/** An official whom the table does not know: the capitalised words after the office, or before it and a comma. */
export function named(mention: Mention, sentence: Sentence): Mention {
  if (mention.kind !== 'office' || mention.person !== null) return mention;
  const after = nameAfter(mention, sentence);
  if (after) {
    const declined = declension(mention, sentence);
    return { ...mention, to: after.to, name: dictionaryForm(after, sentence, declined), unknown: true };
  }
  const before = nameBefore(mention, sentence);
  if (before)
    return { ...mention, from: before.from, name: dictionaryForm(before, sentence, null), unknown: true };
  return mention;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

function nameAfter(mention: Mention, sentence: Sentence): Words | null {
  const { tokens, marks } = sentence;
  let from = mention.to;
  let portfolio = true;
  // Skip lower-case words of the office («збройних сил», «оборони»).
  while (
    from < tokens.length &&
    from < mention.to + 5 &&
    (tokens[from]!.kind === 'word' || (tokens[from]!.text === '-' && tokens[from]!.glued)) &&
    !tokens[from]!.capital
  ) {
    const part = marks.find((m) => m.tag === 'portfolio' && m.from === from);
    if (part) {
      from = part.to;
      continue;
    }
    if (
      inClass('preposition', tokens[from]) ||
      marks.some((m) => m.from === from && (m.tag === 'say' || m.tag === 'cue' || m.tag === 'give'))
    )
      return null;
    portfolio = false;
    from++;
  }
  const words = nameAt(from, sentence);
  if (!words) return null;
  // A surname alone wants the office of one person right before it.
  return words.to - words.from > 1 || (portfolio && !several(mention, sentence)) ? words : null;
}

/** «міністри оборони»: an office in the plural. */
function several(mention: Mention, { tokens }: Sentence): boolean {
  return /(?:[рнтдкч](?:и|ы|і|ів|ов|ам|ами|ах)|ці|ців|цы|цев|(?:er|nt|ry|ief|al|or|ir)s|ies)$/.test(
    tokens[mention.head ?? mention.from]!.norm,
  );
}

/** "Minoru Kihara, Japan's chief cabinet secretary": the office in apposition. */
function nameBefore(mention: Mention, sentence: Sentence): Words | null {
  const { tokens } = sentence;
  let comma = mention.from - 1;
  while (comma > mention.from - 4 && tokens[comma]?.kind === 'word' && !tokens[comma]!.capital) comma--;
  if (tokens[comma]?.text !== ',') return null;
  return nameUpTo(comma, sentence);
}

/** Capitalised words in a row that mean nothing else, hyphens and particles among them. */
function nameAt(from: number, sentence: Sentence): Words | null {
  const { tokens, marks } = sentence;
  let to = from;
  for (let i = from; i < tokens.length && i < from + LONGEST_NAME; i++) {
    const token = tokens[i]!;
    if (token.capital && NAME.test(token.text)) {
      if (marks.some((m) => MEANT.has(m.tag) && m.from <= i && m.to > i)) break;
      to = i + 1;
    } else if (to === from || !((token.text === '-' && token.glued) || inClass('name particle', token)))
      break;
  }
  // «міністри оборони Північної Європи»
  const part = marks.some((m) => m.tag === 'generic' && m.from === to) && tokens[to]?.capital === true;
  return to > from && !part ? { from, to } : null;
}

/** Marks that say that a capitalised word is no name. */
const MEANT: ReadonlySet<string> = new Set([
  'actor',
  'say',
  'cue',
  'give',
  'kind',
  'negation',
  'office',
  'hope',
  'recap',
  'topic',
  'source',
  'generic',
]);

/** The case and gender that the office gives the name after it; null for the nominative and for English. */
function declension(mention: Mention, sentence: Sentence): Declined | null {
  const at = mention.head ?? mention.from;
  const deputy = sentence.marks.find((m) => m.tag === 'deputy' && m.to <= at && at - m.to <= 1);
  const noun = sentence.tokens[deputy?.from ?? at]!.norm;
  const stands = /[а-яіїє]/.test(noun) ? caseOf(noun) : null;
  return stands && { ...stands, lang: langOf(sentence) };
}

function dictionaryForm({ from, to }: Words, { tokens, text }: Sentence, declined: Declined | null): string {
  const end = to - 1;
  let name = '';
  for (let i = from; i < to; i++) {
    const word = plain(tokens[i]!.text);
    const space = i > from && !tokens[i]!.glued ? ' ' : '';
    name += space + (declined && NAME.test(tokens[i]!.text) ? nominative(word, declined) : word);
  }
  return name || text.slice(tokens[from]!.start, tokens[end]!.end);
}

function langOf({ text, start, end }: Sentence): 'uk' | 'ru' {
  return /[іїєґ]/i.test(text.slice(start, end)) || !/[ыэъё]/i.test(text.slice(start, end)) ? 'uk' : 'ru';
}

/** English possession is no part of the name. */
export function plain(name: string): string {
  return name.replace(/(?<=[A-Za-zÀ-ž])['’]s?$/u, '');
}

/** A first name in the case that its surname's ending shows: «Поля Йонсона» is Поль Йонсон. */
export function givenForm(given: string, surname: string, dictionary: string, sentence: Sentence): string {
  if (surname === dictionary) return given;
  const stands = caseOf(normalise(surname).replace(/(?:ського|ского)$/, 'ого'));
  return stands ? nominative(given, { ...stands, lang: langOf(sentence) }) : given;
}

/** «каже Субраманьям Джайшанкар»: a full name beside a verb of speech, whose state the article must tell. */
export function strangers(sentence: Sentence, found: readonly Mention[]): Mention[] {
  const { marks, tokens } = sentence;
  if (!marks.some((m) => m.tag === 'say')) return [];
  return marks.flatMap((say): Mention[] => {
    if (say.tag !== 'say' || say.value === 'words') return [];
    const after = say.value === 'tell' ? null : nameAt(say.to, sentence);
    const words = after && after.to - after.from > 1 ? after : nameUpTo(apposed(say.from, tokens), sentence);
    if (!words || found.some((m) => m.from < words.to && m.to > words.from)) return [];
    // An outlet's name is written as it is at home, or says what it is.
    if (CYRILLIC.test(tokens[say.from]!.norm) !== CYRILLIC.test(tokens[words.from]!.norm)) return [];
    if (marks.some((m) => NOBODY.has(m.tag) && m.from >= words.from - 6 && m.from < words.to)) return [];
    const name = dictionaryForm(words, sentence, null);
    return [{ ...words, actor: null, kind: 'person', subject: true, name, person: null, unknown: true }];
  });
}

/** «командувач шведських ВПС, Йонас Вікман, сказав»: where the name before a verb ends. */
const apposed = (say: number, tokens: Sentence['tokens']): number =>
  tokens[say - 1]?.text === ',' && tokens.slice(Math.max(0, say - 5), say - 2).some((t) => t.text === ',')
    ? say - 1
    : say;

const CYRILLIC = /[а-яіїє]/;

/** Experts and outlets. */
const NOBODY: ReadonlySet<string> = new Set(['source', 'outlet']);

/** A full name that ends right before a token and opens its clause. */
function nameUpTo(end: number, sentence: Sentence): Words | null {
  if (!sentence.tokens[end - 1]?.capital) return null;
  for (let from = Math.max(0, end - LONGEST_NAME); from <= end - 2; from++) {
    if (inClass('preposition', sentence.tokens[from])) continue;
    const words = nameAt(from, sentence);
    if (words?.to === end) return words;
  }
  return null;
}

/** A first name in a spelling the table lacks: right before the surname, with the letter of a known one. */
export function givenName(person: number, { tokens, marks }: Sentence, at: number): boolean {
  const token = tokens[at - 1];
  if (
    !token?.capital ||
    !/^\p{Lu}\p{Ll}+$/u.test(token.text) ||
    marks.some((m) => m.from < at && m.to >= at && m.tag !== 'person')
  )
    return false;
  const { names } = PEOPLE[person]!;
  const [own, before] = [tokens[at]!.text, token.text[0]!];
  return [...names.uk, ...names.ru, ...names.en]
    .map((full) => full.split(/[\s-]/))
    .some((words) => !words[0]!.startsWith(own) && words.slice(0, -1).some((word) => word[0] === before));
}
