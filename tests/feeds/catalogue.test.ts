import { describe, expect, it } from 'vitest';
import { catalogue, loadFeedsFile, originsOf } from '../../src/feeds/catalogue.ts';

describe('the bundled catalogue', () => {
  const feeds = catalogue();

  it('has the default twelve on, each on a host of its own', () => {
    const on = feeds.filter(({ enabled }) => enabled);
    expect(on.map(({ id }) => id).sort()).toEqual([
      'dw-uk',
      'eurointegration-uk',
      'interfax-uk',
      'kyivindependent-en',
      'liga-uk',
      'nv-uk',
      'radiosvoboda-news',
      'rbc-uk-all',
      'suspilne-all',
      'ukrinform-uk',
      'unian-uk',
      'up-uk-news',
    ]);
    expect(new Set(on.map(({ url }) => new URL(url).hostname)).size).toBe(12);
  });

  it('names every feed once, with an address that can be asked', () => {
    expect(feeds.length).toBe(68);
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(68);
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(68);
    for (const { url, interval, zone } of feeds) {
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      expect(interval).toBeGreaterThanOrEqual(60_000);
      expect(interval).toBeLessThanOrEqual(300_000);
      expect(() => new Intl.DateTimeFormat('uk', { timeZone: zone })).not.toThrow();
    }
  });

  it('polls the busy ones at every tick that is shorter than a minute, the quiet ones as before', () => {
    const quick = new Map(catalogue(2_000).map(({ id, interval }) => [id, interval]));
    expect(quick.get('rbc-uk-all')).toBe(2_000);
    expect(quick.get('dw-uk')).toBe(180_000);
  });
});

describe('FEEDS_FILE', () => {
  const good = { id: 'a', name: 'А', url: 'http://127.0.0.1:8080/rss', lang: 'uk' };

  it('is a list of feeds', () => {
    const file = loadFeedsFile(`\ufeff${JSON.stringify([good])}`, 'Europe/Kyiv', 5_000);
    expect(file).toEqual({
      ok: true,
      feeds: [{ ...good, origin: 'file', interval: 5_000, zone: 'Europe/Kyiv' }],
    });
    expect(originsOf(file.ok ? file.feeds : [])).toEqual(new Set(['http://127.0.0.1:8080']));
  });

  it.each<[string, string, (string | RegExp)[]]>([
    ['nothing', '', [/^not JSON: /]],
    ['an object', '{}', ['not an array of {id, name, url, lang}']],
    ['an empty list', '[]', ['names no feed']],
    ['texts', '["https://a.example/rss"]', ['feed 1: not an object with id, name, url, lang']],
    [
      'all that can be wrong',
      JSON.stringify([
        { ...good, url: 'ftp://a.example', lang: 'pl' },
        { id: 'a', name: '', url: 'nonsense' },
        { ...good, id: 'with space' },
      ]),
      [
        'feed 1: "url" is not an http(s) address: ftp://a.example',
        'feed 1: "lang" is none of uk, ru, en: pl',
        'feed 2: "name" is missing or not a text',
        'feed 2: "lang" is missing or not a text',
        'feed 2: "url" is not an http(s) address: nonsense',
        'feed 3: "id" may have letters, digits, "-", "_" and ".", at most 64: with space',
        '"id" is given twice: a',
      ],
    ],
  ])('that is %s is refused with all its problems', (_what, json, problems) => {
    expect(loadFeedsFile(json, 'UTC')).toEqual({
      ok: false,
      problems: problems.map((problem) =>
        typeof problem === 'string' ? problem : expect.stringMatching(problem),
      ),
    });
  });
});
