import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedServer, faults, startFeedServer } from '../support/feed-server.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const FEED =
  '<rss version="2.0"><channel><title>Т</title><item><title>Литва готова</title><link>https://outlet.example/1</link><guid>g</guid><pubDate>Wed, 07 Jan 2026 12:40:00</pubDate></item><item><title>Ще одна новина</title></item></channel></rss>';

interface Run {
  readonly code: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly problems: readonly string[];
}

const run = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/feed.ts', ...args],
      { cwd: project },
      (error, out, problems) => {
        const lines = out.split('\n').filter(Boolean);
        done({
          code: error ? Number(error.code) : 0,
          lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
          problems: problems.split('\n').filter(Boolean),
        });
      },
    );
  });

describe('npm run -s feed', () => {
  let server: FeedServer;
  let folder: string;
  beforeAll(async () => {
    server = await startFeedServer();
    folder = mkdtempSync(join(tmpdir(), 'poruka-'));
    server.set('/rss', FEED);
    server.set('/away', faults.redirect('http://127.0.0.1:1/rss'));
    writeFileSync(join(folder, 'good.xml'), FEED);
    writeFileSync(
      join(folder, '1251.xml'),
      Buffer.from('<rss><channel><item><title>\xcb\xe8\xf2\xe2\xe0</title></item></channel></rss>', 'latin1'),
    );
    writeFileSync(
      join(folder, 'koi.xml'),
      Buffer.from('<rss><channel><item><title>\xec\xe9\xf4\xf7\xe1</title></item></channel></rss>', 'latin1'),
    );
    writeFileSync(join(folder, 'page.html'), '<!DOCTYPE html><html><body>Новини</body></html>');
    writeFileSync(join(folder, 'cut.xml'), FEED.slice(0, FEED.indexOf('Ще')));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('prints entries as JSON lines, whatever else cannot be read', async () => {
    const good = join(folder, 'good.xml');
    const page = join(folder, 'page.html');
    const cut = join(folder, 'cut.xml');
    const { code, lines, problems } = await run(
      good,
      page,
      `${server.url}/rss`,
      join(folder, 'absent.xml'),
      cut,
    );
    const first = {
      id: 'g',
      link: 'https://outlet.example/1',
      title: 'Литва готова',
      published: '2026-01-07T10:40:00.000Z',
      summary: '',
      body: [],
      lang: 'uk',
    };
    const second = {
      id: null,
      link: null,
      title: 'Ще одна новина',
      published: null,
      summary: '',
      body: [],
      lang: 'uk',
    };
    expect(lines).toEqual([
      { from: good, ...first },
      { from: good, ...second },
      { from: `${server.url}/rss`, ...first },
      { from: `${server.url}/rss`, ...second },
      { from: cut, ...first },
    ]);
    expect(Object.keys(lines[0]!)).toEqual([
      'from',
      'id',
      'link',
      'title',
      'published',
      'summary',
      'body',
      'lang',
    ]);
    expect(problems).toEqual([
      `${page}: a web page, not a feed`,
      `${join(folder, 'absent.xml')}: cannot be read (ENOENT)`,
      `${cut}: ends in the middle of an entry, which is left out`,
    ]);
    expect(code).toBe(1);
  });

  it('takes a server’s word for the encoding', async () => {
    const { code, lines } = await run('--content-type', 'text/xml; charset=koi8-u', join(folder, 'koi.xml'));
    expect([code, lines[0]!['title']]).toEqual([0, 'Литва'.toUpperCase()]);
    expect((await run(join(folder, '1251.xml'))).lines[0]!['title']).toBe('Литва');
  });

  it('lets an address through that was named, not where it leads', async () => {
    const { code, lines, problems } = await run(
      `${server.url}/away`,
      'http://[::1',
      'ftp://outlet.example/rss',
    );
    expect([code, lines]).toEqual([1, []]);
    expect(problems).toEqual([
      `${server.url}/away: 127.0.0.1 leads into a private network (127.0.0.1)`,
      'http://[::1: not an address: http://[::1',
      'ftp://outlet.example/rss: only http and https are read, not ftp',
    ]);
  });

  it('explains itself where it is called wrongly', async () => {
    expect((await run()).problems).toEqual(['usage: npm run -s feed -- [--content-type TYPE] FILE_OR_URL…']);
    expect((await run('--nonsense', 'x')).code).toBe(1);
  });
});
