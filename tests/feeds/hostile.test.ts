import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/feeds/decode.ts';
import { toEntries } from '../../src/feeds/entry.ts';
import { pageParagraphs } from '../../src/feeds/page.ts';
import { parse } from '../../src/feeds/parse.ts';
import { detectLanguage } from '../../src/language/detect.ts';

const context = {
  url: 'https://outlet.example/rss',
  lang: 'uk',
  zone: 'Europe/Kyiv',
  now: 1_767_782_400_000,
  detectLanguage,
} as const;

async function read(bytes: Uint8Array): Promise<string> {
  const parsed = await parse(decode(bytes, null).text);
  return parsed.ok ? `feed of ${toEntries(parsed.feed, context).length}` : parsed.found;
}

const bytes = (text: string): Buffer => Buffer.from(text);
const item = (inside: string): string =>
  `<rss version="2.0"><channel><title>К</title><item>${inside}</item></channel></rss>`;
const MANY = 300_000;

/** Each is a few megabytes that some parser somewhere takes minutes, or all memory, for. */
const bombs: [what: string, document: string, read: RegExp][] = [
  [
    'elements that never end',
    '<rss version="2.0"><channel>'.padEnd(40, ' ') + '<item>'.repeat(MANY),
    /^feed of/,
  ],
  ['elements within elements', '<a>'.repeat(MANY), /^xml$/],
  ['elements within elements, closed wrongly', '<a>'.repeat(MANY) + '</b>'.repeat(MANY), /^xml$/],
  ['depth within a description', item(`<description>${'<b>'.repeat(MANY)}</description>`), /^feed of/],
  [
    'escaped tags that never end',
    item(`<title>А</title><description>${'&lt;p'.repeat(MANY)}</description>`),
    /^feed of 1$/,
  ],
  [
    'tags in CDATA that never end',
    item(`<description><![CDATA[${'<p '.repeat(MANY)}]]></description>`),
    /^feed of/,
  ],
  [
    'depth in CDATA',
    item(`<content:encoded><![CDATA[${'<div>'.repeat(MANY)}${'</p>'.repeat(MANY)}]]></content:encoded>`),
    /^feed of/,
  ],
  ['CDATA that never ends', item('<title>А</title><description>') + '<![CDATA['.repeat(MANY), /^feed of/],
  ['comments that never end', `<rss>${'<!--'.repeat(MANY)}`, /^feed of 0$/],
  ['a DOCTYPE that never ends', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(MANY / 4)}`, /./],
  [
    'thousands of entities',
    `<!DOCTYPE rss [${Array.from({ length: 20_000 }, (_, i) => `<!ENTITY e${i} "${'x'.repeat(150)}">`).join('')}]>${item(`<title>${'&e1;'.repeat(50_000)}</title>`)}`,
    /^feed of 1$/,
  ],
  ['attributes without number', `<rss ${'a="b" '.repeat(MANY)}><channel/></rss>`, /./],
  [
    'namespaces without number',
    `<rss ${Array.from({ length: 20_000 }, (_, i) => `xmlns:n${i}="u${i}"`).join(' ')}>${'<n1:a/>'.repeat(2_000)}</rss>`,
    /./,
  ],
  [
    'namespaces at every depth',
    `<rss>${Array.from({ length: 250 }, (_, i) => `<x xmlns:n${i}="u">`).join('')}`,
    /./,
  ],
  ['ampersands', item(`<title>${'&'.repeat(MANY * 3)}</title>`), /^feed of 1$/],
  ['references without an end', item(`<title>${'&#x'.repeat(MANY)}</title>`), /^feed of 1$/],
  ['angle brackets', '<'.repeat(MANY * 3), /./],
  ['a title of three megabytes', item(`<title>${'я '.repeat(MANY * 3)}</title>`), /^feed of 1$/],
  ['spaces', `${' '.repeat(3_000_000)}<rss/>`, /./],
  [
    'spaces within',
    item(`<title>а${' '.repeat(2_000_000)}б</title><pubDate>${' '.repeat(1_000_000)}</pubDate>`),
    /^feed of 1$/,
  ],
  ['line breaks', item(`<description>${'а\n\n'.repeat(MANY)}</description>`), /^feed of 1$/],
  [
    'promotion without end',
    item(`<title>А</title><description>${'Читайте також: '.repeat(100_000)}</description>`),
    /^feed of 1$/,
  ],
  [
    'links without end',
    item(`<description><![CDATA[${'<a href=x>Читайте також</a> '.repeat(20_000)}]]></description>`),
    /^feed of 1$/,
  ],
  [
    'a hundred thousand items',
    `<rss version="2.0"><channel>${'<item><title>А</title></item>'.repeat(100_000)}</channel></rss>`,
    /^feed of 10000$/,
  ],
  ['a date of a megabyte', item(`<title>А</title><pubDate>${'1 '.repeat(500_000)}</pubDate>`), /^feed of 1$/],
  [
    'a link of a megabyte',
    item(`<title>А</title><link>https://a.example/?${'a=1&amp;'.repeat(200_000)}</link>`),
    /^feed of 1$/,
  ],
  ['zeros', '\0'.repeat(3_000_000), /./],
  ['brackets of JSON', '['.repeat(MANY), /^json$/],
  ['sections one after another', item(`<title>${'<![CDATA[a]]>'.repeat(100_000)}</title>`), /^feed of 1$/],
];

describe('hostile documents', () => {
  it.each(bombs)('%s', { timeout: 8_000 }, async (_what, document, expected) => {
    expect(await read(bytes(document))).toMatch(expected);
  });

  it.each([
    ['depth', '<div>'.repeat(200_000)],
    ['elements', '<p>а</p>'.repeat(100_000)],
    [
      'data within data',
      `<script type="application/ld+json">${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}</script>`,
    ],
    ['bold that never ends', `<p>${'<b>'.repeat(100_000)}`],
    ['tables at the edge of what is read', `${'<table><tr><td>'.repeat(90)}${'а, '.repeat(1_000)}`],
    ['nothing', ''],
    ['zeros', '\0'.repeat(100_000)],
  ])('as a page: %s', { timeout: 8_000 }, (_what, html) => {
    expect(pageParagraphs(html).every((paragraph) => paragraph.trim() !== '')).toBe(true);
  });

  it('any bytes are a feed or are named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (random) => {
        expect(await read(random)).toMatch(
          /^(?:feed of \d+|empty|html|challenge|json|sitemap|opml|xml|text|binary)$/,
        );
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('any damage to a feed leaves a feed or something with a name', async () => {
    const whole = bytes(
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "б">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>К</title><item><title><![CDATA[А &amp; Б]]></title><link>https://a.example/1</link><dc:date>2026-01-07T10:00:00Z</dc:date><description>&lt;p&gt;Текст &a;&lt;/p&gt;</description></item></channel></rss>`,
    );
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      remove: fc.nat(30),
      insert: fc.string({ maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 5 }), async (wounds) => {
        let torn: Buffer = whole;
        for (const { at, remove, insert } of wounds) {
          torn = Buffer.concat([torn.subarray(0, at), bytes(insert), torn.subarray(at + remove)]);
        }
        expect(await read(torn)).toMatch(
          /^(?:feed of \d+|empty|html|challenge|json|sitemap|opml|xml|text|binary)$/,
        );
      }),
      { numRuns: 400, seed: 2 },
    );
  });
});

it('a document that ends badly leaves nothing behind for the next one', async () => {
  await parse(
    '<rss n=""><channel><title></title><link></link><item><title><5</title><link></link></item></channel></rss>>',
  );
  const next = await parse('<rss ');
  expect(next.ok).toBe(false);
  const sound = await parse(
    '<rss version="2.0"><channel><title>t</title><item><title>a</title></item></channel></rss>',
  );
  expect(sound.ok && sound.feed.entries.length).toBe(1);
});
