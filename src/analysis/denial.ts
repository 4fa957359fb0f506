import { isUnder } from './attached.ts';
import { ATTITUDE, type Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

const ADJECTIVE = /(?:их|ої|ого|ий|і|ые|ых|ные|s|an|sh|ch|ese)$/;

/** «не солдатів», «без військ», «замість піхоти»: the negation sits on the contribution itself. */
export function direct(kind: Mark, sentence: Sentence, cues: readonly Cue[]): Cue | null {
  const { tokens, marks } = sentence;
  // «жодного рішення кабінет не ухвалював»: open, not refused.
  if (inClass('decision noun', tokens[kind.from])) return null;
  for (let i = kind.from - 1; i >= Math.max(0, kind.from - 4); i--) {
    const token = tokens[i]!;
    const negation = marks.find((m) => m.tag === 'negation' && m.from <= i && m.to > i);
    if (negation) {
      const replaced = inClass('in place of', token);
      if ((inClass('merely', tokens[i + 1]) && !replaced) || inClass('not', tokens[i - 1])) return null;
      if (inClass('is lacking', token)) return null;
      // «це не бойові частини»: what they are not.
      if (inClass('not', token) && inClass('this is', tokens[i - 1])) return null;
      // «не відкидає ані солдатів, ані літаків»: only strengthens the verb's no.
      if (inClass('neither', token) && cues.some((cue) => cue.to <= i && cue.rule === 'не exclude'))
        return null;
      // "would be neither peacekeepers nor …": what they are not called.
      if (inClass('neither', token) && inClass('to be', tokens[i - 1])) return null;
      // "stays out with soldiers, though not with railways": two negations.
      if (
        tokens[i + 1]?.norm === 'with' &&
        cues.some((cue) => cue.to <= i && cue.weight >= ATTITUDE && cue.reading === 'refuses')
      )
        return { reading: 'ready', from: i, to: i + 1, weight: 7, rule: 'не + не', we: false };
      if (inClass('without', token) && isNeeded(kind, sentence)) return null;
      // «поки що без піхоти»
      const yet = [1, 2].some((back) => inClass('for now', tokens[i - back]));
      const reading = yet && inClass('without', token) ? 'undecided' : 'refuses';
      return { reading, from: i, to: i + 1, weight: 7, rule: 'не + noun', we: false };
    }
    if (token.kind === 'mark') break;
    // «замість 30 тисяч солдатів»
    if (token.kind === 'number' || inClass('thousands', token)) continue;
    if (inClass('involvement', token) && withoutThem(i - 1, sentence, cues)) continue;
    // "no NATO soldiers", "no U.S. troops"
    if (marks.some((m) => m.tag === 'actor' && m.from <= i && m.to > i)) continue;
    if (inClass('giving to', token) && inClass('done without', tokens[i - 1])) continue;
    // «замість введення сухопутних військ»
    if (inClass('in place of', tokens[i - 1]) && marks.some((m) => m.tag === 'act' && m.from === i)) continue;
    if (!ADJECTIVE.test(token.norm) && !inClass('between no and noun', token)) return null;
  }
  return null;
}

/** «без військ жодна декларація нічого не варта»: two negations that say what it takes. */
function isNeeded({ to }: Mark, { tokens }: Sentence): boolean {
  for (let i = to; i < tokens.length && tokens[i]!.kind === 'word'; i++)
    if (inClass('single', tokens[i]) || inClass('not', tokens[i])) return true;
  return false;
}

/** «контролюватиме дронами, без залучення американських військових»: said beside what is to be done. */
function withoutThem(at: number, { tokens }: Sentence, cues: readonly Cue[]): boolean {
  return (
    inClass('without', tokens[at]) &&
    cues.some((cue) => cue.to <= at && /^(?:ready|open|committed)$/.test(cue.reading)) &&
    !cues.some((cue) => cue.reading === 'refuses')
  );
}

/** «Без солдатів, але з літаками», "no boots, but ships": what a clause without a verb sets against a no. */
export function setAgainst(kind: Mark, { clauses, cues, sentence }: Scene): Cue | null {
  const clause = clauses.all[clauses.of[kind.from]!]!;
  const { tokens, marks } = sentence;
  if (clause.relation !== 'contrast' || clause.finite || !inClass('but instead', tokens[clause.from]))
    return null;
  if (marks.some((m) => m.tag === 'negation' && m.from >= clause.from && m.to <= clause.to)) return null;
  const denied = marks.some(
    (m) =>
      m.tag === 'kind' &&
      m.value !== 'none' &&
      clauses.of[m.from] === clause.parent &&
      direct(m, sentence, cues)?.reading === 'refuses',
  );
  if (!denied) return null;
  return { reading: 'ready', from: kind.from, to: kind.to, weight: 2, rule: 'set against', we: false };
}

/** «…, але не розміщення американських військ»: a clause without a verb that begins with its no. */
export function excepted(kind: Mark, { clauses, sentence }: Scene): Cue | null {
  const clause = clauses.all[clauses.of[kind.from]!]!;
  if (clause.finite || !/^(?:contrast|fragment)$/.test(clause.relation)) return null;
  const not = sentence.marks.find(
    (m) => m.tag === 'negation' && m.from >= clause.from && m.from <= clause.from + 2 && m.to <= kind.from,
  );
  if (!not || inClass('merely', sentence.tokens[not.to])) return null;
  // «без піхоти, лише інструктори»
  if (inClass('only', sentence.tokens[kind.from - 1]) && kind.from - 1 > not.to)
    return { reading: 'ready', from: kind.from - 1, to: kind.from, weight: 7, rule: 'only', we: false };
  return { reading: 'refuses', from: not.from, to: not.to, weight: 7, rule: 'не + noun', we: false };
}

/** How far behind its troops a flag stands. */
const FLAG = 9;

/** «Війська не діятимуть під прапором НАТО»: under another, then. */
export const otherFlag = ({ from, to }: Mark, cue: Cue, { mentions, sentence: { tokens } }: Scene): boolean =>
  cue.from >= to &&
  inClass('not', tokens[cue.from - 1]) &&
  mentions.some((m) => m.from > cue.from && m.from - from <= FLAG && isUnder(m, tokens));
