import type { Actor, Contribution } from '../news.ts';
import { ATTITUDE } from './chain.ts';
import { opensList } from './contents.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import { contributes } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { type Cue, cuesOf } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** What a sentence says of its own, and in whose words. */
interface Heard {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly speaker: Mention | null;
}

/** A stance and its owner that the sentences below fill with contributions. */
export interface Offer {
  readonly cue: Cue;
  readonly actors: readonly Actor[];
  /** Its contributions are items of a list. */
  readonly list?: true;
}

/** «Ідеться про розвідку та літаки»: what the sentence before meant, with the stance and the subject it had. */
export function spelledOut(sentence: Sentence, before: Frame): Frame[] {
  const { cue, reading, implied, general } = before;
  if (!cue || !explains(sentence)) return [];
  const actors = before.actors.map(({ actor }) => actor);
  // «Солдатів не буде. Ідеться лише про розвідку»
  const instead = reading === 'refuses' && sentence.tokens.some((token) => inClass('the only thing', token));
  return itemised(sentence, { cue, actors }).map((frame) => ({
    ...frame,
    reading: instead ? 'ready' : reading,
    cue: instead ? { ...frame.cue!, reading: 'ready' } : frame.cue,
    implied,
    general,
  }));
}

/** «США готові дати «стратегічні засоби». Ідеться про розвідку.», «Данія допоможе: | тральниками; | винищувачами.» */
export function itemised(sentence: Sentence, { cue, actors }: Offer): Frame[] {
  return sentence.marks
    .filter((m) => given(m, sentence))
    .map(
      (kind): Frame => ({
        kind,
        contribution: kind.value as Contribution,
        reading: cue.reading,
        cue: { ...cue, from: kind.from, to: kind.to, we: false },
        actors: actors.map((actor) => ({ actor, mention: null })),
        implied: actors.length === 0,
        general: false,
        understood: false,
      }),
    );
}

/** The stance that a sentence leaves without a contribution, where the next one explains it or is an item of its list. */
export function offerOf(next: Sentence, before: Heard | null, going: Offer | null): Offer | null {
  if (!before) return null;
  const { tokens } = before.sentence;
  const ends = tokens.at(-1)!.text;
  const item = next.paragraph > before.sentence.paragraph && isItem(next, ends === ':' || ends === ';');
  if (going && item) return going;
  const answer = answered(next, before);
  if (answer) return answer;
  if (!explains(next) && !(item && ends === ':')) return null;
  // «Ідеться про кораблі, які Швеція могла б дати»: has a stance of its own.
  if (cuesOf(next).some(({ weight }) => weight >= ATTITUDE)) return null;
  const cue = cuesOf(before.sentence).findLast(({ reading }) =>
    /^(?:ready|open|undecided|committed)$/.test(reading),
  );
  const actors = cue ? ownersOf(before, ends === ':') : [];
  if (!cue || actors.length === 0) return null;
  return item && ends === ':' ? { cue, actors, list: true } : { cue, actors };
}

/** «– А що дасть Гельсінкі? – Розвіддані, супутники.»: a list without a verb, of what the question asks for. */
function answered(next: Sentence, { sentence, mentions, speaker }: Heard): Offer | null {
  const { tokens, marks } = sentence;
  if (tokens.at(-1)!.text !== '?' || cuesOf(next).length > 0) return null;
  const what = tokens.slice(0, ASKS_FIRST).some((token) => inClass('asks what', token));
  const cue = what ? cuesOf(sentence).find(({ reading }) => reading === 'ready' || reading === 'open') : null;
  if (!cue || marks.some((m) => m.tag === 'negation')) return null;
  const actors = ownersOf({ sentence, mentions, speaker }, false);
  return { cue: { ...cue, reading: 'ready' }, actors };
}

/** So far into a question stands the word it asks with: «– А що тоді …» */
const ASKS_FIRST = 4;

/** «Пакет складається з п'яти пунктів: | участь у моніторингу; | розгортання сил»: whether a sentence is one of them. */
export function isPart(next: Sentence, before: Sentence | undefined, going: boolean): boolean {
  const ends = before?.tokens.at(-1)?.text;
  if (!before || next.paragraph <= before.paragraph) return false;
  if (!isItem(next, ends === ':' || ends === ';')) return false;
  return going || (ends === ':' && opensList(before));
}

/** «За її словами, єдине, про що йдеться, – …» */
const onlyThat = ({ from }: Mark, { tokens }: Sentence): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some((token) => inClass('the only thing', token));

const explains = (sentence: Sentence): boolean =>
  sentence.marks.some(
    (m) => m.tag === 'structure' && m.value === 'meaning' && (m.from <= 1 || onlyThat(m, sentence)),
  ) || equates(sentence);

/** «Це дві тисячі військових і шість винищувачів»: no verb, only what it is. */
const equates = (sentence: Sentence): boolean =>
  inClass('says what', sentence.tokens[0]) &&
  sentence.marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from <= 5) &&
  cuesOf(sentence).length === 0;

/** «• тральники;», «морських ресурсів для розмінування»: begins as no sentence does. */
function isItem({ tokens }: Sentence, listing: boolean): boolean {
  const [first] = tokens;
  return first!.kind === 'mark' ? /^[-–—•·*]$/.test(first!.text) && listing : !first!.capital && listing;
}

/** Who would do it: the subjects, else those the words of a list's head name, else the speaker. */
function ownersOf({ mentions, speaker }: Heard, head: boolean): Actor[] {
  const states = mentions.filter((m) => m.actor !== null && !isProtected(m.actor));
  const subjects = states.filter((m) => m.subject);
  const named = new Set((subjects.length || !head ? subjects : states).map((m) => m.actor!));
  if (named.size > 0) return named.size === 1 ? [...named] : [];
  return speaker?.actor && !isProtected(speaker.actor) ? [speaker.actor] : [];
}

const given = (mark: Mark, sentence: Sentence): boolean =>
  mark.tag === 'kind' && mark.value !== 'none' && contributes(mark, sentence);
