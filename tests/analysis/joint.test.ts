import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });
const claims = (title: string, ...body: string[]): string[] =>
  reader
    .read({ title, summary: body[0] ?? '', body })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .sort();

describe('leaders who speak as one are the coalition', () => {
  it.each([
    [
      'Лідери Данії, Франції, Італії та Польщі заявили, що готові створити багатонаціональні сили для України.',
    ],
    ['Прем’єри Литви, Данії, Бельгії й Іспанії готові розгорнути в Україні війська після припинення вогню.'],
    [
      'Leaders of France, Germany, Britain, Poland and Italy said they were ready to deploy a multinational force to Ukraine.',
    ],
    ['Лидеры Германии, Франции, Италии, Польши и Дании заявили о готовности направить на Украину солдат.'],
    ['У спільній заяві Британія, Франція та Німеччина підтвердили готовність розгорнути в Україні війська.'],
  ])('%s', (title) => {
    expect(claims(title)).toEqual(['COALITION ground_troops ready']);
  });

  it('but few without a joint statement are themselves', () => {
    expect(claims('Лідери Литви та Данії заявили, що готові надіслати солдатів в Україну.')).toEqual([
      'DK ground_troops ready',
      'LT ground_troops ready',
    ]);
  });

  it('and whose support they count on does not act', () => {
    expect(
      claims(
        'Союзники зустрілися в Гаазі',
        'Лідери Данії, Франції, Італії та Польщі готові розгорнути війська в Україні за підтримки США, які захищатимуть небо й море.',
      ).filter((claim) => claim.startsWith('US')),
    ).toEqual([]);
  });
});
