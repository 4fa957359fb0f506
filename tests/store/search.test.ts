import { beforeEach, describe, expect, it } from 'vitest';
import { expandPhrase } from '../../src/language/keyword.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { type Found, type SearchStore, searchStore } from '../../src/store/search.ts';

let db: Database;
let search: SearchStore;

const expand = (word: string): string[] => expandPhrase(word).forms[0] ?? [];
const find = (query: string, page = 1, perPage = 10): Found => search.find(query, { page, perPage, expand });
const titles = (found: Found): string[] => (found.kind === 'found' ? found.hits.map((hit) => hit.title) : []);

function article(title: string, body: string[] = [], relevant = 1): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO articles (outlet, link, title, summary, body, lang, published, date_trusted, first_seen)
       VALUES ('outlet.test', 'https://outlet.test/x', ?, '', ?, 'uk', 5, 1, 5)`,
    )
    .run(title, JSON.stringify(body));
  db.prepare(
    "INSERT INTO verdicts (article, relevant, topics, score, reasons, rules, at) VALUES (?, ?, '[]', 1, '[]', 'x', 5)",
  ).run(lastInsertRowid, relevant);
  return Number(lastInsertRowid);
}

beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db, bundledMigrations(), 1);
  search = searchStore(db);
  article('Розмір литовського контингенту назве Сейм', ['Литва вирішить у жовтні.']);
  article('Данія посилає інструкторів', ["Про литовський контингент мови не було, об'єднаний штаб готовий."]);
  for (let i = 0; i < 8; i++) article(`Бюджет на рік ${i}`);
  article('Погода на вихідні', ['Литовський контингент тут ні до чого.'], 0);
  search.catchUp(100);
});

describe('search', () => {
  it('finds the words in any form, a title before a text, and only what is relevant', () => {
    expect(titles(find('литовський контингент'))).toEqual([
      'Розмір литовського контингенту назве Сейм',
      'Данія посилає інструкторів',
    ]);
  });

  it('reads apostrophes, capitals and look-alike letters as the reader does', () => {
    const queries = ['обʼєднаний', "ОБ'ЄДНАНИЙ", 'об’єднаних'];
    expect(queries.map((query) => titles(find(query)))).toEqual(
      queries.map(() => ['Данія посилає інструкторів']),
    );
  });

  it.each([
    '"литовський контингент"',
    'литовський AND контингент',
    'литовський* NEAR(контингент, 5)',
    'title:литовський -контингент ^',
    "литовський'); DROP TABLE search; --",
    'литовський "контингент',
    '(литовський OR (контингент',
  ])('takes %j as words', (query) => {
    expect(titles(find(query))).toContain('Данія посилає інструкторів');
  });

  it.each(['', '   ', '"', '* ^ -', '()', '🇱🇹', '…'])('finds no word in %j', (query) => {
    expect(find(query)).toEqual({ kind: 'empty' });
  });

  it('leaves out a word that stands nowhere and says so', () => {
    expect(find('литовський бегемот')).toMatchObject({ total: 2, match: 'all', dropped: ['бегемот'] });
    expect(find('бегемот')).toMatchObject({ total: 0, hits: [], page: 1, pages: 1, dropped: ['бегемот'] });
  });

  it('loosens the question where no article holds all of it', () => {
    const found = find('Сейм інструктори');
    expect(found).toMatchObject({ match: 'any', total: 2 });
  });

  it('answers a text of 200 words by its first ones', () => {
    const text = `литовський контингент ${Array.from({ length: 200 }, (_, at) => `слово${at}`).join(' ')}`;
    const found = find(text);
    expect(found).toMatchObject({ total: 2 });
    expect(found.kind === 'found' && found.dropped.length).toBe(200);
  });

  it('pages, and answers a page past the end with the last', () => {
    for (let i = 0; i < 23; i++) article(`Звіт про контингент ${i}`);
    search.catchUp(100);
    const last = find('контингент', 3, 10);
    expect(last).toMatchObject({ page: 3, pages: 3, total: 25 });
    expect(find('контингент', 99, 10)).toEqual(last);
    expect(find('контингент', Number.NaN, 10)).toMatchObject({ page: 1 });
    const seen = [1, 2, 3].flatMap((page) => titles(find('контингент', page, 10)));
    expect(new Set(seen).size).toBe(25);
  });

  it('puts the newest first where a word is too common to rank by, titles before texts', () => {
    const texts = Array.from({ length: 3100 }, (_, i) => article(`Звіт ${i}`, ['Про мир.']));
    const titled = article('Мир і звіти');
    article('Звіт останній', ['Про мир.']);
    search.catchUp(5000);
    const found = find('мир', 1, 3);
    expect(found).toMatchObject({ total: 3102, match: 'all' });
    expect(titles(found)).toEqual(['Мир і звіти', 'Звіт останній', 'Звіт 3099']);
    expect(found.kind === 'found' && found.hits[0]?.article).toBe(titled);
    expect(titles(find('мир', 2, 3))).toEqual(['Звіт 3098', 'Звіт 3097', 'Звіт 3096']);
    expect(titles(find('мир', 9999, 3))).toEqual(['Звіт 2', 'Звіт 1', 'Звіт 0'].slice(0, texts.length));
  });

  it('follows an edit and a verdict that turned', () => {
    const id = article('Чутки про ірландську роту');
    expect(search.catchUp(100)).toBe(1);
    expect(titles(find('ірландська рота'))).toHaveLength(1);
    search.index(id, { title: 'Норвезька рота', summary: '', body: [] });
    expect(find('ірландська')).toMatchObject({ total: 0 });
    expect(find('норвезькою')).toMatchObject({ total: 1 });
    db.prepare('UPDATE verdicts SET relevant = 0 WHERE article = ?').run(id);
    expect(search.catchUp(100)).toBe(0);
    expect(find('норвезька')).toMatchObject({ total: 0 });
  });
});
