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
