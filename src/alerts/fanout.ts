import { setTimeout as sleep } from 'node:timers/promises';
import type { Millis } from '../news.ts';
import type { FanoutsStore } from '../store/fanouts.ts';
import type { Logger } from './log.ts';
import { when } from './when.ts';

interface FanoutDeps {
  readonly fanouts: FanoutsStore;
  readonly now: () => Millis;
  /** Monotonic. */
  readonly clock: () => Millis;
  /** Rows were written; `fresh` are the first of their fan-out, and may be more urgent than what waits. */
  readonly added: (fresh: boolean) => void;
  readonly log: Logger;
}

/** Destinations a step: one transaction, and nothing else runs meanwhile. The first is small, to be out soon. */
const FIRST_PAGE = 100;
const SMALLEST_PAGE = 50;
const LARGEST_PAGE = 2000;
/** How long a step should take; the page follows the machine. */
const STEP = 8;
/** What others get between two steps. */
const BREATH = 5;
/** After the database failed. */
const RECOVERY = 1000;

/** Turns open fan-outs into deliveries, page by page, the most urgent first. */
export function createFanout({ fanouts, now, clock, added, log }: FanoutDeps) {
  let running: Promise<void> | undefined;
  let stopped = false;
  let asked = false;
  let page = FIRST_PAGE;
  let current: number | undefined;

  async function run(): Promise<void> {
    while (asked && !stopped) {
      asked = false;
      for (let step = next(); step !== null; step = next()) {
        if (step.added > 0) {
          added(step.fanout !== current);
          current = step.fanout;
        }
        await sleep(BREATH);
      }
    }
  }

  function next(): ReturnType<FanoutsStore['step']> {
    if (stopped) return null;
    const begin = clock();
    const step = fanouts.step(now(), page, when);
    const wanted = (page * STEP) / Math.max(clock() - begin, 0.1);
    // Grows by half at most, since the last step may have been an easy one.
    page = Math.round(Math.min(Math.max(wanted, SMALLEST_PAGE), page * 1.5, LARGEST_PAGE));
    return step;
  }

  /** Something new is open, or may be. */
  function wake(): void {
    asked = true;
    running ??= run()
      .catch(async (error: unknown) => {
        log.error({ err: error }, 'a fan-out failed, tried again');
        asked = true;
        await sleep(RECOVERY);
      })
      .finally(() => {
        running = undefined;
        if (asked && !stopped) wake();
      });
  }

  return {
    wake,
    async stop(): Promise<void> {
      stopped = true;
      await running;
    },
  };
}
