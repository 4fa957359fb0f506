import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppRig, appRig, buttonsOf, entryOf, HOUR, words } from '../support/app.ts';
import type { TestMessage } from '../support/telegram-server.ts';

let rig: AppRig;
let next = 5000;
beforeAll(async () => {
  rig = await appRig();
  await rig.known('feed');
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Somebody subscribed to everything, and what reaches them of a new piece of news two days after the last. */
async function told(given: Parameters<typeof entryOf>[0]): Promise<TestMessage[]> {
  const chat = ++next;
  await rig.ask(chat, '/subscribe');
  rig.clock.now += 49 * HOUR;
  await rig.publish('feed', entryOf({ published: rig.clock.now, ...given }));
  const said = rig.telegram.sent(chat).slice(1);
  await rig.ask(chat, '/forget');
  await rig.pressData(rig.telegram.sent(chat).at(-1)!, '1:forget');
  return said;
}

describe('an alert', () => {
  test('says who, what, on what condition, where and when; its headline is a link, with the preview off', async () => {
    const chat = ++next;
    await rig.ask(chat, '/subscribe');
    const entry = entryOf();
    await rig.publish('feed', entry);
    const [, alert] = rig.telegram.sent(chat);
    expect(alert?.text.split('\n')).toEqual([
      expect.stringMatching(/^🇱🇹 Литва: готова · військові · після припинення вогню · .*до 300 осіб/),
      'Литва, військові: допускає → готова',
      entry.title,
      'visti.example · 12:00',
    ]);
    expect(alert?.entities).toContainEqual(
      expect.objectContaining({ type: 'text_link', url: entry.link, length: entry.title.length }),
    );
    expect(buttonsOf(alert!)).toEqual(['Чому?', '🇱🇹 Литва', '🔕 Не цікавить: Литва']);
    const call = rig.telegram.calls.find(({ payload }) => payload['text'] === alert?.text);
    expect(call?.payload['link_preview_options']).toEqual({ is_disabled: true });
    await rig.ask(chat, '/unsubscribe');
  });

  test.each([
    ['<', 'Литва готова відправити <b>300</b> військових в Україну & <i>далі'],
    ['_ and *', 'Литва_готова *відправити* `300` [військових](http://x) в Україну'],
    ['&', 'Литва готова & хоче &lt;відправити&gt; військових в Україну'],
    ['emoji', '🇱🇹👨‍👩‍👧‍👦 Литва готова відправити 300 військових в Україну 🚀'],
    ['right-to-left', 'Литва готова \u202eвідправити\u202c 300 \u2066військових\u2069 в Україну\u200f\u061c'],
    ['control characters', 'Литва готова\u0000 відправити\u0007 300 військових\u001b[31m в Україну'],
    ['half an emoji', 'Литва готова відправити 300 військових в Україну \ud83d'],
    ['lines', 'Литва готова\nвідправити\r\n300 військових\u2028в Україну'],
  ])('is safe with %s in the headline', async (_, title) => {
    const [alert, ...more] = await told({ title });
    expect(more).toEqual([]);
    expect(alert?.text).not.toMatch(UNSAFE);
    expect(alert?.text.split('\n')).toHaveLength(3);
    expect(alert?.entities.some(({ type }) => type === 'text_link')).toBe(true);
  });

  test('cuts a headline of a thousand characters at a whole character', async () => {
    const [alert] = await told({
      title: `Литва готова відправити 300 військових в Україну ${'👨‍👩‍👧‍👦'.repeat(120)}`,
    });
    const headline = alert!.text.split('\n')[1]!;
    expect(headline.length).toBeLessThanOrEqual(300);
    expect(headline).toMatch(/👨‍👩‍👧‍👦…$/u);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'tg://resolve?domain=x', 'nonsense', null])(
    'with the address %s shows the headline alone',
    async (link) => {
      // The reader of feeds lets none of these through; the alert does not rely on it.
      const chat = ++next;
      await rig.ask(chat, '/subscribe');
      rig.clock.now += 49 * HOUR;
      const entry = entryOf({ published: rig.clock.now });
      rig.app.delivery.hold();
      rig.offer('feed', [entry]);
      await rig.app.harvest.now('feed');
      rig.db.prepare('UPDATE articles SET link = ? WHERE link = ?').run(link, entry.link);
      rig.app.delivery.resume();
      await rig.settled();
      const alert = rig.telegram.sent(chat).at(-1)!;
      expect(alert.text).toContain(entry.title);
      expect(alert.entities.every(({ type }) => type === 'bold')).toBe(true);
      await rig.ask(chat, '/unsubscribe');
    },
  );

  test('without a claim says its topic and whom it is about', async () => {
    const [alert] = await told({
      title: 'Японія готова долучитися до гарантій безпеки для України',
      summary: 'Про це заявив прем’єр-міністр Японії на зустрічі коаліції охочих.',
      body: [],
    });
    expect(alert?.text).toMatch(/^.*🇯🇵 Японія · гарантії безпеки\n/);
  });

  test('irrelevant news never alert', async () => {
    expect(
      await told({ title: 'У Карпатах випав перший сніг', summary: 'Три градуси морозу.', body: [] }),
    ).toEqual([]);
  });
});

describe('its buttons', () => {
  let chat: number;
  let alert: TestMessage;
  beforeAll(async () => {
    chat = ++next;
    rig.clock.now += 49 * HOUR;
    await rig.ask(chat, '/subscribe');
    await rig.publish('feed', entryOf({ published: rig.clock.now }));
    alert = rig.telegram.sent(chat).at(-1)!;
  });

  test('why: the words, where they stand and what they weigh', async () => {
    const { said } = await rig.press(alert, 'Чому');
    expect(words(said[0])).toContain('Чому це прийшло');
    expect(words(said[0])).toContain('Теми: іноземні війська');
    expect(words(said[0])).toMatch(/заголовок: «[^»]+» – \S+/);
    expect(words(said[0])).toContain('🇱🇹 Литва: готова');
  });

  test('the card', async () => {
    const { said } = await rig.press(alert, '🇱🇹 Литва');
    expect(words(said[0])).toMatch(/^🇱🇹 Литва\n/);
    expect(words(said[0])).toContain('visti.example');
  });

  test('not interested: no more of that state, and back', async () => {
    const { said, notice } = await rig.press(alert, 'Не цікавить');
    expect(notice).toBe('Литва: вимкнено');
    rig.clock.now += 49 * HOUR;
    const before = rig.telegram.sent(chat).length;
    await rig.publish('feed', entryOf({ published: rig.clock.now }));
    expect(rig.telegram.sent(chat)).toHaveLength(before);
    await rig.press(said[0]!, 'Повернути');
    rig.clock.now += 49 * HOUR;
    await rig.publish('feed', entryOf({ published: rig.clock.now }));
    expect(rig.telegram.sent(chat)).toHaveLength(before + 1);
  });

  test('of several states: which one', async () => {
    rig.clock.now += 49 * HOUR;
    await rig.publish(
      'feed',
      entryOf({
        published: rig.clock.now,
        title: 'Франція та Велика Британія готові відправити військових в Україну',
        summary:
          'Франція готова відправити військових в Україну. Велика Британія готова відправити солдатів в Україну.',
        body: [],
      }),
    );
    const several = rig.telegram.sent(chat).at(-1)!;
    const { said } = await rig.press(several, 'Не цікавить…');
    expect(words(said[0])).toContain('Про яку державу');
    expect(buttonsOf(said[0]!)).toEqual(expect.arrayContaining(['🔕 🇫🇷 Франція', '🔕 🇬🇧 Велика Британія']));
    await rig.press(said[0]!, 'Франція');
    const { id } = rig.stores.destinations.byChat(chat, null)!;
    expect(rig.stores.destinations.subscriptions(id).mutes).toEqual(['FR']);
  });
});

describe('who gets it', () => {
  test('followers of that state and of everything, once each; others not', async () => {
    const [all, lithuania, poland] = [++next, ++next, ++next];
    await rig.ask(all, '/subscribe');
    await rig.ask(lithuania, '/subscribe Литва');
    await rig.ask(poland, '/subscribe Польща');
    rig.clock.now += 49 * HOUR;
    const entry = entryOf({ published: rig.clock.now });
    await rig.publish('feed', entry);
    await rig.publish('feed', entry);
    const alerts = (chat: number) =>
      rig.telegram.sent(chat).filter(({ entities }) => entities.some(({ url }) => url === entry.link));
    expect([all, lithuania, poland].map((chat) => alerts(chat).length)).toEqual([1, 1, 0]);
  });

  test('nobody whose day it is not any more: what waited for a day expires', async () => {
    const chat = ++next;
    await rig.ask(chat, '/subscribe');
    rig.app.delivery.hold();
    rig.clock.now += 49 * HOUR;
    rig.offer('feed', [entryOf({ published: rig.clock.now })]);
    await rig.app.harvest.now('feed');
    rig.clock.now += 25 * HOUR;
    rig.app.delivery.resume();
    await rig.settled();
    expect(rig.telegram.sent(chat)).toHaveLength(1);
  });
});
