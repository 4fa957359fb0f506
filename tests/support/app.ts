import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import { clientOptions, transportOf } from '../../src/alerts/transport.ts';
import { type AppOptions, createApp } from '../../src/app.ts';
import type { Poll } from '../../src/feeds/poll.ts';
import type { Entry, Feed, Millis } from '../../src/news.ts';
import { openDatabase } from '../../src/store/database.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { LITHUANIA } from './rss.ts';
import { startTelegram, type TestMessage } from './telegram-server.ts';

/** Nothing waits for Telegram's pace. */
const UNPACED = {
  overall: 0,
  chat: 0,
  chatBurst: { reply: 1000, bulk: 1000 },
  group: 0,
  groupBurst: { reply: 1000, bulk: 1000 },
};

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 10 March 2026, noon in Kyiv. */
export const NOON: Millis = Date.parse('2026-03-10T10:00:00Z');

/** What waits longer waits for its day or its hour. */
const SOON = 5000;

let named = 0;

/** A feed's entry; by default Lithuania's readiness, published at noon under an address of its own. */
export function entryOf(given: Partial<Entry> = {}): Entry {
  const name = `item-${++named}`;
  return {
    id: name,
    link: `https://visti.example/news/${name}.html`,
    title: LITHUANIA.title,
    summary: LITHUANIA.summary,
    body: LITHUANIA.body,
    published: NOON,
    dateTrusted: true,
    lang: 'uk',
    ...given,
  };
}

/** Headline, lead and text of one sentence each: enough to be read as a claim of that state. */
export const saidBy = (state: string, words: string): Pick<Entry, 'title' | 'summary' | 'body'> => ({
  title: `${state} ${words}`,
  summary: `${state} ${words}, повідомив прессекретар уряду.`,
  body: [`${state} ${words}, повідомив прессекретар уряду.`],
});

export const feedOf = (id: string, given: Partial<Feed> = {}): Feed => ({
  id,
  name: `Стрічка ${id}`,
  url: `https://${id}.example/rss.xml`,
  lang: 'uk',
  origin: 'file',
  interval: MINUTE,
  zone: 'Europe/Kyiv',
  ...given,
});

export const entriesPoll = (entries: readonly Entry[], etag: string | null = null): Poll => ({
  kind: 'entries',
  entries,
  etag,
  lastModified: null,
  movedTo: null,
  truncated: false,
});

export interface Logged {
  readonly level: string;
  readonly facts: Record<string, unknown>;
  readonly words: string;
}

type Given = 'owners' | 'alertBrake' | 'alertBundleAfter' | 'poll' | 'pageOf' | 'discover' | 'download';

/**
 * The whole bot in this process: a database file of its own, a strict Bot API server, feeds given as entries,
 * a clock that stands still until it is set.
 */
export async function appRig(options: Partial<Pick<AppOptions, Given>> = {}) {
  const telegram = await startTelegram({ limits: null });
  const folder = mkdtempSync(join(tmpdir(), 'poruka-app-'));
  const db = openDatabase(join(folder, 'poruka.db'));
  migrate(db, bundledMigrations(), NOON);
  const clock = { now: NOON };
  const logged: Logged[] = [];
  const keep =
    (level: string) =>
    (facts: object, words: string): void =>
      void logged.push({ level, facts: facts as Record<string, unknown>, words });
  const offered = new Map<string, Poll>();
  const api = new Api(telegram.token, clientOptions(telegram.root));
  const app = createApp({
    db,
    owners: [],
    token: telegram.token,
    zone: 'Europe/Kyiv',
    alertMaxAge: 2 * HOUR,
    alertBrake: 0,
    alertBundleAfter: 0,
    log: { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') } as never,
    now: () => clock.now,
    random: () => 0,
    rates: UNPACED,
    transport: transportOf(api),
    client: clientOptions(telegram.root, 60),
    poll: async ({ feed }) => offered.get(feed.id) ?? { kind: 'unchanged', movedTo: null },
    pageOf: async () => null,
    discover: async () => {
      throw new Error('no feed is looked for here');
    },
    download: async () => '',
    ...options,
  });
  app.delivery.start();
  app.bot.botInfo = await api.getMe();
  let looked = 0;
  const polling = app.bot.start({ drop_pending_updates: false });

  const nextRow = db
    .prepare<[], number | null>("SELECT min(not_before) FROM deliveries WHERE state = 'pending'")
    .pluck();

  /** Resolves when every update was handled and everything that followed from it was sent. */
  async function settled(): Promise<void> {
    for (;;) {
      await telegram.waitFor(() => telegram.updates.length === 0);
      const { pending, sending, fanouts, inFlight, replies, heldSince } = app.delivery.stats();
      if (sending + fanouts + inFlight + replies === 0) {
        const next = nextRow.get();
        if (pending === 0 || heldSince !== null || next == null || next > clock.now + SOON) return;
        // The messages of one chat go out a second apart: that second passes here.
        clock.now = Math.max(clock.now, next);
        app.delivery.wake();
      }
      await sleep(2);
    }
  }

  return {
    app,
    api,
    db,
    clock,
    logged,
    stores: app.stores,
    telegram,
    settled,
    /** The feed offers these entries from now on. */
    offer(feed: string, given: readonly Entry[] | Poll): void {
      if (!app.stores.feeds.get(feed)) app.stores.feeds.add(feedOf(feed), true);
      offered.set(feed, 'kind' in given ? given : entriesPoll(given));
    },
    /** Polls the feed whatever its schedule, and waits for what follows. */
    async publish(feed: string, ...entries: readonly Entry[]): Promise<void> {
      this.offer(feed, entries);
      await app.harvest.now(feed);
      await settled();
    },
    /** A feed that was polled before, so that what comes next is new. */
    async known(feed: string): Promise<void> {
      await this.publish(feed);
    },
    /** What the bot says in the chat to these words, and to what follows from them. */
    async ask(chat: number, words: string, ...rest: unknown[]): Promise<TestMessage[]> {
      const before = telegram.sent(chat).length;
      telegram.say(chat, words, ...(rest as []));
      await settled();
      return telegram.sent(chat).slice(before);
    },
    /** The one answer to these words. */
    async answer(chat: number, words: string, ...rest: unknown[]): Promise<TestMessage> {
      const answers = await this.ask(chat, words, ...rest);
      if (answers.length !== 1)
        throw new Error(
          `«${words}» got ${answers.length} answers: ${answers.map((one) => one.text).join(' | ')}`,
        );
      return answers[0]!;
    },
    /** Presses a button; the notice shown, the new messages, and the pressed message as it stands after. */
    async press(message: TestMessage, button: number | string, from?: number) {
      const before = telegram.sent().length;
      const query = telegram.press(message, button, from);
      await settled();
      return { notice: telegram.queries.get(query)?.text, said: telegram.sent().slice(before), message };
    },
    async pressData(message: TestMessage, data: string, from?: number) {
      const before = telegram.sent().length;
      const query = telegram.pressData(message, data, from);
      await settled();
      const { answered, text } = telegram.queries.get(query)!;
      return { answered, notice: text, said: telegram.sent().slice(before) };
    },
    /** Errors of handlers and of the pipeline; a good day has none. */
    errors: (): Logged[] => logged.filter(({ level }) => level === 'error'),
    /** Why the server refused messages and answers since this was last asked; «nothing changed» is no refusal. */
    refused(): string[] {
      const fresh = telegram.calls.slice(looked);
      looked = telegram.calls.length;
      return fresh
        .filter(({ method, status }) => status >= 400 && /^(send|edit|answer)/.test(method))
        .map(({ description }) => description ?? '')
        .filter((why) => !why.includes('is not modified'));
    },
    async close(): Promise<void> {
      await app.bot.stop();
      await polling;
      await app.delivery.stop();
      await telegram.close();
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type AppRig = Awaited<ReturnType<typeof appRig>>;

export const words = (message: TestMessage | undefined): string => message?.text ?? '';
export const buttonsOf = (message: TestMessage): string[] =>
  (message.keyboard ?? []).flat().map((button) => button.text);
