import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppRig, appRig, buttonsOf, entryOf, HOUR, saidBy, words } from '../support/app.ts';
import type { TestMessage } from '../support/telegram-server.ts';

const [OWNER, ANNA] = [9, 501];
const FEED = 'https://nova.example/rss';
let rig: AppRig;
let file = '';
let found: unknown = { kind: 'feed', url: FEED, title: 'Нова <b>стрічка</b>', language: 'uk', entries: 3 };
beforeAll(async () => {
  rig = await appRig({
    owners: [OWNER],
    discover: async () => found as never,
    download: async () => file,
  });
  await rig.known('feed');
  await rig.ask(ANNA, '/subscribe');
});
afterAll(() => rig.close());
afterEach(() => {
  expect(rig.errors()).toEqual([]);
  expect(rig.refused()).toEqual([]);
});

const say = async (command: string, from = ANNA): Promise<string> => words(await rig.answer(from, command));
const documents = (messages: TestMessage[]) => messages.map(({ file: sent }) => sent!);

describe('/search', () => {
  beforeAll(async () => {
    await rig.publish('feed', entryOf(saidBy('Литва', 'готова надіслати литовський контингент в Україну')));
  });

  test.each([
    'литовський контингент',
    'литовського контингенту',
    'ЛИТОВСЬКОМУ КОНТИНГЕНТІ',
    '«литовський контингент»',
    'контингент AND литовський',
  ])('«%s» finds it in any form', async (query) => {
    expect(await say(`/search ${query}`)).toContain('Литва готова надіслати литовський контингент');
  });

  test.each(['щосьдивне', '" OR 1=1 --', '*', '(((', 'NEAR(a b)', '\u0000\u202e', '-', 'a* OR b*'])(
    '«%s» gets an answer',
    async (query) => {
      expect((await say(`/search ${query}`)).length).toBeGreaterThan(0);
    },
  );

  test('of two hundred words, of nothing, of another’s page', async () => {
    expect((await say(`/search ${'контингент військових '.repeat(100)}`)).length).toBeGreaterThan(0);
    expect(await say('/search')).toContain('Що шукати?');
    const page = await rig.answer(ANNA, '/search контингент');
    expect((await rig.pressData(page, '1:find:999999:0')).notice).toContain('застаріла');
  });
});

test('/data gives the ledger with its sources, as a table and for programs', async () => {
  const [csv, json] = documents(await rig.ask(ANNA, '/data'));
  expect(csv?.name).toMatch(/^poruka-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv?.bytes.toString()).toMatch(/^\ufeff[^\n]+\r?\n/);
  expect(csv?.bytes.toString()).toContain('https://');
  const ledger = JSON.parse(json!.bytes.toString()) as unknown;
  expect(JSON.stringify(ledger)).toContain('"LT"');
});

describe('pictures', () => {
  test('/map and a state’s timeline are photographs with words', async () => {
    const drawn = (n: number) =>
      rig.telegram.waitFor(() => rig.telegram.sent(ANNA).filter(({ method }) => method === 'sendPhoto')[n]);
    rig.telegram.say(ANNA, '/map');
    const map = await drawn(0);
    expect(map.file?.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(map.text).toContain('Мапа: військові');
    const card = await rig.answer(ANNA, 'Литва');
    await rig.press(card, 'Хронологія');
    const timeline = await drawn(1);
    expect(timeline.file?.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(timeline.text).toContain('Литва: хронологія');
  });

  test('of nothing known, or of nonsense: words', async () => {
    const card = await rig.answer(ANNA, 'Тувалу');
    const { said } = await rig.press(card, 'Хронологія');
    expect(words(said[0])).toContain('Тувалу: малювати ще нічого');
    expect(await say('/map щосьдивне')).toContain('Не знаю внеску «щосьдивне»');
    expect(await say('/map Гренландія')).toContain('Гренландія: малювати ще нічого');
    for (const data of ['1:map:nonsense', '1:line:XX', '1:months:x', '1:map:__proto__'])
      expect((await rig.pressData(card, data)).notice, data).toContain('застаріла');
  });
});

describe('feeds from inside the chat', () => {
  test('/addfeed adds what it found once, /undo takes it back', async () => {
    expect(await say('/addfeed nova.example', OWNER)).toContain(
      'Додано «Нова <b>стрічка</b>» (nova.example)',
    );
    expect(rig.stores.feeds.get('nova.example')?.feed).toMatchObject({ url: FEED, origin: 'admin' });
    expect(await say('/addfeed nova.example', OWNER)).toContain('Така стрічка вже є');
    expect(await say('/feeds nova.example 300', OWNER)).toContain('кожні 300 с');
    expect(await say('/feeds nova.example 5', OWNER)).toContain('Від 30 до 86400');
    expect(await say('/removefeed nova.example', OWNER)).toContain('Вилучено');
    expect(rig.stores.feeds.get('nova.example')).toBeNull();
    await say('/undo', OWNER);
    expect(rig.stores.feeds.get('nova.example')).not.toBeNull();
    expect(await say('/removefeed nosuch', OWNER)).toContain('немає');
  });

  test('what is no feed is said to be what it is', async () => {
    found = { kind: 'no_feed', found: 'html', tried: [] };
    expect(await say('/addfeed page.example', OWNER)).toContain('це сторінка, а не стрічка');
    found = { kind: 'problem', reason: { code: 'dns', host: 'x.example' } };
    expect(await say('/addfeed x.example', OWNER)).toContain('немає такого сайту: x.example');
    expect(await say('/addfeed', OWNER)).toContain('Так: /addfeed');
  });

  test('/feeds switches one off and on in place', async () => {
    const list = await rig.answer(OWNER, '/feeds');
    await rig.press(list, '⏸ Стрічка feed');
    expect(rig.stores.feeds.get('feed')?.enabled).toBe(false);
    expect(buttonsOf(list)).toContain('▶️ Стрічка feed');
    await rig.press(list, '▶️ Стрічка feed');
    expect(rig.stores.feeds.get('feed')?.enabled).toBe(true);
  });
});

describe('/review', () => {
  test('a claim withdrawn moves the ledger and edits what was sent to «Виправлено»; undone, it is back', async () => {
    rig.clock.now += 72 * HOUR;
    await rig.publish(
      'feed',
      entryOf({
        published: rig.clock.now,
        ...saidBy('Португалія', 'готова відправити військових в Україну'),
      }),
    );
    const alert = rig.telegram.sent(ANNA).at(-1)!;
    expect(alert.text).toContain('🇵🇹 Португалія: готова');
    const position = () =>
      rig.stores.ledger.ofActor('PT').find(({ contribution }) => contribution === 'ground_troops')?.position
        ?.stance;
    expect(position()).toBe('ready');
    const review = await rig.answer(OWNER, '/review');
    expect(review.text).toContain('🇵🇹 Португалія: готова · військові');
    await rig.press(review, 'Відкликати');
    expect(review.text).toContain('відкликано');
    expect(position()).not.toBe('ready');
    expect(alert.text).toContain('Виправлено');
    expect(alert.text).not.toContain('готова · військові');
    await say('/undo', OWNER);
    expect(position()).toBe('ready');
    expect(alert.text).toContain('🇵🇹 Португалія: готова');
  });

  test('a claim corrected stands as the admin said, also after a new reading', async () => {
    const review = await rig.answer(OWNER, '/review');
    await rig.press(review, 'відмовляється');
    expect(review.text).toContain('🇵🇹 Португалія: відмовляється');
    rig.db.prepare("UPDATE verdicts SET rules = 'older'").run();
    rig.app.newsroom.catchUp(100);
    const { position } = rig.stores.ledger
      .ofActor('PT')
      .find((cell) => cell.contribution === 'ground_troops')!;
    expect(position?.stance).toBe('refuses');
  });

  test('/why tells of any article by its address', async () => {
    const { link } = [...rig.stores.articles.all()].at(-1)!;
    expect(await say(`/why ${link}?utm_source=x`, OWNER)).toContain('Чому це прийшло');
    expect(await say('/why https://nosuch.example/', OWNER)).toContain('не бачив');
    for (const nonsense of ['x', '::::', 'javascript:alert(1)', '\u202e'])
      expect(await say(`/why ${nonsense}`, OWNER), nonsense).toContain('не бачив');
    expect(await say('/why', OWNER)).toContain('Так: /why');
  });
});

describe('/export and /import', () => {
  const sendFile = (text: string) => {
    file = text;
    return rig.answer(OWNER, '/import', undefined, {
      file: { name: 'rules.json', bytes: Buffer.from(text) },
    });
  };

  test('what was given is taken back, and asks before', async () => {
    const [sent] = documents(await rig.ask(OWNER, '/export'));
    const settings = JSON.parse(sent!.bytes.toString()) as { keywords: object[]; feeds: object[] };
    const rules = rig.stores.keywords.active().length;
    expect(settings.keywords).toHaveLength(rules);
    const question = await sendFile(
      JSON.stringify({
        ...settings,
        keywords: [
          ...settings.keywords.slice(1),
          { topic: 'foreign_troops', kind: 'weak', phrase: 'носоріг' },
        ],
      }),
    );
    expect(question.text).toContain('Правил додасться: 1, вилучиться: 1');
    expect(rig.stores.keywords.active()).toHaveLength(rules);
    await rig.press(question, 0);
    expect(rig.stores.keywords.active().map(({ phrase }) => phrase)).toContain('носоріг');
    expect(rig.stores.keywords.active()).toHaveLength(rules);
  });

  test.each([
    '',
    'nonsense',
    '{}',
    '[]',
    'null',
    '{"keywords":[{}],"feeds":[]}',
    '{"keywords":[],"feeds":[{"id":"x","url":"file:///x"}]}',
  ])('of «%s» nothing is taken', async (text) => {
    const before = rig.stores.keywords.active().length;
    expect(words(await sendFile(text))).toContain('Нічого не взято');
    expect(rig.stores.keywords.active()).toHaveLength(before);
  });
});
