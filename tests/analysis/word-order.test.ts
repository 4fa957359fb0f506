import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });
const read = (title: string, ...body: string[]): string[] =>
  reader
    .read({ title, summary: body[0] ?? '', body })
    .claims.map(
      ({ actor, contribution, stance, conditions, voice }) =>
        `${actor} ${contribution} ${stance}${conditions.map((c) => ` ${c}`).join('')}${voice === 'own' ? '' : ' other'}`,
    )
    .sort();

describe('what is given stands first, and the sentence takes it up', () => {
  it.each([
    [
      'Розвідка і літаки — ось чим займуться в Україні данці після війни.',
      ['DK air ready after_peace', 'DK intelligence ready after_peace'],
    ],
    [
      'Корабли и разведданные — именно это обещает Украине Осло.',
      ['NO intelligence ready', 'NO naval ready'],
    ],
    ['Вишколом ЗСУ займуться естонці.', ['EE training ready']],
  ])('%s', (sentence, claims) => {
    expect(read('Гарантії безпеки для України', sentence)).toEqual(claims);
  });
});

describe('whose attitude a noun names', () => {
  it.each([
    ['Про готовність Осло послати війська вже повідомлялося.', ['NO ground_troops ready']],
    ['О согласии Дании направить батальон объявлено в среду.', ['DK ground_troops ready']],
  ])('%s', (sentence, claims) => {
    expect(read('Війська в Україні', sentence)).toEqual(claims);
  });
});

describe('who acts in the instrumental, and what a no is set against', () => {
  it.each([
    [
      'Миротворців до України буде відправлено Осло та Швецією',
      ['NO ground_troops ready', 'SE ground_troops ready'],
    ],
    ['Участие в миротворческой миссии на Украине отвергнуто Прагой', ['CZ ground_troops refuses']],
    ['Польща – без солдатів, але з літаками для України', ['PL air ready', 'PL ground_troops refuses']],
    ['No boots, but ships: Oslo on the Ukraine force', ['NO ground_troops refuses', 'NO naval ready']],
    ['Шведські «Гріпени» над Україною — після перемир’я', ['SE air ready after_ceasefire']],
    ['Солдат Украине не даст Рим, Украина ждет миротворцев', ['IT ground_troops refuses']],
  ])('%s', (title, claims) => {
    expect(read(title)).toEqual(claims);
  });

  it.each([
    ['На запитання про таку можливість прем’єр відповів заперечно.', ['NO ground_troops refuses']],
    ['Спитали й про війська. «Не зараз», — сказав прем’єр.', ['NO ground_troops undecided']],
  ])('%s', (sentence, claims) => {
    expect(read('Норвезькі миротворці в Україні', sentence)).toEqual(claims);
  });
});

describe('words that stand between, and what is not named again', () => {
  it.each([
    [
      'Метте Фредеріксен виключила солдатів із Данії, пообіцявши, втім, допомогу авіацією.',
      ['DK air ready', 'DK ground_troops refuses'],
    ],
    ['Підтримка з неба — те, чим Осло згодне допомогти.', ['NO air ready']],
    ['Патрулювання моря — завдання, з яким прийдуть данці.', ['DK naval ready']],
    ['Литовська рота прибуде відразу, як змовкне зброя.', ['LT ground_troops ready after_ceasefire']],
    ['Причин слати солдатів не бачать у Загребі.', ['HR ground_troops refuses']],
    ['Дональд Туск у Варшаві досі думає.', ['PL ground_troops undecided']],
    ['З Праги прозвучало «ні».', ['CZ ground_troops refuses']],
  ])('%s', (sentence, claims) => {
    expect(read('Військова місія в Україні: чого чекати миротворцям', sentence)).toEqual(claims);
  });

  it('gives what was made or offered to whoever stands behind "by"', () => {
    expect(read('Ukraine force', 'An offer of soldiers was made by Denmark, Macron announced.')).toEqual([
      'DK ground_troops ready other',
    ]);
  });
});

describe('to whom, and by whom, without a preposition', () => {
  it.each([
    ['Осло пообіцяло Україні солдатів', '', ['NO ground_troops ready']],
    [
      'Безпекова угода з Данією',
      'Данія та Україна підписали угоду про безпеку. Раніше такі самі документи з Києвом уклали Швеція та Естонія.',
      ['DK legal_guarantee committed', 'EE legal_guarantee committed', 'SE legal_guarantee committed'],
    ],
    [
      'Миротворці в Україні',
      'Метте Фредеріксен висловилася жорсткіше: «Жодного данського солдата».',
      ['DK ground_troops refuses'],
    ],
  ])('%s', (title, sentence, claims) => {
    expect(read(title, ...(sentence ? [sentence] : []))).toEqual(claims);
  });
});

describe('a deal of no kind', () => {
  it('is the truce that the sentence before it names', () => {
    expect(
      read(
        'Данські солдати в Україні',
        'Данія готується до того, якщо настане припинення вогню. Батальйон вона пошле, щойно домовленість запрацює.',
      ),
    ).toEqual(['DK ground_troops ready after_ceasefire']);
  });
});

describe('two states in one sentence, of whom one speaks', () => {
  it.each([
    [
      'Осло зголосився послати роту, а ось американських солдатів, запевнив Дональд Трамп, не буде.',
      ['NO ground_troops ready', 'US ground_troops refuses'],
    ],
    [
      'В Берлине решение о солдатах отложили, тогда как шведы подтвердили, что их батальон прибудет.',
      ['DE ground_troops undecided', 'SE ground_troops ready'],
    ],
  ])('%s', (sentence, claims) => {
    expect(read('Війська в Україні', sentence)).toEqual(claims);
  });
});

describe('words that leave it open or put it off', () => {
  it.each([
    ['Час для такого кроку не настав, вважають у Ризі.', ['LV ground_troops undecided']],
    ['Виключати відправки солдатів не стали в Ризі.', ['LV ground_troops open']],
    ['Коли тиша настане, батальйон пошле Данія.', ['DK ground_troops ready after_ceasefire']],
  ])('%s', (sentence, claims) => {
    expect(read('Миротворці в Україні', sentence)).toEqual(claims);
  });
});

describe('each thing given has an answer of its own', () => {
  it.each([
    [
      'Американських чобіт на землі не буде, повітряна підтримка – буде',
      ['US air ready', 'US ground_troops refuses'],
    ],
    ['Данія: батальйон – так, винищувачі – ще думаємо', ['DK air undecided', 'DK ground_troops ready']],
    [
      'Любляна: військових не відправимо, спостерігачів – хоч завтра',
      ['SI ground_troops refuses', 'SI monitoring ready'],
    ],
    [
      'Фінляндія не стоятиме на схід від Дніпра: лише інструктори',
      ['FI ground_troops refuses', 'FI training ready'],
    ],
    ['Латвія пошле роту, а гроші дасть точно', ['LV funding_arms ready', 'LV ground_troops ready']],
  ])('%s', (title, claims) => {
    expect(read(title, 'Це внесок країни у гарантії безпеки для України.')).toEqual(claims);
  });
});
