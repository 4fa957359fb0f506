import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { Claim, NewsText } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });
const line = readFileSync(new URL('../corpus/items.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .find((one) => one.includes('"rbc-2026-01-07-lithuania"'))!;
const analysis = reader.read(JSON.parse(line) as NewsText);
const claim = (actor: string, contribution: string): Claim | undefined =>
  analysis.claims.find((c) => c.actor === actor && c.contribution === contribution);

it('reads Lithuania in the golden item exactly', () => {
  expect(analysis.topics).toEqual(['foreign_troops', 'security_guarantees']);
  expect(analysis.claims.filter((c) => c.part === 'main')).toHaveLength(1);
  expect(claim('LT', 'ground_troops')).toMatchObject({
    stance: 'open',
    conditions: ['after_peace'],
    size: [200, 900],
    speaker: 'Робертас Каунас',
    voice: 'own',
    part: 'main',
  });
});

it.each([
  ['DE', 'monitoring', 'ready', ['after_ceasefire']],
  ['DE', 'ground_troops', 'undecided', []],
  ['BE', 'air', 'ready', ['after_peace']],
  ['BE', 'naval', 'ready', ['after_peace']],
  ['CA', 'ground_troops', 'open', ['after_peace']],
] as const)('keeps %s %s in the background', (actor, contribution, stance, conditions) => {
  expect(claim(actor, contribution)).toMatchObject({ stance, conditions, voice: 'own', part: 'background' });
});
