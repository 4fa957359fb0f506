import { verbForm } from '../language/verbs.ts';
import type { Scene } from './chain.ts';
import { body, force } from './contingent.ts';
import type { Frame } from './frame.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Reading } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** A staff that stands somewhere, with the words that say so. */
interface Seat {
  readonly kind: Mark;
  readonly reading: Reading;
  /** The verb, or whoever works there. */
  readonly at: number;
  /** Whose people work there, where it says so. */
  readonly whose: readonly Mention[];
}

/**
 * «Штаб коаліції працює під Парижем», "the headquarters will move to London": where a common staff stands is said of
 * no state; it is the coalition's, whoever hosts or leads it. «У штабі служать троє данців» is said of theirs.
 */
export function headquartersOf(scene: Scene): Frame[] {
  if (placesOf('headquarters', scene.sentence).length === 0) return [];
  const seat = seatIn(scene);
  if (!seat) return [];
  const { kind, reading, at, whose } = seat;
  const cue = sits(reading, at);
  return [seated(kind, cue, whose.length > 0 ? whose : [body(kind)])];
}

const seated = (kind: Mark, cue: Cue, whose: readonly Mention[]): Frame => ({
  kind,
  contribution: 'command',
  reading: cue.reading,
  cue,
  actors: whose.map((mention) => ({ actor: mention.actor!, mention })),
  implied: false,
  understood: false,
  general: false,
});

/** «Найбільше британців, 40, ще 30 делегувала Франція»: who has people in the staff last spoken of, and how many. */
export function staffedBy({ clauses, mentions, sentence }: Scene): Frame[] {
  const { marks, tokens } = sentence;
  const numbers = placesOf('number', sentence);
  if (
    numbers.length === 0 ||
    marks.some((m) => m.tag === 'negation' || (m.tag === 'kind' && m.value !== 'none'))
  )
    return [];
  return mentions.flatMap((m): Frame[] => {
    if (m.actor?.length !== 2 || isProtected(m.actor)) return [];
    const clause = clauses.of[m.from]!;
    const counted = m.kind === 'demonym' && numbers.some((at) => beside(m, at, tokens));
    const verb =
      counted || !m.subject
        ? -1
        : tokens.findIndex((_, at) => clauses.of[at] === clause && hasSent(at, sentence));
    if (!counted && !(verb >= 0 && numbers.some((at) => clauses.of[at] === clause))) return [];
    const at = counted ? m.from : verb;
    const kind: Mark = { tag: 'kind', value: 'command', from: at, to: at + 1 };
    return [seated(kind, sits('deployed', at), [m])];
  });
}

const sits = (reading: Reading, at: number): Cue => ({
  reading,
  from: at,
  to: at + 1,
  weight: 2.6,
  rule: 'seat',
  we: false,
});

/** «сорок британців», «британців, 40», «британців у ньому сорок» */
const beside = ({ from, to }: Mention, at: number, tokens: Scene['sentence']['tokens']): boolean =>
  at < from ? from - at === 1 : at - to <= 2 && tokens[to]?.text !== '.';

const hasSent = (at: number, { marks, tokens }: Scene['sentence']): boolean =>
  (inClass('seconds', tokens[at]) || marks.some((m) => m.tag === 'send' && m.from === at)) &&
  verbForm(tokens[at]!.norm, false, true) === 'past';

function seatIn(scene: Scene): Seat | null {
  const { clauses, mentions, sentence } = scene;
  const { marks, tokens } = sentence;
  const kind = marks.find(
    (m) =>
      m.tag === 'kind' &&
      m.value === 'command' &&
      tokens.slice(m.from, m.to).some((token) => inClass('headquarters', token)),
  );
  if (!kind || !common(kind, scene)) return null;
  const clause = clauses.of[kind.from]!;
  const { relation, from, to } = clauses.all[clause]!;
  if (relation === 'if' || relation === 'whether') return null;
  const inside = (m: Mention): boolean => m.actor !== null && clauses.of[m.from] === clause;
  const staff = staffAt(kind, scene);
  const working = mentions.filter(
    (m) =>
      staff !== null &&
      inside(m) &&
      m.actor!.length === 2 &&
      !isProtected(m.actor!) &&
      ofStaff(m, staff, tokens),
  );
  const whose =
    working.length > 0
      ? working.slice(0, 1)
      : staff !== null && inClass('of whoever was named', tokens[staff - 1])
        ? before(kind, scene)
        : keepersOf(kind, scene);
  if (staff !== null || whose.length > 0) return { kind, reading: 'deployed', at: staff ?? kind.from, whose };
  const state = mentions.some(
    (m) =>
      inside(m) && m.subject && !isProtected(m.actor!) && m.actor !== 'COALITION' && m.kind !== 'adjective',
  );
  if (state) return null;
  const has = owned(kind, scene);
  if (has !== null) return { kind, reading: 'deployed', at: has, whose: [] };
  for (let at = from; at < to; at++) {
    if (clauses.of[at] !== clause) continue;
    const reading = standing(at, sentence);
    if (reading) return { kind, reading, at, whose: [] };
  }
  return null;
}

/** «Естонія готова до роти, а її офіцери вже у штабі»: whose they are was said before. */
const before = ({ from }: Mark, { mentions, clauses }: Scene): readonly Mention[] =>
  mentions
    .filter(
      (m) => m.subject && m.actor?.length === 2 && m.to < from && clauses.of[m.from] !== clauses.of[from],
    )
    .slice(-1);

/** «фінські офіцери», «четверо норвежців», «вісім офіцерів з Канберри»: beside the word for them, or that word itself. */
const ofStaff = ({ from, to, kind }: Mention, staff: number, tokens: Scene['sentence']['tokens']): boolean =>
  // «вісім офіцерів з Канберри»
  (from - staff === 2 && inClass('out of', tokens[staff + 1])) ||
  (kind === 'adjective' && to <= staff && staff - to <= 1) ||
  (from <= staff && to > staff);

/** «У штабі служать офіцери з 26 країн»: where those who work in a staff stand. */
function staffAt({ from }: Mark, { clauses, cues, mentions, sentence }: Scene): number | null {
  const { tokens, marks } = sentence;
  const clause = clauses.of[from];
  const before = tokens.slice(Math.max(0, from - 3), from);
  const came = tokens.findIndex((t, i) => clauses.of[i] === clause && inClass('came to a staff', t));
  if (!before.some((token) => inClass('in', token) || (came >= 0 && inClass('joins into', token))))
    return null;
  if (marks.some((m) => m.tag === 'negation' && clauses.of[m.from] === clause)) return null;
  const other = cues.some(
    (c) => clauses.of[c.from] === clause && c.from !== came && c.reading !== 'deployed' && c.rule !== 'verb',
  );
  if (other) return null;
  const at = tokens.findIndex((token, i) => clauses.of[i] === clause && inClass('staff officers', token));
  if (at >= 0) return at;
  return (
    mentions.find((m) => m.kind === 'demonym' && m.actor?.length === 2 && clauses.of[m.from] === clause)
      ?.from ?? null
  );
}

/** «Люксембург представлений у штабі», «Ірландія має двох офіцерів у штабі»: whose people a staff has, said of their states. */
function keepersOf({ from }: Mark, { clauses, mentions, sentence }: Scene): readonly Mention[] {
  const { tokens, marks } = sentence;
  const clause = clauses.of[from];
  if (!tokens.slice(Math.max(0, from - 3), from).some((token) => inClass('in', token))) return [];
  const keeps = tokens.findIndex((t, at) => clauses.of[at] === clause && inClass('keeps in a staff', t));
  if (keeps < 0 || marks.some((m) => m.tag === 'negation' && clauses.of[m.from] === clause)) return [];
  const first = mentions.findIndex(
    (m) => m.subject && m.actor?.length === 2 && clauses.of[m.from] === clause,
  );
  return first < 0 ? [] : group(mentions, first, sentence).filter((m) => m.actor && !isProtected(m.actor));
}

/** «Коаліція має штаб», "the force has a headquarters": where it says so. */
function owned({ from }: Mark, { sentence: { tokens }, mentions }: Scene): number | null {
  for (let at = from - 1; at >= Math.max(1, from - 4); at--)
    if (inClass('has', tokens[at]))
      return mentions.some((m) => m.actor === 'COALITION' && m.to <= at && at - m.to <= 1) ? at : null;
  return null;
}

/** Of many states: the coalition's, a multinational one's, that of the force. */
function common(kind: Mark, { coalition, mentions, sentence }: Scene): boolean {
  const next = mentions.find((m) => m.actor !== null && m.from > kind.from && m.from - kind.to <= 1);
  if (next && !inClass('near a place', sentence.tokens[next.from - 1])) return next.actor === 'COALITION';
  return (
    coalition ||
    mentions.some((m) => m.actor === 'COALITION') ||
    sentence.marks.some((m) => m.tag === 'kind' && m.value === 'ground_troops' && force(m, sentence))
  );
}

/** What a word says of a staff: that it stands already, or will. */
function standing(at: number, { tokens, marks, lang }: Scene['sentence']): Reading | null {
  const word = tokens[at]!;
  if (marks.some((m) => m.tag === 'cue' && m.value === 'deployed' && m.from === at)) return 'deployed';
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (before.some((token) => inClass('not', token))) return null;
  const later = before.some((token) => inClass('will', token) || token.norm === 'to');
  if (lang === 'en' ? later && inClass('to take its seat', word) : inClass('will take its seat', word))
    return 'ready';
  if (!inClass('has its seat', word)) return null;
  return later ? 'ready' : 'deployed';
}
