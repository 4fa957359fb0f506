import type { Millis } from '../news.ts';

/** People's answers go in `reply`, all else in `bulk`. */
export type Lane = 'reply' | 'bulk';

/** Milliseconds between starts, and how many may go at once after a rest. */
export interface Rates {
  readonly overall: number;
  readonly chat: number;
  readonly chatBurst: Readonly<Record<Lane, number>>;
  /** Groups and channels, beside the chat's own rate. */
  readonly group: number;
  readonly groupBurst: Readonly<Record<Lane, number>>;
}

/**
 * Telegram's 30 a second, 1 a second to a chat and 20 a minute to a group, each kept with a hair to
 * spare: with {@link SLACK} no second sees more than 30 starts. Bulk leaves the bursts to replies: that is
 * their headroom in a chat; over all chats it is the next start, which is always theirs.
 */
export const TELEGRAM_RATES: Rates = {
  overall: 1000 / 29.4,
  chat: 1050,
  chatBurst: { reply: 3, bulk: 1 },
  group: 4050,
  groupBurst: { reply: 5, bulk: 3 },
};

export interface Job {
  readonly chat: number;
  readonly group: boolean;
  readonly lane: Lane;
}

interface ChatState {
  /** When the chat's rate is used up to now: GCRA's theoretical arrival time. */
  chat: Millis;
  group: Millis;
  pausedUntil: Millis;
  busy: Record<Lane, boolean>;
}

/** How late a start may be and still be caught up. */
const SLACK = 20;
const SWEEP_EVERY = 2000;
/** After so many replies in a row one bulk job goes: whoever floods the bot must not stop the alerts. */
const REPLIES_IN_A_ROW = 10;

/**
 * When what may start: a cell rate algorithm with two lanes and three limits, over a monotonic clock that
 * is handed in. Limiters on the shelf either burst (50 to 60 starts in some second at a limit of 30) or
 * know no lanes; none holds a rate for all, a chat and a group in one decision.
 *
 * One job of a chat and lane is under way at a time, so order within a chat is kept.
 */
export function createPace<J extends Job>(rates: Rates) {
  const chats = new Map<number, ChatState>();
  /** Chats with replies waiting, in turn; a chat that was served goes to the end. */
  const replies = new Map<number, J[]>();
  let bulk: J[] = [];
  let next = Number.NEGATIVE_INFINITY;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let starts = 0;
  let repliesInARow = 0;

  function chatState(chat: number): ChatState {
    let state = chats.get(chat);
    if (!state) {
      const never = Number.NEGATIVE_INFINITY;
      state = { chat: never, group: never, pausedUntil: never, busy: { reply: false, bulk: false } };
      chats.set(chat, state);
    }
    return state;
  }

  /** When the job's chat may be written to, whatever the other chats do. */
  function readyAt(job: Job): Millis {
    const state = chats.get(job.chat);
    if (!state) return Number.NEGATIVE_INFINITY;
    const own = state.chat - (rates.chatBurst[job.lane] - 1) * rates.chat;
    const group = job.group
      ? state.group - (rates.groupBurst[job.lane] - 1) * rates.group
      : Number.NEGATIVE_INFINITY;
    return Math.max(own, group, state.pausedUntil);
  }

  const isBusy = (job: Job): boolean => chats.get(job.chat)?.busy[job.lane] ?? false;

  function count(job: J, now: Millis): void {
    const state = chatState(job.chat);
    state.chat = Math.max(state.chat, now) + rates.chat;
    if (job.group) state.group = Math.max(state.group, now) + rates.group;
    state.busy[job.lane] = true;
    repliesInARow = job.lane === 'reply' ? repliesInARow + 1 : 0;
    next = Math.max(next, now - SLACK) + rates.overall;
    if (++starts % SWEEP_EVERY === 0) sweep(now);
  }

  function sweep(now: Millis): void {
    for (const [chat, state] of chats) {
      if (Math.max(state.chat, state.group, state.pausedUntil) > now) continue;
      if (!state.busy.reply && !state.busy.bulk) chats.delete(chat);
    }
  }

  function takeReply(now: Millis): { job: J } | { at: Millis } {
    let at = Number.POSITIVE_INFINITY;
    for (const [chat, queue] of replies) {
      const job = queue[0]!;
      if (isBusy(job)) continue;
      const ready = readyAt(job);
      if (ready > now) {
        at = Math.min(at, ready);
        continue;
      }
      queue.shift();
      replies.delete(chat);
      if (queue.length > 0) replies.set(chat, queue);
      return { job };
    }
    return { at };
  }

  function takeBulk(now: Millis): { job: J } | { at: Millis } {
    let at = Number.POSITIVE_INFINITY;
    for (const [index, job] of bulk.entries()) {
      if (isBusy(job)) continue;
      const ready = readyAt(job);
      if (ready > now) {
        at = Math.min(at, ready);
        continue;
      }
      bulk.splice(index, 1);
      return { job };
    }
    return { at };
  }

  return {
    /** `again` puts a reply before the others of its chat: it was started once already. */
    add(job: J, again = false): void {
      if (job.lane === 'bulk') {
        bulk.push(job);
        return;
      }
      const queue = replies.get(job.chat);
      if (!queue) replies.set(job.chat, [job]);
      else if (again) queue.unshift(job);
      else queue.push(job);
    },
    /** The job that starts now; or how long to wait; or null where nothing waits but for a `done`. */
    next(now: Millis, bulkToo = true): { start: J } | { wait: Millis } | null {
      if (replies.size === 0 && (bulk.length === 0 || !bulkToo)) return null;
      const from = Math.max(next, pausedUntil);
      if (now < from) return { wait: from - now };
      const lanes = [takeReply, ...(bulkToo ? [takeBulk] : [])];
      if (repliesInARow >= REPLIES_IN_A_ROW) lanes.reverse();
      let at = Number.POSITIVE_INFINITY;
      for (const take of lanes) {
        const found = take(now);
        if ('job' in found) {
          count(found.job, now);
          return { start: found.job };
        }
        at = Math.min(at, found.at);
      }
      return at === Number.POSITIVE_INFINITY ? null : { wait: at - now };
    },
    /** Its answer came: the next of its chat and lane may start. */
    done(job: J): void {
      const state = chats.get(job.chat);
      if (state) state.busy[job.lane] = false;
    },
    /** Forgets the bulk jobs that wait; those under way go on. */
    clearBulk(): void {
      bulk = [];
    },
    /** Nothing to this chat until then. */
    pauseChat(chat: number, until: Millis): void {
      const state = chatState(chat);
      state.pausedUntil = Math.max(state.pausedUntil, until);
    },
    /** Nothing at all until then. */
    pauseAll(until: Millis): void {
      pausedUntil = Math.max(pausedUntil, until);
    },
    readyAt,
    isBusy,
    bulkWaiting: (): number => bulk.length,
    replyWaiting: (): number => {
      let count = 0;
      for (const queue of replies.values()) count += queue.length;
      return count;
    },
    pausedUntil: (): Millis => pausedUntil,
    /** Before this nothing starts, whatever is added or done. */
    openFrom: (): Millis => Math.max(next, pausedUntil),
  };
}

/** How long so many messages take, at the rate that is kept. */
export const timeFor = (messages: number, rates: Rates = TELEGRAM_RATES): Millis =>
  Math.ceil(messages * rates.overall);
