import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Actor, contribution and size of what a text claims with a size; the size's words as the span has them. */
function sizes(title: string, ...body: string[]): string[] {
  const { claims } = reader.read({ title, summary: '', body });
  return claims
    .filter((c) => c.size)
    .map((c) => `${c.actor} ${c.contribution} ${c.size!.join('-')} «${c.spans?.size?.text}»`);
}

describe('whose people a number counts', () => {
  it.each<readonly [title: string, found: readonly string[]]>([
    [
      'Данія готова відрядити в Україну від чотирьохсот до шестисот солдатів',
      ['DK ground_troops 400-600 «чотирьохсот до шестисот»'],
    ],
    ['Данія готова послати в Україну не менше 300 солдатів', ['DK ground_troops 300-300 «300»']],
    ['Denmark is ready to send no more than 300 troops to Ukraine', ['DK ground_troops 0-300 «300»']],
    ['Denmark is ready to send a 300-person unit to Ukraine', ['DK ground_troops 300-300 «300»']],
    ['Тридцять данських військових навчатимуть українців у Львові', ['DK training 30-30 «Тридцять»']],
    ['Канада пошле до України двісті інструкторів', ['CA training 200-200 «двісті»']],
    [
      'Норвегия отправит в Украину не более полутора тысяч военных',
      ['NO ground_troops 0-1500 «полутора тысяч»'],
    ],
    ['Britain is ready to send as many as 2,500 troops to Ukraine', ['GB ground_troops 0-2500 «2,500»']],
    [
      'Франція та Британія готові ввести в Україну по п’ять тисяч військових',
      ['FR ground_troops 5000-5000 «п’ять тисяч»', 'GB ground_troops 5000-5000 «п’ять тисяч»'],
    ],
    ['Франція та Британія готові ввести в Україну 15 тисяч військових', []],
    ['Литва пошле в Україну солдатів, за це проголосували 96 депутатів', []],
    ['Швеція готова послати до України військових і 300 мільйонів євро', []],
    ['Британських інструкторів в Україні буде сто п’ятдесят', ['GB training 150-150 «сто п’ятдесят»']],
    [
      'До України поїдуть солдати трьох країн: Литва (150), Данія (до 800), Швеція (близько тисячі)',
      [
        'LT ground_troops 150-150 «150»',
        'DK ground_troops 0-800 «800»',
        'SE ground_troops 1000-1000 «тисячі»',
      ],
    ],
    [
      'Troops for Ukraine will come from France (1,200) and Britain (900)',
      ['FR ground_troops 1200-1200 «1,200»', 'GB ground_troops 900-900 «900»'],
    ],
    [
      'Данія пошле в Україну 500 військових, Норвегія — ще 300',
      ['DK ground_troops 500-500 «500»', 'NO ground_troops 300-300 «300»'],
    ],
    [
      'Данія та Норвегія пошлють в Україну по тисячі військових',
      ['DK ground_troops 1000-1000 «тисячі»', 'NO ground_troops 1000-1000 «тисячі»'],
    ],
    ['Дания отправит в Украину полторы-две сотни солдат', ['DK ground_troops 150-200 «полторы-две сотни»']],
    [
      'Париж заявив, що шість тисяч його військових прибудуть в Україну',
      ['FR ground_troops 6000-6000 «шість тисяч»'],
    ],
    ['Данія пошле роту морської піхоти (140 осіб) в Україну і фрегат', ['DK ground_troops 140-140 «140»']],
    ['Італія не пошле в Україну 5000 солдатів', []],
    ['Нідерланди готові послати військових, якщо Європа збере 20 тисяч солдатів', []],
  ])('%s', (title, found) => {
    expect(sizes(title)).toEqual(found);
  });

  it('takes the number from the next sentence about the same people', () => {
    expect(
      sizes(
        'Латвія готова послати солдатів в Україну',
        'Латвія готова послати солдатів в Україну. Йдеться про сто сорок осіб.',
      ),
    ).toEqual(['LV ground_troops 140-140 «сто сорок»']);
    expect(
      sizes(
        'Латвія готова послати солдатів в Україну',
        'Латвія готова послати солдатів в Україну. Естонія має в Малі сто сорок осіб.',
      ),
    ).toEqual([]);
  });

  it.each<readonly [title: string, next: string, found: string]>([
    ['Данія відрядить інструкторів в Україну', 'Їх буде зо три десятки.', 'DK training 30-30 «три десятки»'],
    [
      'Данія відрядить в Україну піхоту',
      'Скільки? До трьохсот осіб, відповів міністр.',
      'DK ground_troops 0-300 «трьохсот»',
    ],
    [
      'Литва відрядить інструкторів в Україну',
      'Литовців буде тридцять, розповів міністр.',
      'LT training 30-30 «тридцять»',
    ],
    [
      'Данія не виключає відправлення військових в Україну',
      'Це може бути кілька тисяч, сказала прем’єрка.',
      'DK ground_troops 2000-9000 «кілька тисяч»',
    ],
    ['Denmark will send a battalion to Ukraine', 'The unit numbers 800.', 'DK ground_troops 800-800 «800»'],
  ])('%s. %s', (title, next, found) => {
    expect(sizes(title, next)).toEqual([found]);
  });
});

describe('a whole force', () => {
  it.each([
    ['Данія готова послати військових в Україну', 'Уся місія налічуватиме 15 тисяч осіб.'],
    ['Denmark is ready to send troops to Ukraine', 'The whole force would number 15,000.'],
    ['Denmark is ready to send troops to Ukraine', 'The mission is expected to consist of 15,000 soldiers.'],
    ['Denmark, Norway and Sweden are ready to send troops to Ukraine', 'That makes 15,000 soldiers.'],
  ])('%s', (title, body) => {
    expect(sizes(title, body)).toEqual([]);
  });

  it('leaves each its share in a list without a verb', () => {
    expect(
      sizes(
        'France and Britain to send troops to Ukraine',
        'France would send 1,000 troops to Ukraine and Britain 2,000.',
      ),
    ).toEqual(['FR ground_troops 1000-1000 «1,000»', 'GB ground_troops 2000-2000 «2,000»']);
  });
});
