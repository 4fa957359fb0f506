import type { Millis } from '../news.ts';
import { type Delivery, PRIORITY } from '../store/deliveries.ts';
import type { Rhythm } from '../store/fanouts.ts';
import { quietUntil, when } from './when.ts';

/** What happens to a row whose turn has come. */
export type Admission =
  | { readonly kind: 'send' }
  | { readonly kind: 'end'; readonly state: 'gone' | 'expired' | 'cancelled'; readonly why: string }
  /** Into the destination's bundle, which goes out then. */
  | { readonly kind: 'bundle'; readonly at: Millis }
  | { readonly kind: 'wait'; readonly until: Millis };

/** What is asked about a row at the moment of sending; each only where it matters. */
export interface Circumstances {
  readonly stillWanted: () => boolean;
  readonly rhythm: () => Rhythm | null;
  /** Alerts that reached the destination in the last hour. */
  readonly recent: () => { readonly count: number; readonly first: Millis | null };
  /** Alerts an hour before they come as a bundle; 0 never. */
  readonly bundleAfter: number;
  /** False while the clock is not to be trusted: nothing is thrown away for its age. */
  readonly clockTrusted: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A bundle waits at least so long for company. */
const BUNDLE_WAIT = 10 * 60_000;

const send: Admission = { kind: 'send' };
const end = (state: 'gone' | 'expired' | 'cancelled', why: string): Admission => ({
  kind: 'end',
  state,
  why,
});

/** Whether the row may go out now: consent, age, quiet hours and the hour's measure, in this order. */
export function admit(row: Delivery, now: Millis, about: Circumstances): Admission {
  if (row.destination.gone !== null) return end('gone', 'the chat is gone');
  // A bundle's age counts from when it was to go out: it was gathered by then.
  const since = row.kind === 'digest' ? Math.max(row.created, row.notBefore) : row.created;
  if (about.clockTrusted && now - since > DAY) return end('expired', 'older than a day');
  switch (row.kind) {
    case 'notice':
    case 'edit':
      return send;
    case 'broadcast':
    case 'digest': {
      if (!row.destination.subscribed) return end('cancelled', 'unsubscribed');
      const rhythm = about.rhythm();
      const silent = rhythm && quietUntil(rhythm, now);
      return silent === null ? send : { kind: 'wait', until: silent };
    }
    case 'alert':
      return row.priority === PRIORITY.mirror ? send : admitAlert(row, now, about);
  }
}

/** The same in short, for a row that was admitted a moment ago: who left or muted meanwhile gets nothing. */
export function stillAdmitted(row: Delivery, stillWanted: () => boolean): Admission {
  if (row.destination.gone !== null) return end('gone', 'the chat is gone');
  if (row.kind === 'notice' || row.kind === 'edit' || row.priority === PRIORITY.mirror) return send;
  if (!row.destination.subscribed) return end('cancelled', 'unsubscribed');
  return row.kind !== 'alert' || stillWanted() ? send : end('cancelled', 'not wanted any more');
}

function admitAlert(row: Delivery, now: Millis, about: Circumstances): Admission {
  if (!row.destination.subscribed) return end('cancelled', 'unsubscribed');
  if (!about.stillWanted()) return end('cancelled', 'not wanted any more');
  const rhythm = about.rhythm();
  const decided = rhythm ? when(rhythm, now) : ({ kind: 'now' } as const);
  if (decided.kind === 'never') return end('cancelled', 'paused');
  if (decided.kind === 'bundle') return decided;
  if (about.bundleAfter <= 0) return send;
  const { count, first } = about.recent();
  if (count < about.bundleAfter) return send;
  return { kind: 'bundle', at: Math.max((first ?? now) + HOUR, now + BUNDLE_WAIT) };
}
