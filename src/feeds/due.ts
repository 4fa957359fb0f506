import type { Feed, Millis } from '../news.ts';
import type { Failure, Refusal } from './outcome.ts';
import type { NotAFeed } from './parse.ts';

/** Why a poll brought nothing; the codes are worded in the locales. */
export type PollProblem = Failure | Refusal | { readonly code: 'not_a_feed'; readonly found: NotAFeed };

/** What one poll brought, as far as scheduling and health care. */
export type PollResult =
  | {
      readonly kind: 'entries';
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly movedTo: string | null;
      /** Trusted dates of the entries; null where none has one. */
      readonly newest: Millis | null;
      readonly oldest: Millis | null;
      /** Articles not known before. */
      readonly added: number;
      readonly relevant: number;
    }
  | { readonly kind: 'unchanged'; readonly movedTo: string | null }
  | { readonly kind: 'problem'; readonly reason: PollProblem; readonly retryAt: Millis | null };

/** Articles that came on one day (days since 1970, UTC). */
export interface DayCount {
  readonly day: number;
  readonly added: number;
  readonly relevant: number;
}

/** All that is remembered of a feed between polls; kept as JSON, so absent fields mean «nothing yet». */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Not to be polled before. */
  readonly nextAt: Millis | null;
  /** A server's own wish; unlike `nextAt` it survives a clock that jumps back. */
  readonly heldUntil: Millis | null;
  readonly lastPoll: Millis | null;
  readonly lastSuccess: Millis | null;
  readonly lastFailure: { readonly at: Millis; readonly reason: PollProblem } | null;
  readonly failures: number;
  readonly failingSince: Millis | null;
  /** Date of the newest entry seen. */
  readonly newest: Millis | null;
  /** When an article last came. */
  readonly lastAdded: Millis | null;
  readonly gaps: number;
  /** Polls still to be made sooner, after a gap. */
  readonly hurry: number;
  readonly moved: { readonly to: string; readonly since: Millis } | null;
  readonly days: readonly DayCount[];
  /** What admins were told of last. */
  readonly told: 'failing' | 'silent' | null;
}

export const NEW_FEED: FeedState = {
  etag: null,
  lastModified: null,
  nextAt: null,
  heldUntil: null,
  lastPoll: null,
  lastSuccess: null,
  lastFailure: null,
  failures: 0,
  failingSince: null,
  newest: null,
  lastAdded: null,
  gaps: 0,
  hurry: 0,
  moved: null,
  days: [],
  told: null,
};

const HOUR: Millis = 3_600_000;
const DAY: Millis = 24 * HOUR;
/** Back-off slows to this and goes on. */
const SLOWEST: Millis = HOUR / 2;
/** How long a permanent redirect must hold before the feed's address is changed. */
export const ADOPT_AFTER: Millis = 7 * DAY;
const HURRY_POLLS = 5;
const KEPT_DAYS = 15;

export type Schedulable = Pick<Feed, 'id' | 'url' | 'interval'>;
export interface Scheduled<F extends Schedulable = Schedulable> {
  readonly feed: F;
  readonly state: FeedState;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/**
 * The feeds to poll now, the longest overdue first. `underWay` names feeds whose poll has not ended. However long the
 * machine slept, a feed is polled once; after a clock that jumped back, none waits longer than it would have.
 */
export function due<F extends Schedulable>(
  now: Millis,
  feeds: readonly Scheduled<F>[],
  underWay: ReadonlySet<string> = new Set(),
): Scheduled<F>[] {
  return feeds
    .filter(({ feed, state }) => {
      if (underWay.has(feed.id)) return false;
      if (state.heldUntil !== null && state.heldUntil > now) return state.heldUntil > now + DAY;
      if (state.nextAt === null) return true;
      const clockJumpedBack = state.lastPoll !== null && state.lastPoll > now + feed.interval;
      // A tick that comes a little early counts, else a slow answer would let the next poll slip to the tick after.
      return clockJumpedBack || state.nextAt <= now + feed.interval / 4;
    })
    .sort((a, b) => (a.state.nextAt ?? 0) - (b.state.nextAt ?? 0));
}

/** Feeds of one host share it: together at most two polls in the time of one's interval. */
export function sharedInterval(feed: Schedulable, all: readonly Schedulable[]): Millis {
  const host = hostOf(feed.url);
  const sharing = all.filter((other) => hostOf(other.url) === host).length;
  return feed.interval * Math.max(1, sharing / 2);
}

function count(days: readonly DayCount[], now: Millis, added: number, relevant: number): readonly DayCount[] {
  const day = Math.floor(now / DAY);
  const today = days.find((each) => each.day === day) ?? { day, added: 0, relevant: 0 };
  const kept = days.filter((each) => each.day !== day && each.day > day - KEPT_DAYS);
  return [...kept, { day, added: today.added + added, relevant: today.relevant + relevant }];
}

const moving = (state: FeedState, movedTo: string | null, now: Millis): FeedState['moved'] =>
  movedTo === null ? null : state.moved?.to === movedTo ? state.moved : { to: movedTo, since: now };

/**
 * What is remembered after a poll, and with it when the next one is. `now` is when the poll began, so that a slow
 * answer does not make the next one late; `random` gives 0 to 1.
 */
export function next(
  state: FeedState,
  result: PollResult,
  interval: Millis,
  now: Millis,
  random: () => number,
): FeedState {
  if (result.kind === 'problem') {
    const failures = state.failures + 1;
    const slowed = Math.max(interval, Math.min(interval * 2 ** Math.min(failures - 1, 16), SLOWEST));
    return {
      ...state,
      failures,
      failingSince: state.failingSince ?? now,
      lastPoll: now,
      lastFailure: { at: now, reason: result.reason },
      nextAt: now + slowed * (0.9 + 0.2 * random()),
      heldUntil: result.retryAt === null ? null : Math.min(result.retryAt, now + DAY),
    };
  }
  const well: FeedState = {
    ...state,
    failures: 0,
    failingSince: null,
    lastPoll: now,
    lastSuccess: now,
    heldUntil: null,
    moved: moving(state, result.movedTo, now),
  };
  if (result.kind === 'unchanged')
    return paced({ ...well, hurry: Math.max(0, state.hurry - 1) }, interval, now, random);
  const gap = state.newest !== null && result.oldest !== null && result.oldest > state.newest;
  const seen: FeedState = {
    ...well,
    etag: result.etag,
    lastModified: result.lastModified,
    newest: Math.max(state.newest ?? 0, result.newest ?? 0) || null,
    lastAdded: result.added > 0 ? now : state.lastAdded,
    gaps: state.gaps + (gap ? 1 : 0),
    hurry: gap ? HURRY_POLLS : Math.max(0, state.hurry - 1),
    // The first poll brings what was there before; it is no day's harvest.
    days: state.lastSuccess === null ? state.days : count(state.days, now, result.added, result.relevant),
  };
  return paced(seen, interval, now, random);
}

/** A twentieth of jitter, so that feeds that started together drift apart; half the interval while catching up. */
function paced(state: FeedState, interval: Millis, now: Millis, random: () => number): FeedState {
  const pace = state.hurry > 0 ? Math.max(interval / 2, Math.min(interval, HOUR / 120)) : interval;
  return { ...state, nextAt: now + pace * (1 + random() / 20) };
}

/** The address to take over, once a permanent redirect has held for a week. */
export function addressToAdopt(state: FeedState, now: Millis): string | null {
  return state.moved !== null && now - state.moved.since >= ADOPT_AFTER ? state.moved.to : null;
}
