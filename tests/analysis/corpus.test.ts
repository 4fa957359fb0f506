import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import { countRow, heldOut, type Labelled, ROWS, ratio } from '../../src/analysis/score.ts';
import type { NewsText } from '../../src/news.ts';

type Item = Labelled & NewsText;

const read = (name: string): Item[] =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Item);

const FILES = ['items', 'long', 'own-items', 'own-long', 'blind-items', 'blind-long'] as const;
const all = [...read('items'), ...read('long')];
const hidden = heldOut(all);
const worked = all.filter((item) => !hidden.has(item.id));
const reader = createReader({ keywords: bundledKeywords() });
const found = worked.map((item) => reader.read(item));

/** What the worked part reached; raise it when the reader learns, never lower it without a word why. */
const REACHED: Readonly<Record<string, number>> = {
  relevant: 98.9,
  topics: 96.1,
  'main: actor': 91.8,
  'main: actor+contribution': 88.3,
  'main: actor+contribution+stance': 83.9,
  'background: actor+contribution+stance': 88.3,
  'field: conditions': 83.5,
  'field: size': 82.3,
  'field: speaker': 87.5,
  'field: voice other': 72.6,
  'field: part': 88.7,
};

describe('the worked part of the corpus', () => {
  it.each(Object.keys(ROWS))('%s does not fall below what was reached', (row) => {
    const { f1 } = ratio(worked.map((item, i) => countRow(row, item, found[i]!)));
    expect(100 * f1).toBeGreaterThanOrEqual(REACHED[row]!);
  });
});

describe('what is held out', () => {
  it('is whole stories from November 2025 on, without the golden item', () => {
    expect(hidden.size).toBe(69);
    expect(hidden.has('rbc-2026-01-07-lithuania')).toBe(false);
    const stories = new Set(all.filter((item) => hidden.has(item.id)).map((item) => item.story ?? item.id));
    expect(
      worked.some((item) => stories.has(item.story ?? item.id) && item.id !== 'rbc-2026-01-07-lithuania'),
    ).toBe(false);
  });
});

const FIELDS = 'id source url published lang title summary body relevant topics claims story note';
const CLAIM = 'actor contribution stance conditions size speaker voice part';
const VALUES: Readonly<Record<'contribution' | 'stance' | 'voice' | 'part', readonly string[]>> = {
  contribution:
    'ground_troops air naval training monitoring logistics intelligence command funding_arms legal_guarantee'.split(
      ' ',
    ),
  stance: 'refuses undecided open ready committed deployed'.split(' '),
  voice: ['own', 'other'],
  part: ['main', 'background'],
};
const CONDITIONS = new Set(
  'after_ceasefire after_peace us_backstop mandate parliament allies_join'.split(' '),
);

/** What is wrong with a line, never what stands in it: the blind half is checked too. */
function faults(item: Item): string[] {
  const { lang, summary, body, relevant, topics, claims } = item as Item & { lang: string };
  const keys = claims.map((c) => `${c.actor} ${c.contribution}`);
  const found: readonly (readonly [fault: string, there: boolean])[] = [
    ['fields', Object.keys(item).join(' ') !== FIELDS],
    ['language', !/^(?:uk|ru|en)$/.test(lang)],
    ['date', Number.isNaN(Date.parse(item.published))],
    ['summary too long', summary.length > 400],
    ['summary not in the body', body.length > 0 && !body.join(' ').includes(summary)],
    ['topics without relevance, or relevance without', topics.length > 0 !== relevant],
    ['claims of an irrelevant item', !relevant && claims.length > 0],
    ['two claims of one actor on one contribution', new Set(keys).size < keys.length],
    ['fields of a claim', claims.some((c) => Object.keys(c).join(' ') !== CLAIM)],
    ['actor', claims.some((c) => !/^(?!UA|RU)[A-Z]{2}$|^(?:NATO|OSCE|COALITION)$/.test(c.actor))],
    ['conditions', claims.some((c) => c.conditions.some((one) => !CONDITIONS.has(one)))],
    ['size', claims.some((c) => c.size && !(c.size.length === 2 && c.size[0] <= c.size[1]))],
    ...(Object.keys(VALUES) as (keyof typeof VALUES)[]).map(
      (field) => [field, claims.some((c) => !VALUES[field].includes(c[field]))] as const,
    ),
  ];
  return found.filter(([, there]) => there).map(([fault]) => fault);
}

describe('the corpus as a whole', () => {
  it.each(FILES)('%s has the right fields and values', (name) => {
    const wrong = read(name).flatMap((item) => faults(item).map((fault) => `${item.id}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  it('has no id twice', () => {
    const ids = FILES.flatMap(read).map((item) => item.id);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });

  it('has each story on one side', () => {
    const stories = (...names: string[]) => new Set(names.flatMap(read).map((item) => item.story));
    const own = stories('own-items', 'own-long');
    expect([...stories('blind-items', 'blind-long')].filter((story) => own.has(story)).length).toBe(0);
  });
});
