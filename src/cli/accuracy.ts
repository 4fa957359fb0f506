import { existsSync, readFileSync } from 'node:fs';
import { bundledKeywords, createReader } from '../analysis/reader.ts';
import { plainFilter } from '../analysis/reference.ts';
import {
  type Counts,
  countRow,
  heldOut,
  interval,
  type Labelled,
  type Predicted,
  ROWS,
  ratio,
} from '../analysis/score.ts';
import type { Analysis, NewsText } from '../news.ts';
import { bcubed } from '../stories/bcubed.ts';
import { groupStories } from '../stories/group.ts';

type Item = Labelled & NewsText & { readonly published: string };

const FOLDER = 'tests/corpus';
const load = (name: string): Item[] => {
  const file = `${FOLDER}/${name}.jsonl`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Item);
};

const reader = createReader({ keywords: bundledKeywords() });
const read = (item: Item) => reader.read(item);
const filter = (item: Item): Predicted => ({ ...plainFilter(item), claims: [] });

const shared = [...load('items'), ...load('long')];
const hidden = heldOut(shared);
table(
  'worked part',
  shared.filter((item) => !hidden.has(item.id)),
);
table(
  'held out (totals only)',
  shared.filter((item) => hidden.has(item.id)),
);
table('own items', [...load('own-items'), ...load('own-long')]);
table('own items, blind (totals only)', [...load('blind-items'), ...load('blind-long')]);

function table(name: string, items: readonly Item[]): void {
  if (items.length === 0) return;
  const found = items.map(read);
  const plain = items.map(filter);
  console.log(`\n${name}: ${items.length} items, ${items.filter((item) => item.relevant).length} relevant`);
  console.log(`${'%'.padEnd(38)}   prec    rec     f1   95 % interval   plain filter f1`);
  for (const row of Object.keys(ROWS)) {
    const counts = items.map((item, i) => countRow(row, item, found[i]!));
    const { precision, recall, f1 } = ratio(counts);
    const [low, high] = interval(byStory(items, counts));
    const reference =
      row === 'relevant' || row === 'topics'
        ? percent(ratio(items.map((item, i) => countRow(row, item, plain[i]!))).f1)
        : '';
    console.log(
      `${row.padEnd(38)} ${percent(precision)} ${percent(recall)} ${percent(f1)}  ${percent(low)} -${percent(high)}   ${reference}`,
    );
  }
  stories(items, found);
}

/** Over the relevant items, each placed as the bot would have placed it. */
function stories(items: readonly Item[], found: readonly Analysis[]): void {
  const placed = groupStories(
    items.map((item, i) => ({ id: item.id, published: item.published, text: item, analysis: found[i]! })),
  );
  const labels = new Map(items.map((item) => [item.id, item.story ?? item.id]));
  const ids = items.filter((item) => item.relevant).map((item) => item.id);
  const { precision, recall, f1 } = bcubed(
    ids,
    (id) => labels.get(id),
    (id) => placed.get(id) ?? undefined,
  );
  console.log(`${'stories (B-cubed)'.padEnd(38)} ${percent(precision)} ${percent(recall)} ${percent(f1)}`);
}

function byStory(items: readonly Item[], counts: readonly Counts[]): Counts[][] {
  const groups = new Map<string, Counts[]>();
  items.forEach((item, i) => {
    const story = item.story ?? item.id;
    groups.set(story, [...(groups.get(story) ?? []), counts[i]!]);
  });
  return [...groups.values()];
}

function percent(figure: number): string {
  return (100 * figure).toFixed(1).padStart(6);
}
