import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const claims = (title: string, lead: string): string =>
  reader
    .read({ title, summary: '', body: [lead] })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .join(', ');

describe('a no and an open end without a verb of refusal', () => {
  it.each([
    [
      'Італія: гарантії для України',
      'Рим ділитиметься розвідданими, сказала Джорджа Мелоні. Солдатів у цьому переліку немає.',
      'IT intelligence ready, IT ground_troops refuses',
    ],
    [
      'Italy: guarantees for Ukraine',
      'Rome will share intelligence, Prime Minister Giorgia Meloni said. Soldiers are not on the list.',
      'IT intelligence ready, IT ground_troops refuses',
    ],
    [
      'Афины: солдат для Украины не просите',
      'Греческий министр обороны Никос Дендиас сказал, что солдат не будет. Корабли тоже дома останутся.',
      'GR ground_troops refuses, GR naval refuses',
    ],
    [
      'Хельсинки о гарантиях для Украины',
      'Финские солдаты нужны дома, сказал министр обороны Антти Хяккянен.',
      'FI ground_troops refuses',
    ],
    [
      'Швеція дасть літаки для сил в Україні',
      'Рішення про роту ще не визріло, сказав міністр оборони Пол Йонсон.',
      'SE air ready, SE ground_troops undecided',
    ],
    [
      'Норвегія: літаки для України',
      "Осло надішле літаки, сказав прем'єр Йонас Гар Стере. До питання про піхоту уряд повернеться взимку.",
      'NO air ready, NO ground_troops undecided',
    ],
    [
      'У Норвегії заговорили про солдатів для України',
      "Уряд повернеться до питання про роту, коли депутати закінчать бюджет, сказав прем'єр Йонас Гар Стере.",
      'NO ground_troops undecided',
    ],
    [
      'Finland: guarantees for Ukraine',
      'Helsinki will send monitors, Defence Minister Antti Häkkänen said. On troops the jury is still out.',
      'FI monitoring ready, FI ground_troops undecided',
    ],
  ])('%s: %s', (title, lead, expected) => {
    expect(claims(title, lead)).toBe(expected);
  });
});
