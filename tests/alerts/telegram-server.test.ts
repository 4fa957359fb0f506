import { Bot, GrammyError, HttpError, InputFile } from 'grammy';
import { afterEach, expect, it } from 'vitest';
import { clientOptions } from '../../src/alerts/transport.ts';
import { startTelegram, type TelegramOptions, type TelegramServer } from '../support/telegram-server.ts';

let server: TelegramServer;
afterEach(() => server.close());

async function begin(options: TelegramOptions = {}): Promise<Bot> {
  server = await startTelegram(options);
  return new Bot(server.token, { client: clientOptions(server.root) });
}

const refused = async (
  call: Promise<unknown>,
): Promise<{ code: number; what: string; parameters: unknown }> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GrammyError)) throw new Error(`not refused: ${String(error)}`);
  return { code: error.error_code, what: error.description, parameters: error.parameters };
};

const quiet = { limits: null } as const;

it('holds a conversation: a command in, an answer with buttons out, a press, an edit', async () => {
  const bot = await begin(quiet);
  bot.command('start', (ctx) =>
    ctx.reply(`Вітаю, ${ctx.from?.first_name}`, {
      reply_markup: { inline_keyboard: [[{ text: 'Так', callback_data: '1:yes' }]] },
    }),
  );
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery('Добре');
    await ctx.editMessageText('Готово');
  });
  const running = bot.start({ drop_pending_updates: false });
  server.say(7, '/start', { id: 7, first_name: 'Оля' });
  const greeting = await server.nth(7);
  expect(greeting.text).toBe('Вітаю, Оля');
  const query = server.press(greeting, 'Так');
  await server.waitFor(() => greeting.edits === 1);
  expect(greeting.text).toBe('Готово');
  expect(server.queries.get(query)).toMatchObject({ answered: true, text: 'Добре' });
  await bot.stop();
  await running;
  // The offset was confirmed on the way out.
  expect(server.updates).toEqual([]);
});

it('refuses in the words of the real one', async () => {
  const { api } = await begin(quiet);
  server.addChat({ id: 1 });
  server.addChat({ id: 2, blocked: true });
  server.addChat({ id: 3, bot: 'left' });
  server.addChat({ id: 4, deactivated: true });
  server.addChat({ id: -5, bot: 'kicked' });
  server.addChat({ id: -6, canPost: false });
  server.addChat({ id: -1000000000007, type: 'channel', bot: 'left' });
  server.addChat({ id: -1000000000008, forum: true, topics: new Map([[5, { closed: true }]]) });
  server.migrate(-9, -1000000000009, false);
  const cases: [Promise<unknown>, number, RegExp][] = [
    [api.sendMessage(99, 'a'), 400, /chat not found/],
    [api.sendMessage(0, 'a'), 400, /PEER_ID_INVALID/],
    [api.sendMessage(1, ' \n'), 400, /message text is empty/],
    [api.sendMessage(1, 'x'.repeat(4097)), 400, /message is too long/],
    [
      api.sendMessage(1, 'a\u{1F1FA}', { entities: [{ type: 'bold', offset: 0, length: 2 }] }),
      400,
      /middle of a UTF-16/,
    ],
    [
      api.sendMessage(1, 'a', { entities: [{ type: 'bold', offset: 0, length: 2 }] }),
      400,
      /after the end of the text/,
    ],
    [api.sendMessage(1, '<b>a', { parse_mode: 'HTML' }), 400, /can't parse entities/],
    [
      api.sendMessage(1, 'a', {
        reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: 'щ'.repeat(33) }]] },
      }),
      400,
      /BUTTON_DATA_INVALID/,
    ],
    [
      api.sendMessage(1, 'a', { reply_parameters: { message_id: 77 } }),
      400,
      /message to be replied not found/,
    ],
    [api.sendMessage(2, 'a'), 403, /blocked by the user/],
    [api.sendMessage(3, 'a'), 403, /can't initiate/],
    [api.sendMessage(4, 'a'), 403, /deactivated/],
    [api.sendMessage(-5, 'a'), 403, /kicked/],
    [api.sendMessage(-6, 'a'), 400, /not enough rights/],
    [api.sendMessage(-1000000000007, 'a'), 403, /not a member of the channel/],
    [api.sendMessage(-1000000000008, 'a', { message_thread_id: 1 }), 400, /thread not found/],
    [api.sendMessage(-1000000000008, 'a', { message_thread_id: 5 }), 400, /TOPIC_CLOSED/],
    [api.sendMessage(-9, 'a'), 400, /upgraded to a supergroup/],
    [api.answerCallbackQuery('404'), 400, /query is too old/],
    [api.editMessageText(1, 77, 'a'), 400, /message to edit not found/],
    [api.setMyCommands([{ command: 'Bad', description: 'x' }]), 400, /BOT_COMMAND_INVALID/],
    [api.sendPhoto(1, new InputFile(Buffer.from('not a picture'))), 400, /IMAGE_PROCESS_FAILED/],
  ];
  for (const [call, code, what] of cases) {
    const refusal = await refused(call);
    expect(refusal).toMatchObject({ code, what: expect.stringMatching(what) });
  }
  expect((await refused(api.sendMessage(-9, 'a'))).parameters).toEqual({
    migrate_to_chat_id: -1000000000009,
  });
  const { message_id } = await api.sendMessage(1, 'a');
  expect((await refused(api.editMessageText(1, message_id, 'a'))).what).toMatch(/message is not modified/);
  expect((await refused(new Bot('1:no', { client: clientOptions(server.root) }).api.getMe())).code).toBe(401);
  expect(server.sent()).toHaveLength(1);
});

it('allows an even 30 a second over all, bursts of three to a chat, twenty a minute to a group', async () => {
  let now = 0;
  const { api } = await begin({ clock: () => now });
  const send = async (chat: number, times: number): Promise<number> => {
    let passed = 0;
    for (let n = 0; n < times; n++) {
      await api.sendMessage(chat, 'a').then(
        () => passed++,
        () => undefined,
      );
    }
    return passed;
  };
  for (let chat = 1; chat <= 100; chat++) server.addChat({ id: chat });
  server.addChat({ id: -5 });
  expect(await send(1, 5)).toBe(3);
  expect(await refused(api.sendMessage(1, 'a'))).toMatchObject({ code: 429, parameters: { retry_after: 1 } });
  now = 10_000;
  let passed = 0;
  for (let chat = 1; chat <= 100; chat++) passed += await send(chat, 1);
  expect(passed).toBe(4);
  passed = 0;
  for (let chat = 1; chat <= 100; chat++) {
    now = 15_000 + (chat * 1000) / 30;
    passed += await send(chat, 1);
  }
  expect(passed).toBe(100);
  passed = 0;
  for (now = 20_000; now < 80_000; now += 1000) passed += await send(-5, 1);
  expect(passed).toBe(20);
});

it('gives two pollers a conflict, and a poller beside a webhook', async () => {
  const { api } = await begin(quiet);
  const first = refused(api.getUpdates({ timeout: 30 }));
  await server.waitFor(() => server.calls.length === 1);
  const second = api.getUpdates({ timeout: 30 });
  expect((await first).what).toMatch(/terminated by other getUpdates/);
  server.say(1, 'hello');
  const updates = await second;
  expect(updates.map((update) => update.message?.text)).toEqual(['hello']);
  // Not confirmed yet: the same comes again; then never more.
  expect(await api.getUpdates()).toHaveLength(1);
  expect(await api.getUpdates({ offset: updates[0]!.update_id + 1 })).toEqual([]);
  await api.setWebhook('http://127.0.0.1:1/');
  expect((await refused(api.getUpdates())).code).toBe(409);
});

it('breaks in every way it is told to, before or after accepting', async () => {
  const { api } = await begin(quiet);
  server.addChat({ id: 1 });
  server.fault({ times: 1, does: { kind: 'reset', accepted: false } });
  await expect(api.sendMessage(1, 'reset before')).rejects.toThrow(HttpError);
  server.fault({ times: 1, does: { kind: 'reset', accepted: true } });
  await expect(api.sendMessage(1, 'reset after')).rejects.toThrow(HttpError);
  server.fault({ times: 1, does: { kind: 'half' } });
  await expect(api.sendMessage(1, 'half')).rejects.toThrow(HttpError);
  server.fault({ times: 1, does: { kind: 'body', status: 502, body: '<html>', accepted: false } });
  await expect(api.sendMessage(1, 'html')).rejects.toThrow(HttpError);
  server.fault({ times: 1, does: { kind: 'error', code: 500, description: 'Internal Server Error' } });
  expect((await refused(api.sendMessage(1, 'error'))).code).toBe(500);
  expect(server.sent(1).map(({ text }) => text)).toEqual(['reset after', 'half']);
});

it('takes pictures and documents, gives files back', async () => {
  const { api } = await begin(quiet);
  server.addChat({ id: 1 });
  const png = Buffer.from('89504e470d0a1a0a00', 'hex');
  const photo = await api.sendPhoto(1, new InputFile(png, 'map.png'), { caption: 'Мапа' });
  expect(photo).toMatchObject({ caption: 'Мапа', photo: [{ file_size: png.length }] });
  await api.editMessageMedia(1, photo.message_id, {
    type: 'photo',
    media: new InputFile(png, 'two.png'),
    caption: 'Друга',
  });
  expect(server.sent(1)[0]).toMatchObject({ text: 'Друга', file: { name: 'two.png' } });
  server.say(1, '', 1, { file: { name: 'rules.json', bytes: Buffer.from('[]') } });
  const document = (await api.getUpdates())[0]!.message!.document!;
  const file = await api.getFile(document.file_id);
  const answer = await fetch(`${server.root}/file/bot${server.token}/${file.file_path}`);
  expect(await answer.text()).toBe('[]');
});
