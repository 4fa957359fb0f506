import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** «title || paragraph || …» and what is read of it: actor, contribution, stance. */
type Rows = readonly (readonly [text: string, claims: readonly string[]])[];

function claims(text: string): string[] {
  const [title, ...body] = text.split('||').map((part) => part.trim());
  return reader
    .read({ title: title!, summary: body[0] ?? '', body })
    .claims.map(({ actor, contribution, stance }) => `${actor} ${contribution} ${stance}`)
    .toSorted();
}

describe.each<[what: string, rows: Rows]>([
  [
    'lists headed by a stance or a contribution',
    [
      [
        'Хто пошле війська в Україну || За: Данія, Литва. Проти: Італія, Греція. Ще не вирішили: Бельгія та Чехія.',
        [
          'BE ground_troops undecided',
          'CZ ground_troops undecided',
          'DK ground_troops ready',
          'GR ground_troops refuses',
          'IT ground_troops refuses',
          'LT ground_troops ready',
        ],
      ],
      [
        'Кто отправит солдат в Украину || Готовы: Эстония, Латвия. Отказались: Австрия, Мальта.',
        [
          'AT ground_troops refuses',
          'EE ground_troops ready',
          'LV ground_troops ready',
          'MT ground_troops refuses',
        ],
      ],
      [
        'Who would send troops to Ukraine || In favour: Sweden, Estonia. Against: Spain and Malta.',
        [
          'EE ground_troops ready',
          'ES ground_troops refuses',
          'MT ground_troops refuses',
          'SE ground_troops ready',
        ],
      ],
    ],
  ],
  [
    'lines that say only what a state brings',
    [
      [
        'Перелік внесків: хто дасть Україні війська || 🇩🇰 Данія — піхотний батальйон. || 🇳🇴 Норвегія — винищувачі. || – Польща: жодного солдата.',
        ['DK ground_troops ready', 'NO air ready', 'PL ground_troops refuses'],
      ],
      ['Данія про війська в Україні || Данія — батальйон морозива.', []],
    ],
  ],
  [
    'what a list leaves to the verb before it',
    [
      [
        'Литва дасть Україні піхоту, Данія літаки, а Норвегія кораблі',
        ['DK air ready', 'LT ground_troops ready', 'NO naval ready'],
      ],
      [
        'Canada offers soldiers for Ukraine, Iceland trainers and Norway jets',
        ['CA ground_troops ready', 'IS training ready', 'NO air ready'],
      ],
      [
        'Литва пошле солдатів в Україну, Польща та Угорщина – ні',
        ['HU ground_troops refuses', 'LT ground_troops ready', 'PL ground_troops refuses'],
      ],
      [
        'Neither Denmark nor Sweden plans to send troops to Ukraine',
        ['DK ground_troops refuses', 'SE ground_troops refuses'],
      ],
      [
        'Кілька країн, включно з Данією та Швецією, пошлють солдатів в Україну',
        ['DK ground_troops ready', 'SE ground_troops ready'],
      ],
      [
        'Війська в Україну пошлють: Данія — 900, Швеція — тисячу',
        ['DK ground_troops ready', 'SE ground_troops ready'],
      ],
    ],
  ],
  [
    'one word of answer, apart from the rest',
    [
      [
        'Війська в Україні: Париж і Відень – за, Рим – проти',
        ['AT ground_troops ready', 'FR ground_troops ready', 'IT ground_troops refuses'],
      ],
      [
        'Литва пошле солдатів в Україну, Латвія також, Мальта відмовилася',
        ['LT ground_troops ready', 'LV ground_troops ready', 'MT ground_troops refuses'],
      ],
      [
        'Литва пошле солдатів в Україну, Лісабон – під питанням',
        ['LT ground_troops ready', 'PT ground_troops undecided'],
      ],
      ['Про війська в Україні || Роберт Фіцо відповів єдиним словом: «Ні».', ['SK ground_troops refuses']],
      ['Про війська в Україні || «Наших там не буде», – Роберт Фіцо.', ['SK ground_troops refuses']],
      ['Про війська в Україні || Роберт Фіцо згадав слово «ні».', []],
    ],
  ],
  [
    'words that mean states named together before',
    [
      [
        'Литва, Данія, Італія й Греція: солдатів для України не буде || Перші дві пришлють інструкторів, решта не дасть навіть кораблів.',
        [
          'DK ground_troops refuses',
          'DK training ready',
          'GR ground_troops refuses',
          'GR naval refuses',
          'IT ground_troops refuses',
          'IT naval refuses',
          'LT ground_troops refuses',
          'LT training ready',
        ],
      ],
      [
        'Швеція та Фінляндія про місію в Україні || Перша дасть винищувачі, друга не пошле піхоти. Обидві країни готові дати кораблі.',
        ['FI ground_troops refuses', 'FI naval ready', 'SE air ready', 'SE naval ready'],
      ],
      ['Литва та Данія про Україну || Ще дві країни готові послати солдатів в Україну.', []],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});
