import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import type { Cue } from './stance.ts';
import { inClass } from './word-class.ts';

export const ANOTHER_MATTER = 'another matter';

/**
 * «Воювати не будемо, інша річ — місія після перемир'я»: beside a no it leaves a door open; beside a yes («Infantry is
 * another matter») it says nothing of its own.
 */
export function turnedApart(
  found: readonly Frame[],
  sentence: Sentence,
  before: readonly Frame[],
): readonly Frame[] {
  const { marks } = sentence;
  if (found.length === 0) return itself(sentence, before);
  if (!found.some(isApart)) return found;
  const own = found.filter((frame) => !isApart(frame) && frame.cue !== null);
  const last = (own.length ? own : before).at(-1)?.reading;
  const denied = last
    ? /^(?:refuses|undecided)$/.test(last)
    : found.some(({ understood }) => understood) || marks.some((m) => m.tag === 'negation');
  return denied ? found : own;
}

/** «Якщо буде мир — інша справа», "once there is peace, that is another matter": of what was refused just before. */
function itself(sentence: Sentence, before: readonly Frame[]): readonly Frame[] {
  const last = before.at(-1);
  if (!last || !/^(?:refuses|undecided)$/.test(last.reading)) return [];
  const mark = sentence.marks.find((m) => m.tag === 'cue' && m.value === 'apart');
  if (!mark || !alone(mark.from, sentence)) return [];
  const { from, to } = mark;
  const cue: Cue = { reading: 'open', from, to, weight: 5, rule: ANOTHER_MATTER, we: false };
  return [{ ...last, kind: { ...last.kind, from, to }, reading: 'open', cue, understood: true }];
}

/** Nothing but «це», "that is", "it would be" between the clause before and the matter. */
function alone(at: number, { tokens }: Sentence): boolean {
  let i = at - 1;
  while (i >= 0 && inClass('it is that', tokens[i])) i--;
  const mark = tokens[i]?.text ?? '';
  return i > 0 && (mark === ',' || (/^[—–]$/.test(mark) && inClass('if', tokens[0])));
}

const isApart = ({ cue }: Frame): boolean => cue?.rule === ANOTHER_MATTER;
