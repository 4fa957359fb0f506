import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEW_FEED } from '../../src/feeds/due.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetch.ts';
import { poll, resultOf } from '../../src/feeds/poll.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import type { Feed } from '../../src/news.ts';
import { type FeedServer, faults, startFeedServer } from '../support/feed-server.ts';

const NOW = Date.UTC(2026, 0, 7, 12);
const DATE = 'Wed, 07 Jan 2026 12:40:00 +0200';
const rss = (items: string): string => `<rss version="2.0"><channel><title>Т</title>${items}</channel></rss>`;

describe('a poll', () => {
  let server: FeedServer;
  let fetcher: Fetcher;
  beforeAll(async () => {
    server = await startFeedServer();
    fetcher = createFetcher({
      now: () => NOW,
      random: () => 0,
      sleep: async () => {},
      userAgent: 'Poruka/test',
      allowPrivate: true,
      allowedOrigins: new Set([server.url]),
      limits: { jitter: 0 },
    });
  });
  afterAll(async () => {
    await fetcher.close();
    await server.close();
  });
  const feed = (): Feed => ({
    id: 'f',
    name: 'Ф',
    url: `${server.url}/rss`,
    lang: 'uk',
    origin: 'file',
    interval: 60_000,
    zone: 'Europe/Kyiv',
  });
  const ask = () => poll(feed(), { ...NEW_FEED, etag: '"old"' }, { fetcher, now: () => NOW, detectLanguage });

  it('gives entries and validators', async () => {
    server.set('/rss', {
      body: rss(
        `<item><title>Литва</title><pubDate>${DATE}</pubDate></item><item><title>Без дати</title></item>`,
      ),
      etag: '"new"',
    });
    const polled = await ask();
    expect(polled).toMatchObject({
      kind: 'entries',
      etag: '"new"',
      truncated: false,
      entries: [{ title: 'Литва' }, { title: 'Без дати' }],
    });
    const date = Date.UTC(2026, 0, 7, 10, 40);
    expect(resultOf(polled, { added: 2, relevant: 1 })).toEqual({
      kind: 'entries',
      etag: '"new"',
      lastModified: null,
      movedTo: null,
      newest: date,
      oldest: date,
      added: 2,
      relevant: 1,
    });
  });

  it('says unchanged', async () => {
    server.set('/rss', { body: 'x', etag: '"old"' });
    expect(resultOf(await ask(), { added: 0, relevant: 0 })).toEqual({
      kind: 'unchanged',
      url: `${server.url}/rss`,
      movedTo: null,
    });
  });

  it('asks for a torn document again in full', async () => {
    server.set('/rss', {
      body: rss('<item><title>Ціла</title></item><item><title>Не').replace('</channel></rss>', ''),
      etag: '"new"',
    });
    expect(await ask()).toMatchObject({
      kind: 'entries',
      etag: null,
      truncated: true,
      entries: [{ title: 'Ціла' }],
    });
  });

  it('leaves out entries without words and joins those given twice', async () => {
    const twice = (text: string, date: string): string =>
      `<item><title>Литва готова</title><link>https://outlet.example/1</link><pubDate>${date}</pubDate><description>${text}</description></item>`;
    server.set(
      '/rss',
      rss(
        `<item><link>https://outlet.example/0</link></item>${twice('', DATE)}<item><title>Інша</title></item>${twice('Опис.', 'Wed, 07 Jan 2026 11:00:00 +0200')}`,
      ),
    );
    expect(await ask()).toMatchObject({
      kind: 'entries',
      entries: [
        {
          title: 'Литва готова',
          summary: 'Опис.',
          published: Date.UTC(2026, 0, 7, 10, 40),
          dateTrusted: true,
        },
        { title: 'Інша' },
      ],
    });
  });

  it.each([
    ['a web page', faults.webPage(), { code: 'not_a_feed', found: 'html' }],
    ['a browser check', faults.challenge(), { code: 'not_a_feed', found: 'challenge' }],
    ['an empty body', '', { code: 'not_a_feed', found: 'empty' }],
    ['an error', { status: 500 }, { code: 'status', status: 500 }],
    ['another scheme', faults.redirect('ftp://outlet.example/'), { code: 'bad_scheme', scheme: 'ftp' }],
  ])('names %s', async (_what, answer, reason) => {
    server.set('/rss', answer);
    expect(await ask()).toEqual({ kind: 'problem', reason, retryAt: null });
  });

  it('passes on how long to wait', async () => {
    server.set('/rss', faults.busy(503, '60'));
    expect(await ask()).toEqual({
      kind: 'problem',
      reason: { code: 'status', status: 503 },
      retryAt: NOW + 60_000,
    });
  });
});
