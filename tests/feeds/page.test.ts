import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../src/feeds/fetch.ts';
import { pageParagraphs, readPage } from '../../src/feeds/page.ts';
import { createRobots } from '../../src/feeds/robots.ts';
import { type FeedServer, faults, startFeedServer } from '../support/feed-server.ts';

const P = [
  'Міністр оборони Литви заявив, що країна готова надіслати військових після завершення війни, якщо про це попросить Київ.',
  'За його словами, рішення ухвалить парламент, коли стане відомий мандат місії, її склад і правила застосування сили.',
  'Раніше про готовність долучитися до сил стримування говорили Франція, Велика Британія та країни Північної Європи.',
];
const html = (inside: string, head = ''): string =>
  `<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Литва готова</title>${head}</head><body>
  <header><nav><a href="/">Головна</a> <a href="/war">Війна</a> <a href="/world">Світ</a></nav></header>
  <main>${inside}</main><aside><h3>Популярне</h3><a href="/1">Погода на завтра</a></aside>
  <footer><p>Усі права захищено, передрук лише з посиланням.</p></footer><script>var a = "<p>не текст</p>";</script></body></html>`;
const article = `<article><h1>Литва готова</h1><p>${P[0]}</p><p>${P[1]} <strong>Читайте також:</strong> <a href="/2">Хто ще готовий</a></p>
  <figure><img src="/a.jpg"><figcaption>Фото: міністерство</figcaption></figure><div class="read-also"><p>Читайте також: <a href="/3">Що відомо про місію</a></p></div>
  <p>${P[2]}</p><p>Підписуйтесь на наш Telegram-канал, щоб не пропустити новин</p></article>`;

describe('the text of a page', () => {
  it('is the article, without menus, captions and promotion', () =>
    expect(pageParagraphs(html(article))).toEqual(P));

  it('comes from JSON-LD where the markup hides it', () => {
    const data = {
      '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', articleBody: P.join('\n') }],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(pageParagraphs(html('<div id="app"></div>', head))).toEqual(P);
  });

  it('is nothing where there is none', () => {
    expect(pageParagraphs(html('<p>Коротко.</p>'))).toEqual([]);
    expect(pageParagraphs('не сторінка')).toEqual([]);
  });
});

describe('reading a page', () => {
  let server: FeedServer;
  let fetcher: Fetcher;
  beforeAll(async () => {
    server = await startFeedServer();
    fetcher = createFetcher({
      now: Date.now,
      random: () => 0,
      sleep: async () => {},
      userAgent: 'Poruka/test',
      allowPrivate: true,
      allowedOrigins: new Set(),
      limits: { jitter: 0, idle: 300, total: 600 },
    });
    server.set('/robots.txt', {
      body: 'User-agent: *\nDisallow: /closed\n\nUser-agent: Poruka\nDisallow: /not-for-us\n',
      headers: { 'content-type': 'text/plain' },
    });
    const page = { body: html(article), headers: { 'content-type': 'text/html' } };
    for (const path of ['/news/1', '/closed', '/not-for-us']) server.set(path, page);
    server.set('/1251', {
      body: Buffer.from('<html><body>\xcb\xe8\xf2\xe2\xe0</body></html>', 'latin1'),
      headers: { 'content-type': 'text/html' },
    });
    server.set('/challenge', faults.challenge());
    server.set('/silent', faults.silence());
  });
  afterAll(async () => {
    await fetcher.close();
    await server.close();
  });

  it.each<[string, object]>([
    ['/news/1', { kind: 'text', paragraphs: P }],
    ['/closed', { kind: 'text', paragraphs: P }],
    ['/not-for-us', { kind: 'none', reason: { code: 'robots' } }],
    ['/1251', { kind: 'none', reason: { code: 'no_text' } }],
    ['/challenge', { kind: 'none', reason: { code: 'challenge_page' } }],
    ['/silent', { kind: 'none', reason: { code: 'timeout_idle', seconds: 0.3 } }],
    ['/absent', { kind: 'none', reason: { code: 'status', status: 404 } }],
  ])('%s', async (path, outcome) => {
    expect(await readPage(server.url + path, fetcher, createRobots(fetcher, 'Poruka', Date.now))).toEqual(
      outcome,
    );
  });

  it.each([
    ['missing', 404, true],
    ['forbidden', 403, true],
    ['in trouble', 503, false],
    ['too busy', 429, false],
  ])('with a robots.txt that is %s', async (_what, status, allowed) => {
    const other = await startFeedServer();
    other.set('/robots.txt', { status });
    expect(await createRobots(fetcher, 'Poruka', Date.now).allows(`${other.url}/news/1`)).toBe(allowed);
    await other.close();
  });

  it('asks for robots.txt once a day', async () => {
    let now = 0;
    const robots = createRobots(fetcher, 'Poruka', () => now);
    const asked = () => server.requests.filter(({ path }) => path === '/robots.txt').length;
    const before = asked();
    for (const path of ['/a', '/b', '/not-for-us']) await robots.allows(server.url + path);
    expect(asked() - before).toBe(1);
    now = 86_400_000;
    await robots.allows(`${server.url}/a`);
    expect(asked() - before).toBe(2);
  });
});
