import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const read = (title: string, ...body: string[]) => reader.read({ title, summary: '', body }).claims;
const claims = (title: string, ...body: string[]): string[] =>
  read(title, ...body).map((c) => [c.actor, c.contribution, c.stance].join(' '));

describe('guarantees on their way to a signature', () => {
  it.each([
    'Зеленський: документ про гарантії безпеки від США готовий на 100%',
    'Умєров: гарантії безпеки для України підпише президент США',
    'США готові винести гарантії безпеки для України на голосування Сенату',
    'Конгрес США проголосує за гарантії безпеки для України',
    'Zelensky says US security guarantees document is ready to sign',
  ])('%s', (title) => {
    expect(claims(title)).toEqual(['US legal_guarantee ready']);
  });

  it.each([
    'Зеленський готовий підписати документ про гарантії безпеки для України',
    'Документ про гарантії безпеки для України обговорювали в Парижі з Віткоффом',
  ])('%s', (title) => {
    expect(claims(title)).toEqual([]);
  });
});

describe('what was signed', () => {
  it('stays signed when the future tells what it is', () => {
    const found = read(
      'Макрон і Стармер підписали декларацію про розгортання багатонаціональних сил в Україні',
      '«Після припинення вогню Британія й Франція облаштують військові хаби», – сказав Кір Стармер.',
    );
    expect(found.map((c) => [c.actor, c.contribution, c.stance, c.voice].join(' ')).toSorted()).toEqual([
      'FR ground_troops committed own',
      'GB ground_troops committed own',
    ]);
  });
});

it('money for one’s own troops is news of those troops', () => {
  expect(claims('Британія виділяє 200 млн фунтів на підготовку військ до розгортання в Україні')).toEqual([
    'GB ground_troops ready',
  ]);
});

describe('troops next door', () => {
  it.each([
    ['Німеччина готова направити військових до країн, сусідніх з Україною', 'DE ground_troops open'],
    ['Германия готова разместить войска рядом с Украиной', 'DE ground_troops open'],
    [
      'Німеччина розмістить війська в сусідній з Україною країні, а не в самій Україні',
      'DE ground_troops refuses',
    ],
  ])('%s', (title, expected) => {
    expect(claims(title, 'Гарантії безпеки для України обговорили в Парижі.')).toContain(expected);
  });
});

it('a declaration is more than a headline’s «ready»', () => {
  expect(
    claims(
      'UK and France ready to deploy troops in Ukraine after a peace deal',
      'Keir Starmer and Emmanuel Macron signed a declaration of intent in Paris on Tuesday.',
    ).toSorted(),
  ).toEqual(['FR ground_troops committed', 'GB ground_troops committed']);
});

describe('whose words they are not', () => {
  it.each([
    'План Трампа: НАТО не розміщуватиме військ в Україні, а винищувачі базуватимуться в Польщі',
    'Прем’єр Угорщини назвав план відправлення європейських військ в Україну шляхом до війни',
    'Рубіо: європейські війська будуть розгорнуті в Україні',
    'Ле Пен виступила проти відправки французьких військ в Україну',
    'США підстрахують європейські сили в Україні',
  ])('%s', (title) => {
    expect(claims(title)).toEqual([]);
  });

  it('is not said by the town where they met', () => {
    const found = claims(
      'Європейські лідери в Берліні домовилися про багатонаціональні сили для України',
      'Сили під проводом Європи допомагатимуть захищати небо, йдеться у спільній заяві.',
    );
    expect(found).toContain('COALITION air ready');
    expect(found.filter((claim) => claim.startsWith('DE'))).toEqual([]);
  });
});
