import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api, GrammyError, HttpError, webhookCallback } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import cron from 'node-cron';
import { request } from 'undici';
import { clientOptions, transportOf } from './alerts/transport.ts';
import { createApp } from './app.ts';
import { setMenus } from './bot/menu.ts';
import { CannotRun } from './cannot-run.ts';
import type { Config } from './config.ts';
import { catalogue, loadFeedsFile, originsOf } from './feeds/catalogue.ts';
import { discover } from './feeds/discover.ts';
import { createFetcher } from './feeds/fetch.ts';
import { poll } from './feeds/poll.ts';
import { createRobots } from './feeds/robots.ts';
import { detectLanguage } from './language/detect.ts';
import type { Feed, Millis } from './news.ts';
import { backup } from './ops/backup.ts';
import { createLog, type Log } from './ops/log.ts';
import { holdInstance, openDatabase } from './store/database.ts';
import { bundledMigrations, migrate } from './store/migrate.ts';

const USER_AGENT = 'Poruka/0.1 (Telegram news bot; polls politely; contact: the bot operator)';
const UPDATES = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const;
const TICKS_MISSED: Millis = 10 * 60_000;
const SHUTDOWN_LIMIT: Millis = 10_000;

/** The shortest time between two ticks of the schedule. */
export function periodOf(expression: string): Millis {
  const task = cron.createTask(expression, () => undefined);
  const runs = task.getNextRuns(5).map((date) => date.getTime());
  void task.destroy();
  const gaps = runs.slice(1).map((at, i) => at - runs[i]!);
  return Math.min(...gaps, 3_600_000);
}

function feedsOf(config: Config): { feed: Feed; enabled: boolean }[] {
  const period = periodOf(config.pollCron);
  if (config.feedsFile === null) {
    return catalogue(period).map(({ enabled, outlet: _, site: __, note: ___, ...feed }) => ({
      feed,
      enabled,
    }));
  }
  if (!existsSync(config.feedsFile)) throw new CannotRun(`FEEDS_FILE: there is no file ${config.feedsFile}`);
  const loaded = loadFeedsFile(readFileSync(config.feedsFile, 'utf8'), config.timezone, period);
  if (!loaded.ok) throw new CannotRun(`FEEDS_FILE ${config.feedsFile}:\n  ${loaded.problems.join('\n  ')}`);
  return loaded.feeds.map((feed) => ({ feed, enabled: true }));
}

/** Runs until told to stop; resolves when everything is put away. Throws {@link CannotRun} and DatabaseRefused. */
export async function run(config: Config, token: string): Promise<void> {
  const log = createLog(config.logLevel, [token, config.webhook?.secret ?? null]);
  const feeds = feedsOf(config);
  const release = holdInstance(config.databasePath);
  const db = openDatabase(config.databasePath);
  migrate(db, bundledMigrations(), Date.now());

  const fetcher = createFetcher({
    now: Date.now,
    random: Math.random,
    sleep: (delay, signal) => sleep(delay, undefined, { signal }),
    userAgent: USER_AGENT,
    allowPrivate: config.allowPrivateNetwork,
    allowedOrigins: config.feedsFile === null ? new Set() : originsOf(feeds.map(({ feed }) => feed)),
  });
  const robots = createRobots(fetcher, 'Poruka', Date.now);
  const api = new Api(token, clientOptions(config.apiRoot));
  const app = createApp({
    db,
    owners: config.owners,
    token,
    zone: config.timezone,
    alertMaxAge: config.alertMaxAge,
    alertBrake: config.alertBrake,
    alertBundleAfter: config.alertBundleAfter,
    log,
    now: Date.now,
    random: Math.random,
    transport: transportOf(api),
    // Long polling is silent for half a minute at a time.
    client: clientOptions(config.apiRoot, 60),
    poll: ({ feed, state }) => poll(feed, state, { fetcher, now: Date.now, detectLanguage }),
    pageOf: async (entry) => {
      // A document model is heavy, and many feeds bring the whole text: it is loaded with the first page.
      const { readPage } = await import('./feeds/page.ts');
      const page = await readPage(entry.link!, fetcher, robots);
      return page.kind === 'text' ? page.paragraphs : null;
    },
    discover: (typed) => discover(typed, fetcher),
    download: async (id) => {
      const file = await api.getFile(id);
      const answer = await request(`${config.apiRoot}/file/bot${token}/${file.file_path}`, {
        headersTimeout: 10_000,
        bodyTimeout: 10_000,
      });
      return answer.body.text();
    },
  });
  app.stores.feeds.sync(feeds, Date.now());

  const stopping = new AbortController();
  const stopped = signalled(log, stopping);
  const me = await connect(api, log, stopping.signal);
  if (me === null) {
    await fetcher.close();
    db.close();
    release();
    return;
  }
  app.bot.botInfo = me;
  log.info({ bot: me.username, feeds: feeds.filter(({ enabled }) => enabled).length }, 'Poruka is up');

  const doubts = app.delivery.start();
  if (doubts > 0) log.warn({ doubts }, 'messages in doubt go out again');
  void setMenus(api, app.stores.admins.all(), log);
  if (config.alertChannel !== null) void mirror(app, api, config.alertChannel, log);

  const guarded = (what: string, work: () => unknown) => () => {
    Promise.resolve()
      .then(work)
      .catch((error: unknown) => log.error({ err: error }, `${what} failed`));
  };
  let ticked = Date.now();
  const tick = guarded('polling', () => {
    ticked = Date.now();
    return app.harvest.tick();
  });
  /** The schedule must have ticked lately: a process that only stands there is not healthy. */
  const health = (): string | null => {
    const silent = Date.now() - ticked;
    return silent > Math.max(TICKS_MISSED, 3 * periodOf(config.pollCron))
      ? `no polling for ${Math.round(silent / 1000)} s`
      : null;
  };
  const tasks = [
    cron.schedule(config.pollCron, tick, { timezone: config.timezone }),
    cron.schedule('30 * * * * *', guarded('housekeeping', app.housekeep), { noOverlap: true }),
  ];
  if (config.backup) {
    const { dir, cron: when } = config.backup;
    tasks.push(
      cron.schedule(
        when,
        guarded('the backup', async () => log.info({ file: await backup(db, dir, Date.now()) }, 'backed up')),
        {
          timezone: config.timezone,
          noOverlap: true,
        },
      ),
    );
  }
  for (const task of tasks) {
    task.on('execution:missed', () =>
      log.warn({ task: task.getPattern() }, 'a tick was missed: the machine slept or was busy'),
    );
  }
  tick();

  const http = config.http ? await createServer(app, config, health) : null;
  if (http && config.http) {
    http.listen(config.http.port, config.http.host);
    http.on('error', (error) => log.error({ err: error }, 'the HTTP port cannot be used'));
  }

  const updates = config.webhook
    ? api
        .setWebhook(config.webhook.url, { secret_token: config.webhook.secret, allowed_updates: UPDATES })
        .then(() => untilAborted(stopping.signal))
    : pollUpdates(app.bot, log, stopping.signal);

  const failure = await Promise.race([
    updates.then(
      () => null,
      (error: unknown) => error,
    ),
    stopped.then(() => null),
  ]);
  // In this order: no new work, answers to the last commands, what is under way, the file.
  for (const task of tasks) void task.destroy();
  stopping.abort();
  const late = setTimeout(() => {
    log.error({}, 'did not stop in time');
    process.exit(1);
  }, SHUTDOWN_LIMIT);
  late.unref();
  await app.bot.stop().catch(() => undefined);
  await updates.catch(() => undefined);
  const harvested = app.harvest.stop();
  await fetcher.close();
  await harvested;
  await app.delivery.stop();
  await app.close();
  http?.close();
  http?.closeAllConnections();
  db.close();
  release();
  clearTimeout(late);
  if (failure) throw failure;
  log.info({}, 'stopped');
}

/** Telegram's first answer; null where stopped before it. No network: keeps trying and says so once. A wrong token is final. */
async function connect(api: Api, log: Log, signal: AbortSignal): Promise<UserFromGetMe | null> {
  for (let tries = 0; !signal.aborted; tries++) {
    try {
      return await api.getMe();
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
        throw new CannotRun('BOT_TOKEN: Telegram does not know this token. Copy it again from @BotFather.');
      }
      if (tries === 0)
        log.warn({ why: why(error) }, 'Telegram cannot be reached; it is tried again until it can');
      await sleep(Math.min(1000 * 2 ** tries, 30_000), undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}

const why = (error: unknown): string =>
  error instanceof HttpError
    ? String((error.error as Error | undefined)?.message ?? error.message)
    : String((error as Error).message);

/** Long polling that outlives conflicts and outages; only a token that is no longer valid ends it. */
async function pollUpdates(
  bot: ReturnType<typeof createApp>['bot'],
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  for (let said = false; !signal.aborted; ) {
    try {
      await bot.start({ drop_pending_updates: false, allowed_updates: UPDATES });
      if (signal.aborted) return;
    } catch (error) {
      if (error instanceof GrammyError && error.error_code === 401) {
        throw new CannotRun(
          'BOT_TOKEN: Telegram no longer accepts this token. Get a new one from @BotFather.',
        );
      }
      if (!said) {
        const conflict = error instanceof GrammyError && error.error_code === 409;
        log.warn(
          { why: why(error) },
          conflict
            ? 'another program polls with this token (or a webhook is set); trying again'
            : 'updates stopped; trying again',
        );
      }
      said = true;
      await bot.stop().catch(() => undefined);
      await sleep(3000, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function mirror(
  app: ReturnType<typeof createApp>,
  api: Api,
  channel: number | string,
  log: Log,
): Promise<void> {
  try {
    const chat = await api.getChat(channel);
    app.mirrorTo(chat.id, 'title' in chat ? (chat.title ?? null) : null);
  } catch (error) {
    log.error({ why: why(error) }, 'ALERT_CHANNEL cannot be found; make the bot its admin and start again');
  }
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

function signalled(log: Log, stopping: AbortController): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        log.info({ signal: name }, 'stopping');
        stopping.abort();
        resolve();
      });
    }
  });
}

async function createServer(
  app: ReturnType<typeof createApp>,
  { webhook }: Config,
  health: () => string | null,
): Promise<Server> {
  const { createHttp } = await import('./ops/http.ts');
  const { appMetrics } = await import('./ops/metrics.ts');
  return createHttp({
    health,
    metrics: appMetrics(app),
    webhook: webhook
      ? {
          path: new URL(webhook.url).pathname,
          handle: webhookCallback(app.bot, 'http', { secretToken: webhook.secret }),
        }
      : null,
  });
}
