import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Each claim's conditions, with the words that state them. */
function conditions(title: string, ...body: string[]): string[] {
  return reader
    .read({ title, summary: '', body })
    .claims.map((c) =>
      [
        c.actor,
        c.contribution,
        ...c.conditions,
        ...(c.spans?.conditions ?? []).map((s) => `«${s.text}»`),
      ].join(' '),
    );
}

type Row = readonly [text: string, condition: string];

describe('what makes a condition', () => {
  it.each<Row>([
    ['Данія готова послати в Україну військових, щойно вщухнуть бої', 'after_ceasefire «вщухнуть бої»'],
    [
      'Данія готова послати в Україну військових, коли сторони перестануть стріляти',
      'after_ceasefire «перестануть стріляти»',
    ],
    ['Данія готова послати в Україну військових наступного дня по перемир’ю', 'after_ceasefire «перемир’ю»'],
    [
      'Данія готова послати в Україну військових, коли змовкне артилерія',
      'after_ceasefire «змовкне артилерія»',
    ],
    [
      'Данія готова послати в Україну військових, коли сторони складуть зброю',
      'after_ceasefire «складуть зброю»',
    ],
    [
      'Данія готова послати в Україну військових після замороження лінії фронту',
      'after_ceasefire «замороження лінії фронту»',
    ],
    [
      'Данія готова послати в Україну військових, якщо Київ і Москва домовляться',
      'after_peace «Москва домовляться»',
    ],
    [
      'Данія готова послати в Україну військових, якщо участь підтвердять інші',
      'allies_join «підтвердять інші»',
    ],
    ['Дания готова послать в Украину военных при содействии США', 'us_backstop «содействии США»'],
    ['Дания готова послать в Украину военных, если получит мандат ООН', 'mandate «мандат»'],
    ['Denmark is ready to send troops to Ukraine pending a truce', 'after_ceasefire «truce»'],
    [
      'Denmark is ready to send troops to Ukraine as part of any settlement',
      'after_peace «part of any settlement»',
    ],
    ['Denmark is ready to send troops to Ukraine once lawmakers sign off', 'parliament «lawmakers»'],
    ['Данія готова послати в Україну військових, якщо війна скінчиться', 'after_peace «війна скінчиться»'],
    ['Данія готова послати в Україну військових, хай-но настане мир', 'after_peace «настане мир»'],
    ['Данія готова послати в Україну військових після укладення угоди', 'after_peace «укладення угоди»'],
    [
      'Дания готова послать в Украину военных, как только умолкнут орудия',
      'after_ceasefire «умолкнут орудия»',
    ],
    [
      'Дания готова послать в Украину военных, когда закончится конфликт',
      'after_peace «закончится конфликт»',
    ],
    [
      'Denmark is ready to send troops to Ukraine once hostilities cease',
      'after_ceasefire «hostilities cease»',
    ],
    [
      'Denmark is ready to send troops to Ukraine the day a truce takes hold',
      'after_ceasefire «truce takes hold»',
    ],
    [
      'Данія готова послати в Україну військових, якщо Вашингтон підстрахує',
      'us_backstop «Вашингтон підстрахує»',
    ],
    [
      'Данія готова послати в Україну військових за підтримки Сполучених Штатів',
      'us_backstop «підтримки Сполучених Штатів»',
    ],
    ['Данія готова послати в Україну військових, якщо поїдуть і шведи', 'allies_join «поїдуть і шведи»'],
    ['Данія готова послати в Україну військових, щойно ООН ухвалить резолюцію', 'mandate «ООН ухвалить»'],
    ['Данія готова послати в Україну військових, якщо Фолькетинг схвалить', 'parliament «Фолькетинг»'],
    ['Denmark is ready to send troops to Ukraine if lawmakers approve', 'parliament «lawmakers»'],
    ['Данія готова послати в Україну військових у межах мандата Фолькетингу', 'parliament «Фолькетингу»'],
    ['Якщо США не прикриють тил, Данія військових в Україну не пошле', 'us_backstop «США не прикриють»'],
    ['Без згоди парламенту Данія військових в Україну не пошле', 'parliament «парламенту»'],
  ])('%s', (text, condition) => {
    expect(conditions(text)).toEqual([`DK ground_troops ${condition}`]);
  });

  it.each([
    'Данія готова послати в Україну військових навіть після перемир’я',
    'Данія готова послати в Україну військових, не чекаючи перемир’я',
    'Данія готова послати в Україну військових, заявив міністр після розмови про перемир’я',
    'Данія готова послати в Україну військових, повідомив прем’єр у парламенті',
    'Данія готова послати в Україну військових, згоди парламенту для цього не потрібно',
    'Данія готова послати в Україну військових, опозиція вимагає голосування у парламенті',
    'Парламент Данії схвалив відправлення військових в Україну',
  ])('none: %s', (text) => {
    expect(conditions(text)).toEqual(['DK ground_troops']);
  });

  it('takes the ceasefire where either is enough, both where both are named', () => {
    expect(conditions('Данія готова послати в Україну військових після перемир’я або мирної угоди')).toEqual([
      'DK ground_troops after_ceasefire «перемир’я»',
    ]);
    expect(conditions('Данія готова послати в Україну військових після перемир’я та мирної угоди')).toEqual([
      'DK ground_troops after_ceasefire after_peace «перемир’я» «мирної угоди»',
    ]);
  });

  it('keeps only the exception of a refusal', () => {
    expect(conditions('Данія не пошле в Україну військових після перемир’я')).toEqual(['DK ground_troops']);
    expect(conditions('Данія не пошле в Україну військових, хіба що місію благословить ООН')).toEqual([
      'DK ground_troops mandate «благословить ООН»',
    ]);
  });
});

describe('whose condition it is', () => {
  it('goes with its half of the sentence', () => {
    expect(
      conditions('Данія пошле в Україну військових після перемир’я, а Канада дасть інструкторів'),
    ).toEqual(['DK ground_troops after_ceasefire «перемир’я»', 'CA training']);
    expect(
      conditions('Після перемир’я Данія пошле в Україну військових, а Канада дасть інструкторів'),
    ).toEqual(['DK ground_troops after_ceasefire «перемир’я»', 'CA training after_ceasefire «перемир’я»']);
  });

  it('is taken from the next sentence on the same actor, not from another actor’s', () => {
    const said = 'Данія готова послати в Україну військових.';
    const title = 'Данія готова послати в Україну військових';
    expect(conditions(title, `${said} Умова одна: спершу має бути підписаний мир.`)).toEqual([
      'DK ground_troops after_peace «підписаний мир»',
    ]);
    expect(conditions(title, `${said} Німеччина ж чекає на перемир’я.`)).toEqual(['DK ground_troops']);
  });
});

/** Each claim's conditions alone: what the words of the next sentence give whom. */
function terms(...text: readonly [string, ...string[]]): string[] {
  return conditions(...text).map((one) => one.replace(/ «[^»]*»/g, ''));
}

describe('a condition in the next sentence', () => {
  const DANES = 'Данія відрядить в Україну військових';
  it.each<Row>([
    ['Це станеться лише після припинення вогню.', 'after_ceasefire'],
    ['Коли? «Коли стихне», — відповів міністр оборони Троельс Лунд Поульсен.', 'after_ceasefire'],
    ['Бракує лише одного: перемир’я.', 'after_ceasefire'],
    ['Тепер у Копенгагені чекають головного — тиші на фронті.', 'after_ceasefire'],
    ['Копенгаген ставить умову — закінчення війни.', 'after_peace'],
    ['Чи дасть згоду фолькетинг, стане відомо в четвер.', 'parliament'],
    ['Тепер справа за фолькетингом.', 'parliament'],
    ['Фолькетинг не заперечуватиме, певен прем’єр, але спитати мусять.', 'parliament'],
    ['Але доки не зрозуміло, хто командуватиме, дати відправлення не назвуть.', 'mandate'],
    ['Усе залежить від того, які завдання поставлять місії.', 'mandate'],
    ['Щоправда, без американців ніхто нікуди не поїде, наголосив прем’єр.', 'us_backstop'],
    ['Копенгаген ставить єдину умову: американське прикриття з повітря.', 'us_backstop'],
    ['«Самі ми не поїдемо», — уточнив прем’єр.', 'allies_join'],
    ['Поїдуть вони слідом за французами, але не першими.', 'allies_join'],
  ])('%s', (next, condition) => {
    expect(terms(DANES, next)).toEqual([`DK ground_troops ${condition}`]);
  });

  it.each<Row>([
    ['Nothing will move before the fighting stops, the defence minister said.', 'after_ceasefire'],
    ['The only thing missing is a ceasefire.', 'after_ceasefire'],
    ['The soldiers would leave in the wake of a settlement.', 'after_peace'],
    ['"We will not go it alone," the prime minister said.', 'allies_join'],
    ['The government has asked the Folketing for a mandate.', 'parliament'],
  ])('%s', (next, condition) => {
    expect(terms('Denmark to send troops to Ukraine', next)).toEqual([`DK ground_troops ${condition}`]);
  });

  it.each<readonly [next: string, danes: string, norwegians: string]>([
    ['Усе це — лише після мирної угоди.', ' after_peace', ' after_peace'],
    ['Сили вирушать не раніше, ніж настане тиша.', ' after_ceasefire', ' after_ceasefire'],
    ['Копенгаген чекає на мирну угоду, Осло хоче спершу побачити мандат.', ' after_peace', ' mandate'],
    ['Копенгаген ставить умову — мирна угода, Осло чекає мандата.', ' after_peace', ' mandate'],
    ['Данці поїдуть лише після перемир’я. Норвежці не чекатимуть.', ' after_ceasefire', ''],
    ['Норвегія не чекатиме навіть перемир’я.', '', ''],
  ])('of two states: %s', (next, danes, norwegians) => {
    expect(terms('Данія та Норвегія готові послати військових в Україну', next)).toEqual([
      `DK ground_troops${danes}`,
      `NO ground_troops${norwegians}`,
    ]);
  });

  it('gives what may follow later no moment of what is planned', () => {
    expect(
      terms(
        'Danish troops will go to Ukraine after a ceasefire',
        'Danish jets could be added, the minister said.',
      ),
    ).toEqual(['DK ground_troops after_ceasefire', 'DK air']);
  });
});

describe('others who come along', () => {
  it.each<Row>([
    ['Дания готова отправить в Украину военных, если Испания сделает то же', 'allies_join «Испания сделает»'],
    ['Denmark is ready to send troops to Ukraine if Spain does the same', 'allies_join «Spain does»'],
    ['Данія пошле в Україну військових слідом за французами', 'allies_join «французами»'],
  ])('%s', (text, condition) => {
    expect(conditions(text)).toContain(`DK ground_troops ${condition}`);
  });

  it('is nobody’s own going', () => {
    expect(terms('Якщо Данія пошле в Україну військових, вона готова дати й літаки')).not.toContain(
      'DK ground_troops allies_join',
    );
  });
});

describe('whose vote, whose moment', () => {
  it('asks no parliament for intelligence, nor «parliaments» for one state', () => {
    expect(
      terms(
        'США готові передавати Україні розвіддані в межах гарантій безпеки',
        'Договір має схвалити Сенат.',
      ),
    ).toEqual(['US intelligence']);
    expect(
      terms('Данія відрядить в Україну військових', 'Слово за парламентами, і парламенти ще вагаються.'),
    ).toEqual(['DK ground_troops']);
  });

  it('gives all whom somebody lists the moment he began with', () => {
    expect(
      terms(
        'Зеленський назвав країни, які дадуть військових',
        'Після завершення бойових дій в Україну прибудуть французькі та литовські солдати, запевнив Зеленський.',
        '«Швеція готова в небі: дасть винищувачі. Туреччина дасть кораблі», — перелічив Володимир Зеленський.',
      ),
    ).toEqual([
      'FR ground_troops after_ceasefire',
      'LT ground_troops after_ceasefire',
      'SE air after_ceasefire',
      'TR naval after_ceasefire',
    ]);
  });

  it('takes one truce for all who watch it', () => {
    expect(
      terms(
        'США очолять спостереження за перемир’ям в Україні',
        'Вашингтон очолить спостереження за перемир’ям. Кенія дасть двісті спостерігачів.',
      ),
    ).toEqual(['US monitoring after_ceasefire', 'KE monitoring after_ceasefire']);
  });

  it('waits for nobody in «крім правил» and "the first to do so"', () => {
    expect(
      terms('Denmark is ready to send troops to Ukraine, the first in northern Europe to do so'),
    ).toEqual(['DK ground_troops']);
    expect(
      terms('Данія готова послати військових в Україну', 'Узгодили все, крім правил застосування сили.'),
    ).toEqual(['DK ground_troops']);
  });
});

describe('a condition past who says it', () => {
  it.each<readonly [text: string, found: string]>([
    ['Головне, за його словами, щоб місія мала мандат ООН.', 'DK ground_troops mandate'],
    ['But first, he stressed, the guns must fall silent.', 'DK ground_troops after_ceasefire'],
    ['Умова, уточнив він, – тривке перемир’я.', 'DK ground_troops after_ceasefire'],
    ['Зеленський каже, що спершу потрібне перемир’я.', 'DK ground_troops'],
  ])('%s', (next, found) => {
    expect(terms('Данія готова послати військових в Україну', `Данія готова послати роту. ${next}`)).toEqual([
      found,
    ]);
  });

  it('is no end of what is over Ukraine', () => {
    expect(terms('Denmark is ready to fly patrols over Ukraine after the war')).toEqual([
      'DK air after_peace',
    ]);
  });

  it('waits for a parliament far behind its "if", and for others named', () => {
    expect(
      terms(
        'Danish soldiers could go to Ukraine if they had a UN mandate and the parliament in Copenhagen agreed',
      ),
    ).toEqual(['DK ground_troops mandate parliament']);
    expect(terms('Denmark is ready to send troops to Ukraine as long as Norway also takes part')).toEqual([
      'DK ground_troops allies_join',
    ]);
  });
});

describe('what only another state waits for', () => {
  it.each([
    'Denmark is ready to send troops to Ukraine, while Norway insists on an American backstop first',
    'Данія готова послати військових в Україну, а Норвегія чекає на підтримку США',
    'Дания готова отправить военных в Украину, а Норвегия ждет поддержки США',
  ])('%s', (text) => {
    expect(terms(text)).toEqual(['DK ground_troops']);
  });
});

describe('what nothing depends on', () => {
  it.each([
    'Данія готова послати військових в Україну і не чекатиме перемир’я',
    'Данія готова послати військових в Україну без згоди парламенту',
    'Данія готова послати військових в Україну, мандат ООН для цього не потрібен',
    'Данія готова послати військових в Україну, і це не залежить від американської підтримки',
    'Denmark is ready to send troops to Ukraine and will not wait for a ceasefire',
    'Denmark is ready to send troops to Ukraine and does not need a UN mandate',
    'Дания готова отправить в Украину военных и не станет ждать перемирия',
  ])('%s', (text) => {
    expect(terms(text)).toEqual(['DK ground_troops']);
  });
});

describe('conditions in one list', () => {
  it.each([
    'Данія готова послати військових в Україну за умови припинення бойових дій, чітких правил місії та схвалення парламенту',
    'Данія готова послати військових в Україну, але ставить три умови. Серед них – перемир’я, чіткий мандат і згода парламенту',
    'Дания готова отправить военных в Украину при трех условиях: прекращение огня, четкий мандат и одобрение парламента',
    'Дания готова отправить военных в Украину, но ставит условия. Первое — перемирие, второе — мандат ООН, третье — согласие парламента',
    'Denmark is ready to send troops to Ukraine on three conditions. They are a ceasefire, a UN mandate and approval by parliament',
  ])('%s', (text) => {
    expect(terms(text)).toEqual(['DK ground_troops after_ceasefire mandate parliament']);
  });
});

it('leads one list of two things', () => {
  for (const text of [
    'Дания готова отправить военных в Украину. Для нее важны два момента: парламентский мандат и поддержка Вашингтона',
    'Данія готова послати військових в Україну. Для неї важливі дві речі: парламентський мандат і підтримка Вашингтона',
  ])
    expect(terms(text)).toEqual(['DK ground_troops us_backstop parliament']);
});

describe('what a no waits for', () => {
  it.each([
    'До перемир’я данські солдати в Україну не поїдуть',
    'Дания не отправит солдат в Украину раньше установления перемирия',
    'Denmark will not send troops to Ukraine before a ceasefire',
    'Поки не настане перемир’я, данських солдатів в Україні не буде',
    'Пока не наступит перемирие, датских солдат на Украине не будет',
    'Данія вважає, що надіслати солдатів в Україну неможливо без перемир’я',
  ])('%s', (text) => {
    expect(terms(text)).toEqual(['DK ground_troops after_ceasefire']);
  });
});

describe('what only looks like a condition', () => {
  it.each([
    'Данія готова послати військових в Україну для операцій з підтримання миру',
    'Данія готова послати військових в Україну. У фолькетингу цю ідею підтримує більшість',
    'Данія готова послати військових в Україну. Про це говорили на зустрічі за участю США',
    'Данія готова послати військових в Україну, якщо це буде потрібно для миру',
    'Парламент Данії просить уряд зайняти ясну позицію. Данія готова послати військових в Україну',
    'Данія готова послати військових в Україну. Росія збереже свої здобутки, якщо буде мирна угода',
  ])('%s', (text) => {
    expect(terms(text)).toEqual(['DK ground_troops']);
  });
});
