import { antecedentOf, type Clauses } from './clauses.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Reading } from './stance.ts';
import type { Mark } from './tagger.ts';

/** From this weight on a word is an attitude («готовий», «не виключає», «не пошле»), below it a plain verb or a hint. */
export const ATTITUDE = 4;
const PLAIN = new Set(['present', 'future', 'буде', 'to + verb', 'past']);
/** Hardest yes first: of two that hold together the weaker says how far the state goes. */
const FIRMNESS: readonly Reading[] = ['deployed', 'committed', 'ready', 'open', 'undecided'];

/** What the words around a contribution say of it together, through the clauses it stands in. */
export function stanceOn(
  kind: Mark,
  clauses: Clauses,
  cues: readonly Cue[],
  mentions: readonly Mention[],
): Cue | null {
  return through(clauses.of[kind.from]!, kind, clauses, cues, mentions, 0);
}

/** Clauses within clauses deeper than any reader follows. */
const DEEPEST = 4;

function through(
  at: number,
  kind: Mark,
  clauses: Clauses,
  cues: readonly Cue[],
  mentions: readonly Mention[],
  depth: number,
): Cue | null {
  const clause = clauses.all[at]!;
  const inside = cues.filter((cue) => clauses.of[cue.from] === at);
  const own = depth === 0 ? beside(kind, inside) : outer(inside);
  const upper = (): Cue | null =>
    clause.parent < 0 || depth >= DEEPEST
      ? null
      : through(clause.parent, kind, clauses, cues, mentions, depth + 1);
  const asked = inside.find((cue) => cue.rule === 'whether');
  if (asked && depth === 0 && own && own.weight < ATTITUDE) return doubt(asked, upper());
  switch (clause.relation) {
    case 'that': {
      const above = upper();
      return above && own ? combine(above, own) : (own ?? above);
    }
    case 'relative': {
      if (antecedentOf(clause, mentions)) return own;
      const above = upper();
      return own && own.reading !== 'past' && above && above.weight >= ATTITUDE
        ? combine(above, own)
        : own && own.reading !== 'past'
          ? own
          : above;
    }
    case 'purpose': {
      const above = upper();
      return above && above.weight >= ATTITUDE ? (own ? combine(above, own) : above) : null;
    }
    case 'fragment':
    case 'contrast':
    case 'coord':
    case 'manner':
      return own ?? upper();
    default:
      return own;
  }
}

/** «вирішуватиме, чи пошле»: asked after and left open; where nobody leaves it open, only asked. */
function doubt(asked: Cue, above: Cue | null): Cue {
  if (!above || above.weight < ATTITUDE) return asked;
  return above.reading === 'hope'
    ? above
    : { ...above, reading: 'undecided', rule: `${above.rule} + whether` };
}

/** The attitude of a clause to what the clause below it says: its last one. */
function outer(inside: readonly Cue[]): Cue | null {
  const strong = inside.filter((cue) => cue.weight >= ATTITUDE);
  if (strong.length) return fold(strong);
  return (
    inside.findLast((cue) => PLAIN.has(cue.rule) && cue.rule !== 'past') ??
    inside.findLast((cue) => cue.rule !== 'depends' && cue.rule !== 'first') ??
    null
  );
}

/** What stands before a contribution governs it; where nothing does, what follows. */
function beside(kind: Mark, inside: readonly Cue[]): Cue | null {
  const over = inside.filter((cue) => cue.from < kind.to && cue.to > kind.from);
  const left = inside.filter((cue) => cue.to <= kind.from);
  const right = inside.filter((cue) => cue.from >= kind.to);
  const before = [...left, ...over].toSorted((a, b) => a.from - b.from);
  const attitudes = before.filter((cue) => cue.weight >= ATTITUDE);
  if (attitudes.length) return fold(attitudes);
  const after = right.filter((cue) => cue.weight >= ATTITUDE);
  const plain = before.filter((cue) => PLAIN.has(cue.rule));
  const hint = (list: readonly Cue[]): Cue | undefined => list.find((cue) => cue.rule === 'maybe');
  const verb = plain.findLast((cue) => cue.rule !== 'past') ?? plain.at(-1);
  if (verb) return hint(before) && verb.reading === 'ready' ? combine(hint(before)!, verb) : verb;
  if (after.length) return fold(after);
  const later = right.find((cue) => PLAIN.has(cue.rule));
  if (later)
    return hint([...before, ...right]) && later.reading === 'ready'
      ? combine(hint([...before, ...right])!, later)
      : later;
  return before.at(-1) ?? right[0] ?? null;
}

/** Attitudes in their order, the outermost first. */
function fold(chain: readonly Cue[]): Cue {
  let inner = chain.at(-1)!;
  for (let i = chain.length - 2; i >= 0; i--) inner = combine(chain[i]!, inner);
  return inner;
}

/** «не планує» + «послати», «готова» + «розглянути», «відмовилася» + «обговорювати»: the stance of both together. */
export function combine(outer: Cue, inner: Cue): Cue {
  const as = (reading: Reading, of: Cue): Cue => ({
    ...of,
    reading,
    weight: Math.max(outer.weight, inner.weight),
    rule: outer === inner ? outer.rule : `${outer.rule} + ${inner.rule}`,
    we: outer.we || inner.we,
  });
  if (outer.reading === 'hope') return outer.rule === 'whether' ? inner : outer;
  if (inner.reading === 'hope')
    return inner.rule === 'whether' ? as(weakest(outer.reading, 'undecided'), outer) : inner;
  if (outer.reading === 'past') return inner;
  if (inner.reading === 'past') return outer;
  if (outer.reading === 'refuses') {
    if (inner.reading === 'refuses') return as(undone(outer, inner) ? 'open' : 'refuses', outer);
    return inner.reading === 'undecided' ? as('undecided', inner) : as('refuses', outer);
  }
  if (inner.reading === 'refuses')
    return outer.reading === 'open' || outer.reading === 'undecided'
      ? as('undecided', outer)
      : as('refuses', inner);
  if (PLAIN.has(inner.rule)) return as(outer.reading, outer);
  if (PLAIN.has(outer.rule)) return as(inner.reading, inner);
  const reading = weakest(outer.reading, inner.reading);
  return as(reading, reading === outer.reading ? outer : inner);
}

/** «не збирається відмовлятися» takes the no back; «не пошле жодного», «не планує і не пошле» only stress it. */
function undone(outer: Cue, inner: Cue): boolean {
  return /^(?:refuses|exclude)$/.test(inner.rule) && outer.rule !== 'none' && inner.rule !== 'none';
}

function weakest(a: Reading, b: Reading): Reading {
  return FIRMNESS.indexOf(a) >= FIRMNESS.indexOf(b) ? a : b;
}
