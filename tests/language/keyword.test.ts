import { describe, expect, it } from 'vitest';
import { expandPhrase } from '../../src/language/keyword.ts';

describe('the forms of a keyword', () => {
  it.each([
    ['гарантія безпеки', ['гарантій', 'гарантіями'], ['безпеку', 'безпеці']],
    ['рік', ['року', 'роками']],
    ['людина', ['люди', 'людей']],
    ['надіслати', ['надішле', 'надіслала']],
    ['миротворців', ['миротворець', 'миротворцями']],
    ['військовий контингент', ['військових', 'військового'], ['контингенту']],
    ['гарантия', ['гарантиями']],
    ['Стармер', ['Стармера', 'Стармеру', 'Стармером']],
    ['Рим', ['Римі', 'Рима']],
    ['peacekeeper', ['peacekeepers']],
  ])('%s', (phrase, ...words) => {
    const { forms } = expandPhrase(phrase);
    expect(forms).toHaveLength(words.length);
    words.forEach((some, i) => {
      expect(forms[i]).toEqual(expect.arrayContaining(some as string[]));
    });
  });

  it('marks a guess for what the dictionary lacks', () => {
    expect(expandPhrase('Стармер').guessed).toEqual([true]);
    expect(expandPhrase('Туск').guessed).toEqual([false]);
  });

  it.each(['МАГАТЕ', 'Зеландзе', 'Абашидзе'])('does not decline %s', (word) => {
    expect(expandPhrase(word).forms[0]!.map((form) => form.toLowerCase())).toEqual([word.toLowerCase()]);
  });
});
