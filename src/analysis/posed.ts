import type { Contribution } from '../news.ts';
import { ATTITUDE, stanceOn } from './chain.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import { contributes } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { type Cue, cuesOf } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** A position that a sentence gives to states it does not name: «Які країни пошлють військо», «Сім держав готові». */
export interface Posed {
  readonly contribution: Contribution;
  readonly cue: Cue;
  readonly role: Sentence['role'];
  /** How many sentences later the names may still come. */
  readonly left: number;
}

const REMEMBERED = 2;
/** Fewer states, with other words beside them, may stand there for another reason. */
const LIST = 3;
/** Words beside the names: «До переліку, за даними видання, увійшли …». */
const FEW = 9;

/** What a sentence says or asks of states it does not name. */
export function posedIn(sentence: Sentence, mentions: readonly Mention[], troops: boolean): Posed | null {
  if (sentence.quoted) return null;
  const { marks, tokens } = sentence;
  const asks = placesOf('which states', sentence).length > 0;
  const many = mentions.some((m) => m.kind === 'generic' || m.kind === 'count');
  // «Миротворці в Україні: перелік країн»
  const lists = sentence.paragraph < 0 && tokens.some((token) => inClass('a list', token));
  if (!asks && !many && !lists) return null;
  if (mentions.filter((m) => m.subject && state(m)).length > 1) return null;
  const kind =
    marks.findLast((m) => m.tag === 'kind' && m.value !== 'none' && contributes(m, sentence)) ??
    (troops ? marks.find((m) => m.tag === 'act' && m.value === 'deed') : undefined) ??
    guaranteeIn(sentence);
  if (!kind) return null;
  const value = (kind.tag === 'kind' ? kind.value : 'ground_troops') as Contribution;
  const said = stanceOn(kind, {
    sentence,
    mentions,
    clauses: clausesOf(sentence),
    cues: cuesOf(sentence),
    coalition: false,
  });
  // «Обговорювали розміщення європейських військ»: nobody takes a stand.
  if (said?.reading === 'undecided' && !asks && !lists) return null;
  if (said?.reading === 'past' || (said?.reading === 'hope' && !asks) || (!said && !asks && !lists))
    return null;
  const cue: Cue =
    said && said.reading !== 'hope'
      ? said
      : { reading: 'ready', from: kind.from, to: kind.to, weight: ATTITUDE, rule: 'posed', we: false };
  return { contribution: value, cue, role: sentence.role, left: REMEMBERED };
}

/** «Зеленський назвав гарантів безпеки», «гарантії від семи країн». */
function guaranteeIn(sentence: Sentence): Mark | undefined {
  const [at] = sentence.paragraph < 0 ? placesOf('guarantee', sentence) : [];
  return at === undefined ? undefined : { tag: 'kind', value: 'legal_guarantee', from: at, to: at + 1 };
}

/** The states named for it: a sentence that is little more than their list. */
export function rollOf(sentence: Sentence, mentions: readonly Mention[], posed: Posed | null): Frame[] {
  if (!posed || posed.role !== sentence.role || sentence.quoted) return [];
  const { tokens, marks } = sentence;
  // «участь візьмуть представники Японії»: at a meeting.
  if (marks.some((m) => m.tag === 'act' && m.value === 'elsewhere')) return [];
  const list = mentions.filter((m) => state(m) && !inClass('other than', tokens[m.from - 1]));
  const words = tokens.filter(
    (t, i) => t.kind === 'word' && !list.some((m) => m.from <= i && m.to > i),
  ).length;
  const links = tokens.filter((t) => inClass('links', t)).length;
  if (list.length < LIST && (list.length === 0 || words - links > 2)) return [];
  if (
    words - links > FEW ||
    marks.some((m) => BUSY.has(m.tag) && m.value !== 'none' && !inClass('says yes', tokens[m.from]))
  )
    return [];
  // «Італію там похвалили»: whom something is done to.
  if (!list.some((m) => m.subject) && !tokens.some((token) => inClass('names them', token))) return [];
  const cues = cuesOf(sentence).filter((cue) => cue.weight >= ATTITUDE);
  if (cues.some((cue) => !/^(?:ready|committed)$/.test(cue.reading))) return [];
  const kind: Mark = { tag: 'kind', value: posed.contribution, from: list[0]!.from, to: list[0]!.to };
  return [
    {
      kind,
      contribution: posed.contribution,
      reading: posed.cue.reading,
      cue: { ...posed.cue, from: kind.from, to: kind.to, we: false },
      actors: list.map((mention) => ({ actor: mention.actor!, mention })),
      implied: false,
      understood: true,
      general: false,
    },
  ];
}

/** What gives a sentence something of its own to say. */
const BUSY: ReadonlySet<string> = new Set(['kind', 'negation', 'hope', 'give', 'send']);

const state = (m: Mention): boolean =>
  m.actor?.length === 2 && !isProtected(m.actor) && /^(?:name|capital|demonym|government)$/.test(m.kind);
