import { expect, test } from 'vitest';
import { wordlist } from '../../src/language/wordlist.ts';

test('words are found with the flags of all their entries, whatever ends the line', () => {
  const words = wordlist(Buffer.from("5\nлітак/abc\nкорабель/de\r\nлітак/x\nім'я\nостаннє/z"));
  expect(words.get('літак')).toBe('abcx');
  expect(words.get('корабель')).toBe('de');
  expect(words.get("ім'я")).toBe('');
  expect(words.get('останнє')).toBe('z');
  expect(words.has('літа')).toBe(false);
  expect(words.get('літаки')).toBeUndefined();
});

test('as many words as the table has room for are still told apart', () => {
  const all = Array.from({ length: 3000 }, (_, i) => `слово${i}`);
  const words = wordlist(Buffer.from(all.map((word, i) => `${word}/f${i}`).join('\n')));
  for (const [i, word] of all.entries()) expect(words.get(word)).toBe(`f${i}`);
});
