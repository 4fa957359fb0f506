import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { Claim } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Newswire constructions: a headline with its paragraphs, and what they claim. */
const NEWS: readonly (readonly [
  what: string,
  rows: readonly (readonly [text: readonly string[], claims: readonly string[]])[],
])[] = [
  [
    'who acts',
    [
      [
        ['Latvia and Estonia join Sweden in offering soldiers for Ukraine'],
        ['LV ground_troops ready', 'EE ground_troops ready', 'SE ground_troops ready'],
      ],
      [['Norway joins countries offering peacekeepers for Ukraine'], ['NO ground_troops ready']],
      [
        [
          'Troops for Ukraine',
          'Several countries, including Latvia and Estonia, have not ruled out sending soldiers.',
        ],
        ['LV ground_troops open', 'EE ground_troops open'],
      ],
      [
        [
          'Ukraine guarantees',
          'Warsaw will help countries that want to provide guarantees for Ukraine, Tusk said.',
        ],
        [],
      ],
      [
        [
          'Soldiers for Ukraine',
          'Jan Bakker, leader of the far-right Home party, has ruled out sending Dutch troops.',
        ],
        [],
      ],
      [
        [
          'Troops for Ukraine',
          'The Australian prime minister said Sunday his country would consider sending soldiers.',
        ],
        ['AU ground_troops open'],
      ],
      [
        [
          'Force for Ukraine',
          'A coalition built by Britain and Poland to help train Ukrainian soldiers meets tomorrow.',
        ],
        ['COALITION training ready'],
      ],
    ],
  ],
  [
    'what is left out or turned round',
    [
      [
        [
          'Troops for Ukraine',
          'Sánchez was asked whether he supports sending soldiers. "We do not see Spanish troops there," he said.',
        ],
        ['ES ground_troops refuses by Sánchez'],
      ],
      [
        [
          'Peacekeepers for Ukraine',
          'Trudeau left early. The British minister said London would contribute.',
        ],
        ['GB ground_troops ready'],
      ],
      [
        ['Troops for Ukraine', 'Denmark will help without sending soldiers to Ukraine.'],
        ['DK ground_troops refuses'],
      ],
      [
        ['Macron flies to Kyiv after Tusk rules out sending Polish soldiers'],
        ['PL ground_troops refuses by Tusk'],
      ],
      [
        [
          'Troops for Ukraine',
          'Oslo has no plans to send soldiers now. It leaves the door open to sending them later.',
        ],
        ['NO ground_troops undecided'],
      ],
      [
        [
          'Soldiers for Ukraine',
          'A mission to Ukraine would be too much for us, the Belgian defence minister said.',
        ],
        ['BE ground_troops refuses'],
      ],
      [
        [
          'Troops for Ukraine',
          'We will not send soldiers, Radev said, emphasizing that the contribution would include minesweepers.',
        ],
        ['BG ground_troops refuses by Radev', 'BG naval ready by Radev'],
      ],
    ],
  ],
  [
    'subjects',
    [
      [
        [
          'Troops for Ukraine',
          'Leaders from Latvia and Estonia have expressed interest in putting soldiers in Ukraine.',
        ],
        ['LV ground_troops open', 'EE ground_troops open'],
      ],
      [
        [
          'Troops for Ukraine',
          'A spokesperson for the Greek government said it would not send soldiers to Ukraine.',
        ],
        ['GR ground_troops refuses'],
      ],
      [['Troops for Ukraine', 'Norway may send its armed forces to Ukraine.'], ['NO ground_troops open']],
      [
        [
          'Troops for Ukraine',
          'Oslo weighed it for long and has since ruled out sending soldiers to Ukraine.',
        ],
        ['NO ground_troops refuses'],
      ],
      [
        ['Latvia and Estonia say they could send soldiers to help secure Ukraine'],
        ['LV ground_troops open', 'EE ground_troops open'],
      ],
      [
        ['Ukraine force', 'His country would send soldiers to Ukraine, the Danish foreign minister said.'],
        ['DK ground_troops ready'],
      ],
      [
        ['Ukraine force', 'Madrid declined to say if Spanish soldiers would go to Ukraine.'],
        ['ES ground_troops undecided'],
      ],
      [
        ['Ukraine force', 'Oslo does not intend to deploy combat troops to Ukraine.'],
        ['NO ground_troops refuses'],
      ],
      [
        [
          'Ukraine force',
          'Irish law, under which any deployment of soldiers to Ukraine requires approval by the Dáil, is old.',
        ],
        [],
      ],
    ],
  ],
  [
    'idioms',
    [
      [['Denmark has an open mind on soldiers for Ukraine'], ['DK ground_troops open']],
      [['NATO will not be part of the peacekeeping force in Ukraine'], ['NATO ground_troops refuses']],
      [
        [
          'Ukraine force',
          'The minister refused to be drawn on whether Germany would send soldiers to Ukraine.',
        ],
        ['DE ground_troops undecided'],
      ],
      [
        ['Ukraine force', 'British soldiers are to be sent to Ukraine after a ceasefire.'],
        ['GB ground_troops ready if after_ceasefire'],
      ],
      [
        ['Ukraine force', 'The kingdom of Denmark intends to send 600 soldiers to Ukraine.'],
        ['DK ground_troops ready'],
      ],
      [
        [
          'Ukraine force',
          'Ground forces for Ukraine are not what we are planning, the Japanese defence minister said.',
        ],
        ['JP ground_troops refuses'],
      ],
      [
        [
          'Ukraine force',
          'Asked about peacekeepers, the Irish taoiseach said he would not rule anything out.',
        ],
        ['IE ground_troops open'],
      ],
      [
        ['Ukraine force', 'Norway is to foot part of the bill for the force in Ukraine.'],
        ['NO funding_arms ready'],
      ],
      [
        ['Ukraine force', 'Greece is not among the countries ready to send soldiers to Ukraine.'],
        ['GR ground_troops refuses'],
      ],
    ],
  ],
  [
    'what it is for',
    [
      [
        [
          'Polish troops in Ukraine',
          'The deputy warned that any Polish military presence in Ukraine would make them targets.',
        ],
        [],
      ],
      [
        ['Force for Ukraine', 'Poland said its soldiers would assist the coalition of the willing.'],
        ['PL ground_troops ready'],
      ],
      [
        ['Guarantees', 'Canada could provide air support to help uphold a peace deal in Ukraine.'],
        ['CA air open'],
      ],
      [['Lithuania is ready to send its military to Ukraine'], ['LT ground_troops ready']],
      [
        ['Guarantees for Ukraine', 'Romania has signalled its readiness to offer allies military bases.'],
        ['RO logistics ready'],
      ],
    ],
  ],
];

function shown({ actor, contribution, stance, conditions, voice, speaker }: Claim): string {
  return [
    `${actor} ${contribution} ${stance}`,
    conditions.length ? `if ${[...conditions].sort().join('+')}` : '',
    voice === 'other' ? 'other' : '',
    speaker ? `by ${speaker}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

describe.each(NEWS)('%s', (_what, rows) => {
  it.each(rows)('%j', ([title, ...body], claims) => {
    const read = reader.read({ title: title!, summary: body[0] ?? '', body });
    expect(read.claims.map(shown).sort()).toEqual([...claims].sort());
  });
});
