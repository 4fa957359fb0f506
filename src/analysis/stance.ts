import type { Stance } from '../news.ts';
import { answer } from './answers.ts';
import { attitude, hope, type Weighed, weighed } from './attitudes.ts';
import { pronoun, supposed } from './beside.ts';
import { bySentence } from './by-sentence.ts';
import { verb } from './deeds.ts';
import type { Sentence } from './document.ts';
import { atWork } from './duty.ts';
import { isDeed } from './kinds.ts';
import { pending } from './pending.ts';
import type { Mark } from './tagger.ts';
import { unlistedVerbs } from './unlisted.ts';
import { inClass, placesOf } from './word-class.ts';

/** `hope` says that somebody wants it: nobody's position. `past` is a deed already done, `bare` an infinitive. */
export type Reading = Stance | 'hope' | 'past';

/** A word that carries a stance, negation already counted in. */
export interface Cue {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  /** Attitudes («готовий», «не виключає») govern plain verbs («надішле»). */
  readonly weight: number;
  readonly rule: string;
  /** First person plural: whoever speaks. */
  readonly we: boolean;
}

/** Every stance the words of a sentence carry. */
export const cuesOf: (sentence: Sentence) => readonly Cue[] = bySentence(cuesIn);

function cuesIn(sentence: Sentence): Cue[] {
  const out: Cue[] = [];
  const than = spurned(sentence);
  for (const mark of sentence.marks) {
    const cue = than >= 0 && mark.from > than ? rejected(mark, sentence) : cueOf(mark, sentence);
    if (cue) out.push(cue);
  }
  for (const cue of [...atWork(sentence), ...pending(sentence)]) {
    const plain = out.findIndex((other) => other.from === cue.from && other.weight < cue.weight);
    if (plain >= 0) out.splice(plain, 1);
    out.push(cue);
  }
  out.push(...askedIf(sentence), ...unlistedVerbs(sentence, out));
  out.sort((a, b) => a.from - b.from);
  within(out, sentence);
  counted(out, sentence);
  if (!out.some((cue) => cue.rule === 'answer')) return out;
  const answered = new Set(out.filter((cue) => cue.rule === 'answer').map((cue) => cue.from));
  return out.filter((cue) => cue.rule === 'answer' || !answered.has(cue.from));
}

/** «не стоятиме осторонь»: the no of the verb is part of the phrase. */
function within(cues: Cue[], { tokens }: Sentence): void {
  for (let i = cues.length - 1; i > 0; i--) {
    const [outer, inner] = [cues[i - 1]!, cues[i]!];
    if (
      inner.rule === 'не + verb' &&
      inner.from > outer.from &&
      inner.to <= outer.to &&
      inClass('not', tokens[outer.from])
    )
      cues.splice(i, 1);
  }
}

/** "declined to say if": whether. */
function askedIf({ tokens, lang }: Sentence): Cue[] {
  if (lang !== 'en') return [];
  return tokens.flatMap(({ norm }, at): Cue[] =>
    norm === 'if' && inClass('asks if', tokens[at - 1])
      ? [{ ...weighed('hope', 3.5, 'whether'), from: at, to: at + 1, we: false }]
      : [],
  );
}

/** "would not rule out": the auxiliary's no is already counted in the verb that follows it. */
function counted(cues: Cue[], { tokens }: Sentence): void {
  for (let i = cues.length - 2; i >= 0; i--) {
    const { from, rule } = cues[i]!;
    if (!/^[a-z]/.test(tokens[from]!.norm) || !/^(?:не буде|refuses)$/.test(rule)) continue;
    if (rule === 'refuses' && !inClass('will', tokens[from])) continue;
    const next = cues.find((cue) => cue.from > from && cue.rule !== 'не буде');
    if (next && next.from - from <= 4 && next.rule.startsWith('не ')) cues.splice(i, 1);
  }
}

/** «радше піде, ніж пошле», "would rather quit than send": where the second, unwanted half begins; -1 if nowhere. */
function spurned(sentence: Sentence): number {
  const { tokens } = sentence;
  const [rather] = placesOf('rather', sentence);
  return rather === undefined ? -1 : tokens.findIndex((token, i) => i > rather + 1 && inClass('than', token));
}

/** In the unwanted half every verb of giving is a no. */
function rejected(mark: Mark, sentence: Sentence): Cue | null {
  if (mark.tag !== 'give' || mark.value === 'noun') return null;
  return {
    reading: 'refuses',
    from: mark.from,
    to: mark.to,
    weight: 5,
    rule: 'rather than',
    we: pronoun(mark, sentence),
  };
}

/** Marks that may carry a stance. */
const TELLING: ReadonlySet<string> = new Set(['cue', 'answer', 'hope', 'give', 'kind']);

const OF_US = /(?:мо|мось|мося|аем|яем|уем|дим|вим|лим|тим|шим|шлем|жем|нем|дем|мем|емся|имся)$/;

function cueOf(mark: Mark, sentence: Sentence): Cue | null {
  if (!TELLING.has(mark.tag)) return null;
  if (mark.tag === 'answer') return answer(mark, sentence);
  const found = weigh(mark, sentence);
  if (!found) return null;
  const last = sentence.tokens[mark.to - 1]!.norm;
  const we = (OF_US.test(last) && verbal(mark, last)) || pronoun(mark, sentence);
  const { reading, weight, rule } = found;
  return { reading, from: mark.from, to: mark.to, weight, rule, we };
}

function weigh(mark: Mark, sentence: Sentence): Weighed | null {
  if (mark.tag === 'cue') return attitude(mark, sentence);
  if (mark.tag === 'hope') return hope(mark, sentence);
  if (mark.tag === 'kind' && (mark.value === 'none' || !isDeed(mark, sentence))) return null;
  return supposed(mark, sentence) ? null : verb(mark, sentence);
}

function verbal(mark: Mark, norm: string): boolean {
  return (
    mark.tag === 'give' ||
    // «можливим»
    (mark.tag === 'cue' && mark.value !== 'maybe') ||
    mark.tag === 'hope' ||
    (mark.tag === 'kind' && norm.length > 5)
  );
}
