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
    'Ларсен заявил, что его движение никогда не поддержит отправку датских солдат в Украину',
  ])('%s', (title) => {
    expect(claims(title)).toBe('');
  });
});

/** All that an article claims, with its numbers. */
function told(title: string, paragraph: string): string {
  return reader
    .read({ title, summary: paragraph, body: [paragraph] })
    .claims.map((c) => [c.actor, c.contribution, c.stance, c.size?.join('-')].filter(Boolean).join(' '))
    .join(', ');
}

describe('what stands beside the news', () => {
  it.each<readonly [claims: string, title: string, paragraph: string]>([
    [
      'DK ground_troops refuses',
      'Denmark rejects report that Danish engineers will go to Ukraine',
      '"We plan nothing of the kind," the Danish prime minister said after a paper reported that Copenhagen had agreed to dispatch sappers.',
    ],
    [
      'FR ground_troops ready, LT ground_troops ready',
      'Сибига: шесть стран подтвердили готовность ввести контингенты в Украину',
      'Министр не стал перечислять их, уточнив лишь, что среди них Франция и Литва.',
    ],
    [
      'COALITION ground_troops ready 12000-12000',
      'Коалиция желающих согласовала силы для Украины',
      'Многонациональные силы насчитают 12 тысяч военных, говорится в заявлении.',
    ],
    [
      'AL ground_troops ready 40-40, ME ground_troops ready 40-40',
      'Albania and Montenegro to send soldiers to Ukraine',
      'Each will contribute a platoon of 40 soldiers, officials said.',
    ],
    ['', 'Що в плані для України', 'Проєкт забороняє альянсу вводити війська на територію України.'],
    [
      'HR command refuses',
      'Croatia: no officers for Kyiv',
      "Zagreb rejected sending officers to the coalition's headquarters in Kyiv.",
    ],
    [
      'EE ground_troops committed 0-90',
      'Estonian parliament backs troops for Ukraine',
      'The Riigikogu approved sending up to 90 members of the Estonian Defence Forces to Ukraine.',
    ],
  ])('%s', (wanted, title, paragraph) => {
    expect(told(title, paragraph)).toBe(wanted);
  });
});
