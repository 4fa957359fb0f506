import { ATTITUDE, type Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import { isDash } from './segments.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «ми не передумали»: a contribution left out stands where its attitude does, whose «не» is counted already. */
export const attitudeItself = (kind: Mark, { cues, sentence }: Scene): boolean =>
  !sentence.marks.includes(kind) && cues.some((cue) => cue.from === kind.from && cue.weight >= ATTITUDE);

/** "will seek parliament's consent before it sends troops": what it asks leave for, it means to do. */
export function leaveFirst(kind: Mark, { clauses, cues, sentence }: Scene): Cue | null {
  const { from, parent } = clauses.all[clauses.of[kind.from]!]!;
  if (parent < 0 || !inClass('before that', sentence.tokens[from])) return null;
  if (
    !sentence.marks.some(
      (m) => m.tag === 'condition' && m.value === 'parliament' && clauses.of[m.from] === parent,
    )
  )
    return null;
  return (
    cues.find((c) => clauses.of[c.from] === parent && c.weight >= ATTITUDE && c.reading === 'ready') ?? null
  );
}

/** "Jets yes, boots no", «…, кораблі – ще думаємо»: each its own answer. */
export function yesOrNo({ from, to }: Mark, scene: Scene): Cue | null {
  const { cues, sentence } = scene;
  const { tokens } = sentence;
  const at = tokens[to]?.kind === 'mark' ? to + 1 : to;
  const answer = cues.find((cue) => cue.rule === 'answer' && cue.from === at);
  if (answer || !isDash(sentence, to)) return answer ?? null;
  let first = from;
  while (first > from - 3 && first > 0 && tokens[first - 1]!.kind === 'word') first--;
  if (tokens[first - 1]?.text !== ',' || sentence.marks.some((m) => m.tag === 'kind' && m.to === first - 1))
    return null;
  const end = tokens.findIndex((t, i) => i > to && /^[,;:.]$/.test(t.text));
  const own = cues.filter((cue) => cue.from > to && (end < 0 || cue.to <= end));
  // «не буде, підтримка – буде»: a bare verb too.
  return sentence.marks.some((m) => m.tag === 'kind' && m.from > to && (end < 0 || m.to <= end))
    ? null
    : (own.find((cue) => cue.reading !== 'hope' && cue.reading !== 'past') ?? null);
}

/** "Asked about troops, he said that was not on the table", «на запитання про війська відповів, що не виключає». */
export function answered(kind: Mark, { clauses, cues, sentence }: Scene): Cue | null {
  const asked = sentence.marks.find((m) => m.tag === 'asked' && m.to <= kind.from);
  if (!asked) return shortly(kind, sentence, cues);
  // «коментуючи готовність Британії надіслати війська»: whose it is, is told.
  if (cues.some((cue) => cue.reading === 'ready' && cue.from >= asked.to && cue.from - asked.to <= 1))
    return null;
  const [question, own] = [clauses.of[asked.from]!, clauses.of[kind.from]!];
  if (own !== question && clauses.all[own]!.parent !== question) return null;
  const { to } = clauses.all[own]!;
  const said = (cue: Cue): boolean => cue.weight >= ATTITUDE && cue.reading !== 'hope';
  // "“We will see,” he said when asked about troops"
  return (
    // «на запитання про війська відповів: „Усе залежить від …“»
    cues.find((cue) => cue.from >= to && (said(cue) || cue.rule === 'depends')) ??
    cues.findLast((c) => c.to <= asked.from && said(c)) ??
    null
  );
}

/** «Греція про війська: коротке „ні“»: the answer after a colon or dash, with nothing beside it. */
function shortly(kind: Mark, { tokens }: Sentence, cues: readonly Cue[]): Cue | null {
  const cue = cues.find((c) => c.rule === 'answer' && c.from > kind.to);
  if (!cue) return null;
  let at = cue.from - 1;
  while (at > kind.to && (/^[«"„“'‘]$/.test(tokens[at]!.text) || inClass('brief answer', tokens[at]))) at--;
  const ends = tokens.slice(cue.to).every(({ kind: shape }) => shape === 'mark');
  return ends && /^[:—–]$/.test(tokens[at]!.text) && at < cue.from - 1 ? cue : null;
}

/** «Американські гарантії — на 15 років»: who names its term has one to give. */
export const term = ({ from, to }: Mark): Cue => ({
  reading: 'ready',
  from,
  to,
  weight: 1,
  rule: 'term',
  we: false,
});

/** «Осло — винищувачі, Копенгаген — тральник»: a list of who brings what needs no verb. */
export function shareOut(kind: Mark, { clauses, sentence }: Scene): Cue | null {
  const clause = clauses.all[clauses.of[kind.from]!]!;
  const shares = clauses.all.filter((c) => c.dashed);
  if (!clause.dashed || shares.length < 2 || sentence.tokens[clause.from]!.norm === 'чому') return null;
  return { reading: 'ready', from: kind.from, to: kind.to, weight: 2, rule: 'share', we: false };
}
