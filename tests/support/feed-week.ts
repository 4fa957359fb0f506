import { catalogue } from '../../src/feeds/catalogue.ts';
import { due, type FeedState, NEW_FEED, next } from '../../src/feeds/due.ts';

/** Articles on a usual day, from the catalogue's evidence where there is some, else estimated. */
const PER_DAY: Readonly<Record<string, number>> = {
  'rbc-uk-all': 250,
  'up-uk-news': 99,
  'eurointegration-uk': 40,
  'ukrinform-uk': 150,
  'interfax-uk': 100,
  'unian-uk': 300,
  'suspilne-all': 120,
  'radiosvoboda-news': 32,
  'nv-uk': 150,
  'liga-uk': 80,
  'kyivindependent-en': 25,
  'dw-uk': 20,
};
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Share of a waking hour's articles that a night hour has. */
const NIGHT = 0.15;

export interface Latency {
  readonly feed: string;
  readonly articles: number;
  /** Seconds from publication to being seen. */
  readonly p50: number;
  readonly p95: number;
  readonly requestsPerMinute: number;
}

/** A small generator that gives the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** When a feed's articles come in a week: by chance, less by night. */
function publications(perDay: number, start: number, random: () => number): number[] {
  const wakingRate = perDay / (16 + 8 * NIGHT) / 60;
  const times: number[] = [];
  for (let minute = 0; minute < 7 * 1440; minute++) {
    const hour = Math.floor(minute / 60) % 24;
    const rate = wakingRate * (hour >= 7 && hour < 23 ? 1 : NIGHT);
    for (let chance = rate; chance > 0; chance -= 1)
      if (random() < chance) times.push(start + (minute + random()) * MINUTE);
  }
  return times.sort((a, b) => a - b);
}

/**
 * A week of the default twelve by a simulated clock: a tick a minute, answers that take up to three seconds, a
 * failure in a hundred. Ends with a line for all together.
 */
export function simulateWeek(seed: number): Latency[] {
  const random = seeded(seed);
  const start = Date.UTC(2026, 0, 5);
  const feeds = catalogue().filter(({ enabled }) => enabled);
  const pending = new Map(feeds.map(({ id }) => [id, publications(PER_DAY[id]!, start, random)]));
  const states = new Map<string, FeedState>(feeds.map(({ id }) => [id, NEW_FEED]));
  const seen = new Map<string, number[]>(feeds.map(({ id }) => [id, []]));
  const requests = new Map<string, number>(feeds.map(({ id }) => [id, 0]));
  for (let now = start; now < start + 7 * DAY; now += MINUTE) {
    for (const { feed, state } of due(
      now,
      feeds.map((feed) => ({ feed, state: states.get(feed.id)! })),
    )) {
      requests.set(feed.id, requests.get(feed.id)! + 1);
      if (random() < 0.01) {
        const failed = { kind: 'problem', reason: { code: 'status', status: 503 }, retryAt: null } as const;
        states.set(feed.id, next(state, failed, feed.interval, now, random));
        continue;
      }
      const answered = now + 200 + random() * 2800;
      const queue = pending.get(feed.id)!;
      const fresh = queue.filter((at) => at <= now);
      pending.set(feed.id, queue.slice(fresh.length));
      seen.get(feed.id)!.push(...fresh.map((at) => (answered - at) / 1000));
      const dates = { newest: fresh.at(-1) ?? null, oldest: null, added: fresh.length, relevant: 0 };
      const result = { kind: 'entries', etag: null, lastModified: null, movedTo: null, ...dates } as const;
      states.set(feed.id, next(state, result, feed.interval, now, random));
    }
  }
  const minutes = 7 * 1440;
  const lines = feeds.map(({ id }) => {
    const delays = seen.get(id)!;
    const [p50, p95] = [quantile(delays, 0.5), quantile(delays, 0.95)];
    return { feed: id, articles: delays.length, p50, p95, requestsPerMinute: requests.get(id)! / minutes };
  });
  const all = [...seen.values()].flat();
  const busiest = Math.max(...lines.map(({ requestsPerMinute }) => requestsPerMinute));
  return [
    ...lines,
    {
      feed: 'all',
      articles: all.length,
      p50: quantile(all, 0.5),
      p95: quantile(all, 0.95),
      requestsPerMinute: busiest,
    },
  ];
}
