import { readFileSync } from 'node:fs';
import { expandPhrase } from '../../src/language/keyword.ts';
import type { NewsText } from '../../src/news.ts';
import { openDatabase } from '../../src/store/database.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { searchStore } from '../../src/store/search.ts';
import type { BenchRow } from './row.ts';

const ARTICLES = 50_000;
const QUERIES = [
  'Україна',
  'війська в Україні',
  'гарантії безпеки України',
  'литовський контингент',
  'країна військові гарантії безпека Україна президент мир',
  'на в про з і до за від що як',
  'президент бегемот інструктори Сейм контингент бригада фрегат рота літак саміт',
];

/** Searches an archive of texts recombined from the project's own corpus. */
export async function bench(): Promise<BenchRow[]> {
  const lines = readFileSync(new URL('../corpus/own-items.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const texts = lines.map((line) => JSON.parse(line) as NewsText);
  const paragraphs = texts.flatMap((text) => text.body);
  let seed = 11;
  const pick = <T>(from: readonly T[]): T => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return from[seed % from.length]!;
  };
  const db = openDatabase(':memory:');
  migrate(db, bundledMigrations(), 1);
  const search = searchStore(db);
  const add = db.prepare(
    `INSERT INTO articles (id, outlet, title, summary, body, lang, published, date_trusted, first_seen)
     VALUES (?, 'outlet.test', ?, '', '[]', 'uk', 5, 1, 5)`,
  );
  db.transaction(() => {
    for (let id = 1; id <= ARTICLES; id++) {
      const title = pick(texts).title;
      add.run(id, title);
      search.index(id, { title, summary: '', body: Array.from({ length: 6 }, () => pick(paragraphs)) });
    }
  })();
  const expand = (word: string): string[] => expandPhrase(word).forms[0] ?? [];
  const first = clock(() => expand('Литва'));
  const times = QUERIES.flatMap((query) =>
    [1, 5].map((page) => ({
      query,
      time: clock(() => search.find(query, { page, perPage: 10, expand })),
    })),
  );
  db.close();
  const slowest = times.reduce((a, b) => (b.time > a.time ? b : a));
  return [
    {
      what: `search over ${ARTICLES} articles, slowest of ${QUERIES.length} queries («${slowest.query}»)`,
      figure: slowest.time,
      unit: 'ms',
      limit: 100,
      ok: slowest.time <= 100,
    },
    { what: 'dictionary read at the first search after a start', figure: first, unit: 'ms' },
  ];
}

function clock(run: () => unknown): number {
  const from = performance.now();
  run();
  return Math.round((performance.now() - from) * 10) / 10;
}
