import { describe, expect, it } from 'vitest';
import { claims } from '../support/claims.ts';

describe('a common staff is the coalition’s, wherever it stands', () => {
  it.each([
    ['Штаб коаліції охочих розташований під Парижем', 'COALITION command deployed'],
    ['Командування багатонаціональних сил розпочало роботу', 'COALITION command deployed'],
    ['Штаб коалиции желающих переедет из Парижа в Лондон', 'COALITION command ready'],
    ['The coalition’s headquarters is based near Paris', 'COALITION command deployed'],
    ['The headquarters of the Multinational Force Ukraine will rotate to London', 'COALITION command ready'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual([expected]);
  });

  it.each([
    'Штаб НАТО розташований під Брюсселем',
    'Макрон і Стармер відвідали штаб коаліції охочих',
    'Британський генерал очолив координаційний центр коаліції охочих у Києві',
    'Якщо штаб коаліції охочих запрацює, союзники зустрінуться знову',
  ])('%s', (title) => {
    expect(claims(title)).toEqual([]);
  });
});

describe('whom a state has sent to a staff is there', () => {
  it.each([
    ['Канада делегувала трьох офіцерів до паризького штабу сил для України', 'CA command deployed'],
    ['Данія передала до штабу коаліції п’ятьох військових', 'DK command deployed'],
    ['Німеччина відрядить офіцерів до штабу коаліції', 'DE command ready'],
    ['Три фінські офіцери служать у штабі коаліції охочих', 'FI command deployed'],
    ['У штабі Багатонаціональних сил служать четверо норвежців', 'NO command deployed'],
    ['У штабі коаліції охочих 212 офіцерів із тридцяти однієї країни', 'COALITION command deployed'],
    ['The Multinational Force Ukraine has a headquarters near Paris', 'COALITION command deployed'],
    ['До штабу коаліції охочих долучилися вісім австралійців', 'AU command deployed'],
    ['Ірландія тримає двох офіцерів у штабі коаліції охочих', 'IE command deployed'],
    ['Литва й Латвія представлені у штабі коаліції двома офіцерами кожна', 'LV command deployed'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toContain(expected);
  });

  it.each([
    ['Найбільше британців, 40, ще 30 делегувала Франція.', ['GB command deployed', 'FR command deployed']],
    [
      'Британців у ньому сорок. Нідерландці відрядили шістьох.',
      ['GB command deployed', 'NL command deployed'],
    ],
  ])('%s', (lead, expected) => {
    expect(claims('Хто працює у штабі коаліції охочих у Києві', lead)).toEqual(
      expect.arrayContaining(expected),
    );
  });
});
