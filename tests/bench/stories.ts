import { readFileSync } from 'node:fs';
import type { Actor, Claim, Lang, NewsText } from '../../src/news.ts';
import { type Features, features } from '../../src/stories/features.ts';
import { place } from '../../src/stories/place.ts';
import { recentArticles } from '../../src/stories/recent.ts';
import type { BenchRow } from './row.ts';

const RECENT = 5000;
const MEASURED = 200;

interface Item extends NewsText {
  readonly lang: Lang;
  readonly relevant: boolean;
  readonly claims: readonly Claim[];
}

/** Places articles among 5,000 of the same two days, recombined from the project's own corpus. */
export async function bench(): Promise<BenchRow[]> {
  const lines = readFileSync(new URL('../corpus/own-items.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const items = lines.map((line) => JSON.parse(line) as Item).filter((item) => item.relevant);
  let seed = 5;
  const pick = (): Item => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return items[seed % items.length]!;
  };
  const article = (at: number): Features => {
    const [one, other, third] = [pick(), pick(), pick()];
    const text = { title: one.title, summary: other.summary, body: [...other.body, ...third.body] };
    const actors: Actor[] = one.claims.map((claim) => claim.actor);
    const analysis = { relevant: true, topics: [], score: 1, reasons: [], about: actors };
    return features(text, { ...analysis, lang: one.lang, claims: one.claims }, { from: at, to: at });
  };
  const recent = recentArticles<number>();
  for (let i = 0; i < RECENT; i++) recent.add(i, article(i * 30_000));
  const times = Array.from({ length: MEASURED }, () => {
    const from = performance.now();
    place(article(RECENT * 30_000), recent);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const p95 = times[Math.floor(times.length * 0.95)]!;
  return [
    {
      what: `placing an article among ${RECENT} recent ones, mean`,
      figure: round(mean),
      unit: 'ms',
      limit: 5,
      ok: mean <= 5,
    },
    { what: 'the same, 95th of 100', figure: round(p95), unit: 'ms' },
  ];
}
