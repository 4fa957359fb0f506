import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** «title || paragraph || …» and what is read of it: actor, contribution, stance, «other» where another says it. */
type Rows = readonly (readonly [text: string, claims: readonly string[]])[];

function claims(text: string): string[] {
  const [title, ...body] = text.split('||').map((part) => part.trim());
  return reader
    .read({ title: title!, summary: body[0] ?? '', body })
    .claims.map(
      ({ actor, contribution, stance, voice }) =>
        `${actor} ${contribution} ${stance}${voice === 'other' ? ' other' : ''}`,
    )
    .toSorted();
}

describe.each<[what: string, rows: Rows]>([
  [
    'countries named as examples of those who do it',
    [
      [
        'Troops for Ukraine || Several more countries have not ruled out sending soldiers, including Canada, Portugal, and Latvia.',
        ['CA ground_troops open', 'LV ground_troops open', 'PT ground_troops open'],
      ],
      [
        'Troops for Ukraine || Countries that say they are weighing peacekeeping troops include Portugal, Malta, Cyprus and Latvia.',
        ['CY ground_troops open', 'LV ground_troops open', 'MT ground_troops open', 'PT ground_troops open'],
      ],
      [
        'Войска для Украины || Некоторые страны готовы отправить войска, среди них Дания. Другие выступают против такого шага, например, Мальта.',
        ['DK ground_troops ready', 'MT ground_troops refuses'],
      ],
      [
        'Войска для Украины || Две страны отказались отправить солдат в Украину, это Мальта и Австрия.',
        ['AT ground_troops refuses', 'MT ground_troops refuses'],
      ],
      [
        'Troops for Ukraine || Norwegian officials said that several of the countries may not send soldiers.',
        [],
      ],
    ],
  ],
  [
    'how much of a thing, and what it is for',
    [
      [
        'Troops for Ukraine || Latvia announced it was ready to send an unspecified number of soldiers.',
        ['LV ground_troops ready'],
      ],
      [
        'Troops for Ukraine || Latvia is prepared to back the deal with boots on the ground.',
        ['LV ground_troops ready'],
      ],
      [
        'Troops for Ukraine || Latvia takes part in the talks on peacekeepers without offering its own soldiers.',
        ['LV ground_troops refuses'],
      ],
      [
        'Troops for Ukraine || Latvia is considering sending soldiers and would help clear the Black Sea of mines.',
        ['LV ground_troops open', 'LV naval ready'],
      ],
    ],
  ],
  [
    'whose officials speak',
    [
      [
        'Troops for Ukraine || Meloni said Rome would send no soldiers. || Latvia, for its part, intends to send soldiers, government sources said.',
        ['IT ground_troops refuses', 'LV ground_troops ready'],
      ],
      [
        "Troops for Ukraine || Macron spoke of the plan. However, Latvia's defence minister later said he was open to sending peacekeepers.",
        ['LV ground_troops open'],
      ],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => expect(claims(text)).toEqual([...expected].toSorted()));
});
