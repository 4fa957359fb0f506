import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toEntries } from '../../src/feeds/entry.ts';
import { parse } from '../../src/feeds/parse.ts';
import { repair } from '../../src/feeds/repair.ts';
import { readTolerantly } from '../../src/feeds/tolerant.ts';
import { detectLanguage } from '../../src/language/detect.ts';

const context = {
  url: 'https://outlet.example/rss',
  lang: 'uk',
  zone: 'Europe/Kyiv',
  now: 1_767_782_400_000,
  detectLanguage,
} as const;

const words = fc
  .array(
    fc.constantFrom(
      'Литва',
      'готова',
      '«так»',
      'R&D',
      '5 < 7',
      '<b>х</b>',
      '<p>а</p>',
      '&nbsp;',
      '&amp;',
      ' ',
      '\n',
      '\r\n',
      '\t',
      'é',
      '🇱🇹',
      "'",
      '"',
      ']]',
      '>',
      '&#39;',
      '&x;',
      '<!-- а -->',
      'https://outlet.example/1?a=1&b=2',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const value = fc.tuple(words, fc.boolean(), fc.boolean()).map(([text, cdata, padded]) => {
  const written = cdata && !text.includes(']]') ? `<![CDATA[${text}]]>` : escaped(text);
  return padded ? `\n  ${written}\n ` : written;
});
const attributes = fc.constantFrom(
  '',
  ' type="html"',
  ' type="text"',
  ' isPermaLink="false"',
  ' isPermaLink="true"',
  ' xml:lang="uk"',
);
const date = fc.constantFrom(
  'Wed, 07 Jan 2026 12:40:00 +0200',
  '2026-01-07',
  '2026-01-06T10:00:00Z',
  'ні',
  '',
);
const named = (names: readonly string[], inside: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom(...names), attributes, inside)
    .map(([name, attrs, text]) =>
      text === '' ? `<${name}${attrs}/>` : `<${name}${attrs}>${text}</${name}>`,
    );
const element = fc.oneof(
  named(
    [
      'title',
      'link',
      'guid',
      'id',
      'description',
      'summary',
      'content',
      'category',
      'author',
      'comments',
      'fulltext',
      'dc:title',
      'content:encoded',
      'media:content',
      'yandex:full-text',
    ],
    value,
  ),
  named(['pubDate', 'dc:date', 'published', 'updated', 'dcterms:issued', 'lastBuildDate'], date),
  fc.constantFrom(
    '<link href="https://outlet.example/2"/>',
    '<link rel="self" href="https://outlet.example/3"/>',
    '<atom:link rel="alternate" href="/4"/>',
    '<enclosure url="https://outlet.example/i.jpg" type="image/jpeg"/>',
    '<source url="x">Ні</source>',
    '<title>А <i>б</i> в</title>',
  ),
);
const elements = fc.array(element, { maxLength: 7 }).map((list) => list.join('\n'));
const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:yandex="http://news.yandex.ru" xmlns:atom="http://www.w3.org/2005/Atom"';

const document = fc
  .tuple(fc.constantFrom('rss', 'rdf', 'atom'), fc.array(elements, { maxLength: 4 }))
  .map(([format, entries]) => {
    const items = (name: string): string => entries.map((entry) => `<${name}>${entry}</${name}>`).join('\n');
    const head = '<title>К</title><link>https://outlet.example/</link>';
    if (format === 'rss')
      return `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${head}${items('item')}</channel></rss>`;
    if (format === 'atom')
      return `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}><title>К</title>${items('entry')}</feed>`;
    return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}><channel>${head}</channel>${items('item')}</rdf:RDF>`;
  });

it('rss-parser and the tolerant path give the same entries, whatever the feed', async () => {
  let ordinary = 0;
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const parsed = await parse(text);
      if (!parsed.ok) throw new Error(`read as ${parsed.found}`);
      if (parsed.path === 'rss-parser') ordinary++;
      const other = readTolerantly(repair(text))!;
      expect(toEntries(parsed.feed, context)).toEqual(toEntries(other, context));
      expect(parsed.feed.entries.length).toBe(other.entries.length);
    }),
    { numRuns: 600, seed: 3 },
  );
  expect(ordinary).toBeGreaterThan(200);
});
