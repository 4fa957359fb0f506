import { expect, test } from 'vitest';
import { bcubed } from '../../src/stories/bcubed.ts';

const of = (groups: Readonly<Record<string, string>>) => (id: string) => groups[id];
const ids = ['a', 'b', 'c'];

test('the same groups under other names are perfect', () => {
  expect(bcubed(ids, of({ a: 'x', b: 'x', c: 'y' }), of({ a: '1', b: '1', c: '2' })).f1).toBe(1);
});

test('a wrong merge costs precision, a missed one recall', () => {
  const merged = bcubed(ids, of({ a: 'x', b: 'x', c: 'y' }), of({ a: '1', b: '1', c: '1' }));
  expect(merged.precision).toBeCloseTo(5 / 9);
  expect(merged.recall).toBe(1);
  const split = bcubed(ids, of({ a: 'x', b: 'x', c: 'y' }), of({}));
  expect(split.precision).toBe(1);
  expect(split.recall).toBeCloseTo(2 / 3);
});
