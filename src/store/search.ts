import { normalise } from '../language/normalise.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import type { Lang, Millis, NewsText } from '../news.ts';
import type { Database } from './database.ts';

export interface Hit {
  readonly article: number;
  readonly title: string;
  readonly link: string | null;
  readonly outlet: string;
  readonly lang: Lang;
  readonly published: Millis;
}

export type Found =
  /** Nothing in the query is a word. */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'found';
      readonly hits: readonly Hit[];
      readonly total: number;
      /** From 1; the last one where a later was asked for. */
      readonly page: number;
      readonly pages: number;
      /** `any` where no article holds all the words. */
      readonly match: 'all' | 'any';
      /** Words of the query left out: found nowhere, or past {@link MOST_WORDS}. */
      readonly dropped: readonly string[];
    };

export interface SearchOptions {
  readonly page: number;
  readonly perPage: number;
  /** All forms of a word; without it only the form as typed is looked for. */
  readonly expand?: (word: string) => readonly string[];
}

/** A longer query is a text, not a question; its first words say what it is about. */
const MOST_WORDS = 10;
/** Above as many the words tell little: the newest come first, those with the words in the title before others. */
const MOST_RANKED = 3000;
/** In a title a word tells ten times as much. */
const RANK = 'bm25(search, 10, 1)';

const HIT = 'a.id AS article, a.title, a.link, a.outlet, a.lang, a.published';

export type SearchStore = ReturnType<typeof searchStore>;

export function searchStore(db: Database) {
  const put = db.prepare('INSERT OR REPLACE INTO search (rowid, title, text) VALUES (?, ?, ?)');
  const drop = db.prepare('DELETE FROM search WHERE rowid = ?');
  const count = db.prepare<[string], number>('SELECT count(*) FROM search WHERE search MATCH ?').pluck();
  const ranked = db.prepare<[string, number, number], Hit>(
    `SELECT ${HIT} FROM (
       SELECT rowid, ${RANK} AS score FROM search WHERE search MATCH ? ORDER BY score, rowid DESC LIMIT ? OFFSET ?
     ) AS s JOIN articles a ON a.id = s.rowid ORDER BY s.score, s.rowid DESC`,
  );
  const newest = db.prepare<[string, number, number], Hit>(
    `SELECT ${HIT} FROM (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?) AS s
     JOIN articles a ON a.id = s.rowid ORDER BY s.rowid DESC`,
  );
  const missing = db.prepare<[number], { id: number; title: string; summary: string; body: string }>(
    `SELECT a.id, a.title, a.summary, a.body FROM verdicts v JOIN articles a ON a.id = v.article
     WHERE v.relevant = 1 AND NOT EXISTS (SELECT 1 FROM search_docsize d WHERE d.id = v.article)
     ORDER BY v.article DESC LIMIT ?`,
  );
  const stale = db
    .prepare<[], number>(
      'SELECT d.id FROM search_docsize d LEFT JOIN verdicts v ON v.article = d.id WHERE v.relevant IS NOT 1',
    )
    .pluck();

  const index = (article: number, text: NewsText): void => {
    const body = text.body.length ? text.body.join(' ') : text.summary;
    put.run(article, words(text.title).join(' '), words(body).join(' '));
  };

  return {
    /** Puts a relevant article in, or in place of its earlier text. */
    index,
    remove: (article: number): void => void drop.run(article),
    /** Makes the index agree with the verdicts, after an upgrade or a re-reading. Returns how many it brought in. */
    catchUp(limit: number): number {
      return db.transaction((): number => {
        for (const article of stale.all()) drop.run(article);
        const rows = missing.all(limit);
        for (const row of rows) index(row.id, { ...row, body: JSON.parse(row.body) as string[] });
        return rows.length;
      })();
    },
    /** Articles that hold the words in any of their forms, the most telling first. */
    find(query: string, options: SearchOptions): Found {
      const asked = new Map(tokens(query).map((token) => [plain(token.norm), token.text]));
      if (asked.size === 0) return { kind: 'empty' };
      const terms = [...asked].slice(0, MOST_WORDS).map(([word, typed]) => {
        const match = oneOf(word, options.expand?.(typed) ?? []);
        return { word, match, total: count.get(match) ?? 0 };
      });
      const known = terms.filter((term) => term.total > 0);
      const dropped = [...asked.keys()].filter((word) => !known.some((term) => term.word === word));
      const nothing = {
        kind: 'found',
        hits: [],
        total: 0,
        page: 1,
        pages: 1,
        match: 'all',
        dropped,
      } as const;
      if (known.length === 0) return nothing;
      const all = known.map((term) => term.match).join(' AND ');
      const totalOfAll = count.get(all) ?? 0;
      // Of words that never meet, the common ones would bring everything.
      const telling = known.filter((term) => term.total <= MOST_RANKED);
      const match = totalOfAll
        ? all
        : (telling.length ? telling : known).map((term) => term.match).join(' OR ');
      const total = totalOfAll || (count.get(match) ?? 0);
      const pages = Math.max(1, Math.ceil(total / options.perPage));
      const page = Math.min(pages, Math.max(1, Math.trunc(options.page) || 1));
      const hits = slice(match, total, options.perPage, (page - 1) * options.perPage);
      return { kind: 'found', hits, total, page, pages, match: totalOfAll ? 'all' : 'any', dropped };
    },
  };

  function slice(match: string, total: number, limit: number, offset: number): Hit[] {
    if (total <= MOST_RANKED) return ranked.all(match, limit, offset);
    const inTitle = `title : (${match})`;
    const titled = count.get(inTitle) ?? 0;
    const first = offset < titled ? newest.all(inTitle, limit, offset) : [];
    const rest = Math.max(0, offset - titled);
    return first.length === limit
      ? first
      : [...first, ...newest.all(`(${match}) NOT ${inTitle}`, limit - first.length, rest)];
  }
}

const tokens = (text: string): Token[] =>
  tokenise(text).filter((token) => token.kind !== 'mark' && plain(token.norm));

const words = (text: string): string[] => tokens(text).map((token) => plain(token.norm));

/** Letters and digits only: nothing of it can be an operator, and the index splits it no further. */
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');

function oneOf(word: string, forms: readonly string[]): string {
  const spelled = [word, ...forms].map((form) => plain(normalise(form))).filter(Boolean);
  return `(${[...new Set(spelled)].map((form) => `"${form}"`).join(' OR ')})`;
}
