import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** What a text claims of all but the state its headline is about. */
function others(title: string, sentence: string): string {
  return reader
    .read({ title, summary: '', body: [sentence] })
    .claims.filter((c) => c.actor !== 'LT')
    .map((c) => [c.actor, c.contribution, c.stance, c.size?.join('-')].filter(Boolean).join(' '))
    .join(', ');
}

/** Everything that a headline claims, with what follows it. */
function all(title: string, ...body: string[]): string {
  return reader
    .read({ title, summary: '', body })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .join(', ');
}

type Rows = readonly (readonly [sentence: string, claims: string])[];

describe.each<[what: string, title: string, rows: Rows]>([
  [
    'pronouns for troops',
    'Литва пошле солдатів в Україну',
    [
      ['Данія своїх не пошле.', 'DK ground_troops refuses'],
      ['Польща нікого не пошле.', 'PL ground_troops refuses'],
      ['У Данії вважають, що своїх слати зарано.', 'DK ground_troops undecided'],
      ['Данія своїх похвалила.', ''],
    ],
  ],
  [
    'people of a state who are sent, go or are counted',
    'Литва пошле солдатів в Україну',
    [
      ['Жоден італієць туди не поїде.', 'IT ground_troops refuses'],
      ['Жодного італійця там не буде.', 'IT ground_troops refuses'],
      ['В Україну поїдуть двісті швейцарців.', 'CH ground_troops ready 200-200'],
      ['Швейцарці вийшли на поле.', ''],
      ['Двадцять шведів приїхали на полігон.', ''],
    ],
  ],
  [
    'states that go themselves',
    'Литва пошле солдатів в Україну',
    [
      ['Естонія теж поїде.', 'EE ground_troops ready'],
      ['Україна теж поїде.', ''],
    ],
  ],
  [
    'an attitude that ends its clause',
    'Литва пошле солдатів в Україну',
    [
      ['Польща — проти.', 'PL ground_troops refuses'],
      ['Данія готова.', 'DK ground_troops ready'],
      ['Польща вагається.', 'PL ground_troops undecided'],
      ['Данія готова купити пшеницю.', ''],
    ],
  ],
  [
    'what was last spoken of, not always troops',
    'Литва пошле солдатів в Україну',
    [['Литва дасть винищувачі. Польща ще не вирішила.', 'PL air undecided']],
  ],
  [
    'deeds and steps',
    'Литва пошле солдатів в Україну',
    [
      ['Данія відмовилася від участі в місії.', 'DK ground_troops refuses'],
      ['Данія на такий крок не готова.', 'DK ground_troops refuses'],
      ['Данія готова до участі в навчаннях у Норвегії.', ''],
    ],
  ],
  [
    'the same in Russian',
    'Литва отправит солдат в Украину',
    [
      ['Дания своих не отправит.', 'DK ground_troops refuses'],
      ['Ни один итальянец туда не поедет.', 'IT ground_troops refuses'],
      ['Туда поедут двести датчан.', 'DK ground_troops ready 200-200'],
      ['Эстония тоже поедет.', 'EE ground_troops ready'],
      ['Польша против.', 'PL ground_troops refuses'],
      ['Дания к такому шагу не готова.', 'DK ground_troops refuses'],
    ],
  ],
  [
    'the same in English',
    'Lithuania will send troops to Ukraine',
    [
      ['Two hundred Danes will go there.', 'DK ground_troops ready 200-200'],
      ['Poland is still undecided.', 'PL ground_troops undecided'],
      ['Denmark is against it.', 'DK ground_troops refuses'],
      ['Denmark will not take part.', 'DK ground_troops refuses'],
    ],
  ],
])('%s', (_what, title, rows) => {
  it.each(rows)('%s', (sentence, found) => {
    expect(others(title, sentence)).toBe(found);
  });
});

it('«ми готові» means troops where the article is about them', () => {
  const said = '«Ми готові», — сказала прем’єрка Данії Метте Фредеріксен.';
  expect(all('Солдати для України: слово за Копенгагеном', said)).toBe('DK ground_troops ready');
  expect(all('Пшениця для України: слово за Копенгагеном', said)).toBe('');
});

describe('a clause that leaves out what the one before it names', () => {
  it.each<readonly [text: string, claims: string]>([
    ['Литва пошле солдатів в Україну, а Данія — ні', 'LT ground_troops ready, DK ground_troops refuses'],
    ['Литва пошле солдатів в Україну, Данія — також', 'LT ground_troops ready, DK ground_troops ready'],
    [
      'Литва не пошле солдатів в Україну, а от Данія й Норвегія готові',
      'LT ground_troops refuses, DK ground_troops ready, NO ground_troops ready',
    ],
  ])('%s', (text, found) => {
    expect(all(text)).toBe(found);
  });
});

describe('answers in one word', () => {
  it.each<readonly [text: string, claims: string]>([
    [
      'Солдати в Україну: Вільнюс — так, Варшава — ні, Прага — згодом',
      'LT ground_troops ready, PL ground_troops refuses, CZ ground_troops undecided',
    ],
    ['Солдати в Україні: Вільнюс — можливо, Варшава — ні', 'LT ground_troops open, PL ground_troops refuses'],
    [
      'Берлін — ні, Париж — так: хто пошле солдатів в Україну',
      'DE ground_troops refuses, FR ground_troops ready',
    ],
    ['Литва про місію в Україні: літаки — так, солдати — ні', 'LT air ready, LT ground_troops refuses'],
    ['Литва о миссии в Украине: самолеты — да, солдаты — нет', 'LT air ready, LT ground_troops refuses'],
    ['Lithuania on Ukraine: jets — yes, troops — no', 'LT air ready, LT ground_troops refuses'],
  ])('%s', (text, found) => {
    expect(all(text)).toBe(found);
  });
});

describe('what a sentence spells out of the one before', () => {
  const TITLE = 'Данія готова послати солдатів в Україну';
  it.each<readonly [next: string, claims: string]>([
    ['Ідеться про тральник.', 'DK ground_troops ready, DK naval ready'],
    ['Мова про тральник і склади.', 'DK ground_troops ready, DK naval ready, DK logistics ready'],
    ['Серед них тральник.', 'DK ground_troops ready, DK naval ready'],
    ['Журналісти писали про тральник.', 'DK ground_troops ready'],
  ])('%s', (next, found) => {
    expect(all(TITLE, `${TITLE}. ${next}`)).toBe(found);
  });

  it('in Russian and English, and of an attitude', () => {
    expect(all('Дания даст самолеты для сил в Украине', 'Речь идет о тральщике.')).toBe(
      'DK air ready, DK naval ready',
    );
    expect(all('Denmark will give jets for the force in Ukraine', 'That means a minehunter.')).toBe(
      'DK air ready, DK naval ready',
    );
    expect(all('Данія не дасть літаків для сил в Україні', 'Ідеться про винищувачі й тральник.')).toBe(
      'DK air refuses, DK naval refuses',
    );
  });
});

describe('a pledge whose object another sentence names', () => {
  it.each<readonly [title: string, next: string, claims: string]>([
    ['Литва дасть солдатів для України', 'Литва зобов’язалася.', 'LT ground_troops committed'],
    ['Lithuania will send troops to Ukraine', 'Lithuania has pledged itself.', 'LT ground_troops committed'],
    // Another's pledge, one not made, one only supposed, and what was said as an attitude.
    ['Литва дасть солдатів для України', 'Естонія зобов’язалася.', 'LT ground_troops ready'],
    ['Литва дасть солдатів для України', 'Литва не зобов’язалася.', 'LT ground_troops ready'],
    [
      'Литва дасть солдатів для України',
      'Місія почнеться, якщо Литва зобов’язалася.',
      'LT ground_troops ready',
    ],
    ['Литва готова дати солдатів для України', 'Литва зобов’язалася.', 'LT ground_troops ready'],
  ])('%s. %s', (title, next, found) => {
    expect(all(title, next)).toBe(found);
  });
});

describe('what goes on without its name where an article is about something else than troops', () => {
  it.each([
    [
      'США очолять моніторинг перемир’я в Україні',
      'Індія від участі відмовилася, Бразилія ще радиться.',
      ['BR monitoring undecided', 'IN monitoring refuses', 'US monitoring ready'],
    ],
    [
      'Данія дасть фрегат для захисту українських портів',
      'Швеція участі не братиме.',
      ['DK naval ready', 'SE naval refuses'],
    ],
  ])('%s | %s', (title, body, expected) => {
    const { claims } = reader.read({ title, summary: '', body: [body] });
    expect(claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`).toSorted()).toEqual(expected);
  });
});

describe('beside whom a state acts', () => {
  const claims = (sentence: string): string[] =>
    reader
      .read({ title: sentence, summary: '', body: [] })
      .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
      .toSorted();

  it.each([
    ['Данські винищувачі разом зі шведами патрулюватимуть небо України', ['DK air ready', 'SE air ready']],
    [
      'Danish troops will deploy to Ukraine together with the Swedes',
      ['DK ground_troops ready', 'SE ground_troops ready'],
    ],
    ['Данська рота поїде до України тільки разом зі шведами', ['DK ground_troops ready']],
    ['Данія хоче разом зі Швецією послати роту в Україну', ['DK ground_troops ready']],
  ])('%s', (sentence, expected) => {
    expect(claims(sentence)).toEqual(expected);
  });
});
