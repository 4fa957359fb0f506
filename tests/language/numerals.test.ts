import { describe, expect, it } from 'vitest';
import { numeralAt } from '../../src/language/numerals.ts';
import { tokenise } from '../../src/language/tokens.ts';

const NUMBERS: readonly (readonly [text: string, low: number, high: number])[] = [
  ['сто двадцять', 120, 120],
  ['двохсот п’ятдесяти', 250, 250],
  ['чотирьохсот до шестисот', 400, 400],
  ['півтори сотні', 150, 150],
  ['полторы-две сотни', 150, 200],
  ['сім з половиною тисяч', 7500, 7500],
  ['тисяча двісті', 1200, 1200],
  ['тисяч п’ять', 5000, 5000],
  ['двадцятеро', 20, 20],
  ['2,5 тис.', 2500, 2500],
  ['1 500', 1500, 1500],
  ['15-тисячний', 15000, 15000],
  ['двадцятитисячного', 20000, 20000],
  ['10–15 тисяч', 10000, 15000],
  ['дві-три тисячі', 2000, 3000],
  ['кілька сотень', 200, 900],
  ['кількасот', 200, 900],
  ['тисячі', 2000, 9000],
  ['десятками тысяч', 20000, 90000],
  ['полутора тысяч', 1500, 1500],
  ['шестьюдесятью', 60, 60],
  ['2,500', 2500, 2500],
  ['two hundred and fifty', 250, 250],
  ['twenty-five thousand', 25000, 25000],
  ['two and a half thousand', 2500, 2500],
  ['several dozen', 24, 108],
  ['tens of thousands', 20000, 90000],
];

describe('numbers in words and digits', () => {
  it.each(NUMBERS)('%s', (text, low, high) => {
    expect(numeralAt(tokenise(text), 0)).toMatchObject({ low, high });
  });

  it.each([
    ['від чотирьохсот до шестисот', 400, 600],
    ['between 300 and 400', 300, 400],
    ['до тисячі', 1000, 1000],
    ['близько сотні', 100, 100],
  ] as const)('after its preposition: %s', (text, low, high) => {
    expect(numeralAt(tokenise(text), 1)).toMatchObject({ low, high });
  });

  it.each(['військові', 'пятниця', 'тис', 'one-off'.slice(3)])('no number: %s', (text) => {
    expect(numeralAt(tokenise(text), 0)).toBeNull();
  });
});
