import type { Millis } from '../news.ts';

const WINDOW = 10 * 60_000;

/** Whether so many stories in ten minutes say that a filter has gone mad: hold the queue and ask. */
export const brake = (now: Millis, stories: readonly Millis[], limit: number): boolean =>
  limit > 0 && stories.filter((at) => at > now - WINDOW && at <= now).length > limit;
