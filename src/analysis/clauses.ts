import { endsAsVerb, verbForm } from '../language/verbs.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** How a clause hangs on its parent; a `fragment` has no verb of its own, `speech` only says who says it. */
export type Relation =
  | 'root'
  | 'that'
  | 'whether'
  | 'if'
  | 'relative'
  | 'purpose'
  | 'because'
  | 'contrast'
  | 'coord'
  | 'manner'
  | 'fragment'
  | 'speech';

export interface Clause {
  readonly index: number;
  readonly relation: Relation;
  /** The clause it hangs on, -1 for none. */
  readonly parent: number;
  /** First and last token; other clauses may stand between. */
  from: number;
  to: number;
  /** Has a verb, or a word that does its work («готова», «проти»). */
  readonly finite: boolean;
  /** A dash stands for its verb: «Осло — винищувачі». */
  readonly dashed: boolean;
}

export interface Clauses {
  readonly all: readonly Clause[];
  /** The clause of each token. */
  readonly of: readonly number[];
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly opener: Relation | null;
  /** The mark it stands after: a comma, a dash; empty where a conjunction alone divides. */
  readonly mark: string;
  readonly finite: boolean;
  readonly speech: boolean;
}

/** Divides a sentence into clauses. Commas of lists and asides divide nothing: what has no verb belongs to its neighbour. */
export function clausesOf(sentence: Sentence): Clauses {
  const verbs = verbsOf(sentence);
  const openers = openersOf(sentence);
  return attach(segmentsOf(sentence, verbs, openers), sentence);
}

const PAUSE = new Set([',', ';', ':', '(', ')', '…', '.', '!', '?']);
const QUOTE = new Set(['"', '«', '»', '“', '”', '„', "'", '’', '‘']);

export function isDash(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && (/^[—–]$/.test(token.text) || (token.text === '-' && !token.glued));
}

function segmentsOf(
  sentence: Sentence,
  verbs: readonly boolean[],
  openers: ReadonlyMap<number, Mark>,
): Segment[] {
  const { tokens } = sentence;
  const out: Segment[] = [];
  let from = 0;
  let mark = '';
  const says = sentence.marks.filter((m) => m.tag === 'say' && m.value === 'verb');
  const close = (to: number): void => {
    let first = from;
    while (first < to && tokens[first]!.kind === 'mark') first++;
    if (first < to) out.push(segment(sentence, verbs, openers.get(first), { from, to }, mark));
  };
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (PAUSE.has(text) || isDash(sentence, i)) {
      if (text === '.' && i < tokens.length - 1 && !QUOTE.has(tokens[i + 1]!.text)) continue;
      if (text === ',' && lists(sentence, i)) continue;
      close(i);
      from = i + 1;
      mark = isDash(sentence, i) ? '—' : text;
      continue;
    }
    if (reports(says, sentence, verbs, i)) {
      close(i);
      from = i;
      mark = THAT;
      continue;
    }
    const opener = openers.get(i);
    if (i > from && opener && divides(opener, sentence, verbs, from)) {
      close(i);
      from = i;
      mark = '';
    }
  }
  close(tokens.length);
  return out;
}

/** «Іспанія, Португалія та Греція заявили»: a comma between names that an «і» closes. */
function lists({ tokens, marks }: Sentence, at: number): boolean {
  if (!marks.some((m) => m.tag === 'actor' && m.to === at)) return false;
  const ends = new Map<number, number>();
  for (const m of marks) if (m.tag === 'actor' && m.from > at) ends.set(m.from, m.to);
  for (let i = at + 1; ends.has(i); ) {
    i = ends.get(i)!;
    const oxford = tokens[i]?.text === ',' && inClass('joins', tokens[i + 1]?.norm ?? '');
    if (inClass('joins', tokens[oxford ? i + 1 : i]?.norm ?? '')) return ends.has(oxford ? i + 2 : i + 1);
    if (tokens[i]?.text !== ',') return false;
    i++;
  }
  return false;
}

/** Stands for the conjunction that English leaves out: "Starmer said | British troops would …". */
const THAT = 'that';

/** Whether an English verb of speech ends right before, and what is said follows without a conjunction. */
function reports(
  says: readonly Mark[],
  { tokens }: Sentence,
  verbs: readonly boolean[],
  at: number,
): boolean {
  const say = says.find((m) => m.to === at);
  if (!say || !/^[a-z]/.test(tokens[say.from]!.norm) || inClass('no report after', tokens[at]!.norm))
    return false;
  let end = at;
  while (end < tokens.length && !PAUSE.has(tokens[end]!.text)) end++;
  return end - at >= 4 && verbs.slice(at, end).some(Boolean);
}

/** Whether a conjunction without a comma begins a clause: a verb of its own follows soon, and one stood before. */
function divides(opener: Mark, sentence: Sentence, verbs: readonly boolean[], start: number): boolean {
  const { tokens } = sentence;
  const english = /^[a-z]/.test(tokens[opener.from]!.norm);
  const before = verbs.slice(start, opener.from).some(Boolean);
  if (opener.value === 'coord') {
    if (!before) return false;
    for (let i = opener.to; i < Math.min(tokens.length, opener.to + 5); i++) {
      if (PAUSE.has(tokens[i]!.text) || isDash(sentence, i) || inClass('while', tokens[i]!.norm))
        return false;
      if (inClass('joins', tokens[i]!.norm)) return false;
      if (verbs[i]) return true;
    }
    return false;
  }
  if (!english)
    return (
      opener.value === 'contrast' &&
      before &&
      opener.to - opener.from === 1 &&
      tokens[opener.from]!.norm !== 'а'
    );
  if (opener.value === 'manner') return false;
  if (inClass('moment', tokens[opener.to - 1]!.norm) && !verbFollows(opener, sentence, verbs)) return false;
  return (
    before || opener.value === 'relative' || (opener.value === 'if' && verbFollows(opener, sentence, verbs))
  );
}

function verbFollows(opener: Mark, { tokens }: Sentence, verbs: readonly boolean[]): boolean {
  for (let i = opener.to; i < tokens.length && !PAUSE.has(tokens[i]!.text); i++) {
    if (inClass('clause joins', tokens[i]!.norm)) return false;
    if (verbs[i]) return true;
  }
  return false;
}

/** The comma of «після того, як», «лишь тогда, когда», «за умови, що»: both halves open one condition. */
export function correlative(tokens: Sentence['tokens'], comma: number): boolean {
  const first = tokens[comma - 1]?.norm ?? '';
  const second = tokens[comma + 1]?.norm ?? '';
  if (tokens[comma]?.text !== ',' || !inClass('correlate', first)) return false;
  return inClass('provided', first) ? inClass('that if when', second) : inClass('as than when', second);
}

function segment(
  sentence: Sentence,
  verbs: readonly boolean[],
  opener: Mark | undefined,
  { from, to }: { from: number; to: number },
  mark: string,
): Segment {
  const correlated = correlative(sentence.tokens, from - 1);
  const finite = correlated || verbs.slice(from, to).some(Boolean);
  const noun = opener && !finite && inClass('moment', sentence.tokens[opener.to - 1]!.norm);
  return {
    from,
    to,
    mark,
    finite,
    opener: mark === THAT ? 'that' : correlated ? 'if' : opener && !noun ? (opener.value as Relation) : null,
    speech: speaks(sentence, from, to, opener),
  };
}

/** «сказав міністр», «за його словами», «пише Bild»: says who speaks and nothing else. */
function speaks({ marks, tokens }: Sentence, from: number, to: number, opener: Mark | undefined): boolean {
  const inside = marks.filter((m) => m.from >= from && m.to <= to);
  if (!inside.some((m) => m.tag === 'say')) return false;
  if (opener && !/^(?:manner|coord|contrast)$/.test(opener.value)) return false;
  if (inside.some((m) => m.tag === 'say' && m.value === 'words' && m.from <= from + 1 && to - m.to <= 5))
    return true;
  return (
    to - from <= 16 &&
    !inside.some(
      (m) => (m.tag === 'kind' && m.value !== 'none') || (m.tag === 'topic' && m.value === 'guarantee'),
    ) &&
    !inside.some((m) => m.tag === 'cue' && !inside.some((s) => s.tag === 'say' && s.from === m.from)) &&
    tokens.length > to - from
  );
}

/** "Should a truce hold, …" begins a condition; "Poland should" does not. */
function inverted(mark: Mark, tokens: Sentence['tokens']): boolean {
  return tokens[mark.from]!.norm === 'should' && mark.from > 0 && tokens[mark.from - 1]!.kind !== 'mark';
}

function openersOf({ marks, tokens }: Sentence): Map<number, Mark> {
  const out = new Map<number, Mark>();
  for (const mark of marks) if (mark.tag === 'opener' && !inverted(mark, tokens)) out.set(mark.from, mark);
  return out;
}

const FINITE =
  /.{2}(?:тиме|тимуть|тимемо|ється|ються|ають|яють|ують|юють|ує|ює|иться|яться|ться|илися|илася|ився|лись|лася|вся|увала|ували|ував|ають|ает|яет|уют|ется|ются|ится|ятся)$|.{3}(?:ала|яла|ила|іла|али|яли|или|іли|ало|ило|ено|ано|ил|ал|ел|ив|яв)$/;

/** Which tokens do a verb's work. */
function verbsOf(sentence: Sentence): boolean[] {
  const { tokens, marks } = sentence;
  const russian = sentence.lang === 'ru';
  const out = tokens.map(
    (token) =>
      token.kind === 'word' &&
      !token.capital &&
      (FINITE.test(token.norm) || inClass('finite', token.norm) || endsAsVerb(token.norm, russian)),
  );
  for (const mark of marks) {
    const { norm } = tokens[mark.from]!;
    if (mark.tag === 'cue' || mark.tag === 'hope') {
      if (verbForm(norm, false, sentence.lang !== 'ru') !== 'infinitive' || /^[a-z]/.test(norm))
        out[mark.from] = true;
    } else if (mark.tag === 'give' && mark.value !== 'noun') {
      const form = verbForm(norm, mark.value === 'ipf', sentence.lang !== 'ru');
      if (form !== 'infinitive' && form !== 'none') out[mark.from] = true;
    } else if (mark.tag === 'say' && mark.value === 'verb') out[mark.from] = true;
    else if (mark.tag === 'negation' && inClass('is lacking', norm)) out[mark.from] = true;
  }
  for (const mark of marks)
    if (mark.tag === 'parenthesis') for (let i = mark.from; i < mark.to; i++) out[i] = false;
  // «Берлін — може»: an answer, whatever it is elsewhere.
  for (const mark of marks)
    if (mark.tag === 'answer' && isDash(sentence, mark.from - 1)) out[mark.from] = false;
  return out;
}

const SUBORDINATE: ReadonlySet<Relation> = new Set([
  'that',
  'whether',
  'if',
  'relative',
  'purpose',
  'because',
]);

/** Puts segments together into clauses and finds what each hangs on. */
function attach(segments: readonly Segment[], sentence: Sentence): Clauses {
  const { tokens } = sentence;
  const all: Clause[] = [];
  const of = new Array<number>(tokens.length).fill(0);
  const take = (segment: Segment, clause: Clause): void => {
    clause.from = Math.min(clause.from, segment.from);
    clause.to = Math.max(clause.to, segment.to);
    for (let i = segment.from; i < segment.to; i++) of[i] = clause.index;
  };
  const open = (segment: Segment, relation: Relation, parent: number, dashed = false): void => {
    const { from, to, finite } = segment;
    const clause: Clause = { index: all.length, relation, parent, from, to, finite, dashed };
    all.push(clause);
    take(segment, clause);
  };
  for (const [i, segment] of segments.entries()) {
    const previous = all.findLast((clause) => clause.relation !== 'speech');
    if (segment.speech) {
      open(segment, 'speech', previous?.index ?? -1);
      continue;
    }
    if (paired(segment, segments[i + 1])) {
      open(
        segment,
        previous ? (segment.opener === 'contrast' ? 'contrast' : 'fragment') : 'root',
        all.length - 1,
        true,
      );
      continue;
    }
    if (i > 0 && segment.mark === '—' && paired(segments[i - 1]!, segment)) {
      take(segment, all.at(-1)!);
      continue;
    }
    if (!previous) {
      open(
        segment,
        segment.opener && SUBORDINATE.has(segment.opener) ? segment.opener : 'root',
        all.at(-1)?.index ?? -1,
      );
      continue;
    }
    if (segment.opener && SUBORDINATE.has(segment.opener)) {
      const parent = all.at(-1)!.relation === 'speech' && segment.opener === 'that' ? all.at(-1)! : previous;
      open(segment, segment.opener, parent.index);
      continue;
    }
    const main = all.findLast((clause) => clause.relation !== 'speech' && !SUBORDINATE.has(clause.relation));
    if (segment.opener === 'contrast' || segment.opener === 'coord' || segment.mark === ';') {
      const relation = segment.opener === 'contrast' ? 'contrast' : segment.finite ? 'coord' : 'fragment';
      if (relation === 'fragment' && segment.mark !== ';') take(segment, previous);
      else {
        const last = all[of[segments[i - 1]!.from]!]!;
        const joined = segment.mark === '' ? last : joins(previous) ? previous : (main ?? previous);
        open(segment, relation, joined.index);
      }
      continue;
    }
    const waiting = all.findLast(
      ({ relation, finite, dashed }) =>
        relation !== 'speech' &&
        relation !== 'manner' &&
        !finite &&
        !dashed &&
        !(sentence.lang === 'en' && relation === 'if'),
    );
    if (segment.finite && /^[—:]$/.test(segment.mark) && listsFirst(previous, segment, sentence)) {
      all[previous.index] = { ...previous, finite: true };
      take(segment, all[previous.index]!);
      continue;
    }
    if (segment.finite) {
      // «26 держав, які …, зобов'язалися»: the verb of what has waited for one.
      if (
        waiting &&
        (waiting === previous || SUBORDINATE.has(previous.relation) || previous.relation === 'manner') &&
        segment.mark === ','
      ) {
        const whole: Clause = { ...waiting, finite: true };
        all[waiting.index] = whole;
        take(segment, whole);
      } else if (segment.mark === ':' && announces(previous, sentence)) open(segment, 'that', previous.index);
      else open(segment, main ? 'coord' : 'root', (main ?? previous).index);
      continue;
    }
    if (segment.mark === '—' || segment.mark === ':') {
      // «, а Осло — авіацію»: the dash stands for the verb.
      open(segment, 'fragment', previous.index);
      continue;
    }
    if (segment.opener === 'manner') open(segment, 'manner', previous.index);
    else take(segment, all[i > 0 && of[segments[i - 1]!.from] !== undefined ? previous.index : 0]!);
  }
  return { all: fronted(all, tokens), of };
}

/** «Чи з'являться там військові, Берлін не готовий сказати»: what asks first hangs on what comes after. */
function fronted(all: readonly Clause[], tokens: Sentence['tokens']): readonly Clause[] {
  const asked = all.find((clause) => clause.relation === 'whether' && clause.parent < 0);
  const answer =
    asked && all.find((c) => c.index > asked.index && c.finite && /^(?:root|coord)$/.test(c.relation));
  if (!asked || !answer || tokens[answer.from - 1]?.text !== ',') return all;
  return all.map((clause): Clause => {
    if (clause === asked) return { ...clause, parent: answer.index };
    return clause === answer ? { ...clause, relation: 'root', parent: -1 } : clause;
  });
}

/** «У Вільнюсі вирішили: …»: an attitude whose object comes after the colon. */
function announces({ from, to }: Clause, { marks }: Sentence): boolean {
  const inside = marks.filter((m) => m.from >= from && m.to <= to);
  return (
    inside.some((m) => m.tag === 'cue') &&
    !inside.some((m) => (m.tag === 'kind' && m.value !== 'none') || (m.tag === 'act' && m.value === 'deed'))
  );
}

/** «Склади, дороги — усе це дасть Польща»: what is given stands first, the sentence that gives it after the dash. */
function listsFirst(list: Clause, rest: Segment, { marks }: Sentence): boolean {
  const named = (from: number, to: number): boolean =>
    marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from >= from && m.to <= to);
  return !list.finite && list.relation === 'root' && named(list.from, list.to) && !named(rest.from, rest.to);
}

/** «Осло | — авіацію»: two pieces without a verb, with a dash between. */
function paired(segment: Segment, next: Segment | undefined): boolean {
  return (
    next?.mark === '—' &&
    !segment.finite &&
    !next.finite &&
    !segment.speech &&
    !next.speech &&
    segment.mark !== '—' &&
    segment.to - segment.from <= 7 &&
    !(segment.opener && SUBORDINATE.has(segment.opener))
  );
}

/** After a comma a conjunction leads back to the main clause, but goes on with what is said. */
function joins(previous: Clause): boolean {
  return !SUBORDINATE.has(previous.relation) || previous.relation === 'that';
}

/** Whom a relative clause is about: who stands right before it. */
export function antecedentOf(
  clause: Clause,
  mentions: readonly Mention[],
  { tokens }: Sentence,
): Mention | null {
  const found = mentions.findLast((m) => m.to <= clause.from);
  const next = found && tokens.slice(found.to, clause.from).every((token) => token.kind === 'mark');
  return next && found.actor && found.kind !== 'adjective' ? found : null;
}
