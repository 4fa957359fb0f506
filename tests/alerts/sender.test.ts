import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DeliveryRig, deliveryRig } from '../support/delivery-rig.ts';

let rig: DeliveryRig;
afterEach(() => rig.close());

const HOUR = 3_600_000;
/** Polls for what happens in the database, of which no server hears. */
const until = (look: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(look()).toBe(true), { timeout: 15_000, interval: 5 });
const settled = (): Promise<void> =>
  until(() => {
    const { pending, sending, fanouts } = rig.delivery.stats();
    return pending + sending + fanouts === 0;
  });
const texts = (chat: number): string[] => rig.server.sent(chat).map(({ text }) => text);

describe('an alert', () => {
  it('reaches everybody who wants it once, the mirror channel before all', async () => {
    rig = await deliveryRig();
    const [first, second, third] = rig.people(1, 4);
    rig.destinations.unsubscribe(first!);
    rig.destinations.subscribe(second!, ['DE']);
    rig.destinations.subscribe(third!, ['LT']);
    rig.server.addChat({ id: -1000000000001, type: 'channel' });
    const mirror = rig.destinations.ensure({ chat: -1000000000001, thread: null, kind: 'channel' }, 1).id;
    rig.delivery.start();
    const story = rig.tell(undefined, mirror);
    await settled();
    expect(
      rig.server
        .sent()
        .map(({ chat }) => chat)
        .sort((a, b) => a - b),
    ).toEqual([-1000000000001, 3, 4]);
    expect(rig.server.sent()[0]!.chat).toBe(-1000000000001);
    // The story gains a state: only who has not got it gets it now.
    rig.fanouts.add(
      { kind: 'alert', story, audience: { actors: ['LT', 'DE'], topics: [], changed: false }, mirror },
      Date.now(),
    );
    rig.delivery.wake();
    await settled();
    expect(texts(2)).toEqual([`alert ${story}`]);
    expect(rig.server.sent()).toHaveLength(4);
  });

  it('is not sent to who muted all its states, wants other topics or only changes', async () => {
    rig = await deliveryRig();
    const [mutes, half, topic, changes] = rig.people(1, 4);
    rig.destinations.mute(mutes!, 'LT');
    rig.destinations.mute(mutes!, 'DE');
    rig.destinations.mute(half!, 'LT');
    rig.destinations.update(topic!, { topics: ['security_guarantees'] });
    rig.destinations.update(changes!, { changesOnly: true });
    rig.delivery.start();
    rig.tell({ actors: ['LT', 'DE', 'UA'], topics: ['foreign_troops'], changed: false });
    await settled();
    expect(rig.server.sent().map(({ chat }) => chat)).toEqual([2]);
    rig.tell({ actors: ['DE'], topics: ['security_guarantees'], changed: true });
    await settled();
    expect(
      rig.server
        .sent()
        .map(({ chat }) => chat)
        .sort((a, b) => a - b),
    ).toEqual([2, 2, 3, 4]);
  });

  it('asks for consent again at the moment of sending', async () => {
    rig = await deliveryRig();
    const [leaves, forgets, stays] = rig.people(1, 3);
    rig.tell();
    while (rig.fanouts.openCount() > 0) rig.fanouts.step(Date.now(), 100, () => ({ kind: 'now' }));
    expect(rig.states()).toEqual({ pending: 3 });
    rig.destinations.unsubscribe(leaves!);
    rig.destinations.forget(forgets!);
    rig.delivery.start();
    await settled();
    expect(rig.server.sent().map(({ chat }) => chat)).toEqual([3]);
    expect(rig.states()).toEqual({ cancelled: 1, sent: 1 });
    expect(rig.destinations.get(stays!)).not.toBeNull();
    expect(rig.destinations.get(forgets!)).toBeNull();
  });

  it('asks even of a row whose start is a moment away', async () => {
    const slow = { reply: 1, bulk: 1 };
    rig = await deliveryRig({
      rates: { overall: 300, chat: 0, chatBurst: slow, group: 0, groupBurst: slow },
    });
    const ids = rig.people(1, 4);
    rig.delivery.start();
    rig.tell();
    await until(() => rig.server.sent().length === 1 && rig.delivery.stats().fanouts === 0);
    for (const id of ids.slice(0, 2)) rig.destinations.mute(id, 'LT');
    for (const id of ids.slice(2)) rig.destinations.subscribe(id, ['DE']);
    await settled();
    expect(rig.server.sent()).toHaveLength(1);
    expect(rig.states()).toEqual({ sent: 1, cancelled: 3 });
  });

  it('older than a day expires, also after a hold', async () => {
    let now = Date.now();
    rig = await deliveryRig({ now: () => now });
    rig.people(1, 1);
    rig.delivery.hold();
    rig.delivery.start();
    rig.tell();
    const admin = rig.people(9, 9)[0]!;
    rig.deliveries.addNotice(admin, 'asked', now);
    rig.delivery.wake();
    await rig.server.nth(9);
    expect(rig.server.sent(1)).toEqual([]);
    now += 25 * HOUR;
    rig.delivery.resume();
    await settled();
    expect(rig.server.sent(1)).toEqual([]);
    expect(rig.states()).toEqual({ expired: 2, sent: 1 });
  });
});

describe('a clock that jumps', () => {
  it('forward makes nothing old, backward keeps no retry waiting, and it is said', async () => {
    let jump = 0;
    const wall = (): number => Date.now() + jump;
    rig = await deliveryRig({ now: wall, wall });
    rig.people(1, 3);
    rig.delivery.hold();
    rig.delivery.start();
    rig.tell();
    await until(() => rig.delivery.stats().fanouts === 0);
    jump = 72 * HOUR;
    await until(() => rig.lines.some(({ words }) => words === 'the clock jumped'));
    rig.server.fault({ times: 1, does: { kind: 'error', code: 500, description: 'Internal Server Error' } });
    rig.delivery.resume();
    await until(() => rig.server.sent().length === 2);
    jump = 0;
    await settled();
    expect(rig.states()).toEqual({ sent: 3 });
  });
});

describe('outcomes', () => {
  it('a blocked chat gets one call, then none until it comes back, its settings kept', async () => {
    rig = await deliveryRig();
    const [blocked] = rig.people(1, 2);
    rig.server.chats.get(1)!.blocked = true;
    rig.delivery.start();
    rig.tell();
    await settled();
    rig.tell();
    await settled();
    expect(rig.server.calls.filter(({ payload }) => payload['chat_id'] === 1)).toHaveLength(1);
    expect(texts(2)).toHaveLength(2);
    expect(rig.destinations.subscriptions(blocked!).subscribed).toBe(true);
    rig.server.chats.get(1)!.blocked = false;
    rig.destinations.back(blocked!);
    rig.tell();
    await settled();
    expect(texts(1)).toHaveLength(1);
  });

  it('a migrated group gets the alert at its new id, merged with what is known there', async () => {
    rig = await deliveryRig();
    const old = rig.destinations.ensure({ chat: -5, thread: null, kind: 'group' }, 1).id;
    rig.destinations.subscribe(old, ['LT']);
    const known = rig.destinations.ensure({ chat: -1000000000005, thread: null, kind: 'supergroup' }, 1).id;
    rig.destinations.subscribe(known, ['DE']);
    rig.server.migrate(-5, -1000000000005, false);
    rig.delivery.start();
    const story = rig.tell();
    await settled();
    expect(texts(-1000000000005)).toEqual([`alert ${story}`]);
    expect(rig.destinations.get(old)).toBeNull();
    expect(rig.destinations.subscriptions(known).actors).toEqual(['DE', 'LT']);
    const next = rig.tell();
    await settled();
    expect(texts(-1000000000005)).toEqual([`alert ${story}`, `alert ${next}`]);
  });

  it('what is refused goes again as plain text, then is given up, never the subscriber', async () => {
    rig = await deliveryRig({
      compose: (row) => ({
        text: row.destination.chat === 1 ? 'short' : 'x'.repeat(5000),
        entities: [{ type: 'bold', offset: 0, length: 9 }],
      }),
    });
    const [, long] = rig.people(1, 2);
    rig.delivery.start();
    rig.tell();
    await settled();
    expect(rig.server.sent().map(({ text, entities }) => ({ text, entities }))).toEqual([
      { text: 'short', entities: [] },
    ]);
    expect(rig.states()).toEqual({ sent: 1, failed: 1 });
    expect(rig.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { words: 'a message was given up' },
    ]);
    expect(rig.destinations.get(long!)!.gone).toBeNull();
  });

  it('a message that cannot be composed holds nobody up', async () => {
    rig = await deliveryRig({
      compose: (row) => {
        if (row.destination.chat === 1) throw new Error('no words');
        return row.destination.chat === 2 ? null : { text: 'fine' };
      },
    });
    rig.people(1, 3);
    rig.delivery.start();
    rig.tell();
    await settled();
    expect(rig.states()).toEqual({ failed: 1, cancelled: 1, sent: 1 });
  });

  it('no right to post: whoever set it up is told once', async () => {
    rig = await deliveryRig();
    rig.people(7, 7);
    rig.destinations.unsubscribe(rig.destinations.byChat(7, null)!.id);
    rig.server.addChat({ id: -1000000000003, canPost: false });
    const { id } = rig.destinations.ensure(
      { chat: -1000000000003, thread: null, kind: 'supergroup', title: 'Штаб' },
      1,
    );
    rig.destinations.subscribe(id, 'all');
    rig.destinations.update(id, { configuredBy: 7 });
    rig.delivery.start();
    rig.tell();
    await settled();
    rig.tell();
    await settled();
    expect(texts(7)).toEqual([expect.stringContaining('"notice":"no_right"')]);
    expect(rig.states()).toEqual({ failed: 2, sent: 1 });
  });

  it('a closed topic ends alone; a private thread that fails goes to the chat', async () => {
    rig = await deliveryRig();
    rig.server.addChat({
      id: -1000000000004,
      forum: true,
      topics: new Map([
        [5, { closed: true }],
        [6, { closed: false }],
      ]),
    });
    rig.server.addChat({ id: 8 });
    for (const [chat, thread, kind] of [
      [-1000000000004, 5, 'supergroup'],
      [-1000000000004, 6, 'supergroup'],
      [8, 77, 'private'],
    ] as const) {
      rig.destinations.subscribe(rig.destinations.ensure({ chat, thread, kind }, 1).id, 'all');
    }
    rig.delivery.start();
    rig.tell();
    await settled();
    expect(
      rig.server
        .sent()
        .map(({ chat, thread }) => [chat, thread])
        .sort(([a], [b]) => a! - b!),
    ).toEqual([
      [-1000000000004, 6],
      [8, null],
    ]);
    expect(rig.destinations.byChat(-1000000000004, 5)!.gone).not.toBeNull();
    expect(rig.destinations.byChat(-1000000000004, 6)!.gone).toBeNull();
  });

  it('5xx before acceptance loses nothing and doubles nothing; a reset after acceptance doubles only itself', async () => {
    rig = await deliveryRig({ telegram: { seed: 7 } });
    rig.people(1, 300);
    rig.server.fault({
      share: 0.04,
      times: 20,
      does: { kind: 'error', code: 502, description: 'Bad Gateway' },
    });
    const reset = rig.server.fault({ share: 0.02, times: 6, does: { kind: 'reset', accepted: true } });
    rig.delivery.start();
    rig.tell();
    await settled();
    const counts = new Map<number, number>();
    for (const { chat } of rig.server.sent()) counts.set(chat, (counts.get(chat) ?? 0) + 1);
    expect(counts.size).toBe(300);
    const doubled = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
    expect(doubled).toBe(6 - reset.times!);
    expect(doubled).toBeGreaterThan(0);
    expect(rig.delivery.stats().resent).toBe(doubled);
  });

  it('garbage, half a body, a page of HTML, a silent server: everything arrives', async () => {
    rig = await deliveryRig({ timeoutSeconds: 1 });
    rig.people(1, 20);
    const body = { status: 200, accepted: false };
    rig.server.fault({ times: 1, does: { kind: 'body', body: 'null', ...body } });
    rig.server.fault({ times: 1, does: { kind: 'body', body: '{"ok":"perhaps"}', ...body } });
    rig.server.fault({
      times: 1,
      does: { kind: 'body', body: '<html>Bad gateway', status: 502, accepted: false },
    });
    rig.server.fault({ times: 1, does: { kind: 'half' } });
    rig.server.fault({ times: 1, does: { kind: 'hang', accepted: false } });
    rig.delivery.start();
    rig.tell();
    await settled();
    expect(new Set(rig.server.sent().map(({ chat }) => chat)).size).toBe(20);
    expect(rig.states()).toEqual({ sent: 20 });
  });

  it('a day of retry_after for one chat holds up nobody else and is not asked again', async () => {
    rig = await deliveryRig();
    rig.people(1, 30);
    rig.server.fault({
      when: ({ chat_id }) => chat_id === 3,
      does: {
        kind: 'error',
        code: 429,
        description: 'Too Many Requests',
        parameters: { retry_after: 86_400 },
      },
    });
    rig.delivery.start();
    rig.tell();
    await until(() => rig.server.sent().length === 29 && rig.delivery.stats().sending === 0);
    const second = rig.tell();
    await until(() => rig.server.sent().filter(({ text }) => text === `alert ${second}`).length === 29);
    expect(rig.server.calls.filter(({ payload }) => payload['chat_id'] === 3)).toHaveLength(1);
    expect(rig.delivery.stats().pending).toBe(2);
  });

  it('everybody waits once where all are told to slow down', async () => {
    rig = await deliveryRig({ mostInFlight: 5 });
    rig.people(1, 40);
    let until = 0;
    rig.server.fault({
      when: () => {
        until ||= performance.now() + 1000;
        return performance.now() < until;
      },
      does: { kind: 'error', code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
    });
    rig.delivery.start();
    rig.tell();
    await settled();
    expect(rig.server.sent()).toHaveLength(40);
    expect(rig.delivery.stats().refused).toBeLessThanOrEqual(10);
  });
});

describe('bundles', () => {
  it('what exceeds the measure of an hour comes as one message that names each', async () => {
    let now = Date.now();
    rig = await deliveryRig({ bundleAfter: 2, now: () => now });
    rig.people(1, 1);
    rig.delivery.start();
    const stories: number[] = [];
    for (let n = 0; n < 5; n++) {
      stories.push(rig.tell());
      await until(
        () =>
          rig.server.sent(1).length === Math.min(n + 1, 2) &&
          rig.delivery.stats().sending === 0 &&
          rig.delivery.stats().fanouts === 0 &&
          (rig.states()['held'] ?? 0) === Math.max(0, n - 1),
      );
    }
    now += HOUR + 1000;
    rig.delivery.wake();
    await settled();
    expect(texts(1)).toEqual([
      `alert ${stories[0]}`,
      `alert ${stories[1]}`,
      `bundle ${JSON.stringify({ stories: stories.slice(2) })}`,
    ]);
    expect(rig.states()).toEqual({ sent: 6 });
  });

  it('quiet hours gather what came into one message at their end', async () => {
    let now = Date.parse('2026-01-07T23:30:00+02:00');
    rig = await deliveryRig({ now: () => now });
    const [id] = rig.people(1, 1);
    rig.destinations.update(id!, { quiet: { from: 22 * 60, until: 7 * 60 } });
    rig.delivery.start();
    for (let n = 0; n < 2; n++) {
      const story = rig.addStory(now);
      rig.fanouts.add({ kind: 'alert', story, audience: { actors: ['LT'], topics: [], changed: true } }, now);
    }
    rig.delivery.wake();
    await until(() => rig.states()['held'] === 2);
    now = Date.parse('2026-01-08T06:59:00+02:00');
    rig.delivery.wake();
    expect(rig.server.sent()).toEqual([]);
    now = Date.parse('2026-01-08T07:00:01+02:00');
    rig.delivery.wake();
    await settled();
    expect(texts(1)).toEqual(['bundle {"stories":[1,2]}']);
  });
});

describe('edits', () => {
  it('go once to all who were told, last of all; the same words are not sent', async () => {
    let words = 'first';
    rig = await deliveryRig({
      compose: (row) => ({ text: row.kind === 'edit' && row.destination.chat === 2 ? 'first' : words }),
    });
    rig.people(1, 4);
    rig.delivery.start();
    const story = rig.tell();
    await settled();
    rig.server.sent(3)[0]!.deleted = true;
    words = 'grown';
    rig.fanouts.addEdits(story, Date.now());
    rig.delivery.wake();
    await settled();
    expect([1, 2, 4].map((chat) => texts(chat))).toEqual([['grown'], ['first'], ['grown']]);
    expect(rig.server.calls.filter(({ method }) => method === 'editMessageText')).toHaveLength(3);
    expect(rig.states()).toEqual({ sent: 6, cancelled: 2 });
    // A day later nobody is disturbed.
    expect(
      rig.deliveries.addEdits({
        story,
        fanout: 1,
        after: 0,
        limit: 100,
        since: Date.now() + 1,
        now: Date.now(),
      }),
    ).toBeNull();
    expect(rig.delivery.stats().pending).toBe(0);
  });
});

describe('the reply lane', () => {
  it('keeps the order within a chat and goes before a broadcast', async () => {
    const burst = { reply: 100, bulk: 100 };
    rig = await deliveryRig({
      rates: { overall: 10, chat: 0, chatBurst: burst, group: 0, groupBurst: burst },
      mostInFlight: 5,
    });
    rig.people(1, 100);
    rig.server.addChat({ id: 500 });
    rig.fanouts.addBroadcast('to all', Date.now());
    rig.delivery.start();
    await until(() => rig.server.sent().length >= 3);
    const before = rig.server.sent().length;
    const said = ['a', 'b', 'c'].map((text) =>
      rig.delivery.reply({ chat: 500, thread: null, method: 'sendMessage', payload: { chat_id: 500, text } }),
    );
    expect(await Promise.all(said)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(texts(500)).toEqual(['a', 'b', 'c']);
    await settled();
    expect(rig.server.sent()).toHaveLength(103);
    // Only what was under way when it was asked, and started beside it, may stand before the answer.
    expect(rig.server.sent().findIndex(({ text }) => text === 'a')).toBeLessThanOrEqual(before + 8);
  });

  it('told to slow down, goes again before what its chat was to hear next', async () => {
    rig = await deliveryRig({
      rates: {
        overall: 20,
        chat: 0,
        chatBurst: { reply: 100, bulk: 100 },
        group: 0,
        groupBurst: { reply: 100, bulk: 100 },
      },
    });
    for (let chat = 1; chat <= 5; chat++) rig.server.addChat({ id: chat });
    rig.server.fault({
      times: 5,
      does: { kind: 'error', code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
    });
    const said = [1, 2, 3, 4, 5].flatMap((chat) =>
      ['a', 'b'].map((text) =>
        rig.delivery.reply({ chat, thread: null, method: 'sendMessage', payload: { chat_id: chat, text } }),
      ),
    );
    expect((await Promise.all(said)).every(({ ok }) => ok)).toBe(true);
    for (let chat = 1; chat <= 5; chat++) expect(texts(chat)).toEqual(['a', 'b']);
    expect(rig.delivery.stats().refused).toBe(5);
  });

  it('drops what one chat floods, and nothing of the others', async () => {
    rig = await deliveryRig();
    for (const id of [1, 2]) rig.server.addChat({ id });
    const say = (chat: number) =>
      rig.delivery.reply({
        chat,
        thread: null,
        method: 'sendMessage',
        payload: { chat_id: chat, text: 'так' },
      });
    const said = await Promise.all([...Array.from({ length: 1100 }, () => say(1)), say(2)]);
    expect(said.filter(({ ok }) => ok)).toHaveLength(1001);
    expect(texts(2)).toHaveLength(1);
    expect((await say(1)).ok).toBe(true);
  });

  it('sorts errors as the outbox does: gone, moved, refused, trouble', async () => {
    rig = await deliveryRig();
    const [id] = rig.people(1, 3);
    rig.server.chats.get(1)!.blocked = true;
    rig.server.migrate(-5, -1000000000005, false);
    const say = (chat: number, payload: object = {}) =>
      rig.delivery.reply({
        chat,
        thread: null,
        method: 'sendMessage',
        payload: { chat_id: chat, text: 'так', ...payload },
      });
    expect(await say(1)).toMatchObject({ ok: false, outcome: { kind: 'gone' } });
    expect(rig.destinations.get(id!)!.gone).not.toBeNull();
    expect(await say(-5)).toMatchObject({ ok: true });
    expect(texts(-1000000000005)).toEqual(['так']);
    expect(await say(2, { entities: [{ type: 'bold', offset: 0, length: 99 }] })).toMatchObject({ ok: true });
    rig.server.fault({ times: 1, does: { kind: 'error', code: 500, description: 'Internal Server Error' } });
    expect(await say(3)).toMatchObject({ ok: true });
    expect(
      await rig.delivery.reply({
        chat: 2,
        thread: null,
        method: 'answerCallbackQuery',
        payload: { callback_query_id: '1' },
      }),
    ).toMatchObject({ ok: false, outcome: { kind: 'refused' } });
    expect(texts(2)).toHaveLength(1);
  });
});

describe('a world that breaks', () => {
  it('outcomes that cannot be written are written later, nothing is sent twice', async () => {
    rig = await deliveryRig();
    rig.people(1, 5);
    rig.delivery.start();
    rig.db.exec(
      "CREATE TRIGGER full BEFORE UPDATE ON deliveries WHEN NEW.state = 'sent' BEGIN SELECT raise(ABORT, 'disk full'); END",
    );
    rig.tell();
    await until(() => rig.server.sent().length === 5);
    await until(() => rig.lines.some(({ level }) => level === 'error'));
    expect(rig.states()).toEqual({ sending: 5 });
    rig.db.exec('DROP TRIGGER full');
    await settled();
    expect(rig.states()).toEqual({ sent: 5 });
    expect(rig.server.sent()).toHaveLength(5);
  });

  it('an outbox that cannot be written is tried again', async () => {
    rig = await deliveryRig();
    rig.people(1, 5);
    rig.delivery.start();
    rig.db.exec(
      "CREATE TRIGGER full BEFORE UPDATE ON deliveries WHEN NEW.state = 'sending' BEGIN SELECT raise(ABORT, 'disk full'); END",
    );
    rig.tell();
    await until(() => rig.lines.some(({ level }) => level === 'error'));
    rig.db.exec('DROP TRIGGER full');
    await settled();
    expect(rig.states()).toEqual({ sent: 5 });
    expect(rig.server.sent()).toHaveLength(5);
  });

  it('stops in order: what is under way is kept, the rest waits for the next start', async () => {
    rig = await deliveryRig({ telegram: { latency: 30 }, mostInFlight: 4 });
    rig.people(1, 30);
    rig.delivery.start();
    rig.tell();
    await until(() => rig.delivery.stats().inFlight === 4 && rig.delivery.stats().fanouts === 0);
    await rig.delivery.stop();
    const { sent, pending, ...rest } = rig.states();
    expect(rest).toEqual({});
    expect(sent).toBe(rig.server.sent().length);
    expect(sent! + pending!).toBe(30);
    expect(pending).toBeGreaterThan(0);
  });
});
