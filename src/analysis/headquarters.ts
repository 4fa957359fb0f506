import type { Scene } from './chain.ts';
import { body, force } from './contingent.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
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
  readonly whose: Mention | null;
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
  const cue: Cue = { reading, from: at, to: at + 1, weight: 2.6, rule: 'seat', we: false };
  const mention = whose ?? body(kind);
  return [
    {
      kind,
      contribution: 'command',
      reading,
      cue,
      actors: [{ actor: mention.actor!, mention }],
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
  const inside = (m: Mention): boolean => m.actor !== null && clauses.of[m.from] === clause;
  const staff = staffAt(kind, scene);
  if (staff !== null)
    return {
      kind,
      reading: 'deployed',
      at: staff,
      whose:
        mentions.find(
          (m) => inside(m) && m.actor!.length === 2 && !isProtected(m.actor!) && ofStaff(m, staff),
        ) ?? null,
    };
  const state = mentions.some(
    (m) =>
      inside(m) && m.subject && !isProtected(m.actor!) && m.actor !== 'COALITION' && m.kind !== 'adjective',
  );
  if (state) return null;
  const has = owned(kind, scene);
  if (has !== null) return { kind, reading: 'deployed', at: has, whose: null };
  for (let at = from; at < to; at++) {
    if (clauses.of[at] !== clause) continue;
    const reading = standing(at, sentence);
    if (reading) return { kind, reading, at, whose: null };
  }
  return null;
}

/** «фінські офіцери», «четверо норвежців»: beside the word for them, or that word itself. */
const ofStaff = ({ from, to, kind }: Mention, staff: number): boolean =>
  (kind === 'adjective' && to <= staff && staff - to <= 1) || (from <= staff && to > staff);

/** «У штабі служать офіцери з 26 країн»: where those who work in a staff stand. */
function staffAt({ from }: Mark, { clauses, cues, mentions, sentence }: Scene): number | null {
  const { tokens, marks } = sentence;
  const clause = clauses.of[from];
  if (!tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => inClass('in', norm))) return null;
  if (marks.some((m) => m.tag === 'negation' && clauses.of[m.from] === clause)) return null;
  if (cues.some((c) => clauses.of[c.from] === clause && c.reading !== 'deployed' && c.rule !== 'verb'))
    return null;
  const at = tokens.findIndex(
    (token, i) => clauses.of[i] === clause && inClass('staff officers', token.norm),
  );
  if (at >= 0) return at;
  return (
    mentions.find((m) => m.kind === 'demonym' && m.actor?.length === 2 && clauses.of[m.from] === clause)
      ?.from ?? null
  );
}

/** «Коаліція має штаб», "the force has a headquarters": where it says so. */
function owned({ from }: Mark, { sentence: { tokens }, mentions }: Scene): number | null {
  for (let at = from - 1; at >= Math.max(1, from - 4); at--)
    if (inClass('has', tokens[at]!.norm))
      return mentions.some((m) => m.actor === 'COALITION' && m.to <= at && at - m.to <= 1) ? at : null;
  return null;
}

/** Of many states: the coalition's, a multinational one's, that of the force. */
function common(kind: Mark, { coalition, mentions, sentence }: Scene): boolean {
  const next = mentions.find((m) => m.actor !== null && m.from > kind.from && m.from - kind.to <= 1);
  if (next && !inClass('near a place', sentence.tokens[next.from - 1]!.norm))
    return next.actor === 'COALITION';
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
