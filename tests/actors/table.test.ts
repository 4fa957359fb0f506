import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../src/actors/people.ts';
import { ACTORS, actorOf, flagOf, nameOf } from '../../src/actors/table.ts';
import { bundledKeywords, createReader } from '../../src/analysis/reader.ts';
import { BODIES } from '../../src/news.ts';

const reader = createReader({ keywords: bundledKeywords() });

describe('the table of actors', () => {
  it('holds every state once and the bodies', () => {
    const codes = ACTORS.map((entry) => entry.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code.length === 2).length).toBeGreaterThanOrEqual(193);
    expect(codes).toEqual(expect.arrayContaining([...BODIES]));
  });

  it('names and flags', () => {
    expect(nameOf('GB', 'uk')).toBe('Велика Британія');
    expect(nameOf('LT', 'en')).toBe('Lithuania');
    expect(nameOf('COALITION', 'uk')).toBe('коаліція охочих');
    expect(nameOf('??', 'uk')).toBe('??');
    expect(flagOf('LT')).toBe('🇱🇹');
    expect(flagOf('NATO')).toBe('');
    expect(actorOf('EE')?.groups).toContain('baltic');
  });

  it('knows only people of actors it knows, with dates in order', () => {
    for (const person of PEOPLE) {
      expect(actorOf(person.actor), person.names.en[0]).toBeDefined();
      expect(person.from).toMatch(/^\d{4}(-\d\d){0,2}$/);
      if (person.to) expect(person.to > person.from).toBe(true);
    }
  });
});

describe('who is meant', () => {
  it.each([
    ['Вільнюс готовий надіслати військових в Україну', 'LT'],
    ['Литовський міністр оборони: ми готові надіслати військових в Україну', 'LT'],
    ['Голландія готова надіслати військових в Україну', 'NL'],
    ['Сполучене Королівство надішле військових в Україну', 'GB'],
    ['Чеська Республіка не надішле військових в Україну', 'CZ'],
    ['Канцлер Мерц: ми не надішлемо військових в Україну', 'DE'],
    ['Глава британського Міноборони: ми надішлемо військових в Україну', 'GB'],
    ['Литвa готова надіслати військових в Україну', 'LT'],
    ['ЛИТВА ГОТОВА НАДІСЛАТИ ВІЙСЬКОВИХ В УКРАЇНУ', 'LT'],
    ['Греки не надішлють військових в Україну', 'GR'],
    ['Коаліція охочих розмістить військових в Україні', 'COALITION'],
    ['Джорджія Мелоні не надішле військових в Україну', 'IT'],
  ])('%s: %s', (title, actor) => {
    expect([
      ...new Set(reader.read({ title, summary: '', body: [] }).claims.map((claim) => claim.actor)),
    ]).toEqual([actor]);
  });
});
