import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppRig, appRig, entryOf, words } from '../support/app.ts';
import type { TestMessage } from '../support/telegram-server.ts';

let rig: AppRig;
beforeAll(async () => {
  rig = await appRig();
  await rig.known('feed');
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const [ADMIN, MEMBER] = [501, 502];
const ANONYMOUS = { id: 1087968824, first_name: 'Group', is_bot: true, username: 'GroupAnonymousBot' };

const group = (id: number, forum = false) =>
  rig.telegram.addChat({
    id,
    forum,
    title: `Група ${id}`,
    people: new Map([
      [ADMIN, 'administrator'],
      [MEMBER, 'member'],
    ]),
    topics: new Map(
      forum
        ? [
            [7, { closed: false }],
            [8, { closed: false }],
          ]
        : [],
    ),
  });
const held = (chat: number, thread: number | null = null) => {
  const place = rig.stores.destinations.byChat(chat, thread);
  return place ? rig.stores.destinations.subscriptions(place.id) : null;
};
const alerts = (chat: number): TestMessage[] =>
  rig.telegram.sent(chat).filter(({ text }) => text.includes('visti.example'));

describe('a group', () => {
  test('only its admins change what it gets', async () => {
    group(-1);
    expect(words(await rig.answer(-1, '/subscribe', MEMBER))).toContain('лише її адміністратори');
    expect(held(-1)?.subscribed ?? false).toBe(false);
    const state = await rig.answer(-1, '/subscribe', ADMIN);
    expect(state.text).toContain('Підписано на все');
    expect(words(await rig.answer(-1, '/unsubscribe', MEMBER))).toContain('лише її адміністратори');
    for (const button of ['Відписатися']) {
      const { notice } = await rig.press(state, button, MEMBER);
      expect(notice).toContain('лише її адміністратори');
    }
    expect(held(-1)?.subscribed).toBe(true);
    await rig.press(state, 'Відписатися', ADMIN);
    expect(held(-1)?.subscribed).toBe(false);
  });

  test('a member may not mute, choose, set, speak or forget for it', async () => {
    group(-2);
    const state = await rig.answer(-2, '/subscribe', ADMIN);
    const before = JSON.stringify(held(-2));
    for (const data of [
      ...[
        '1:mute:LT',
        '1:unmute:LT',
        '1:turn:LT:0',
        '1:follow:LT',
        '1:unfollow:LT',
        '1:off',
        '1:on',
        '1:all',
      ],
      ...['1:set:changes', '1:set:digest', '1:set:quiet', '1:set:pause', '1:set:topic:foreign_troops'],
      ...['1:lang:en', '1:forget'],
    ]) {
      const { notice } = await rig.pressData(state, data, MEMBER);
      expect(notice, data).toContain('лише її адміністратори');
    }
    await rig.ask(-2, '/language en', MEMBER);
    expect(JSON.stringify(held(-2))).toBe(before);
    expect(rig.stores.destinations.byChat(-2, null)?.lang).toBe('uk');
  });

  test('a stranger to Telegram’s list of members is no admin', async () => {
    group(-3);
    expect(words(await rig.answer(-3, '/subscribe', 999))).toContain('лише її адміністратори');
  });

  test('an anonymous admin writes as the group and presses as a person', async () => {
    const chat = group(-4);
    rig.telegram.update('message', {
      message_id: 70,
      date: 1,
      chat: { id: -4, type: 'group', title: chat.title },
      from: ANONYMOUS,
      sender_chat: { id: -4, type: 'group', title: chat.title },
      text: '/subscribe Литва',
      entities: [{ type: 'bot_command', offset: 0, length: 10 }],
    });
    await rig.settled();
    expect(held(-4)).toMatchObject({ subscribed: true, actors: ['LT'] });
    await rig.press(rig.telegram.sent(-4)[0]!, 'Відписатися', ADMIN);
    expect(held(-4)?.subscribed).toBe(false);
  });

  test('a channel that posts into its group is nobody’s admin', async () => {
    group(-5);
    rig.telegram.update('message', {
      message_id: 71,
      date: 1,
      chat: { id: -5, type: 'group', title: 'Група' },
      from: { id: 136817688, first_name: 'Channel', is_bot: true },
      sender_chat: { id: -1009, type: 'channel', title: 'Канал' },
      text: '/subscribe',
      entities: [{ type: 'bot_command', offset: 0, length: 10 }],
    });
    await rig.settled();
    expect(held(-5)?.subscribed ?? false).toBe(false);
  });

  test('plain talk is not answered', async () => {
    group(-6);
    for (const talk of ['привіт усім', 'Литва', '/weather', 'що скажете про Польщу?'])
      expect(await rig.ask(-6, talk, MEMBER)).toEqual([]);
  });
});

describe('a forum', () => {
  test('each topic is a place of its own, and alerts go into the topic', async () => {
    group(-1000000000001, true);
    const chat = -1000000000001;
    const answer = await rig.answer(chat, '/subscribe', ADMIN, { thread: 7 });
    expect(answer.thread).toBe(7);
    expect(held(chat, 7)?.subscribed).toBe(true);
    expect(held(chat)).toBeNull();
    await rig.ask(chat, '/subscribe Польща', ADMIN, { thread: 8 });
    await rig.publish('feed', entryOf());
    const told = alerts(chat);
    expect(told.map(({ thread }) => thread)).toEqual([7]);
    const { said } = await rig.press(told[0]!, 'Чому', MEMBER);
    expect(said.map(({ thread }) => thread)).toEqual([7]);
    await rig.ask(chat, '/unsubscribe', ADMIN, { thread: 7 });
    expect(held(chat, 7)?.subscribed).toBe(false);
    expect(held(chat, 8)?.subscribed).toBe(true);
  });

  test('General has no thread', async () => {
    const chat = -1000000000002;
    group(chat, true);
    const answer = await rig.answer(chat, '/subscribe', ADMIN);
    expect(answer.thread).toBeNull();
    expect(held(chat)?.subscribed).toBe(true);
  });

  test('a reply’s thread in a plain supergroup is no topic', async () => {
    const chat = -1000000000003;
    group(chat);
    const answer = await rig.answer(chat, '/subscribe', ADMIN, { thread: 77 });
    expect(answer.thread).toBeNull();
    expect(held(chat)?.subscribed).toBe(true);
    expect(held(chat, 77)).toBeNull();
  });

  test('a topic speaks its own language, else that of the chat', async () => {
    const chat = -1000000000004;
    group(chat, true);
    await rig.ask(chat, '/language en', ADMIN);
    expect(words(await rig.answer(chat, '/help', MEMBER, { thread: 7 }))).toContain('What I can do');
    await rig.ask(chat, '/language uk', ADMIN, { thread: 7 });
    expect(words(await rig.answer(chat, '/help', MEMBER, { thread: 7 }))).toContain('Що я вмію');
    expect(words(await rig.answer(chat, '/help', MEMBER, { thread: 8 }))).toContain('What I can do');
  });
});

describe('coming and going', () => {
  test('a group that becomes a supergroup keeps its subscription, told or not', async () => {
    for (const [from, to, tell] of [
      [-11, -1000000000011, true],
      [-12, -1000000000012, false],
    ] as const) {
      group(from);
      await rig.ask(from, '/subscribe', ADMIN);
      rig.telegram.migrate(from, to, tell);
      await rig.settled();
    }
    await rig.publish(
      'feed',
      entryOf({ title: 'Естонія готова надіслати роту військових в Україну', summary: '', body: [] }),
    );
    expect(alerts(-1000000000011)).toHaveLength(1);
    expect(alerts(-1000000000012)).toHaveLength(1);
    expect(held(-1000000000011)?.subscribed).toBe(true);
    expect(held(-11)).toBeNull();
    expect(held(-12)).toBeNull();
    // The one call that learnt of the move.
    expect(rig.refused()).toEqual(['Bad Request: group chat was upgraded to a supergroup chat']);
  });

  test('kicked: nothing more is tried; back: the settings are there', async () => {
    group(-13);
    await rig.ask(-13, '/subscribe Латвія', ADMIN);
    rig.telegram.myChatMember(-13, 'kicked', ADMIN);
    await rig.settled();
    const latvia = { title: 'Латвія готова надіслати військових в Україну', summary: '', body: [] };
    await rig.publish('feed', entryOf(latvia));
    expect(alerts(-13)).toEqual([]);
    rig.telegram.myChatMember(-13, 'member', ADMIN);
    await rig.settled();
    expect(held(-13)).toMatchObject({ subscribed: true, actors: ['LV'] });
  });

  test('unblocked while the bot was down: to write is to be back', async () => {
    await rig.ask(31, '/subscribe');
    rig.telegram.myChatMember(31, 'kicked', 31);
    await rig.settled();
    rig.telegram.chats.get(31)!.blocked = false;
    expect(rig.stores.destinations.byChat(31, null)?.gone).not.toBeNull();
    await rig.ask(31, '/latest');
    expect(rig.stores.destinations.byChat(31, null)).toMatchObject({ gone: null, subscribed: true });
  });

  test('blocked and unblocked in private', async () => {
    await rig.ask(30, '/subscribe');
    rig.telegram.myChatMember(30, 'kicked', 30);
    await rig.settled();
    const place = rig.stores.destinations.byChat(30, null)!;
    expect(place.gone).not.toBeNull();
    rig.telegram.myChatMember(30, 'member', 30);
    await rig.settled();
    expect(rig.stores.destinations.byChat(30, null)).toMatchObject({ gone: null, subscribed: true });
  });
});
