import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** `actor contribution stance` of the claims in order; a dash where none, «no» where not relevant. */
function read(...[title = '', ...body]: string[]): string {
  const { relevant, claims } = reader.read({ title, summary: body[0] ?? '', body });
  if (!relevant) return 'no';
  return claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`).join('; ') || '-';
}

type Row = readonly [want: string, title: string, ...body: string[]];

describe('nobody’s position', () => {
  it.each<Row>([
    [
      '-',
      'Європейські союзники готові послати солдатів до України',
      'Про це йдеться на сайті уряду Норвегії.',
    ],
    [
      '-',
      'Захід не пошле солдатів в Україну',
      'Європа та США не планують відправляти свої війська в Україну.',
      'Таку думку висловив в ефірі офіцер ЗСУ Петро Лис.',
    ],
    [
      '-',
      'Стармер про багатонаціональні сили в Україні',
      '«Ми обговоримо цей план з американськими військовими», — сказав Кір Стармер.',
    ],
    [
      '-',
      'Коаліція охочих: хто долучиться до гарантій безпеки',
      'Канада заявила про намір вступити до коаліції, щоб гарантувати безпеку України.',
    ],
    [
      'PL logistics ready',
      'Польща готова допомогти з логістикою розміщення військ в Україні',
      'Варшава готова надати військовим аеродроми.',
    ],
    [
      'US legal_guarantee ready',
      'Security guarantees for Ukraine: what is known',
      'The United States and its European allies will offer Ukraine security guarantees, the coalition of the willing said.',
    ],
    ['-', 'Гарантії безпеки для України: що сказали у Празі', 'Прага більше не фінансує закупівлю зброї.'],
  ])('%s: %s', (want, ...text) => {
    expect(read(...text)).toBe(want);
  });
});

it('hears an expert in what he goes on to say', () => {
  const title = 'Чи потрібен контингент';
  const lead = 'Німеччина має послати солдатів в Україну, вважає політолог Петро Ластівка.';
  const said = '«Бундесвер пошле до України бригаду після перемир’я», — припустив';
  expect(read(title, lead, `${said} Ластівка.`)).toBe('-');
  expect(read(title, lead, 'Робота триває.', `${said} він.`)).toBe('-');
  expect(read(title, lead, `${said} канцлер Фрідріх Мерц.`)).toBe('DE ground_troops ready');
});

describe('those only asked about', () => {
  it.each<Row>([
    [
      '-',
      'Сибіга про миротворців в Україні',
      'На запитання, чи можуть Литва, Латвія та Данія послати війська, Андрій Сибіга підтвердив готовність частини союзників. «На нашій землі точно будуть війська», — сказав він.',
    ],
    [
      '-',
      'Сибіга про миротворців в Україні',
      'Так сказав Андрій Сибіга, відповідаючи на запитання, чи Литва та Данія готові послати війська в Україну.',
    ],
    [
      'LT ground_troops ready',
      'Литва про миротворців в Україні',
      'На запитання, чи може Литва послати війська, Гітанас Науседа відповів, що готовий це зробити.',
    ],
  ])('%s: %s %s', (want, ...text) => {
    expect(read(...text)).toBe(want);
  });
});

describe('of nobody in particular', () => {
  it.each<Row>([
    [
      'RO ground_troops refuses',
      'Румунія про солдатів в Україні',
      'Румунія не пошле солдатів в Україну. Бухарест готовий приєднатися до миротворчих операцій.',
    ],
    [
      '-',
      'Миротворці в Україні: що відомо',
      'Дональд Трамп їде до Києва. Ведуться переговори про миротворців в Україні.',
    ],
    [
      '-',
      'Миротворці в Україні: що відомо',
      'Дональд Трамп їде до Києва. Із союзниками домовляються про можливість відрядження їхніх військ до України.',
    ],
  ])('%s: %s', (want, ...text) => {
    expect(read(...text)).toBe(want);
  });
});

describe('whose deed it is', () => {
  it.each<Row>([
    [
      '-',
      'Security guarantees for Ukraine',
      'Canada plans to support European countries in providing security guarantees to Ukraine.',
    ],
    [
      'GB ground_troops ready',
      'A force for Ukraine',
      'London said a US-backed pact would let Britain, which is ready to send troops to Ukraine, go ahead.',
    ],
    [
      '-',
      'План розгортання військ в Україні',
      'На зустрічі обговорювали план відправки британських і французьких військ в Україну, пише видання.',
    ],
    [
      '-',
      'Миротворці в Україні',
      'Для цього знадобиться розгортання контингенту в Україні, сказав Еммануель Макрон.',
    ],
  ])('%s: %s', (want, ...text) => {
    expect(read(...text)).toBe(want);
  });
});

it('hears the coalition in what its chair goes on to say', () => {
  expect(
    read(
      'Макрон назвав число учасників коаліції охочих',
      '26 країн погодилися послати війська в Україну. «Розгортання почнеться після перемир’я», — сказав Емманюель Макрон.',
    ),
  ).toBe('COALITION ground_troops ready');
});

describe('guarantees as one topic of several', () => {
  it.each<Row>([
    ['no', 'Зустріч у Києві', 'Президенти України й Чехії обговорили ППО, санкції та гарантії безпеки.'],
    ['-', 'Зустріч у Києві', 'Президенти України й Чехії обговорили гарантії безпеки.'],
    [
      'no',
      'Україна просить снарядів',
      'Про це сказав президент України на зустрічі з прем’єром Чехії.',
      'Володимир Зеленський подякував за снаряди та нагадав про гарантії безпеки.',
      'Наступна зустріч відбудеться за місяць.',
    ],
  ])('%s: %s %s', (want, ...text) => {
    expect(read(...text)).toBe(want);
  });
});

it('takes a foreign intervention for troops', () => {
  expect(read('Лавров назвав неприйнятною іноземну інтервенцію на території України')).toBe('-');
});

describe('guarantees named by the way under a headline on something else', () => {
  it.each<Row>([
    [
      'no',
      'Рамштайн: хто скільки дасть на зброю',
      'Данія виділить мільярд, Норвегія — два. Міністри згадали й гарантії безпеки.',
    ],
    [
      'no',
      'Союзники допоможуть Україні відновити енергетику',
      'Канада дасть трансформатори. Захист станцій — теж частина гарантій безпеки, каже Київ.',
    ],
    ['-', 'Зустріч у Києві', 'Міністри узгодили гарантії безпеки для України.'],
  ])('%s: %s %s', (want, ...text) => {
    expect(read(...text)).toBe(want);
  });
});

describe('a headline of another theatre', () => {
  it.each<Row>([
    [
      'no',
      'Європа вводить війська в Гренландію',
      'Данія, Швеція та Норвегія надішлють солдатів. Нагадаємо, Франція готова послати військових в Україну.',
    ],
    [
      'no',
      'Коаліція охочих для Ормузької протоки',
      'Британія, Японія й Нідерланди готові послати тральники.',
    ],
    ['-', 'Зеленський про Гренландію та гарантії безпеки', 'Гарантії безпеки для України не постраждають.'],
  ])('%s: %s %s', (want, ...text) => {
    expect(read(...text)).toBe(want);
  });
});
