import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const claims = (title: string, ...body: string[]): string[] =>
  reader
    .read({ title, summary: body[0] ?? '', body })
    .claims.map((c) => [c.actor, c.contribution, c.stance].join(' '))
    .toSorted();

describe('what is offered besides troops', () => {
  it.each([
    ['Прем’єр Іспанії запропонував поширити на Україну захист статті 5 НАТО', ['ES legal_guarantee ready']],
    ['Канада запропонувала Україні гарантії, схожі на статтю 5 договору НАТО', ['CA legal_guarantee ready']],
    [
      'Данія готова забезпечити контроль неба та морів, коли багатонаціональні сили прибудуть до України',
      ['DK air ready', 'DK naval ready'],
    ],
    [
      'У межах гарантій безпеки Україні Канада готова взяти на себе розвідку та спостереження',
      ['CA intelligence ready'],
    ],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what is said beside it', () => {
  it.each([
    [
      'Канада контролюватиме перемир’я в Україні супутниками, без залучення канадських військових',
      ['CA ground_troops refuses', 'CA monitoring ready'],
    ],
    [
      'Канада стежитиме за перемир’ям в Україні дронами та іншими розвідувальними засобами',
      ['CA monitoring ready'],
    ],
    [
      'Макрон: двадцять країн готові захищати Україну чи в повітрі, чи на суші, чи на морі',
      ['COALITION air ready', 'COALITION ground_troops ready', 'COALITION naval ready'],
    ],
    [
      'Норвегія не взяла на себе жодних прямих зобов’язань щодо відправки військ в Україну',
      ['NO ground_troops undecided'],
    ],
    [
      'Канада готова оснастити військово-повітряні сили України, а військ не пошле',
      ['CA ground_troops refuses'],
    ],
    [
      'Данія не пошле військ в Україну ні в рамках місії НАТО, ні в рамках іншої',
      ['DK ground_troops refuses'],
    ],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual(expected);
  });

  it('counts nobody whom a state has trained', () => {
    const { claims: found } = reader.read({
      title: 'Бельгія готова надіслати військових в Україну',
      summary: '',
      body: ['Підготовлено понад 2 тисячі солдатів, нагадав міністр.'],
    });
    expect(found).toMatchObject([{ actor: 'BE', size: null }]);
  });
});

it('has many who declare speak for the coalition', () => {
  expect(
    claims(
      'Про готовність надіслати війська в Україну заявили 20 країн',
      'Про це повідомив президент Франції Емманюель Макрон після зустрічі коаліції охочих.',
    ),
  ).toEqual(['COALITION ground_troops ready']);
});

it('has one of many stand for itself alone', () => {
  expect(claims('Канада — одна з десяти країн, які готові надіслати військових в Україну')).toEqual([
    'CA ground_troops ready',
  ]);
});

it('reads what makes a thing impossible as a no', () => {
  expect(
    claims('Міністр оборони Іспанії унеможливив відправлення іспанських інструкторів в Україну'),
  ).toEqual(['ES training refuses']);
});

describe('what is no contribution', () => {
  it.each([
    'Норвезькі інструктори стануть внеском від Осло у гарантії безпеки для України',
    'Іспанія сумнівається через відсутність гарантій від США для України',
    'Міністр Данії відповів, чи відправить країна миротворців в Україну',
    'Чи відправить Данія солдатів в Україну: міністр дав остаточну відповідь',
  ])('%s', (title) => {
    expect(claims(title).filter((claim) => /legal_guarantee|ground_troops/.test(claim))).toEqual([]);
  });

  it('has the office beside a name say whose it is, not a namesake', () => {
    expect(
      claims(
        'Миротворці для України',
        'Посол Аргентини в Києві Енріке Паскуаль Феррер Вієйра заявив, що його країна допускає відправлення своїх військових в Україну.',
      ),
    ).toEqual(['AR ground_troops open']);
  });
});

describe('whose word it is', () => {
  it('denies rumours of sending troops', () => {
    expect(claims('МЗС Індії спростувало чутки про відправку миротворців в Україну')).toEqual([
      'IN ground_troops refuses',
    ]);
  });

  it('takes a mandate’s giver for no sender', () => {
    expect(claims('Індонезія готова направити миротворців в Україну під егідою ООН')).toEqual([
      'ID ground_troops ready',
    ]);
  });

  it('hears whoever stands before the verb, not whom the report is about', () => {
    const title =
      'Трамп виключив розміщення американських військ в Україні, але запевнив, що Україна переможе';
    expect(reader.read({ title, summary: '', body: [] }).claims).toMatchObject([
      { actor: 'US', stance: 'refuses', speaker: 'Трамп', voice: 'own' },
    ]);
  });
});

describe('what a headline alone says', () => {
  const relevant = (title: string, summary = ''): boolean =>
    reader.read({ title, summary, body: [] }).relevant;

  it.each([
    'Сусідня держава не надішле війська в Україну',
    'Ще одна країна погодилася ввести війська в Україну',
    'Канада стежитиме за буферною зоною в Україні',
    'Канада готова надати Україні підтримку з повітря, якщо буде угода',
  ])('%s', (title) => {
    expect(relevant(title)).toBe(true);
  });

  it.each([
    'Країна отримає ще одну бригаду: в Україні формують нові війська',
    'Канада готова передати Україні літаки',
  ])('not: %s', (title) => {
    expect(relevant(title)).toBe(false);
  });

  it('takes a lead that recalls for no news', () => {
    expect(
      claims(
        'Індія відповіла, чи надішле миротворців в Україну',
        'Раніше ЗМІ писали про готовність Індії надіслати миротворців.',
        'Індія не планує відправляти миротворців до України, сказав речник МЗС.',
      ),
    ).toEqual(['IN ground_troops refuses']);
  });

  it('does not have whoever is not needed refuse', () => {
    expect(
      claims('Канада готова надіслати військових в Україну без участі НАТО').filter((c) =>
        c.startsWith('NATO'),
      ),
    ).toEqual([]);
  });
});
