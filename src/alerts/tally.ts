import type { Millis } from '../news.ts';
import type { OutcomeKind } from './outcomes.ts';

export type Counted = OutcomeKind | 'failed' | 'expired' | 'cancelled';

const MINUTE = 60_000;

export interface Tally {
  count(what: Counted): void;
  resent(doubts: number): void;
  /** Counts since the start of the process, and messages a second over the last minute. */
  read(): { counts: Partial<Record<Counted, number>>; resent: number; rate: number };
}

/** Counts what became of calls. The clock is monotonic. */
export function createTally(clock: () => Millis): Tally {
  const counts: Partial<Record<Counted, number>> = {};
  const seconds = new Map<number, number>();
  let resent = 0;

  return {
    count(what) {
      counts[what] = (counts[what] ?? 0) + 1;
      if (what === 'doubt') resent++;
      if (what !== 'sent') return;
      const second = Math.floor(clock() / 1000);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
      if (seconds.size > 90) {
        for (const at of seconds.keys()) if (at < second - 60) seconds.delete(at);
      }
    },
    resent(doubts) {
      resent += doubts;
    },
    read() {
      const since = Math.floor((clock() - MINUTE) / 1000);
      let sent = 0;
      for (const [second, count] of seconds) if (second > since) sent += count;
      return { counts: { ...counts }, resent, rate: sent / 60 };
    },
  };
}
