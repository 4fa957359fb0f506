import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../src/news.ts';
import { type AppRig, appRig, entryOf, HOUR, MINUTE, NOON, saidBy, words } from './support/app.ts';
import type { TestMessage } from './support/telegram-server.ts';

let rig: AppRig;
beforeEach(async () => {
  rig = await appRig();
  await rig.known('feed');
  await rig.known('other');
  for (const [chat, command] of [
    [ALL, '/subscribe'],
    [LITHUANIA, '/subscribe Литва'],
    [ESTONIA, '/subscribe Естонія'],
  ] as const)
    await rig.ask(chat, command);
});
afterEach(async () => {
  const [errors, refused] = [rig.errors(), rig.refused()];
  await rig.close();
  expect(errors).toEqual([]);
  expect(refused).toEqual([]);
});

const [ALL, LITHUANIA, ESTONIA] = [1, 2, 3];
/** What the bot told of its own accord: everything after the answer to /subscribe. */
const alerts = (chat: number): TestMessage[] => rig.telegram.sent(chat).slice(1);
const count = (table: string): number =>
  (rig.db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
const kept = () =>
  Object.fromEntries(
    [
      'articles',
      'article_keys',
      'verdicts',
      'claims',
      'stories',
      'story_articles',
      'fanouts',
      'changes',
      'revisions',
    ].map((table) => [table, count(table)]),
  );
const take = (entry: Entry, given: { firstPoll?: boolean; outlet?: string } = {}) =>
  rig.app.newsroom.pipeline.take(
    {
      entry,
      origin: { feed: 'feed', outlet: given.outlet ?? 'visti.example' },
      firstPoll: given.firstPoll ?? false,
      pageFetched: null,
    },
    rig.clock.now,
  );

/** Two reports of one event in the words of two outlets. */
const SECOND = {
  title: 'Вільнюс готовий послати до України 300 солдатів – Каунас',
  summary:
    'Литва може відправити в Україну до 300 військових після припинення вогню, сказав міністр оборони Робертас Каунас.',
  body: [],
  link: 'https://druha.example/news/lytva.html',
};

describe('one transaction', () => {
  const tables = ['articles', 'verdicts', 'claims', 'stories', 'story_articles', 'fanouts', 'positions'];

  test.each(tables)(
    'what breaks at writing %s leaves nothing, and the same entry is taken afterwards',
    (table) => {
      const before = kept();
      const entry = entryOf({
        title: 'Латвія готова відправити роту військових в Україну',
        summary: '',
        body: [],
      });
      rig.db.exec(
        `CREATE TRIGGER broken BEFORE INSERT ON ${table} BEGIN SELECT raise(ABORT, 'the disk is full'); END`,
      );
      expect(() => take(entry)).toThrow('the disk is full');
      expect(kept()).toEqual(before);
      rig.db.exec('DROP TRIGGER broken');
      expect(take(entry)).toMatchObject({ kind: 'new', relevant: true, alerted: true });
      expect(kept()).toMatchObject({ articles: 1, stories: 1, fanouts: 1 });
    },
  );

  test('the index of recent articles forgets what the database forgot', () => {
    rig.db.exec("CREATE TRIGGER broken BEFORE INSERT ON fanouts BEGIN SELECT raise(ABORT, 'no'); END");
    expect(() => take(entryOf())).toThrow('no');
    rig.db.exec('DROP TRIGGER broken');
    // Another report of it: there is no story it could join.
    expect(take(entryOf({ ...SECOND }), { outlet: 'druha.example' })).toMatchObject({ alerted: true });
    expect(count('stories')).toBe(1);
  });
});

describe('one article', () => {
  test.each<[string, (first: Entry) => Entry]>([
    ['the same again', (first) => first],
    ['a new guid', (first) => ({ ...first, id: 'another' })],
    ['no guid', (first) => ({ ...first, id: null })],
    ['tracking', (first) => ({ ...first, link: `${first.link}?utm_source=rss&fbclid=x` })],
    ['plain http', (first) => ({ ...first, link: first.link!.replace('https:', 'http:') })],
    ['the mobile site', (first) => ({ ...first, link: first.link!.replace('//', '//m.') })],
    ['another title', (first) => ({ ...first, title: `${first.title} (оновлено)` })],
    ['a later date', (first) => ({ ...first, published: first.published! + 3 * HOUR })],
    [
      'another address, the same title and day',
      (first) => ({ ...first, id: 'b', link: 'https://visti.example/b' }),
    ],
  ])('%s is the same article and alerts nobody again', async (_, change) => {
    const first = entryOf();
    await rig.publish('feed', first);
    await rig.publish('feed', change(first));
    expect(count('articles')).toBe(1);
    expect(alerts(ALL)).toHaveLength(1);
    expect(alerts(LITHUANIA)).toHaveLength(1);
  });

  test('its twin in another language, told by the number in the address, is the same article', async () => {
    await rig.publish('feed', entryOf({ link: 'https://www.visti.example/ukr/news/litva-1741600000.html' }));
    await rig.publish(
      'feed',
      entryOf({
        id: 'ru',
        link: 'https://www.visti.example/rus/news/litva-gotova-1741600000.html',
        title: 'Литва готова отправить до 300 военных в Украину',
        summary: '',
        body: [],
        lang: 'ru',
      }),
    );
    expect(count('articles')).toBe(1);
    expect(alerts(ALL)).toHaveLength(1);
  });

  test('a guid given out twice names another article', async () => {
    await rig.publish('feed', entryOf({ id: 'rss-1' }));
    await rig.publish(
      'feed',
      entryOf({ id: 'rss-1', ...saidBy('Естонія', 'готова відправити роту військових в Україну') }),
    );
    expect(count('articles')).toBe(2);
    expect(alerts(ESTONIA)).toHaveLength(1);
  });

  test('an edit is a revision: the old text is kept, the claims are read anew', async () => {
    const first = entryOf();
    await rig.publish('feed', first);
    const [id] = rig.stores.stories.articles(1);
    rig.clock.now += 10 * MINUTE;
    await rig.publish('feed', {
      ...first,
      title: 'Литва відмовляється відправляти військових в Україну',
      summary: 'Литва не надсилатиме військових в Україну, заявив міністр оборони.',
      body: [],
    });
    expect(rig.stores.articles.revisions(id!)).toEqual([{ until: rig.clock.now, title: first.title }]);
    expect(rig.stores.articles.get(id!)?.title).toContain('відмовляється');
    expect(rig.stores.analyses.claims(id!).map(({ stance }) => stance)).toEqual(['refuses']);
    expect(alerts(ALL)).toHaveLength(1);
  });

  test('a text the page gave is not replaced by the feed’s shorter one', () => {
    const entry = entryOf();
    rig.app.newsroom.pipeline.take(
      { entry, origin: { feed: 'feed', outlet: 'visti.example' }, firstPoll: false, pageFetched: NOON },
      NOON,
    );
    expect(take({ ...entry, body: [] })).toEqual({ kind: 'known' });
  });

  test('a flash of one line that an edit fills with the news alerts then, once', async () => {
    const flash = entryOf({ title: 'ТЕРМІНОВО: заява міністра', summary: '', body: [] });
    await rig.publish('feed', flash);
    expect(alerts(ALL)).toEqual([]);
    rig.clock.now += 5 * MINUTE;
    const filled = entryOf({ id: flash.id, link: flash.link });
    await rig.publish('feed', filled);
    await rig.publish('feed', { ...filled, summary: `${filled.summary} Доповнено.` });
    expect(alerts(ALL)).toHaveLength(1);
    expect(words(alerts(ALL)[0])).toContain('🇱🇹 Литва: готова');
  });
});

describe('what is fresh', () => {
  test.each<[string, Partial<Entry>, boolean, boolean]>([
    ['a minute old', { published: NOON - MINUTE }, false, true],
    ['23 hours old', { published: NOON - 23 * HOUR }, false, true],
    ['25 hours old', { published: NOON - 25 * HOUR }, false, false],
    ['without a date', { published: null, dateTrusted: false }, false, true],
    ['on a first poll, an hour old', { published: NOON - HOUR }, true, true],
    ['on a first poll, three hours old', { published: NOON - 3 * HOUR }, true, false],
    ['on a first poll, with a date nobody trusts', { dateTrusted: false }, true, false],
    ['on a first poll, without a date', { published: null, dateTrusted: false }, true, false],
  ])('%s', (_, given, firstPoll, alerted) => {
    expect(take(entryOf(given), { firstPoll })).toMatchObject({ kind: 'new', relevant: true, alerted });
    // Kept in either case.
    expect(count('stories')).toBe(1);
  });

  test('an old article edited into another story’s state alerts nobody', async () => {
    const first = entryOf();
    await rig.publish('feed', first);
    rig.clock.now += 30 * HOUR;
    await rig.publish('feed', {
      ...first,
      summary: `${first.summary} Естонія готова відправити роту військових в Україну.`,
    });
    expect(alerts(ESTONIA)).toEqual([]);
  });

  test('a fresh report of what was too old to alert alerts by itself, with its own headline', async () => {
    take(entryOf({ published: NOON - 25 * HOUR }));
    expect(count('fanouts')).toBe(0);
    const fresh = entryOf({ ...SECOND, published: NOON });
    await rig.publish('other', fresh);
    expect(alerts(ALL)).toHaveLength(1);
    expect(words(alerts(ALL)[0])).toContain(fresh.title);
  });
});

describe('a story', () => {
  test('takes the second outlet’s report in, and alerts nobody twice', async () => {
    await rig.publish('feed', entryOf());
    await rig.publish('other', entryOf({ ...SECOND }));
    expect(count('stories')).toBe(1);
    expect(rig.stores.stories.articles(1)).toHaveLength(2);
    expect(alerts(ALL)).toHaveLength(1);
  });

  test('that gains a state reaches those who match only now, at once', async () => {
    await rig.publish('feed', entryOf());
    expect(alerts(ESTONIA)).toEqual([]);
    const [id] = rig.stores.stories.articles(1);
    const { title, summary, body } = rig.stores.articles.get(id!)!;
    await rig.publish(
      'feed',
      entryOf({
        id: 'grown',
        link: rig.stores.articles.get(id!)!.link,
        title,
        summary: `${summary} Естонія готова відправити роту військових в Україну.`,
        body: [...body, 'Естонія готова відправити роту військових в Україну, заявив її прем’єр-міністр.'],
      }),
    );
    expect(alerts(ESTONIA)).toHaveLength(1);
    expect(alerts(ALL)).toHaveLength(1);
    expect(alerts(LITHUANIA)).toHaveLength(1);
  });

  test('another event is another story', async () => {
    await rig.publish('feed', entryOf());
    await rig.publish('feed', entryOf(saidBy('Естонія', 'готова відправити роту військових в Україну')));
    expect(count('stories')).toBe(2);
    expect(alerts(ALL)).toHaveLength(2);
  });

  test('outlives a restart: the second report still finds it', async () => {
    await rig.publish('feed', entryOf());
    const { createNewsroom } = await import('../src/newsroom.ts');
    const again = createNewsroom({
      stores: rig.stores,
      now: () => rig.clock.now,
      alertMaxAge: 2 * HOUR,
      mirror: () => null,
      search: { put: () => undefined, drop: () => undefined },
    });
    const taken = again.pipeline.take(
      {
        entry: entryOf({ ...SECOND }),
        origin: { feed: 'other', outlet: 'druha.example' },
        firstPoll: false,
        pageFetched: null,
      },
      rig.clock.now,
    );
    expect(taken).toMatchObject({ story: 1, alerted: false });
  });
});

describe('the ledger', () => {
  const position = () =>
    rig.stores.ledger.ofActor('LT').find(({ contribution }) => contribution === 'ground_troops')?.position;

  test('moves with the state’s latest words, and the alert says so', async () => {
    expect(position()?.stance).toBe('open');
    const taken = take(entryOf());
    expect(taken).toMatchObject({
      moved: [
        expect.objectContaining({ actor: 'LT', contribution: 'ground_troops', was: 'open', now: 'ready' }),
      ],
    });
    expect(position()).toMatchObject({ stance: 'ready' });
    expect(rig.stores.ledger.changesOfStory(1)).toContainEqual(
      expect.objectContaining({ actor: 'LT', was: 'open', now: 'ready' }),
    );
  });

  test('older words that come later move nothing', () => {
    take(entryOf());
    const older = take(
      entryOf({
        title: 'Литва допускає відправлення військових в Україну',
        summary: '',
        body: [],
        published: NOON - 72 * HOUR,
      }),
    );
    const { article } = older as { article: number };
    expect(rig.stores.analyses.claims(article).map(({ stance }) => stance)).toEqual(['open']);
    expect(older).toMatchObject({ alerted: false });
    expect(position()?.stance).toBe('ready');
  });

  test('re-reading by other rules rewrites the claims and then the ledger, and alerts nobody', async () => {
    await rig.publish('feed', entryOf());
    const [id] = rig.stores.stories.articles(1);
    expect(position()?.stance).toBe('ready');
    const before = count('fanouts');
    // As if other rules had read it: the claim is gone until it is read again.
    rig.db.prepare("UPDATE claims SET stance = 'refuses' WHERE article = ?").run(id);
    rig.db.prepare("UPDATE verdicts SET rules = 'older' WHERE article = ?").run(id);
    rig.stores.ledger.replay();
    expect(position()?.stance).toBe('refuses');
    expect(rig.app.newsroom.catchUp(10)).toMatchObject({ read: 1 });
    expect(position()?.stance).toBe('ready');
    expect(rig.app.newsroom.catchUp(10)).toMatchObject({ read: 0 });
    await rig.settled();
    expect(count('fanouts')).toBe(before);
    expect(alerts(ALL)).toHaveLength(1);
  });

  test('an edit that takes the claim away takes the position back', () => {
    const entry = entryOf();
    take(entry);
    expect(position()?.stance).toBe('ready');
    take({ ...entry, title: 'Литва святкує', summary: 'У Вільнюсі ярмарок.', body: ['Торгують сиром.'] });
    expect(position()?.stance).toBe('open');
  });
});
