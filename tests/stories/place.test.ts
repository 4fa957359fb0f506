import { describe, expect, it } from 'vitest';
import { nameWeight } from '../../src/stories/commonness.ts';
import { features } from '../../src/stories/features.ts';
import { type GroupItem, publishedTime } from '../../src/stories/group.ts';
import { likeness } from '../../src/stories/likeness.ts';
import { nameKey, personOf } from '../../src/stories/names.ts';
import { DEFAULTS, place } from '../../src/stories/place.ts';
import { recentArticles } from '../../src/stories/recent.ts';
import { claim, item, NAUSEDA, TUSK } from './articles.ts';

const of = (one: GroupItem) => features(one.text, one.analysis, publishedTime(one.published));

describe('placing an article', () => {
  it('opens a story where nothing is like it', () => {
    expect(place(of(TUSK[0]!), recentArticles<number>())).toEqual({ story: null, follows: null, merges: [] });
  });

  it('joins the story it reports', () => {
    const recent = recentArticles<number>();
    recent.add(1, of(TUSK[0]!));
    recent.add(2, of(NAUSEDA));
    expect(place(of(TUSK[1]!), recent)).toMatchObject({ story: 1, merges: [] });
  });

  it('follows the earlier story where the stance has moved', () => {
    const recent = recentArticles<number>();
    recent.add(7, of(NAUSEDA));
    const moved = item(
      'moved',
      '2026-02-11T09:00:00+02:00',
      'uk',
      [
        'Сейм Литви схвалив роту солдатів для України',
        'Депутати у Вільнюсі більшістю підтримали мандат для литовських військових.',
      ],
      [claim({ actor: 'LT', contribution: 'ground_troops', stance: 'committed' })],
    );
    expect(place(of(moved), recent)).toMatchObject({ story: null, follows: 7 });
  });

  it('follows nothing where it only repeats', () => {
    const recent = recentArticles<number>();
    recent.add(7, of(NAUSEDA));
    const again = { ...NAUSEDA, published: '2026-02-12T12:50:00+02:00' };
    const options = { ...DEFAULTS, same: 100 };
    expect(place(of(again), recent, options)).toEqual({ story: null, follows: null, merges: [] });
  });

  it('shows by a later article that two stories are one', () => {
    const recent = recentArticles<number>();
    recent.add(1, of(TUSK[0]!));
    recent.add(2, of({ ...TUSK[1]!, id: 'x' }));
    const both = place(of(TUSK[2]!), recent, { ...DEFAULTS, merge: 0 });
    expect(new Set([both.story, ...both.merges])).toEqual(new Set([1, 2]));
    recent.merge(2, 1);
    expect(recent.stories).toBe(1);
    expect(place(of(TUSK[2]!), recent)).toEqual({ story: 1, follows: null, merges: [] });
  });

  it('asks for more where many stories are about', () => {
    const recent = recentArticles<number>();
    recent.add(1, of(TUSK[0]!));
    const odds = likeness(of(TUSK[1]!), of(TUSK[0]!));
    const options = { ...DEFAULTS, same: odds - 0.1, busy: 0.5 };
    expect(place(of(TUSK[1]!), recent, options).story).toBe(1);
    for (let story = 2; story < 90; story++) {
      const other = item(
        `n${story}`,
        '2026-02-10',
        'uk',
        [`Сюжет${story} тема${story}`, `Слова${story}.`],
        [],
        ['XX'],
      );
      recent.add(story, of(other));
    }
    expect(place(of(TUSK[1]!), recent, options).story).toBeNull();
  });

  it('forgets what is old', () => {
    const recent = recentArticles<number>();
    for (let story = 0; story < 200; story++) recent.add(story, of(TUSK[0]!));
    recent.forget(Date.parse('2026-02-10T00:00Z'));
    expect(recent.size).toBe(200);
    recent.forget(Date.parse('2026-02-11T00:00Z'));
    expect([recent.size, recent.stories]).toEqual([0, 0]);
    recent.add(300, of(TUSK[0]!));
    expect(place(of(TUSK[1]!), recent).story).toBe(300);
  });
});

describe('names', () => {
  it('of states stay common, whoever in the table of people is called alike', () => {
    expect(nameWeight(nameKey('україна'))).toBeLessThan(nameWeight(nameKey('лієнко')) / 2);
  });

  it.each([
    ['Туском', 'Tusk'],
    ['Мерца', 'Merz'],
    ['Хили', 'Healey'],
    ['Гілі', 'Healey'],
    ['Фіцо', 'Fico'],
    ['Вадефуля', 'Wadephul'],
    ['Гегсет', 'Hegseth'],
  ])('%s sounds like %s', (one, other) =>
    expect(nameKey(one.toLowerCase())).toBe(nameKey(other.toLowerCase())),
  );

  it.each([
    ['зеленського', 'zelensky'],
    ['стармером', 'starmer'],
    ['дана', 'dan'],
    ['данії', undefined],
    ['україни', undefined],
  ])('%s is %s', (word, person) => expect(personOf(word)).toBe(person));
});
