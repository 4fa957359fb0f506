import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/feeds/decode.ts';
import { toEntries } from '../../src/feeds/entry.ts';
import { parse } from '../../src/feeds/parse.ts';
import type { RawFeed } from '../../src/feeds/raw.ts';
import { repair } from '../../src/feeds/repair.ts';
import { readTolerantly } from '../../src/feeds/tolerant.ts';
import { detectLanguage } from '../../src/language/detect.ts';

/** What stands in `NAME.expected.json`; fields an entry does not name are not looked at. */
interface Expected {
  readonly quirk: string;
  readonly contentType?: string;
  readonly url?: string;
  readonly now?: string;
  readonly truncated?: boolean;
  readonly found?: string;
  readonly entries?: readonly Record<string, unknown>[];
}

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder);
const fixtures = files
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => {
    const stem = name.replace('.expected.json', '');
    const input = files.find(
      (file) => file !== name && file.startsWith(`${stem}.`) && !file.endsWith('.expected.json'),
    )!;
    const expected = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Expected;
    return { title: `${stem}: ${expected.quirk}`, bytes: readFileSync(new URL(input, folder)), expected };
  });

const contextOf = ({ url, now }: Expected) => ({
  url: url ?? null,
  lang: 'uk' as const,
  zone: 'Europe/Kyiv',
  now: Date.parse(now ?? '2026-02-01T00:00:00Z'),
  detectLanguage,
});

const readable = ({ published, ...entry }: ReturnType<typeof toEntries>[number]) => ({
  ...entry,
  published: published === null ? null : new Date(published).toISOString(),
});

describe('feeds as they really are', () => {
  it('are at least sixty', () => expect(fixtures.length).toBeGreaterThan(60));

  it.each(fixtures)('$title', async ({ bytes, expected }) => {
    const { text } = decode(bytes, expected.contentType ?? null);
    const parsed = await parse(text);
    const entriesOf = (feed: RawFeed) => toEntries(feed, contextOf(expected)).map(readable);
    const entries = parsed.ok ? entriesOf(parsed.feed) : undefined;
    // Where rss-parser is trusted, the tolerant path must say the same.
    const other =
      parsed.ok && parsed.path === 'rss-parser' ? entriesOf(readTolerantly(repair(text))!) : entries;
    expect(entries?.length).toBe(expected.entries?.length);
    expect(parsed.ok ? { entries, truncated: parsed.feed.truncated } : { found: parsed.found }).toMatchObject(
      expected.entries
        ? { entries: expected.entries, truncated: expected.truncated ?? false }
        : { found: expected.found },
    );
    expect(other).toEqual(entries);
  });

  it('are read by rss-parser where they are ordinary', async () => {
    const ordinary = [
      'rbc-fulltext',
      'up-windows-1251',
      'dw-rdf',
      'kyivindependent-ghost',
      'armyinform-wordpress',
      'atom-10',
    ];
    for (const { title, bytes } of fixtures.filter((fixture) =>
      ordinary.includes(fixture.title.split(':')[0]!),
    )) {
      expect([title, await parse(decode(bytes, null).text)]).toMatchObject([title, { path: 'rss-parser' }]);
    }
  });
});
