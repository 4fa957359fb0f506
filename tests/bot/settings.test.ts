import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppRig, appRig, buttonsOf, entryOf, words } from '../support/app.ts';

let rig: AppRig;
let next = 3000;
beforeAll(async () => {
  rig = await appRig();
  await rig.known('feed');
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const held = (chat: number) =>
  rig.stores.destinations.subscriptions(rig.stores.destinations.byChat(chat, null)!.id);

describe('/settings', () => {
  test.each([
    ['Лише зміни', 'changesOnly', true, false, 'Лише зміни позицій: так'],
    ['Раз на день', 'digest', 'daily', null, 'Раз на день, о 9:00: так'],
    ['Тихі години', 'quiet', { from: 1380, until: 420 }, null, 'Тихі години: 23:00–07:00'],
  ] as const)('«%s» turns on and off in place', async (button, field, on, off, said) => {
    const chat = ++next;
    const page = await rig.answer(chat, '/settings');
    expect((await rig.press(page, button)).notice).toBe('Готово');
    expect(held(chat)[field]).toEqual(on);
    expect(page.text).toContain(said);
    expect(buttonsOf(page).some((text) => text.startsWith('✅') && text.includes(button))).toBe(true);
    await rig.press(page, button);
    expect(held(chat)[field]).toEqual(off);
  });

  test('a pause says until when, and ends', async () => {
    const chat = ++next;
    const page = await rig.answer(chat, '/settings');
    await rig.press(page, 'Пауза на добу');
    expect(page.text).toContain('Пауза до 11.03.2026 12:00');
    await rig.press(page, 'Зняти паузу');
    expect(page.text).not.toContain('Пауза до');
  });

  test('a topic goes and comes back; the last one stays', async () => {
    const chat = ++next;
    const page = await rig.answer(chat, '/settings');
    await rig.press(page, 'іноземні війська');
    expect(held(chat).topics).toEqual(['security_guarantees']);
    await rig.press(page, 'гарантії безпеки');
    expect(held(chat).topics).toEqual(['security_guarantees']);
    await rig.press(page, 'іноземні війська');
    expect(held(chat).topics).toBeNull();
  });

  test('subscribe nobody by being changed', async () => {
    const chat = ++next;
    const page = await rig.answer(chat, '/settings');
    await rig.press(page, 'Лише зміни');
    expect(held(chat).subscribed).toBe(false);
    expect(page.text).toContain('Сповіщення: вимкнено');
  });
});

describe('/language', () => {
  test('is asked and chosen, and holds', async () => {
    const chat = ++next;
    const question = await rig.answer(chat, '/language');
    expect(buttonsOf(question)).toEqual(['Українська', 'English']);
    const { said } = await rig.press(question, 'English');
    expect(words(said[0])).toBe('In English now.');
    expect(words(await rig.answer(chat, '/help'))).toContain('What I can do');
    expect(words(await rig.answer(chat, '/language uk'))).toBe('Тепер українською.');
    expect(words(await rig.answer(chat, '/language kl'))).toContain('Якою мовою');
  });

  test('alerts come in it', async () => {
    const chat = ++next;
    await rig.ask(chat, '/subscribe Литва');
    await rig.ask(chat, '/language en');
    await rig.publish('feed', entryOf());
    expect(words(rig.telegram.sent(chat).at(-1))).toMatch(/^🇱🇹 Lithuania: ready · troops/);
  });
});

describe('/forget', () => {
  test('asks, and leaves nothing', async () => {
    const chat = ++next;
    await rig.ask(chat, '/subscribe Литва');
    await rig.ask(chat, '/unsubscribe Естонія');
    const { id } = rig.stores.destinations.byChat(chat, null)!;
    const question = await rig.answer(chat, '/forget');
    await rig.press(question, 'Скасувати');
    expect(question.text).toBe('Скасовано.');
    expect(held(chat).subscribed).toBe(true);
    const again = await rig.answer(chat, '/forget');
    await rig.press(again, 'Так, стерти');
    expect(again.text).toBe('Стерто. Бувайте!');
    expect(rig.stores.destinations.byChat(chat, null)).toBeNull();
    for (const table of ['subscriptions', 'mutes', 'deliveries'])
      expect(rig.db.prepare(`SELECT count(*) AS n FROM ${table} WHERE destination = ?`).get(id)).toEqual({
        n: 0,
      });
  });

  test('twice, or of somebody unknown, is no error', async () => {
    const chat = ++next;
    const question = await rig.answer(chat, '/forget');
    await rig.press(question, 'Так, стерти');
    await rig.pressData(question, '1:forget');
    expect(question.text).toBe('Стерто. Бувайте!');
  });
});
