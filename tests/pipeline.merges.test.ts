import { afterEach, beforeEach, expect, test } from 'vitest';
import { keysOf, sameArticle } from '../src/feeds/identity.ts';
import type { Entry } from '../src/news.ts';
import { createPipeline, type Placed } from '../src/pipeline.ts';
import { type AppRig, appRig, entryOf, HOUR, MINUTE, saidBy } from './support/app.ts';

const [ALL, LITHUANIA, ESTONIA, LATVIA] = [1, 2, 3, 4];
const ALONE: Placed = { story: null, follows: null, merges: [] };
let rig: AppRig;
/** Where the next article is placed: what grouping would say of it. */
let next: Placed;

beforeEach(async () => {
  rig = await appRig();
  for (const [chat, command] of [
    [ALL, '/subscribe'],
    [LITHUANIA, '/subscribe Литва'],
    [ESTONIA, '/subscribe Естонія'],
    [LATVIA, '/subscribe Латвія'],
  ] as const)
    await rig.ask(chat, command);
});
afterEach(async () => {
  const errors = rig.errors();
  await rig.close();
  expect(errors).toEqual([]);
});

function take(entry: Entry, placed: Placed) {
  next = placed;
  const { stores, newsroom } = rig.app;
  const pipeline = createPipeline({
    transaction: stores.transaction,
    articles: stores.articles,
    analyses: stores.analyses,
    stories: stores.stories,
    ledger: stores.ledger,
    fanouts: {
      add: (row, at) => void stores.fanouts.add({ kind: 'alert', ...row }, at),
      edits: (story, at) => void stores.fanouts.addEdits(story, at),
    },
    search: { put: () => undefined, drop: () => undefined },
    reader: newsroom.reader,
    keysOf,
    same: (one, known) => known.find(({ article, by }) => sameArticle(one, article, by))?.article ?? null,
    place: () => next,
    placed: () => undefined,
    alertMaxAge: 2 * HOUR,
  });
  rig.clock.now += MINUTE;
  const taken = pipeline.take(
    {
      entry: { ...entry, published: rig.clock.now },
      origin: { feed: null, outlet: 'visti.example' },
      firstPoll: false,
      pageFetched: null,
    },
    rig.clock.now,
  );
  rig.app.delivery.wake();
  return taken;
}

let worded = 0;
/** Never the same headline twice: that would be the same article. */
const of = (state: string) =>
  entryOf(saidBy(state, `готова відправити ${100 + ++worded} військових в Україну`));
const alerts = (chat: number) => rig.telegram.sent(chat).slice(1);

async function two(): Promise<void> {
  take(of('Литва'), ALONE);
  await rig.settled();
  take(of('Естонія'), ALONE);
  await rig.settled();
  expect([ALL, LITHUANIA, ESTONIA].map((chat) => alerts(chat).length)).toEqual([2, 1, 1]);
}

test('of two stories that turn out to be one nobody hears a third time; what was sent is edited', async () => {
  await two();
  take(of('Литва'), { story: 1, follows: null, merges: [2] });
  await rig.settled();
  expect([ALL, LITHUANIA, ESTONIA].map((chat) => alerts(chat).length)).toEqual([2, 1, 1]);
  const [estonian] = alerts(ESTONIA);
  expect(estonian?.edits).toBe(1);
  expect(estonian?.text).toContain('🇱🇹 Литва');
  expect(estonian?.text).toContain('🇪🇪 Естонія');
});

test('and when it grows on, only who never heard of either is told', async () => {
  await two();
  take(of('Литва'), { story: 1, follows: null, merges: [2] });
  await rig.settled();
  take(of('Латвія'), { story: 1, follows: null, merges: [] });
  await rig.settled();
  expect([ALL, LITHUANIA, ESTONIA, LATVIA].map((chat) => alerts(chat).length)).toEqual([2, 1, 1, 1]);
});

test('what still waits to be told of the younger is told as the elder, once', async () => {
  take(of('Литва'), ALONE);
  await rig.settled();
  rig.app.delivery.hold();
  take(of('Естонія'), ALONE);
  await rig.settled();
  take(of('Литва'), { story: 1, follows: null, merges: [2] });
  rig.app.delivery.resume();
  await rig.settled();
  expect([ALL, LITHUANIA, ESTONIA].map((chat) => alerts(chat).length)).toEqual([1, 1, 1]);
});

test('an elder that was too old to alert takes over that the younger did', async () => {
  const old = of('Литва');
  const taken = take(old, ALONE);
  expect(taken).toMatchObject({ story: 1, alerted: true });
  rig.db.exec('UPDATE stories SET alerted = NULL WHERE id = 1');
  await rig.settled();
  take(of('Естонія'), ALONE);
  await rig.settled();
  take(of('Литва'), { story: 1, follows: null, merges: [2] });
  await rig.settled();
  const before = [ALL, LITHUANIA, ESTONIA].map((chat) => alerts(chat).length);
  take(of('Естонія'), { story: 1, follows: null, merges: [] });
  await rig.settled();
  expect([ALL, LITHUANIA, ESTONIA].map((chat) => alerts(chat).length)).toEqual(before);
});
