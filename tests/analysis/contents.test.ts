import { describe, expect, it } from 'vitest';
import { claims } from '../support/claims.ts';

describe('what an undertaking consists of', () => {
  it.each([
    [
      'Що містить Паризька декларація',
      'Участь у моніторингу перемир’я, підтримка української армії, багатонаціональні сили в Україні.',
      ['COALITION funding_arms ready', 'COALITION ground_troops ready', 'COALITION monitoring ready'],
    ],
    [
      'Коаліція охочих зобов’язалася гарантувати безпеку України',
      'Документ передбачає розгортання сил на землі та в небі, озброєння української армії.',
      ['COALITION air committed', 'COALITION funding_arms committed', 'COALITION ground_troops committed'],
    ],
    [
      'Coalition of the willing agrees a joint statement on Ukraine',
      'It covers a multinational force, support for Ukraine’s armed forces and a US-led monitoring mechanism.',
      ['COALITION funding_arms ready', 'COALITION ground_troops ready', 'US monitoring ready'],
    ],
    [
      'Коаліція охочих ухвалила спільну заяву про безпеку України',
      'Учасники визначили три складники гарантій: озброєння української армії, сили на землі, нагляд за перемир’ям на чолі зі США.',
      ['COALITION funding_arms committed', 'COALITION ground_troops committed', 'US monitoring ready'],
    ],
    [
      'Estonia ratifies a security treaty with Ukraine',
      'The Riigikogu backed the text, which covers arms, training and the sharing of intelligence.',
      ['EE funding_arms committed', 'EE training committed', 'EE intelligence committed'],
    ],
    [
      'What the capitals signed up to on guarantees for Ukraine',
      'The text commits Denmark to train Ukrainian soldiers and to patrol the sky.',
      ['DK training committed', 'DK air committed'],
    ],
    [
      '26 країн зобов’язалися гарантувати безпеку України – Макрон',
      'Президент Франції каже, що вони формально зобов’язалися послати війська після перемир’я.',
      ['COALITION ground_troops committed'],
    ],
  ])('%s | %s', (title, body, expected) => {
    for (const claim of expected) expect(claims(title, body)).toContain(claim);
  });

  it.each([
    'Документ не передбачає ні військ, ні літаків, ні кораблів.',
    'Данські солдати, літаки, кораблі вже бували в Малі.',
  ])('%s', (body) => {
    const found = claims('Коаліція охочих зібралася через гарантії для України', body);
    expect(found.filter((claim) => /air|naval/.test(claim))).toEqual([]);
  });
});
