import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseItems } from '../../src/analysis/items.ts';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { NewsText, Span } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

const WORDS = [
  'Литва',
  'Литвa',
  'готова',
  'не',
  'солдатів',
  'дати',
  'Україні',
  'після',
  'перемир’я',
  '«',
  '»',
  '"',
  '—',
  ',',
  '.',
  ':',
  ';',
  '?',
  '%',
  'Зеленський',
  'сказав',
  'до 5 тисяч',
  '25–30',
  'за словами',
  'Макрон',
  'якщо',
  'troops',
  'will not',
  'войск',
  'не отправит',
  'гарантії безпеки',
  'Нагадаємо',
  '\u200b',
  '👍',
  '<b>',
  '&nbsp;',
  'НАТО',
  'СОЛДАТІВ',
  'який',
  'рішення',
  'участь',
  '- ',
  '\n',
];
/** The articles of the project's own corpus, in words. */
const ARTICLES = parseItems(
  readFileSync(new URL('../corpus/own-items.jsonl', import.meta.url), 'utf8'),
).items.map(({ text: { title, summary, body } }) => [title, summary, ...body].join(' ').split(/\s+/));
const piece = fc
  .tuple(fc.nat(ARTICLES.length - 1), fc.nat(10_000), fc.integer({ min: 1, max: 5 }))
  .map(([article, at, length]) => {
    const words = ARTICLES[article]!;
    return words.slice(at % words.length, (at % words.length) + length).join(' ');
  });
/** News in pieces of a few words, put together anyhow. */
const salad = fc.array(piece, { minLength: 3, maxLength: 16 }).map((pieces) => pieces.join(' '));
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
);
const salads = fc.record({ title: salad, summary: salad, body: fc.array(salad, { maxLength: 4 }) });
const news = fc.record({ title: text, summary: text, body: fc.array(text, { maxLength: 6 }) });

describe('any text at all', () => {
  const hold = (item: NewsText): void => {
    const analysis = reader.read(item);
    expect(analysis.score).toBeGreaterThanOrEqual(0);
    expect(analysis.score).toBeLessThanOrEqual(1);
    expect(analysis.topics.length > 0).toBe(analysis.relevant);
    if (!analysis.relevant) expect(analysis.claims).toEqual([]);
    for (const { actor } of analysis.claims) expect(actor).toMatch(/^[A-Z]{2,}$/);
    const spans = [...analysis.reasons, ...analysis.claims.flatMap(spansOf)];
    for (const span of spans) expect(textAt(item, span)).toBe(span.text);
  };

  it('gives a verdict whose spans lie inside the text and say what stands there', () => {
    fc.assert(fc.property(news, hold), { numRuns: 400, seed: 20260106 });
  });

  it('does so where its words are those of the news, in an order nobody foresaw', () => {
    fc.assert(fc.property(salads, hold), { numRuns: 400, seed: 20261128 });
  });

  it('gives the same analysis for the same text', () => {
    fc.assert(
      fc.property(news, (item) => {
        expect(reader.read(item)).toEqual(reader.read(item));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each([
    ['nothing at all', { title: '', summary: '', body: [] }],
    ['a megabyte without a full stop', { title: '', summary: '', body: ['дощ іде далі '.repeat(70_000)] }],
    ['one endless word', { title: 'а'.repeat(300_000), summary: '', body: [] }],
    ['a hundred thousand commas', { title: ','.repeat(100_000), summary: '', body: [] }],
  ])('answers %s', (_what, item) => {
    expect(reader.read(item).relevant).toBe(false);
  });
});

function spansOf(claim: ReturnType<typeof reader.read>['claims'][number]): Span[] {
  const { sentence, actor, contribution, stance, conditions = [], size, speaker } = claim.spans!;
  return [sentence, actor, contribution, stance, size, speaker, ...conditions].filter(
    (span) => span !== undefined,
  );
}

function textAt(item: NewsText, { place, start, end }: Span): string {
  const whole =
    place === 'title' ? item.title : place === 'summary' ? item.summary : item.body[Number(place.slice(5))]!;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(whole.length);
  return whole.slice(start, end);
}
