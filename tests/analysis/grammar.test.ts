import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import type { Claim } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** A headline and what it claims: actor, contribution, stance, conditions, size, voice where it is other's, speaker. */
const GRAMMAR: readonly (readonly [
  what: string,
  rows: readonly (readonly [text: string, claims: readonly string[]])[],
])[] = [
  [
    'a plain yes and no, modality and double negation',
    [
      [
        'Литва готова надіслати солдатів до України, заявив президент Гітанас Науседа',
        ['LT ground_troops ready by Гітанас Науседа'],
      ],
      ['Литва не готова надсилати солдатів до України', ['LT ground_troops refuses']],
      ['Естонія не виключає, що її військові поїдуть в Україну', ['EE ground_troops open']],
      ['Данія не відкидає участі своїх військових у миротворчій місії в Україні', ['DK ground_troops open']],
      ['Італія виключила відправку військ в Україну', ['IT ground_troops refuses']],
      ['Італія не планує відправляти війська в Україну', ['IT ground_troops refuses']],
      ['Польща не збирається посилати військових до України — Туск', ['PL ground_troops refuses by Туск']],
      ['Жодних польських військових в Україні не буде, запевнив Туск', ['PL ground_troops refuses by Туск']],
      [
        'Німецьких солдатів в Україні не буде, заявив Фрідріх Мерц',
        ['DE ground_troops refuses by Фрідріх Мерц'],
      ],
      ['Наразі Швеція не планує відправляти військових в Україну', ['SE ground_troops undecided']],
      [
        'Говорити про фінських військових в Україні зарано, вважає Александр Стубб',
        ['FI ground_troops undecided by Александр Стубб'],
      ],
      ['Канада могла б направити в Україну інструкторів', ['CA training open']],
    ],
  ],
  [
    'contrast and lists',
    [
      [
        'Румунія не дасть солдатів, але надасть союзникам свої бази для місії в Україні',
        ['RO ground_troops refuses', 'RO logistics ready'],
      ],
      [
        'США можуть надати Україні авіаційну підтримку, але не солдатів',
        ['US air open', 'US ground_troops refuses'],
      ],
      [
        'Литва, Латвія та Естонія готові надіслати військових до України',
        ['LT ground_troops ready', 'LV ground_troops ready', 'EE ground_troops ready'],
      ],
      [
        'Польща й Італія не надсилатимуть своїх солдатів в Україну',
        ['PL ground_troops refuses', 'IT ground_troops refuses'],
      ],
      [
        'Франція розмістить в Україні військових, а Бельгія надасть літаки',
        ['FR ground_troops ready', 'BE air ready'],
      ],
      [
        'Копенгаген виділить 800 військових для України, а Осло — авіацію',
        ['DK ground_troops ready 800-800', 'NO air ready'],
      ],
    ],
  ],
  [
    'who speaks for whom',
    [
      [
        'Зеленський: Іспанія готова надіслати військових в Україну',
        ['ES ground_troops ready other by Зеленський'],
      ],
      [
        'Зеленський сказав, що Туреччина візьме на себе безпеку в Чорному морі',
        ['TR naval ready other by Зеленський'],
      ],
      ['Лавров: Франція готує до відправки в Україну дві тисячі солдатів', []],
      ['Експерт: Британія може відправити солдатів в Україну', []],
      ['Польща має відправити солдатів в Україну, вважає Зеленський', []],
    ],
  ],
  [
    'conditions',
    [
      [
        'Бельгія готова дати військових для України після припинення вогню',
        ['BE ground_troops ready after_ceasefire'],
      ],
      [
        'Нідерланди готові відправити військових в Україну, якщо буде мирна угода',
        ['NL ground_troops ready after_peace'],
      ],
      [
        'Британія готова відправити солдатів в Україну за підтримки США',
        ['GB ground_troops ready us_backstop'],
      ],
      ['Ірландія може надіслати миротворців в Україну за мандата ООН', ['IE ground_troops open mandate']],
      [
        'Іспанія готова відправити військових в Україну, якщо погодиться парламент',
        ['ES ground_troops ready parliament'],
      ],
    ],
  ],
  [
    'sizes, votes, signatures',
    [
      ['Литва готова направити в Україну до 150 військових', ['LT ground_troops ready 0-150']],
      ['Естонія дасть для місії в Україні кілька сотень військових', ['EE ground_troops ready 200-900']],
      ['Франція готова надіслати в Україну 10–15 тисяч солдатів', ['FR ground_troops ready 10000-15000']],
      ['Парламент Швеції схвалив відправку військових в Україну', ['SE ground_troops committed']],
      [
        'Франція і Британія підписали декларацію про намір розмістити війська в Україні',
        ['FR ground_troops committed', 'GB ground_troops committed'],
      ],
      ['США надали б розвіддані, якби їх про це попросили', []],
      ['США готові надати Україні гарантії безпеки на 15 років', ['US legal_guarantee ready']],
      ['Україна та Ісландія підписали двосторонню безпекову угоду', ['IS legal_guarantee committed']],
    ],
  ],
  [
    'Russian',
    [
      [
        'Германия не отправит солдат на Украину, заявил канцлер Фридрих Мерц',
        ['DE ground_troops refuses by Фридрих Мерц'],
      ],
      [
        'Франция не исключает отправки военных в Украину после прекращения огня',
        ['FR ground_troops open after_ceasefire'],
      ],
      ['Турция готова направить военных в Украину', ['TR ground_troops ready']],
      [
        'Британия отправит в Украину до 5 тысяч военных, если будет заключено мирное соглашение',
        ['GB ground_troops ready after_peace 0-5000'],
      ],
      [
        'Зеленский: Испания готова отправить военных в Украину',
        ['ES ground_troops ready other by Зеленский'],
      ],
    ],
  ],
  [
    'English',
    [
      ['Italy rules out sending soldiers to Ukraine', ['IT ground_troops refuses']],
      [
        'Spain is open to sending peacekeepers to Ukraine after a ceasefire, Sanchez says',
        ['ES ground_troops open after_ceasefire by Sanchez'],
      ],
      [
        'The UK will send troops to Ukraine if there is a peace deal, Starmer says',
        ['GB ground_troops ready after_peace by Starmer'],
      ],
      [
        'Germany will not send soldiers to Ukraine, Friedrich Merz said',
        ['DE ground_troops refuses by Friedrich Merz'],
      ],
      ['Canada is ready to send up to 250 troops to Ukraine', ['CA ground_troops ready 0-250']],
      ['Zelensky: Spain is ready to send troops to Ukraine', ['ES ground_troops ready other by Zelensky']],
    ],
  ],
];

describe.each(GRAMMAR)('%s', (_what, rows) => {
  it.each(rows)('%s', (title, claims) => {
    expect(reader.read({ title, summary: '', body: [] }).claims.map(inWords)).toEqual(claims);
  });
});

function inWords({ actor, contribution, stance, conditions, size, voice, speaker }: Claim): string {
  const rest = [size?.join('-'), voice === 'other' ? 'other' : '', speaker ? `by ${speaker}` : ''];
  return [actor, contribution, stance, ...conditions, ...rest].filter(Boolean).join(' ');
}
