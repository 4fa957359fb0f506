import { PEOPLE } from '../actors/people.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';

/** The kind of office, as far as a word for it tells: «генсек», «глава уряду», "minister". */
export type Rank = string;

/** The ranks of everybody in the table, by words of their office. */
const OFFICES: readonly (readonly [RegExp, Rank])[] = [
  [/vice president/, 'vice'],
  [/president|ruler/, 'president'],
  [/prime minister/, 'premier'],
  [/chancellor/, 'chancellor'],
  [/minister$|minister of|secretary of|(?:defence|foreign|treasury|army) secretary/, 'minister'],
  [/secretary general/, 'secretary'],
  [/council secretary|NSDC/, 'council'],
  [/spokes|press secretary/, 'spokes'],
  [/chief|commander|SACEUR|chair/, 'military'],
  [/envoy|adviser|ambassador|negotiator/, 'envoy'],
];

/** What the words of a mention say of its rank, or the table where they only name somebody it knows. */
export function ranksOf(mention: Mention, { marks }: Sentence): Rank[] {
  const words = marks
    .filter((m) => m.tag === 'rank' && m.from >= mention.from && m.to <= mention.to)
    .map((m) => m.value);
  if (mention.person === null) return words;
  const { office } = PEOPLE[mention.person]!;
  return [...words, ...OFFICES.flatMap(([word, rank]) => (word.test(office) ? [rank] : []))];
}
