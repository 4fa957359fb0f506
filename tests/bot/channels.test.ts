import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type AppRig, appRig, buttonsOf, entryOf, words } from '../support/app.ts';

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

const [OWNER, OTHER] = [501, 502];
const CHANNEL = -1000000000501;

const added = async (by = OWNER) => {
  const before = rig.telegram.sent(by).length;
  rig.telegram.myChatMember(CHANNEL, 'administrator', by);
  await rig.settled();
  return rig.telegram.sent(by).slice(before);
};
const held = () => rig.stores.destinations.subscriptions(rig.stores.destinations.byChat(CHANNEL, null)!.id);

test('a channel is settled in private by whoever added the bot, and by nobody else', async () => {
  rig.telegram.addChat({ id: CHANNEL, type: 'channel', title: 'Канал \u202e<b>', bot: 'left' });
  await rig.ask(OWNER, '/start');
  await rig.ask(OTHER, '/start');
  const [question] = await added();
  expect(words(question)).toBe('Мене додано до каналу «Канал <b>». Що туди надсилати?');
  expect(held().subscribed).toBe(false);

  const stranger = rig.telegram.sent(OTHER)[0]!;
  expect((await rig.pressData(stranger, `1:chan:${CHANNEL}:all`, OTHER)).notice).toContain('застаріла');
  expect(held().subscribed).toBe(false);

  await rig.press(question!, 'Підписатися на все');
  expect(words(question)).toContain('сповіщення про все');
  expect(held().subscribed).toBe(true);
  expect(buttonsOf(question!)).toEqual(['Відписатися']);

  await rig.publish('feed', entryOf());
  const [alert] = rig.telegram.sent(CHANNEL);
  expect(words(alert)).toContain('🇱🇹 Литва');
  // Everybody who reads a channel could press: what they press must be nobody's setting.
  expect(buttonsOf(alert!)).toEqual([]);
  await rig.pressData(alert!, '1:mute:LT', OTHER);
  expect(held().mutes).toEqual([]);

  await rig.press(question!, 'Відписатися');
  expect(held().subscribed).toBe(false);
});

test('a change of rights asks nobody again and moves the say to nobody', async () => {
  expect(await added(OTHER)).toEqual([]);
  expect(rig.stores.destinations.byChat(CHANNEL, null)?.configuredBy).toBe(OWNER);
});

test('removed and added again, the new one is asked', async () => {
  rig.telegram.myChatMember(CHANNEL, 'kicked', OWNER);
  await rig.settled();
  expect(rig.stores.destinations.byChat(CHANNEL, null)?.gone).not.toBeNull();
  const [question] = await added(OTHER);
  expect(words(question)).toContain('Мене додано до каналу');
  expect(rig.stores.destinations.byChat(CHANNEL, null)).toMatchObject({ gone: null, configuredBy: OTHER });
});

test('whoever never wrote to the bot cannot be asked: no error, nothing else stops', async () => {
  rig.telegram.addChat({ id: 503, type: 'private', bot: 'left' });
  rig.telegram.addChat({ id: CHANNEL - 1, type: 'channel', bot: 'left' });
  rig.telegram.update('my_chat_member', {
    chat: { id: CHANNEL - 1, type: 'channel', title: 'Другий' },
    from: { id: 503, is_bot: false, first_name: 'C' },
    date: 1,
    old_chat_member: { user: { id: 123456, is_bot: true, first_name: 'P' }, status: 'left' },
    new_chat_member: { user: { id: 123456, is_bot: true, first_name: 'P' }, status: 'administrator' },
  });
  await rig.settled();
  expect(rig.refused()).toEqual(["Forbidden: bot can't initiate conversation with a user"]);
  expect(await rig.ask(OWNER, '/help')).toHaveLength(1);
});

test('a post in the channel is a post, a command there is the channel’s own', async () => {
  rig.telegram.channelPost(CHANNEL, 'Литва готова');
  await rig.settled();
  const before = rig.telegram.sent(CHANNEL).length;
  rig.telegram.update('channel_post', {
    message_id: 900,
    date: 1,
    chat: { id: CHANNEL, type: 'channel', title: 'Канал' },
    sender_chat: { id: CHANNEL, type: 'channel', title: 'Канал' },
    text: '/subscribe Литва',
    entities: [{ type: 'bot_command', offset: 0, length: 10 }],
  });
  await rig.settled();
  expect(rig.telegram.sent(CHANNEL)).toHaveLength(before + 1);
  expect(held()).toMatchObject({ subscribed: true, actors: ['LT'] });
});
