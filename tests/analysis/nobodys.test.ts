import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Whose claims a headline and its paragraphs make. */
function claims(title: string, body: readonly string[]): string {
  return reader
    .read({ title, summary: body[0] ?? '', body: [...body] })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}${c.part === 'main' ? '' : ' background'}`)
    .join(', ');
}

type Rows = readonly (readonly [title: string, body: readonly string[], claims: string])[];

describe.each<[what: string, rows: Rows]>([
  [
    "talk of what is possible is nobody's",
    [
      ['Трамп про війська в Україні', ['Дискусія про можливе розміщення військ в Україні триває.'], ''],
      [
        'Литва про війська в Україні',
        ['«Ми не виключаємо відправлення військ в Україну», – сказав Науседа.'],
        'LT ground_troops open',
      ],
    ],
  ],
  [
    'below the lead, in an article about several, somebody must be meant',
    [
      [
        'Що планують Британія та Франція для України',
        [
          'Британія та Франція радяться про гарантії.',
          'Данія чекає.',
          'На заході України розмістять війська.',
        ],
        '',
      ],
      [
        'Що планують Британія та Франція для України',
        ['Британія та Франція радяться про гарантії.', 'Данія чекає. Її уряд розмістить війська в Україні.'],
        'DK ground_troops ready background',
      ],
    ],
  ],
  [
    'an article that retells the aggressor',
    [
      [
        'СВР: Франція вводить війська в Україну',
        ['Про це повідомила російська розвідка.', 'Париж пошле в Україну бригаду солдатів.'],
        '',
      ],
      [
        'Песков: войска на Украине неприемлемы',
        [
          'Россия против иностранных войск на Украине, сказал Песков.',
          'Макрон заявил, что Франция готова послать войска на Украину.',
        ],
        'FR ground_troops ready background',
      ],
    ],
  ],
  [
    'what is called untrue, and what a stranger says',
    [
      ['Інформація, що Китай готовий послати війська в Україну, не відповідає дійсності', [], ''],
      [
        'Німеччина і війська в Україні',
        ['Відповідаючи журналістам, Гомілка заявив, що солдатів пошлють в Україну.'],
        '',
      ],
    ],
  ],
  [
    "a side, a place and an alliance's members",
    [
      ['Вашингтон змінив план на прохання російської сторони, яка виступає проти військ в Україні', [], ''],
      ['В Польше планируется разместить солдат для Украины', [], ''],
      ['В Варшаве планируют разместить солдат в Украине', [], 'PL ground_troops ready'],
      ['NATO members weigh sending troops to Ukraine', [], ''],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (title, body, expected) => {
    expect(claims(title, body)).toBe(expected);
  });
});
