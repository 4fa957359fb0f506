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

describe('people without a noun for soldiers', () => {
  it.each<Row>([
    [
      'LT ground_troops ready, EE ground_troops ready',
      'Прибалтика готує солдатів для України',
      'Литва дасть 300 людей, Естонія — роту.',
    ],
    [
      'FR ground_troops deployed, GB ground_troops deployed',
      'Французькі солдати прибули в Україну',
      'Ще сто двадцять британців — переважно зв’язківці — оселилися поруч.',
    ],
    [
      'GB ground_troops ready, FR ground_troops ready',
      'Allies name their battalions for Ukraine',
      'The British and the French are ready with their brigades.',
    ],
  ])('%s', (want, ...text) => {
    expect(claims(...text)).toBe(want);
  });
});

describe('an overview says anew what each state thinks of troops', () => {
  it.each<Row>([
    [
      'DK ground_troops undecided, CA training ready, IT ground_troops refuses, BG ground_troops undecided',
      'Four capitals still on the fence about Ukraine deployment',
      'Denmark: the government is split.',
      'Canada has offered trainers to Ukraine.',
      'Italy stays out, at least in uniform.',
      'Bulgaria: too early.',
    ],
    [
      'FR ground_troops ready, CZ ground_troops refuses, RO ground_troops refuses, RO logistics ready',
      'Хто що сказав про майбутню місію в Україні',
      'Уряди відповіли, чи готові вони стояти в Україні.',
      '"Так, і ми не передумали", - Кетрін Вотрен, Франція.',
      '"Чеський уряд солдатів не надішле", - Яромір Зуна, Чехія.',
      '"Солдатів не пошлемо, а порти дамо", - Раду Мируце, Румунія.',
    ],
  ])('%s', (want, ...text) => {
    expect(claims(...text)).toBe(want);
  });
});

/** The conditions of the claims in order. */
function terms(...[title = '', ...body]: string[]): string {
  return reader
    .read({ title, summary: '', body })
    .claims.map(({ actor, conditions }) => `${actor} ${conditions.join('+') || '-'}`)
    .join(', ');
}

describe('what a claim depends on', () => {
  it.each<Row>([
    ['US -', 'The U.S. will stand behind Europeans with airlift for the force in Ukraine'],
    ['BG parliament', 'Болгарія дасть Україні тральщик, хоча парламент за це ще не голосував'],
    ['BG parliament', 'Болгария даст Украине тральщик, хотя парламент еще не одобрил этого'],
    ['DK -', 'Данія пошле солдатів в Україну під мандатом ООН чи без нього'],
    ['DK -', 'Denmark will send soldiers to Ukraine under a UN mandate or without one'],
    ['DK mandate', 'Данія пошле солдатів в Україну під мандатом ООН'],
    ['AU -', 'Australia has offered an aircraft to watch the ceasefire line in Ukraine'],
  ])('%s', (want, ...text) => {
    expect(terms(...text)).toBe(want);
  });
});

describe('who does as another does, and who is there', () => {
  it.each<Row>([
    [
      'NO ground_troops ready, DK ground_troops ready',
      'Норвегия готова отправить солдат в Украину',
      'Подобно Дании, Норвегия готова отправить солдат в Украину.',
    ],
    [
      'DK training deployed',
      'What allies do in Ukraine',
      'Danish instructors are training Ukrainians near Lviv.',
    ],
    [
      'DK training deployed',
      'Що роблять союзники в Україні',
      'Данські інструктори навчають українців під Львовом.',
    ],
    [
      'NZ command ready',
      'New Zealand will honour a pledge to send staff officers to the headquarters in Kyiv',
    ],
    ['BE ground_troops undecided', 'Бельгія поки що без піхоти в Україні'],
    ['BE ground_troops refuses', 'Бельгія без піхоти в Україні'],
    [
      'BE air ready, BE naval ready, TR naval ready',
      "Who's in, who's out? Where each ally stands on troops for Ukraine",
      'Belgium: planes and ships, Bart De Wever said.',
      'Turkey: wants to lead at sea.',
    ],
  ])('%s', (want, ...text) => {
    expect(claims(...text)).toBe(want);
  });
});
