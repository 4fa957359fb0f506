import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';

export const ANOTHER_MATTER = 'another matter';

/**
 * «Воювати не будемо, інша річ — місія після перемир'я»: beside a no it leaves a door open; beside a yes («Infantry is
 * another matter») it says nothing of its own.
 */
export function turnedApart(
  found: readonly Frame[],
  { marks }: Sentence,
  before: readonly Frame[],
): readonly Frame[] {
  if (!found.some(isApart)) return found;
  const own = found.filter((frame) => !isApart(frame) && frame.cue !== null);
  const last = (own.length ? own : before).at(-1)?.reading;
  const denied = last
    ? /^(?:refuses|undecided)$/.test(last)
    : found.some(({ understood }) => understood) || marks.some((m) => m.tag === 'negation');
  return denied ? found : own;
}

const isApart = ({ cue }: Frame): boolean => cue?.rule === ANOTHER_MATTER;
