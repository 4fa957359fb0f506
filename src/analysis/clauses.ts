import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { type Relation, type Segment, segmentsOf } from './segments.ts';

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

/** Divides a sentence into clauses. Commas of lists and asides divide nothing: what has no verb belongs to its neighbour. */
export function clausesOf(sentence: Sentence): Clauses {
  return attach(segmentsOf(sentence), sentence);
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
