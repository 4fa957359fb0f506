import { describe, expect, it } from 'vitest';
import { canonicalLink, keysOf, numericId, sameArticle } from '../../src/feeds/identity.ts';

const DAY = Date.UTC(2026, 0, 7, 10);
const entry = (over: {
  id?: string | null;
  link?: string | null;
  title?: string;
  published?: number | null;
}) => ({
  id: null,
  link: null,
  title: 'Литва готова надіслати військових після миру',
  published: DAY,
  ...over,
});

describe('one article under two addresses', () => {
  it.each([
    [
      'language twins',
      'https://www.rbc.ua/rus/news/litva-1767782400.html',
      'https://www.rbc.ua/ukr/news/litva-1767782400.html',
    ],
    [
      'a twin without a language',
      'https://www.pravda.com.ua/news/2026/01/7/7377287/',
      'https://www.pravda.com.ua/eng/news/2026/01/7/7377287/',
    ],
    [
      'a slug that was edited',
      'https://www.ukrinform.ua/rubric-ato/3945678-litva.html',
      'https://www.ukrinform.ua/rubric-ato/3945678-litva-gotova.html',
    ],
    [
      'tracking',
      'https://nv.ua/ukr/world/litva.html',
      'https://nv.ua/ukr/world/litva.html?utm_source=rss#utm_medium=x',
    ],
    ['the order of the query', 'https://outlet.example/?id=7&page=2', 'https://outlet.example/?page=2&id=7'],
    [
      'the scheme, www and a slash',
      'http://outlet.example/news/litva',
      'https://www.outlet.example/news/litva/',
    ],
    ['a phone', 'https://outlet.example/news/litva', 'https://m.outlet.example/news/litva'],
    ['AMP by path', 'https://outlet.example/news/litva', 'https://outlet.example/news/litva/amp/'],
    ['AMP in front', 'https://outlet.example/news/litva', 'https://outlet.example/amp/news/litva'],
    [
      'AMP by host and query',
      'https://outlet.example/news/litva',
      'https://amp.outlet.example/news/litva?amp=1',
    ],
    [
      'AMP by extension',
      'https://outlet.example/news/litva.html',
      'https://outlet.example/news/litva.amp.html',
    ],
    [
      'the bare host of a wire',
      'https://interfax.com.ua/news/political/1134567.html',
      'https://ua.interfax.com.ua/news/political/1134567.html',
    ],
  ])('%s', (_what, first, second) => {
    const known = keysOf(entry({ link: first, title: 'Один', published: null }), 'Видання');
    const shared = keysOf(entry({ link: second, title: 'Інший', published: null }), 'Видання').filter((key) =>
      known.includes(key),
    );
    expect(shared.length).toBeGreaterThan(0);
    expect(sameArticle({ link: second, title: 'Інший' }, { link: first, title: 'Один' }, shared)).toBe(true);
  });

  it.each([
    [
      'another number',
      'https://www.pravda.com.ua/news/2026/01/7/7377287/',
      'https://www.pravda.com.ua/news/2026/01/7/7377288/',
    ],
    ['one number at two outlets', 'https://a.example/news/7377287/', 'https://b.example/news/7377287/'],
    [
      'one number at two outlets of a house',
      'https://www.pravda.com.ua/news/7377287/',
      'https://life.pravda.com.ua/news/7377287/',
    ],
    ['a query that matters', 'https://outlet.example/article?id=1', 'https://outlet.example/article?id=2'],
    [
      'a year in the path',
      'https://outlet.example/news/2026/litva',
      'https://outlet.example/news/2026/latvia',
    ],
    ['front pages', 'https://outlet.example/', 'https://outlet.example/?utm_source=rss'],
  ])('but not %s', (_what, first, second) => {
    const known = keysOf(entry({ link: first, title: 'Один', published: null }), 'Видання');
    const other = keysOf(entry({ link: second, title: 'Інший', published: null }), 'Видання');
    expect(other.filter((key) => known.includes(key))).toEqual([]);
  });
});

describe('keys', () => {
  it('are guid, link, number and title of the day', () => {
    const link = 'https://www.rbc.ua/rus/news/litva-1767782400.html';
    expect(keysOf(entry({ id: 'abc', link }), 'РБК')).toEqual([
      'link:rbc.ua/news/litva-1767782400.html',
      'num:rbc.ua:1767782400',
      'title:РБК:2026-01-07:литва готова надіслати військових після миру',
      'guid:РБК:abc',
    ]);
  });

  it('know a title again whatever its quotation marks, on its own day only', () => {
    const plain = keysOf(entry({ title: 'Литва «готова» надіслати військових' }), 'УП');
    expect(keysOf(entry({ title: 'Литва "готова"  надіслати — військових' }), 'УП')).toEqual(plain);
    expect(
      keysOf(entry({ title: 'Литва «готова» надіслати військових', published: DAY + 86_400_000 }), 'УП'),
    ).not.toEqual(plain);
    expect(keysOf(entry({ id: '1', title: 'Головне за добу' }), 'УП')).toEqual(['guid:УП:1']);
    expect(keysOf(entry({ id: '1', published: null }), 'УП')).toEqual(['guid:УП:1']);
  });

  it('are the title alone where there is nothing else', () => {
    expect(keysOf(entry({ title: 'Головне', published: null }), 'УП')).toEqual(['title:УП::головне']);
  });

  it.each([
    ['https://www.unian.ua/war/litva-gotova-13245807.html', '13245807'],
    ['https://suspilne.media/645026-litva/', '645026'],
    ['https://suspilne.media/kyiv/645026-litva/', '645026'],
    ['https://www.radiosvoboda.org/a/news-lytva/33123456.html', '33123456'],
    ['https://lb.ua/news/2026/01/07/600123_litva.html', '600123'],
    ['https://www.dw.com/uk/litva/a-68000001', '68000001'],
    ['https://outlet.example/news/2026/', null],
    ['https://outlet.example/10-faktiv-pro-litvu', null],
  ])('the number of %s', (link, number) => expect(numericId(link)).toBe(number));

  it('have no link key for a front page', () =>
    expect(canonicalLink('https://outlet.example/?utm_source=x')).toBeNull());
});

describe('a guid', () => {
  const guid = ['guid:УП:1'];

  it.each<[string, { link: string | null; title: string }, { link: string | null; title: string }, boolean]>([
    [
      'with the same link is the same, however edited',
      { link: 'https://a.example/1', title: 'Новий' },
      { link: 'https://a.example/1', title: 'Старий' },
      true,
    ],
    [
      'with the same title under another link is the same',
      { link: 'https://a.example/2', title: 'Той самий' },
      { link: 'https://a.example/1', title: 'Той самий!' },
      true,
    ],
    [
      'with another link and another title was given out twice',
      { link: 'https://a.example/2', title: 'Новий' },
      { link: 'https://a.example/1', title: 'Старий' },
      false,
    ],
    ['without links is all there is', { link: null, title: 'Новий' }, { link: null, title: 'Старий' }, true],
  ])('%s', (_what, found, known, same) => expect(sameArticle(found, known, guid)).toBe(same));

  it('is nothing where no key is shared', () => {
    expect(sameArticle({ link: null, title: 'А' }, { link: null, title: 'А' }, [])).toBe(false);
  });
});
