import { describe, expect, it } from 'vitest';
import { claims } from '../support/claims.ts';

describe('a no far from what it denies', () => {
  it.each([
    ['Виключати місію в Україні Осло не стало', 'NO ground_troops open'],
    ['Обіцяти Україні піхоту Лісабон не став', 'PT ground_troops undecided'],
    ['Відмовлятися від планів послати в Україну батальйон Гаага не збирається', 'NL ground_troops ready'],
    ['Від свого слова Данія не відступає: батальйон поїде в Україну', 'DK ground_troops ready'],
    ['Посылать пехоту на Украину в Афинах даже не думают', 'GR ground_troops refuses'],
    ['Наміру надсилати війська в Україну Прага не має', 'CZ ground_troops refuses'],
    ["Belgium hasn't ruled troops for Ukraine in or out", 'BE ground_troops undecided'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual([expected]);
  });
});

describe('whose deed a gerund tells', () => {
  it.each([
    [
      'Не бажаючи слати в Україну піхоту, Рига запропонувала інструкторів',
      ['LV ground_troops refuses', 'LV training ready'],
    ],
    [
      'Не виключаючи інструкторів, Мадрид відкинув піхоту для України',
      ['ES ground_troops refuses', 'ES training open'],
    ],
    [
      'Having ruled out ground troops, Athens will send a minehunter to Ukraine',
      ['GR ground_troops refuses', 'GR naval ready'],
    ],
  ])('%s', (title, expected) => {
    expect(claims(title).toSorted()).toEqual(expected);
  });
});

describe('what is named before a colon, and where somebody stands on it after', () => {
  it.each([
    ['Солдати для України: у Лісабоні рішення немає', 'PT ground_troops undecided'],
    ['Про солдатів для України у Відні говорять стримано: не виключають', 'AT ground_troops open'],
    ['На запит про військо для України з Софії відповіли: жодних рішень', 'BG ground_troops undecided'],
    ['While Paris dithers, Oslo acts: Norway to send trainers to Ukraine', 'NO training ready'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual([expected]);
  });
});

describe('votes before and after their dash', () => {
  it.each([
    [
      'За миссию на Украине – Вильнюс и Рига, против – София',
      ['BG ground_troops refuses', 'LT ground_troops ready', 'LV ground_troops ready'],
    ],
    [
      'Oslo and Riga are for sending troops to Ukraine; against are Sofia and Rome',
      [
        'BG ground_troops refuses',
        'IT ground_troops refuses',
        'LV ground_troops ready',
        'NO ground_troops ready',
      ],
    ],
  ])('%s', (title, expected) => {
    expect(claims(title).toSorted()).toEqual(expected);
  });
});

describe('who speaks for no state', () => {
  it.each([
    'Кандидат у президенти Франції обіцяє не посилати солдатів в Україну',
    'Le Pen vows to bring French troops home from Ukraine',
    "Прем'єр-міністр Баварії проти відправлення бундесверу в Україну",
    'Reform UK would vote against sending British troops to Ukraine',
  ])('%s', (title) => {
    expect(claims(title)).toEqual([]);
  });
});

it('reads what a parliament or its majority backs, where only the sending is named', () => {
  expect(claims('Данський контингент для України', 'Фолькетинг підтримав відправлення 90 голосами.')).toEqual(
    ['DK ground_troops committed'],
  );
  expect(claims('Парламентська більшість у Гаазі схвалила відправлення війська в Україну')).toEqual([
    'NL ground_troops committed',
  ]);
});

it('takes what soldiers are not for no refusal', () => {
  expect(claims('Угорські сапери поїдуть в Україну', 'Прем’єр уточнив, що це не бойові частини.')).toEqual([
    'HU ground_troops ready',
  ]);
});

describe('who goes on, and who is given it', () => {
  it.each([
    ['Норвегія введе в Україну роту, слідом – Данія', ['DK ground_troops ready', 'NO ground_troops ready']],
    ['Командування місією в Україні дістанеться полякам', ['PL command ready']],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual(expected);
  });
});

it('firms up what a treaty binds to once "it was signed"', () => {
  expect(
    claims(
      'The pact binds Washington for 10 years, Rubio says of Ukraine guarantees',
      'It was signed in Miami.',
    ),
  ).toEqual(['US legal_guarantee committed']);
});

describe('what a plan has in store', () => {
  it.each([
    [
      'Вашингтон передав Києву свій план',
      'Він передбачає, що міжнародні сили увійдуть в Україну після перемир’я.',
      [],
    ],
    [
      'Данія вивчила план коаліції охочих для України',
      'Він передбачає, що бригада увійде в країну після перемир’я.',
      ['COALITION ground_troops ready'],
    ],
  ])('%s. %s', (title, body, expected) => {
    expect(claims(title, body)).toEqual(expected);
  });
});

describe('who lacks it, and from whom it comes', () => {
  it.each([
    [
      'Дозволу на відправлення солдатів в Україну в латвійського уряду ще немає',
      ['LV ground_troops undecided'],
    ],
    ['Надсилати піхоту в Україну Рим не став', ['IT ground_troops refuses']],
    [
      'Від Анкари – море, від Осло – небо: розподіл ролей у місії в Україні',
      ['NO air ready', 'TR naval ready'],
    ],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual(expected);
  });
});
