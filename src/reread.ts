import { setTimeout as sleep } from 'node:timers/promises';
import type { Millis } from './news.ts';
import type { Newsroom } from './newsroom.ts';
import type { Moved } from './store/ledger.ts';

const SLICE = 10;
const PAUSE: Millis = 20;

/**
 * Reads what other rules had read again, in slices that hold nobody up. One run at a time; `done` hears of each run
 * that moved a position, every cell once.
 */
export function createReread(
  newsroom: Pick<Newsroom, 'catchUp'>,
  done: (read: number, moved: readonly Moved[]) => void,
) {
  let running = false;
  let closed = false;
  return {
    async run(): Promise<void> {
      if (running) return;
      running = true;
      const moved = new Map<string, Moved>();
      let read = 0;
      try {
        while (!closed) {
          const slice = newsroom.catchUp(SLICE);
          read += slice.read;
          for (const move of slice.moved) moved.set(`${move.actor} ${move.contribution}`, move);
          if (slice.read < SLICE) break;
          await sleep(PAUSE);
        }
      } finally {
        running = false;
      }
      if (moved.size > 0 && !closed) done(read, [...moved.values()]);
    },
    close: (): void => {
      closed = true;
    },
  };
}
