import { readFileSync } from 'node:fs';
import { parseItems } from '../analysis/items.ts';
import { bundledKeywords, createReader } from '../analysis/reader.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run -s analyse -- FILE.jsonl   (- is standard input)');
  process.exit(2);
}

const { items, problems } = parseItems(readFileSync(file === '-' ? 0 : file, 'utf8'));
const reader = createReader({ keywords: bundledKeywords() });
const lines = items.map(({ id, text }) => {
  const { relevant, topics, score, reasons, claims } = reader.read(text);
  return JSON.stringify({ id, relevant, topics, score, reasons, claims, story: relevant ? id : null });
});
if (lines.length) process.stdout.write(`${lines.join('\n')}\n`);
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
