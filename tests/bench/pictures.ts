import { STANCES, type Stance } from '../../src/news.ts';
import type { MapData } from '../../src/pictures/map.ts';
import { createPainter } from '../../src/pictures/painter.ts';
import type { BenchRow } from './row.ts';

const RUNS = 5;
const STATES = 'LT LV EE PL DE FR GB ES IT SE FI DK BE NL CZ SK RO BG HR IE TR US CA AU NZ CN JP'.split(' ');

/** The map from a process that has drawn nothing yet, drawn again, and kept. */
export async function bench(): Promise<BenchRow[]> {
  const data: MapData = {
    theme: 'light',
    title: 'Сухопутні війська',
    date: '1 березня 2026',
    stances: Object.fromEntries(STATES.map((state, index) => [state, STANCES[index % STANCES.length]!])),
    names: Object.fromEntries(STATES.map((state) => [state, state])),
    legend: Object.fromEntries(STANCES.map((stance) => [stance, stance])) as Record<Stance, string>,
    unknown: 'немає слів',
    nothing: 'поки нічого',
  };
  const cold: number[] = [];
  const warm: number[] = [];
  const kept: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const painter = createPainter({ threads: 1 });
    cold.push(await clock(() => painter.map(data)));
    kept.push(await clock(() => painter.map({ ...data })));
    warm.push(await clock(() => painter.map({ ...data, date: '2 березня 2026' })));
    await painter.close();
  }
  return [
    row('map, cold (a new worker)', median(cold), 1000),
    row('map, drawn before', median(kept), 10),
    { what: 'map, new data, warm worker', figure: median(warm), unit: 'ms' },
  ];
}

const row = (what: string, figure: number, limit: number): BenchRow => ({
  what,
  figure,
  unit: 'ms',
  limit,
  ok: figure <= limit,
});

const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[values.length >> 1]! * 10) / 10;

async function clock(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}
