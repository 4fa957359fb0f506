import { beforeEach, expect, test } from 'vitest';
import { records } from './records.ts';

let it: ReturnType<typeof records>;
beforeEach(() => {
  it = records();
});

const WORD = { topic: 'foreign_troops', kind: 'strong', phrase: 'контингент' } as const;
const FORMS = [['контингент', 'контингенту']];
const phrases = () => it.keywords.active().map(({ phrase }) => phrase);

test('a rule keeps its forms, is removed and restored', () => {
  const id = it.keywords.add({ ...WORD, forms: FORMS }, 100);
  expect(it.keywords.active()).toEqual([{ id, ...WORD, forms: FORMS }]);
  expect(it.keywords.find(WORD.topic, WORD.kind, WORD.phrase)).toEqual({ id, ...WORD, forms: FORMS });
  expect(it.keywords.find(WORD.topic, 'weak', WORD.phrase)).toBeNull();
  expect(it.keywords.remove(id, 200)).toBe(true);
  expect(it.keywords.remove(id, 201)).toBe(false);
  expect(phrases()).toEqual([]);
  expect(it.keywords.get(id)).toMatchObject({ removed: 200 });
  expect(it.keywords.restore(id)).toBe(true);
  expect(phrases()).toEqual(['контингент']);
  expect(it.keywords.get(999)).toBeNull();
});

test('one that was added again meanwhile is not restored beside it', () => {
  const first = it.keywords.add({ ...WORD, forms: FORMS }, 100);
  it.keywords.remove(first, 200);
  it.keywords.add({ ...WORD, forms: FORMS }, 300);
  expect(it.keywords.restore(first)).toBe(false);
  expect(phrases()).toEqual(['контингент']);
});

test('the bundled rules come once; what an admin removed stays removed', () => {
  const expanded: string[] = [];
  const expand = (phrase: string) => {
    expanded.push(phrase);
    return [[phrase]];
  };
  it.keywords.seed([WORD], expand, 100);
  it.keywords.seed([WORD], expand, 200);
  expect(expanded).toEqual(['контингент']);
  it.keywords.remove(it.keywords.active()[0]!.id, 300);
  it.keywords.seed([WORD, { ...WORD, phrase: 'миротворці' }], expand, 400);
  expect(phrases()).toEqual(['миротворці']);
});

test('a bundled rule that an admin had added already is not doubled', () => {
  it.keywords.add({ ...WORD, forms: FORMS }, 100);
  it.keywords.seed([WORD], () => [['інше']], 200);
  expect(it.keywords.active()).toHaveLength(1);
});

test('seeding is one transaction', () => {
  const breaks = (phrase: string) => {
    if (phrase === 'друге') throw new Error('no dictionary');
    return [[phrase]];
  };
  expect(() => it.keywords.seed([WORD, { ...WORD, phrase: 'друге' }], breaks, 1)).toThrow('no dictionary');
  expect(phrases()).toEqual([]);
});
