import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { Claim } from '../../src/news.ts';

/** Reads with the bundled rules. */
export const reader = createReader({ keywords: bundledKeywords() });

/** What a text claims, in alphabetical order: `LT ground_troops ready`. */
export const claims = (title: string, ...body: string[]): string[] =>
  reader
    .read({ title, summary: '', body })
    .claims.map((c) => [c.actor, c.contribution, c.stance].join(' '))
    .toSorted();

/** A claim with its conditions, whose words it is and who says it. */
export const shown = ({ actor, contribution, stance, conditions, voice, speaker }: Claim): string =>
  [
    actor,
    contribution,
    stance,
    ...conditions,
    voice === 'other' ? 'other' : '',
    speaker ? `by ${speaker}` : '',
  ]
    .filter(Boolean)
    .join(' ');
