import { antecedentOf, type Clause, type Clauses } from './clauses.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Reading } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** From this weight on a word is an attitude («готовий», «не виключає», «не пошле»), below it a plain verb or a hint. */
export const ATTITUDE = 4;
const PLAIN = new Set(['at work', 'present', 'future', 'буде', 'to + verb', 'past', 'verb', 'не + any verb']);
/** Verbs the lexicon does not know: heard only where no known one speaks. */
const ANY = new Set(['verb', 'не + any verb']);
/** Hardest yes first: of two that hold together the weaker says how far the state goes. */
const FIRMNESS: readonly Reading[] = ['deployed', 'committed', 'ready', 'open', 'undecided'];

/** A sentence taken apart. */
export interface Scene {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly clauses: Clauses;
  readonly cues: readonly Cue[];
  /** The article is about the coalition: «союзники» are its members. */
  readonly coalition: boolean;
}

/** What the words around a contribution say of it together, through the clauses it stands in. */
export function stanceOn(kind: Mark, scene: Scene): Cue | null {
  const at = scene.clauses.of[kind.from]!;
  const known = scene.cues.filter((cue) => !ANY.has(cue.rule));
  const any = beside(
    kind,
    scene.cues.filter((cue) => ANY.has(cue.rule) && scene.clauses.of[cue.from] === at),
    scene.sentence,
  );
  // «не воюватимуть, а проводитимуть навчання»: a verb of its own, known or not, ends what was said before.
  const { relation } = scene.clauses.all[at]!;
  const apart =
    any !== null &&
    /^(?:contrast|coord)$/.test(relation) &&
    !beside(kind, inClause(at, known, scene), scene.sentence);
  const found = apart ? null : through(at, kind, { ...scene, cues: known }, 0);
  // «пообіцяв, що військові не ступлять»: what is promised says more than that it is promised.
  const mere = any !== null && found?.rule === 'promise that';
  const cue = (mere ? any : (found ?? any)) ?? below(kind, at, scene);
  return cue && decidedAfter(at, cue, scene) ? { ...cue, reading: 'committed', rule: 'decided after' } : cue;
}

/** «ідеться про 200 солдатів, яких розгорнуть після перемир'я»: whoever is sent by the clause that follows. */
function below(
  { to, value }: Mark,
  at: number,
  { clauses, cues, sentence: { marks, tokens } }: Scene,
): Cue | null {
  const next = clauses.all[at + 1];
  if (value !== 'ground_troops' || next?.relation !== 'relative' || next.from - to > 1) return null;
  if (!inClass('whom they send', tokens[next.from])) return null;
  const inside = cues.filter((cue) => clauses.of[cue.from] === next.index);
  const sent = marks.some((m) => m.tag === 'send' && clauses.of[m.from] === next.index);
  return sent ? outer(inside.filter(({ reading }) => reading !== 'hope')) : null;
}

/** «До 150 військових зможуть поїхати, вирішили депутати»: who decided stands behind what was decided. */
function decidedAfter(at: number, { reading }: Cue, { clauses, cues, sentence }: Scene): boolean {
  if (reading !== 'open' && reading !== 'ready') return false;
  const next = clauses.all[at + 1];
  if (next?.relation !== 'coord' || next.parent !== at) return false;
  const cue = cues.find((c) => c.from === next.from);
  if (cue?.reading !== 'committed') return false;
  return sentence.marks.some(
    ({ tag, value, from }) =>
      from >= cue.to &&
      from <= cue.to + 1 &&
      ((tag === 'condition' && value === 'parliament') || (tag === 'office' && value === 'government')),
  );
}

const inClause = (at: number, cues: readonly Cue[], { clauses }: Scene): Cue[] =>
  cues.filter((cue) => clauses.of[cue.from] === at);

/** What the clause says that this one hangs on. */
const above = ({ parent }: Clause, kind: Mark, scene: Scene, depth: number): Cue | null =>
  parent < 0 || depth >= DEEPEST ? null : through(parent, kind, scene, depth + 1);

/** Clauses within clauses deeper than any reader follows. */
const DEEPEST = 4;

function through(at: number, kind: Mark, scene: Scene, depth: number): Cue | null {
  const { clauses, mentions, sentence } = scene;
  const clause = clauses.all[at]!;
  const inside = inClause(at, scene.cues, scene);
  const own = depth === 0 ? beside(kind, inside, sentence) : outer(inside);
  const asked = inside.find((cue) => cue.rule === 'whether');
  if (asked && own) return doubt(asked, above(clause, kind, scene, depth));
  switch (clause.relation) {
    case 'that': {
      const outer = above(clause, kind, scene, depth);
      // «Чехія передумала: Бабіш допустив участь»: how it did, stands after the colon.
      if (outer && own && inClass('changed its mind', sentence.tokens[outer.from])) return own;
      // «Оттава вагається, Веллінгтон діє: Нова Зеландія пошле …»
      if (outer && own && anothers(clause, outer, scene)) return own;
      // "denies soldiers are already there": whether they will go it does not say.
      if (own?.reading === 'deployed' && outer && inClass('denies', sentence.tokens[outer.from])) return null;
      return outer && own ? combine(outer, own) : (own ?? outer);
    }
    case 'relative':
      return antecedentOf(clause, mentions, sentence)
        ? own
        : described(own, above(clause, kind, scene, depth));
    case 'purpose': {
      // «Литва хоче, щоб Данія послала»: what one wishes of another.
      if (mentions.some((m) => m.actor && m.subject && clauses.of[m.from] === at))
        return own?.reading === 'open' && awaited(clause, scene) ? own : null;
      const outer = above(clause, kind, scene, depth);
      return outer && outer.weight >= ATTITUDE ? (own ? combine(outer, own) : outer) : null;
    }
    case 'contrast':
      return own ?? turned(above(clause, kind, scene, depth), clause, sentence);
    case 'coord':
      if (inClass('binding to', sentence.tokens[clause.from]))
        return described(own, above(clause, kind, scene, depth));
      if (own && infinitive(own, sentence)) {
        const outer = above(clause, kind, scene, depth);
        if (outer?.reading === 'hope') return outer;
      }
      return own ?? (remarks(clause, kind, sentence) ? null : above(clause, kind, scene, depth));
    case 'fragment':
      return own ?? excepting(above(clause, kind, scene, depth), clause, sentence);
    case 'manner':
      return own ?? above(clause, kind, scene, depth);
    default:
      return own;
  }
}

/** "expects Turkey to send ships, Canada to send instructors": still what is expected. */
const infinitive = ({ from, weight }: Cue, { tokens }: Sentence): boolean =>
  weight < ATTITUDE && (tokens[from]!.norm === 'to' || tokens[from - 1]?.norm === 'to');

/** Behind a colon another state acts than the one whose attitude stands before it. */
function anothers({ index, from }: Clause, outer: Cue, { clauses, mentions, sentence }: Scene): boolean {
  if (sentence.tokens[from - 1]?.text !== ':') return false;
  const state = (m: Mention): boolean => m.subject && m.actor?.length === 2;
  const own = mentions.find((m) => state(m) && clauses.of[m.from] === index);
  const above = mentions.findLast(
    (m) => state(m) && m.to <= outer.from && clauses.of[m.from] === clauses.of[outer.from],
  );
  return own !== undefined && above !== undefined && own.actor !== above.actor;
}

/** «Щоб Данія могла надіслати солдатів, спершу потрібне перемир'я»: what it takes, said of one's own. */
const awaited = ({ index, parent, to }: Clause, { sentence: { marks } }: Scene): boolean =>
  index === 0 &&
  parent < 0 &&
  marks.some((m) => m.tag === 'conditional' && (m.value === 'first' || m.value === 'need') && m.from >= to);

/** «схвалив мандат, який дозволяє послати», «шле саперів, які розмінують море»: what is said of an object holds with it. */
function described(own: Cue | null, above: Cue | null): Cue | null {
  if (!own || own.reading === 'past') return above;
  // «схвалили рішення, за яким можуть бути надіслані», "a bill under which … could be deployed": what is allowed is decided.
  if ((above?.reading === 'committed' || above?.rule === 'draft') && own.rule === 'open') return above;
  return above && above.weight >= ATTITUDE ? combine(above, own) : own;
}

/** «… і висловився про відправку»: spoken of, not offered with what the verb before offers. */
const remarks = ({ from }: Clause, kind: Mark, { marks, tokens }: Sentence): boolean =>
  inClass('and', tokens[from]) &&
  marks.some((m) => m.tag === 'say' && m.value === 'verb' && m.from >= from && m.to <= kind.from);

/** «не дають, зате їхні аеродроми приймають вантажі»: a verb of its own that denies nothing turns a no. */
function turned(above: Cue | null, { finite, from, to }: Clause, { marks }: Sentence): Cue | null {
  const denied = marks.some((m) => m.tag === 'negation' && m.from >= from && m.to <= to);
  return above?.reading === 'refuses' && finite && !denied
    ? { ...above, reading: 'ready', weight: 1.5, rule: 'contrast' }
    : above;
}

/** «Піхоти не пошле: лише інструктори»: what is left of a no. */
function excepting(above: Cue | null, { from }: Clause, { tokens }: Sentence): Cue | null {
  const spared =
    above?.reading === 'refuses' && inClass('only', tokens[from]) && tokens[from - 1]?.text === ':';
  return spared ? { ...above, reading: 'ready', weight: 1.5, rule: 'contrast' } : above;
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
function beside(kind: Mark, inside: readonly Cue[], { tokens }: Sentence): Cue | null {
  const over = inside.filter((cue) => cue.from < kind.to && cue.to > kind.from);
  const left = inside.filter((cue) => cue.to <= kind.from);
  const right = inside.filter((cue) => cue.from >= kind.to);
  const before = [...left, ...over].toSorted((a, b) => a.from - b.from);
  const attitudes = afterColon(
    before.filter((cue) => cue.weight >= ATTITUDE),
    kind,
    tokens,
  );
  const after = right.filter((cue) => cue.weight >= ATTITUDE);
  // «Плани послати … Бельгія поховала»: a plan that stands first is what the verb is about.
  const verbs = after.filter(({ reading }) => reading !== 'hope');
  const fronted = attitudes.every(({ from }) => inClass('plan as a noun', tokens[from]));
  if (attitudes.length) return weakened(fold(fronted ? [...verbs, ...attitudes] : attitudes), before, tokens);
  const plain = before.filter((cue) => PLAIN.has(cue.rule));
  const verb = nearest(plain);
  if (verb) return hint(before) && verb.reading === 'ready' ? combine(hint(before)!, verb) : verb;
  if (after.length) return fold(after);
  const later = nearest(right.filter((cue) => PLAIN.has(cue.rule)).toReversed());
  if (later)
    return hint([...before, ...right]) && later.reading === 'ready'
      ? combine(hint([...before, ...right])!, later)
      : later;
  return before.at(-1) ?? right[0] ?? null;
}

/** «готова дати інженерів і, можливо, літаки», "ready to help, potentially including jets": what it adds is left open. */
function weakened(cue: Cue, before: readonly Cue[], tokens: Sentence['tokens']): Cue {
  const perhaps = cue.reading === 'ready' ? before.findLast(({ rule }) => rule === 'maybe') : undefined;
  if (!perhaps || perhaps.from < cue.to) return cue;
  const comma = tokens[perhaps.from - 1]!.kind === 'mark' ? 1 : 0;
  const adds =
    inClass('adds one', tokens[perhaps.from - 1 - comma]) || inClass('adds one', tokens[perhaps.to]);
  return adds ? combine(perhaps, cue) : cue;
}

/** «„Не хотим“: Украине отказали в войсках»: two statements, of which the nearer counts. */
function afterColon(attitudes: readonly Cue[], { from }: Mark, tokens: Sentence['tokens']): readonly Cue[] {
  if (attitudes.length < 2) return attitudes;
  const colon = tokens.findLastIndex((token, i) => i < from && token.text === ':');
  const near = attitudes.filter((cue) => cue.from > colon);
  return near.length > 0 ? near : attitudes;
}

function hint(list: readonly Cue[]): Cue | undefined {
  return list.find((cue) => cue.rule === 'maybe');
}

/** The last verb, of what will be rather than of what has been. */
function nearest(plain: readonly Cue[]): Cue | undefined {
  return plain.findLast((cue) => cue.rule !== 'past') ?? plain.at(-1);
}

/** Attitudes in their order, the outermost first. */
function fold(chain: readonly Cue[]): Cue {
  let inner = chain.at(-1)!;
  for (let i = chain.length - 2; i >= 0; i--) inner = combine(chain[i]!, inner);
  return inner;
}

/** «не планує» + «послати», «готова» + «розглянути», «відмовилася» + «обговорювати»: the stance of both together. */
export function combine(outer: Cue, inner: Cue): Cue {
  if (outer.reading === 'hope') return outer.rule === 'whether' ? inner : outer;
  if (inner.reading === 'hope' && outer.rule === 'decision') return outer;
  if (inner.reading === 'hope')
    return inner.rule === 'whether' ? both(outer, inner, weakest(outer.reading, 'undecided'), outer) : inner;
  // «не відмовляється від планів послати»
  if (outer.rule === 'не refuses' && (inner.rule === 'plan' || inner.rule.startsWith('plan '))) return inner;
  // «підтвердив, що вони вже там»
  if (outer.rule === 'confirm' && inner.reading === 'deployed') return inner;
  if (outer.reading === 'past') return inner;
  if (inner.reading === 'past') return outer;
  if (outer.reading === 'refuses') {
    if (inner.reading === 'refuses')
      return both(outer, inner, undone(outer, inner) ? 'open' : 'refuses', outer);
    return inner.reading === 'undecided'
      ? both(outer, inner, 'undecided', inner)
      : both(outer, inner, 'refuses', outer);
  }
  if (inner.reading === 'refuses')
    return outer.reading === 'open' || outer.reading === 'undecided'
      ? both(outer, inner, 'undecided', outer)
      : both(outer, inner, 'refuses', inner);
  if (outer.reading === 'committed' && inner.rule === 'plan') return both(outer, inner, 'committed', outer);
  if (PLAIN.has(inner.rule)) return both(outer, inner, outer.reading, outer);
  if (PLAIN.has(outer.rule)) return both(outer, inner, inner.reading, inner);
  const reading = weakest(outer.reading, inner.reading);
  return both(outer, inner, reading, reading === outer.reading ? outer : inner);
}

/** Two attitudes as one that stands where `at` does. */
const both = (outer: Cue, inner: Cue, reading: Reading, at: Cue): Cue => ({
  reading,
  from: at.from,
  to: at.to,
  weight: Math.max(outer.weight, inner.weight),
  rule: outer === inner ? outer.rule : `${outer.rule} + ${inner.rule}`,
  we: outer.we || inner.we,
});

/** «не збирається відмовлятися» takes the no back; «не пошле жодного», «не планує і не пошле» only stress it. */
function undone(outer: Cue, inner: Cue): boolean {
  return /^(?:refuses|exclude)$/.test(inner.rule) && outer.rule !== 'none' && inner.rule !== 'none';
}

function weakest(a: Reading, b: Reading): Reading {
  return FIRMNESS.indexOf(a) >= FIRMNESS.indexOf(b) ? a : b;
}
