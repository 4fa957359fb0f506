import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppRig, appRig, buttonsOf, entryOf, HOUR, saidBy, words } from '../support/app.ts';

const [OWNER, SECOND, ANNA] = [9, 10, 501];
let rig: AppRig;
beforeAll(async () => {
  rig = await appRig({ owners: [OWNER], alertBrake: 0 });
  await rig.known('feed');
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const say = async (command: string, from = OWNER): Promise<string> => words(await rig.answer(from, command));
const phrases = (): string[] => rig.stores.keywords.active().map(({ phrase }) => phrase);

const COMMANDS = [
  ...['keywords', 'addkeyword', 'removekeyword', 'testkeyword', 'why', 'undo', 'history', 'feeds', 'addfeed'],
  ...['removefeed', 'review', 'stats', 'broadcast', 'hold', 'resume', 'admins', 'export', 'import'],
];

describe('for everybody else', () => {
  test('admins’ commands are answered like one that does not exist', async () => {
    const unknown = await say('/zzzzzz', ANNA);
    for (const command of COMMANDS) {
      expect(await say(`/${command}`, ANNA), command).toBe(unknown);
      expect(await say(`/${command} 1 слово`, ANNA), command).toBe(unknown);
    }
  });

  test('they are not in the menu or the help', async () => {
    const help = await say('/help', ANNA);
    for (const command of COMMANDS) expect(help).not.toMatch(new RegExp(`/${command}\\b`));
  });

  test('their buttons are stale, also under an admin’s own message in a group', async () => {
    rig.telegram.addChat({
      id: -9,
      people: new Map([
        [OWNER, 'member'],
        [ANNA, 'administrator'],
      ]),
    });
    const draft = (await rig.ask(-9, '/addkeyword strong troops слонокрокодил', OWNER))[0]!;
    expect(draft.text).toContain('Додати «слонокрокодил»');
    const before = phrases();
    for (const data of (draft.keyboard ?? []).flat().map(({ callback_data }) => callback_data!)) {
      const { notice, said } = await rig.pressData(draft, data, ANNA);
      expect(notice).toContain('застаріла');
      expect(said).toEqual([]);
    }
    const [first] = rig.stores.keywords.active();
    for (const data of [
      `1:kwdel:${first!.id}`,
      '1:hold',
      '1:resume',
      '1:cast:1',
      '1:words:0',
      '1:feeds:0',
      '1:claim:no:1',
    ])
      expect((await rig.pressData(draft, data, ANNA)).notice, data).toContain('застаріла');
    expect(phrases()).toEqual(before);
    expect(rig.app.delivery.stats().heldSince).toBeNull();
    await rig.press(draft, 'Скасувати', OWNER);
  });

  test('nobody who writes in a chat’s name is an admin, even where that shared id was added', async () => {
    const anonymous = 1087968824;
    rig.stores.admins.add(anonymous, OWNER, 1);
    rig.telegram.addChat({ id: -8 });
    const before = rig.telegram.sent(-8).length;
    rig.telegram.update('message', {
      message_id: 1,
      date: 1,
      chat: { id: -8, type: 'group', title: 'Чужа група' },
      from: { id: anonymous, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
      sender_chat: { id: -8, type: 'group', title: 'Чужа група' },
      text: '/hold@poruka_bot',
      entities: [{ type: 'bot_command', offset: 0, length: 16 }],
    });
    await rig.settled();
    expect(rig.app.delivery.stats().heldSince).toBeNull();
    expect(words(rig.telegram.sent(-8)[before])).toContain('Такої команди немає');
    rig.stores.admins.remove(anonymous);
  });

  test('no change of theirs is in the history', () => {
    expect(rig.stores.admins.history(10)).toEqual([]);
  });
});

describe('words', () => {
  beforeAll(async () => {
    await rig.publish(
      'feed',
      entryOf({
        title: 'Зоопарк показав бегемотенят відвідувачам',
        summary: 'Двоє бегемотенят народилися навесні, кажуть працівники.',
        body: [],
      }),
    );
  });

  test('/testkeyword shows the forms and what would match, and changes nothing', async () => {
    const before = phrases();
    const said = await say('/testkeyword strong troops контингент');
    expect(said).toMatch(/контингент: \d+ форм\S* – .*контингентом/);
    expect(said).toContain('За останні 30 дн.');
    expect(phrases()).toEqual(before);
    expect(await say('/testkeyword')).toContain('/testkeyword слова');
    expect(await say(`/testkeyword ${'слово '.repeat(6)}`)).toContain('Занадто довго');
    expect(await say(`/testkeyword ${'ы'.repeat(101)}`)).toContain('Занадто довго');
    expect(await say('/testkeyword !!! ???')).toContain('немає слів');
  });

  test('/addkeyword shows the effect before it is confirmed, is undone, and both stand in the history', async () => {
    const question = await rig.answer(OWNER, '/addkeyword strong troops бегемотенята');
    expect(question.text).toContain('Додати «бегемотенята» (сильне, іноземні війська)?');
    expect(question.text).toMatch(/переглянуто \d+: збіглося 1, стало б важливими 1, перестало б 0/);
    expect(question.text).toContain('• Зоопарк показав бегемотенят відвідувачам');
    expect(phrases()).not.toContain('бегемотенята');

    await rig.press(question, '✅ Додати');
    expect(question.text).toMatch(/Додано, номер \d+/);
    expect(phrases()).toContain('бегемотенята');
    expect(await say('/addkeyword strong troops бегемотенята')).toContain('Таке правило вже є');
    // It is in force.
    expect(
      rig.app.newsroom.reader().read({ title: 'Бегемотенятам дали імена', summary: '', body: [] }).relevant,
    ).toBe(true);

    expect(await say('/history')).toMatch(/keyword\.add.*бегемотенята/);
    expect(await say('/undo')).toContain('Скасовано: keyword.add');
    expect(phrases()).not.toContain('бегемотенята');
    expect(
      rig.app.newsroom.reader().read({ title: 'Бегемотенятам дали імена', summary: '', body: [] }).relevant,
    ).toBe(false);
    expect(await say('/history')).toContain('(скасовано)');
  });

  test('a draft is confirmed once; cancelled or pressed again it is stale', async () => {
    const question = await rig.answer(OWNER, '/addkeyword weak guarantees носоріг');
    const add = (question.keyboard ?? []).flat()[0]!.callback_data!;
    await rig.press(question, 'Додати');
    expect((await rig.pressData(question, add)).notice).toContain('застаріла');
    expect(phrases().filter((phrase) => phrase === 'носоріг')).toHaveLength(1);
    const other = await rig.answer(OWNER, '/addkeyword жираф');
    await rig.press(other, 'Скасувати');
    expect(other.text).toBe('Скасовано.');
    expect(phrases()).not.toContain('жираф');
  });

  test('/removekeyword by number or words asks first, and is undone', async () => {
    const rule = rig.stores.keywords.active()[0]!;
    const question = await rig.answer(OWNER, `/removekeyword ${rule.id}`);
    expect(question.text).toContain(`Вилучити «${rule.phrase}»`);
    expect(phrases()).toContain(rule.phrase);
    await rig.press(question, 'Вилучити');
    expect(rig.stores.keywords.get(rule.id)?.removed).not.toBeNull();
    expect(await say(`/removekeyword ${rule.id}`)).toContain('вже вилучено');
    await say('/undo');
    expect(rig.stores.keywords.get(rule.id)?.removed).toBeNull();
    expect(await say(`/removekeyword ${rule.phrase}`)).toContain('Вилучити');
    expect(await say('/removekeyword 999999')).toContain('немає');
    expect(await say('/removekeyword')).toContain('/removekeyword номер');
    const gone = (await rig.pressData(question, '1:kwdel:999999')).said;
    expect(gone).toEqual([]);
  });

  test('/keywords is paged in place', async () => {
    expect(await say('/keywords')).toContain(`Правил: ${phrases().length}`);
    for (let i = 0; i < 40; i++)
      rig.stores.keywords.add({ topic: 'foreign_troops', kind: 'weak', phrase: `слово${i}`, forms: [[]] }, 1);
    const list = await rig.answer(OWNER, '/keywords');
    const before = list.text;
    await rig.press(list, '▶︎');
    expect(list.text).not.toBe(before);
    expect(await say('/keywords 999')).toContain('слово39');
  });

  test('the rule in any words at all is no error', async () => {
    for (const typed of [
      'strong',
      'strong troops',
      'block guarantees',
      '<b>',
      '\u202e',
      '😀',
      "п'ять 'слів",
      '-- ; DROP',
      'a*b',
    ])
      expect(await rig.ask(OWNER, `/addkeyword ${typed}`), typed).toHaveLength(1);
  });
});

describe('/undo and /history', () => {
  test('go back change by change and end', async () => {
    for (let i = 0; i < 30; i++) if ((await say('/undo')).includes('Немає чого')) break;
    expect(await say('/undo')).toContain('Немає чого скасовувати');
    expect(await say('/history 999999999999')).toContain('Змін ще не було');
    expect(await say('/history -5')).toContain('Останні зміни');
  });
});

describe('delivery', () => {
  test('/hold keeps alerts back, /resume sends them', async () => {
    await rig.ask(ANNA, '/subscribe');
    const held = await rig.answer(OWNER, '/hold');
    expect(held.text).toContain('затримано');
    expect(await say('/hold')).toContain('вже затримано');
    rig.clock.now += 49 * HOUR;
    const before = rig.telegram.sent(ANNA).length;
    rig.offer('feed', [entryOf({ published: rig.clock.now })]);
    await rig.app.harvest.now('feed');
    // Answers go on.
    expect(await rig.ask(OWNER, '/whoami')).toHaveLength(1);
    expect(rig.telegram.sent(ANNA)).toHaveLength(before);
    await rig.press(held, 'Відпустити');
    expect(rig.telegram.sent(ANNA)).toHaveLength(before + 1);
    expect(await say('/resume')).toContain('й так надсилаються');
  });

  test('/broadcast asks with the number of people, then goes to the subscribed alone', async () => {
    await rig.ask(502, '/start');
    const question = await rig.answer(OWNER, '/broadcast Завтра <b>перерва</b> & _ремонт_');
    expect(question.text).toContain('Одержувачів: 1');
    expect(question.text).toContain('Завтра <b>перерва</b> & _ремонт_');
    const before = rig.telegram.sent(502).length;
    await rig.press(question, 'Надіслати');
    expect(words(rig.telegram.sent(ANNA).at(-1))).toBe('Завтра <b>перерва</b> & _ремонт_');
    expect(rig.telegram.sent(502)).toHaveLength(before);
    const send = '1:cast:1';
    expect((await rig.pressData(question, send)).notice).toContain('застаріла');
    expect(await say('/broadcast')).toContain('/broadcast текст');
    expect(await say(`/broadcast ${'я'.repeat(3600)}`)).toContain('Занадто довго');
  });

  test('/stats tells the figures', async () => {
    const said = await say('/stats');
    for (const part of ['Статей:', 'Подій:', 'Підписано: 1', 'Черга: 0', 'Стрічок: 1', "Пам'ять:"])
      expect(said).toContain(part);
  });

  test('more new stories than the brake allows: held, and an admin asked', async () => {
    const braked = await appRig({ owners: [OWNER], alertBrake: 2 });
    try {
      await braked.known('feed');
      await braked.ask(OWNER, '/start');
      await braked.ask(ANNA, '/subscribe');
      const states = ['Литва', 'Естонія', 'Швеція', 'Норвегія'];
      braked.offer(
        'feed',
        states.map((state) => entryOf(saidBy(state, 'готова відправити військових в Україну'))),
      );
      await braked.app.harvest.now('feed');
      const asked = await braked.telegram.waitFor(() => braked.telegram.sent(OWNER)[1]);
      expect(asked.text).toContain('Сповіщення затримано');
      expect(buttonsOf(asked)).toEqual(['▶️ Відпустити']);
      expect(braked.telegram.sent(ANNA).length).toBeLessThanOrEqual(3);
      await braked.settled();
      braked.clock.now += 1000;
      await braked.press(asked, 'Відпустити');
      expect(braked.telegram.sent(ANNA)).toHaveLength(5);
      // Freed is freed: the same stories do not hold again.
      await braked.publish('feed', entryOf(saidBy('Данія', 'готова відправити військових в Україну')));
      expect(braked.app.delivery.stats().heldSince).toBeNull();
      expect(braked.errors()).toEqual([]);
    } finally {
      await braked.close();
    }
  });
});

describe('/admins', () => {
  test('only an owner adds and removes; the added may do the rest', async () => {
    expect(await say('/admins')).toContain('9 · власник');
    expect(await say(`/admins add ${SECOND}`)).toContain(`${SECOND} – тепер адміністратор`);
    expect(await say(`/admins add ${SECOND}`)).toContain('нічого не змінилося');
    expect(await say('/stats', SECOND)).toContain('Статей:');
    expect(await say(`/admins add ${ANNA}`, SECOND)).toContain('лише власники');
    expect(await say(`/admins remove ${OWNER}`)).toContain('ADMIN_IDS');
    for (const nonsense of ['add', 'add x', 'add 0', 'add -5', 'remove 1.5'])
      expect(await say(`/admins ${nonsense}`)).toContain('/admins add номер');
    expect(await say(`/admins remove ${SECOND}`)).toContain('більше не адміністратор');
    expect(await say('/stats', SECOND)).toContain('Такої команди немає');
  });
});
