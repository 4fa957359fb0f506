import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advertisedFeeds, discover } from '../../src/feeds/discover.ts';
import { createFetcher, type Fetcher } from '../../src/feeds/fetch.ts';
import { type FeedServer, faults, startFeedServer } from '../support/feed-server.ts';

const FEED =
  '<rss version="2.0"><channel><title>Вісник &amp;amp; Ко</title><language>uk</language><item><title>А</title></item><item><title>Б</title></item></channel></rss>';
const page = (head: string): { body: string; headers: Record<string, string> } => ({
  body: `<!DOCTYPE html><html><head><title>Вісник</title>${head}</head><body><p>Новини</p></body></html>`,
  headers: { 'content-type': 'text/html' },
});

let server: FeedServer;
let fetcher: Fetcher;
beforeAll(async () => {
  server = await startFeedServer();
  fetcher = createFetcher({
    now: Date.now,
    random: () => 0,
    sleep: async () => {},
    userAgent: 'Poruka/test',
    allowPrivate: false,
    allowedOrigins: new Set([server.url]),
    resolve: async (name) => (name === 'inside.example' ? ['10.0.0.1'] : []),
    limits: { jitter: 0, idle: 500, total: 1_000 },
  });
  server.set('/feed.xml', FEED);
  server.set('/moved', faults.redirect('/feed.xml', 301));
  server.set(
    '/page',
    page(
      '<link rel="alternate" type="application/rss+xml" title="RSS" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="feed.xml">',
    ),
  );
  server.set('/broken-page', page('<link rel="alternate" type="application/atom+xml" href="/nothing-here">'));
  server.set('/sitemap.xml', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>');
  server.set('/challenge', faults.challenge());
  server.set('/empty', '');
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const found = (over: object = {}) => ({
  kind: 'feed',
  url: `${server.url}/feed.xml`,
  title: 'Вісник & Ко',
  language: 'uk',
  entries: 2,
  ...over,
});

describe('what /addfeed is given', () => {
  it('is a feed', async () => expect(await discover(`  ${server.url}/feed.xml `, fetcher)).toEqual(found()));
  it('is a feed that has moved', async () =>
    expect(await discover(`${server.url}/moved`, fetcher)).toEqual(found()));
  it('is a page that names its feed', async () =>
    expect(await discover(`${server.url}/page`, fetcher)).toEqual(found()));

  it('is a page whose feed is where feeds usually are', async () => {
    const plain = await startFeedServer();
    const reader = createFetcher({
      now: Date.now,
      random: () => 0,
      sleep: async () => {},
      userAgent: 'Poruka/test',
      allowPrivate: true,
      allowedOrigins: new Set(),
      limits: { jitter: 0 },
    });
    plain.set('/news', page(''));
    expect(await discover(`${plain.url}/news`, reader)).toMatchObject({ kind: 'no_feed', found: 'html' });
    expect(plain.requests.map(({ path }) => path)).toEqual([
      '/news',
      '/rss',
      '/feed',
      '/rss.xml',
      '/feed.xml',
      '/atom.xml',
      '/index.xml',
    ]);
    plain.set('/rss.xml', FEED);
    expect(await discover(`${plain.url}/news`, reader)).toEqual(found({ url: `${plain.url}/rss.xml` }));
    await reader.close();
    await plain.close();
  });

  it.each([
    ['nonsense', 'новини про Литву', { kind: 'problem', reason: { code: 'bad_url' } }],
    ['a word', 'news', { kind: 'problem', reason: { code: 'bad_url' } }],
    [
      'another scheme',
      'ftp://outlet.example/rss',
      { kind: 'problem', reason: { code: 'bad_scheme', scheme: 'ftp' } },
    ],
    ['a script', 'javascript:alert(1)', { kind: 'problem', reason: { code: 'bad_scheme' } }],
    ['a private address', 'http://192.168.0.1/rss', { kind: 'problem', reason: { code: 'private_address' } }],
    [
      'a name that leads inside',
      'inside.example/rss',
      { kind: 'problem', reason: { code: 'private_address', host: 'inside.example', address: '10.0.0.1' } },
    ],
    [
      'a host that does not exist',
      'https://no-such-outlet.example/',
      { kind: 'problem', reason: { code: 'dns' } },
    ],
  ])('is %s', async (_what, typed, outcome) => expect(await discover(typed, fetcher)).toMatchObject(outcome));

  it.each([
    ['/absent', { kind: 'problem', reason: { code: 'status', status: 404 } }],
    ['/sitemap.xml', { kind: 'problem', reason: { code: 'not_a_feed', found: 'sitemap' } }],
    ['/challenge', { kind: 'problem', reason: { code: 'not_a_feed', found: 'challenge' } }],
    ['/empty', { kind: 'problem', reason: { code: 'not_a_feed', found: 'empty' } }],
    ['/broken-page', { kind: 'no_feed', found: 'html' }],
  ])('is %s, which is no feed', async (path, outcome) =>
    expect(await discover(server.url + path, fetcher)).toMatchObject(outcome),
  );
});

it('finds feeds in a page by its base, in its order, without comments and repeats', () => {
  const html = `<html><head><base href="https://cdn.example/x/"><link rel="stylesheet" href="a.css"><link REL="Alternate" TYPE="application/atom+xml" href="a.atom">
    <link rel=alternate type="application/rss+xml" href="/comments/feed/"><link rel="alternate" hreflang="en" href="/en"><link rel="alternate" type="application/atom+xml" href="a.atom"></head>`;
  expect(advertisedFeeds(html, 'https://outlet.example/')).toEqual(['https://cdn.example/x/a.atom']);
});
