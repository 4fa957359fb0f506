import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editDistance,
  isActor,
  resolveList,
  resolveName,
  STATES_BY_INTEREST,
} from '../../src/actors/resolve.ts';
import { ACTORS } from '../../src/actors/table.ts';

/** An actor's code, `? A B` several of that name, `~ A B` spelt alike, `+ A B` a group, `-` nothing. */
function shown(words: string): string {
  const found = resolveName(words);
  switch (found.kind) {
    case 'actor':
      return found.actor;
    case 'ambiguous':
      return `? ${found.actors.join(' ')}`;
    case 'near':
      return `~ ${found.actors.join(' ')}`;
    case 'group':
      return `+ ${found.actors.join(' ')}`;
    case 'unknown':
      return '-';
  }
}

const TABLE: Readonly<Record<string, readonly string[]>> = {
  LT: [
    ...['Литва', 'Литви', 'Литві', 'Литву', 'Литвою', 'ЛИТВА', ' литва ', 'Литве', 'Литвой', 'Lithuania'],
    ...[
      'литовець',
      'литовський',
      'литовські',
      'Вільнюс',
      'Вильнюс',
      'Vilnius',
      '🇱🇹',
      'LT',
      'lt',
      'LTU',
      'ltu',
    ],
  ],
  GB: [
    ...['Велика Британія', 'Великої Британії', 'Великій Британії', 'Великобританія', 'Великобританії'],
    ...['Британія', 'Великобритания', 'Англія', 'England', 'United Kingdom', 'the UK', 'UK', 'GB', 'GBR'],
    ...['Сполучене Королівство', 'Сполученого Королівства', '🇬🇧', 'британці', 'Лондон'],
  ],
  US: ['США', 'Сполучені Штати', 'Сполучених Штатів', 'Америка', 'USA', 'the United States of America', '🇺🇸'],
  NL: ['Нідерланди', 'Нідерландів', 'Голландія', 'Голландії', 'Нидерланды', 'the Netherlands', 'Holland'],
  CZ: ['Чехія', 'Чехії', 'Чеська Республіка', 'Чехия', 'Czechia', 'Czech Republic', 'the Czech Republic'],
  TR: ['Туреччина', 'Туреччиною', 'Турция', 'Турции', 'Turkey', 'Türkiye'],
  DE: ['Німеччина', 'Німеччиною', 'ФРН', 'Германия', 'Германией', 'Germany', 'німці'],
  PL: ['Польща', 'Польщі', 'Польша', 'Poland', 'поляки', 'Республіка Польща', 'Republic of Poland'],
  DK: ['Данія', 'Данії', 'Дания', 'Королівство Данія', 'Kingdom of Denmark'],
  NZ: [
    'Нова Зеландія',
    'Нової Зеландії',
    'Новая Зеландия',
    'Новой Зеландии',
    'Новую Зеландию',
    'New Zealand',
  ],
  BA: ['Боснія і Герцеговина', 'Боснія', 'Боснії', 'Bosnia', 'Bosnia and Herzegovina'],
  NG: ['Нігерія', 'Нігерії', 'Нигерии', 'Nigeria'],
  NE: ['Нігер', 'Нігеру', 'Niger'],
  KR: ['Південна Корея', 'Південної Кореї', 'South Korea', 'Republic of Korea'],
  KP: ['Північна Корея', 'КНДР'],
  VN: ["В'єтнам", 'В’єтнам', 'Вʼєтнаму', 'Вьетнам'],
  EU: ['ЄС', 'Євросоюз', 'Євросоюзу', 'Європейський Союз', 'ЕС', 'EU', '🇪🇺'],
  NATO: ['НАТО', 'Nato', 'NATO', 'Альянс', 'Альянсу'],
  UN: ['ООН', 'UN'],
  OSCE: ['ОБСЄ', 'OSCE'],
  COALITION: ['коаліція', 'коаліції', 'коаліція охочих', 'коаліції охочих', 'coalition of the willing'],
  UA: ['Україна', 'Украина', 'Ukraine', '🇺🇦', 'Київ'],
  RU: ['Росія', 'РФ', 'Россия', 'Russia', '🇷🇺'],
  GL: ['Гренландія', 'Greenland'],
  '+ LT LV EE': [
    'Балтія',
    'Балтії',
    'країни Балтії',
    'балтійські країни',
    'Прибалтика',
    'Baltics',
    'Baltic states',
  ],
  '+ NL BE LU': ['Бенілюкс', 'Benelux'],
  '+ PL CZ SK HU': ['Вишеградська четвірка', 'V4'],
  '? KR KP': ['Корея', 'Кореї', 'Korea'],
  '? CG CD': ['Конго', 'Congo'],
  '? GN GW GQ PG': ['Гвінея', 'Гвінеї', 'Guinea'],
  '? SD SS': ['Судан', 'Судану', 'Sudan'],
  '~ LT': ['Летва', 'Литвва', 'Lithania'],
  '~ DE': ['Germny', 'Німечина'],
  '-': [
    '',
    '   ',
    '🏴',
    'щосьдивне',
    'xx',
    'ß',
    'ﬁ',
    '12',
    '/',
    '{}',
    '__proto__',
    'constructor',
    'Україна Польща Литва Латвія',
  ],
};

describe('names', () => {
  for (const [expected, spellings] of Object.entries(TABLE)) {
    test.each(spellings)(`«%s» is ${expected}`, (words) => expect(shown(words)).toBe(expected));
  }

  test('nobody is spelt alike with a short word', () => {
    for (const word of ['ні', 'так', 'дім', 'we', 'hi']) expect(shown(word)).toBe('-');
  });
});

describe('all codes', () => {
  const names = (['uk', 'ru', 'en'] as const).map((lang) => ({
    lang,
    names: new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
  }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => isActor(code));
  const bodies = new Set(['EU', 'UN']);

  test('there are 250, and the two bodies with a flag', () => expect(codes).toHaveLength(252));

  test('every code, flag and own name is understood', () => {
    const wrong: string[] = [];
    for (const code of codes) {
      const flag = [...code].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0))).join('');
      for (const words of [code, code.toLowerCase(), flag]) if (shown(words) !== code) wrong.push(words);
      if (bodies.has(code)) continue;
      for (const { lang, names: of } of names) {
        const name = of.of(code) ?? '';
        const found = resolveName(name);
        const right =
          (found.kind === 'actor' && found.actor === code) ||
          (found.kind === 'ambiguous' && found.actors.includes(code));
        if (!right) wrong.push(`${lang} ${code} ${name}: ${shown(name)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every name of the table is understood', () => {
    const wrong = ACTORS.flatMap(({ code, names: of }) =>
      [...of.uk, ...of.ru, ...of.en].flatMap((name) => {
        const found = resolveName(name);
        const right = found.kind === 'actor' ? found.actor === code : found.kind === 'ambiguous';
        return right ? [] : [`${code} ${name}: ${shown(name)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('Ukraine and Russia are not offered to follow', () => {
    expect(STATES_BY_INTEREST).not.toContain('UA');
    expect(STATES_BY_INTEREST).not.toContain('RU');
    expect(new Set(STATES_BY_INTEREST).size).toBe(STATES_BY_INTEREST.length);
  });
});

describe('lists', () => {
  const actors = (words: string): string => resolveList(words).actors.join(' ');

  test.each([
    ['Литва, Польща', 'LT PL'],
    ['Литва і Польща', 'LT PL'],
    ['Литва та Польща й Франція', 'LT PL FR'],
    ['Lithuania and Poland', 'LT PL'],
    ['LT PL, FR;DE', 'LT PL FR DE'],
    ['США Великій Британії', 'US GB'],
    ['Балтія, Польща', 'LT LV EE PL'],
    ['Боснія і Герцеговина, Польща', 'BA PL'],
    ['Польща і Боснія і Герцеговина', 'PL BA'],
    ['Тринідад і Тобаго', 'TT'],
    ["Об'єднані Арабські Емірати", 'AE'],
    ['Литва, Литву, LT', 'LT'],
    ['🇱🇹 🇵🇱', 'LT PL'],
    ['', ''],
    [',,;\n', ''],
  ])('«%s» is %s', (words, expected) => expect(actors(words)).toBe(expected));

  test('what was not understood is named, with what is spelt alike', () => {
    expect(resolveList('Литва, Летва, Корея, щосьдивне')).toEqual({
      actors: ['LT'],
      held: [],
      unknown: [
        { word: 'Летва', near: ['LT'] },
        { word: 'Корея', near: ['KR', 'KP'] },
        { word: 'щосьдивне', near: [] },
      ],
    });
  });

  test('Ukraine and Russia are understood, and set apart', () => {
    expect(resolveList('Україна, Росія та Литва')).toEqual({
      actors: ['LT'],
      held: ['UA', 'RU'],
      unknown: [],
    });
  });
});

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'Литва',
      'Конго',
      'і',
      'Республіка',
      'the',
      ',',
      ' ',
      '\n',
      '🇱🇹',
      '\ud83c',
      '\u202e',
      'ß',
    ),
  );
  const anything = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('a name is answered with known actors only', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const found = resolveName(words);
        const actors = found.kind === 'actor' ? [found.actor] : 'actors' in found ? found.actors : [];
        expect(actors.every((actor) => isActor(actor))).toBe(true);
        if (found.kind !== 'unknown' && found.kind !== 'actor') expect(actors.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('a list is answered without repeats', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const { actors, unknown } = resolveList(words);
        expect(new Set(actors).size).toBe(actors.length);
        expect(unknown.every(({ word }) => word.length > 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('only the first unknown words are looked up among the alike', () => {
    const { unknown } = resolveList('летва '.repeat(140));
    expect(unknown).toHaveLength(140);
    expect(unknown.filter(({ near }) => near.length > 0)).toHaveLength(5);
  });

  test('the distance agrees with its definition and gives up past the limit', () => {
    expect(editDistance('литва', 'летва', 2)).toBe(1);
    expect(editDistance('литва', 'лтива', 2)).toBe(1);
    expect(editDistance('литва', 'литваа', 2)).toBe(1);
    expect(editDistance('', 'аб', 2)).toBe(2);
    expect(editDistance('литва', 'португалія', 2)).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
        expect(editDistance(a, a, 20)).toBe(0);
      }),
    );
  });
});
