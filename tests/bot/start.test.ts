import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppRig, appRig, buttonsOf, words } from '../support/app.ts';

let rig: AppRig;
beforeAll(async () => {
  rig = await appRig({ owners: [9] });
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const held = (chat: number) => {
  const place = rig.stores.destinations.byChat(chat, null);
  return place ? rig.stores.destinations.subscriptions(place.id) : null;
};

describe('/start', () => {
  test('greets, offers and subscribes nobody', async () => {
    const greeting = await rig.answer(1, '/start');
    expect(greeting.text).toContain('Порука стежить');
    expect(buttonsOf(greeting)).toEqual(['🔔 Підписатися на все', 'Обрати країни', '🌍 Усі держави']);
    expect(held(1)?.subscribed ?? false).toBe(false);
  });

  test('its button subscribes', async () => {
    const greeting = await rig.answer(2, '/start');
    const { said, notice } = await rig.press(greeting, 'Підписатися на все');
    expect(notice).toBe('Готово');
    expect(said.map(words).join()).toContain('Підписано на все');
    expect(held(2)).toMatchObject({ subscribed: true, everything: true });
  });

  test.each([
    ['LT', ['LT']],
    ['lt', ['LT']],
    ['NATO', ['NATO']],
    ['UK', ['GB']],
  ])('a deep link to %s subscribes to it', async (link, actors) => {
    const chat = 10 + actors[0]!.charCodeAt(0) * 10 + link.charCodeAt(0);
    expect((await rig.answer(chat, `/start ${link}`)).text).toContain('Підписано:');
    expect(held(chat)).toMatchObject({ subscribed: true, everything: false, actors });
  });

  test('a deep link to all subscribes to all', async () => {
    await rig.answer(3, '/start all');
    expect(held(3)).toMatchObject({ subscribed: true, everything: true });
  });

  test.each(['nonsense', 'why_1', '1:card:LT', 'XX', '../..', 'ЛТ'])(
    'an unknown deep link «%s» gets an answer and subscribes nobody',
    async (link) => {
      const chat = 100_000 + link.length * 100 + link.charCodeAt(0);
      expect(await rig.ask(chat, `/start ${link}`)).toHaveLength(1);
      expect(held(chat)?.subscribed ?? false).toBe(false);
    },
  );

  test('speaks English to whoever reads it', async () => {
    rig.telegram.person(4, { language_code: 'de' });
    expect((await rig.answer(4, '/start')).text).toContain('Poruka watches');
    rig.telegram.person(5, { language_code: 'ru' });
    expect((await rig.answer(5, '/start')).text).toContain('Порука стежить');
  });
});

describe('what anybody may ask', () => {
  test('/help names every command of the menu; only admins see theirs', async () => {
    const help = words(await rig.answer(20, '/help'));
    for (const command of [
      ...['subscribe', 'unsubscribe', 'country', 'countries', 'map', 'latest', 'search', 'settings'],
      ...['sources', 'data', 'language', 'privacy', 'forget', 'whoami'],
    ])
      expect(help).toContain(`/${command}`);
    expect(help).not.toContain('/keywords');
    expect(words(await rig.answer(9, '/help'))).toContain('/keywords');
  });

  test('/whoami says the numbers, and who is an admin', async () => {
    expect(words(await rig.answer(20, '/whoami'))).toBe('Ваш номер: 20\nЧат: 20\nТема: –');
    expect(words(await rig.answer(9, '/whoami'))).toContain('Ви адміністратор');
  });

  test('/whoami in a group cleans its title', async () => {
    const group = rig.telegram.addChat({ id: -20, title: 'Група\u202e <b>_*\nдруга' });
    const said = words(await rig.answer(group.id, '/whoami', 20));
    expect(said).toContain('Чат: -20');
    expect(said).toContain('Група <b>_* друга');
  });

  test('/privacy says what is kept', async () => {
    expect(words(await rig.answer(20, '/privacy'))).toContain('/forget');
  });

  test('/sources names the feeds and what is wrong with them', async () => {
    rig.offer('good', []);
    rig.offer('bad', { kind: 'problem', reason: { code: 'status', status: 503 }, retryAt: null });
    rig.offer('new', []);
    await rig.app.harvest.now('good');
    await rig.app.harvest.now('bad');
    const said = words(await rig.answer(20, '/sources'));
    expect(said).toContain('Стрічка good – щойно');
    expect(said).toContain('Стрічка bad – не читається: сервер відповідає 503');
    expect(said).toContain('Стрічка new – ще не читано');
  });

  test('an unknown command and unknown words get a short answer', async () => {
    expect(words(await rig.answer(20, '/nosuchcommand'))).toContain('Такої команди немає');
    expect(words(await rig.answer(20, 'добридень, шановні друзі'))).toContain('Не зрозуміло');
    expect(words(await rig.answer(20, '/'))).toContain('Такої команди немає');
    expect(words(await rig.answer(20, '/команда'))).toContain('Такої команди немає');
  });

  test('a command for another bot is left alone', async () => {
    rig.telegram.addChat({ id: -21 });
    expect(await rig.ask(-21, '/start@other_bot', 20)).toEqual([]);
    expect(await rig.ask(-21, '/lithuania@other_bot', 20)).toEqual([]);
    expect(await rig.ask(20, '/help@poruka_bot')).toHaveLength(1);
    expect(await rig.ask(20, '/help@Poruka_Bot')).toHaveLength(1);
  });

  test('a photo, a sticker, an empty message: a short answer, never an error', async () => {
    const before = rig.telegram.sent(20).length;
    const base = {
      date: 1,
      chat: { id: 20, type: 'private', first_name: 'A' },
      from: { id: 20, is_bot: false, first_name: 'A' },
    };
    rig.telegram.update('message', {
      ...base,
      message_id: 9001,
      photo: [{ file_id: 'a', width: 1, height: 1 }],
    });
    rig.telegram.update('message', { ...base, message_id: 9002 });
    await rig.settled();
    expect(rig.telegram.sent(20).length - before).toBe(2);
  });
});
