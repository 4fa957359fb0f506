import { type Logger, pino } from 'pino';
import type { LogLevel } from '../config.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

const toStandardOutput = (line: string): void => void process.stdout.write(line);

/**
 * JSON lines on standard output. Secrets are cut out of the finished line: an error from deep inside a library may
 * carry the address it asked, and with it the token.
 */
export function createLog(
  level: LogLevel,
  secrets: readonly (string | null)[],
  write: (line: string) => void = toStandardOutput,
): Log {
  const hidden = secrets
    .filter((secret): secret is string => secret !== null && secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret)]);
  const clean = (line: string): string =>
    hidden.reduce((text, secret) => text.replaceAll(secret, '<secret>'), line);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => write(clean(line)) },
  );
}
