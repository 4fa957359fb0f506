import { afterEach, expect, it } from 'vitest';
import { due, type FeedState, NEW_FEED, next } from '../../src/feeds/due.ts';
import { createFetcher } from '../../src/feeds/fetch.ts';
import { keysOf } from '../../src/feeds/identity.ts';
import { poll, resultOf } from '../../src/feeds/poll.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import type { Feed } from '../../src/news.ts';
import { type FeedHandler, type FeedServer, faults, startFeedServer } from '../support/feed-server.ts';
import { seeded } from '../support/feed-week.ts';

const servers: FeedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const START = Date.UTC(2026, 0, 7, 10);
const HEALTHY = 8;
const MISBEHAVING = 12;
const TICKS = 6;
const PER_FEED = 15;

const document = (outlet: number, published: number): string => {
  const first = Math.max(0, published - PER_FEED);
  const items = Array.from({ length: published - first }, (_, i) => first + i).reverse();
  const item = (n: number): string =>
    `<item><title>Видання ${outlet}: новина під номером ${n}</title><link>https://outlet${outlet}.example/news/${1_000_000 + n}/</link>` +
    `<guid isPermaLink="false">${n}</guid><pubDate>${new Date(START + n * 1000).toUTCString()}</pubDate><description>Текст ${n}.</description></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Т</title>${items.map(item).join('')}</channel></rss>`;
};

/** Twenty outlets on servers of their own, of which twelve do something else wrong at every request. */
async function run(seed: number) {
  const random = seeded(seed);
  const published = Array<number>(HEALTHY + MISBEHAVING).fill(0);
  const innocent = await startFeedServer();
  servers.push(innocent);
  const wrong = (outlet: number): FeedHandler => {
    const body = document(outlet, published[outlet]!);
    const ways = [
      faults.silence(),
      faults.stall(body),
      faults.resetAtOnce(),
      faults.halfBody(body),
      faults.truncated(body, body.length * random()),
      faults.gzipBomb(4),
      faults.brokenGzip(),
      faults.endless(),
      faults.redirect(`${innocent.url}/inside`),
      faults.redirect('http://169.254.169.254/latest/'),
      faults.busy(random() < 0.5 ? 429 : 503, '90'),
      faults.webPage(),
      faults.challenge(),
    ];
    return ways[Math.floor(random() * ways.length)]!;
  };
  const feeds: Feed[] = [];
  for (let outlet = 0; outlet < HEALTHY + MISBEHAVING; outlet++) {
    const server = await startFeedServer();
    servers.push(server);
    server.set('/rss', (request, response) => {
      if (outlet >= HEALTHY) wrong(outlet)(request, response);
      else response.writeHead(200, { 'content-type': 'text/xml' }).end(document(outlet, published[outlet]!));
    });
    const url = `${server.url}/rss`;
    feeds.push({
      id: `${outlet}`,
      name: `${outlet}`,
      url,
      lang: 'uk',
      origin: 'file',
      interval: 60_000,
      zone: 'Europe/Kyiv',
    });
  }
  let now = START;
  const fetcher = createFetcher({
    now: () => now,
    random,
    sleep: async () => {},
    userAgent: 'Poruka/test',
    allowPrivate: false,
    allowedOrigins: new Set(feeds.map(({ url }) => new URL(url).origin)),
    limits: { total: 1_500, idle: 500, compressedBytes: 200_000, decodedBytes: 1_000_000, jitter: 0 },
  });
  const stored = new Map<string, number>();
  const states = new Map<string, FeedState>();
  for (let tick = 0; tick < TICKS; tick++, now += 60_000) {
    for (const outlet of published.keys()) published[outlet]! += Math.floor(random() * 5);
    const ready = due(
      now,
      feeds.map((feed) => ({ feed, state: states.get(feed.id) ?? NEW_FEED })),
    );
    await Promise.all(
      ready.map(async ({ feed, state }) => {
        const polled = await poll(feed, state, { fetcher, now: () => now, detectLanguage });
        let added = 0;
        for (const entry of polled.kind === 'entries' ? polled.entries : []) {
          const key = keysOf(entry, feed.name)[0]!;
          if (!stored.has(key)) added++;
          stored.set(key, (stored.get(key) ?? 0) + 1);
        }
        states.set(
          feed.id,
          next(state, resultOf(polled, { added, relevant: 0 }), feed.interval, now, random),
        );
      }),
    );
  }
  await fetcher.close();
  return { published, stored, states, innocent };
}

it.each([1, 2])('twenty outlets, of which twelve misbehave (seed %i)', async (seed) => {
  const { published, stored, states, innocent } = await run(seed);
  for (let outlet = 0; outlet < HEALTHY; outlet++) {
    const mine = [...stored.keys()].filter((key) => key.startsWith(`link:outlet${outlet}.example/`));
    expect([outlet, mine.length]).toEqual([outlet, published[outlet]]);
    expect(states.get(`${outlet}`)).toMatchObject({ failures: 0, gaps: 0, lastFailure: null });
  }
  const reasons = [...states.values()].flatMap(({ lastFailure }) =>
    lastFailure ? [lastFailure.reason.code] : [],
  );
  expect(reasons.length).toBeGreaterThanOrEqual(MISBEHAVING - 1);
  expect(innocent.requests).toEqual([]);
  await expect.poll(() => servers.reduce((open, server) => open + server.sockets.size, 0)).toBe(0);
});
