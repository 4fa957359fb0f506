import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createBackoff, retryDelay } from '../../src/alerts/backoff.ts';
import { brake } from '../../src/alerts/brake.ts';
import { classify } from '../../src/alerts/outcomes.ts';
import { NoBotApiAnswer } from '../../src/alerts/transport.ts';
import { quietUntil, when } from '../../src/alerts/when.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('classify', () => {
  const answer = (code: number, description: string, parameters = {}) =>
    classify(
      new GrammyError('failed', { ok: false, error_code: code, description, parameters }, 'sendMessage', {}),
    );

  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'gone'],
    [403, 'Forbidden: user is deactivated', 'gone'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'gone'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'gone'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'gone'],
    [400, 'Bad Request: chat not found', 'gone'],
    [400, 'Bad Request: PEER_ID_INVALID', 'gone'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'no_right'],
    [400, 'Bad Request: need administrator rights in the channel chat', 'no_right'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'no_right'],
    [400, 'Bad Request: message thread not found', 'topic_gone'],
    [400, 'Bad Request: TOPIC_CLOSED', 'topic_gone'],
    [400, 'Bad Request: TOPIC_DELETED', 'topic_gone'],
    [400, "Bad Request: can't parse entities", 'refused'],
    [400, 'Bad Request: message is too long', 'refused'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'refused'],
    [400, 'Bad Request: something new', 'refused'],
    [400, 'Bad Request: message is not modified: specified new message content', 'unchanged'],
    [400, 'Bad Request: message to edit not found', 'deleted'],
    [400, "Bad Request: message can't be edited", 'deleted'],
    [500, 'Internal Server Error', 'later'],
    [502, 'Bad Gateway', 'later'],
    [401, 'Unauthorized', 'later'],
    [404, 'Not Found', 'later'],
  ])('%i %s: %s', (code, description, kind) => {
    expect(answer(code, description).kind).toBe(kind);
  });

  it('reads where a group went and how long to wait, whatever is said', () => {
    expect(answer(400, 'group chat was upgraded', { migrate_to_chat_id: -100 })).toEqual({
      kind: 'moved',
      to: -100,
    });
    const waits = [7, 86_400 * 400, -5, Number.NaN, undefined].map((retry_after) =>
      answer(429, '', { retry_after }),
    );
    expect(waits.map((outcome) => outcome.kind === 'slow_down' && outcome.wait)).toEqual([
      7000,
      24 * HOUR,
      1000,
      1000,
      1000,
    ]);
  });

  it('knows what never left from what may have arrived', () => {
    const failed = (error: unknown) => classify(new HttpError('failed', error)).kind;
    expect(failed(Object.assign(new Error(), { code: 'ECONNREFUSED' }))).toBe('later');
    expect(failed(Object.assign(new Error(), { cause: { code: 'ENOTFOUND' } }))).toBe('later');
    expect(failed(Object.assign(new Error(), { code: 'ECONNRESET' }))).toBe('doubt');
    expect(failed(new Error('timed out'))).toBe('doubt');
    expect(failed(new NoBotApiAnswer(502))).toBe('later');
    expect(failed(new NoBotApiAnswer(200))).toBe('doubt');
    expect(classify(undefined).kind).toBe('doubt');
  });

  it('keeps no address, and so no token, of a failed request', () => {
    const outcome = classify(
      new HttpError('x', new Error('request to https://api.telegram.org/bot1:SECRET failed')),
    );
    expect(JSON.stringify(outcome)).not.toContain('SECRET');
  });
});

describe('backoff', () => {
  it('doubles up to five minutes', () => {
    expect([1, 2, 3, 99].map((attempts) => retryDelay(attempts, () => 0.5))).toEqual([
      1000, 2000, 4000, 300_000,
    ]);
  });

  it('takes two chats in a row for everybody, unless one got through in between', () => {
    const backoff = createBackoff(() => 0);
    expect(backoff.slowDown(1, 100)).toBe('chat');
    expect(backoff.slowDown(1, 150)).toBe('chat');
    backoff.fine(50);
    expect(backoff.slowDown(2, 200)).toBe('all');
    backoff.fine(300);
    expect(backoff.slowDown(3, 400)).toBe('chat');
  });

  it('stops all for a growing while when nothing gets through', () => {
    const backoff = createBackoff(() => 0.5);
    const stops = [1, 2, 3, 4, 5, 6].map((at) => backoff.trouble(at));
    expect(stops).toEqual([0, 0, 0, 0, 1000, 0]);
    expect(backoff.trouble(2000)).toBe(2000);
    backoff.fine(5000);
    expect(backoff.trouble(6000)).toBe(0);
  });
});

describe('when', () => {
  const kyiv = { zone: 'Europe/Kyiv', quiet: null, digest: null, pausedUntil: null } as const;
  const at = (local: string): number => Date.parse(`${local}+02:00`);

  it('is now without wishes', () => {
    expect(when(kyiv, at('2026-01-07T03:00'))).toEqual({ kind: 'now' });
  });

  it.each([
    ['22:00', '2026-01-08T07:00'],
    ['23:59', '2026-01-08T07:00'],
    ['06:59', '2026-01-07T07:00'],
    ['07:00', null],
    ['12:00', null],
  ])('quiet from 22 to 7: at %s until %s', (time, until) => {
    const quiet = { ...kyiv, quiet: { from: 22 * 60, until: 7 * 60 } };
    expect(quietUntil(quiet, at(`2026-01-07T${time}`))).toBe(until && at(until));
  });

  it('counts quiet hours by the clocks of the place, also when they change', () => {
    // Kyiv goes to summer time on 29 March 2026 at three.
    const quiet = { ...kyiv, quiet: { from: 22 * 60, until: 7 * 60 } };
    expect(quietUntil(quiet, Date.parse('2026-03-28T23:00+02:00'))).toBe(
      Date.parse('2026-03-29T07:00+03:00'),
    );
    expect(quietUntil({ ...quiet, zone: 'America/New_York' }, Date.parse('2026-01-07T12:00Z'))).toBeNull();
    expect(quietUntil({ ...quiet, zone: 'No/Where' }, at('2026-01-07T06:00'))).toBe(at('2026-01-07T07:00'));
  });

  it('a daily digest comes at nine, a pause that lasts long brings nothing', () => {
    expect(when({ ...kyiv, digest: 'daily' }, at('2026-01-07T10:00'))).toEqual({
      kind: 'bundle',
      at: at('2026-01-08T09:00'),
    });
    const now = at('2026-01-07T10:00');
    expect(when({ ...kyiv, pausedUntil: now + HOUR }, now)).toEqual({ kind: 'bundle', at: now + HOUR });
    expect(when({ ...kyiv, pausedUntil: now + 48 * HOUR }, now)).toEqual({ kind: 'never' });
    expect(when({ ...kyiv, pausedUntil: now - 1 }, now)).toEqual({ kind: 'now' });
  });
});

it('the brake counts ten minutes', () => {
  const now = 10 * HOUR;
  const stories = Array.from({ length: 31 }, (_, n) => now - n * 1000);
  expect(brake(now, stories, 30)).toBe(true);
  expect(brake(now, stories.slice(1), 30)).toBe(false);
  expect(brake(now + 10 * MINUTE, stories, 30)).toBe(false);
  expect(brake(now, stories, 0)).toBe(false);
});
