import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace, type Job, TELEGRAM_RATES, timeFor } from '../../src/alerts/pace.ts';

interface Named extends Job {
  readonly name: number;
}

const job = (name: number, chat: number, lane: Job['lane'] = 'bulk', group = false): Named => ({
  name,
  chat,
  group,
  lane,
});

/** Plays the pace against a clock that wakes late by `late()`; each call is answered after `latency`. */
function play(jobs: readonly (Named & { at: number })[], late: () => number, latency = 45) {
  const pace = createPace<Named>(TELEGRAM_RATES);
  const waiting = [...jobs].sort((a, b) => a.at - b.at);
  const answers: { at: number; job: Named }[] = [];
  const starts: { at: number; job: Named }[] = [];
  let now = 0;
  for (let turns = 0; turns < 100_000; turns++) {
    while (waiting.length > 0 && waiting[0]!.at <= now) pace.add(waiting.shift()!);
    while (answers.length > 0 && answers[0]!.at <= now) pace.done(answers.shift()!.job);
    const turn = pace.next(now);
    if (turn && 'start' in turn) {
      starts.push({ at: now, job: turn.start });
      answers.push({ at: now + latency, job: turn.start });
      continue;
    }
    const times = [waiting[0]?.at, answers[0]?.at, turn ? now + turn.wait : undefined];
    const next = Math.min(...times.filter((at): at is number => at !== undefined));
    if (next === Number.POSITIVE_INFINITY) return starts;
    now = Math.max(next, now) + late();
  }
  throw new Error('the pace never came to an end');
}

/** The most starts within any window of that length. */
function most(times: readonly number[], length: number): number {
  let most = 0;
  for (let first = 0, last = 0; last < times.length; last++) {
    while (times[last]! - times[first]! >= length) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

const someJobs = fc.array(
  fc.record({
    chat: fc.integer({ min: 1, max: 12 }),
    lane: fc.constantFrom('reply' as const, 'bulk' as const),
    at: fc.integer({ min: 0, max: 5000 }),
  }),
  { maxLength: 150 },
);

describe('pace', () => {
  it('starts evenly at its full rate, also where timers are late', () => {
    const jobs = Array.from({ length: 900 }, (_, chat) => ({ ...job(chat, chat), at: 0 }));
    let turn = 0;
    const times = play(jobs, () => (turn++ % 7) * 2).map(({ at }) => at);
    expect(most(times, 1000)).toBeLessThanOrEqual(30);
    expect(times.at(-1)).toBeLessThan(timeFor(900) * 1.01);
    expect(times.at(-1)).toBeGreaterThan(29_500);
  });

  it('never exceeds 30 a second, a chat and group their own, loses nothing, keeps order in a chat', () => {
    fc.assert(
      fc.property(someJobs, fc.integer({ min: 0, max: 60 }), (given, late) => {
        const jobs = given.map((one, name) => ({ ...one, name, group: one.chat > 8 }));
        let turn = 0;
        const starts = play(jobs, () => (turn++ % 5 === 0 ? late : 0));
        expect(starts).toHaveLength(jobs.length);
        expect(
          most(
            starts.map(({ at }) => at),
            1000,
          ),
        ).toBeLessThanOrEqual(30);
        for (let chat = 1; chat <= 12; chat++) {
          const of = starts.filter((start) => start.job.chat === chat);
          const times = of.map(({ at }) => at);
          expect(most(times, 1000)).toBeLessThanOrEqual(3);
          if (chat > 8) expect(most(times, 60_000)).toBeLessThanOrEqual(20);
          for (const lane of ['reply', 'bulk']) {
            const order = of.filter((start) => start.job.lane === lane).map((start) => start.job.name);
            const asked = jobs
              .filter((one) => one.chat === chat && one.lane === lane)
              .sort((a, b) => a.at - b.at)
              .map((one) => one.name);
            expect(order).toEqual(asked);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the next start to a reply, whatever waits', () => {
    const pace = createPace<Named>(TELEGRAM_RATES);
    for (let chat = 1; chat <= 50; chat++) pace.add(job(chat, chat));
    expect(pace.next(0)).toMatchObject({ start: { lane: 'bulk' } });
    pace.add(job(99, 99, 'reply'));
    const turn = pace.next(5);
    expect(turn).toMatchObject({ wait: expect.any(Number) });
    expect(pace.next(40)).toMatchObject({ start: { name: 99 } });
  });

  it('lets bulk have one start in eleven where replies never end', () => {
    const pace = createPace<Named>(TELEGRAM_RATES);
    for (let chat = 1; chat <= 5; chat++) pace.add(job(chat, chat));
    for (let chat = 100; chat < 200; chat++) pace.add(job(chat, chat, 'reply'));
    const lanes: string[] = [];
    for (let now = 0; lanes.length < 33; now += 40) {
      const turn = pace.next(now);
      if (turn && 'start' in turn) lanes.push(turn.start.lane);
    }
    expect(lanes.filter((lane) => lane === 'bulk')).toHaveLength(3);
    expect(lanes.slice(0, 10)).not.toContain('bulk');
  });

  it('keeps a chat’s burst for replies', () => {
    const pace = createPace<Named>(TELEGRAM_RATES);
    pace.add(job(1, 1));
    expect(pace.next(0)).toMatchObject({ start: { name: 1 } });
    for (const name of [2, 3]) pace.add(job(name, 1, 'reply'));
    expect(pace.next(40)).toMatchObject({ start: { name: 2 } });
    pace.done(job(2, 1, 'reply'));
    expect(pace.next(80)).toMatchObject({ start: { name: 3 } });
    pace.done(job(1, 1));
    pace.add(job(4, 1));
    expect(pace.next(1000)).toMatchObject({ wait: expect.any(Number) });
    expect(pace.next(3200)).toMatchObject({ start: { name: 4 } });
  });

  it('takes what was started before ahead of what is new in its chat', () => {
    const pace = createPace<Named>(TELEGRAM_RATES);
    for (const name of [1, 2]) pace.add(job(name, 1, 'reply'));
    expect(pace.next(0)).toMatchObject({ start: { name: 1 } });
    pace.add(job(1, 1, 'reply'), true);
    expect(pace.next(50)).toBeNull();
    pace.done(job(1, 1, 'reply'));
    expect(pace.next(50)).toMatchObject({ start: { name: 1 } });
    pace.done(job(1, 1, 'reply'));
    expect(pace.next(100)).toMatchObject({ start: { name: 2 } });
  });

  it('waits for a paused chat alone, or for all', () => {
    const pace = createPace<Named>(TELEGRAM_RATES);
    pace.pauseChat(1, 60_000);
    pace.add(job(1, 1));
    pace.add(job(2, 2));
    expect(pace.next(0)).toMatchObject({ start: { name: 2 } });
    pace.add(job(3, 3));
    pace.pauseAll(5000);
    expect(pace.next(40)).toEqual({ wait: 4960 });
    expect(pace.next(5000)).toMatchObject({ start: { name: 3 } });
    expect(pace.next(60_001)).toMatchObject({ start: { name: 1 } });
    expect(pace.next(60_100)).toBeNull();
  });
});
