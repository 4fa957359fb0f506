import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Poll } from '../src/feeds/poll.ts';
import { createHarvest } from '../src/harvest.ts';
import type { Entry, Feed } from '../src/news.ts';
import type { Arrival, Taken } from '../src/pipeline.ts';
import { openDatabase } from '../src/store/database.ts';
import { feedsStore } from '../src/store/feeds.ts';
import { bundledMigrations, migrate } from '../src/store/migrate.ts';
import { entriesPoll, entryOf, feedOf, MINUTE, NOON } from './support/app.ts';

const UNCHANGED: Poll = { kind: 'unchanged', movedTo: null };
const DOWN: Poll = { kind: 'problem', reason: { code: 'status', status: 503 }, retryAt: null };

let rig: ReturnType<typeof harvestRig>;
beforeEach(() => {
  rig = harvestRig();
});
afterEach(() => rig.db.close());

/** The real table of feeds; polls and the pipeline are told what to do. */
function harvestRig() {
  const db = openDatabase(':memory:');
  migrate(db, bundledMigrations(), NOON);
  const feeds = feedsStore(db);
  const clock = { now: NOON };
  const polls: string[] = [];
  const taken: Arrival[] = [];
  const failures: string[] = [];
  const turns: string[] = [];
  const told: string[] = [];
  const acts = {
    poll: (_feed: Feed): Promise<Poll> | Poll => UNCHANGED,
    take: (_arrival: Arrival): Taken => ({ kind: 'known' }),
    page: async (_entry: Entry): Promise<readonly string[] | null> => null,
  };
  const harvest = createHarvest({
    feeds,
    poll: async ({ feed }) => {
      polls.push(feed.id);
      return acts.poll(feed);
    },
    take: (arrival) => {
      taken.push(arrival);
      return acts.take(arrival);
    },
    pageOf: (entry) => acts.page(entry),
    outletOf: (feed) => feed.name,
    now: () => clock.now,
    random: () => 0,
    taken: () => undefined,
    turned: (feed, polled) => turns.push(`${feed.id} ${polled.kind}`),
    tell: (feed, said) => told.push(`${feed.id} ${said.code}`),
    failed: (error, feed) => failures.push(`${feed.id} ${(error as Error).message}`),
  });
  return {
    db,
    feeds,
    clock,
    polls,
    taken,
    failures,
    turns,
    told,
    acts,
    harvest,
    add: (...ids: string[]): void => {
      for (const id of ids) feeds.add(feedOf(id), true);
    },
    state: (id: string) => feeds.get(id)!.state,
  };
}

const fresh = (article = 1): Taken => ({
  kind: 'new',
  article,
  relevant: true,
  story: 1,
  alerted: true,
  told: true,
  moved: [],
});

test('validators are kept only after every entry is', async () => {
  rig.add('a');
  const seen: (string | null)[] = [];
  rig.acts.poll = () => entriesPoll([entryOf(), entryOf()], '"v1"');
  rig.acts.take = () => {
    seen.push(rig.state('a').etag);
    return fresh();
  };
  await rig.harvest.tick();
  expect(seen).toEqual([null, null]);
  expect(rig.state('a')).toMatchObject({ etag: '"v1"', lastSuccess: NOON, lastAdded: NOON });
});

test('between two entries others have their turn', async () => {
  rig.add('a');
  rig.acts.poll = () => entriesPoll([entryOf(), entryOf(), entryOf()]);
  const turns: string[] = [];
  rig.acts.take = () => {
    turns.push('entry');
    setImmediate(() => turns.push('other'));
    return fresh();
  };
  await rig.harvest.tick();
  expect(turns.slice(0, 5)).toEqual(['entry', 'other', 'entry', 'other', 'entry']);
});

test('an entry that cannot be taken stops no other, and the feed is asked in full again', async () => {
  rig.add('a');
  rig.acts.poll = () =>
    entriesPoll(
      [entryOf({ title: 'перша' }), entryOf({ title: 'друга' }), entryOf({ title: 'третя' })],
      '"v1"',
    );
  rig.acts.take = ({ entry }) => {
    if (entry.title === 'друга') throw new Error('broken');
    return fresh();
  };
  await rig.harvest.tick();
  expect(rig.taken.map(({ entry }) => entry.title)).toEqual(['перша', 'друга', 'третя']);
  expect(rig.failures).toEqual(['a broken']);
  expect(rig.state('a')).toMatchObject({ etag: null, failures: 0, lastSuccess: NOON });
  rig.acts.take = () => fresh();
  rig.clock.now += MINUTE;
  await rig.harvest.tick();
  expect(rig.state('a').etag).toBe('"v1"');
});

test('an entry whose page breaks stops no other', async () => {
  rig.add('a');
  rig.acts.poll = () => entriesPoll([entryOf({ title: 'перша' }), entryOf({ title: 'друга' })]);
  rig.acts.page = async ({ title }) => {
    if (title === 'перша') throw new Error('no page');
    return ['Текст зі сторінки.'];
  };
  await rig.harvest.tick();
  expect(rig.taken.map(({ entry, pageFetched }) => [entry.title, entry.body, pageFetched])).toEqual([
    ['друга', ['Текст зі сторінки.'], NOON],
  ]);
  expect(rig.failures).toEqual(['a no page']);
});

test('entries are taken oldest first, those without a date last, empty ones not at all', async () => {
  rig.add('a');
  rig.acts.poll = () =>
    entriesPoll([
      entryOf({ title: 'без дати', published: null }),
      entryOf({ title: 'нова', published: NOON }),
      entryOf({ title: '', summary: '', body: [] }),
      entryOf({ title: 'стара', published: NOON - MINUTE }),
    ]);
  await rig.harvest.tick();
  expect(rig.taken.map(({ entry }) => entry.title)).toEqual(['стара', 'нова', 'без дати']);
});

test('a first poll is one until it succeeded once', async () => {
  rig.add('a');
  rig.acts.poll = () => DOWN;
  await rig.harvest.now('a');
  rig.acts.poll = () => entriesPoll([entryOf()]);
  await rig.harvest.now('a');
  await rig.harvest.now('a');
  expect(rig.taken.map(({ firstPoll }) => firstPoll)).toEqual([true, false]);
});

test('a first poll cut short by a crash stays the first', async () => {
  rig.add('a');
  rig.acts.poll = () => entriesPoll([entryOf()]);
  const saveState = rig.feeds.saveState;
  Object.assign(rig.feeds, {
    saveState: () => {
      throw new Error('killed');
    },
  });
  await rig.harvest.now('a');
  Object.assign(rig.feeds, { saveState });
  await rig.harvest.now('a');
  expect(rig.taken.map(({ firstPoll }) => firstPoll)).toEqual([true, true]);
});

test('a poll that throws is an error of that feed alone', async () => {
  rig.add('a', 'b');
  rig.acts.poll = (feed) => {
    if (feed.id === 'a') throw new Error('torn');
    return entriesPoll([entryOf()]);
  };
  await rig.harvest.tick();
  expect(rig.failures).toEqual(['a torn']);
  expect(rig.taken).toHaveLength(1);
  // It is under way no more.
  rig.clock.now += MINUTE;
  await rig.harvest.tick();
  expect(rig.polls.filter((id) => id === 'a')).toHaveLength(2);
});

test('a slow feed holds up no other and is not asked twice at once', async () => {
  rig.add('slow', 'quick');
  let answer = (_: Poll): void => undefined;
  rig.acts.poll = (feed) =>
    feed.id === 'slow' ? new Promise<Poll>((resolve) => (answer = resolve)) : entriesPoll([entryOf()]);
  const first = rig.harvest.tick();
  while (rig.state('quick').lastPoll === null) await new Promise((resolve) => setImmediate(resolve));
  for (let tick = 1; tick <= 3; tick++) {
    rig.clock.now += MINUTE;
    await rig.harvest.tick();
  }
  expect(rig.polls.filter((id) => id === 'quick')).toHaveLength(4);
  expect(rig.polls.filter((id) => id === 'slow')).toHaveLength(1);
  answer(UNCHANGED);
  await first;
  rig.clock.now += MINUTE;
  rig.acts.poll = () => UNCHANGED;
  await rig.harvest.tick();
  expect(rig.polls.filter((id) => id === 'slow')).toHaveLength(2);
});

test('told to stop, it stops between two entries and keeps no validators', async () => {
  rig.add('a', 'b');
  rig.acts.poll = () => entriesPoll([entryOf({ title: 'перша' }), entryOf({ title: 'друга' })], '"v1"');
  let stopping: Promise<void> | undefined;
  rig.acts.take = () => {
    stopping = rig.harvest.stop();
    return fresh();
  };
  await rig.harvest.now('a');
  await stopping;
  expect(rig.taken.map(({ entry }) => entry.title)).toEqual(['перша']);
  expect(rig.state('a')).toMatchObject({ etag: null, lastPoll: null });
  await rig.harvest.tick();
  await rig.harvest.now('b');
  expect(rig.polls).toEqual(['a']);
  expect(rig.failures).toEqual([]);
});

test('only what is due is asked; a feed that is off, or unknown, never', async () => {
  rig.add('a', 'off');
  rig.feeds.enable('off', false);
  await rig.harvest.tick();
  await rig.harvest.tick();
  expect(rig.polls).toEqual(['a']);
  rig.clock.now += MINUTE;
  await rig.harvest.tick();
  expect(rig.polls).toEqual(['a', 'a']);
  await rig.harvest.now('nosuch');
  expect(rig.polls).toEqual(['a', 'a']);
});

test('trouble is said once, and that it is over once', async () => {
  rig.add('a');
  rig.acts.poll = () => DOWN;
  for (let i = 0; i < 5; i++) await rig.harvest.now('a');
  expect(rig.turns).toEqual(['a problem']);
  expect(rig.state('a')).toMatchObject({
    failures: 5,
    lastFailure: { reason: { code: 'status', status: 503 } },
  });
  rig.acts.poll = () => UNCHANGED;
  for (let i = 0; i < 3; i++) await rig.harvest.now('a');
  expect(rig.turns).toEqual(['a problem', 'a unchanged']);
});

test('admins hear of a feed that fails for hours, once, and of its return', async () => {
  rig.add('a');
  rig.acts.poll = () => entriesPoll([]);
  await rig.harvest.now('a');
  rig.acts.poll = () => DOWN;
  for (let i = 0; i < 14; i++) {
    rig.clock.now += 30 * MINUTE;
    await rig.harvest.now('a');
  }
  expect(rig.told).toEqual(['a failing']);
  rig.acts.poll = () => entriesPoll([]);
  await rig.harvest.now('a');
  expect(rig.told).toEqual(['a failing', 'a back']);
});

test('a permanent redirect is taken over after a week', async () => {
  rig.add('a');
  const to = 'https://new.example/rss.xml';
  rig.acts.poll = () => ({ kind: 'unchanged', movedTo: to });
  for (let day = 0; day < 7; day++) {
    await rig.harvest.now('a');
    expect(rig.feeds.get('a')?.feed.url).toBe('https://a.example/rss.xml');
    rig.clock.now += 24 * 60 * MINUTE;
  }
  await rig.harvest.now('a');
  expect(rig.feeds.get('a')?.feed.url).toBe(to);
});
