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
});
