import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const inWords = (text: { title: string; summary?: string; body?: string[] }): string[] =>
  reader
    .read({ summary: '', body: [], ...text })
    .claims.map((c) =>
      [
        c.actor,
        c.contribution,
        c.stance,
        ...c.conditions,
        c.size?.join('-'),
        c.voice === 'other' ? 'other' : '',
        c.part,
      ]
        .filter(Boolean)
        .join(' '),
    );

const LATER = (sentence: string): string[] => [
  'Розмова тривала понад дві години, і журналістів до зали не пускали.',
  'Що далі',
  sentence,
  'Наступна зустріч відбудеться у вересні.',
];

describe('what of a long article is its news', () => {
  it("keeps what the article's own speaker relays of others", () => {
    const body = LATER(
      'Міністр також повідомив, що Болгарія дасть два тральщики, а Хорватія — інструкторів.',
    );
    expect(
      inWords({
        title: 'Румунія надішле військових до України',
        summary: 'Румунія готова надіслати військових до України, заявив міністр оборони Раду Міруце.',
        body,
      }),
    ).toEqual(expect.arrayContaining(['BG naval ready other main']));
  });

  it.each([
    ['Хто що обіцяє Україні: війська, кораблі, літаки', 'main'],
    ['Румунія надішле військових до України', 'background'],
  ])('takes later sections by what the title announces: %s', (title, part) => {
    expect(
      inWords({
        title,
        summary: 'Румунія готова надіслати військових до України.',
        body: LATER('Данія готова дати винищувачі для України.'),
      }),
    ).toContain(`DK air ready ${part}`);
  });
});

describe.each<[string, [string, string[]][]]>([
  [
    'verbs of volunteering, equipping, leading',
    [
      ['Хорватія зголосилася дати тральщик для сил в Україні', ['HR naval ready main']],
      ['Португалія вишле до України солдатів', ['PT ground_troops ready main']],
      ['Хорватия вызвалась послать в Украину саперов', ['HR ground_troops ready main']],
      ['Правительство Дании рассчитывает отправить в Украину батальон', ['DK ground_troops ready main']],
      ['Норвегія керуватиме повітряним компонентом сил в Україні', ['NO command ready main']],
      [
        'Norway said it stood ready to fly patrols over Ukraine after a truce',
        ['NO air ready after_ceasefire main'],
      ],
    ],
  ],
  [
    'doors shut, votes put off',
    [
      ['Greece has shut the door on sending soldiers to Ukraine', ['GR ground_troops refuses main']],
      ['Poland is staying out of any troop deployment to Ukraine', ['PL ground_troops refuses main']],
      ['Latvia has put off a decision on sending a company to Ukraine', ['LV ground_troops undecided main']],
    ],
  ],
  [
    'of two things the one that is not wanted',
    [
      ['Канада радше дасть гроші, ніж пошле солдатів в Україну', ['CA ground_troops refuses main']],
      ['Fico would rather resign than send soldiers to Ukraine', ['SK ground_troops refuses main']],
    ],
  ],
  [
    'those who are there already, and whose they are',
    [
      ['Естонські інструктори вже працюють в Україні', ['EE training deployed main']],
      ['В Україні вже працюють двадцять інструкторів із Латвії', ['LV training deployed 20-20 main']],
      ['Естонські інструктори поїдуть в Україну', ['EE training ready main']],
    ],
  ],
  [
    'a yes and a no after a dash',
    [
      [
        'Румунія: тральщики для Чорного моря — так, піхота в Україні — ні',
        ['RO naval ready main', 'RO ground_troops refuses main'],
      ],
    ],
  ],
  [
    'what must be given first',
    [
      ['Нідерланди без США солдатів в Україну не пошлють', ['NL ground_troops refuses us_backstop main']],
      [
        'Греція дасть кораблі для Чорного моря в Україні, якщо там будуть американські',
        ['GR naval ready us_backstop main'],
      ],
      ['Ірландія може послати миротворців в Україну за рішенням ООН', ['IE ground_troops open mandate main']],
      [
        'British troops would deploy to Ukraine once hostilities have ended',
        ['GB ground_troops ready after_ceasefire main'],
      ],
      [
        'Ireland could send troops to Ukraine provided it has a UN mandate and deputies approve',
        ['IE ground_troops open mandate parliament main'],
      ],
    ],
  ],
])('%s', (_what, rows) => {
  it.each(rows)('%s', (title, claims) => {
    expect(inWords({ title })).toEqual(claims);
  });
});

it.each<[string, string, string, string[]]>([
  [
    'allies beside a state whose aircraft they share',
    'Миротворці для України',
    'Трамп не виключив присутності в небі України літаків США та союзників.',
    ['US air open main'],
  ],
  [
    'numbers alone, where troops are spoken of',
    'Хто скільки пошле військових в Україну',
    'Шведи підтвердили йому сім тисяч.',
    ['SE ground_troops ready 7000-7000 main'],
  ],
  [
    "a headline's numbers, of those its lead names",
    'Сибіга: Чехія і Бельгія дадуть по тисячі',
    'Скільки військових надішлють союзники, глава МЗС розповів після засідання.',
    ['CZ ground_troops ready 1000-1000 other main', 'BE ground_troops ready 1000-1000 other main'],
  ],
  [
    'capitals behind a verb without a subject',
    'Хто пошле військових в Україну',
    'Готовність надіслати солдатів підтвердили лише в Осло, Стокгольмі та Ризі.',
    ['NO ground_troops ready main', 'SE ground_troops ready main', 'LV ground_troops ready main'],
  ],
  [
    'reflexive verbs without a subject',
    'Хто пошле військових в Україну',
    'Надсилати солдатів відмовилися в Софії та Відні.',
    ['BG ground_troops refuses main', 'AT ground_troops refuses main'],
  ],
  [
    'to whom a company is given',
    'Бельгія дасть роту Україні',
    'Про це сказав прем’єр.',
    ['BE ground_troops ready main'],
  ],
  [
    'allies told of by Kyiv alone',
    'Єрмак: фіни дадуть триста солдатів',
    'Про це він сказав журналістам.',
    ['FI ground_troops ready 300-300 other main'],
  ],
  [
    'money for those who are to go',
    'Хто пошле військових в Україну',
    'Ісландія щороку платитиме за утримання бригади.',
    ['IS funding_arms ready main'],
  ],
  [
    'a share told by what it is',
    'Миротворці для України',
    'Частка Бельгії — моніторинг перемир’я.',
    ['BE monitoring ready after_ceasefire main'],
  ],
  [
    'a colleague of the same office',
    'Іспанія про солдатів для України',
    'Фінська колега міністра пообіцяла батальйон.',
    ['FI ground_troops ready main'],
  ],
  [
    'a capital next door',
    'Іспанія про солдатів для України',
    'У сусідній Португалії сказали, що рішення про своїх військових не ухвалили.',
    ['PT ground_troops undecided main'],
  ],
  [
    'adjectives that leave their noun to the one before',
    'Миротворці для України',
    'Латвійська рота приїде в Україну навесні, естонська — влітку.',
    ['LV ground_troops ready main', 'EE ground_troops ready main'],
  ],
  [
    'numbers that leave their verb to the one before',
    'Хто скільки пошле військових в Україну',
    'Швеція обіцяє сім сотень, а Фінляндія шість.',
    ['SE ground_troops ready 700-700 main', 'FI ground_troops ready main'],
  ],
  [
    'those who stay elsewhere',
    'Миротворці для України',
    'Бельгийские военные останутся в Польше, на Украину их не отправят.',
    ['BE ground_troops refuses main'],
  ],
  [
    'those who are elsewhere already',
    'Миротворці для України',
    'Бундесвер уже розмістив бригаду в Литві.',
    [],
  ],
  [
    'a question that will be taken up',
    'Миротворці для України',
    'Вопрос о батальоне Дания поднимет после выборов.',
    ['DK ground_troops undecided main'],
  ],
  [
    'what is mentioned as possible',
    'Миротворці для України',
    'Міцотакіс згадав про моніторинг перемир’я.',
    ['GR monitoring open after_ceasefire main'],
  ],
  ['what is mentioned as it is', 'Гарантії безпеки для України', 'Міцотакіс говорив про штаб у Парижі.', []],
])('%s', (_what, title, lead, claims) => {
  expect(inWords({ title, summary: lead, body: [lead] })).toEqual(claims);
});
