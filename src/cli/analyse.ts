import { readFileSync } from 'node:fs';
import { parseItems } from '../analysis/items.ts';
import { bundledKeywords, createReader } from '../analysis/reader.ts';
import { groupStories } from '../stories/group.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run -s analyse -- FILE.jsonl   (- is standard input)');
  process.exit(2);
}

const { items, problems } = parseItems(textOf(file));
const reader = createReader({ keywords: bundledKeywords() });
// Two lines may carry one id; the place in the file tells them apart.
const read = items.map((item, at) => ({
  ...item,
  id: `${at} ${item.id}`,
  name: item.id,
  analysis: reader.read(item.text),
}));
const stories = groupStories(read);
const lines = read.map(({ id, name, analysis: { relevant, topics, score, reasons, claims } }) => {
  const story = stories.get(id)?.replace(/^\d+ /, '') ?? null;
  return JSON.stringify({ id: name, relevant, topics, score, reasons, claims, story });
});
if (lines.length) process.stdout.write(`${lines.join('\n')}\n`);
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

function textOf(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    console.error(`${name} cannot be read (${(error as NodeJS.ErrnoException).code})`);
    process.exit(1);
  }
}
