/** What a Bot API server allows; null lifts all limits. */
export interface Limits {
  /** Messages a second over all chats. */
  readonly overall: number;
  /** Messages a second to one chat, once its burst is spent. */
  readonly chat: number;
  /** Messages that pass at once to a chat that was quiet. */
  readonly chatBurst: number;
  /** Messages in any minute to one group. */
  readonly group: number;
}

export const TELEGRAM_LIMITS: Limits = { overall: 30, chat: 1, chatBurst: 3, group: 20 };

/** How far ahead of an even pace a call may come. */
const JITTER = 110;

interface ChatCount {
  tokens: number;
  at: number;
  starts: number[];
  refusedUntil: number;
}

/**
 * Counts messages as the real server does from outside: a refused scope stays refused until its
 * retry_after is over. A few calls may come early, as a network's jitter has it; a burst may not.
 */
export function limiter(limits: Limits | null, clock: () => number) {
  const chats = new Map<number, ChatCount>();
  let refusedUntil = 0;
  /** When the overall rate is used up to now. */
  let used = Number.NEGATIVE_INFINITY;

  /** Seconds to wait, or 0 where the message is accepted and counted. */
  function take(chat: number, group: boolean): number {
    if (!limits) return 0;
    const now = clock();
    if (now < refusedUntil) return seconds(refusedUntil - now);
    if (used - now > JITTER) {
      refusedUntil = now + 1000;
      return 1;
    }
    const wait = takeChat(chat, group, now, limits);
    if (wait > 0) return wait;
    used = Math.max(used, now) + 1000 / limits.overall;
    return 0;
  }

  function takeChat(
    id: number,
    group: boolean,
    now: number,
    { chat, chatBurst, group: minute }: Limits,
  ): number {
    const count = chats.get(id) ?? { tokens: chatBurst, at: now, starts: [], refusedUntil: 0 };
    chats.set(id, count);
    if (now < count.refusedUntil) return seconds(count.refusedUntil - now);
    count.tokens = Math.min(chatBurst, count.tokens + ((now - count.at) / 1000) * chat);
    count.at = now;
    let wait = 0;
    // A hundredth of a token is the clock's own grain.
    if (count.tokens < 0.99) wait = ((1 - count.tokens) / chat) * 1000;
    if (group) {
      count.starts = count.starts.filter((at) => at > now - 60_000);
      if (count.starts.length >= minute) wait = Math.max(wait, count.starts[0]! + 60_000 - now);
    }
    if (wait > 0) {
      count.refusedUntil = now + seconds(wait) * 1000;
      return seconds(wait);
    }
    count.tokens -= 1;
    if (group) count.starts.push(now);
    return 0;
  }

  return { take };
}

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));
