import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });
/** T: foreign_troops, G: security_guarantees. */
const topics = (title: string, summary = '', ...body: string[]): string =>
  reader
    .read({ title, summary, body })
    .topics.map((topic) => (topic === 'foreign_troops' ? 'T' : 'G'))
    .join('');

describe('allies under other words', () => {
  it.each([
    [
      'T',
      'Захарова: Париж і Лондон грають з вогнем',
      'Будь-які підрозділи цих країн в Україні вона назвала ціллю.',
    ],
    ['T', '«Ні», «побачимо»: лідери ЄС про своїх солдатів в Україні', ''],
    ['T', 'Лавров назвав «інтервенцією» плани розмістити європейців під Києвом', ''],
    [
      'T',
      'Europeans outside Kyiv? Moscow objects',
      'Lavrov called the plan to station western troops in Ukraine an intervention.',
    ],
    ['T', 'В Одесі гадають, куди швартуватимуться союзницькі тральщики', ''],
    ['T', 'Німецькі дрони над лінією фронту', 'Бундесвер візьметься наглядати за перемир’ям з повітря.'],
    ['T', '500 жовнірів: Мадрид готовий послати їх в Україну після перемир’я', ''],
    ['TG', 'Зеленський про гарантів: хто пошле солдатів в Україну', ''],
  ])('%s: %s', (want, title, summary) => {
    expect(topics(title, summary)).toBe(want);
  });
});

describe('what only looks like it', () => {
  it.each([
    ['«Миротворець» виходить у прокат: про що нове кіно', 'Стрічку показали в Каннах.'],
    ['Трамп і Путін говорили про мир', 'Про гарантії не йшлося.'],
    ['Trump and Putin spoke of peace in Ukraine', 'Security guarantees were not discussed.'],
    ['«Миротворець року»: хто помирив сусідів на Рахівщині', 'Нагороду отримав дільничний.'],
    ['Гарантія на 15 років: українка купила холодильник', 'Магазин відмовився лагодити техніку.'],
    ['Без гарантій, але з надією: киянам дістались греки', 'Перемога забезпечить груповий етап.'],
    [
      'Coalition of the willing targets Russia’s shadow fleet',
      'Air defence deliveries will be brought forward, Downing Street said.',
    ],
  ])('%s', (title, summary) => {
    expect(topics(title, summary)).toBe('');
  });
});

describe('a survey of positions', () => {
  const body = [
    'Головне зрозуміло. Минулого тижня британський міністр оборони Джон Гілі повторив, що готовий послати військових.',
    'Румунія не пошле солдатів в Україну, заявив президент Нікушор Дан.',
    'Гроші знайшли ще до літа.',
  ];
  const part = (lead: string): string | undefined =>
    reader
      .read({ title: 'Місія в Україні за чотири місяці після Парижа', summary: lead, body })
      .claims.find(({ actor }) => actor === 'RO')?.part;

  it('goes on after what somebody said last week', () => {
    expect(part('Ми зібрали позиції тих, хто висловився про військових в Україні.')).toBe('main');
    expect(part('Україна чекає на рішення Британії про військових.')).toBe('background');
  });
});
