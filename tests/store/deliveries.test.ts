import { beforeEach, describe, expect, it } from 'vitest';
import { PRIORITY } from '../../src/store/deliveries.ts';
import type { Audience, When } from '../../src/store/fanouts.ts';
import { deliveryDatabase } from '../support/delivery-rig.ts';

let stores: ReturnType<typeof deliveryDatabase>;
beforeEach(() => {
  stores = deliveryDatabase();
});

const ALL: Audience = { actors: ['LT'], topics: [], changed: false };
const now = (): When => ({ kind: 'now' });

function people(count: number): number[] {
  return Array.from({ length: count }, (_, n) => {
    const { id } = stores.destinations.ensure({ chat: n + 1, thread: null, kind: 'private' }, 1);
    stores.destinations.subscribe(id, 'all');
    return id;
  });
}

const waiting = (): number[] =>
  stores.db
    .prepare("SELECT destination FROM deliveries WHERE state = 'pending' ORDER BY id")
    .pluck()
    .all() as number[];

describe('fan-out', () => {
  it('goes round all destinations from its own start, page by page, each once', () => {
    const { fanouts, addStory } = stores;
    const ids = people(25);
    const starts = new Set<number>();
    for (let n = 0; n < 4; n++) {
      stores.db.exec('DELETE FROM deliveries');
      fanouts.add({ kind: 'alert', story: addStory(), audience: ALL }, 1);
      while (fanouts.step(1, 4, now) !== null);
      const order = waiting();
      starts.add(order[0]!);
      expect([...order].sort((a, b) => a - b)).toEqual(ids);
    }
    expect(starts.size).toBe(4);
  });

  it('goes on where it stopped, also beside people who come and go', () => {
    const { db, fanouts, destinations, addStory } = stores;
    people(30);
    fanouts.add({ kind: 'alert', story: addStory(), audience: ALL }, 1);
    for (let n = 0; n < 3; n++) fanouts.step(1, 4, now);
    const before = waiting();
    destinations.unsubscribe(before[0]!);
    // A step that did not commit leaves no trace: it is simply taken again.
    expect(() =>
      db.transaction(() => {
        fanouts.step(1, 4, now);
        throw new Error('killed');
      })(),
    ).toThrow('killed');
    expect(waiting()).toEqual(before);
    people(31);
    while (fanouts.step(1, 4, now) !== null);
    const all = waiting();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(29);
    expect(fanouts.openCount()).toBe(0);
  });

  it('takes the most urgent first and keeps a place for the mirror', () => {
    const { fanouts, destinations, deliveries, addStory } = stores;
    people(2);
    const mirror = destinations.ensure({ chat: -100, thread: null, kind: 'channel' }, 1).id;
    fanouts.addBroadcast({ text: 'to all' }, 1);
    const story = addStory();
    fanouts.add({ kind: 'alert', story, audience: ALL, mirror }, 1);
    expect(deliveries.due(1, 10)).toMatchObject([{ destination: mirror }]);
    while (fanouts.step(1, 100, now) !== null);
    expect(deliveries.due(1, 10).map(({ kind }) => kind)).toEqual([
      'alert',
      'alert',
      'alert',
      'broadcast',
      'broadcast',
    ]);
    expect(deliveries.load(deliveries.due(1, 10)[3]!.id)!.payload).toEqual({ text: 'to all' });
    fanouts.add({ kind: 'alert', story, audience: { ...ALL, changed: true }, mirror }, 2);
    while (fanouts.step(1, 100, now) !== null);
    expect(deliveries.queue(1).pending).toBe(5);
  });

  it('finds the few who follow a state', () => {
    const { fanouts, destinations, addStory } = stores;
    const ids = people(20);
    for (const id of ids) destinations.subscribe(id, id % 5 === 0 ? ['LT', 'PL'] : ['DE']);
    fanouts.add({ kind: 'alert', story: addStory(), audience: { ...ALL, actors: ['PL', 'LT'] } }, 1);
    while (fanouts.step(1, 7, now) !== null);
    expect(waiting().sort((a, b) => a - b)).toEqual(ids.filter((id) => id % 5 === 0));
    const story = addStory();
    const fanout = fanouts.add({ kind: 'alert', story, audience: { ...ALL, actors: [] } }, 1);
    expect(fanouts.stillWanted(fanout, ids[0]!)).toBe(false);
  });
});

describe('the outbox', () => {
  it('gives timed rows that are due before fresh ones, the rest later', () => {
    const { deliveries } = stores;
    const [id] = people(1);
    const add = (notBefore?: number) =>
      deliveries.add({
        kind: 'notice',
        destination: id!,
        priority: PRIORITY.notice,
        now: 1,
        ...(notBefore ? { notBefore } : {}),
      })!;
    const fresh = add();
    const retried = add(500);
    const later = add(5000);
    expect(deliveries.due(1000, 10).map((row) => row.id)).toEqual([retried, fresh]);
    // A clock set back keeps nothing that is fresh from going.
    expect(deliveries.due(-1000, 10).map((row) => row.id)).toEqual([fresh]);
    expect(deliveries.due(6000, 2).map((row) => row.id)).toEqual([retried, later]);
    expect(deliveries.queue(1000)).toMatchObject({ pending: 3, sending: 0, oldest: 1 });
  });

  it('has in doubt what was being sent, and that goes first', () => {
    const { deliveries } = stores;
    const [id] = people(1);
    const rows = [1, 2, 3].map((n) => deliveries.addNotice(id!, n, 1));
    deliveries.start(rows[1]!);
    expect(deliveries.start(rows[1]!)).toBe(false);
    expect(deliveries.queue(1)).toMatchObject({ pending: 2, sending: 1 });
    expect(deliveries.recover(2)).toBe(1);
    expect(deliveries.due(3, 10).map((row) => row.id)).toEqual([rows[1], rows[0], rows[2]]);
    expect(deliveries.load(rows[1]!)).toMatchObject({ doubts: 1, attempts: 1 });
  });

  it('holds alerts, lets notices and broadcasts go, over a restart', () => {
    const { db, deliveries, fanouts, addStory } = stores;
    const [id] = people(1);
    deliveries.add({ kind: 'alert', destination: id!, story: addStory(), priority: PRIORITY.alert, now: 1 });
    fanouts.addBroadcast('x', 1);
    while (fanouts.step(1, 10, now) !== null);
    deliveries.addNotice(id!, 'y', 1);
    deliveries.hold(7);
    deliveries.hold(9);
    expect(deliveries.heldSince()).toBe(7);
    expect(deliveries.due(1, 10).map(({ kind }) => kind)).toEqual(['notice', 'broadcast']);
    expect(db.prepare('SELECT value FROM facts').pluck().all()).toEqual(['7']);
    deliveries.resume();
    expect(deliveries.due(1, 10)).toHaveLength(3);
  });

  it('bundles: each story once, sent with the bundle', () => {
    const { db, deliveries, addStory } = stores;
    const [id] = people(1);
    const [a, b] = [addStory(), addStory()];
    const rest = { destination: id!, fanout: null, priority: PRIORITY.alert, at: 100, now: 1 };
    expect(deliveries.addBundled({ ...rest, story: a })).toBe(true);
    expect(deliveries.addBundled({ ...rest, story: a })).toBe(false);
    expect(deliveries.addBundled({ ...rest, story: b, at: 200 })).toBe(true);
    expect(deliveries.due(99, 10)).toEqual([]);
    const [bundle] = deliveries.due(100, 10);
    const row = deliveries.load(bundle!.id)!;
    expect(row).toMatchObject({ kind: 'digest', payload: { stories: [a, b] } });
    deliveries.start(row.id);
    deliveries.sent(row, 77, null, 101);
    expect(db.prepare('SELECT kind, state, message FROM deliveries ORDER BY id').all()).toEqual([
      { kind: 'alert', state: 'sent', message: null },
      { kind: 'digest', state: 'sent', message: 77 },
      { kind: 'alert', state: 'sent', message: null },
    ]);
    expect(deliveries.recentAlerts(id!, 50)).toEqual({ count: 2, first: 101 });
  });

  it('keeps the distance of retries from a clock that is set', () => {
    const { deliveries } = stores;
    const [id] = people(1);
    const [retry, timed] = [1, 2].map((n) => deliveries.addNotice(id!, n, 1));
    deliveries.start(retry!);
    for (const row of [retry!, timed!]) deliveries.again(row, 10_000, null, 1);
    deliveries.shiftRetries(-9000);
    expect(deliveries.due(1000, 10).map((row) => row.id)).toEqual([retry]);
  });

  it('prunes what is finished and old, never what waits', () => {
    const { deliveries } = stores;
    const [id] = people(1);
    const done = deliveries.addNotice(id!, 1, 1);
    deliveries.end({ id: done, kind: 'notice' }, 'cancelled', 'x', 2);
    deliveries.addNotice(id!, 2, 1);
    const young = deliveries.addNotice(id!, 3, 100);
    deliveries.end({ id: young, kind: 'notice' }, 'cancelled', 'x', 101);
    expect(deliveries.prune(50, 10)).toBe(1);
    expect(deliveries.prune(50, 10)).toBe(0);
    expect(deliveries.queue(200).pending).toBe(1);
  });
});
