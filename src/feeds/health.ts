import type { Millis } from '../news.ts';
import type { FeedState, PollProblem } from './due.ts';

const HOUR: Millis = 3_600_000;
const DAY: Millis = 24 * HOUR;
const FAILING_AFTER: Millis = 6 * HOUR;
/** Nights are quiet everywhere. */
const SILENT_AT_LEAST: Millis = 12 * HOUR;
/** Silence this many times longer than usual is against the feed's habit. */
const SILENT_TIMES = 10;
const HABIT_DAYS = 3;

/** How a feed does. The codes are worded in the locales. */
export type Condition =
  | { readonly code: 'new' }
  | { readonly code: 'well' }
  | { readonly code: 'troubled'; readonly since: Millis; readonly reason: PollProblem }
  | { readonly code: 'failing'; readonly since: Millis; readonly reason: PollProblem }
  | { readonly code: 'silent'; readonly since: Millis; readonly itemsPerDay: number };

export interface Health {
  readonly condition: Condition;
  readonly lastSuccess: Millis | null;
  readonly lastFailure: FeedState['lastFailure'];
  /** Over the whole days remembered; null before the first is over. */
  readonly itemsPerDay: number | null;
  /** 0 to 1; null where nothing came. */
  readonly relevantShare: number | null;
  readonly gaps: number;
}

function habit(state: FeedState, now: Millis): { perDay: number; days: number } | null {
  const today = Math.floor(now / DAY);
  const past = state.days.filter(({ day }) => day < today);
  const first = past.reduce((least, { day }) => Math.min(least, day), today);
  if (first === today) return null;
  const total = past.reduce((sum, { added }) => sum + added, 0);
  return { perDay: total / (today - first), days: today - first };
}

function conditionOf(state: FeedState, now: Millis): Condition {
  if (state.failingSince !== null && state.lastFailure !== null) {
    const code = now - state.failingSince >= FAILING_AFTER ? 'failing' : 'troubled';
    return { code, since: state.failingSince, reason: state.lastFailure.reason };
  }
  const usual = habit(state, now);
  if (state.lastAdded !== null && usual !== null && usual.days >= HABIT_DAYS && usual.perDay > 0) {
    const tolerated = Math.max(SILENT_AT_LEAST, (SILENT_TIMES * DAY) / usual.perDay);
    if (now - state.lastAdded > tolerated)
      return { code: 'silent', since: state.lastAdded, itemsPerDay: usual.perDay };
  }
  return { code: state.lastSuccess === null ? 'new' : 'well' };
}

export function healthOf(state: FeedState, now: Millis): Health {
  const added = state.days.reduce((sum, day) => sum + day.added, 0);
  const relevant = state.days.reduce((sum, day) => sum + day.relevant, 0);
  return {
    condition: conditionOf(state, now),
    lastSuccess: state.lastSuccess,
    lastFailure: state.lastFailure,
    itemsPerDay: habit(state, now)?.perDay ?? null,
    relevantShare: added > 0 ? relevant / added : null,
    gaps: state.gaps,
  };
}

export type Notice =
  | { readonly code: 'back'; readonly from: 'failing' | 'silent' }
  | Extract<Condition, { code: 'failing' | 'silent' }>;

/** What admins have to be told now, once each way, and the state that remembers it. */
export function notice(
  state: FeedState,
  now: Millis,
): { readonly notice: Notice | null; readonly state: FeedState } {
  const condition = conditionOf(state, now);
  const bad = condition.code === 'failing' || condition.code === 'silent';
  if (bad && state.told !== condition.code)
    return { notice: condition, state: { ...state, told: condition.code } };
  const recovered = state.told !== null && (condition.code === 'well' || condition.code === 'new');
  if (recovered) return { notice: { code: 'back', from: state.told! }, state: { ...state, told: null } };
  return { notice: null, state };
}
