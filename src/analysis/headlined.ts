import type { Contribution } from '../news.ts';
import { ATTITUDE, type Scene } from './chain.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
import { contributes } from './kinds.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** How many sentences after a headline may still say where the state stands on what it names. */
export const AFTER_HEADLINE = 2;
/** Further words in the clause of an attitude make it one on something else. */
const STRANGE = 0;
const POSSIBLE = 2;

/** «Миротворці в Україні: позиція Праги», "Luxon on troops for Ukraine": what a headline names and takes no stand on. */
export function topicOf(sentence: Sentence): Contribution | null {
  if (sentence.paragraph !== -2) return null;
  const kind = sentence.marks.findLast(
    (m) => m.tag === 'kind' && m.value !== 'none' && contributes(m, sentence),
  );
  if (kind) return kind.value as Contribution;
  // «Трамп про гарантії: участь США»: in them.
  if (sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee')) return null;
  return sentence.marks.some((m) => m.tag === 'act' && m.value === 'deed') ? 'ground_troops' : null;
}

/**
 * The attitude of a sentence that leaves to the headline what it is about: «Країна не готова до такого кроку», «Рішення
 * ухвалить уряд», "The government would consider it". Nothing in its clause may be what else it could be about.
 */
export function standOn(scene: Scene, from = 0): Cue | null {
  const { cues, clauses } = scene;
  const fits = (cue: Cue): boolean =>
    cue.from >= from &&
    cue.reading !== 'hope' &&
    cue.reading !== 'past' &&
    cue.reading !== 'committed' &&
    cue.reading !== 'deployed' &&
    (cue.weight >= ATTITUDE || isPossible(cue) || joins(cue, scene.sentence)) &&
    stands(cue, clauses.all[clauses.of[cue.from]!]!, scene) &&
    aboutIt(cue, clauses.all[clauses.of[cue.from]!]!, scene);
  return cues.find((cue) => cue.rule !== 'plan' && fits(cue)) ?? cues.find(fits) ?? null;
}

/** «Солдати для України: у Мадриді рішень немає», «Про участь говорить неохоче: виключати не став»: named before a colon. */
export function standAfterColon({ from, to }: Mark, scene: Scene): Cue | null {
  const { sentence, cues } = scene;
  const { tokens, marks } = sentence;
  const colon = tokens.findIndex(({ text }, at) => at >= to && text === ':');
  if (colon < 0 || marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from > colon)) return null;
  const toned = ({ from }: Cue): boolean => inClass('tone of voice', tokens[from]);
  if (!cues.every((cue) => cue.from > colon || cue.weight < ATTITUDE || toned(cue))) return null;
  const label =
    sentence.paragraph === -2 &&
    from <= 1 &&
    colon - to <= LABEL &&
    !inClass('opens a question', tokens[colon + 1]);
  return label || cues.some((cue) => cue.from < colon) || speaks(colon, sentence)
    ? standOn(scene, colon + 1)
    : null;
}

/** Words between a contribution and the colon of its heading: «Солдати для України: …». */
const LABEL = 3;

/** «… висловився небагатослівно: …» */
const speaks = (colon: number, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'say' && m.value === 'verb' && m.to <= colon && colon - m.to <= 2);

/**
 * «Поки я прем'єр, цього не буде»: what stands behind the condition's comma is no part of it. «Любляна визначиться, коли
 * стане ясно» says nothing of what others say.
 */
function stands({ from, to }: Cue, clause: Clause, { clauses, sentence: { tokens, marks } }: Scene): boolean {
  switch (clause.relation) {
    case 'if':
      return tokens.slice(clause.from, from).some(({ text }) => text === ',');
    case 'speech':
      return !marks.some(
        (m) => m.tag === 'say' && clauses.of[m.from] === clause.index && (m.from < from || m.to > to),
      );
    default:
      return !/^(?:relative|purpose|whether)$/.test(clause.relation);
  }
}

/** «Така можливість існує», «Участь можлива». */
const isPossible = ({ reading, weight }: Cue): boolean => reading === 'open' && weight >= POSSIBLE;

/** «Данія долучиться», "Sweden will join". */
export const joins = ({ from, to }: Cue, { tokens }: Sentence): boolean =>
  tokens.slice(from, to + 1).some((token) => inClass('joins it', token));

/** No word of the clause names another matter. */
function aboutIt(cue: Cue, clause: Clause, { sentence, mentions, cues }: Scene): boolean {
  const { tokens, marks } = sentence;
  let strange = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') return false;
    if (at >= cue.to && inClass('why or when', token)) break;
    if (token.kind === 'mark' || token.norm.length <= 3) continue;
    const inside = (m: { from: number; to: number }): boolean => m.from <= at && m.to > at;
    if (
      cues.some(inside) ||
      inClass('of the matter', token) ||
      inClass('no object', token) ||
      inClass('preposition', token)
    )
      continue;
    const who = mentions.find(inside);
    if (who && !(isProtected(who.actor) && who.subject)) continue;
    if (marks.some((m) => inside(m) && OF_THE_MATTER.has(m.tag))) continue;
    if (++strange > STRANGE) return false;
  }
  return true;
}

const OF_THE_MATTER: ReadonlySet<string> = new Set([
  'anaphor',
  'act',
  'negation',
  'kind',
  'give',
  'say',
  'office',
  'condition',
  'opener',
]);
