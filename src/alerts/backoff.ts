import type { Millis } from '../news.ts';

const FIRST = 1000;
const LONGEST = 300_000;

/** How long a row waits before its next try: doubling, up to five minutes, spread by half. */
export function retryDelay(attempts: number, random: () => number): Millis {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(Math.max(attempts - 1, 0), 20));
  return Math.round(full * (0.75 + random() * 0.5));
}

const TROUBLES_TO_STOP = 5;
const LONGEST_STOP = 60_000;

/**
 * Tells one chat's trouble from everybody's. A chat that is told to slow down waits alone; when another is
 * told so too and nothing that started since got through, all wait. The same with a server that fails:
 * five failures in a row stop everything for a growing while instead of burning through the queue.
 */
export function createBackoff(random: () => number) {
  let refusal: { chat: number; at: Millis } | undefined;
  let troubles = 0;
  let stoppedUntil = Number.NEGATIVE_INFINITY;

  return {
    /** A call that was started then got through. */
    fine(startedAt: Millis): void {
      if (refusal && startedAt > refusal.at) refusal = undefined;
      troubles = 0;
    },
    /** Whom a 429 concerns. */
    slowDown(chat: number, now: Millis): 'chat' | 'all' {
      if (refusal && refusal.chat !== chat) return 'all';
      refusal ??= { chat, at: now };
      return 'chat';
    },
    /** How long all wait after this failure; mostly not at all. */
    trouble(now: Millis): Millis {
      // What was under way when all stopped says nothing new.
      if (now < stoppedUntil) return 0;
      troubles++;
      if (troubles < TROUBLES_TO_STOP) return 0;
      const full = Math.min(LONGEST_STOP, FIRST * 2 ** Math.min(troubles - TROUBLES_TO_STOP, 10));
      const stop = Math.round(full * (0.75 + random() * 0.5));
      stoppedUntil = now + stop;
      return stop;
    },
  };
}
