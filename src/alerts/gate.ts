import type { Millis } from '../news.ts';
import { createPace, type Job, type Rates } from './pace.ts';

export interface GateJob extends Job {
  /** Called at the paced moment; must not throw. */
  readonly start: () => void;
}

interface GateOptions {
  readonly rates: Rates;
  /** Monotonic: a wall clock that jumps must not stop or flood the queue. */
  readonly clock: () => Millis;
  /** Bulk calls under way at most; replies are not held up by it. */
  readonly mostInFlight: number;
}

export type Gate = ReturnType<typeof createGate>;

/** Runs a {@link createPace} against the clock: the one place where the starts of calls come from. */
export function createGate({ rates, clock, mostInFlight }: GateOptions) {
  const pace = createPace<GateJob>(rates);
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  let inFlight = 0;
  let ticking = false;
  let afterTick = (): void => undefined;

  function tick(): void {
    ticking = true;
    for (;;) {
      const now = clock();
      const turn = pace.next(now, inFlight < mostInFlight);
      if (turn && 'start' in turn) {
        if (turn.start.lane === 'bulk') inFlight++;
        turn.start.start();
        continue;
      }
      ticking = false;
      afterTick();
      if (turn) sleep(now + turn.wait);
      return;
    }
  }

  function sleep(until: Millis): void {
    if (until >= timerAt && timer) return;
    clearTimeout(timer);
    timerAt = until;
    // Timers of more than 24 days fire at once.
    const wait = Math.min(Math.max(0, until - clock()), 86_400_000);
    timer = setTimeout(() => {
      timer = undefined;
      timerAt = Number.POSITIVE_INFINITY;
      tick();
    }, wait);
  }

  /** Looks again as soon as anything may start: in a turn of its own, never inside the caller's work. */
  function poke(): void {
    if (!ticking) sleep(Math.max(clock(), pace.openFrom()));
  }

  return {
    add(job: GateJob, again = false): void {
      pace.add(job, again);
      poke();
    },
    done(job: GateJob): void {
      if (job.lane === 'bulk') inFlight--;
      pace.done(job);
      poke();
    },
    clearBulk: (): void => pace.clearBulk(),
    pauseChat: (chat: number, ms: Millis): void => pace.pauseChat(chat, clock() + ms),
    pauseAll: (ms: Millis): void => pace.pauseAll(clock() + ms),
    /** Milliseconds until the job's chat may be written to. */
    waitFor: (job: Job): Millis => Math.max(0, pace.readyAt(job) - clock()),
    isBusy: pace.isBusy,
    bulkWaiting: pace.bulkWaiting,
    replyWaiting: pace.replyWaiting,
    inFlight: (): number => inFlight,
    /** Milliseconds for which nothing at all starts. */
    pausedFor: (): Millis => Math.max(0, pace.pausedUntil() - clock()),
    /** Called after each round of starts: where a batch is written and room is filled. */
    onTick: (listener: () => void): void => {
      afterTick = listener;
    },
    poke,
    close: (): void => clearTimeout(timer),
  };
}
