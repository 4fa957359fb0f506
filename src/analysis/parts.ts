import type { Actor } from '../news.ts';
import { clausesOf } from './clauses.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** What the article has shown so far of whom it is about. */
export interface Cast {
  readonly focus: readonly Actor[];
  /** Whom the last sub-heading named. */
  readonly section: readonly Actor[];
  /** Whose officials stand before the first sub-heading: what they relay of others further down is the news too. */
  readonly present: ReadonlySet<Actor>;
  /** Title or lead announce several countries' positions: none of them is then an aside. */
  readonly overview: boolean;
  /** The news is what the aggressor says: what others have said is its occasion. */
  readonly foe: boolean;
}

/**
 * Whether a claim that no recap marker covers is earlier news all the same: by its own words of time, or as the
 * closing remark on somebody the article is not about. `relays` is who reports it of another, if anybody does.
 */
export function recalls(sentence: Sentence, actor: Actor, relays: Actor | null, cast: Cast): boolean {
  if (sentence.paragraph < 0) return false;
  const aside =
    (cast.foe || cast.focus.length > 0) && !cast.focus.includes(actor) && !cast.section.includes(actor);
  if (cast.foe && sentence.paragraph > 0) return true;
  if (earlier(sentence, aside)) return true;
  if (cast.overview || !aside) return false;
  if (relays && cast.present.has(relays)) return false;
  return sentence.closing || (sentence.last && sentence.paragraph > 0);
}

const PAST = /(?:[аиіїюяуео]в|[аяиіыоуе]л[аиоіь]?|л[аои]?(?:ся|сь)|в(?:ся|сь)|ed)$/;

/** Told in the past tense of another time: «торік виключала», "had said a month earlier", «В марте заявлял». */
export function earlier(sentence: Sentence, dated = false): boolean {
  const { marks } = sentence;
  if (marks.some((m) => m.tag === 'when' && m.value === 'now')) return false;
  const when =
    inClass('at that time', sentence.tokens[0]) ||
    marks.some(
      (m) => m.tag === 'recap' && (m.value === 'time' || m.value === 'open') && !aside(m, sentence),
    ) ||
    (dated && opensWithDate(sentence));
  return when && marks.some((m) => told(m, sentence));
}

/** «Бригада, про яку домовилися в січні, готова»: when that was, which only says which one. */
function aside({ from }: Mark, sentence: Sentence): boolean {
  const { all, of } = clausesOf(sentence);
  return all[of[from]!]!.relation === 'relative' && all.some((c) => c.finite && c.relation !== 'relative');
}

/** A verb of saying or deciding in the past tense. */
const told = (mark: Mark, { tokens }: Sentence): boolean =>
  (mark.tag === 'say' || mark.tag === 'cue' || mark.tag === 'give') &&
  tokens.slice(mark.from, mark.to).some((token) => PAST.test(token.norm) || inClass('past', token));

/** «24 лютого президент …», "On 6 January …": the news' own day needs no date at the head of a later paragraph. */
function opensWithDate({ tokens, marks }: Sentence): boolean {
  const at = tokens[0]?.kind === 'number' ? 0 : tokens[1]?.kind === 'number' ? 1 : -1;
  return at >= 0 && marks.some((m) => m.tag === 'recap' && m.value === 'month' && m.from === at + 1);
}
