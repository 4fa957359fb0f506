import { endsAsVerb } from '../language/verbs.ts';
import type { Condition } from '../news.ts';
import type { Sentence } from './document.ts';
import { type Event, eventsOf, MOMENTS, tagged } from './events.ts';
import type { Frame } from './frame.ts';
import { excepted, ifNot, lastsUntil, negated, stated, without } from './governors.ts';
import type { Mark } from './tagger.ts';
import { awaitsVote } from './votes.ts';
import { inClass } from './word-class.ts';

export interface ConditionFound {
  readonly condition: Condition;
  readonly mark: Mark;
  /** «не пошле, хіба що …», «без … не пошле»: what a refusal leaves open. */
  readonly exception: boolean;
  /** «доки не замовкнуть гармати, не пошле»: a no only until then. */
  readonly until?: boolean;
}

/**
 * Conditions a sentence states; `after_peace` yields to a ceasefire where either is enough. `announced`: the sentence
 * before says that there are several, which this one may go through.
 */
export function conditionsOf(sentence: Sentence, announced = false): ConditionFound[] {
  const found: ConditionFound[] = [];
  for (const event of eventsOf(sentence)) {
    const exception = excepted(event, sentence);
    if (!exception && !stated(event, sentence)) continue;
    const { condition, from, to } = event;
    const until = MOMENTS.test(condition) && lastsUntil(event, sentence);
    found.push({ condition, exception, until, mark: { tag: 'condition', value: condition, from, to } });
  }
  for (const mark of tagged(sentence, 'condition')) {
    if (mark.value !== 'parliament' || !awaitsVote(mark, sentence)) continue;
    const lacking = withoutConsent(mark, sentence);
    // «пошле й без згоди парламенту»: nothing waits for it.
    if (lacking && gives(lacking, sentence) && !negated(sentence, lacking, mark)) continue;
    found.push({ condition: 'parliament', exception: lacking !== undefined, mark });
  }
  return weaker(
    sentence,
    ownMandate(sentence, withListed(found, sentence, announced && goesThrough(sentence))),
  );
}

/** Whether a sentence says that there are several conditions: «за двох умов», "on three conditions". */
export const announcesTerms = (sentence: Sentence): boolean =>
  sentence.marks.some(
    (m) =>
      m.tag === 'conditional' && m.value === 'depend' && inClass('conditions', sentence.tokens[m.to - 1]),
  );

/** «Серед них – …», «Перша – …», "They are …": a sentence that goes through what the one before announced. */
function goesThrough({ tokens }: Sentence): boolean {
  const at = tokens[0]!.kind === 'mark' ? 1 : 0;
  return (
    inClass('goes through', tokens[at]) ||
    (inClass('they are', tokens[at]) && inClass('are or include', tokens[at + 1]))
  );
}

/** Adds what stands in one list with a condition: «за умови угоди, чітких правил та згоди парламенту». */
function withListed(
  found: readonly ConditionFound[],
  sentence: Sentence,
  all: boolean,
): readonly ConditionFound[] {
  if (found.length === 0 && !all) return found;
  const out = [...found];
  for (const { condition, from, to } of listable(sentence)) {
    if (out.some((f) => f.condition === condition)) continue;
    const beside = out.findLast(({ mark }) => mark.to <= from && inOneList(mark.to, from, sentence));
    if (all || beside)
      out.push({
        condition,
        exception: beside?.exception ?? false,
        mark: { tag: 'condition', value: condition, from, to },
      });
  }
  return out;
}

/** What may be a condition beside others: an event by its noun, the word of a parliament. */
function listable(sentence: Sentence): Pick<Event, 'condition' | 'from' | 'to'>[] {
  const votes = tagged(sentence, 'condition').filter(
    ({ value, from }) =>
      value === 'parliament' &&
      sentence.marks.some((m) => m.tag === 'vote word' && m.to <= from && from - m.to <= 4),
  );
  return [
    ...eventsOf(sentence).filter(({ shape, condition }) => shape !== 'alone' && condition !== 'allies_join'),
    ...votes.map(({ from, to }) => ({ condition: 'parliament' as const, from, to })),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** How long a list's items are together. */
const LIST = 22;

/** Nothing but the items of one list between: commas or an "and", no verb, no other clause. */
function inOneList(from: number, to: number, sentence: Sentence): boolean {
  const { tokens, marks, lang } = sentence;
  if (to - from > LIST) return false;
  let parted = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.text === ',' || inClass('joins', token)) parted = true;
    else if (token.kind === 'mark' && !QUOTED.test(token.text)) return false;
    else if (endsAsVerb(token.norm, lang === 'ru') || inClass('not in a list', token)) return false;
  }
  return (
    parted &&
    !marks.some(
      (m) => LIVELY.has(m.tag) && m.from >= from && m.to <= to && !DEED.test(tokens[m.to - 1]!.norm),
    )
  );
}

/** «визначення», «согласование»: what is said, as a noun. */
const DEED = /(?:ння|ние|ния|нню|нию|tion|ing)$/;

const QUOTED = /^["«»“”„-]$/;
/** What only stands where somebody says or does something. */
const LIVELY: ReadonlySet<string> = new Set(['say', 'negation', 'pronoun', 'person', 'send']);

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
  if (conditions.length === 0) return conditions;
  const turned = turns(sentence);
  if (turned.length === 0) return conditions;
  const half = (at: number): number => turned.filter((turn) => turn <= at).length;
  if (frames.length < 2)
    return conditions.filter(({ mark }) => {
      const turn = turned[half(mark.from) - 1];
      return turn === undefined || turn < frame.kind.from || !anothers(turn, frame, sentence);
    });
  const start = Math.min(...frames.map(begin));
  return conditions.filter(({ mark }) => {
    if (mark.from < start) return true;
    const within = frames.filter((f) => half(f.kind.from) === half(mark.from));
    return within.length === 0 || within.includes(frame);
  });
}

/** «Франція пошле, а Британія чекає на США»: the half after the turn is about a state that the claim is not of. */
const anothers = (turn: number, { actors }: Frame, { marks }: Sentence): boolean =>
  actors.length > 0 &&
  marks.some(
    ({ tag, value, from }) =>
      tag === 'actor' &&
      from === turn + 1 &&
      OF_STATE.test(value) &&
      !actors.some(({ actor }) => value.startsWith(`${actor} `)),
  );

/** A state by name that could act; what America does is what the others wait for. */
const OF_STATE = /^(?!US|UA|RU)[A-Z]{2} (?:name|capital) [nx]/;

const begin = ({ kind, cue, actors }: Frame): number =>
  Math.min(kind.from, cue?.from ?? kind.from, ...actors.map(({ mention }) => mention?.from ?? kind.from));

/** Where a sentence turns to something else: «…; …», «…, а …», "…, while …". */
function turns({ tokens }: Sentence): number[] {
  return tokens.flatMap((token, at) =>
    token.text === ';' || (/^[,—–]$/.test(tokens[at - 1]?.text ?? '') && inClass('turns', token)) ? [at] : [],
  );
}

/** Whether what is given, or how firmly, stands before. */
const gives = ({ from }: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => (m.tag === 'cue' || m.tag === 'give') && m.to <= from);

/** «без згоди парламенту». */
function withoutConsent(parliament: Mark, sentence: Sentence): Mark | undefined {
  return tagged(sentence, 'conditional').find(
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
      !sentence.tokens.slice(event.to, before).some((t) => /^[;.]$/.test(t.text) || inClass('and but', t)),
  );
}

/** What a monitoring mission watches over also says when it starts: «стежити за перемир'ям», not who breaks the silence. */
export function watchedOver(sentence: Sentence): ConditionFound[] {
  const { tokens } = sentence;
  return eventsOf(sentence)
    .filter(
      ({ condition, shape, from, to }) =>
        MOMENTS.test(condition) &&
        shape === 'noun' &&
        !inClass('quiet', tokens[from]) &&
        !inClass('front line', tokens[from - 1]) &&
        !inClass('front line', tokens[to]),
    )
    .map(({ condition, from, to }) => ({
      condition,
      exception: false,
      mark: { tag: 'condition', value: condition, from, to },
    }))
    .slice(0, 1);
}

/** «перемир'я або мир»: the ceasefire is enough, unless both are named apart. */
function weaker({ tokens }: Sentence, found: readonly ConditionFound[]): ConditionFound[] {
  const ceasefire = found.find((f) => f.condition === 'after_ceasefire')?.mark;
  const peace = found.find((f) => f.condition === 'after_peace')?.mark;
  if (!ceasefire || !peace) return [...found];
  const [a, b] = ceasefire.from < peace.from ? [ceasefire, peace] : [peace, ceasefire];
  const between = tokens.slice(a.to, b.from);
  const apart =
    between.some((token) => inClass('and then', token)) &&
    !between.some((token) => inClass('or though', token));
  return found.filter((f) => apart || f.condition !== 'after_peace');
}

/** «мандат Сейму» is parliament's word, no mandate of another's. */
function ownMandate({ tokens }: Sentence, found: readonly ConditionFound[]): readonly ConditionFound[] {
  const parliament = found.find((f) => f.condition === 'parliament')?.mark;
  if (!parliament) return found;
  return found.filter(
    ({ condition, mark }) =>
      condition !== 'mandate' ||
      (mark.to - mark.from > 1 && !(mark.from <= parliament.from && mark.to >= parliament.to)) ||
      !inClass('mandate', tokens[mark.to - 1]) ||
      Math.abs(mark.from - parliament.from) > 6,
  );
}
