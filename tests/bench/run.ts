import { readdirSync } from 'node:fs';
import { print } from './print.ts';
import type { BenchRow } from './row.ts';

// Measures what tests never assert: `npm run bench` all of it, `npm run bench -- search feeds` some of it.

interface Bench {
  readonly bench?: () => Promise<readonly BenchRow[]>;
}

const NO_BENCH = new Set(['chaos', 'fuzz', 'print', 'row', 'run', 'soak', 'weeks']);
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => !NO_BENCH.has(name))
  .sort();

const wanted = process.argv.slice(2);
const strange = wanted.filter((name) => !known.includes(name));
if (strange.length > 0) {
  console.error(`There is no bench ${strange.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : known) {
  const { bench } = (await import(`./${name}.ts`)) as Bench;
  if (bench && !print(name, await bench())) process.exitCode = 1;
}
