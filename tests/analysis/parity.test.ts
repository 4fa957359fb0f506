import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

/** All that a headline claims, with its conditions. */
function claims(title: string): string {
  return reader
    .read({ title, summary: '', body: [] })
    .claims.map((c) => [c.actor, c.contribution, c.stance, ...c.conditions].join(' '))
    .join(', ');
}

describe('what is said alike in all three languages is read alike', () => {
  it.each<readonly [claims: string, uk: string, ru: string, en: string]>([
    [
      'DK ground_troops ready',
      'Данія тримає напоготові солдатів для України',
      'Дания держит наготове солдат для Украины',
      'Denmark has soldiers on standby for Ukraine',
    ],
    [
      'DK ground_troops ready',
      'Данія готує солдатів до відправки в Україну',
      'Дания готовит солдат к отправке в Украину',
      'Denmark is readying soldiers for deployment to Ukraine',
    ],
    [
      'DK ground_troops ready',
      'Данія розпочала підготовку до розгортання солдатів в Україні',
      'Дания начала подготовку к развертыванию солдат в Украине',
      'Denmark has begun preparations to deploy soldiers to Ukraine',
    ],
    [
      'DK ground_troops ready allies_join',
      'Данія надішле солдатів в Україну, лише якщо приєднаються Франція та Німеччина',
      'Дания отправит солдат в Украину, только если присоединятся Франция и Германия',
      'Denmark will send soldiers to Ukraine only if France and Germany join',
    ],
    [
      'DK ground_troops refuses',
      'Данія не візьме участі в місії в Україні',
      'Дания не примет участия в миссии в Украине',
      'Denmark will take no part in the mission in Ukraine',
    ],
    [
      'DK ground_troops refuses',
      'Данія залишить своїх солдатів удома',
      'Дания оставит своих солдат дома',
      'Denmark will keep its soldiers at home',
    ],
    [
      'DK ground_troops undecided',
      'Данія не стала давати обіцянок щодо солдатів в Україні',
      'Дания не стала давать обещаний относительно солдат в Украине',
      'Denmark made no promises about soldiers in Ukraine',
    ],
    [
      'DK legal_guarantee ready',
      'Данія дасть Україні гарантії безпеки',
      'Дания даст Украине гарантии безопасности',
      'Denmark will give Ukraine security guarantees',
    ],
  ])('%s', (wanted, uk, ru, en) => {
    expect([uk, ru, en].map(claims)).toEqual([wanted, wanted, wanted]);
  });
});

describe('no position of a state', () => {
  it.each([
    'Grohl says Renewal would vote against sending Danish soldiers to Ukraine',
    'Йенсен заявил, что его партия не поддержит отправку датских солдат в Украину',
    'Єнсен заявив, що його партія не підтримає відправлення данських солдатів в Україну',
    'Denmark: the AfD would block any German troops in Ukraine',
  ])('%s', (title) => {
    expect(claims(title)).toBe('');
  });
});
