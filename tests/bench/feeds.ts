import RssParser from 'rss-parser';
import { decode } from '../../src/feeds/decode.ts';
import { NEW_FEED } from '../../src/feeds/due.ts';
import { toEntries } from '../../src/feeds/entry.ts';
import { createFetcher } from '../../src/feeds/fetch.ts';
import { parse } from '../../src/feeds/parse.ts';
import { poll } from '../../src/feeds/poll.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { simulateWeek } from '../support/feed-week.ts';
import type { BenchRow } from './row.ts';

const SENTENCE =
  'Міністр оборони Литви заявив, що країна готова надіслати військових після завершення війни, якщо &laquo;парламент&raquo; ухвалить рішення. ';

const feedOf = (items: number, paragraphs: number): Buffer => {
  const text = `<p>${SENTENCE.repeat(2)}</p>`.repeat(paragraphs);
  const item = (i: number): string =>
    `<item><title><![CDATA[Литва готова надіслати військових ${i}]]></title><link>https://outlet.example/news/${7_377_287 + i}/?utm_source=rss</link>` +
    `<guid isPermaLink="false">${i}</guid><pubDate>Wed, 07 Jan 2026 12:40:00 +0200</pubDate><description><![CDATA[${SENTENCE}]]></description>` +
    `${paragraphs > 0 ? `<content:encoded><![CDATA[${text}]]></content:encoded>` : ''}</item>`;
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>` +
      `<title>К</title><link>https://outlet.example/</link>${Array.from({ length: items }, (_, i) => item(i)).join('')}</channel></rss>`,
  );
};

async function cpu(task: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Our whole way from bytes to entries against rss-parser alone, turn by turn, in CPU time. */
async function parsing(what: string, bytes: Buffer): Promise<BenchRow[]> {
  const context = { url: null, lang: 'uk', zone: 'Europe/Kyiv', now: Date.now(), detectLanguage } as const;
  const ours = async (): Promise<void> => {
    const parsed = await parse(decode(bytes, null).text);
    if (!parsed.ok || toEntries(parsed.feed, context).length !== 200) throw new Error('the feed was misread');
  };
  const alone = (): Promise<unknown> => new RssParser().parseString(bytes.toString());
  const times: { ours: number[]; alone: number[] } = { ours: [], alone: [] };
  for (let round = 0; round < 60; round++) {
    times.alone.push(await cpu(alone));
    times.ours.push(await cpu(ours));
  }
  const [figure, reference] = [median(times.ours), median(times.alone)];
  const ratio = rounded(figure / reference);
  return [
    { what: `${what}: rss-parser alone`, figure: rounded(reference), unit: 'ms CPU' },
    { what: `${what}: ours`, figure: rounded(figure), unit: 'ms CPU' },
    { what: `${what}: ours over rss-parser alone`, figure: ratio, unit: '×', limit: 1.5, ok: ratio <= 1.5 },
  ];
}

/** Seventy feeds that all answer 304; the server's own work is in the figure. */
async function unchanged(): Promise<BenchRow[]> {
  const server = await startFeedServer();
  const origins = new Set([server.url]);
  const fetcher = createFetcher({
    now: Date.now,
    random: Math.random,
    sleep: async () => {},
    userAgent: 'Poruka/bench',
    allowPrivate: false,
    allowedOrigins: origins,
  });
  const feeds = Array.from({ length: 70 }, (_, i) => {
    server.set(`/${i}`, { body: 'x', etag: '"1"' });
    const feed = {
      id: `${i}`,
      name: '',
      url: `${server.url}/${i}`,
      lang: 'uk',
      origin: 'file',
      interval: 60_000,
      zone: 'UTC',
    } as const;
    return feed;
  });
  const cycle = async (): Promise<void> => {
    const dependencies = { fetcher, now: Date.now, detectLanguage };
    const polls = await Promise.all(
      feeds.map((feed) => poll(feed, { ...NEW_FEED, etag: '"1"' }, dependencies)),
    );
    if (polls.some(({ kind }) => kind !== 'unchanged')) throw new Error('a feed did not answer 304');
  };
  await cycle();
  const times: number[] = [];
  for (let round = 0; round < 9; round++) times.push(await cpu(cycle));
  await fetcher.close();
  await server.close();
  const seconds = rounded(median(times) / 1000);
  return [
    {
      what: '70 feeds that answer 304, a cycle',
      figure: seconds,
      unit: 's CPU',
      limit: 0.5,
      ok: seconds <= 0.5,
    },
  ];
}

function latency(): BenchRow[] {
  return simulateWeek(1).flatMap(({ feed, articles, p50, p95, requestsPerMinute }) => {
    const what = `simulated week, ${feed} (${articles} articles)`;
    const limits = feed === 'all';
    return [
      {
        what: `${what}: publish to seen, p50`,
        figure: Math.round(p50),
        unit: 's',
        ...(limits && { limit: 60, ok: p50 <= 60 }),
      },
      {
        what: `${what}: publish to seen, p95`,
        figure: Math.round(p95),
        unit: 's',
        ...(limits && { limit: 180, ok: p95 <= 180 }),
      },
      ...(limits
        ? [
            {
              what: 'simulated week, busiest host',
              figure: rounded(requestsPerMinute),
              unit: 'requests/min',
              limit: 2,
              ok: requestsPerMinute <= 2,
            },
          ]
        : []),
    ];
  });
}

export async function bench(): Promise<BenchRow[]> {
  return [
    ...(await parsing('200 items, lead only', feedOf(200, 0))),
    ...(await parsing('200 items, full text', feedOf(200, 8))),
    ...(await unchanged()),
    ...latency(),
  ];
}
