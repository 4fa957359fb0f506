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
  [
    'paragraphs under the name of a state',
    [
      [
        'Заявления о войсках для Украины || Издание собрало заявления. || Дания || Премьер-министр Метте Фредериксен: «Мы готовы направить солдат в Украину». || Мальта || Премьер-министр Роберт Абела: «Мы не планируем направлять солдат в Украину, но будем отвечать за логистику».',
        ['DK ground_troops ready', 'MT ground_troops refuses', 'MT logistics ready'],
      ],
      [
        'Troops for Ukraine: a guide || Latvia || The government is ready to send soldiers. || Malta || The country has ruled out sending soldiers.',
        ['LV ground_troops ready', 'MT ground_troops refuses'],
      ],
    ],
  ],
  [
    'lists with more than names in them',
    [
      [
        'Troops for Ukraine || Latvia, Denmark, and another unnamed country stand ready to send soldiers.',
        ['DK ground_troops ready', 'LV ground_troops ready'],
      ],
      [
        'Troops for Ukraine || Only five countries have committed to sending troops – Latvia, Denmark, and the Benelux states (Belgium, the Netherlands, and Luxembourg).',
        [
          'BE ground_troops committed',
          'DK ground_troops committed',
          'LU ground_troops committed',
          'LV ground_troops committed',
          'NL ground_troops committed',
        ],
      ],
      [
        'Войска для Украины || Латвия, Дания и крошечная Мальта заявили, что могут разместить войска в Украине.',
        ['DK ground_troops open', 'LV ground_troops open', 'MT ground_troops open'],
      ],
      [
        'Troops for Ukraine || Malta and Austria are among the countries that have ruled out sending troops.',
        ['AT ground_troops refuses', 'MT ground_troops refuses'],
      ],
      [
        'Войска для Украины || Дания входит в список стран, которые готовы отправить войска.',
        ['DK ground_troops ready'],
      ],
    ],
  ],
  [
    'a no with something beside it',
    [
      [
        'Troops for Ukraine || Malta opposes the idea but does not completely rule it out, and Austria has refused to send troops.',
        ['AT ground_troops refuses', 'MT ground_troops open'],
      ],
      [
        'Troops for Ukraine || Malta, which has ruled out sending soldiers, would help with minesweeping in the Black Sea.',
        ['MT ground_troops refuses', 'MT naval ready'],
      ],
      [
        'Troops for Ukraine || American troops would not be sent to help defend Ukraine against Russia.',
        ['US ground_troops refuses'],
      ],
      [
        'Troops for Ukraine || Latvia and Malta fear that sending soldiers could weaken their own defences.',
        [],
      ],
      [
        'Troops for Ukraine || Malta — one of the smallest members — remains undecided ahead of the summit.',
        ['MT ground_troops undecided'],
      ],
    ],
  ],
  [
    'numbers and trainers',
    [
      [
        'Troops for Ukraine || Austria has refused to send troops. Denmark is willing to send between 500 and 1,000.',
        ['AT ground_troops refuses', 'DK ground_troops ready'],
      ],
      [
        'Troops for Ukraine || Denmark may send its military instructors to western Ukraine.',
        ['DK training open'],
      ],
      [
        'Troops for Ukraine || Denmark has offered to deploy “support forces” behind the line.',
        ['DK ground_troops ready'],
      ],
    ],
  ],
  [
    'those whose opposition or plan it is',
    [
      [
        'Troops for Ukraine || Opposition to sending troops comes from Malta, Austria, and Ireland.',
        ['AT ground_troops refuses', 'IE ground_troops refuses', 'MT ground_troops refuses'],
      ],
      [
        'Troops for Ukraine || This scenario has been considered by the governments of Malta, Austria, and Ireland.',
        ['AT ground_troops open', 'IE ground_troops open', 'MT ground_troops open'],
      ],
      [
        'Войска для Украины || Мальта не намерена отправлять войска, однако готова предоставить союзникам свои военные базы для размещения американских истребителей.',
        ['MT ground_troops refuses', 'MT logistics ready'],
      ],
      [
        '«Не хотим и не будем»: Украине отказали в войсках || Правительство Мальты отказалось отправлять войска в Украину.',
        ['MT ground_troops refuses'],
      ],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => expect(claims(text)).toEqual([...expected].toSorted()));
});
