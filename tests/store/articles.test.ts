import { beforeEach, expect, test } from 'vitest';
import { analysis, entry, records, VISTI } from './records.ts';

let it: ReturnType<typeof records>;
beforeEach(() => {
  it = records();
});

const add = (given: Parameters<typeof entry>[0] = {}, keys: string[] = ['link:a', 'guid:b'], now = 2000) =>
  it.articles.add(entry(given), VISTI, keys, now, null);

test('an article comes back as it was put in', () => {
  const id = add();
  expect(it.articles.get(id)).toEqual({
    id,
    feed: null,
    outlet: 'visti.example',
    link: 'https://visti.example/1',
    title: 'Заголовок',
    summary: 'Анонс',
    body: ['Перший абзац.', 'Другий абзац.'],
    lang: 'uk',
    published: 1000,
    dateTrusted: true,
    firstSeen: 2000,
    pageFetched: null,
  });
  expect(it.articles.get(999)).toBeNull();
});

test('without a date it is as old as its being seen', () => {
  expect(it.articles.get(add({ published: null, dateTrusted: false }))).toMatchObject({
    published: 2000,
    dateTrusted: false,
  });
});

test('any of its keys finds it, and says by which', () => {
  const first = add({}, ['link:a', 'guid:b']);
  const second = add({}, ['link:c']);
  expect(
    it.articles.known(['link:x', 'guid:b', 'link:a']).map(({ article, by }) => [article.id, by]),
  ).toEqual([[first, ['guid:b', 'link:a']]]);
  expect(it.articles.known(['link:c', 'link:a']).map(({ article }) => article.id)).toEqual([second, first]);
  expect(it.articles.known([])).toEqual([]);
  expect(it.articles.known(['nosuch'])).toEqual([]);
});

test('a key that names another article stays with that one', () => {
  const first = add({}, ['guid:b']);
  const second = add({}, ['link:c', 'guid:b']);
  it.articles.addKeys(second, ['guid:b', 'link:d']);
  expect(it.articles.keys(first)).toEqual(['guid:b']);
  expect(it.articles.keys(second).sort()).toEqual(['link:c', 'link:d']);
});

test('a revision keeps what was there, each with its end', () => {
  const id = add();
  it.articles.revise(id, { ...entry({ title: 'Другий' }) }, 3000);
  it.articles.revise(id, { ...entry({ title: 'Третій' }) }, 4000, 3900);
  expect(it.articles.get(id)).toMatchObject({ title: 'Третій', pageFetched: 3900, published: 1000 });
  expect(it.articles.revisions(id)).toEqual([
    { until: 3000, title: 'Заголовок' },
    { until: 4000, title: 'Другий' },
  ]);
  // A page once fetched is remembered.
  it.articles.revise(id, entry(), 5000);
  expect(it.articles.get(id)?.pageFetched).toBe(3900);
});

test('between two times, in order; the later bound is not within', () => {
  const [late, early] = [add({ published: 300 }, ['a']), add({ published: 100 }, ['b'])];
  add({ published: 400 }, ['c']);
  expect([...it.articles.between(100, 400)].map(({ id }) => id)).toEqual([early, late]);
});

test('the whole archive is walked in pages, each article once', () => {
  const ids = Array.from({ length: 7 }, (_, i) => add({}, [`k${i}`]));
  expect([...it.articles.all(3)].map(({ id }) => id)).toEqual(ids);
  expect([...it.articles.all(7)]).toHaveLength(7);
});

test('the newest date of a feed counts only dates that can be trusted', () => {
  it.db.exec(
    "INSERT INTO feeds (id, name, url, lang, zone, origin, interval) VALUES ('f', 'F', 'u', 'uk', 'UTC', 'file', 1)",
  );
  const from = (published: number, dateTrusted: boolean, key: string) =>
    it.articles.add(entry({ published, dateTrusted }), { feed: 'f', outlet: 'f' }, [key], 1, null);
  expect(it.articles.newestOf('f')).toBeNull();
  from(100, true, 'a');
  from(500, false, 'b');
  expect(it.articles.newestOf('f')).toBe(100);
});

test('texts of any characters come back', () => {
  const title = '\u0000<b>_*`\'";--\u202e👨‍👩‍👧‍👦';
  expect(it.articles.get(add({ title, body: [title, ''] }))).toMatchObject({ title, body: [title, ''] });
});

test('what was of no interest is forgotten after its time; what was relevant, or is told of, stays', () => {
  const read = (key: string, relevant: boolean, seen: number) => {
    const id = add({}, [key], seen);
    it.analyses.save(
      id,
      analysis({ relevant, claims: [], topics: relevant ? ['foreign_troops'] : [] }),
      'v1',
      1,
      null,
      1,
    );
    return id;
  };
  const [dull, relevant, told, fresh] = [
    read('a', false, 100),
    read('b', true, 100),
    read('c', false, 100),
    read('d', false, 900),
  ];
  it.stories.add(told, null, 100);
  expect(it.articles.prune(500, 10)).toBe(1);
  expect([dull, relevant, told, fresh].map((id) => it.articles.get(id) !== null)).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(it.articles.known(['a'])).toEqual([]);
  expect(it.articles.prune(500, 10)).toBe(0);
});
