import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** What a title and the paragraphs under it claim. */
function claims(...[title = '', ...body]: string[]): string {
  return reader
    .read({ title, summary: '', body })
    .claims.map(({ actor, contribution, stance, part }) =>
      [actor, contribution, stance, part === 'background' ? part : ''].filter(Boolean).join(' '),
    )
    .join(', ');
}

type Row = readonly [want: string, title: string, ...body: string[]];

describe('an answer leaves to its question what it is about', () => {
  it.each<Row>([
    ['PL ground_troops refuses', 'Will Poland send troops to Ukraine? No, says Tusk'],
    ['LT ground_troops undecided', 'Чи поїдуть литовські солдати в Україну? Рішення ще немає'],
    [
      'PL air ready, PL ground_troops undecided',
      'Польща посилить гарантії для України літаками',
      'Туск розповів про внесок Польщі. «Піхота? Говорити про це рано. Літаки дамо», — сказав Туск.',
    ],
    [
      'PL air ready, PL ground_troops refuses',
      'Польша усилит гарантии для Украины самолетами',
      'Туск рассказал о вкладе Польши. «Пехота? Нет. Самолеты дадим», — сказал Туск.',
    ],
    [
      'DK air ready, DK ground_troops undecided',
      'Denmark to send jets to Ukraine',
      'Danish jets will patrol. And soldiers? "We are still thinking about it," Poulsen said.',
    ],
    // Nobody asked: no position.
    [
      'PL air ready',
      'Польща дасть літаки для гарантій Україні',
      '«Піхота? Її ніхто не просив», — сказав Туск.',
    ],
  ])('%s', (want, ...text) => {
    expect(claims(...text)).toBe(want);
  });
});

describe('who did what a month is named for', () => {
  it.each<Row>([
    [
      'LT ground_troops ready, CZ ground_troops refuses background',
      'Литва пошле солдатів в Україну',
      'Литва готова послати солдатів.',
      'Нагадаємо, у лютому Чехія відмовилася надсилати своїх військових.',
    ],
  ])('%s', (want, ...text) => {
    expect(claims(...text)).toBe(want);
  });
});

describe('what is decided', () => {
  it.each<Row>([
    ['EE ground_troops committed', 'Таллінн узаконив відправлення своїх солдатів в Україну'],
    ['FR ground_troops committed', 'Париж отримав від Національних зборів дозвіл на 4000 солдатів в Україні'],
    ['FR ground_troops committed', 'Франція скріпила підписом намір розмістити війська в Україні'],
  ])('%s', (want, ...text) => {
    expect(claims(...text)).toBe(want);
  });
});
