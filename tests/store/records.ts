import type { Analysis, Claim, Entry } from '../../src/news.ts';
import { analysesStore } from '../../src/store/analyses.ts';
import { articlesStore } from '../../src/store/articles.ts';
import { openDatabase } from '../../src/store/database.ts';
import { feedsStore } from '../../src/store/feeds.ts';
import { keywordsStore } from '../../src/store/keywords.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { storiesStore } from '../../src/store/stories.ts';

/** An empty database in memory with the stores of news. */
export function records() {
  const db = openDatabase(':memory:');
  migrate(db, bundledMigrations(), 1);
  return {
    db,
    articles: articlesStore(db),
    analyses: analysesStore(db),
    stories: storiesStore(db),
    keywords: keywordsStore(db),
    feeds: feedsStore(db),
  };
}

export const entry = (given: Partial<Entry> = {}): Entry => ({
  id: 'guid-1',
  link: 'https://visti.example/1',
  title: 'Заголовок',
  summary: 'Анонс',
  body: ['Перший абзац.', 'Другий абзац.'],
  published: 1000,
  dateTrusted: true,
  lang: 'uk',
  ...given,
});

export const VISTI = { feed: null, outlet: 'visti.example' } as const;

export const claim = (given: Partial<Claim> = {}): Claim => ({
  actor: 'LT',
  contribution: 'ground_troops',
  stance: 'ready',
  conditions: ['after_ceasefire'],
  size: [0, 300],
  speaker: 'Робертас Каунас',
  voice: 'own',
  part: 'main',
  ...given,
});

export const analysis = (given: Partial<Analysis> = {}): Analysis => ({
  relevant: true,
  topics: ['foreign_troops'],
  score: 0.9,
  reasons: [{ place: 'title', start: 0, end: 5, text: 'Литва', rule: 'strong:литва', weight: 1 }],
  lang: 'uk',
  claims: [claim()],
  about: ['LT', 'UA'],
  ...given,
});
