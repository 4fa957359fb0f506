import { describe, expect, it } from 'vitest';
import { type FeedState, NEW_FEED, type PollProblem } from '../../src/feeds/due.ts';
import { healthOf, notice } from '../../src/feeds/health.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 0, 7, 10);
const TODAY = Math.floor(NOW / DAY);
const reason: PollProblem = { code: 'status', status: 503 };
const habit = (perDay: number, days = 7) =>
  Array.from({ length: days }, (_, i) => ({ day: TODAY - i - 1, added: perDay, relevant: perDay / 10 }));
const state = (over: Partial<FeedState>): FeedState => ({ ...NEW_FEED, lastSuccess: NOW, ...over });

describe('how a feed does', () => {
  it.each<[string, FeedState, string]>([
    ['never polled', NEW_FEED, 'new'],
    ['just polled', state({}), 'well'],
    [
      'failing for an hour',
      state({ failingSince: NOW - HOUR, lastFailure: { at: NOW, reason } }),
      'troubled',
    ],
    [
      'failing for six hours',
      state({ failingSince: NOW - 6 * HOUR, lastFailure: { at: NOW, reason } }),
      'failing',
    ],
    ['silent for a night', state({ lastAdded: NOW - 9 * HOUR, days: habit(100) }), 'well'],
    ['silent for a day, though it is busy', state({ lastAdded: NOW - DAY, days: habit(100) }), 'silent'],
    ['silent for a day, as it often is', state({ lastAdded: NOW - DAY, days: habit(2) }), 'well'],
    [
      'silent for a week, though it has two a day',
      state({ lastAdded: NOW - 7 * DAY, days: habit(2) }),
      'silent',
    ],
    ['silent, but too new to have habits', state({ lastAdded: NOW - 2 * DAY, days: habit(100, 2) }), 'well'],
  ])('%s', (_what, given, code) => {
    expect(healthOf(given, NOW).condition.code).toBe(code);
  });

  it('tells items a day and the share that is relevant', () => {
    expect(healthOf(state({ days: habit(40), gaps: 2 }), NOW)).toMatchObject({
      itemsPerDay: 40,
      relevantShare: 0.1,
      gaps: 2,
    });
    expect(healthOf(NEW_FEED, NOW)).toMatchObject({ itemsPerDay: null, relevantShare: null });
  });
});

describe('what admins are told', () => {
  it('is told once when it fails and once when it is back', () => {
    const failing = state({ failingSince: NOW - 7 * HOUR, lastFailure: { at: NOW, reason } });
    const first = notice(failing, NOW);
    expect(first.notice).toEqual({ code: 'failing', since: NOW - 7 * HOUR, reason });
    expect(notice(first.state, NOW + HOUR).notice).toBeNull();
    const back = notice({ ...first.state, failingSince: null, failures: 0 }, NOW + HOUR);
    expect(back.notice).toEqual({ code: 'back', from: 'failing' });
    expect(notice(back.state, NOW + HOUR).notice).toBeNull();
  });

  it('says nothing of short trouble', () => {
    expect(
      notice(state({ failingSince: NOW - HOUR, lastFailure: { at: NOW, reason } }), NOW).notice,
    ).toBeNull();
  });

  it('is told of silence, and of its end', () => {
    const silent = state({ lastAdded: NOW - 2 * DAY, days: habit(50) });
    const first = notice(silent, NOW);
    expect(first.notice).toMatchObject({ code: 'silent', since: NOW - 2 * DAY, itemsPerDay: 50 });
    expect(notice({ ...first.state, lastAdded: NOW }, NOW).notice).toEqual({ code: 'back', from: 'silent' });
  });
});
