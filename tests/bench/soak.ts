import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { NewsText } from '../../src/news.ts';
import { chaosRun } from './chaos.ts';
import { type Fuzzed, fuzzFeeds, fuzzReader } from './fuzz.ts';
import { killRun } from './kill.ts';
import { print } from './print.ts';
import type { BenchRow } from './row.ts';
import { weeks } from './weeks.ts';

// Long seeded runs of what `npm test` carries a small version of: `npm run soak -- --seed 7`, or some by name.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
if (!Number.isInteger(seed) || seed < 0) {
  console.error('--seed takes a whole number');
  process.exit(2);
}

const fuzzed = (what: string, { runs, faults, longest }: Fuzzed): BenchRow[] => {
  for (const fault of faults) console.error(fault);
  return [
    {
      what: `${what}: ${runs} runs, faults`,
      figure: faults.length,
      unit: '',
      limit: 0,
      ok: faults.length === 0,
    },
    { what: `${what}: longest run`, figure: longest, unit: 'ms', limit: 1000, ok: longest <= 1000 },
  ];
};

async function kills(): Promise<BenchRow[]> {
  const [chats, times] = [1000, 60];
  const { lost, duplicates, inFlight } = await killRun({ chats, kills: times, seed });
  return [
    {
      what: `kill -9 at ${times} moments, ${chats} chats: lost`,
      figure: lost,
      unit: '',
      limit: 0,
      ok: lost === 0,
    },
    {
      what: 'duplicates (at most what was in flight)',
      figure: duplicates,
      unit: '',
      limit: inFlight,
      ok: duplicates <= inFlight,
    },
  ];
}

async function chaos(): Promise<BenchRow[]> {
  const result = await chaosRun({ chats: 40, stories: 60, seed });
  return (['lost', 'unexplained', 'pestered'] as const).map((what) => ({
    what: `40 chats, 60 stories, everything goes wrong: ${what}`,
    figure: result[what],
    unit: '',
    limit: 0,
    ok: result[what] === 0,
  }));
}

const runs: Record<string, () => Promise<BenchRow[]>> = {
  feeds: async () => fuzzed('mutilated feeds', await fuzzFeeds(seed, 20_000)),
  texts: async () => {
    const texts = readFileSync(new URL('../corpus/own-items.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as NewsText);
    const reader = createReader({ keywords: bundledKeywords() });
    return fuzzed('articles cut together', await fuzzReader(reader, texts, seed, 10_000));
  },
  weeks: () => weeks(seed, 28),
  kills,
  chaos,
};

const strange = positionals.filter((name) => !Object.hasOwn(runs, name));
if (strange.length > 0) {
  console.error(`There is no soak ${strange.join(', ')}. There are: ${Object.keys(runs).join(', ')}`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(runs)) {
  if (!print(`${name}, seed ${seed}`, await runs[name]!())) process.exitCode = 1;
}
