import type { Sentence } from './document.ts';
import type { Cue } from './stance.ts';
import { inClass, placesOf } from './word-class.ts';

/** How many words may stand between a decision and what becomes of it: «рішення щодо відправлення військових до України …». */
const REACH = 14;

/** «Рішення по солдатах ще попереду», «голосування за угоду … перенесли»: left open, whatever stands between. */
export function pending(sentence: Sentence): Cue[] {
  const { tokens } = sentence;
  return placesOf('decision noun', sentence).flatMap((at): Cue[] => {
    const vote = inClass('vote noun', tokens[at]);
    for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
      const token = tokens[i]!;
      if (/^[.;:!?]$/.test(token.text)) return [];
      if (inClass('is put off', token)) return [ahead(vote ? at : i)];
      if (vote) continue;
      if (inClass('still ahead', token) || inClass('will decide', token) || notTaken(i, sentence))
        return [ahead(i)];
    }
    return [];
  });
}

/** «ще не ухвалювала», «только предстоит принять», "has yet to be taken", "still to come". */
function notTaken(at: number, { tokens }: Sentence): boolean {
  if (!inClass('takes a decision', tokens[at])) return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const last = before.at(-1);
  if (last?.norm === 'been' && before.some((token) => inClass('not', token))) return true;
  if (inClass('not', last)) return true;
  return before.some((token) => inClass('yet to take', token));
}

const ahead = (at: number): Cue => ({
  reading: 'undecided',
  from: at,
  to: at + 1,
  weight: 6,
  rule: 'decision ahead',
  we: false,
});
