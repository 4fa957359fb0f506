import { beforeEach, describe, expect, it } from 'vitest';
import { deliveryDatabase } from '../support/delivery-rig.ts';

let stores: ReturnType<typeof deliveryDatabase>;
beforeEach(() => {
  stores = deliveryDatabase();
});

const group = { chat: -5, thread: null, kind: 'group' } as const;

describe('destinations', () => {
  it('are known once a chat and thread, and subscribe nobody by that', () => {
    const { destinations } = stores;
    const first = destinations.ensure({ ...group, title: 'Штаб', lang: 'en' }, 1);
    expect(first).toMatchObject({
      chat: -5,
      thread: null,
      lang: 'en',
      zone: 'Europe/Kyiv',
      subscribed: false,
      gone: null,
    });
    expect(destinations.ensure({ ...group, title: null }, 2)).toEqual(first);
    expect(destinations.ensure({ ...group, title: 'Новий' }, 3)).toMatchObject({
      id: first.id,
      title: 'Новий',
    });
    expect(destinations.ensure({ ...group, thread: 7 }, 4).id).not.toBe(first.id);
    expect(destinations.ofChat(-5).map(({ thread }) => thread)).toEqual([null, 7]);
    expect(destinations.byChat(-5, 8)).toBeNull();
  });

  it('subscribe to all, to some, follow and mute, each undone by the other', () => {
    const { destinations } = stores;
    const { id } = destinations.ensure(group, 1);
    const now = () => destinations.subscriptions(id);
    destinations.subscribe(id, 'all', 1);
    destinations.mute(id, 'LT');
    expect(now()).toMatchObject({ subscribed: true, everything: true, actors: [], mutes: ['LT'] });
    destinations.subscribe(id, ['PL', 'LT', 'PL'], 1);
    expect(now()).toMatchObject({ everything: false, actors: ['LT', 'PL'], mutes: [] });
    destinations.unfollow(id, 'PL');
    destinations.follow(id, 'DE');
    expect(now().actors).toEqual(['DE', 'LT']);
    destinations.unsubscribe(id);
    expect(now()).toMatchObject({ subscribed: false, actors: ['DE', 'LT'] });
  });

  it('keep every setting that is not named', () => {
    const { destinations } = stores;
    const { id } = destinations.ensure({ ...group, title: 'Штаб' }, 1);
    destinations.update(id, {
      quiet: { from: 1320, until: 420 },
      topics: ['foreign_troops'],
      digest: 'daily',
    });
    destinations.update(id, { changesOnly: true, configuredBy: 7 });
    destinations.setLang(id, 'en');
    destinations.setZone(id, 'Europe/Vilnius');
    expect(destinations.subscriptions(id)).toMatchObject({
      quiet: { from: 1320, until: 420 },
      topics: ['foreign_troops'],
      digest: 'daily',
      changesOnly: true,
      pausedUntil: null,
    });
    destinations.update(id, { quiet: null, topics: null });
    expect(destinations.subscriptions(id)).toMatchObject({ quiet: null, topics: null, digest: 'daily' });
    expect(destinations.get(id)).toMatchObject({
      title: 'Штаб',
      configuredBy: 7,
      lang: 'en',
      zone: 'Europe/Vilnius',
    });
  });

  it('a chat is gone with all its topics and comes back with its settings; one topic goes alone', () => {
    const { destinations } = stores;
    const ids = [null, 1, 2].map((thread) => destinations.ensure({ ...group, thread }, 1).id);
    destinations.subscribe(ids[1]!, ['LT']);
    destinations.topicGone(ids[2]!, 5);
    expect(destinations.ofChat(-5).map(({ gone }) => gone)).toEqual([null, null, 5]);
    destinations.gone(ids[0]!, 9);
    expect(destinations.ofChat(-5).map(({ gone }) => gone)).toEqual([9, 9, 5]);
    expect(destinations.counts()).toMatchObject({ destinations: 3, subscribed: 0, gone: 3 });
    destinations.back(ids[1]!);
    expect(destinations.ofChat(-5).map(({ gone }) => gone)).toEqual([null, null, null]);
    expect(destinations.subscriptions(ids[1]!)).toMatchObject({ subscribed: true, actors: ['LT'] });
    expect(destinations.estimate('all')).toBe(1);
    expect(destinations.estimate({ actors: ['DE'] })).toBe(0);
    expect(destinations.estimate({ actors: ['DE', 'LT'] })).toBe(1);
  });

  it('moves with everything; a place known there already becomes one with it, and nobody is told twice', () => {
    const { destinations, deliveries, addStory } = stores;
    const old = destinations.ensure(group, 1).id;
    destinations.subscribe(old, ['LT']);
    expect(destinations.moved(old, -1005)).toBe(old);
    expect(destinations.get(old)).toMatchObject({ chat: -1005, kind: 'supergroup' });

    const known = destinations.ensure({ chat: -1006, thread: null, kind: 'supergroup' }, 1).id;
    destinations.subscribe(known, 'all');
    const [told, waits] = [addStory(), addStory()];
    const rest = { kind: 'alert', priority: 3, now: 1 } as const;
    const first = deliveries.add({ ...rest, destination: old, story: told })!;
    deliveries.start(first);
    deliveries.sent({ ...deliveries.load(first)!, id: first, kind: 'alert' }, 55, null, 1);
    deliveries.add({ ...rest, destination: known, story: told });
    deliveries.add({ ...rest, destination: old, story: waits });
    deliveries.add({ ...rest, destination: known, story: waits });
    expect(destinations.moved(old, -1006)).toBe(known);
    expect(destinations.moved(old, -1006)).toBe(old);
    expect(destinations.get(old)).toBeNull();
    expect(destinations.subscriptions(known)).toMatchObject({ everything: true, actors: ['LT'] });
    expect(deliveries.messageOf(told, known)).toBe(55);
    expect(deliveries.due(2, 10)).toMatchObject([{ destination: known }]);
  });

  it('are forgotten without a trace', () => {
    const { db, destinations, deliveries } = stores;
    const { id } = destinations.ensure(group, 1);
    destinations.subscribe(id, ['LT']);
    destinations.mute(id, 'DE');
    deliveries.addNotice(id, { key: 'x' }, 1);
    destinations.forget(id);
    for (const table of ['destinations', 'subscriptions', 'mutes', 'deliveries']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
  });
});
