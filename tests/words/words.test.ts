import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/actors/table.ts';
import type { Claim } from '../../src/news.ts';
import { actorName, actorSign, who } from '../../src/words/actor.ts';
import { agreementOf, claimLine, sizeWords } from '../../src/words/claim.ts';
import { translator } from '../../src/words/fluent.ts';
import { age, clockTime, isoDay, moment } from '../../src/words/time.ts';

const [uk, en] = [translator('uk'), translator('en')];
const KYIV = 'Europe/Kyiv';

describe('agreement of a Ukrainian name', () => {
  const TABLE = {
    f: [
      'LT',
      'PL',
      'GB',
      'FR',
      'DE',
      'EE',
      'LV',
      'TR',
      'UN',
      'OSCE',
      'COALITION',
      'BA',
      'KR',
      'CZ',
      'MK',
      'NZ',
      'UA',
      'RU',
      'MM',
    ],
    m: ['EU', 'LU', 'CY', 'IL', 'KZ', 'CN', 'EG', 'UY', 'TW', 'LB', 'NP'],
    n: ['NATO', 'ME_', 'PE', 'CL', 'XK', 'MA', 'MC', 'CG'],
    pl: ['US', 'NL', 'AE', 'PH', 'MV', 'SC', 'SB', 'MH', 'BS'],
  } as const;
  for (const [agreement, codes] of Object.entries(TABLE)) {
    test.each(codes.filter((code) => !code.endsWith('_')))(`%s is ${agreement}`, (code) => {
      expect(`${actorName(code, 'uk')}: ${agreementOf(actorName(code, 'uk'))}`).toBe(
        `${actorName(code, 'uk')}: ${agreement}`,
      );
    });
  }

  test('every stance can be said of every actor in both languages', () => {
    for (const { code } of ACTORS)
      for (const [lang, t] of [
        ['uk', uk],
        ['en', en],
      ] as const)
        expect(t('stance-ready', { agreement: agreementOf(actorName(code, lang)) })).toMatch(
          /^(готов|ready)/,
        );
  });
});

describe('names and signs', () => {
  test.each([
    ['LT', '🇱🇹 Литва', '🇱🇹 Lithuania'],
    ['EU', '🇪🇺 ЄС', '🇪🇺 EU'],
    ['UN', '🇺🇳 ООН', '🇺🇳 UN'],
    ['NATO', '🧭 НАТО', '🧭 NATO'],
    ['COALITION', '🤝 Коаліція охочих', '🤝 Coalition of the willing'],
    ['GL', '🇬🇱 Гренландія', '🇬🇱 Greenland'],
    ['QQ', '🇶🇶 QQ', '🇶🇶 QQ'],
    ['nonsense', 'Nonsense', 'Nonsense'],
  ])('%s is %s', (code, ukrainian, english) => {
    expect([who(code, 'uk'), who(code, 'en')]).toEqual([ukrainian, english]);
  });

  test('every actor has a name and a sign in both languages', () => {
    for (const { code } of ACTORS) {
      expect(actorSign(code), code).not.toBe('');
      expect(actorName(code, 'uk'), code).toMatch(/^[\p{Lu}ЄІЇҐ]/u);
      expect(actorName(code, 'en'), code).toMatch(/^\p{Lu}/u);
    }
  });
});

test.each([
  [[200, 900], 'кілька сотень', 'several hundred'],
  [[2000, 9000], 'кілька тисяч', 'several thousand'],
  [[20_000, 90_000], 'десятки тисяч', 'tens of thousands'],
  [[300, 300], '300 осіб', '300 people'],
  [[0, 5000], 'до 5\u00a0000 осіб', 'up to 5,000 people'],
  [[10_000, 15_000], '10\u00a0000–15\u00a0000 осіб', '10,000–15,000 people'],
  [[1, 1], '1 особа', '1 person'],
] as const)('the size %j is «%s»', (size, ukrainian, english) => {
  expect([sizeWords(size, uk, 'uk'), sizeWords(size, en, 'en')]).toEqual([ukrainian, english]);
});

describe('a claim in one line', () => {
  const claim = (given: Partial<Claim>): Claim => ({
    actor: 'LT',
    contribution: 'ground_troops',
    stance: 'open',
    conditions: [],
    size: null,
    speaker: null,
    voice: 'own',
    part: 'main',
    ...given,
  });
  test.each<[Partial<Claim>, string, string]>([
    [
      { conditions: ['after_peace'], size: [200, 900] },
      'допускає · військові · після миру · кілька сотень',
      'open to it · troops · after peace · several hundred',
    ],
    [{ stance: 'ready', contribution: 'air' }, 'готова · авіація', 'ready · air force'],
    [{ stance: 'undecided' }, 'ще не вирішила · військові', 'undecided · troops'],
    [
      { stance: 'committed', contribution: 'legal_guarantee' },
      "зобов'язалася · зобов'язання",
      'committed · undertaking',
    ],
    [{ stance: 'deployed' }, 'уже на місці · військові', 'already there · troops'],
    [
      { stance: 'refuses', conditions: ['mandate', 'allies_join'] },
      'відмовляється · військові · хіба що з мандатом, разом із союзниками',
      'refuses · troops · unless with a mandate, together with allies',
    ],
    [
      { stance: 'ready', conditions: ['after_ceasefire', 'us_backstop', 'parliament'] },
      'готова · військові · після припинення вогню · за підтримки США · за згоди парламенту',
      'ready · troops · after a ceasefire · with US backing · if parliament agrees',
    ],
  ])('%j', (given, ukrainian, english) => {
    expect(claimLine(claim(given), 'f', uk, 'uk')).toBe(ukrainian);
    expect(claimLine(claim(given), 'm', en, 'en')).toBe(english);
  });

  test.each([
    ['m', 'готовий'],
    ['f', 'готова'],
    ['n', 'готове'],
    ['pl', 'готові'],
  ] as const)('agrees: %s', (agreement, word) => {
    expect(claimLine(claim({ stance: 'ready' }), agreement, uk, 'uk')).toBe(`${word} · військові`);
  });
});

describe('time', () => {
  const NOW = Date.parse('2026-03-10T10:00:00Z');
  const days = (n: number): number => NOW - n * 86_400_000;
  test.each([
    [NOW, 'сьогодні', 'today'],
    [Date.parse('2026-03-09T22:30:00Z'), 'сьогодні', 'today'],
    [Date.parse('2026-03-09T21:30:00Z'), 'учора', 'yesterday'],
    [days(2), '2 дні тому', '2 days ago'],
    [days(5), '5 днів тому', '5 days ago'],
    [days(21), '21 день тому', '21 days ago'],
    [days(44), '44 дні тому', '44 days ago'],
    [days(60), '2 місяці тому', '2 months ago'],
    [days(160), '5 місяців тому', '5 months ago'],
    [days(365), 'рік тому', 'a year ago'],
    [days(730), '2 роки тому', '2 years ago'],
    [days(1900), '5 років тому', '5 years ago'],
    [NOW + 3_600_000, 'сьогодні', 'today'],
  ])('%d is «%s»', (at, ukrainian, english) => {
    expect([age(at, NOW, uk, KYIV), age(at, NOW, en, KYIV)]).toEqual([ukrainian, english]);
  });

  test('is told in the reader’s zone, with the day where it is another', () => {
    const night = Date.parse('2026-03-09T22:30:00Z');
    expect(clockTime(night, 'uk', KYIV)).toBe('00:30');
    expect(moment(night, NOW, 'uk', KYIV)).toBe('00:30');
    expect(moment(night, NOW, 'uk', 'Europe/London')).toBe('09.03.2026 22:30');
    expect(moment(night, NOW, 'en', 'Europe/London')).toBe('09/03/2026 22:30');
    expect(isoDay(night, KYIV)).toBe('2026-03-10');
    // The hour that comes twice, and the one that does not come.
    expect(clockTime(Date.parse('2026-10-25T00:30:00Z'), 'uk', KYIV)).toBe('03:30');
    expect(clockTime(Date.parse('2026-10-25T01:30:00Z'), 'uk', KYIV)).toBe('03:30');
    expect(clockTime(Date.parse('2026-03-29T01:00:00Z'), 'uk', KYIV)).toBe('04:00');
  });
});
