import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ADOPT_AFTER,
  addressToAdopt,
  due,
  type FeedState,
  NEW_FEED,
  next,
  type PollResult,
  sharedInterval,
} from '../../src/feeds/due.ts';
import { simulateWeek } from '../support/feed-week.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 0, 7, 10);
const feed = (id: string, interval = MINUTE) => ({ id, url: `https://${id}.example/rss`, interval });
const state = (over: Partial<FeedState> = {}): FeedState => ({
  ...NEW_FEED,
  lastSuccess: NOW - DAY,
  ...over,
});
const never = () => 0;

const entries = (over: Partial<Extract<PollResult, { kind: 'entries' }>> = {}): PollResult => ({
  kind: 'entries',
  etag: '"2"',
  lastModified: null,
  movedTo: null,
  newest: NOW - MINUTE,
  oldest: NOW - DAY,
  added: 1,
  relevant: 0,
  ...over,
});
const unchanged: PollResult = { kind: 'unchanged', movedTo: null };
const problem = (retryAt: number | null = null): PollResult => ({
  kind: 'problem',
  reason: { code: 'status', status: 503 },
  retryAt,
});

describe('which feeds are due', () => {
  it.each<[why: string, given: FeedState, isDue: boolean]>([
    ['never polled', NEW_FEED, true],
    ['its time has come', state({ nextAt: NOW }), true],
    ['its time has long come', state({ nextAt: NOW - DAY }), true],
    ['a tick a little early', state({ nextAt: NOW + 5_000 }), true],
    ['not yet', state({ nextAt: NOW + 30_000 }), false],
    ['the server asked to wait', state({ nextAt: NOW, heldUntil: NOW + HOUR }), false],
    ['the wait is over', state({ nextAt: NOW, heldUntil: NOW - 1 }), true],
    ['the clock jumped back a year', state({ nextAt: NOW + 365 * DAY, lastPoll: NOW + 365 * DAY }), true],
    ['held by a clock that was wrong', state({ heldUntil: NOW + 300 * DAY }), true],
  ])('%s', (_why, given, isDue) => {
    expect(due(NOW, [{ feed: feed('a'), state: given }]).length).toBe(isDue ? 1 : 0);
  });

  it('leaves out those under way and puts the longest overdue first', () => {
    const feeds = [
      { feed: feed('late'), state: state({ nextAt: NOW - HOUR }) },
      { feed: feed('running'), state: state({ nextAt: NOW - DAY }) },
      { feed: feed('latest'), state: state({ nextAt: NOW - 2 * HOUR }) },
    ];
    expect(due(NOW, feeds, new Set(['running'])).map(({ feed }) => feed.id)).toEqual(['latest', 'late']);
  });

  it('polls once after any sleep', () => {
    const slept = due(NOW + 30 * DAY, [{ feed: feed('a'), state: state({ nextAt: NOW }) }]);
    const after = next(slept[0]!.state, unchanged, MINUTE, NOW + 30 * DAY, never);
    expect(due(NOW + 30 * DAY, [{ feed: feed('a'), state: after }])).toEqual([]);
  });

  it('lets feeds of one host share it', () => {
    const one = feed('a');
    const host = ['/1', '/2', '/3', '/4'].map((path) => ({ ...one, url: `https://a.example${path}` }));
    expect(sharedInterval(host[0]!, host.slice(0, 2))).toBe(MINUTE);
    expect(sharedInterval(host[0]!, [...host, feed('b')])).toBe(2 * MINUTE);
  });
});

describe('what a poll leaves behind', () => {
  it('slows with every failure and never stops', () => {
    const waits: number[] = [];
    let current = state();
    for (let i = 0; i < 10; i++) {
      current = next(current, problem(), MINUTE, NOW, () => 0.5);
      waits.push((current.nextAt! - NOW) / MINUTE);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30, 30, 30]);
    expect(current).toMatchObject({ failures: 10, failingSince: NOW, lastFailure: { at: NOW } });
  });

  it('is quick again after the first success', () => {
    const failing = next(state(), problem(NOW + HOUR), MINUTE, NOW, never);
    expect(failing.heldUntil).toBe(NOW + HOUR);
    expect(next(failing, unchanged, MINUTE, NOW + HOUR, never)).toMatchObject({
      failures: 0,
      failingSince: null,
      heldUntil: null,
      nextAt: NOW + HOUR + MINUTE,
      lastSuccess: NOW + HOUR,
    });
  });

  it('keeps validators over a 304 and a failure', () => {
    const tagged = next(state(), entries(), MINUTE, NOW, never);
    expect(next(next(tagged, unchanged, MINUTE, NOW, never), problem(), MINUTE, NOW, never).etag).toBe('"2"');
  });

  it('counts a gap and polls sooner for a while', () => {
    const gap = next(state({ newest: NOW - DAY }), entries({ oldest: NOW - HOUR }), MINUTE, NOW, never);
    expect(gap).toMatchObject({ gaps: 1, nextAt: NOW + MINUTE / 2, newest: NOW - MINUTE });
    let current = gap;
    for (let i = 0; i < 5; i++) current = next(current, unchanged, MINUTE, NOW, never);
    expect(current).toMatchObject({ gaps: 1, nextAt: NOW + MINUTE });
  });

  it('sees no gap at the first poll, nor where dates overlap', () => {
    expect(next(NEW_FEED, entries(), MINUTE, NOW, never).gaps).toBe(0);
    expect(next(state({ newest: NOW - HOUR }), entries(), MINUTE, NOW, never).gaps).toBe(0);
  });

  it('does not count what the first poll found as a day of news', () => {
    const first = next(NEW_FEED, entries({ added: 100 }), MINUTE, NOW, never);
    expect(first.days).toEqual([]);
    expect(next(first, entries({ added: 3, relevant: 1 }), MINUTE, NOW, never).days).toEqual([
      { day: Math.floor(NOW / DAY), added: 3, relevant: 1 },
    ]);
  });

  it('adopts a permanent redirect after a week of it', () => {
    const to = 'https://new.example/rss';
    const moved = next(state(), { kind: 'unchanged', movedTo: to }, MINUTE, NOW, never);
    const later = next(moved, entries({ movedTo: to }), MINUTE, NOW + ADOPT_AFTER, never);
    expect(addressToAdopt(later, NOW + ADOPT_AFTER - 1)).toBeNull();
    expect(addressToAdopt(later, NOW + ADOPT_AFTER)).toBe(to);
    const elsewhere = next(
      later,
      { kind: 'unchanged', movedTo: 'https://other.example/' },
      MINUTE,
      NOW + ADOPT_AFTER,
      never,
    );
    expect(addressToAdopt(elsewhere, NOW + ADOPT_AFTER)).toBeNull();
    expect(next(later, unchanged, MINUTE, NOW + ADOPT_AFTER, never).moved).toBeNull();
  });

  it('always sets a next time within a day, whatever happens', () => {
    const result = fc.oneof(
      fc.constant(unchanged),
      fc.option(fc.integer({ min: NOW, max: NOW + 400 * DAY })).map(problem),
      fc.integer({ min: 0, max: 500 }).map((added) => entries({ added })),
    );
    fc.assert(
      fc.property(
        fc.array(result, { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (results, chance) => {
          const last = results.reduce(
            (current, each) => next(current, each, MINUTE, NOW, () => chance),
            NEW_FEED,
          );
          expect(last.nextAt).toBeGreaterThanOrEqual(NOW + MINUTE / 2);
          expect(Math.max(last.nextAt!, last.heldUntil ?? 0)).toBeLessThanOrEqual(NOW + DAY);
          expect(JSON.parse(JSON.stringify(last))).toEqual(last);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('a simulated week of the default twelve', () => {
  it('sees articles within a minute, nearly all within three, at two requests a minute at most', () => {
    const lines = simulateWeek(7);
    expect(lines.length).toBe(13);
    const all = lines.at(-1)!;
    expect(all.articles).toBeGreaterThan(5_000);
    expect(all.p50).toBeLessThanOrEqual(60);
    expect(all.p95).toBeLessThanOrEqual(180);
    for (const { requestsPerMinute } of lines) expect(requestsPerMinute).toBeLessThanOrEqual(2);
  });
});
