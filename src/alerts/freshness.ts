import type { Millis } from '../news.ts';

const DAY: Millis = 86_400_000;

interface Arrived {
  readonly published: Millis | null;
  readonly trusted: boolean;
  readonly firstPoll: boolean;
  /** For a feed's first poll. */
  readonly maxAge: Millis;
  readonly now: Millis;
}

/**
 * Whether an article seen for the first time may alert. What a feed's first poll finds is old news unless a date
 * that can be trusted says otherwise; later, an article without a date is as new as its being seen.
 */
export function alertable({ published, trusted, firstPoll, maxAge, now }: Arrived): boolean {
  if (firstPoll) return trusted && published !== null && now - published <= maxAge;
  return published === null || now - published <= DAY;
}
