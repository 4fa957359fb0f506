import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Who says what: `actor (voice) speaker`, of the claims in order. */
function voices(...[title = '', ...body]: string[]): string {
  return reader
    .read({ title, summary: '', body })
    .claims.map((c) => `${c.actor}${c.voice === 'other' ? ' other' : ''} ${c.speaker ?? '-'}`)
    .join('; ');
}

type Row = readonly [want: string, title: string, ...body: string[]];

const READY = 'пошле солдатів в Україну після перемир’я';

describe('nobody in particular says it', () => {
  it.each<Row>([
    [
      'TR other -',
      'Море',
      'Туреччина готова послати кораблі в Чорне море для України, повідомили в МЗС України.',
    ],
    [
      'TR other -',
      'Море',
      'В українському Міноборони кажуть, що Туреччина готова послати в Україну солдатів.',
    ],
    ['DK other -', 'Хто поїде', 'Данія готова послати солдатів в Україну, заявили у Берліні.'],
    ['DK other -', 'Хто поїде', 'Данія готова послати солдатів в Україну, розповіли в Офісі президента.'],
    [
      'DK other -',
      'Хто поїде',
      'Данія готова послати солдатів в Україну, розповіли двоє співрозмовників у Пентагоні.',
    ],
    ['DK -', 'Хто поїде', 'Данія готова послати солдатів в Україну, заявили в Копенгагені.'],
    ['DK other -', 'Кто поедет', 'По данным украинской разведки, Дания готова отправить солдат на Украину.'],
    ['DK other -', 'Danes', 'Officials in Kyiv say Denmark is ready to send troops to Ukraine.'],
    ['DK other -', 'Danes', 'A senior Ukrainian official said Denmark was ready to send troops to Ukraine.'],
    [
      'FR other Friedrich Merz',
      'French',
      'French troops are ready to go to Ukraine, the German chancellor, Friedrich Merz, said after meeting Macron.',
    ],
    [
      'NL other Рютте; BE other Рютте',
      'Кораблі',
      'За словами Рютте, Нідерланди дадуть фрегат для України, а Бельгія – тральник.',
    ],
  ])('%s: %s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });
});

describe('a headline has the voice of its text', () => {
  it.each<Row>([
    ['DK other Макрон', 'Данія пошле солдатів', `Данія, пояснив Макрон, ${READY}.`],
    [
      'DK other Macron',
      'Denmark to join the force in Ukraine',
      'Denmark, Macron explained, will send soldiers to Ukraine after a ceasefire.',
    ],
    [
      'TR other Емманюель Макрон',
      'Туреччина дасть кораблі для місії в Україні',
      'Про це сказав Емманюель Макрон.',
    ],
    [
      'TR other Володимир Зеленський',
      'Туреччина дасть кораблі для місії в Україні',
      'Анкара дасть три кораблі після припинення вогню. Таку відповідь дав журналістам Володимир Зеленський.',
    ],
    [
      'TR -',
      'Туреччина дасть кораблі для місії в Україні',
      'Анкара дасть три кораблі після припинення вогню. Про це йдеться у заяві Міноборони Туреччини.',
    ],
    ['LT Гітанас Науседа', `Литва ${READY}`, 'Про це сказав президент Гітанас Науседа.'],
    [
      'LT Гітанас Науседа',
      `Литва ${READY}`,
      `Литва, за словами Макрона, ${READY}. «Ми пошлемо солдатів», — підтвердив Гітанас Науседа.`,
    ],
  ])('%s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });
});

describe('who tells what a headline quotes', () => {
  it.each<Row>([
    [
      'LT other Зеленський; PL other Зеленський',
      '«Литва готова, Польща — ні»: Зеленський — про те, хто пошле військових в Україну',
    ],
    [
      'LT other Сибіга; SE other Сибіга',
      '«Литва дасть роту, Швеція — літаки» — Сибіга про гарантії для України',
    ],
    ['DK other -', 'Norway says Denmark will send troops to Ukraine'],
    ['CZ other -', 'У Варшаві кажуть, що Чехія пошле військових до України'],
    ['GR -', 'Греки кажуть, що пошлють військових до України'],
  ])('%s: %s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });
});

describe('many who are one body', () => {
  it.each<Row>([
    ['COALITION Стармер', 'Стармер: члени коаліції готові послати війська в Україну'],
    [
      'COALITION Макрон',
      'Макрон про склад сил',
      '26 держав зголосилися допомогти. Вони готові послати війська в Україну, заявив Макрон.',
    ],
  ])('%s: %s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });
});

describe('Brussels', () => {
  it.each<Row>([
    [
      'BE Тео Франкен',
      'Гарантії безпеки для України',
      'Брюссель дасть винищувачі для неба України, каже міністр Тео Франкен.',
    ],
    [
      'EU other Зеленський',
      'Гарантії для України',
      'Брюссель дасть винищувачі для неба України, каже Зеленський.',
    ],
  ])('%s: %s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });
});

describe('she and he', () => {
  const met = 'Прем’єрка Латвії Евіка Сіліня прийняла президента Франції Емманюеля Макрона.';
  const english = 'Latvian Prime Minister Evika Silina met French President Emmanuel Macron.';
  it.each<Row>([
    ['LV Евіка Сіліня', 'Перемовини в Ризі', `${met} Вона сказала, що ${READY}.`],
    ['FR Емманюель Макрон', 'Перемовини в Ризі', `${met} Він сказав, що ${READY}.`],
    ['FR Емманюель Макрон', 'Перемовини в Ризі', `${met} За його словами, країна ${READY}.`],
    ['LV Evika Silina', 'Talks in Riga', `${english} She said her country would send a company to Ukraine.`],
    [
      'FR Emmanuel Macron',
      'Talks in Riga',
      `${english} He said his country would send a brigade to Ukraine.`,
    ],
  ])('%s: %s %s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });
});

describe('names in their dictionary form', () => {
  it.each<Row>([
    [
      'MT Иан Борг',
      'Мальта не пошлет солдат',
      'По словам министра иностранных дел Мальты Иана Борга, страна не пошлет солдат на Украину.',
    ],
    [
      'SI Наташа Пірц Мусар',
      'Словенія пошле солдатів',
      `За словами президентки Словенії Наташі Пірц Мусар, країна ${READY}.`,
    ],
    [
      'CY Анна Арістотелус',
      'Кіпр пошле солдатів',
      `За словами міністерки оборони Кіпру Анни Арістотелус, він ${READY}.`,
    ],
    [
      'SE Марія Мальмер Стенергард',
      'Швеція пошле солдатів в Україну',
      '«Ми пошлемо солдатів в Україну», — йдеться в заяві міністерки Марії Мальмер Стенергард.',
    ],
    ['ME -', 'Чорногорія пошле роту', 'Рота поїде до України, повідомив прес-секретар уряду Чорногорії.'],
  ])('%s: %s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });
});

describe('officials whose state nothing tells, and two reports in one sentence', () => {
  it.each<Row>([
    [
      'FR Бруно Бара',
      'Французи готові до місії в Україні',
      'Заступник командувача сухопутних військ Бруно Бара запевнив, що батальйон вирушить до України після миру.',
    ],
    [
      'NZ Christopher Luxon; AT Christian Stocker',
      'Two neutrals on troops for Ukraine',
      'New Zealand would send no troops to Ukraine, Christopher Luxon said, and Austria’s chancellor, Christian Stocker, said no Austrian soldier would go to Ukraine.',
    ],
    [
      'EE -',
      'Естонія пошле роту в Україну, якщо дозволить парламент',
      'Числа прозвучали на зустрічі міністрів оборони Північної Європи.',
    ],
  ])('%s', (want, ...text) => {
    expect(voices(...text)).toBe(want);
  });

  it.each([
    ['Франція та Британія декларацію про намір розгорнути війська в Україні підписали ще в січні.'],
    ['Макрон и Стармер подписали декларацию о намерениях, которая предусматривает размещение сил в Украине.'],
  ])('what is signed is committed: %s', (lead) => {
    const claims = reader.read({ title: 'Гарантії безпеки для України', summary: '', body: [lead] }).claims;
    expect(claims.map((c) => `${c.actor} ${c.stance}`).sort()).toEqual(['FR committed', 'GB committed']);
  });
});
