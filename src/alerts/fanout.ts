import { setTimeout as sleep } from 'node:timers/promises';
import type { Millis } from '../news.ts';
import type { FanoutsStore } from '../store/fanouts.ts';
import type { Logger } from './log.ts';
import { when } from './when.ts';

interface FanoutDeps {
  readonly fanouts: FanoutsStore;
  readonly now: () => Millis;
  /** Rows were written: somebody may send them. */
  readonly added: () => void;
  readonly log: Logger;
  /** Destinations a step looks at; a step is one transaction and holds everything else up meanwhile. */
  readonly page?: number;
}

/** Destinations a step. A thousand rows already block the event loop for 30 to 50 ms; this many for 10. */
const PAGE = 500;
/** What others get between two steps. */
const BREATH = 5;
/** After the database failed. */
const RECOVERY = 1000;

/** Turns open fan-outs into deliveries, page by page, the most urgent first. */
export function createFanout({ fanouts, now, added, log, page = PAGE }: FanoutDeps) {
  let running: Promise<void> | undefined;
  let stopped = false;
  let asked = false;

  async function run(): Promise<void> {
    while (asked && !stopped) {
      asked = false;
      for (let step = next(); step !== null; step = next()) {
        if (step.added > 0) added();
        await sleep(BREATH);
      }
    }
  }

  const next = () => (stopped ? null : fanouts.step(now(), page, when));

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
