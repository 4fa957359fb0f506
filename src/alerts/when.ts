import type { Millis } from '../news.ts';
import type { Rhythm, When } from '../store/fanouts.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const DAY_MINUTES = 1440;
/** A daily digest comes at nine in the morning, local time. */
const DIGEST_AT = 9 * 60;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes after midnight in that zone; an unknown zone is Kyiv's. */
function minuteOfDay(at: Millis, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    try {
      clock = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
    } catch {
      clock = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/Kyiv' });
    }
    clocks.set(zone, clock);
  }
  const [hour, minute] = clock.format(at).split(':').map(Number);
  return hour! * 60 + minute!;
}

/** The next time the zone's clocks show that minute. */
function nextAt(minute: number, now: Millis, zone: string): Millis {
  const whole = Math.floor(now / MINUTE) * MINUTE;
  const ahead = (minute - minuteOfDay(whole, zone) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  const at = whole + ahead * MINUTE;
  // A change of clocks in between moves it by the hour that was lost or won.
  const off = ((minute - minuteOfDay(at, zone) + DAY_MINUTES * 1.5) % DAY_MINUTES) - DAY_MINUTES / 2;
  return at + off * MINUTE;
}

/** Until when the destination wants no sound: its pause or its quiet hours; null outside them. */
export function quietUntil({ zone, quiet, pausedUntil }: Rhythm, now: Millis): Millis | null {
  const paused = pausedUntil !== null && pausedUntil > now ? pausedUntil : null;
  if (!quiet || quiet.from === quiet.until) return paused;
  const from = paused ?? now;
  const minute = minuteOfDay(from, zone);
  const inside =
    quiet.from < quiet.until
      ? minute >= quiet.from && minute < quiet.until
      : minute >= quiet.from || minute < quiet.until;
  return inside ? nextAt(quiet.until, from, zone) : paused;
}

/** When an alert may go to a destination of this rhythm: at once, in a bundle later, or never. */
export function when(rhythm: Rhythm, now: Millis): When {
  if (rhythm.digest === 'daily') {
    const morning = nextAt(DIGEST_AT, now, rhythm.zone);
    const silent = quietUntil(rhythm, morning);
    return { kind: 'bundle', at: silent ?? morning };
  }
  const silent = quietUntil(rhythm, now);
  if (silent === null) return { kind: 'now' };
  // What would be older than a day by then is not news any more.
  return silent - now > DAY ? { kind: 'never' } : { kind: 'bundle', at: silent };
}
