import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });
const claims = (title: string, ...body: string[]): string[] =>
  reader
    .read({ title, summary: body[0] ?? '', body })
    .claims.map((c) => `${c.actor} ${c.contribution} ${c.stance}`)
    .sort();

describe('lists of those who give', () => {
  it.each([
    [
      'Хто готовий послати військових в Україну',
      'Серед тих, хто згодився, Литва, Данія та Швеція.',
      ['DK ground_troops ready', 'LT ground_troops ready', 'SE ground_troops ready'],
    ],
    [
      'Who will send troops to Ukraine',
      'Among those which agreed, Lithuania, Denmark and Sweden.',
      ['DK ground_troops ready', 'LT ground_troops ready', 'SE ground_troops ready'],
    ],
    [
      'Скільки солдатів дадуть союзники для сил в Україні',
      'Британія — 7,5 тисяч, Франція — 6 тисяч, Данія — до 800.',
      ['DK ground_troops ready', 'FR ground_troops ready', 'GB ground_troops ready'],
    ],
  ])('%s: %s', (title, body, expected) => {
    expect(claims(title, body)).toEqual(expected);
  });

  it('but one number is no list', () => {
    expect(claims('Скільки солдатів дадуть союзники для сил в Україні', 'Данія — 90.')).toEqual([]);
  });
});

describe('who decided, and what is denied', () => {
  it.each([
    [
      'До 150 литовських військових зможуть служити в Україні, вирішили депутати Сейму.',
      ['LT ground_troops committed'],
    ],
    ['Жодного словацького військового на українській території не буде.', ['SK ground_troops refuses']],
    ['В Україні не буде жодного італійського вояка, запевнила Мелоні.', ['IT ground_troops refuses']],
    [
      'Sending soldiers to Ukraine is not something Canada is considering, Carney said.',
      ['CA ground_troops refuses'],
    ],
    ['Canada is considering sending soldiers to Ukraine, Carney said.', ['CA ground_troops open']],
    ['Сили для України очолить французький генерал', ['FR command ready']],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual(expected);
  });
});

it('what is promised weighs more than the promise, and «так само» leaves the words before to whose they are', () => {
  expect(claims('Трамп пообіцяв, що американські солдати на українську землю не ступлять')).toEqual([
    'US ground_troops refuses',
  ]);
  expect(claims('Італійським солдатам в Україні не бути, стоїть на своєму Джорджа Мелоні.')).toEqual([
    'IT ground_troops refuses',
  ]);
  const lead =
    "Канадський прем'єр Марк Карні не виключив, що канадські солдати поїдуть в Україну. Так само відповіла Метте Фредеріксен: двері відчинені.";
  const read = reader.read({ title: 'Хто пошле миротворців в Україну', summary: lead, body: [lead] });
  expect(read.claims.map((c) => [c.actor, c.speaker, c.voice])).toEqual([
    ['CA', 'Марк Карні', 'own'],
    ['DK', 'Метте Фредеріксен', 'own'],
  ]);
});

describe('of whom it is to be expected, and answers of courtesy', () => {
  it.each([
    ['Від італійців солдатів в Україні чекати не варто, каже Мелоні', ['IT ground_troops refuses']],
    ['От Польши солдат на Украине ожидать не стоит, заявил Туск', ['PL ground_troops refuses']],
    [
      'Дан: румунських солдатів в Україні не буде, бази — будь ласка',
      ['RO ground_troops refuses', 'RO logistics ready'],
    ],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual(expected);
  });
});

it('what a vote allows is decided', () => {
  expect(
    claims(
      'Рійгікогу проголосував: естонська рота зможе вирушити до України',
      'За мандат подали голоси 71 депутат.',
    ),
  ).toEqual(['EE ground_troops committed']);
  expect(claims('Естонська рота зможе вирушити до України, каже Міхал')).toEqual(['EE ground_troops open']);
});
