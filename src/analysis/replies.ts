import type { Contribution } from '../news.ts';
import { ANSWERS } from './answers.ts';
import { ATTITUDE, type Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import { standOn } from './headlined.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** What the sentence before asked after, and whether it stands in the same paragraph. */
export interface Asked {
  readonly kind: Contribution;
  readonly place: string;
  /** How many sentences later a stand on it may still come; what a headline only names. */
  readonly left?: number;
  /** It was a question, not a heading. */
  readonly question?: boolean;
}

/** Words of a name and an office before the colon of a reply. */
const NAMED = 5;
/** A reply that goes on so long speaks of something else. */
const LONGEST = 26;

/**
 * What a question leaves to its answer: «Піхота? Говорити рано», "Will Poland send troops? No, says Tusk". The answer
 * names no contribution of its own.
 */
export function replied(scene: Scene, asked: Asked | null): { kind: Mark; cue: Cue } | null {
  const { sentence, cues } = scene;
  if (!asked || sentence.tokens.length > LONGEST) return null;
  if (sentence.marks.some((m) => (m.tag === 'kind' && m.value !== 'none') || isElsewhere(m))) return null;
  const cue =
    answer(sentence) ??
    (asked.left ? standOn(scene) : null) ??
    (asked.place === sentence.place && (asked.question || !asked.left) ? attitude(cues) : null);
  return cue ? { cue, kind: { tag: 'kind', value: asked.kind, from: cue.from, to: cue.to } } : null;
}

/** «участь візьмуть представники Японії»: in a meeting. */
const isElsewhere = ({ tag, value }: Mark): boolean => tag === 'act' && value === 'elsewhere';

/** «Такі плани не розглядаються»: what is said of a plan counts before its name. */
function attitude(cues: readonly Cue[]): Cue | null {
  const able = cues.filter(
    ({ weight, reading }) => weight >= ATTITUDE && reading !== 'hope' && reading !== 'past',
  );
  return able.find(({ rule }) => rule !== 'plan') ?? able[0] ?? null;
}

/** «Ні, каже Туск», «„Так, і ми не передумали“»: the first word is the answer. */
function answer({ tokens, marks, lang }: Sentence): Cue | null {
  const first = tokens.findIndex((token) => token.kind === 'word');
  // «Фредеріксен: так, якщо …»
  const colon = tokens.findIndex(({ text }) => text === ':');
  const mark =
    marks.find((m) => m.tag === 'answer' && m.from === first) ??
    marks.find((m) => m.tag === 'answer' && colon > 0 && colon <= NAMED && m.from === colon + 1) ??
    // «Трамп пообіцяв, що ні»
    marks.find((m) => m.tag === 'answer' && tokens.length - m.to <= 2 && inClass('that', tokens[m.from - 1]));
  if (!mark) return null;
  // Russian «Так, …» is no yes.
  if (lang === 'ru' && tokens[first]!.norm === 'так') return null;
  const after = tokens[mark.to];
  const ends =
    // «Ні за яких умов»
    mark.to - mark.from > 1 ||
    !after ||
    /^[,.!;:—–»”"'’-]$/.test(after.text) ||
    marks.some((m) => m.tag === 'say' && m.from === mark.to);
  const reading = ANSWERS[mark.value];
  return ends && reading
    ? { reading, from: mark.from, to: mark.to, weight: 5, rule: 'answer', we: false }
    : null;
}
