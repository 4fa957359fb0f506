import { isIP } from 'node:net';
import { resolve } from 'node:path';
import cron from 'node-cron';
import type { Millis } from './news.ts';
import { SERVICE_IDS } from './telegram-ids.ts';

export interface Config {
  /** Null: the preview. */
  readonly token: string | null;
  readonly apiRoot: string;
  readonly databasePath: string;
  readonly owners: readonly number[];
  readonly feedsFile: string | null;
  readonly pollCron: string;
  readonly alertMaxAge: Millis;
  /** New stories in ten minutes before alerts are held; 0 is off. */
  readonly alertBrake: number;
  /** Alerts an hour to one destination before they are bundled; 0 is off. */
  readonly alertBundleAfter: number;
  readonly alertChannel: number | string | null;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly http: { readonly host: string; readonly port: number } | null;
  readonly allowPrivateNetwork: boolean;
  readonly backup: { readonly dir: string; readonly cron: string } | null;
  readonly timezone: string;
  readonly logLevel: LogLevel;
  readonly production: boolean;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Parsed =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Reads the whole environment; every problem is named at once, each with what to do. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Parsed {
  const problems: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;
  const bad = (name: string, what: string): void => {
    problems.push(`${name}: ${what}`);
  };
  const whole = (name: string, fallback: number, most: number): number => {
    const value = text(name);
    if (value === null) return fallback;
    const number = Number(value);
    if (/^\d+$/.test(value) && number <= most) return number;
    bad(name, `takes a whole number from 0 to ${most}, not «${value}»`);
    return fallback;
  };
  const oneOf = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const value = text(name) ?? fallback;
    const found = values.find((candidate) => candidate === value);
    if (!found) bad(name, `takes one of ${values.join(', ')}, not «${value}»`);
    return found ?? fallback;
  };
  const schedule = (name: string, fallback: string): string => {
    const value = text(name) ?? fallback;
    if (!cron.validate(value)) bad(name, `is not a cron expression: «${value}». Example: */2 * * * *`);
    return value;
  };

  const token = text('BOT_TOKEN');
  const production = env['NODE_ENV'] === 'production';
  if (token && !/^\d+:[\w-]{20,}$/.test(token)) {
    bad('BOT_TOKEN', 'does not look like a token from @BotFather (123456789:AA…). Copy it again, whole');
  }
  if (!token && production) {
    bad(
      'BOT_TOKEN',
      'is missing. Get one from @BotFather and put it into .env (NODE_ENV=production runs no preview)',
    );
  }

  const config: Config = {
    token,
    apiRoot: apiRoot(text('TELEGRAM_API_ROOT') ?? 'https://api.telegram.org', bad),
    databasePath: resolve(text('DATABASE_PATH') ?? './data/poruka.db'),
    owners: owners(text('ADMIN_IDS'), bad),
    feedsFile: text('FEEDS_FILE'),
    pollCron: schedule('POLL_CRON', '* * * * *'),
    alertMaxAge: whole('ALERT_MAX_AGE_MINUTES', 120, 1440) * 60_000,
    alertBrake: whole('ALERT_BRAKE', 30, 100_000),
    alertBundleAfter: whole('ALERT_BUNDLE_AFTER', 6, 100_000),
    alertChannel: channel(text('ALERT_CHANNEL'), bad),
    webhook: webhook(text('WEBHOOK_URL'), text('WEBHOOK_SECRET'), bad),
    http: http(whole('HTTP_PORT', 0, 65_535), text('HTTP_HOST') ?? '127.0.0.1', bad),
    allowPrivateNetwork: oneOf('ALLOW_PRIVATE_NETWORK', ['true', 'false'], 'false') === 'true',
    backup: backup(text('BACKUP_DIR'), schedule('BACKUP_CRON', '0 4 * * *')),
    timezone: zone(text('TIMEZONE') ?? 'Europe/Kyiv', bad),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    production,
  };
  if (config.webhook && !config.http) {
    bad('HTTP_PORT', 'is needed with WEBHOOK_URL: Telegram must reach a port of this program');
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

type Bad = (name: string, what: string) => void;

function apiRoot(value: string, bad: Bad): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    bad('TELEGRAM_API_ROOT', `is not an http(s) address: «${value}»`);
  } else if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    bad(
      'TELEGRAM_API_ROOT',
      'plain http would show the token to the network; use https, or a loopback address',
    );
  }
  return value.replace(/\/+$/, '');
}

function owners(value: string | null, bad: Bad): number[] {
  const ids: number[] = [];
  for (const part of value?.split(',').map((id) => id.trim()) ?? []) {
    if (part === '') continue;
    const id = Number(part);
    if (!/^\d{1,15}$/.test(part) || id === 0) {
      bad('ADMIN_IDS', `«${part}» is no user id. Ask the bot /whoami for yours; separate ids by commas`);
    } else if (SERVICE_IDS.has(id)) {
      bad('ADMIN_IDS', `${id} is Telegram's own id, under which anybody may speak. Use a person's id`);
    } else if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

function channel(value: string | null, bad: Bad): number | string | null {
  if (value === null) return null;
  if (/^@[A-Za-z]\w{3,31}$/.test(value)) return value;
  if (/^-\d{5,15}$/.test(value)) return Number(value);
  bad('ALERT_CHANNEL', `takes @name or a channel's numeric id (-100…), not «${value}»`);
  return null;
}

function webhook(url: string | null, secret: string | null, bad: Bad): Config['webhook'] {
  if (!url && !secret) return null;
  if (!url) bad('WEBHOOK_URL', 'is needed with WEBHOOK_SECRET (or drop both for long polling)');
  else if (!URL.canParse(url) || !['https:', 'http:'].includes(new URL(url).protocol)) {
    bad('WEBHOOK_URL', `is not an http(s) address: «${url}»`);
  } else if (new URL(url).protocol === 'http:' && !LOOPBACK.test(new URL(url).hostname)) {
    bad('WEBHOOK_URL', 'must be https');
  }
  if (!secret || !/^[\w-]{16,256}$/.test(secret)) {
    bad(
      'WEBHOOK_SECRET',
      'takes 16 to 256 characters of A-Z a-z 0-9 _ -; without it anybody could play Telegram',
    );
  }
  return url && secret ? { url, secret } : null;
}

function http(port: number, host: string, bad: Bad): Config['http'] {
  if (port === 0) return null;
  if (host !== 'localhost' && isIP(host) === 0)
    bad('HTTP_HOST', `takes an IP address or localhost, not «${host}»`);
  return { host, port };
}

const backup = (dir: string | null, cronExpression: string): Config['backup'] =>
  dir === null ? null : { dir: resolve(dir), cron: cronExpression };

function zone(value: string, bad: Bad): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    bad('TIMEZONE', `is no IANA zone: «${value}». Example: Europe/Kyiv`);
  }
  return value;
}
