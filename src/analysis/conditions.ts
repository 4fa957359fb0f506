import { mayQualify } from '../language/adjectives.ts';
import type { Token } from '../language/tokens.ts';
import type { Condition } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frames.ts';
import type { Mark } from './tagger.ts';
import { awaitsVote } from './votes.ts';

export interface ConditionFound {
  readonly condition: Condition;
  readonly mark: Mark;
  /** «не пошле, хіба що …», «без … не пошле»: what a refusal leaves open. */
  readonly exception: boolean;
}

/** What would have to happen, as far as the words name it, before it is known to be a condition. */
interface Event {
  readonly condition: Condition;
  readonly from: number;
  readonly to: number;
  /** `noun` may follow a preposition, `alone` only «після», `clause` has its verb, `whole` says it all. */
  readonly shape: 'noun' | 'alone' | 'clause' | 'whole';
  /** Not the event but whose it is: «без американців», «якщо Вашингтон …». */
  readonly bare?: boolean;
}

/** How far apart «вогонь» and «припиниться» may stand. */
const APART = 4;
/** How long a condition's clause is read on. */
const CLAUSE = 16;

/** Conditions a sentence states; `after_peace` yields to a ceasefire where either is enough. */
export function conditionsOf(sentence: Sentence): ConditionFound[] {
  const found: ConditionFound[] = [];
  for (const event of eventsOf(sentence)) {
    const exception = excepted(event, sentence);
    if (!exception && !stated(event, sentence)) continue;
    const { condition, from, to } = event;
    found.push({ condition, exception, mark: { tag: 'condition', value: condition, from, to } });
  }
  for (const mark of tagged(sentence, 'condition')) {
    if (mark.value === 'parliament' && awaitsVote(mark, sentence))
      found.push({ condition: 'parliament', exception: withoutConsent(mark, sentence), mark });
  }
  return weaker(sentence, ownMandate(sentence, found));
}

/**
 * The conditions of one of a sentence's contributions: «X — після перемир'я, а Y — уже тепер» are two halves. What
 * stands before all of them, or in a half without a contribution, holds for all.
 */
export function ownConditions(
  frame: Frame,
  frames: readonly Frame[],
  conditions: readonly ConditionFound[],
  sentence: Sentence,
): readonly ConditionFound[] {
  if (conditions.length === 0 || frames.length < 2) return conditions;
  const half = (at: number): number => turns(sentence).filter((turn) => turn <= at).length;
  const start = Math.min(...frames.map(begin));
  return conditions.filter(({ mark }) => {
    if (mark.from < start) return true;
    const within = frames.filter((f) => half(f.kind.from) === half(mark.from));
    return within.length === 0 || within.includes(frame);
  });
}

const begin = ({ kind, cue, actors }: Frame): number =>
  Math.min(kind.from, cue?.from ?? kind.from, ...actors.map(({ mention }) => mention?.from ?? kind.from));

/** Where a sentence turns to something else: «…; …», «…, а …», "…, while …". */
function turns({ tokens }: Sentence): number[] {
  return tokens.flatMap((token, at) =>
    token.text === ';' || (/^[,—–]$/.test(tokens[at - 1]?.text ?? '') && CONTRAST.test(token.norm))
      ? [at]
      : [],
  );
}

const CONTRAST =
  /^(?:а|але|однак|проте|натомість|зате|водночас|тоді|но|однако|зато|тогда|but|while|whereas|though)$/;

/** «без згоди парламенту». */
function withoutConsent(parliament: Mark, sentence: Sentence): boolean {
  return tagged(sentence, 'conditional').some(
    (m) => m.value === 'without' && m.to <= parliament.from && parliament.from - m.to <= 3,
  );
}

/** Whether the sentence speaks of an end of fighting or of the war, as a condition or not. */
export function afterWar(sentence: Sentence): boolean {
  return eventsOf(sentence).some(
    (event) => MOMENTS.test(event.condition) && (event.shape !== 'alone' || stated(event, sentence)),
  );
}

/** «без США не поїдуть», "without a mandate will not go": two negations before a verb that make a condition. */
export function unlessGiven(before: number, sentence: Sentence): boolean {
  const votes = tagged(sentence, 'condition')
    .filter((m) => m.value === 'parliament')
    .map(({ from, to }): Event => ({ condition: 'parliament', from, to, shape: 'noun' }));
  return [...eventsOf(sentence), ...votes].some(
    (event) =>
      event.to <= before &&
      (without(event, sentence) !== null || ifNot(event, sentence)) &&
      !sentence.tokens
        .slice(event.to, before)
        .some((t) => /^[;.]$/.test(t.text) || /^(?:але|но|but|і|и|and)$/.test(t.norm)),
  );
}

/** What a monitoring mission watches over also says when it starts: «стежити за перемир'ям», not who breaks the silence. */
export function watchedOver(sentence: Sentence): ConditionFound[] {
  const { tokens } = sentence;
  return eventsOf(sentence)
    .filter(
      ({ condition, shape, from }) =>
        MOMENTS.test(condition) &&
        shape === 'noun' &&
        !/^(?:тиш|тих|silen|calm)/.test(tokens[from]!.norm) &&
        !/^(?:ліні|лини|line|поруш|наруш)/.test(tokens[from - 1]?.norm ?? ''),
    )
    .map(({ condition, from, to }) => ({
      condition,
      exception: false,
      mark: { tag: 'condition', value: condition, from, to },
    }))
    .slice(0, 1);
}

const MOMENTS = /^after_/;
const tagged = (sentence: Sentence, tag: string): Mark[] => sentence.marks.filter((m) => m.tag === tag);

/** «перемир'я або мир»: the ceasefire is enough, unless both are named apart. */
function weaker({ tokens }: Sentence, found: ConditionFound[]): ConditionFound[] {
  const ceasefire = found.find((f) => f.condition === 'after_ceasefire')?.mark;
  const peace = found.find((f) => f.condition === 'after_peace')?.mark;
  if (!ceasefire || !peace) return found;
  const [a, b] = ceasefire.from < peace.from ? [ceasefire, peace] : [peace, ceasefire];
  const between = tokens.slice(a.to, b.from).map((token) => token.norm);
  const apart =
    between.some((norm) => /^(?:і|та|й|и|and|також|then|потім)$/.test(norm)) &&
    !between.some((norm) => /^(?:або|чи|или|or|хоча|хотя)$/.test(norm));
  return apart ? found : found.filter((f) => f.condition !== 'after_peace');
}

/** «мандат Сейму» is parliament's word, no mandate of another's. */
function ownMandate({ tokens }: Sentence, found: ConditionFound[]): ConditionFound[] {
  const parliament = found.find((f) => f.condition === 'parliament')?.mark;
  if (!parliament) return found;
  return found.filter(
    ({ condition, mark }) =>
      condition !== 'mandate' ||
      mark.to - mark.from > 1 ||
      !/^(?:мандат|mandate)/.test(tokens[mark.from]!.norm) ||
      Math.abs(mark.from - parliament.from) > 6,
  );
}

/** What becomes of what, by condition: the noun's value, the verb's, how the two are called. */
const JOINED: readonly (readonly [noun: string, turn: string, condition: Condition])[] = [
  ['fire', 'end', 'after_ceasefire'],
  ['hits', 'end', 'after_ceasefire'],
  ['war', 'end', 'after_peace'],
  ['truce', 'made', 'after_ceasefire'],
  ['peace', 'made', 'after_peace'],
  ['deal', 'made', 'after_peace'],
  ['us', 'backs', 'us_backstop'],
  ['others', 'goes', 'allies_join'],
  ['body', 'grants', 'mandate'],
  ['mandate', 'clear', 'mandate'],
  ['rules', 'clear', 'mandate'],
  ['mandate', 'lack', 'mandate'],
  ['rules', 'lack', 'mandate'],
];
/** Nouns that name the event without a verb. */
const NAMED: Readonly<Record<string, readonly [Condition, Event['shape']]>> = {
  truce: ['after_ceasefire', 'noun'],
  peace: ['after_peace', 'noun'],
  fire: ['after_ceasefire', 'alone'],
  war: ['after_peace', 'alone'],
  deal: ['after_peace', 'alone'],
  mandate: ['mandate', 'noun'],
  us: ['us_backstop', 'alone'],
};
const memo = new WeakMap<Sentence, readonly Event[]>();

function eventsOf(sentence: Sentence): readonly Event[] {
  const known = memo.get(sentence);
  if (known) return known;
  const out: Event[] = [];
  for (const noun of tagged(sentence, 'event')) {
    if (unrelated(noun, sentence)) continue;
    let joined = false;
    for (const [value, kind, condition] of JOINED) {
      if (noun.value !== value) continue;
      const turn = nearest(noun, tagged(sentence, `turn ${kind}`), sentence);
      if (!turn) continue;
      joined = true;
      const [from, to] = [Math.min(noun.from, turn.from), Math.max(noun.to, turn.to)];
      out.push({
        condition,
        from,
        to,
        shape: kind === 'lack' ? 'whole' : MOMENTS.test(condition) ? 'noun' : 'clause',
      });
    }
    const named = NAMED[noun.value];
    if (named && (!joined || named[1] === 'noun'))
      out.push({
        condition: named[0],
        from: noun.from,
        to: noun.to,
        shape: named[1],
        bare: noun.value === 'us',
      });
  }
  for (const { value, from, to } of tagged(sentence, 'condition'))
    if (value !== 'parliament')
      out.push({ condition: value as Condition, from, to, shape: whole(value, sentence.tokens[from]!) });
  memo.set(sentence, out);
  return out;
}

/** «не самі», «під егідою ООН», «повоєнний» state a condition by themselves; «американський щит» does not. */
function whole(value: string, first: Token): Event['shape'] {
  if (value === 'us_backstop')
    return /^(?:за|тільки|лише|виключно|только|лишь|only)$/.test(first.norm) ? 'whole' : 'noun';
  if (value === 'mandate') return /^(?:під|под)$/.test(first.norm) ? 'whole' : 'noun';
  return 'whole';
}

/** A treaty on something else, a mandate that is being changed. */
function unrelated(noun: Mark, { tokens, marks }: Sentence): boolean {
  const next = tokens[noun.to]?.norm ?? '';
  if (noun.value === 'deal') {
    if (/^(?:про|о|об|з|із|с|on|with)$/.test(next)) return true;
    return marks.some((m) => m.tag === 'topic' && m.from < noun.to && m.to > noun.from);
  }
  if (noun.value !== 'mandate') return false;
  return tokens
    .slice(Math.max(0, noun.from - 4), noun.to + 4)
    .some((t) =>
      /^(?:змін|переписув|розшир|продовж|змен|измен|расшир|продл|chang|expan|extend)/.test(t.norm),
    );
}

function nearest(
  noun: { readonly from: number; readonly to: number },
  turns: readonly Mark[],
  { tokens }: Sentence,
): Mark | null {
  let best: Mark | null = null;
  let cost = APART + 1;
  for (const turn of turns) {
    const [a, b] = noun.to <= turn.from ? [noun, turn] : [turn, noun];
    if (b.from < a.to) continue;
    const gap = b.from - a.to;
    if (gap >= cost || tokens.slice(a.to, b.from).some((t) => /^[,;:.—–]$/.test(t.text))) continue;
    [best, cost] = [turn, gap];
  }
  return best;
}

/** Whether something in the sentence makes a condition of the event. */
function stated(event: Event, sentence: Sentence): boolean {
  if (event.shape === 'whole') return true;
  for (const governor of tagged(sentence, 'conditional')) {
    const governed = GOVERNS[governor.value];
    if (governed?.(governor, event, sentence) && !conceded(governor, sentence)) return true;
  }
  return false;
}

/** What would have to be, or else not. */
function excepted(event: Event, sentence: Sentence): boolean {
  if (without(event, sentence) || ifNot(event, sentence)) return true;
  return (
    event.shape !== 'alone' &&
    tagged(sentence, 'conditional').some((g) => g.value === 'except' && inClause(g, event, sentence, CLAUSE))
  );
}

/** «якщо Вашингтон не прикриє, …»: what would have to be, said by its absence. */
function ifNot(event: Event, sentence: Sentence): boolean {
  if (MOMENTS.test(event.condition) || event.shape === 'alone' || event.shape === 'whole') return false;
  return tagged(sentence, 'conditional').some(
    (g) =>
      g.value === 'if' &&
      inClause(g, event, sentence, CLAUSE) &&
      sentence.marks.some((m) => m.tag === 'negation' && m.from >= g.to && m.from < event.to),
  );
}

type Governs = (governor: Mark, event: Event, sentence: Sentence) => boolean;

const GOVERNS: Readonly<Record<string, Governs>> = {
  after: (g, e, s) =>
    !e.bare &&
    !/^(?:allies_join|us_backstop)$/.test(e.condition) &&
    (close(g, e, s, 4) || (e.shape !== 'alone' && e.to - e.from > 1 && inClause(g, e, s, 8))),
  day: (g, e, s) => MOMENTS.test(e.condition) && e.shape !== 'alone' && close(g, e, s, 3) && !counted(g, s),
  when: (g, e, s) => e.shape !== 'alone' && inClause(g, e, s, CLAUSE),
  case: (g, e, s) => e.shape !== 'alone' && inClause(g, e, s, CLAUSE),
  if: (g, e, s) =>
    e.shape === 'alone' ? e.bare === true && !moments(s) && e.from - g.to <= 2 : inClause(g, e, s, CLAUSE),
  depend: (g, e, s) =>
    e.shape !== 'alone' && (inClause(g, e, s, 9) || (e.to <= g.from && together(e, g, s, 4))),
  need: (g, e, s) =>
    MOMENTS.test(e.condition)
      ? g.from > e.from && g.to < e.to
      : e.shape !== 'alone' && (inClause(g, e, s, 8) || (e.to <= g.from && together(e, g, s, 4))),
  first: (g, e, s) =>
    e.shape !== 'alone' && (inClause(g, e, s, 9) || (e.to <= g.from && together(e, g, s, 7))),
  until: (g, e, s) =>
    e.shape !== 'alone' && close(g, e, s, 4) && (negated(s, g, e) || tagged(s, 'turn put_off').length > 0),
  with: (g, e, s) =>
    e.shape !== 'alone' &&
    close(g, e, s, 3) &&
    (MOMENTS.test(e.condition) ? amid(g, e, s) : !inFavour(g, e, s)),
  while: (g, e, s) => inClause(g, e, s, CLAUSE) && MOMENTS.test(e.condition) && ongoing(g, e, s),
  thus: (g, e) => e.to <= g.from && e.to - e.from > 1 && e.from <= 4 && g.from - e.to <= 6,
};

const moments = (sentence: Sentence): boolean =>
  tagged(sentence, 'event').some((m) => m.value === 'truce' || m.value === 'peace');

/** With nothing but its adjectives and «настання», «початку» between. */
function close(governor: Mark, event: Event, { tokens, marks }: Sentence, reach: number): boolean {
  if (event.from < governor.to || event.from - governor.to > reach)
    return event.from < governor.to && event.to > governor.to && event.from >= governor.from;
  for (let i = governor.to; i < event.from; i++) {
    const token = tokens[i]!;
    const light =
      QUOTES.test(token.text) ||
      SMALL.test(token.norm) ||
      mayQualify(token) ||
      marks.some(
        (m) =>
          (m.tag.startsWith('turn ') || (m.tag === 'conditional' && m.value === 'day')) &&
          m.from <= i &&
          m.to > i,
      );
    if (!light) return false;
  }
  return true;
}

const QUOTES = /^["«»“”„-]$/;
const SMALL =
  /^(?:a|an|the|any|of|будь|з|із|their|його|її|їх|их|его|ее|в|у|від|от|же|ж|самого|дня|момент\p{L}*|підстав\p{L}*)$/u;

/** In the clause that the governor opens. */
function inClause(governor: Mark, event: Event, { tokens }: Sentence, reach: number): boolean {
  if (event.from < governor.to) return event.from >= governor.from && event.to > governor.to;
  if (event.from - governor.to > reach) return false;
  for (let i = governor.to; i < event.from; i++) {
    const { text } = tokens[i]!;
    if (/^[;:.—–]$/.test(text) && !(text === ':' || i === governor.to)) return false;
    if (text === ',' && !GOES_ON.test(tokens[i + 1]?.norm ?? '')) return false;
  }
  return true;
}

/** After these a comma does not end the condition: «за умови, що», «якщо …, а депутати …». */
const GOES_ON =
  /^(?:яка|яку|який|яких|которая|которую|который|which|ніж|чем|than|що|щоб|аби|як|коли|якщо|чи|хто|яким|якою|які|а|і|й|та|або|что|чтобы|как|каким|какой|какие|которые|нежели|когда|если|и|или|кто|how|that|what|who|whether|if|and|or)$/;

function together(event: Event, governor: Mark, { tokens }: Sentence, reach: number): boolean {
  return (
    governor.from - event.to <= reach &&
    !tokens.slice(event.to, governor.from).some((t) => /^[;.,:]$/.test(t.text))
  );
}

/** «за мирної угоди», «при перемирии», "within a peace deal": given that; «стежити за перемир'ям» is no such thing. */
function amid(governor: Mark, event: Event, { tokens }: Sentence): boolean {
  const first = tokens[governor.to - 1]!.norm;
  if (/^(?:межах|рамках|при|within|under)$/.test(first)) return true;
  return first === 'за' && /^(?:миру|тиші|мирно(?:ї|го))$/.test(tokens[event.from]!.norm);
}

/** «за мандат проголосували»: for it, not under it. */
const inFavour = (governor: Mark, event: Event, { tokens }: Sentence): boolean =>
  tokens[governor.from]!.norm === 'за' && /^(?:мандат|резолюц[іи]ю)$/.test(tokens[event.from]!.norm);

/** «доки немає перемир'я», «поки не замовкнуть гармати», «поки триває війна»: what would have to change. */
function ongoing(governor: Mark, event: Event, sentence: Sentence): boolean {
  if (event.shape === 'alone') return nearest(event, tagged(sentence, 'turn last'), sentence) !== null;
  return sentence.marks.some((m) => m.tag === 'negation' && m.from >= governor.to && m.from - event.to <= 2);
}

/** «на 30 днів тиші»: how long, not when. */
function counted(day: Mark, { tokens }: Sentence): boolean {
  const before = tokens[day.from - 1];
  return before?.kind === 'number' && /^(?:на|for)$/.test(tokens[day.from - 2]?.norm ?? '');
}

/** «без …» right before the event, where something else in the sentence is denied. */
function without(event: Event, sentence: Sentence): Mark | null {
  if (event.shape === 'alone' && !event.bare) return null;
  for (const governor of tagged(sentence, 'conditional')) {
    if (governor.value !== 'without' || !close(governor, event, sentence, 3)) continue;
    if (negated(sentence, governor, event)) return governor;
  }
  return null;
}

function negated({ tokens, marks }: Sentence, governor: Mark, event: Event): boolean {
  return marks.some(
    (m) =>
      m.tag === 'negation' &&
      (m.to <= governor.from || m.from >= event.to) &&
      !/^(?:без|without|instead|замість|вместо)$/.test(tokens[m.from]!.norm) &&
      !tokens
        .slice(Math.min(m.to, event.to), Math.max(m.from, governor.from))
        .some((t) => t.text === ';' || CONTRAST.test(t.norm)),
  );
}

/** «навіть після перемир'я», «незалежно від», «ні зараз, ні коли …»: no condition. */
function conceded(governor: Mark, { tokens, marks }: Sentence): boolean {
  return marks.some(
    (m) =>
      m.tag === 'concessive' &&
      m.from <= governor.from &&
      governor.from - m.to <= 3 &&
      !tokens
        .slice(m.to, governor.from)
        .some((t) =>
          (/^(?:ні|ані|ни|nor|neither)$/.test(tokens[m.from]!.norm) ? /^[;:.]$/ : /^[,;:.]$/).test(t.text),
        ),
  );
}
