import { describe, expect, it } from 'vitest';
import { claims } from '../support/claims.ts';

describe('who is among those that send, and who is not', () => {
  it.each([
    ['Литва серед країн, які готові послати солдатів в Україну', 'LT ground_troops ready'],
    ['Норвегія належить до країн, які відправлять військових в Україну', 'NO ground_troops ready'],
    ['Греції немає серед держав, які готові спорядити солдатів до України', 'GR ground_troops refuses'],
    ['Чехія не належить до країн, які відправляють військових в Україну', 'CZ ground_troops refuses'],
    ['Польши нет среди стран, готовых отправить войска в Украину', 'PL ground_troops refuses'],
    ['Italy is not among the countries ready to send troops to Ukraine', 'IT ground_troops refuses'],
    ['Canberra would consider a request for peacekeepers for Ukraine', 'AU ground_troops open'],
  ])('%s', (title, expected) => {
    expect(claims(title)).toEqual([expected]);
  });

  it('says nothing of whoever only speaks of them', () => {
    expect(claims('Країн, які готові послати солдатів в Україну, чимало, але серед них немає згоди')).toEqual(
      [],
    );
  });
});
