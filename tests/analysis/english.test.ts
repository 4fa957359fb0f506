import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { Claim } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** A headline with its paragraphs, and what they claim. */
const ENGLISH: readonly (readonly [
  what: string,
  rows: readonly (readonly [text: readonly string[], claims: readonly string[]])[],
])[] = [
  [
    'headline attitudes',
    [
      [['Finland says no to troops in Ukraine'], ['FI ground_troops refuses']],
      [['Sweden leaves door open to Gripen patrols over Ukraine'], ['SE air open']],
      [['Meloni shuts the door on Italian peacekeepers for Ukraine'], ['IT ground_troops refuses by Meloni']],
      [['Canada mulls sending instructors to Ukraine after peace deal'], ['CA training open if after_peace']],
      [['Estonia pledges company for Ukraine reassurance force'], ['EE ground_troops committed']],
      [
        ['Danish parliament green-lights deployment of 800 troops to Ukraine'],
        ['DK ground_troops committed [800-800]'],
      ],
      [['Spain floats frigates, not soldiers, for Ukraine'], ['ES naval open', 'ES ground_troops refuses']],
      [
        ['Japan stops short of boots on the ground, backs ceasefire monitoring in Ukraine'],
        ['JP ground_troops refuses', 'JP monitoring ready if after_ceasefire'],
      ],
      [
        ["Latvia's Rinkevics says troops for Ukraine off the table"],
        ['LV ground_troops refuses by Rinkevics'],
      ],
      [['China denies plan to send peacekeepers to Ukraine'], ['CN ground_troops refuses']],
      [
        ['Dutch cabinet gives go-ahead for minehunters to clear Black Sea off Ukraine'],
        ['NL naval committed'],
      ],
      [['Norway in for jets, out for troops in Ukraine'], ['NO air ready', 'NO ground_troops refuses']],
      [['Paris vows to lead Ukraine force'], ['FR command ready']],
      [["Croatia's president: not one Croatian soldier will go to Ukraine"], ['HR ground_troops refuses']],
      [
        ['Britain and France sign declaration on troops for Ukraine'],
        ['GB ground_troops committed', 'FR ground_troops committed'],
      ],
      [['US Senate ratifies security treaty with Ukraine'], ['US legal_guarantee committed']],
    ],
  ],
  [
    'negation on the noun',
    [
      [
        [
          'Ukraine force talks',
          'The Finnish president, Alexander Stubb, said Helsinki had no intention of putting its soldiers in Ukraine.',
        ],
        ['FI ground_troops refuses by Alexander Stubb'],
      ],
      [
        [
          'Ukraine force talks',
          'Belgium will contribute to security guarantees with F-16s, naval assets and training, but not with ground troops, Prime Minister Bart De Wever said.',
        ],
        [
          'BE air ready by Bart De Wever',
          'BE naval ready by Bart De Wever',
          'BE training ready by Bart De Wever',
          'BE ground_troops refuses by Bart De Wever',
        ],
      ],
      [
        [
          'Ukraine force talks',
          "Germany's chancellor would not rule out the deployment of the Bundeswehr to Ukraine.",
        ],
        ['DE ground_troops open'],
      ],
      [
        [
          'Ukraine force talks',
          'Greece is not considering sending soldiers, government spokesman Pavlos Marinakis said.',
        ],
        ['GR ground_troops refuses by Pavlos Marinakis'],
      ],
      [
        [
          'Ukraine force talks',
          'Spain, Portugal and Greece said they would send warships rather than infantry.',
        ],
        [
          'ES naval ready',
          'PT naval ready',
          'GR naval ready',
          'ES ground_troops refuses',
          'PT ground_troops refuses',
          'GR ground_troops refuses',
        ],
      ],
      [
        [
          'Ukraine force talks',
          'Instead of soldiers, Vienna would offer demining experts and ceasefire observers, Chancellor Christian Stocker said.',
        ],
        [
          'AT ground_troops refuses by Christian Stocker',
          'AT monitoring ready if after_ceasefire by Christian Stocker',
        ],
      ],
      [
        [
          'Ukraine force talks',
          'The United States will provide intelligence and satellite monitoring but will not put soldiers on the ground, Secretary of State Marco Rubio said.',
        ],
        [
          'US intelligence ready by Marco Rubio',
          'US monitoring ready by Marco Rubio',
          'US ground_troops refuses by Marco Rubio',
        ],
      ],
      [
        ['Ukraine force talks', 'Warsaw has repeatedly said it will not commit troops.'],
        ['PL ground_troops refuses'],
      ],
      [
        [
          'Ukraine force talks',
          'The chancellor said Germany would take on a leading role in air defence, without committing to ground troops.',
        ],
        ['DE air ready', 'DE ground_troops undecided'],
      ],
      [
        ['Ukraine force talks', 'Moldova will not take part in any mission, President Maia Sandu said.'],
        ['MD ground_troops refuses by Maia Sandu'],
      ],
      [
        [
          'Poland will help with logistics but not with soldiers, says Tusk',
          'Warsaw has made up its mind: no Polish troops will be sent to Ukraine, even after the war, Donald Tusk said.',
        ],
        ['PL logistics ready by Donald Tusk', 'PL ground_troops refuses by Donald Tusk'],
      ],
      [
        [
          'Hungary reaffirms refusal to send soldiers to Ukraine',
          'Budapest will take no part in any military mission, Foreign Minister Péter Szijjártó said.',
        ],
        ['HU ground_troops refuses by Péter Szijjártó'],
      ],
    ],
  ],
  [
    'approvals, passives and plans',
    [
      [
        [
          'Ukraine force talks',
          'Up to 2,500 Canadian soldiers would be deployed to Ukraine once hostilities end, according to defence minister David McGuinty.',
        ],
        ['CA ground_troops ready if after_ceasefire [0-2500] by David McGuinty'],
      ],
      [
        [
          'Ukraine force talks',
          'A deployment of Irish peacekeepers was ruled out by the Taoiseach, Micheal Martin.',
        ],
        ['IE ground_troops refuses by Micheal Martin'],
      ],
      [
        [
          'Ukraine force talks',
          'The Portuguese government has approved the dispatch of 120 instructors to Ukraine.',
        ],
        ['PT training committed [120-120]'],
      ],
      [
        [
          'Ukraine force talks',
          'The Riksdag voted on Wednesday to authorise the deployment of Swedish fighter jets to patrol Ukrainian airspace.',
        ],
        ['SE air committed'],
      ],
      [
        [
          'Ukraine force talks',
          'British instructors are already training Ukrainian soldiers in Lviv, the Ministry of Defence confirmed.',
        ],
        ['GB training deployed'],
      ],
      [
        [
          'Ukraine force talks',
          'Prime Minister Keir Starmer has signed off on plans to send up to 7,500 troops to Ukraine.',
        ],
        ['GB ground_troops committed [0-7500] by Keir Starmer'],
      ],
      [
        [
          'Portugal backs force for Ukraine but is silent on troops',
          'Lisbon has not made any decision on a contribution of soldiers, Defence Minister Nuno Melo said.',
        ],
        ['PT ground_troops undecided by Nuno Melo'],
      ],
      [
        [
          "Lithuania's parliament votes to send troops to Ukraine after truce",
          'The Seimas on Thursday authorised the government to deploy up to 150 soldiers once a ceasefire is in place.',
        ],
        ['LT ground_troops committed if after_ceasefire [0-150]'],
      ],
    ],
  ],
  [
    'moments, inversions and questions',
    [
      [
        ['Macron: French troops will deploy the day after peace is signed'],
        ['FR ground_troops ready if after_peace by Macron'],
      ],
      [
        [
          'Ukraine force talks',
          'Whether Danish troops will go is a question for the Folketing, Foreign Minister Lars Lokke Rasmussen said.',
        ],
        ['DK ground_troops undecided by Lars Lokke Rasmussen'],
      ],
      [
        [
          'Merz says Bundestag must approve any German troops for Ukraine',
          'Germany will make its contribution to security guarantees, the chancellor said, but whether that includes soldiers is still an open question.',
        ],
        ['DE ground_troops undecided if parliament by Merz'],
      ],
      [
        [
          'Japan to clear mines off Odesa after war',
          'Tokyo plans to dispatch minesweepers to the Black Sea when the war is over, Defence Minister Shinjiro Koizumi said on Friday.',
        ],
        ['JP naval ready if after_peace by Shinjiro Koizumi'],
      ],
      [
        [
          'Ukraine force talks',
          'Should a truce hold, Norway would send its mine clearance divers, Foreign Minister Espen Barth Eide said.',
        ],
        ['NO naval ready if after_ceasefire by Espen Barth Eide'],
      ],
    ],
  ],
  [
    'contrast, ellipsis and who is meant',
    [
      [
        [
          'Ukraine force talks',
          'Turkey would only take part in a peacekeeping force with a UN mandate, the Turkish defence ministry said.',
        ],
        ['TR ground_troops ready if mandate'],
      ],
      [
        [
          'Ukraine force talks',
          "Romania's president Nicusor Dan reiterated that his country would not have soldiers in Ukraine, but said it would serve as a logistics hub.",
        ],
        ['RO ground_troops refuses by Nicusor Dan', 'RO logistics ready by Nicusor Dan'],
      ],
      [
        [
          'Ukraine force talks',
          'Croatia ruled out sending troops, while Slovenia said it might contribute staff officers to the headquarters.',
        ],
        ['HR ground_troops refuses', 'SI command open'],
      ],
      [
        [
          'Ukraine force talks',
          'Italy wants to help monitor a ceasefire, its foreign minister said, but Italian troops will stay at home.',
        ],
        ['IT monitoring ready if after_ceasefire', 'IT ground_troops refuses'],
      ],
      [
        [
          "Kyiv's allies gather in Paris",
          'The Netherlands stands prepared to put jets in the air over Ukraine and a frigate in the Black Sea, Dutch caretaker premier Dick Schoof told journalists. But he drew a line at infantry.',
        ],
        [
          'NL air ready by Dick Schoof',
          'NL naval ready by Dick Schoof',
          'NL ground_troops refuses by Dick Schoof',
        ],
      ],
      [
        [
          "Italy says it won't be part of a Ukraine force",
          '"Italian soldiers will not set foot in Ukraine," Defence Minister Guido Crosetto said. "What we can do is help with demining at sea and training."',
        ],
        [
          'IT ground_troops refuses by Guido Crosetto',
          'IT naval open by Guido Crosetto',
          'IT training open by Guido Crosetto',
        ],
      ],
      [
        [
          'Sweden agrees to lead naval part of Ukraine force',
          'Stockholm will take command of a mine-clearing group in the Black Sea, defence minister Pål Jonson said.',
        ],
        ['SE naval ready by Pål Jonson', 'SE command ready by Pål Jonson'],
      ],
      [
        [
          'Bulgaria to host hub for Ukraine force, sends no troops',
          '"We\'ll provide the port of Varna and the airfields, nothing more," Prime Minister Rosen Zhelyazkov said.',
        ],
        ['BG logistics ready by Rosen Zhelyazkov', 'BG ground_troops refuses by Rosen Zhelyazkov'],
      ],
      [
        [
          'Latvia hesitates over troops for Ukraine',
          'Riga is "not there yet", President Edgars Rinkēvičs said when asked about Latvian soldiers.',
        ],
        ['LV ground_troops undecided by Edgars Rinkēvičs'],
      ],
    ],
  ],
  [
    'others, experts and polls',
    [
      [
        [
          'Ukraine force talks',
          'Zelensky said that Germany had agreed to provide air defence as part of the guarantees.',
        ],
        ['DE air ready other by Zelensky'],
      ],
      [
        [
          'Sybiha: Britain, France to form core of force',
          "Ukraine's foreign minister said London and Paris had confirmed they would send troops.",
        ],
        ['GB ground_troops ready other by Sybiha', 'FR ground_troops ready other by Sybiha'],
      ],
      [['Ukraine force talks', 'Zelensky hopes that France will send troops.'], []],
      [
        [
          'Half of Germans against sending Bundeswehr to Ukraine',
          'Some 51 percent oppose a deployment, a Forsa survey shows.',
        ],
        [],
      ],
      [
        [
          'German officer killed in training accident near Lviv',
          'The Defence Ministry confirmed that an instructor had died.',
        ],
        [],
      ],
    ],
  ],
  [
    'questions that were put, speakers who lead',
    [
      [
        [
          'Ukraine',
          'Asked about ground troops for Ukraine, Petteri Orpo said that was not under consideration.',
        ],
        ['FI ground_troops refuses by Petteri Orpo'],
      ],
      [
        ['Ukraine', 'Asked if Poland would send troops to Ukraine, Tusk replied with a flat no.'],
        ['PL ground_troops refuses by Tusk'],
      ],
      [
        ['Україна', 'На запитання про відправку військ в Україну Науседа відповів, що не виключає такого.'],
        ['LT ground_troops open by Науседа'],
      ],
      [
        ['Kyiv says Norway, Sweden agree to patrol Ukrainian skies'],
        ['NO air ready other', 'SE air ready other'],
      ],
      [
        ['Swedish troops for Ukraine', 'Denmark and Norway have also indicated they could send aircraft.'],
        ['DK air open', 'NO air open'],
      ],
      [['Denmark would commit fighter jets to Ukraine force'], ['DK air ready']],
      [
        ['Canadian trainers to return to Ukraine after ceasefire, McGuinty says'],
        ['CA training ready if after_ceasefire by McGuinty'],
      ],
    ],
  ],
  [
    'the same again',
    [
      [
        ['Jets for Ukraine after a truce', 'Sweden offers fighter jets. Norway does too.'],
        ['SE air ready if after_ceasefire', 'NO air ready'],
      ],
      [
        ['Sweden will send fighter jets to patrol over Ukraine, as will Norway and Denmark'],
        ['SE air ready', 'NO air ready', 'DK air ready'],
      ],
      [
        [
          'Troops for Ukraine',
          'New Zealand has not ruled out a deployment of troops. Ottawa has said the same about Canadian soldiers.',
        ],
        ['NZ ground_troops open', 'CA ground_troops open'],
      ],
      [
        ['Війська для України', 'Литва не виключає відправлення солдатів. Те саме заявила Латвія.'],
        ['LT ground_troops open', 'LV ground_troops open'],
      ],
    ],
  ],
];

function shown({ actor, contribution, stance, conditions, size, voice, speaker }: Claim): string {
  return [
    `${actor} ${contribution} ${stance}`,
    conditions.length ? `if ${[...conditions].sort().join('+')}` : '',
    size ? `[${size.join('-')}]` : '',
    voice === 'other' ? 'other' : '',
    speaker ? `by ${speaker}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

describe.each(ENGLISH)('%s', (_what, rows) => {
  it.each(rows)('%j', ([title, ...body], claims) => {
    const read = reader.read({ title: title!, summary: body[0] ?? '', body });
    expect(read.claims.map(shown).sort()).toEqual([...claims].sort());
  });
});
