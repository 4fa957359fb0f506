import { expect, it } from 'vitest';
import { compileClasses, inClass, placesOf } from '../../src/analysis/word-class.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { wordOf } from '../../src/language/words.ts';

it.each([
  ['a whole word', 'ferry', true],
  ['nothing longer', 'ferryman', false],
  ['a beginning', 'поромами', true],
  ['the beginning alone', 'пором', true],
  ['nothing shorter', 'поро', false],
  ['a word of another class', 'raft', false],
])('a class of words holds %s', (_, word, held) => {
  const inOwn = compileClasses({ boat: 'ferry, пором*', other: 'raft, ferry' });
  expect(inOwn('boat', { word: wordOf(word) })).toBe(held);
});

it.each(['no time', 'по*ром', '', '*', 'or/and'])(
  'refuses «%s», which no single word could match',
  (list) => {
    expect(() => compileClasses({ boat: list })).toThrow(/is no word/);
  },
);

it.each([
  ['promise', 'пообіцяли', 'пообідали'],
  ['for now', 'currently', 'forever'],
  ['occasion', 'summit', 'summer'],
  ['single', 'жодного', 'кожного'],
] as const)('the reader knows %s by «%s»', (name, word, other) => {
  expect([word, other].map((norm) => inClass(name, { word: wordOf(norm) }))).toEqual([true, false]);
});

it('finds the words of a class all over a sentence, in their order', () => {
  const sentence = {
    tokens: tokenise('Rather than guarantees, another guarantee: rather one.'),
    found: [],
  };
  expect(placesOf('guarantee', sentence)).toEqual([2, 5]);
  expect(placesOf('rather', sentence)).toEqual([0, 7]);
  expect(placesOf('them', sentence)).toEqual([]);
});
