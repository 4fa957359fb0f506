import { expect, test } from 'vitest';
import { createLog } from '../../src/ops/log.ts';

const TOKEN = '123456789:AAtoken-token-token-token-token-tok';

function logged(level: 'debug' | 'warn', write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  write(
    createLog(level, [TOKEN, 'a-webhook-secret', null, ''], (line) => {
      text += line;
    }),
  );
  return text;
}

test('a secret is cut out wherever it stands: message, fields, keys, errors with their causes and stacks', () => {
  const cause = new Error(`connect to https://api.telegram.org/bot${TOKEN}/getMe failed`);
  const text = logged('debug', (log) => {
    log.error({ err: new Error('no answer', { cause }) }, `asked with ${TOKEN}`);
    log.info({ [TOKEN]: { deep: [`/bot${encodeURIComponent(TOKEN)}/sendMessage`] } }, 'x');
    log.warn({ header: 'a-webhook-secret' }, 'x');
  });
  expect(text).not.toContain(TOKEN);
  expect(text).not.toContain(encodeURIComponent(TOKEN));
  expect(text).not.toContain('a-webhook-secret');
  expect(text.match(/<secret>/g)!.length).toBeGreaterThanOrEqual(5);
});

test('each entry is a line of JSON with its level and time, below the level nothing', () => {
  const text = logged('warn', (log) => {
    log.info({}, 'quiet');
    log.warn({ feed: 'rbc' }, 'loud');
  });
  expect(text.endsWith('\n')).toBe(true);
  const lines = text.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 40, feed: 'rbc', msg: 'loud' });
  expect(JSON.parse(lines[0]!)).toHaveProperty('time');
});
