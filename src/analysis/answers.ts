import type { Stance } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** How far each kind of answer goes. */
export const ANSWERS: Readonly<Record<string, Stance>> = {
  yes: 'ready',
  no: 'refuses',
  maybe: 'open',
  later: 'undecided',
};

/** «піхота — ні», «Париж — так», "jets, yes": a word that answers alone, at the end of what it answers. */
export function answer(mark: Mark, { tokens, marks }: Sentence): Cue | null {
  const [before, after] = [tokens[mark.from - 1], tokens[mark.to]];
  // "air bases yes, boots no"
  const bare =
    inClass('yes or no alone', tokens[mark.from]) &&
    marks.some((m) => m.tag === 'kind' && m.to === mark.from) &&
    // «військових так, як обіцяла»
    !(after?.text === ',' && inClass('as than when', tokens[mark.to + 1]));
  if (!before) return null;
  // «відповів: „Ні“»
  const opened = tokens[mark.from - 2]?.text ?? ':';
  const whole = /^[«"„“]$/.test(before.text) && opened === ':' && /^[»"”.]$/.test(after?.text ?? '');
  const said = (we: boolean): Cue => ({
    reading: ANSWERS[mark.value]!,
    from: mark.from,
    to: mark.to,
    weight: 5,
    rule: 'answer',
    we,
  });
  if (whole) return said(true);
  // «коротке „ні“», "a flat no", «відповідь: „ні“»
  const quote = /^[«"„“'‘]$/.test(before.text);
  const lead = tokens[quote ? mark.from - 2 : mark.from - 1];
  const apart = quote && /^[—–]$/.test(tokens[mark.from - 2]?.text ?? '');
  const shut = quote ? /^[»"”'’]$/.test(after?.text ?? '') : !after || after.kind === 'mark';
  if (inClass('yes or no alone', tokens[mark.from]) && shut && (apart || inClass('brief answer', lead)))
    return said(false);
  if (!bare && (!/^[—–:,-]$/.test(before.text) || (before.text === '-' && before.glued))) return null;
  if (before.text === ',' && !/^[a-z]/.test(tokens[mark.from]!.norm)) return null;
  if (after && !/^[,;:.!?»"”—–)]$/.test(after.text)) return null;
  return said(false);
}
