import type { Claim, Topic } from '../news.ts';

/** What a corpus says of an item, as far as it is scored. */
export interface Labelled {
  readonly id: string;
  readonly published: string;
  readonly story: string | null;
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
}

export interface Predicted {
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
}

/** Hits, false finds and misses of one item in one row. */
export type Counts = readonly [hit: number, wrong: number, missed: number];

type Keys = (item: Predicted) => readonly string[];

const key = (c: Claim): string => `${c.actor} ${c.contribution}`;
const of =
  (part: Claim['part'] | null, keyed: (claim: Claim) => string): Keys =>
  (item) =>
    item.claims.filter((c) => part === null || c.part === part).map(keyed);

/** The rows of the accuracy table; the definitions of the shared scoring tool. */
export const ROWS: Readonly<Record<string, Keys>> = {
  relevant: (item) => (item.relevant ? ['relevant'] : []),
  topics: (item) => item.topics,
  'main: actor': of('main', (c) => c.actor),
  'main: actor+contribution': of('main', key),
  'main: actor+contribution+stance': of('main', (c) => `${key(c)} ${c.stance}`),
  'background: actor+contribution+stance': of('background', (c) => `${key(c)} ${c.stance}`),
  'field: conditions': (item) => item.claims.flatMap((c) => c.conditions.map((k) => `${key(c)} ${k}`)),
  'field: size': (item) => item.claims.flatMap((c) => (c.size ? [`${key(c)} ${c.size.join('-')}`] : [])),
  'field: speaker': (item) => item.claims.flatMap((c) => (c.speaker ? [`${key(c)} ${c.speaker}`] : [])),
  'field: voice other': (item) => item.claims.filter((c) => c.voice === 'other').map(key),
  'field: part': of(null, (c) => `${key(c)} ${c.part}`),
};

export function countRow(row: string, gold: Predicted, found: Predicted): Counts {
  const keys = ROWS[row]!;
  const want = new Set(keys(gold));
  const got = new Set(keys(found));
  let hit = 0;
  for (const one of got) if (want.has(one)) hit++;
  return [hit, got.size - hit, want.size - hit];
}

export interface Ratio {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratio(counts: Iterable<Counts>): Ratio {
  let [hit, wrong, missed] = [0, 0, 0];
  for (const [h, w, m] of counts) {
    hit += h;
    wrong += w;
    missed += m;
  }
  const precision = hit + wrong ? hit / (hit + wrong) : 1;
  const recall = hit + missed ? hit / (hit + missed) : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The 95 % interval of F1 when whole stories are drawn again and again; the draw is seeded, so it repeats. */
export function interval(
  byStory: readonly (readonly Counts[])[],
  draws = 1000,
): readonly [low: number, high: number] {
  if (byStory.length === 0) return [1, 1];
  const random = mulberry(20260106);
  const figures: number[] = [];
  for (let i = 0; i < draws; i++) {
    const drawn: Counts[] = [];
    for (let j = 0; j < byStory.length; j++) drawn.push(...byStory[Math.floor(random() * byStory.length)]!);
    figures.push(ratio(drawn).f1);
  }
  figures.sort((a, b) => a - b);
  return [figures[Math.floor(draws * 0.025)]!, figures[Math.floor(draws * 0.975)]!];
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Held out from reading: whole stories from November 2025 on, but for the golden item's own. */
export function heldOut(items: readonly Labelled[]): ReadonlySet<string> {
  const stories = new Set(
    items
      .filter((i) => i.published >= '2025-11-01' && i.id !== 'rbc-2026-01-07-lithuania')
      .map((i) => i.story ?? i.id),
  );
  return new Set(
    items.filter((i) => i.id !== 'rbc-2026-01-07-lithuania' && stories.has(i.story ?? i.id)).map((i) => i.id),
  );
}
