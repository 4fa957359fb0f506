import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** Who says what: `actor contribution (voice) by speaker`. */
function voices(title: string, ...body: string[]): string[] {
  return reader
    .read({ title, summary: '', body })
    .claims.map((c) => `${c.actor} ${c.contribution}${c.voice === 'other' ? ' other' : ''} by ${c.speaker}`);
}

describe('officials whom the table does not know', () => {
  it.each([
    [
      'Португалія готова надіслати військових в Україну, сказала міністерка оборони Тереза Алмейда',
      'Тереза Алмейда',
    ],
    [
      'За словами міністра оборони Словенії Борута Саєвича, країна готова послати солдатів в Україну',
      'Борут Саєвич',
    ],
    ['Словения готова послать солдат в Украину, заявил глава МИД Андрей Вовк', 'Андрей Вовк'],
    ['Slovenia is ready to send troops to Ukraine, Defence Minister Borut Savic said', 'Borut Savic'],
    ['Japan is ready to send troops to Ukraine, said Kenji Mori, its chief cabinet secretary', 'Kenji Mori'],
    [
      'Бельгійський генерал Жан-Люк Петі заявив, що Бельгія готова послати військових в Україну',
      'Жан-Люк Петі',
    ],
  ])('%s', (text, speaker) => {
    const claims = reader.read({ title: text, summary: '', body: [] }).claims;
    expect(claims.map((c) => c.speaker)).toEqual([speaker]);
  });

  it('is called by the fullest form in the item', () => {
    expect(
      voices(
        'Кипр пошлет солдат в Украину, сообщил министр обороны Палмас',
        'Кипр готов послать солдат в Украину, сказал Василис Палмас.',
      ),
    ).toEqual(['CY ground_troops by Василис Палмас']);
  });
});

describe('who has the floor', () => {
  it('goes on through pronouns, offices and quotes', () => {
    expect(
      voices(
        'Зеленський розповів про гарантії безпеки',
        'Президент України Володимир Зеленський поспілкувався з пресою.',
        'За словами глави держави, Франція готова послати військових в Україну.',
        '«Ми говорили про це довго. Британія теж готова послати військових в Україну», — сказав він.',
      ),
    ).toEqual([
      'FR ground_troops other by Володимир Зеленський',
      'GB ground_troops other by Володимир Зеленський',
    ]);
  });

  it('keeps the announced speaker over paragraphs that name nobody', () => {
    expect(
      voices(
        'Рютте: союзники готові до місії в Україні',
        'Генсек НАТО Марк Рютте дав інтерв’ю.',
        'Данія готова надіслати військових в Україну після перемир’я.',
      ),
    ).toEqual(['DK ground_troops other by Марк Рютте']);
  });

  it('ends where the others answer', () => {
    expect(
      voices(
        'Зеленський: союзники готові до гарантій безпеки',
        'Франція готова послати військових в Україну.',
        'Що відповіли в інших столицях',
        'Іспанія готова послати військових в Україну.',
      ),
    ).toEqual(['FR ground_troops other by Зеленський', 'ES ground_troops by null']);
  });

  it('gives an office to whom it fits, not to whom spoke last', () => {
    expect(
      voices(
        'Гарантії безпеки: що кажуть у Вільнюсі',
        'Президент Литви Гітанас Науседа зустрівся з міністром оборони Робертасом Каунасом.',
        'Каунас нагадав про мандат. Литва готова послати військових в Україну, додав президент.',
      ),
    ).toEqual(['LT ground_troops by Гітанас Науседа']);
  });

  it('reaches a line that only names the speaker', () => {
    expect(
      voices(
        'Гарантії безпеки для України',
        'Міністр оборони Данії Троельс Лунд Поульсен виступив у парламенті.',
        'Ми готові послати військових в Україну',
        '– сказав Поульсен.',
      ),
    ).toEqual(['DK ground_troops by Троельс Лунд Поульсен']);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'a pronoun: the subject before it',
      'Президент Литви Гітанас Науседа розкритикував рішення: за його словами, Естонія готова послати військових в Україну',
      ['EE ground_troops other by Гітанас Науседа'],
    ],
    [
      'a spokesman: not whom he speaks for',
      'Речник прем’єра Роберта Фіцо сказав, що Словаччина не пошле військових в Україну',
      ['SK ground_troops by null'],
    ],
    [
      'an aside: whoever it names, not whom it parts',
      'Солдатів для України, сказав президент Гітанас Науседа, дасть Естонія',
      ['EE ground_troops other by Гітанас Науседа'],
    ],
    [
      'a list of those who are ready',
      'Серед готових надіслати військових в Україну президент Володимир Зеленський назвав Францію та Литву',
      ['FR ground_troops other by Володимир Зеленський', 'LT ground_troops other by Володимир Зеленський'],
    ],
    [
      'a statesman in another spelling',
      'Нідерланди готові надіслати військових в Україну — Брекельманз',
      ['NL ground_troops by Брекельманз'],
    ],
    [
      'a stranger beside a verb of speech',
      'Фиджи готово послать солдат в Украину, пояснил Джозеф Вакатоу',
      ['FJ ground_troops by Джозеф Вакатоу'],
    ],
  ])('%s', (_, text, claims) => {
    expect(voices(text)).toEqual(claims);
  });
});

describe('nobody speaks for a state', () => {
  it.each([
    'Голова комітету Рійгікогу Марко Тамм заявив, що Естонія готова надіслати військових в Україну',
    'Колишній міністр оборони Данії Ларс Бек сказав, що Данія готова надіслати військових в Україну',
    'Депутат Бундестагу Клаус Вебер заявив, що Німеччина готова надіслати військових в Україну',
    'Зеленський: ми хочемо, щоб Франція надіслала військових в Україну',
    'Пєсков: Франція готова надіслати військових в Україну',
  ])('%s', (text) => {
    expect(voices(text)).toEqual([]);
  });
});

describe('nobody says it', () => {
  it.each([
    ['Сейм Литви схвалив відправку військових в Україну', 'Президент Гітанас Науседа подякував депутатам.'],
    [
      'Макрон і Стармер підписали декларацію про розгортання військ в Україні',
      'Церемонія відбулася в Парижі.',
    ],
    ['Бундестаг проголосував за відправку військ в Україну', 'Канцлер Фрідріх Мерц привітав рішення.'],
  ])('%s', (title, paragraph) => {
    const { claims } = reader.read({ title, summary: '', body: [paragraph] });
    expect(claims.map((c) => c.speaker)).toEqual(claims.map(() => null));
    expect(claims).not.toEqual([]);
  });
});

it('shows where the speaker stands', () => {
  const text = 'Литва готова послати військових в Україну, сказав президент Гітанас Науседа';
  const [claim] = reader.read({ title: text, summary: '', body: [] }).claims;
  expect(claim?.spans?.speaker?.text).toBe('президент Гітанас Науседа');
});

describe('who speaks for a leader', () => {
  it.each([
    'Речник прем’єр-міністра Великої Британії Кіра Стармера заявив, що Лондон готовий послати військових в Україну',
    'Пресс-секретарь премьера Великобритании Кира Стармера сообщил, что Лондон готов отправить военных в Украину',
    'A spokesperson for British Prime Minister Keir Starmer said London was ready to send troops to Ukraine',
    'Keir Starmer’s official spokesman said Britain was ready to send troops to Ukraine',
  ])('%s', (text) => {
    expect(voices('Заява', text)).toEqual(['GB ground_troops by null']);
  });
});

describe('whose words are told within another’s', () => {
  it.each([
    [
      'Марк Рютте повідомив, що представники Литви висловили готовність послати військових в Україну',
      ['LT ground_troops other by Марк Рютте'],
    ],
    ['Рютте: литовські військові поїдуть в Україну після перемир’я', ['LT ground_troops other by Рютте']],
    [
      'Lithuania is ready to send troops to Ukraine after a truce, and Mark Rutte said that NATO welcomed it',
      ['LT ground_troops by null'],
    ],
    [
      'Литва готова отправить военных в Украину. Об этом сообщила газета со ссылкой на премьера Ингу Ругинене',
      ['LT ground_troops by Инга Ругинене'],
    ],
    [
      'Литва и Дания, а также Норвегия хотят отправить военных в Украину, сказал Марк Рютте',
      ['LT', 'DK', 'NO'].map((actor) => `${actor} ground_troops other by Марк Рютте`),
    ],
  ])('%s', (text, told) => {
    expect(voices('Заява в Брюсселі', text)).toEqual(told);
  });
});
