import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const claims = (title: string): string =>
  reader
    .read({ title, summary: '', body: [] })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .join(', ');

describe('who is there already', () => {
  it.each([
    ['Британські винищувачі вже патрулюють небо над Львовом', 'GB air deployed'],
    ['Французский батальон расквартирован под Житомиром', 'FR ground_troops deployed'],
    ['У Києві працюють 40 британських штабних офіцерів', 'GB command deployed'],
    ["Американські дрони цілодобово стежать за дотриманням перемир'я", 'US monitoring deployed'],
    ['Литва ввела в Україну 200 солдатів', 'LT ground_troops deployed'],
    ['Эстонские солдаты развернуты под Киевом', 'EE ground_troops deployed'],
    [
      'Польща солдатів в Україну не дає, зате її аеродроми вже приймають вантажі',
      'PL ground_troops refuses, PL logistics deployed',
    ],
  ])('%s', (title, expected) => {
    expect(claims(title)).toBe(expected);
  });

  it.each([
    'За планом, французи стоять під Києвом',
    'Литва вже готує солдатів до місії в Україні',
    'Що стоїть за словами Мерца про солдатів в Україні',
    'Данія ввела б в Україну солдатів',
  ])('%s: not there yet', (title) => {
    expect(claims(title)).not.toMatch(/deployed/);
  });
});

describe('what is decided', () => {
  it.each([
    ['Фолькетинг погодився відрядити в Україну до 800 військових', '', 'DK ground_troops committed'],
    ['Бундестаг надав повноваження на відправлення винищувачів в Україну', '', 'DE air committed'],
    ['Литва погодилася відрядити в Україну солдатів', '', 'LT ground_troops ready'],
    ['Литва формально погодилася відрядити в Україну солдатів', '', 'LT ground_troops committed'],
    ['Президент Латвії підтримав участь країни у місії в Україні', '', 'LV ground_troops ready'],
    ['Сейм Латвії підтримав участь країни у місії в Україні', '', 'LV ground_troops committed'],
    [
      'Italy at this point announced that it did not plan to send troops to Ukraine',
      '',
      'IT ground_troops refuses',
    ],
    [
      'Норвегія про війська в Україні',
      'Якщо миротворців розгорнуть, Норвегія може бути їх частиною.',
      'NO ground_troops open',
    ],
    [
      'Литва готова послати військових в Україну',
      "«Ми вже зобов'язалися послати військових в Україну», – сказав міністр оборони Литви.",
      'LT ground_troops committed',
    ],
    [
      'Вашингтон допустив присутність у небі України військових літаків США та європейських союзників',
      '',
      'US air open',
    ],
    [
      'Литва пошле солдатів в Україну',
      'Рішення вже ухвалено, розповів радник президента.',
      'LT ground_troops committed',
    ],
    [
      'Макрон і Стармер підписали декларацію про Україну',
      'Документ передбачає, що в Україні розгорнуть французьких і британських військових.',
      'FR ground_troops committed, GB ground_troops committed',
    ],
  ])('%s %s', (title, lead, expected) => {
    const found = reader.read({ title, summary: lead, body: lead ? [lead] : [] }).claims;
    expect(found.map((c) => `${c.actor} ${c.contribution} ${c.stance}`).join(', ')).toBe(expected);
  });
});

describe('what holds with what', () => {
  const read = (...body: string[]): string =>
    reader
      .read({ title: body[0]!, summary: body[1] ?? '', body: body.slice(1) })
      .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
      .join(', ');

  it('takes what a decision is told on with for decided', () => {
    const vote = 'Сейм Литви схвалив відправлення до 200 солдатів в Україну';
    expect(
      read(vote, 'За нього голосували 90 депутатів.', 'Інструктори Литви навчатимуть бійців під Києвом.'),
    ).toBe('LT ground_troops committed, LT training committed');
    expect(read(vote, 'Литва готова надати й інструкторів.')).toBe(
      'LT ground_troops committed, LT training ready',
    );
  });

  it.each([
    ['Данія готова надіслати солдатів і, можливо, літаки в Україну', 'DK ground_troops ready, DK air open'],
    ['Denmark is ready to send troops and perhaps jets to Ukraine', 'DK ground_troops ready, DK air open'],
    ["Sending Swedish troops to Ukraine wasn't off the table, the minister said", 'SE ground_troops open'],
    ['Слід зазначити, що Литва заявила про готовність послати війська в Україну', 'LT ground_troops ready'],
    [
      'Міністри оборони ЄС підтримали розширення мандата місії для навчання військових в Україні',
      'EU training ready',
    ],
    ['Німеччина вже розмістила бригаду в Литві і солдатів в Україну не пошле', 'DE ground_troops refuses'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toBe(expected);
  });
});

describe("what is nobody's position, and what is", () => {
  it.each([
    ['Most Italians are against sending troops to Ukraine', ''],
    ['Pressure grows on Italy to send troops to Ukraine', ''],
    ['Rumours that Greece had agreed to send troops to Ukraine', ''],
    ['Jets yes, boots no: Sweden on the force for Ukraine', 'SE air ready, SE ground_troops refuses'],
    ['Only after a ceasefire will Denmark send troops to Ukraine', 'DK ground_troops ready'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toBe(expected);
  });
});

describe('English words between a no and what it denies', () => {
  it.each([
    ['There will be no NATO soldiers in Ukraine, Rutte said', 'NATO ground_troops refuses'],
    [
      'Athens does not intend to join with soldiers the force for Ukraine being put together by Paris',
      'GR ground_troops refuses',
    ],
    ['As for Danish soldiers in Ukraine, no decision has been taken', 'DK ground_troops undecided'],
    ['Neighbouring Norway is ready to send troops to Ukraine', 'NO ground_troops ready'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toBe(expected);
  });
});
