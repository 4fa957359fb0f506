import { describe, expect, it } from 'vitest';
import { claims, reader } from '../support/claims.ts';

const all = (stance: string, ...actors: string[]): string[] =>
  actors.map((actor) => `${actor} ground_troops ${stance}`).toSorted();

describe('states named for a position that stands above without them', () => {
  it.each([
    [
      'Названо країни, готові відправити миротворців в Україну',
      'Це Франція, Литва, Естонія та Канада.',
      all('ready', 'FR', 'LT', 'EE', 'CA'),
    ],
    [
      'Хто введе війська в Україну: список',
      'Данія, Швеція, Естонія та Франція.',
      all('ready', 'DK', 'SE', 'EE', 'FR'),
    ],
    [
      'Які країни відмовилися відправити війська в Україну',
      'Польща, Греція, Угорщина та Мальта.',
      all('refuses', 'PL', 'GR', 'HU', 'MT'),
    ],
    [
      'Reuters назвало країни, які можуть розмістити війська в Україні',
      'Агентство перелічує Данію, Литву та Швецію.',
      all('open', 'DK', 'LT', 'SE'),
    ],
    [
      'Названы страны, готовые отправить миротворцев в Украину',
      'В список, по данным издания, вошли Дания, Литва и Швеция.',
      all('ready', 'DK', 'LT', 'SE'),
    ],
    [
      'Іноземні війська в Україні: перелік країн',
      'До складу ввійдуть Данія, Литва, Естонія та Швеція.',
      all('ready', 'DK', 'LT', 'EE', 'SE'),
    ],
    [
      'Коаліція охочих: хто за відправку військ',
      'Литва, Данія та Швеція підтримали.',
      all('ready', 'LT', 'DK', 'SE'),
    ],
    [
      'Which countries are ready to send troops to Ukraine',
      'Denmark, Lithuania and Sweden.',
      all('ready', 'DK', 'LT', 'SE'),
    ],
  ])('%s | %s', (title, body, expected) => {
    expect(claims(title, body)).toEqual(expected);
  });

  it('reads who is to guarantee', () => {
    expect(claims('Зеленський назвав гарантів безпеки України', 'США, Канада та Японія.')).toEqual([
      'CA legal_guarantee ready',
      'JP legal_guarantee ready',
      'US legal_guarantee ready',
    ]);
  });

  it('takes no list that has something of its own to say', () => {
    const title = 'Названо країни, готові відправити миротворців в Україну';
    expect(claims(title, 'Данія, Литва та Швеція не голосували за санкції.')).toEqual([]);
    expect(claims(title, 'Данію, Литву та Швецію там похвалили.')).toEqual([]);
    expect(claims(title, 'Про це писали раніше.', 'Минув тиждень.', 'Данія, Литва, Швеція.')).toEqual([]);
  });
});

describe('a state beside what it brings, in words that nobody knows', () => {
  const about = 'Коаліція охочих готова розмістити війська в Україні';

  it.each([
    ['За Варшавою — логістика, нагадав Дональд Туск.', 'PL logistics ready'],
    ['Стокгольм тримає під парами винищувачі.', 'SE air ready'],
    ['Oslo is looking at running a supply hub near Lviv.', 'NO logistics ready'],
  ])('%s', (sentence, expected) => {
    expect(claims(about, sentence)).toContain(expected);
  });

  it.each([
    'Стокгольм навчає піхоту в Литві.',
    'Стокгольм привіз до Парижа ідею піхоти.',
    'Стокгольм мовчить про піхоту.',
  ])('%s', (sentence) => {
    expect(claims(about, sentence).filter((claim) => claim.startsWith('SE'))).toEqual([]);
  });

  it('makes nothing relevant, and says of no words that they said so', () => {
    const lone = reader.read({
      title: 'Стокгольм тримає під парами винищувачі',
      summary: '',
      body: [],
    });
    expect(lone.relevant).toBe(false);
    const { claims: found } = reader.read({
      title: about,
      summary: '',
      body: ['Стокгольм тримає під парами винищувачі.'],
    });
    expect(found.find((c) => c.actor === 'SE')?.spans).not.toHaveProperty('stance');
  });
});
