import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../src/feeds/fetch.ts';
import { type FetchOutcome, inWords } from '../../src/feeds/outcome.ts';
import { type FeedHandler, type FeedServer, faults, startFeedServer } from '../support/feed-server.ts';

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Т</title>${'<item><title>Новина дня</title></item>'.repeat(50)}</channel></rss>`;
const NOW = Date.UTC(2026, 0, 7, 10);

let server: FeedServer;
let other: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
  other = await startFeedServer();
});
afterAll(async () => {
  await server.close();
  await other.close();
});

const fetcherWith = (options: Partial<FetcherOptions> = {}) =>
  createFetcher({
    now: () => NOW,
    random: () => 0,
    sleep: async () => {},
    userAgent: 'Poruka/test (+https://poruka.example)',
    allowPrivate: false,
    allowedOrigins: new Set([server.url]),
    limits: { total: 1_500, idle: 500, compressedBytes: 400_000, decodedBytes: 1_000_000, jitter: 0 },
    ...options,
  });

const told = (outcome: FetchOutcome): string => {
  if (outcome.kind === 'fresh') return `fresh, ${outcome.bytes.length} bytes`;
  if (outcome.kind === 'unchanged') return 'unchanged';
  const wait =
    outcome.kind === 'failed' && outcome.retryAt !== null ? `, wait ${(outcome.retryAt - NOW) / 1000} s` : '';
  return `${outcome.kind}: ${inWords(outcome.reason)}${wait}`;
};

const LENGTH = Buffer.byteLength(FEED);
const table: [fault: string, answer: Parameters<FeedServer['set']>[1], outcome: string][] = [
  ['a plain answer', FEED, `fresh, ${LENGTH} bytes`],
  ['gzip', { body: FEED, encoding: 'gzip' }, `fresh, ${LENGTH} bytes`],
  ['brotli', { body: FEED, encoding: 'br' }, `fresh, ${LENGTH} bytes`],
  ['deflate', { body: FEED, encoding: 'deflate' }, `fresh, ${LENGTH} bytes`],
  ['deflate without its header', { body: FEED, encoding: 'deflate-raw' }, `fresh, ${LENGTH} bytes`],
  ['gzip that is none', { body: FEED, headers: { 'content-encoding': 'gzip' } }, `fresh, ${LENGTH} bytes`],
  ['an empty body', '', 'fresh, 0 bytes'],
  ['broken gzip', faults.brokenGzip(), 'failed: cannot be unpacked (gzip)'],
  [
    'an unknown encoding',
    { body: FEED, headers: { 'content-encoding': 'zstd-x' } },
    'failed: cannot be unpacked (zstd-x)',
  ],
  ['silence', faults.silence(), 'failed: silent for 0.5 s'],
  ['a stall in the middle', faults.stall(FEED), 'failed: silent for 0.5 s'],
  ['a slow drip', faults.drip(50), 'failed: not finished within 1.5 s'],
  ['a body without end', faults.endless(), 'failed: larger than 400000 bytes'],
  ['a gzip bomb', faults.gzipBomb(100), 'failed: larger than 1000000 bytes when unpacked'],
  ['a reset', faults.resetAtOnce(), 'failed: the connection broke off before the end'],
  ['half a body', faults.halfBody(FEED), 'failed: the connection broke off before the end'],
  ['not found', { status: 404 }, 'failed: the server answers 404'],
  ['gone', { status: 410 }, 'failed: the server answers 410'],
  ['forbidden', { status: 403 }, 'failed: the server answers 403'],
  [
    'a browser check with a status',
    { status: 403, headers: { 'cf-mitigated': 'challenge' } },
    'failed: a check for browsers stands before it (status 403)',
  ],
  ['a server error', { status: 500 }, 'failed: the server answers 500'],
  ['a 304 that nobody asked for', { status: 304 }, 'unchanged'],
  [
    'a redirect in circles',
    (_request, response) => void response.writeHead(302, { location: '/in-circles' }).end(),
    'failed: the server answers 404',
  ],
  [
    'a redirect to another scheme',
    faults.redirect('ftp://news.example/rss'),
    'refused: only http and https are read, not ftp',
  ],
  [
    'a redirect to a file',
    faults.redirect('file:///etc/passwd'),
    'refused: only http and https are read, not file',
  ],
  [
    'a redirect to a private address',
    faults.redirect('http://192.168.1.1/rss'),
    'refused: 192.168.1.1 leads into a private network (192.168.1.1)',
  ],
  [
    'a redirect to loopback by name',
    faults.redirect('http://localhost:1/rss'),
    'refused: localhost leads into a private network (127.0.0.1)',
  ],
  [
    'a redirect to cloud metadata',
    faults.redirect('http://169.254.169.254/latest/meta-data/'),
    'refused: 169.254.169.254 leads into a private network (169.254.169.254)',
  ],
  [
    'a redirect to mapped IPv4',
    faults.redirect('http://[::ffff:127.0.0.1]/'),
    'refused: ::ffff:7f00:1 leads into a private network (::ffff:7f00:1)',
  ],
  [
    'a redirect to a disguised loopback',
    faults.redirect('http://0x7f.1/'),
    'refused: 127.0.0.1 leads into a private network (127.0.0.1)',
  ],
  [
    'a redirect to nonsense',
    faults.redirect('http://[nonsense'),
    'refused: not an address: http://[nonsense',
  ],
];

describe('a fetch, fault by fault', () => {
  it.each(table)('%s', async (_fault, answer, outcome) => {
    const fetcher = fetcherWith({ resolve: async () => ['127.0.0.1'] });
    server.set('/feed', answer);
    expect(told(await fetcher.get(`${server.url}/feed`))).toBe(outcome);
    await fetcher.close();
  });

  it('ends redirects in circles', async () => {
    const fetcher = fetcherWith();
    server.set('/circle', faults.redirect('/circle'));
    expect(told(await fetcher.get(`${server.url}/circle`))).toBe('refused: more than 5 redirects');
    await fetcher.close();
  });

  it('does not follow an allowed origin to another port of the same host', async () => {
    const fetcher = fetcherWith();
    const before = other.requests.length;
    server.set('/away', faults.redirect(`${other.url}/feed`));
    expect(told(await fetcher.get(`${server.url}/away`))).toBe(
      'refused: 127.0.0.1 leads into a private network (127.0.0.1)',
    );
    expect(other.requests.length).toBe(before);
    await fetcher.close();
  });

  it('cannot reach a port where nobody listens, nor a name that does not exist', async () => {
    const fetcher = fetcherWith({ allowedOrigins: new Set(['http://127.0.0.1:1']), resolve: async () => [] });
    expect(told(await fetcher.get('http://127.0.0.1:1/'))).toBe('failed: no connection (ECONNREFUSED)');
    expect(told(await fetcher.get('http://no-such-outlet.example/'))).toBe(
      'failed: no such host: no-such-outlet.example',
    );
    expect(told(await fetcher.get('not an address'))).toBe('refused: not an address: not an address');
    expect(told(await fetcher.get('gopher://news.example/'))).toBe(
      'refused: only http and https are read, not gopher',
    );
    expect(told(await fetcher.get('http://user:secret@news.example/'))).toBe(
      'refused: not an address: news.example',
    );
    await fetcher.close();
  });
});

describe('politeness', () => {
  it('sends validators, an honest name and takes the 304', async () => {
    const fetcher = fetcherWith();
    server.set('/tagged', { body: FEED, etag: '"v1"', lastModified: 'Wed, 07 Jan 2026 09:00:00 GMT' });
    const first = await fetcher.get(`${server.url}/tagged`);
    expect(first).toMatchObject({
      kind: 'fresh',
      etag: '"v1"',
      lastModified: 'Wed, 07 Jan 2026 09:00:00 GMT',
      movedTo: null,
    });
    if (first.kind !== 'fresh') return;
    expect(await fetcher.get(`${server.url}/tagged`, first)).toEqual({
      kind: 'unchanged',
      url: `${server.url}/tagged`,
      movedTo: null,
    });
    const { headers } = server.requests.at(-1)!;
    expect(headers['if-none-match']).toBe('"v1"');
    expect(headers['if-modified-since']).toBe('Wed, 07 Jan 2026 09:00:00 GMT');
    expect(headers['user-agent']).toBe('Poruka/test (+https://poruka.example)');
    expect(headers['accept-encoding']).toBe('gzip, deflate, br');
    await fetcher.close();
  });

  it('tells permanent redirects from passing ones', async () => {
    const fetcher = fetcherWith();
    server.set('/new', FEED);
    server.set('/permanent', faults.redirect('/new', 301));
    server.set('/passing', faults.redirect('/new', 302));
    server.set('/first-permanent', faults.redirect('/passing', 308));
    expect(await fetcher.get(`${server.url}/permanent`)).toMatchObject({
      movedTo: `${server.url}/new`,
      url: `${server.url}/new`,
    });
    expect(await fetcher.get(`${server.url}/passing`)).toMatchObject({
      movedTo: null,
      url: `${server.url}/new`,
    });
    expect(await fetcher.get(`${server.url}/first-permanent`)).toMatchObject({
      movedTo: `${server.url}/passing`,
    });
    await fetcher.close();
  });

  it.each([
    ['seconds', '120', 'wait 120 s'],
    ['a date', 'Wed, 07 Jan 2026 10:05:00 GMT', 'wait 300 s'],
    ['a month', '2592000', 'wait 86400 s'],
  ])('obeys Retry-After given as %s, for the whole host', async (_form, value, outcome) => {
    let now = NOW;
    const fetcher = fetcherWith({ now: () => now, allowPrivate: true, allowedOrigins: new Set() });
    const { host } = new URL(server.url);
    server.set('/busy', faults.busy(429, value));
    server.set('/sister', FEED);
    expect(told(await fetcher.get(`${server.url}/busy`))).toBe(`failed: the server answers 429, ${outcome}`);
    const asked = server.requests.length;
    expect(told(await fetcher.get(`${server.url}/sister`))).toBe(`failed: ${host} asked to wait, ${outcome}`);
    expect(server.requests.length).toBe(asked);
    now += 86_400_001;
    expect(told(await fetcher.get(`${server.url}/sister`))).toBe(`fresh, ${LENGTH} bytes`);
    await fetcher.close();
  });

  it('holds only the feed that asked where the operator named the origin, and nothing for nonsense', async () => {
    const fetcher = fetcherWith();
    server.set('/busy', faults.busy(503, '60'));
    server.set('/confused', faults.busy(503, 'soon'));
    server.set('/sister', FEED);
    expect(told(await fetcher.get(`${server.url}/busy`))).toBe('failed: the server answers 503, wait 60 s');
    expect(told(await fetcher.get(`${server.url}/busy`))).toMatch(/asked to wait, wait 60 s$/);
    expect(told(await fetcher.get(`${server.url}/sister`))).toBe(`fresh, ${LENGTH} bytes`);
    expect(told(await fetcher.get(`${server.url}/confused`))).toBe('failed: the server answers 503');
    expect(told(await fetcher.get(`${server.url}/confused`))).toBe('failed: the server answers 503');
    await fetcher.close();
  });

  it('asks one host one thing at a time, and others meanwhile', async () => {
    const pauses: number[] = [];
    const fetcher = fetcherWith({
      allowPrivate: true,
      allowedOrigins: new Set(),
      random: () => 0.5,
      sleep: async (delay) => void pauses.push(delay),
      limits: { jitter: 400 },
    });
    let open = 0;
    let most = 0;
    const slow: FeedHandler = (_request, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open--;
        response.end(FEED);
      });
    };
    for (const path of ['/1', '/2', '/3', '/4']) server.set(path, slow);
    const outcomes = await Promise.all(
      ['/1', '/2', '/3', '/4'].map((path) => fetcher.get(server.url + path)),
    );
    expect(outcomes.map(told)).toEqual(Array(4).fill(`fresh, ${LENGTH} bytes`));
    expect(most).toBe(1);
    expect(pauses).toEqual([200, 200, 200]);
    await fetcher.close();
  });

  it('closes its sockets and ends what is under way', async () => {
    const fetcher = fetcherWith({ limits: { total: 60_000, idle: 60_000 } });
    const asked = new Promise<void>((arrived) => server.set('/never', () => arrived()));
    const pending = fetcher.get(`${server.url}/never`);
    await asked;
    await fetcher.close();
    expect(told(await pending)).toBe('failed: stopped');
    await expect.poll(() => server.sockets.size).toBe(0);
  });
});

describe('addresses that must not be reached', () => {
  const closed = [
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '0.0.0.0',
    '0.1.2.3',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '192.88.99.1',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::1',
    '2001::1',
    '2001:db8::1',
    '3fff::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '100::1',
    '5f00::1',
  ];

  it.each(closed)('%s, by literal, by name and mixed with a public one', async (address) => {
    const tried: string[][] = [];
    const fetcher = fetcherWith({
      resolve: async (name) => (name === 'mixed.example' ? ['93.184.216.34', address] : [address]),
      connect: (_options, addresses, callback) => {
        tried.push([...addresses]);
        callback(new Error('no connection was to be tried'), null);
      },
    });
    const bare = address.replace(/%.*/, '');
    const literal = bare.includes(':') ? `[${bare}]` : bare;
    for (const host of [literal, 'rebound.example', 'mixed.example']) {
      expect(await fetcher.get(`http://${host}/rss`)).toMatchObject({
        kind: 'refused',
        reason: { code: 'private_address' },
      });
      expect(await fetcher.get(`https://${host}/rss`)).toMatchObject({
        kind: 'refused',
        reason: { code: 'private_address' },
      });
    }
    expect(tried).toEqual([]);
    await fetcher.close();
  });

  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '2a00:1450:4001::8a'])(
    '%s is connected to, and nothing but it',
    async (address) => {
      const tried: string[][] = [];
      let lookups = 0;
      const fetcher = fetcherWith({
        resolve: async () => (lookups++ === 0 ? [address] : ['127.0.0.1']),
        connect: (_options, addresses, callback) => {
          tried.push([...addresses]);
          callback(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), null);
        },
      });
      expect(told(await fetcher.get('http://outlet.example/rss'))).toBe(
        'failed: no connection (ECONNREFUSED)',
      );
      expect(tried).toEqual([[address]]);
      expect(lookups).toBe(1);
      await fetcher.close();
    },
  );

  it('are open where the operator allows private networks', async () => {
    const fetcher = fetcherWith({ allowPrivate: true, allowedOrigins: new Set() });
    server.set('/feed', FEED);
    expect(told(await fetcher.get(`${server.url}/feed`))).toBe(`fresh, ${LENGTH} bytes`);
    await fetcher.close();
  });

  it('falls back from an IPv6 address that does not answer to IPv4', async () => {
    const port = new URL(server.url).port;
    const origin = `http://outlet.test:${port}`;
    const fetcher = fetcherWith({
      allowedOrigins: new Set([origin]),
      resolve: async () => ['::1', '127.0.0.1'],
      limits: {},
    });
    server.set('/feed', FEED);
    expect(told(await fetcher.get(`${origin}/feed`))).toBe(`fresh, ${LENGTH} bytes`);
    await fetcher.close();
  });
});
