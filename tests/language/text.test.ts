import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { normalise } from '../../src/language/normalise.ts';
import { sentences } from '../../src/language/sentences.ts';
import { tokenise } from '../../src/language/tokens.ts';

describe('normalise', () => {
  it.each([
    ['Литвa', 'литва'],
    ["м'ята", 'мята'],
    ['пам’ять', 'память'],
    ['Ґданськ', 'гданськ'],
    ['ещё', 'еще'],
    ['за\u00adмок', 'замок'],
    ['за\u0301мок', 'замок'],
    ['й', 'й'],
    ['на\u200bто', 'нато'],
    ['NATO', 'nato'],
  ])('%s -> %s', (word, norm) => {
    expect(normalise(word)).toBe(norm);
  });
});

describe('tokenise', () => {
  it('knows words, numbers and marks by their place', () => {
    const text = "Прем'єр-міністр дав 25–30 тисяч!";
    const tokens = tokenise(text);
    expect(tokens.map((token) => token.norm)).toEqual([
      'премєр',
      '-',
      'міністр',
      'дав',
      '25',
      '–',
      '30',
      'тисяч',
      '!',
    ]);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('sentences', () => {
  it.each([
    ['Туск сказав ні. Мерц мовчить.', 2],
    ['Це 5 тис. військових, каже Дж. Гілі.', 1],
    ['He said on Aug. 25 that No. 10 agreed.', 1],
    ['They said no. He left in March.', 2],
    ['«Ми готові!» — сказав він. «Але не зараз».', 2],
    ['без крапки', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentences(tokenise(text))).toHaveLength(count);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['Литва готова надіслати військових', 'uk'],
    ['Литва готова отправить военных, но не сейчас, сообщил премьер', 'ru'],
    ['Lithuania is ready to send troops', 'en'],
    ['Путин', 'uk'],
    ['🙂 123', 'uk'],
  ])('%s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});
