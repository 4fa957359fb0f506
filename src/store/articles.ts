import type { Entry, Lang, Millis, NewsText } from '../news.ts';
import type { Database } from './database.ts';

export interface Article extends NewsText {
  readonly id: number;
  readonly feed: string | null;
  readonly outlet: string;
  readonly link: string | null;
  readonly lang: Lang;
  readonly published: Millis;
  readonly dateTrusted: boolean;
  readonly firstSeen: Millis;
  readonly pageFetched: Millis | null;
}

export interface ArticleOrigin {
  readonly feed: string | null;
  readonly outlet: string;
}

interface Row {
  id: number;
  feed: string | null;
  outlet: string;
  link: string | null;
  title: string;
  summary: string;
  body: string;
  lang: Lang;
  published: number;
  date_trusted: number;
  first_seen: number;
  page_fetched: number | null;
}

const COLUMNS =
  'a.id, a.feed, a.outlet, a.link, a.title, a.summary, a.body, a.lang, a.published, a.date_trusted, a.first_seen, a.page_fetched';

const article = (row: Row): Article => ({
  id: row.id,
  feed: row.feed,
  outlet: row.outlet,
  link: row.link,
  title: row.title,
  summary: row.summary,
  body: JSON.parse(row.body) as string[],
  lang: row.lang,
  published: row.published,
  dateTrusted: row.date_trusted === 1,
  firstSeen: row.first_seen,
  pageFetched: row.page_fetched,
});

export type ArticlesStore = ReturnType<typeof articlesStore>;

export function articlesStore(db: Database) {
  const insert = db.prepare(
    `INSERT INTO articles (feed, outlet, link, title, summary, body, lang, published, date_trusted, first_seen, page_fetched)
     VALUES (@feed, @outlet, @link, @title, @summary, @body, @lang, @published, @dateTrusted, @firstSeen, @pageFetched)`,
  );
  const addKey = db.prepare('INSERT OR IGNORE INTO article_keys (key, article) VALUES (?, ?)');
  const byKey = db.prepare<[string], Row & { key: string }>(
    `SELECT ${COLUMNS}, k.key FROM article_keys k JOIN articles a ON a.id = k.article WHERE k.key = ?`,
  );
  const byId = db.prepare<[number], Row>(`SELECT ${COLUMNS} FROM articles a WHERE a.id = ?`);
  const keysOf = db.prepare<[number], string>('SELECT key FROM article_keys WHERE article = ?').pluck();
  const keepRevision = db.prepare(
    'INSERT OR REPLACE INTO revisions (article, until, title, summary, body) SELECT id, ?, title, summary, body FROM articles WHERE id = ?',
  );
  const revise = db.prepare(
    'UPDATE articles SET title = @title, summary = @summary, body = @body, lang = @lang, revised = @now, page_fetched = coalesce(@pageFetched, page_fetched) WHERE id = @id',
  );
  const between = db.prepare<[number, number], Row>(
    `SELECT ${COLUMNS} FROM articles a WHERE a.published >= ? AND a.published < ? ORDER BY a.published, a.id`,
  );
  const latestOf = db
    .prepare<[string], number | null>(
      'SELECT max(published) FROM articles WHERE feed = ? AND date_trusted = 1',
    )
    .pluck();
  const page = db.prepare<[number, number], Row>(
    `SELECT ${COLUMNS} FROM articles a WHERE a.id > ? ORDER BY a.id LIMIT ?`,
  );
  const revisionsOf = db.prepare<[number], { until: number; title: string }>(
    'SELECT until, title FROM revisions WHERE article = ? ORDER BY until',
  );

  const prune = db.prepare(
    `DELETE FROM articles WHERE id IN (
       SELECT a.id FROM articles a CROSS JOIN verdicts v ON v.article = a.id
       WHERE a.first_seen >= ? AND a.first_seen < ? AND v.relevant = 0
         AND NOT EXISTS (SELECT 1 FROM story_articles s WHERE s.article = a.id)
         AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.article = a.id)
       ORDER BY a.first_seen LIMIT ?)`,
  );

  let prunedTo: Millis = 0;

  return {
    /** Forgets up to `most` articles of no interest, seen before then. What was relevant is kept for good. */
    prune(before: Millis, most: number): number {
      const { changes } = prune.run(prunedTo, before, most);
      // What was seen before this and is still there stays: it need not be looked at again.
      if (changes < most) prunedTo = before;
      return changes;
    },
    /** Articles known by any of the keys, each with the keys that named it. */
    known(keys: readonly string[]): { article: Article; by: string[] }[] {
      const found = new Map<number, { article: Article; by: string[] }>();
      for (const key of keys) {
        const row = byKey.get(key);
        if (!row) continue;
        const entry = found.get(row.id) ?? { article: article(row), by: [] };
        entry.by.push(key);
        found.set(row.id, entry);
      }
      return [...found.values()];
    },
    get(id: number): Article | null {
      const row = byId.get(id);
      return row ? article(row) : null;
    },
    keys: (id: number): string[] => keysOf.all(id),
    add(
      entry: Entry,
      origin: ArticleOrigin,
      keys: readonly string[],
      now: Millis,
      pageFetched: Millis | null,
    ): number {
      const { lastInsertRowid } = insert.run({
        ...origin,
        link: entry.link,
        title: entry.title,
        summary: entry.summary,
        body: JSON.stringify(entry.body),
        lang: entry.lang,
        published: entry.published ?? now,
        dateTrusted: entry.dateTrusted ? 1 : 0,
        firstSeen: now,
        pageFetched,
      });
      const id = Number(lastInsertRowid);
      for (const key of keys) addKey.run(key, id);
      return id;
    },
    /** Keys that already name another article stay with that one. */
    addKeys(id: number, keys: readonly string[]): void {
      for (const key of keys) addKey.run(key, id);
    },
    /** Keeps the old text as a revision and puts the new in its place. */
    revise(
      id: number,
      text: NewsText & { readonly lang: Lang },
      now: Millis,
      pageFetched: Millis | null = null,
    ): void {
      keepRevision.run(now, id);
      revise.run({
        id,
        now,
        title: text.title,
        summary: text.summary,
        body: JSON.stringify(text.body),
        lang: text.lang,
        pageFetched,
      });
    },
    /** In order of publication. */
    between: (from: Millis, to: Millis): Article[] => between.all(from, to).map(article),
    /** Walks the whole archive in pages, without holding it in memory. */
    *all(pageSize = 500): Generator<Article> {
      for (let after = 0; ; ) {
        const rows = page.all(after, pageSize);
        if (rows.length === 0) return;
        for (const row of rows) yield article(row);
        after = rows.at(-1)!.id;
      }
    },
    newestOf: (feed: string): Millis | null => latestOf.get(feed) ?? null,
    revisions: (id: number) => revisionsOf.all(id),
  };
}
