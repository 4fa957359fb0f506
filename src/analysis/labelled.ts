import type { Actor } from '../news.ts';
import { ATTITUDE } from './chain.ts';
import { clausesOf } from './clauses.ts';
import type { Read, State } from './discourse.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { itemised } from './offers.ts';
import { type Cue, cuesOf } from './stance.ts';

/** Words of an answer that names nothing: «Поки що думає.» */
const BRIEF = 5;

/** «• Данія. Батальйон – 600 військових.», «Латвія. Поки що думає.»: a list of states, each of its own line. */
export function labelled({ sentence }: Read, { before, survey, troops, home }: State): Frame[] {
  if (!survey || !before || sentence.quoted || sentence.paragraph < 0) return [];
  const { place, heading } = before.sentence;
  const owner = heading ? home : place === sentence.place ? labelOf(before.sentence, before.mentions) : null;
  if (!owner) return [];
  const cues = cuesOf(sentence);
  if (clausesOf(sentence).all.some(({ finite, relation }) => finite && relation !== 'relative')) {
    const cue = troops ? cues.find((c) => c.weight >= ATTITUDE && c.reading !== 'hope') : undefined;
    return cue && brief(sentence) ? [frame(cue, owner)] : [];
  }
  if (sentence.marks.some((m) => m.tag === 'negation') || cues.some((c) => c.weight >= ATTITUDE)) return [];
  return itemised(sentence, { cue: READY, actors: [owner] });
}

/** A line or a sentence that is nothing but a state's name. */
export function labelOf({ tokens }: Sentence, mentions: readonly Mention[]): Actor | null {
  const [only, more] = mentions;
  if (!only?.actor || more || isProtected(only.actor) || !/^(?:name|capital)$/.test(only.kind)) return null;
  return tokens.every((t, i) => t.kind !== 'word' || (i >= only.from && i < only.to)) ? only.actor : null;
}

const READY: Cue = { reading: 'ready', from: 0, to: 1, weight: 2, rule: 'labelled', we: false };

/** Names no contribution, and little else. */
const brief = ({ tokens, marks }: Sentence): boolean =>
  tokens.filter(({ kind }) => kind === 'word').length <= BRIEF &&
  !marks.some((m) => (m.tag === 'kind' && m.value !== 'none') || m.tag === 'actor');

const frame = (cue: Cue, actor: Actor): Frame => ({
  kind: { tag: 'kind', value: 'ground_troops', from: cue.from, to: cue.to },
  contribution: 'ground_troops',
  reading: cue.reading,
  cue,
  actors: [{ actor, mention: null }],
  implied: false,
  general: false,
  understood: true,
});
