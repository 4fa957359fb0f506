import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry, Millis, NewsText } from '../../src/news.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { openDatabase } from '../../src/store/database.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { searchStore } from '../../src/store/search.ts';
import { openStores } from '../../src/stores.ts';
import { seeded } from '../support/feed-week.ts';
import type { BenchRow } from './row.ts';

const DAY: Millis = 86_400_000;
const ARTICLES_A_DAY = 600;
const FIRST: Millis = Date.UTC(2026, 0, 5);

/** Weeks of news taken in one process: memory after the first week and after the last, and the time an article takes. */
export async function weeks(seed: number, days: number): Promise<BenchRow[]> {
  const dice = seeded(seed);
  const texts = ['own-items', 'own-long'].flatMap((name) =>
    readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as NewsText),
  );
  const folder = mkdtempSync(join(tmpdir(), 'poruka-weeks-'));
  const db = openDatabase(join(folder, 'poruka.db'));
  migrate(db, bundledMigrations(), FIRST);
  const stores = openStores(db, []);
  const search = searchStore(db);
  let now = FIRST;
  const newsroom = createNewsroom({
    stores,
    now: () => now,
    alertMaxAge: 2 * 3_600_000,
    mirror: () => null,
    search: { put: (article, text) => search.index(article, text), drop: search.remove },
  });
  const word = (): string => Math.floor(dice() * 36 ** 4).toString(36);
  const entry = (n: number): Entry => {
    const text = texts[Math.floor(dice() * texts.length)]!;
    return {
      ...text,
      id: `item-${n}`,
      link: `https://outlet-${n % 12}.example/news/${word()}-${1_000_000 + n}.html`,
      title: `${text.title} ${word()}`,
      published: now,
      dateTrusted: true,
      lang: 'uk',
    };
  };
  const megabytes = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().rss / 2 ** 20;
  };
  const known: Entry[] = [];
  let early = 0;
  const began = performance.now();
  for (let n = 0; n < days * ARTICLES_A_DAY; n++) {
    now += DAY / ARTICLES_A_DAY;
    // One in five comes again, some of them edited, as feeds repeat themselves.
    const again = dice() < 0.2 ? known[Math.floor(dice() * known.length)] : undefined;
    const item = again
      ? { ...again, title: dice() < 0.3 ? `${again.title} (оновлено)` : again.title }
      : entry(n);
    if (!again) known[n % 500] = item;
    newsroom.pipeline.take(
      {
        entry: item,
        origin: { feed: null, outlet: `outlet-${n % 12}.example` },
        firstPoll: false,
        pageFetched: null,
      },
      now,
    );
    if (n === 7 * ARTICLES_A_DAY) early = megabytes();
  }
  const took = performance.now() - began;
  const late = megabytes();
  const stored = db.prepare('SELECT count(*) FROM articles').pluck().get() as number;
  db.close();
  rmSync(folder, { recursive: true });
  const growth = late - early;
  return [
    {
      what: `${days} days, ${stored} articles: memory at the end`,
      figure: late,
      unit: 'MB',
      limit: 200,
      ok: late <= 200,
    },
    { what: 'memory gained after the first week', figure: growth, unit: 'MB', limit: 30, ok: growth <= 30 },
    { what: 'an arrival, from entry to story', figure: took / (days * ARTICLES_A_DAY), unit: 'ms' },
  ];
}
