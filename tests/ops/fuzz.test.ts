import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { NewsText } from '../../src/news.ts';
import { fuzzFeeds, fuzzReader } from '../bench/fuzz.ts';

// The small versions of what `npm run soak` does at length.

test('300 mutilated feeds bring clean entries or a reason', async () => {
  expect((await fuzzFeeds(2026, 300)).faults).toEqual([]);
});

test('150 articles cut together from others are read with spans that say what stands there', async () => {
  const texts = readFileSync(new URL('../corpus/own-items.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NewsText);
  const reader = createReader({ keywords: bundledKeywords() });
  expect((await fuzzReader(reader, texts, 2026, 150)).faults).toEqual([]);
});
