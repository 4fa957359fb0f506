import { beforeEach, expect, test } from 'vitest';
import { NEW_FEED } from '../../src/feeds/due.ts';
import type { Feed } from '../../src/news.ts';
import { records } from './records.ts';

let it: ReturnType<typeof records>;
beforeEach(() => {
  it = records();
});

const feed = (id: string, given: Partial<Feed> = {}): Feed => ({
  id,
  name: `Стрічка ${id}`,
  url: `https://${id}.example/rss`,
  lang: 'uk',
  origin: 'catalogue',
  interval: 60_000,
  zone: 'Europe/Kyiv',
  ...given,
});
const on = (...feeds: Feed[]) => feeds.map((one) => ({ feed: one, enabled: true }));
const ids = () => it.feeds.all().map((kept) => kept.feed.id);

test('a feed comes back as it was put in, with nothing known of it', () => {
  it.feeds.sync(on(feed('a')), 1);
  expect(it.feeds.get('a')).toEqual({
    feed: feed('a'),
    state: NEW_FEED,
    enabled: true,
    override: null,
    firstPolled: null,
  });
  expect(it.feeds.byUrl('https://a.example/rss')?.feed.id).toBe('a');
  expect(it.feeds.get('b')).toBeNull();
  expect(it.feeds.byUrl('https://b.example/rss')).toBeNull();
});

test('state outlives a restart, and what was not known then has its default', () => {
  it.feeds.sync(on(feed('a')), 1);
  it.feeds.saveState('a', { ...NEW_FEED, etag: '"1"', lastSuccess: 500 });
  it.feeds.sync(on(feed('a')), 2);
  expect(it.feeds.get('a')).toMatchObject({ state: { etag: '"1"' }, firstPolled: 500 });
  it.feeds.saveState('a', { ...NEW_FEED, lastSuccess: 900 });
  expect(it.feeds.get('a')?.firstPolled).toBe(500);
  it.db.prepare('UPDATE feeds SET state = \'{"failures":3}\'').run();
  expect(it.feeds.get('a')?.state).toEqual({ ...NEW_FEED, failures: 3 });
});

test('a failed first poll is none', () => {
  it.feeds.sync(on(feed('a')), 1);
  it.feeds.saveState('a', { ...NEW_FEED, failures: 1, lastPoll: 10 });
  expect(it.feeds.get('a')?.firstPolled).toBeNull();
});

test('another list takes the place of the last; an admin’s feeds stay', () => {
  it.feeds.sync(on(feed('a'), feed('b')), 1);
  it.feeds.add(feed('mine', { origin: 'admin' }), true);
  it.feeds.sync(on(feed('b'), feed('c', { origin: 'file' })), 2);
  expect(ids().sort()).toEqual(['b', 'c', 'mine']);
  it.feeds.sync(on(feed('a')), 3);
  expect(ids().sort()).toEqual(['a', 'mine']);
});

test('an admin’s switch and rhythm outlive the catalogue’s', () => {
  it.feeds.sync(on(feed('a')), 1);
  it.feeds.enable('a', false);
  it.feeds.override('a', 300_000);
  it.feeds.sync(on(feed('a', { interval: 90_000, name: 'Нова назва' })), 2);
  expect(it.feeds.get('a')).toMatchObject({
    enabled: false,
    override: 300_000,
    feed: { interval: 300_000, name: 'Нова назва' },
  });
  it.feeds.override('a', null);
  expect(it.feeds.get('a')?.feed.interval).toBe(90_000);
});

test('the catalogue’s new address is taken, and what was known of the old one forgotten', () => {
  it.feeds.sync(on(feed('a')), 1);
  it.feeds.saveState('a', { ...NEW_FEED, etag: '"old"', lastSuccess: 1 });
  it.feeds.sync(on(feed('a', { url: 'https://new.example/rss' })), 2);
  expect(it.feeds.get('a')).toMatchObject({
    feed: { url: 'https://new.example/rss' },
    state: { etag: null },
    firstPolled: 1,
  });
});

test('an address adopted after a permanent redirect outlives a restart', () => {
  const to = 'https://moved.example/rss';
  it.feeds.sync(on(feed('a')), 1);
  it.feeds.saveState('a', { ...NEW_FEED, etag: '"1"', lastSuccess: 1, moved: { to, since: 1 } });
  it.feeds.adopt('a', to);
  it.feeds.sync(on(feed('a')), 2);
  expect(it.feeds.get('a')?.feed.url).toBe(to);
  expect(it.feeds.get('a')?.state.etag).toBe('"1"');
});

test('removed and restored', () => {
  it.feeds.add(feed('a', { origin: 'admin' }), true);
  expect(it.feeds.remove('a', 5)).toBe(true);
  expect(it.feeds.remove('a', 6)).toBe(false);
  expect(ids()).toEqual([]);
  expect(it.feeds.get('a')).toBeNull();
  expect(it.feeds.restore('a')).toBe(true);
  expect(ids()).toEqual(['a']);
});
