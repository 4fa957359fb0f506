import type { Millis } from '../news.ts';
import type { createBackoff } from './backoff.ts';
import type { Gate } from './gate.ts';
import type { Logger } from './log.ts';
import type { Outcome } from './outcomes.ts';

interface RestrainDeps {
  readonly gate: Gate;
  readonly backoff: ReturnType<typeof createBackoff>;
  /** Monotonic. */
  readonly clock: () => Millis;
  readonly log: Logger;
}

/** Told to wait longer than this, the operator hears of it. */
const LONG = 600_000;

export type Restrain = (chat: number, outcome: Outcome, startedAt: Millis) => void;

/** Holds up whom an answer says, one chat or all, the moment it comes: for the outbox and for replies alike. */
export function createRestrain({ gate, backoff, clock, log }: RestrainDeps): Restrain {
  return (chat, outcome, startedAt) => {
    if (outcome.kind === 'slow_down') {
      if (backoff.slowDown(chat, clock()) === 'all') gate.pauseAll(outcome.wait);
      else gate.pauseChat(chat, outcome.wait);
      if (outcome.wait > LONG) log.warn({ chat, wait: outcome.wait }, 'told to wait');
    } else if (outcome.kind === 'later' || outcome.kind === 'doubt') {
      const stop = backoff.trouble(clock());
      if (stop === 0) return;
      gate.pauseAll(stop);
      log.warn({ why: outcome.why, stop }, 'Telegram does not answer, all wait');
    } else {
      backoff.fine(startedAt);
    }
  };
}
