import type { Scene } from './chain.ts';
import { force } from './contingent.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Reading } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** A staff that stands somewhere, with the clause that says so. */
interface Seat {
  readonly kind: Mark;
  readonly clause: number;
  readonly reading: Reading;
  /** The verb or participle. */
  readonly at: number;
}

/**
 * «Штаб коаліції працює під Парижем», "the headquarters will move to London": where a common staff stands is said of
 * no state; it is the coalition's, whoever hosts or leads it.
 */
export function headquartersOf(scene: Scene): Frame[] {
  const { sentence } = scene;
  if (placesOf('headquarters', sentence).length === 0) return [];
  const seat = seatIn(scene);
  if (!seat) return [];
  const { kind, reading, at } = seat;
  const cue: Cue = { reading, from: at, to: at + 1, weight: 2.6, rule: 'seat', we: false };
  const owner: Mention = {
    actor: 'COALITION',
    from: kind.from,
    to: kind.to,
    kind: 'count',
    subject: true,
    name: null,
    person: null,
    unknown: false,
  };
  return [
    {
      kind,
      contribution: 'command',
      reading,
      cue,
      actors: [{ actor: 'COALITION', mention: owner }],
      implied: false,
      understood: false,
      general: false,
    },
  ];
}

function seatIn(scene: Scene): Seat | null {
  const { clauses, mentions, sentence } = scene;
  const { marks, tokens } = sentence;
  const kind = marks.find(
    (m) =>
      m.tag === 'kind' &&
      m.value === 'command' &&
      tokens.slice(m.from, m.to).some((token) => inClass('headquarters', token.norm)),
  );
  if (!kind || !common(kind, scene)) return null;
  const clause = clauses.of[kind.from]!;
  const { relation, from, to } = clauses.all[clause]!;
  if (relation === 'if' || relation === 'whether') return null;
  const state = mentions.some(
    (m) =>
      m.subject &&
      m.actor !== null &&
      !isProtected(m.actor) &&
      m.actor !== 'COALITION' &&
      m.kind !== 'adjective' &&
      clauses.of[m.from] === clause,
  );
  if (state) return null;
  for (let at = from; at < to; at++) {
    if (clauses.of[at] !== clause) continue;
    const reading = standing(at, sentence);
    if (reading) return { kind, clause, reading, at };
  }
  return null;
}

/** Of many states: the coalition's, a multinational one's, that of the force. */
function common(kind: Mark, { coalition, mentions, sentence }: Scene): boolean {
  const next = mentions.find((m) => m.actor !== null && m.from > kind.from && m.from - kind.to <= 1);
  if (next) return next.actor === 'COALITION';
  return (
    coalition ||
    mentions.some((m) => m.actor === 'COALITION') ||
    sentence.marks.some((m) => m.tag === 'kind' && m.value === 'ground_troops' && force(m, sentence))
  );
}

/** What a word says of a staff: that it stands already, or will. */
function standing(at: number, { tokens, marks, lang }: Scene['sentence']): Reading | null {
  const { norm } = tokens[at]!;
  if (marks.some((m) => m.tag === 'cue' && m.value === 'deployed' && m.from === at)) return 'deployed';
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.norm);
  if (before.some((word) => inClass('not', word))) return null;
  const later = before.some((word) => inClass('will', word) || word === 'to');
  if (lang === 'en' ? later && inClass('to take its seat', norm) : inClass('will take its seat', norm))
    return 'ready';
  if (!inClass('has its seat', norm)) return null;
  return later ? 'ready' : 'deployed';
}
