import { describe, expect, it } from 'vitest';
import { claims } from '../support/claims.ts';

describe('a term of years names a guarantee', () => {
  const about = 'Гарантії безпеки для України: що відомо';

  it.each([
    ['Вашингтон пропонує двадцять років, розповів президент.', 'US legal_guarantee ready'],
    ['Сполучені Штати запропонували зобов’язання на 15 років.', 'US legal_guarantee ready'],
    ['Токио готов на десятилетний пакт: договор рассчитан на 10 лет.', 'JP legal_guarantee ready'],
    ['The Americans are offering 15 years, the minister said.', 'US legal_guarantee ready'],
  ])('%s', (sentence, expected) => {
    expect(claims(about, sentence)).toContain(expected);
  });

  it.each([
    'Вашингтон воював двадцять років в Афганістані.',
    'П’ять років тому США запропонували угоду.',
    'Зеленський хоче від США угоди на 50 років.',
    'США пропонують два роки.',
  ])('%s', (sentence) => {
    expect(claims(about, sentence)).toEqual([]);
  });

  it('is none where nothing is said of guarantees', () => {
    expect(claims('Коаліція готова ввести війська в Україну', 'США пропонують 15 років.')).not.toContain(
      'US legal_guarantee ready',
    );
  });
});
