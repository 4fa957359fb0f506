import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

function claims(title: string): string {
  return reader
    .read({ title, summary: '', body: [] })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .join(', ');
}

type Rows = readonly (readonly [text: string, claims: string])[];

describe.each<[what: string, rows: Rows]>([
  [
    'parts of a force whose noun stands only once',
    [
      [
        'Данія візьме на себе повітряну складову сил в Україні, Литва – наземну, Греція – морську',
        'DK air ready, LT ground_troops ready, GR naval ready',
      ],
      [
        'Дания возьмет воздушный компонент миссии на Украине, Литва — сухопутный, Греция — морской',
        'DK air ready, LT ground_troops ready, GR naval ready',
      ],
      [
        'Литва відповідатиме за наземні сили в Україні, Данія – за повітряні',
        'LT ground_troops ready, DK air ready',
      ],
      ['Данія візьме небо над Україною, Литва — сушу', 'DK air ready, LT ground_troops ready'],
    ],
  ],
  [
    'who commands a force gives it no soldiers',
    [
      ['Багатонаціональними силами в Україні командуватиме данський адмірал', 'DK command ready'],
      ['Штаб сил для України очолить литовський генерал', 'LT command ready'],
      [
        'Наземними силами в Україні командуватиме данець, повітряними – литовець, морськими – грек',
        'DK command ready, LT command ready, GR command ready',
      ],
    ],
  ],
  [
    'what is signed, or not, binds to what it provides for',
    [
      [
        'Литва не підпише документа, який передбачає розміщення литовських солдатів в Україні',
        'LT ground_troops refuses',
      ],
      [
        'Литва отказалась подписать заявление, предусматривающее отправку ее солдат на Украину',
        'LT ground_troops refuses',
      ],
      ['Литва підпише декларацію про відправку роти в Україну', 'LT ground_troops ready'],
      [
        'Lithuania will not sign the declaration on guarantees for Ukraine but offers ships for a mission there',
        'LT legal_guarantee refuses, LT naval ready',
      ],
    ],
  ],
  [
    'a committee decides nothing yet',
    [
      ['Комітет Сейму Литви підтримав відправку військових до України', 'LT ground_troops ready'],
      ['Сейм Литви підтримав відправку військових до України', 'LT ground_troops committed'],
      ['Комітет Сейму Литви схвалив угоду з Україною про гарантії безпеки', 'LT legal_guarantee ready'],
      ['Сейм Литви схвалив угоду з Україною про гарантії безпеки', 'LT legal_guarantee committed'],
    ],
  ],
  [
    'who meets, joins, passes on',
    [
      ['Литва приєдналася до декларації про гарантії безпеки України', 'LT legal_guarantee committed'],
      ['Congress ratifies 20-year security guarantees for Ukraine', 'US legal_guarantee committed'],
      [
        'Members of the coalition of the willing stood ready to monitor a ceasefire in Ukraine, to deploy a multinational force',
        'COALITION monitoring ready, COALITION ground_troops ready',
      ],
      [
        'Lithuanian government backs sending troops to Ukraine, parliament to vote in May',
        'LT ground_troops ready',
      ],
      ['Литва назвала внесок у багатонаціональні сили для України', ''],
    ],
  ],
  [
    'still to be signed, voted, put off',
    [
      ['Договір про гарантії з Україною Литва підпише у травні', 'LT legal_guarantee ready'],
      ['Lithuania to sign guarantee treaty with Ukraine', 'LT legal_guarantee ready'],
      ['Lithuanian cabinet approves 200 troops for Ukraine, pending parliament', 'LT ground_troops ready'],
      ['Lithuania puts off decision on ground troops for Ukraine', 'LT ground_troops undecided'],
      ['Питання литовських миротворців розглянуть після перемир’я в Україні', 'LT ground_troops undecided'],
    ],
  ],
  [
    'one noun for two offices, one force that several watch',
    [
      [
        'Багатонаціональними силами в Україні командуватимуть литовський і данський генерали',
        'LT command ready, DK command ready',
      ],
      [
        'Литва готова взяти участь у моніторингу перемир’я в Україні під керівництвом США',
        'LT monitoring ready',
      ],
    ],
  ],
  [
    'who heads a force, who acts with whom',
    [
      ['Данський генерал стане першим командувачем сил для України', 'DK command ready'],
      ['Danish general to lead headquarters of the Ukraine force in Kyiv', 'DK command ready'],
      ['Литва приєдналася до угоди про гарантії безпеки для України', 'LT legal_guarantee committed'],
      [
        'Уряд Литви погодив угоду про гарантії з Україною, тепер її має ратифікувати Сейм',
        'LT legal_guarantee ready',
      ],
      ['Senate committee approves Ukraine security guarantees treaty', 'US legal_guarantee ready'],
    ],
  ],
  [
    'what is only said to be needed',
    [
      ['Без литовських військ в Україні жодна декларація нічого не варта', ''],
      ['Литва консультуватиметься з партнерами щодо гарантій для України', ''],
    ],
  ],
  [
    'a draft nobody has agreed to',
    [
      ['Чернетка передбачає багатонаціональні сили в Україні', ''],
      [
        'Чернетка заяви коаліції охочих передбачає багатонаціональні сили в Україні',
        'COALITION ground_troops undecided',
      ],
      ['Заява коаліції охочих передбачає багатонаціональні сили в Україні', 'COALITION ground_troops ready'],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(claims(text)).toBe(expected);
  });
});

it('reads the parts of a package one by one', () => {
  const { claims: found } = reader.read({
    title: 'Коаліція охочих погодила гарантії безпеки для України',
    summary: '',
    body: [
      'Пакет складається з трьох пунктів:',
      'участь у моніторингу перемир’я;',
      'розгортання багатонаціональних сил;',
      'захист неба.',
    ],
  });
  expect(found.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)).toEqual(
    expect.arrayContaining([
      'COALITION monitoring ready',
      'COALITION ground_troops ready',
      'COALITION air ready',
    ]),
  );
});
