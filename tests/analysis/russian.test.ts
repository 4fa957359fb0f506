import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { endsAsVerb } from '../../src/language/verbs.ts';
import type { Claim } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

const inWords = ({ actor, contribution, stance, conditions, size, voice, speaker }: Claim): string => {
  const rest = [size?.join('-'), voice === 'other' ? 'other' : '', speaker ? `by ${speaker}` : ''];
  return [actor, contribution, stance, ...conditions, ...rest].filter(Boolean).join(' ');
};

/** Headlines of Russian-language news and what they claim. */
const SAID: readonly (readonly [what: string, rows: readonly (readonly [string, ...string[]])[]])[] = [
  [
    'attitudes',
    [
      [
        'Словакия не намеревается посылать солдат в Украину, заявил Роберт Фицо',
        'SK ground_troops refuses by Роберт Фицо',
      ],
      ['Австрия воздержится от участия в миротворческой миссии в Украине', 'AT ground_troops refuses'],
      ['Молдова не станет участвовать в миротворческой миссии в Украине', 'MD ground_troops refuses'],
      ['Южная Корея не видит возможности отправить миротворцев в Украину', 'KR ground_troops refuses'],
      ['Варшава наотрез отказывается посылать солдат в Украину', 'PL ground_troops refuses'],
      ['Люксембург склоняется к отправке военных в Украину', 'LU ground_troops open'],
      ['Швеция взвешивает отправку военных в Украину', 'SE ground_troops open'],
      ['Париж обдумывает ввод контингента в Украину', 'FR ground_troops open'],
      ['Канада не закрывает дверь для отправки военных в Украину', 'CA ground_troops open'],
      ['Норвегия раздумывает, посылать ли солдат в Украину', 'NO ground_troops undecided'],
      ['Чехия пока не определилась, отправит ли солдат в Украину', 'CZ ground_troops undecided'],
      [
        'Речь об отправке чешских солдат в Украину не идет, сказал Бабиш',
        'CZ ground_troops undecided by Бабиш',
      ],
      ['Париж заморозил планы отправки контингента в Украину', 'FR ground_troops undecided'],
      ['Вопрос об отправке солдат в Украину остается для Праги открытым', 'CZ ground_troops undecided'],
      ['В Люксембурге решили направить в Украину 30 военных', 'LU ground_troops committed 30-30'],
      ['Отправить солдат в Украину решено, сообщило правительство Дании', 'DK ground_troops committed'],
      ['Венгрия решила не отправлять военных в Украину', 'HU ground_troops refuses'],
    ],
  ],
  [
    'negation',
    [
      ['Никаких немецких солдат в Украине не будет, отрезал Мерц', 'DE ground_troops refuses by Мерц'],
      ['Отправлять солдат в Украину Рим не станет', 'IT ground_troops refuses'],
      [
        'Лекорню не стал исключать отправку французских военных в Украину',
        'FR ground_troops open by Лекорню',
      ],
      [
        '«Исключать ничего нельзя», — сказал Макрон об отправке войск в Украину',
        'FR ground_troops open by Макрон',
      ],
      [
        'Ни американских, ни канадских солдат в Украине не будет, заявил Трамп',
        'US ground_troops refuses by Трамп',
        'CA ground_troops refuses other by Трамп',
      ],
      ['США дадут Украине авиацию, но не солдат', 'US air ready', 'US ground_troops refuses'],
    ],
  ],
  [
    'conditions',
    [
      [
        'Франция пошлет военных в Украину после того, как замолчат пушки',
        'FR ground_troops ready after_ceasefire',
      ],
      [
        'После того, как наступит мир, Франция готова послать военных в Украину',
        'FR ground_troops ready after_peace',
      ],
      [
        'Как только смолкнут орудия, Франция введет войска в Украину',
        'FR ground_troops ready after_ceasefire',
      ],
      ['Дождавшись перемирия, Дания отправит в Украину солдат', 'DK ground_troops ready after_ceasefire'],
      [
        'Кабмин Нидерландов одобрил отправку военных в Украину и просит согласия парламента',
        'NL ground_troops ready parliament',
      ],
    ],
  ],
  [
    'who speaks, who is meant',
    [
      [
        'Мы готовы отправить солдат в Украину, подчеркнула премьер Дании Метте Фредериксен',
        'DK ground_troops ready by Метте Фредериксен',
      ],
      [
        'Великобритания вместе с Францией введет войска в Украину',
        'GB ground_troops ready',
        'FR ground_troops ready',
      ],
      ['Чешских солдат, как и прежде, в Украине не будет', 'CZ ground_troops refuses'],
      [
        'Шведы с «Грипенами» и датчане с F-16 готовы прикрыть небо Украины после перемирия',
        'SE air ready after_ceasefire',
        'DK air ready after_ceasefire',
      ],
      ['Решение о контингенте для Украины в Мадриде отложат до лета', 'ES ground_troops undecided'],
    ],
  ],
  [
    'Moscow and its intelligence, deputies, experts: no claim',
    [
      ['СВР: Франция готовит к отправке в Украину контингент до двух тысяч военных'],
      ['По данным российской разведки, Франция собирается ввести войска на Украину'],
      ['Захарова: Великобритания готовится ввести войска в Украину'],
      ['Песков: размещение войск НАТО в Украине неприемлемо для России'],
      ['Лавров заявил, что США готовы предоставить Украине гарантии безопасности'],
      ['Депутат бундестага: Германия может отправить солдат в Украину'],
      ['Стармер призвал союзников отправить солдат в Украину'],
    ],
  ],
];

describe.each(SAID)('Russian: %s', (_what, rows) => {
  it.each(rows.map(([title, ...claims]) => [title, claims] as const))('%s', (title, claims) => {
    const { relevant, claims: found } = reader.read({ title, summary: '', body: [] });
    expect({ relevant, claims: found.map(inWords) }).toEqual({ relevant: true, claims });
  });
});

describe('which language without a telling letter', () => {
  it.each([
    ['Рим к отправке солдат не готов, но станет посредником', 'ru'],
    ['Отправка солдат, заверил премьер, не рассматривается', 'ru'],
    ['Готова ли Германия отправить солдат', 'ru'],
    ['Польща займеться лише постачанням', 'uk'],
    ['Угорський прем’єр не хоче розгортання', 'uk'],
  ])('%s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});

it.each([
  ['смолкнут', true, true],
  ['пополнят', true, true],
  ['прикроет', true, true],
  ['солдат', true, false],
  ['совет', true, false],
  ['кабинет', true, false],
  ['замовкнуть', false, true],
  ['десять', false, false],
])('%s, a verb by its ending', (norm, russian, verb) => {
  expect(endsAsVerb(norm, russian)).toBe(verb);
});
