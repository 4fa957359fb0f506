import { describe, expect, it } from 'vitest';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';

const reader = createReader({ keywords: bundledKeywords() });

const claims = (title: string, summary = ''): string[] =>
  reader
    .read({ title, summary, body: [] })
    .claims.map(({ actor, contribution, stance }) => `${actor} ${contribution} ${stance}`);

describe('words and constructions of Ukrainian news', () => {
  it.each([
    ['Австрія залишила відкритим питання про відправку піхоти в Україну', 'AT ground_troops undecided'],
    ['Данія надішле солдатів в Україну, а про кораблі думає', 'DK ground_troops ready'],
    ['Іспанія, чи слати солдатів в Україну, ще думає', 'ES ground_troops undecided'],
    ['Норвезькі тральщики чергують біля Одеси ще з травня', 'NO naval deployed'],
    ['Португалія здатна надіслати в Україну спостерігачів за перемир’ям', 'PT monitoring open'],
    ['Латвійські медики поїдуть в Україну, але піхота – навряд чи', 'LV ground_troops undecided'],
  ])('%s: %s', (title, expected) => {
    expect(claims(title)).toContain(expected);
  });

  it('takes a relative pronoun for the subject of its clause', () => {
    expect(
      claims('Фінляндія похвалила Мадрид, який виділить роту для України, та Осло з його майстернями'),
    ).toContain('ES ground_troops ready');
  });
});
