import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { destinationsStore } from '../../src/store/destinations.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { type Program, startProgram, workspace } from '../support/program.ts';
import { type NewsItem, rss } from '../support/rss.ts';
import { seeded, startTelegram } from '../support/telegram-server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const CHATS = Array.from({ length: 12 }, (_, i) => 700 + i);
const STATES = [
  ...['Литва', 'Естонія', 'Швеція', 'Норвегія', 'Данія', 'Фінляндія', 'Бельгія', 'Канада', 'Туреччина'],
  'Португалія',
];
/** When the program dies: as a call arrives, which then is or is not accepted, or a moment after it was answered. */
const MOMENTS = ['accepted', 'not accepted', 'answered'] as const;

const newsOf = (state: string, at: number): NewsItem => {
  const link = `https://visti.example/news/${encodeURIComponent(state)}.html`;
  const title = `${state} готова відправити військових в Україну`;
  return { id: link, link, at, title, summary: `${title}, заявив прем’єр-міністр країни.` };
};

test('killed at ten moments between storing and sending, it loses nothing and repeats only what was under way', async () => {
  const dice = seeded(2026);
  const feeds = await startFeedServer();
  const telegram = await startTelegram({ latency: 15 });
  const space = workspace([{ id: 'visti', name: 'Вісті', url: `${feeds.url}/rss.xml`, lang: 'uk' }]);
  closing.push(
    () => feeds.close(),
    () => telegram.close(),
    space.remove,
  );
  const database = <T>(ask: (db: ReturnType<typeof openDatabase>) => T): T => {
    const db = openDatabase(space.env.DATABASE_PATH);
    try {
      return ask(db);
    } finally {
      db.close();
    }
  };
  database((db) => {
    migrate(db, bundledMigrations(), Date.now());
    const destinations = destinationsStore(db);
    for (const chat of CHATS) {
      telegram.addChat({ id: chat, type: 'private' });
      destinations.subscribe(destinations.ensure({ chat, thread: null, kind: 'private' }, 1).id, 'all');
    }
  });
  const env = {
    ...space.env,
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ALERT_BRAKE: '0',
    ALERT_BUNDLE_AFTER: '0',
  };
  const launch = (): Program => {
    const program = startProgram(env);
    closing.push(() => program.kill());
    return program;
  };
  const published: NewsItem[] = [];
  /** The next call that brings a message, by its number from now on; what `seen` says decides whether it is accepted. */
  const atCall = (number: number, seen: () => 'accept' | 'swallow'): void => {
    let left = number;
    const fault = telegram.fault({
      method: 'sendMessage',
      times: Number.POSITIVE_INFINITY,
      when: () => {
        if (--left !== 0) return false;
        fault.times = 0;
        const decided = seen();
        if (decided === 'swallow') fault.times = 1;
        return decided === 'swallow';
      },
      does: { kind: 'hang', accepted: false },
    });
  };

  let underWay = 0;
  for (const [round, state] of STATES.entries()) {
    published.push(newsOf(state, Date.now()));
    feeds.set('/rss.xml', rss(published));
    const moment = MOMENTS[round % MOMENTS.length]!;
    // The first of all: everything is stored and nothing was sent.
    const number = round === 1 ? 1 : 1 + Math.floor(dice() * (CHATS.length - 1));
    const wait = dice() * 20;
    const program = launch();
    atCall(number, () => {
      if (moment === 'answered') setTimeout(() => program.process.kill('SIGKILL'), wait);
      else program.process.kill('SIGKILL');
      return moment === 'not accepted' ? 'swallow' : 'accept';
    });
    expect(await program.ended, program.output()).toBeNull();
    underWay += database(
      (db) =>
        (db.prepare("SELECT count(*) AS n FROM deliveries WHERE state = 'sending'").get() as { n: number }).n,
    );
  }

  const last = launch();
  const reached = (): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { chat, entities } of telegram.sent())
      for (const { url } of entities)
        if (url) counts.set(`${chat} ${url}`, (counts.get(`${chat} ${url}`) ?? 0) + 1);
    return counts;
  };
  const wanted = CHATS.length * STATES.length;
  await telegram.waitFor(() => reached().size >= wanted, 25_000);
  expect(await last.stop()).toBe(0);

  const counts = [...reached().values()];
  expect(counts).toHaveLength(wanted);
  const duplicates = counts.reduce((sum, count) => sum + count - 1, 0);
  expect(duplicates).toBeLessThanOrEqual(underWay);
  expect(underWay).toBeGreaterThanOrEqual(STATES.length / 2);
  expect(telegram.sent()).toHaveLength(wanted + duplicates);
}, 120_000);
