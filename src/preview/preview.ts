import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UserFromGetMe } from 'grammy/types';
import type { Transport } from '../alerts/message.ts';
import { createApp } from '../app.ts';
import { discover } from '../feeds/discover.ts';
import { poll } from '../feeds/poll.ts';
import { detectLanguage } from '../language/detect.ts';
import type { Millis } from '../news.ts';
import { createLog } from '../ops/log.ts';
import { openDatabase } from '../store/database.ts';
import { bundledMigrations, migrate } from '../store/migrate.ts';
import { translator } from '../words/fluent.ts';
import { clockTime } from '../words/time.ts';
import { DAY_START, dayFeeds, dayFetcher, moments } from './day.ts';
import { createTerminal, type Shown } from './terminal.ts';

const PERSON = { id: 1, is_bot: false, first_name: 'Ви', language_code: 'uk' } as const;
const CHAT = { id: 1, type: 'private', first_name: 'Ви' } as const;
const ME = {
  id: 2,
  is_bot: true,
  first_name: 'Порука',
  username: 'poruka_preview_bot',
} as unknown as UserFromGetMe;
/** How long the day takes in a terminal. */
const PLAYED: Millis = 20_000;
/** Nothing waits here: the pace is Telegram's, and this is none. */
const UNPACED = {
  overall: 0,
  chat: 0,
  chatBurst: { reply: 100, bulk: 100 },
  group: 0,
  groupBurst: { reply: 100, bulk: 100 },
};

/** The whole bot on a bundled day, the terminal in place of Telegram. Resolves when the day is over or the reader leaves. */
export async function preview(): Promise<void> {
  const interactive = process.stdin.isTTY === true;
  const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const t = translator('uk');
  const folder = mkdtempSync(join(tmpdir(), 'poruka-preview-'));
  const db = openDatabase(join(folder, 'preview.db'));
  const terminal = createTerminal((text) => void process.stdout.write(text), colours);
  terminal.note(t(interactive ? 'preview-title' : 'preview-title-plain'));

  let now = DAY_START;
  let last = 0;
  const transport: Transport = async ({ method, payload }) => {
    const shown = payload as unknown as Shown & { message_id?: number };
    if (method === 'sendMessage') terminal.message(clockTime(now, 'uk', 'Europe/Kyiv'), shown, ++last);
    else if (method === 'editMessageText') {
      terminal.message(
        `${clockTime(now, 'uk', 'Europe/Kyiv')} · ${t('preview-edited')}`,
        shown,
        shown.message_id ?? last,
      );
    } else if (method === 'sendPhoto' || method === 'sendDocument') terminal.note(t('preview-file'));
    else if (method === 'answerCallbackQuery' && shown.text) terminal.note(`  ${shown.text}`);
    return { message_id: last, chat: CHAT, date: Math.floor(now / 1000) };
  };
  try {
    migrate(db, bundledMigrations(), now);
    const fetcher = dayFetcher(() => now);
    const app = createApp({
      db,
      owners: [PERSON.id],
      token: 'preview',
      zone: 'Europe/Kyiv',
      alertMaxAge: 2 * 3_600_000,
      alertBrake: 30,
      alertBundleAfter: 0,
      log: createLog('silent', []),
      now: () => now,
      random: Math.random,
      rates: UNPACED,
      transport,
      me: ME,
      poll: ({ feed, state }) => poll(feed, state, { fetcher, now: () => now, detectLanguage }),
      pageOf: async () => null,
      discover: (typed) => discover(typed, fetcher),
      download: () => Promise.reject(new Error('the preview takes no files')),
    });
    app.stores.feeds.sync(
      dayFeeds.map((feed) => ({ feed, enabled: true })),
      now,
    );
    app.delivery.start();

    let update = 0;
    const date = (): number => Math.floor(now / 1000);
    const say = (text: string): Promise<void> => {
      const command = /^\/\w+/.exec(text)?.[0];
      return app.bot.handleUpdate({
        update_id: ++update,
        message: {
          message_id: ++last,
          date: date(),
          chat: CHAT,
          from: PERSON,
          text,
          ...(command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}),
        },
      });
    };
    const press = (data: string, message: number): Promise<void> =>
      app.bot.handleUpdate({
        update_id: ++update,
        callback_query: {
          id: String(update),
          from: PERSON,
          chat_instance: '1',
          data,
          message: { message_id: message, date: date(), chat: CHAT, from: ME, text: '' },
        },
      });
    const settled = async (): Promise<void> => {
      for (let rounds = 0; rounds < 500; rounds++) {
        const { pending, sending, fanouts, inFlight, replies } = app.delivery.stats();
        if (pending + sending + fanouts + inFlight + replies === 0) return;
        await sleep(4);
      }
    };
    const typed = async (line: string): Promise<void> => {
      const button = /^\d{1,4}$/.test(line) ? terminal.button(Number(line)) : null;
      if (button) await press(button.data, button.message);
      else if (line !== '') await say(line);
      await settled();
    };

    await app.harvest.tick();
    await typed('/subscribe');
    const lines = interactive
      ? createInterface({ input: process.stdin, output: process.stdout, prompt: '' })
      : null;
    let left = false;
    const leaving = new Promise<void>((resolve) => {
      lines?.on('close', () => {
        left = true;
        resolve();
      });
    });
    lines?.on('line', (line) => {
      if (/^(вихід|exit|quit|q)$/i.test(line.trim())) return lines.close();
      void typed(line.trim());
    });
    const began = moments[0]!;
    const length = moments.at(-1)! - began;
    let before = began;
    for (const moment of moments) {
      if (lines) await Promise.race([sleep(((moment - before) / length) * PLAYED), leaving]);
      if (left) break;
      before = moment;
      now = Math.max(now, moment + 60_000);
      await app.harvest.tick();
      await settled();
      app.housekeep();
    }
    if (lines && !left) {
      terminal.note(t('preview-over'));
      await leaving;
    }
    if (!interactive) {
      for (const line of ['/country Литва', '/countries', '/sources']) {
        terminal.note(`> ${line}`);
        await typed(line);
      }
    }
    await app.delivery.stop();
    await app.close();
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
