import { numeralAt } from '../language/numerals.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
import type { Guarantee } from './guarantees.ts';
import type { Mention } from './mentions.ts';
import { inClass, placesOf } from './word-class.ts';

/** A shorter term is how long something took, or how long ago it was. */
const SHORTEST = 5;
/** Words between the term and what it is the term of. */
const NEAR = 7;

/**
 * «США пропонують п'ятнадцять років», «зобов'язання на 15 років», "a 15-year pact": where an article is about
 * guarantees, the years that somebody offers or that a text runs for are those of his guarantee.
 */
export function yearsOf(sentence: Sentence, mentions: readonly Mention[]): Guarantee[] {
  const { tokens, marks } = sentence;
  return placesOf('years', sentence).flatMap((at): Guarantee[] => {
    const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0;
    let from = at - 1 - hyphen;
    while (from > 0 && numeralAt(tokens, from - 1)?.to === at - hyphen) from--;
    const number = from >= 0 ? numeralAt(tokens, from) : null;
    if (
      !number ||
      number.to !== at - hyphen ||
      number.low * (inClass('decades', tokens[at]) ? 10 : 1) < SHORTEST
    )
      return [];
    const around = tokens.slice(Math.max(0, from - 2), at + 3);
    if (around.some((token) => inClass('ago or after', token))) return [];
    const near = (m: { from: number; to: number }): boolean => m.to > from - NEAR && m.from <= at + NEAR;
    const offered = marks.some(
      (m) =>
        near(m) &&
        m.to <= from &&
        (m.tag === 'give' || (m.tag === 'cue' && /^(?:ready|open|committed)$/.test(m.value))),
    );
    const text = tokens
      .slice(Math.max(0, from - NEAR), at + NEAR)
      .some((token) => inClass('guarantee', token) || inClass('a text that binds', token));
    if (!offered && !text) return [];
    const owner = mentions.find(
      (m) =>
        m.kind === 'adjective' &&
        m.actor !== null &&
        !isProtected(m.actor) &&
        near(m) &&
        inClass('guarantee', tokens[m.to]),
    );
    return [
      {
        mark: { tag: 'kind', value: 'legal_guarantee', from, to: at + 1 },
        owner: owner ?? null,
        years: true,
      },
    ];
  });
}
