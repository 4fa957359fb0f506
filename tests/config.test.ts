import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Config, parseConfig } from '../src/config.ts';

const TOKEN = '123456789:AAtoken-token-token-token-token-tok';
type Env = Record<string, string | undefined>;

function config(env: Env = {}): Config {
  const parsed = parseConfig({ BOT_TOKEN: TOKEN, ...env });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.config;
}
function problems(env: Env): readonly string[] {
  const parsed = parseConfig({ BOT_TOKEN: TOKEN, ...env });
  return parsed.ok ? [] : parsed.problems;
}

test('an empty environment is the preview with every default', () => {
  const parsed = parseConfig({});
  expect(parsed).toEqual({
    ok: true,
    config: {
      token: null,
      apiRoot: 'https://api.telegram.org',
      databasePath: resolve('data/poruka.db'),
      owners: [],
      feedsFile: null,
      pollCron: '* * * * *',
      alertMaxAge: 120 * 60_000,
      alertBrake: 30,
      alertBundleAfter: 6,
      alertChannel: null,
      webhook: null,
      http: null,
      allowPrivateNetwork: false,
      backup: null,
      timezone: 'Europe/Kyiv',
      logLevel: 'info',
      production: false,
    },
  });
});

test('.env.example as it ships is the same, and documents every variable that is read', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8')) as Env;
  expect(parseConfig(example)).toEqual(parseConfig({}));
  const read = new Set<string>();
  parseConfig(
    new Proxy({} as Env, {
      get(_, name) {
        read.add(String(name));
        return undefined;
      },
    }),
  );
  expect([...read].sort()).toEqual(Object.keys(example).sort());
});

test('empty and blank values are the defaults', () => {
  expect(config({ ALERT_BRAKE: ' ', POLL_CRON: '', TIMEZONE: '\t', HTTP_PORT: '' })).toEqual(config());
});

const LONG_SECRET = 'a-secret-of-enough-length';
const GOOD: readonly [Env, Partial<Config>][] = [
  [{ BOT_TOKEN: ` ${TOKEN}\n` }, { token: TOKEN }],
  [{ TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }, { apiRoot: 'http://127.0.0.1:8081' }],
  [{ TELEGRAM_API_ROOT: 'http://[::1]:8081' }, { apiRoot: 'http://[::1]:8081' }],
  [{ DATABASE_PATH: '/srv/poruka/news.db' }, { databasePath: '/srv/poruka/news.db' }],
  [{ ADMIN_IDS: '42, 7,42,' }, { owners: [42, 7] }],
  [{ FEEDS_FILE: './feeds.json' }, { feedsFile: './feeds.json' }],
  [{ POLL_CRON: '*/2 * * * * *' }, { pollCron: '*/2 * * * * *' }],
  [{ ALERT_MAX_AGE_MINUTES: '0' }, { alertMaxAge: 0 }],
  [
    { ALERT_BRAKE: '0', ALERT_BUNDLE_AFTER: '0' },
    { alertBrake: 0, alertBundleAfter: 0 },
  ],
  [{ ALERT_CHANNEL: '@poruka_news' }, { alertChannel: '@poruka_news' }],
  [{ ALERT_CHANNEL: '-1001234567890' }, { alertChannel: -1001234567890 }],
  [
    { WEBHOOK_URL: 'https://bot.example/hook', WEBHOOK_SECRET: LONG_SECRET, HTTP_PORT: '8080' },
    {
      webhook: { url: 'https://bot.example/hook', secret: LONG_SECRET },
      http: { host: '127.0.0.1', port: 8080 },
    },
  ],
  [{ HTTP_PORT: '9090', HTTP_HOST: '::' }, { http: { host: '::', port: 9090 } }],
  [{ ALLOW_PRIVATE_NETWORK: 'true' }, { allowPrivateNetwork: true }],
  [
    { BACKUP_DIR: '/srv/backups', BACKUP_CRON: '0 */6 * * *' },
    { backup: { dir: '/srv/backups', cron: '0 */6 * * *' } },
  ],
  [{ TIMEZONE: 'Europe/Vilnius' }, { timezone: 'Europe/Vilnius' }],
  [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
  [{ NODE_ENV: 'production' }, { production: true }],
];

test.each(GOOD)('%j is taken', (env, expected) => {
  expect(config(env)).toMatchObject(expected);
});

const BAD: readonly [Env, string][] = [
  [{ BOT_TOKEN: 'nonsense' }, 'BOT_TOKEN'],
  [{ BOT_TOKEN: '123456:short' }, 'BOT_TOKEN'],
  [{ BOT_TOKEN: '', NODE_ENV: 'production' }, 'BOT_TOKEN'],
  [{ TELEGRAM_API_ROOT: 'telegram' }, 'TELEGRAM_API_ROOT'],
  [{ TELEGRAM_API_ROOT: 'ftp://host' }, 'TELEGRAM_API_ROOT'],
  [{ TELEGRAM_API_ROOT: 'http://bot-api.lan:8081' }, 'TELEGRAM_API_ROOT'],
  [{ TELEGRAM_API_ROOT: 'http://127.0.0.1.evil.example' }, 'TELEGRAM_API_ROOT'],
  [{ ADMIN_IDS: '777000' }, 'ADMIN_IDS'],
  [{ ADMIN_IDS: '1087968824' }, 'ADMIN_IDS'],
  [{ ADMIN_IDS: '136817688' }, 'ADMIN_IDS'],
  [{ ADMIN_IDS: '42;43' }, 'ADMIN_IDS'],
  [{ ADMIN_IDS: '-5' }, 'ADMIN_IDS'],
  [{ ADMIN_IDS: '0' }, 'ADMIN_IDS'],
  [{ POLL_CRON: 'often' }, 'POLL_CRON'],
  [{ POLL_CRON: '99 * * * *' }, 'POLL_CRON'],
  [{ ALERT_MAX_AGE_MINUTES: '1.5' }, 'ALERT_MAX_AGE_MINUTES'],
  [{ ALERT_MAX_AGE_MINUTES: '1441' }, 'ALERT_MAX_AGE_MINUTES'],
  [{ ALERT_BRAKE: '-1' }, 'ALERT_BRAKE'],
  [{ ALERT_BUNDLE_AFTER: 'six' }, 'ALERT_BUNDLE_AFTER'],
  [{ ALERT_CHANNEL: 'poruka' }, 'ALERT_CHANNEL'],
  [{ ALERT_CHANNEL: '1001234567890' }, 'ALERT_CHANNEL'],
  [{ WEBHOOK_URL: 'https://bot.example/hook', HTTP_PORT: '1' }, 'WEBHOOK_SECRET'],
  [{ WEBHOOK_URL: 'https://bot.example/hook', WEBHOOK_SECRET: 'short', HTTP_PORT: '1' }, 'WEBHOOK_SECRET'],
  [{ WEBHOOK_SECRET: LONG_SECRET }, 'WEBHOOK_URL'],
  [{ WEBHOOK_URL: 'http://bot.example', WEBHOOK_SECRET: LONG_SECRET, HTTP_PORT: '1' }, 'WEBHOOK_URL'],
  [{ WEBHOOK_URL: 'bot', WEBHOOK_SECRET: LONG_SECRET, HTTP_PORT: '1' }, 'WEBHOOK_URL'],
  [{ WEBHOOK_URL: 'https://bot.example', WEBHOOK_SECRET: LONG_SECRET }, 'HTTP_PORT'],
  [{ HTTP_PORT: '65536' }, 'HTTP_PORT'],
  [{ HTTP_PORT: 'http' }, 'HTTP_PORT'],
  [{ HTTP_PORT: '80', HTTP_HOST: 'my.host' }, 'HTTP_HOST'],
  [{ ALLOW_PRIVATE_NETWORK: 'yes' }, 'ALLOW_PRIVATE_NETWORK'],
  [{ BACKUP_DIR: 'x', BACKUP_CRON: 'nightly' }, 'BACKUP_CRON'],
  [{ TIMEZONE: 'Kyiv' }, 'TIMEZONE'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
];

test.each(BAD)('%j is refused under the name of %s, and nothing else is', (env, name) => {
  const found = problems(env);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${name}: \\S.{5,}`, 's'));
});

describe('problems', () => {
  test('are all named at once', () => {
    const env = Object.assign(
      { BOT_TOKEN: 'x', ADMIN_IDS: '777000,x', POLL_CRON: 'often', ALERT_BRAKE: '-1' },
      { TIMEZONE: 'Mars', LOG_LEVEL: 'loud', HTTP_PORT: '-1', ALERT_CHANNEL: '?' },
    );
    const names = problems(env).map((line) => line.split(':')[0]!);
    expect(names.toSorted()).toEqual([...Object.keys(env), 'ADMIN_IDS'].toSorted());
  });

  test('never repeat a token or a secret', () => {
    const text = problems({ BOT_TOKEN: 'bad-token-value', WEBHOOK_SECRET: 'bad secret' }).join('\n');
    expect(text).toContain('BOT_TOKEN');
    expect(text).not.toContain('bad-token-value');
    expect(text).not.toContain('bad secret');
  });
});
