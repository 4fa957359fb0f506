import { verbForm } from '../language/verbs.ts';
import { bySentence } from './by-sentence.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { isDash, type Relation, type Segment, segmentsOf } from './segments.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

export interface Clause {
  readonly index: number;
  readonly relation: Relation;
  /** The clause it hangs on, -1 for none. */
  readonly parent: number;
  /** First and last token; other clauses may stand between. */
  readonly from: number;
  readonly to: number;
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
export const clausesOf = bySentence((sentence: Sentence): Clauses => attach(segmentsOf(sentence), sentence));

/** Words of a conjunction and a subject. */
const SUBJECT = 5;

const SUBORDINATE: ReadonlySet<Relation> = new Set([
  'that',
  'whether',
  'if',
  'relative',
  'purpose',
  'because',
]);

/** A clause of its own, or a piece of one that is there already, whose verb it may be. */
type Placed =
  | { readonly relation: Relation; readonly parent: number; readonly dashed?: boolean }
  | { readonly into: number; readonly completes?: boolean };

/** Puts segments together into clauses and finds what each hangs on. */
function attach(segments: readonly Segment[], sentence: Sentence): Clauses {
  const all: Clause[] = [];
  const of = new Array<number>(sentence.tokens.length).fill(0);
  for (const [i, { from, to, finite }] of segments.entries()) {
    const placed = placeOf(i, segments, all, of, sentence);
    if ('into' in placed) {
      const whole = all[placed.into]!;
      all[placed.into] = {
        index: whole.index,
        relation: whole.relation,
        parent: whole.parent,
        from: Math.min(whole.from, from),
        to: Math.max(whole.to, to),
        finite: whole.finite || placed.completes === true,
        dashed: whole.dashed,
      };
    } else {
      const { relation, parent, dashed = false } = placed;
      all.push({ index: all.length, relation, parent, from, to, finite, dashed });
    }
    of.fill('into' in placed ? placed.into : all.length - 1, from, to);
  }
  return { all: fronted(all, sentence.tokens), of };
}

function placeOf(
  i: number,
  segments: readonly Segment[],
  all: readonly Clause[],
  of: readonly number[],
  sentence: Sentence,
): Placed {
  const segment = segments[i]!;
  const { opener, mark } = segment;
  const latest = all.at(-1);
  const previous = all.findLast((clause) => clause.relation !== 'speech');
  // «Кораблі — саме це обіцяє Осло»
  if (segment.speech && previous && segment.mark === '—' && takesUp(segment, sentence.tokens))
    if (listsFirst(previous, segment, sentence)) return { into: previous.index, completes: true };
  const head = segment.speech && previous ? behindRelative(segment, previous, all, sentence) : null;
  if (head) return { into: head.index, completes: true };
  if (segment.speech) return { relation: 'speech', parent: previous?.index ?? -1 };
  if (paired(segment, segments[i + 1], sentence)) {
    const relation = previous ? (opener === 'contrast' ? 'contrast' : 'fragment') : 'root';
    return { relation, parent: all.length - 1, dashed: true };
  }
  if (latest && mark === '—' && paired(segments[i - 1]!, segment, sentence)) return { into: latest.index };
  if (previous && equated(previous, segment, sentence)) return { into: previous.index, completes: true };
  const subordinate =
    ofWhom(segment, sentence) ??
    asksIf(segment, sentence) ??
    (opener !== null && SUBORDINATE.has(opener) ? opener : null);
  if (!previous) return { relation: subordinate ?? 'root', parent: latest?.index ?? -1 };
  if (subordinate) {
    const said = latest?.relation === 'speech' && subordinate === 'that';
    // «Латвійці, з якими …, повідомили, що …»: on the clause that the words before have gone back to.
    const back = all[of[segments[i - 1]!.from]!]!;
    const above = subordinate !== 'relative' && back.relation !== 'speech' ? back : previous;
    return { relation: subordinate, parent: said ? latest.index : above.index };
  }
  if (opener === 'contrast' || opener === 'coord' || mark === ';')
    return coordinate(segment, previous, all[of[segments[i - 1]!.from]!]!, all);
  if (segment.finite) return predicate(segment, previous, all, sentence);
  // «Контингент — таке зобов'язання, за словами Макрона, взяли …»
  if (mark === '—' && takesUp(segment, sentence.tokens) && listsFirst(previous, segment, sentence))
    return { into: previous.index };
  // «, а Осло — авіацію»: the dash stands for the verb.
  if (mark === '—' || mark === ':') return { relation: 'fragment', parent: previous.index };
  return opener === 'manner' ? { relation: 'manner', parent: previous.index } : { into: previous.index };
}

/** «Латвійці, з якими …, цього тижня повідомили, що …»: the verb of whoever stands before the relative clause. */
function behindRelative(
  { from, to, mark }: Segment,
  { relation, parent }: Clause,
  all: readonly Clause[],
  { tokens, marks }: Sentence,
): Clause | null {
  const head = all[parent];
  if (relation !== 'relative' || mark !== ',' || !head || head.finite || head.relation === 'speech')
    return null;
  const own = (m: Mark): boolean =>
    m.from >= from &&
    m.to <= to &&
    (m.tag === 'pronoun' || m.tag === 'office' || m.tag === 'person' || m.value === 'words');
  if (marks.some(own) || tokens.slice(from, to).some(({ capital }) => capital)) return null;
  return head;
}

/** "countries that may send troops", «країн, що дадуть військових» */
function ofWhom({ opener, from }: Segment, { marks, tokens }: Sentence): 'relative' | null {
  if (opener !== 'that') return null;
  const to = tokens[from - 1]?.text === ',' ? from - 1 : from;
  const who = marks.some((m) => m.tag === 'generic' && m.to === to);
  return who && inClass('counted state', tokens[to - 1]) ? 'relative' : null;
}

/** "declined to say if its troops would go" */
function asksIf({ opener, from }: Segment, { tokens }: Sentence): 'whether' | null {
  const asks = opener === 'if' && tokens[from]!.norm === 'if' && inClass('asks if', tokens[from - 1]);
  return asks ? 'whether' : null;
}

const mainOf = (all: readonly Clause[]): Clause | undefined =>
  all.findLast((clause) => clause.relation !== 'speech' && !SUBORDINATE.has(clause.relation));

/** What «і», «але» or a semicolon begins. */
function coordinate(segment: Segment, previous: Clause, last: Clause, all: readonly Clause[]): Placed {
  const { opener, mark, finite } = segment;
  if (opener !== 'contrast' && !finite && mark !== ';') return { into: previous.index };
  const relation = opener === 'contrast' ? 'contrast' : finite ? 'coord' : 'fragment';
  const beside = mark === '' ? last : joins(previous) ? previous : (mainOf(all) ?? previous);
  return { relation, parent: beside.index };
}

/** A verb without a conjunction: of a clause of its own, or of what has waited for one. */
function predicate(segment: Segment, previous: Clause, all: readonly Clause[], sentence: Sentence): Placed {
  const { mark } = segment;
  if ((mark === '—' || mark === ':') && listsFirst(previous, segment, sentence))
    return { into: previous.index, completes: true };
  const open = all.filter((clause) => waits(clause, segment, all, sentence));
  // «Данія, чи слати солдатів, ще думає»: an infinitive is verb enough for what is asked or aimed at.
  const whole = open.findLast(
    (clause) =>
      clause.relation !== 'whether' &&
      clause.relation !== 'purpose' &&
      // «штаб, який розташований у Парижі, уже працює»: a participle is verb enough between two commas.
      !(clause.relation === 'relative' && clause === all.at(-1) && clause.to - clause.from >= 3),
  );
  const waiting = whole ?? open.findLast((clause) => !aims(clause, sentence));
  const aside = SUBORDINATE.has(previous.relation) || previous.relation === 'manner';
  // «26 держав, які …, зобов'язалися»
  if (waiting && (waiting === previous || aside) && (mark === ',' || mark === ')'))
    return { into: waiting.index, completes: true };
  // «…, а Польща — категорично відмовилась»: a dash between who does it and the verb.
  if (
    waiting &&
    waiting === previous &&
    mark === '—' &&
    waiting.to - waiting.from <= SUBJECT &&
    waiting.relation === 'contrast'
  )
    return { into: waiting.index, completes: true };
  // «Германия — одна из крупнейших — пока думает»
  if (waiting && waiting === previous && mark === '—' && dashInside(waiting, sentence))
    return { into: waiting.index, completes: true };
  // «„Не хотим“: Украине отказали»: what is quoted announces nothing.
  const quoted = /^["»”]$/.test(sentence.tokens[segment.from - 2]?.text ?? '');
  if (mark === ':' && !quoted && (announces(previous, sentence) || assures(previous, sentence)))
    return { relation: 'that', parent: previous.index };
  const main = mainOf(all);
  return { relation: main ? 'coord' : 'root', parent: (main ?? previous).index };
}

/** Whether a clause still wants the verb that another piece of the sentence brings. */
function waits(
  { index, relation, finite, dashed, parent, from }: Clause,
  next: Segment,
  all: readonly Clause[],
  { tokens, lang }: Sentence,
): boolean {
  return (
    relation !== 'speech' &&
    relation !== 'manner' &&
    !finite &&
    // «ставить умову — мир, Гаага чекає мандата»: what the dash explains waits for no verb.
    !(
      relation === 'fragment' &&
      all[parent]?.finite &&
      tokens[next.from]?.capital &&
      !tokens[from]?.capital
    ) &&
    !dashed &&
    // «Якщо дійде до того, що …, Данія готова»: what governs a report has its verb.
    !(relation === 'if' && (lang === 'en' || all.some((c) => c.parent === index && c.relation === 'that')))
  );
}

/** Two dashes close an apposition behind its name. */
const dashInside = ({ from, to }: Clause, sentence: Sentence): boolean =>
  sentence.tokens.slice(from + 1, to).some((_, i) => isDash(sentence, from + 1 + i));

/** «Щоб підтримати союзників, Данія …»: an aim with its infinitive wants no verb of what follows. */
function aims({ relation, from }: Clause, { tokens, lang }: Sentence): boolean {
  return (
    relation === 'purpose' &&
    tokens.slice(from, from + 4).some(({ norm }) => verbForm(norm, false, lang !== 'ru') === 'infinitive')
  );
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

/** «…, де міністр запевнив його: вузол працюватиме» */
const assures = ({ from, to, relation }: Clause, { marks }: Sentence): boolean =>
  relation === 'relative' &&
  marks.some((m) => m.tag === 'say' && m.value === 'verb' && m.from >= from && m.to <= to);

/** «У Вільнюсі вирішили: …»: an attitude whose object comes after the colon. */
function announces({ from, to }: Clause, { marks }: Sentence): boolean {
  const inside = marks.filter((m) => m.from >= from && m.to <= to);
  return (
    inside.some((m) => m.tag === 'cue') &&
    !inside.some((m) => (m.tag === 'kind' && m.value !== 'none') || (m.tag === 'act' && m.value === 'deed'))
  );
}

/** «Склади, дороги — усе це дасть Польща»: what is given stands first, the sentence that gives it after the dash. */
function listsFirst(list: Clause, rest: Segment, { marks, tokens }: Sentence): boolean {
  if (list.finite || list.relation !== 'root' || !gives(list, marks)) return false;
  // «Вишкіл — ось чим займуться литовські військові»
  return takesUp(rest, tokens) || !gives(rest, marks);
}

/** «Вишкіл — завдання, з яким прийдуть данці», «Літаки — те, чим допоможе Осло»: what stands before the dash is what is given. */
function equated(list: Clause, { from, mark }: Segment, { tokens, marks }: Sentence): boolean {
  if (list.relation !== 'root' || mark !== ',') return false;
  const noun = tokens[from - 2];
  if (!inClass('that thing', noun) && !inClass('share of a task', noun)) return false;
  const dash = tokens.findLastIndex(({ text }, at) => at < from - 2 && /^[—–]$/.test(text));
  return dash > list.from && from - 2 - dash <= 4 && gives({ from: list.from, to: dash }, marks);
}

/** «— ось чим …», «— таке зобов'язання …»: takes up what stands before the dash. */
const takesUp = ({ from, to }: Segment, tokens: Sentence['tokens']): boolean =>
  tokens.slice(from, Math.min(to, from + 2)).some((token) => inClass('takes up', token));

const gives = (
  { from, to }: { readonly from: number; readonly to: number },
  marks: Sentence['marks'],
): boolean => marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from >= from && m.to <= to);

/** «Осло | — авіацію»: two pieces without a verb, with a dash between. */
function paired(segment: Segment, next: Segment | undefined, { tokens }: Sentence): boolean {
  return (
    next?.mark === '—' &&
    !segment.finite &&
    !next.finite &&
    !segment.speech &&
    !next.speech &&
    !takesUp(next, tokens) &&
    segment.mark !== '—' &&
    segment.to - segment.from <= 7 &&
    !(segment.opener && SUBORDINATE.has(segment.opener))
  );
}

/** After a comma a conjunction leads back to the main clause, but goes on with what is said. */
function joins(previous: Clause): boolean {
  return !SUBORDINATE.has(previous.relation) || previous.relation === 'that';
}

/** «коаліція, очолювана Британією та Францією, яка …»: those who lead it only say which; else the mention itself. */
function leading(at: number, mentions: readonly Mention[], tokens: Sentence['tokens']): number {
  let first = at;
  while (first > 0 && linked(mentions[first - 1]!.to, mentions[first]!.from, tokens)) first--;
  const before = tokens[mentions[first]!.from - 1];
  const led =
    inClass('led by', before) ||
    (before?.norm === 'by' && inClass('leads', tokens[mentions[first]!.from - 2]));
  return led && first > 0 ? first - 1 : at;
}

const linked = (from: number, to: number, tokens: Sentence['tokens']): boolean =>
  tokens.slice(from, to).every((token) => token.text === ',' || inClass('links', token));

/** Whom a relative clause is about: who stands right before it. */
export function antecedentOf(
  clause: Clause,
  mentions: readonly Mention[],
  { tokens }: Sentence,
): Mention | null {
  const nearest = mentions.findLastIndex((m) => m.to <= clause.from);
  const near = mentions[nearest];
  if (!near || !tokens.slice(near.to, clause.from).every((token) => token.kind === 'mark')) return null;
  const found = mentions[leading(nearest, mentions, tokens)]!;
  // «план, погоджений у Вашингтоні, який …»: what was agreed there, not the place.
  if (found.kind === 'capital' && inClass('in', tokens[found.from - 1])) return null;
  if (!found.actor || found.kind === 'adjective') return null;
  // «сили за підтримки США, які захистять …»: it is the forces that do.
  return inClass('with their help', tokens[found.from - 1]) ? null : found;
}
