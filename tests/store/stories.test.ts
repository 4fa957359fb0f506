import { beforeEach, expect, test } from 'vitest';
import { entry, records, VISTI } from './records.ts';

let it: ReturnType<typeof records>;
let keys = 0;
beforeEach(() => {
  it = records();
});

const article = (): number => it.articles.add(entry(), VISTI, [`key:${++keys}`], 1, null);
const story = (now = 100): number => it.stories.add(article(), null, now);

test('a story opens with its lead, grows and says whether it gained', () => {
  const lead = article();
  const id = it.stories.add(lead, null, 100);
  expect(it.stories.grow(id, { actors: ['LT', 'UA'], topics: ['foreign_troops'] })).toBe(true);
  expect(it.stories.grow(id, { actors: ['LT'], topics: [] })).toBe(false);
  expect(it.stories.grow(id, { actors: [], topics: ['security_guarantees'] })).toBe(true);
  const second = article();
  it.stories.join(id, second, 200);
  expect(it.stories.get(id)).toEqual({
    id,
    created: 100,
    updated: 200,
    lead,
    follows: null,
    alerted: null,
    edited: null,
    actors: ['LT', 'UA'],
    topics: ['foreign_troops', 'security_guarantees'],
  });
  expect(it.stories.articles(id)).toEqual([lead, second]);
  expect(it.stories.ofArticle(second)).toBe(id);
  expect(it.stories.ofArticle(999)).toBeNull();
  it.stories.lead(id, second);
  expect(it.stories.get(id)?.lead).toBe(second);
});

test('the younger goes into the elder, and its number leads there', () => {
  const [elder, younger, youngest] = [story(100), story(200), story(300)];
  it.stories.grow(elder, { actors: ['LT'], topics: [] });
  it.stories.grow(younger, { actors: ['LT', 'PL'], topics: ['foreign_troops'] });
  it.stories.merge(youngest, younger, 400);
  it.stories.merge(younger, elder, 500);
  expect(it.stories.get(youngest)).toMatchObject({
    id: elder,
    updated: 500,
    actors: ['LT', 'PL'],
    topics: ['foreign_troops'],
  });
  expect(it.stories.articles(elder)).toHaveLength(3);
  expect(it.stories.count()).toBe(1);
  expect(it.stories.latest(10).map(({ id }) => id)).toEqual([elder]);
});

test('the latest, of all and of a state, in pages', () => {
  const ids = [story(1), story(2), story(3)];
  it.stories.grow(ids[0]!, { actors: ['LT'], topics: [] });
  it.stories.grow(ids[2]!, { actors: ['LT'], topics: [] });
  expect(it.stories.latest(2).map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  expect(it.stories.latest(2, 2).map(({ id }) => id)).toEqual([ids[0]]);
  expect(it.stories.latest(2, 99)).toEqual([]);
  expect(it.stories.latestOf('LT', 10).map(({ id }) => id)).toEqual([ids[2], ids[0]]);
  expect([it.stories.count(), it.stories.count('LT'), it.stories.count('PL')]).toEqual([3, 2, 0]);
});

test('what grew after its alert and is quiet is edited once', () => {
  const id = story(100);
  it.stories.alerted(id, 100);
  expect(it.stories.grownAndSettled(0, 1000)).toEqual([]);
  it.stories.join(id, article(), 500);
  expect(it.stories.grownAndSettled(0, 400)).toEqual([]);
  expect(it.stories.grownAndSettled(200, 1000)).toEqual([]);
  expect(it.stories.grownAndSettled(0, 1000)).toEqual([id]);
  it.stories.edited(id, 1000);
  expect(it.stories.grownAndSettled(0, 1000)).toEqual([]);
});

test('when stories were alerted, since a time', () => {
  const [a, b] = [story(), story()];
  story();
  it.stories.alerted(a, 100);
  it.stories.alerted(b, 200);
  expect([100, 101, 201].map((since) => it.stories.alertTimes(since))).toEqual([[100, 200], [200], []]);
});

test('there is no such story', () => expect(it.stories.get(999)).toBeNull());
