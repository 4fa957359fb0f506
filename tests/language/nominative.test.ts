import { describe, expect, it } from 'vitest';
import { caseOf, nominative } from '../../src/language/nominative.ts';

describe('caseOf', () => {
  it.each([
    ['міністр', null],
    ['глава', null],
    ['речниця', null],
    ['прем`єрка'.replace('`', ''), null],
    ['міністра', 'genitive'],
    ['глави', 'genitive'],
    ['речниці', 'genitive'],
    ['президентові', 'dative'],
    ['канцлером', 'instrumental'],
    ['представителя', 'genitive'],
  ])('%s', (noun, expected) => {
    expect(caseOf(noun)?.case ?? null).toBe(expected);
  });
});

describe('nominative', () => {
  it.each([
    ['Поля', 'genitive', false, 'uk', 'Поль'],
    ['Йонсона', 'genitive', false, 'uk', 'Йонсон'],
    ['Андрія', 'genitive', false, 'uk', 'Андрій'],
    ['Липавського', 'genitive', false, 'uk', 'Липавський'],
    ['Міруце', 'genitive', false, 'uk', 'Міруце'],
    ['Раду', 'genitive', false, 'uk', 'Раду'],
    ['Ігорем', 'instrumental', false, 'uk', 'Ігор'],
    ['Марії', 'genitive', true, 'uk', 'Марія'],
    ['Макенті', 'genitive', true, 'uk', 'Макенті'],
    ['Дмитрия', 'genitive', false, 'ru', 'Дмитрий'],
    ['Липавского', 'genitive', false, 'ru', 'Липавский'],
    ['Петером', 'instrumental', false, 'ru', 'Петер'],
  ] as const)('%s (%s)', (word, stands, female, lang, expected) => {
    expect(nominative(word, { case: stands, female, lang })).toBe(expected);
  });
});
