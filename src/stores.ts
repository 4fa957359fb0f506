import { adminsStore } from './store/admins.ts';
import { analysesStore } from './store/analyses.ts';
import { seedArchive } from './store/archive.ts';
import { articlesStore } from './store/articles.ts';
import type { Database } from './store/database.ts';
import { deliveriesStore } from './store/deliveries.ts';
import { destinationsStore } from './store/destinations.ts';
import { factsStore } from './store/facts.ts';
import { fanoutsStore } from './store/fanouts.ts';
import { feedsStore } from './store/feeds.ts';
import { keywordsStore } from './store/keywords.ts';
import { ledgerStore } from './store/ledger.ts';
import { storiesStore } from './store/stories.ts';

export type Stores = ReturnType<typeof openStores>;

/** All stores of one database, with what ships with the program brought in. */
export function openStores(db: Database, owners: readonly number[]) {
  const ledger = ledgerStore(db);
  if (seedArchive(db) > 0) ledger.replay();
  return {
    admins: adminsStore(db, owners),
    analyses: analysesStore(db),
    articles: articlesStore(db),
    deliveries: deliveriesStore(db),
    destinations: destinationsStore(db),
    facts: factsStore(db),
    fanouts: fanoutsStore(db),
    feeds: feedsStore(db),
    keywords: keywordsStore(db),
    ledger,
    stories: storiesStore(db),
    transaction: <T>(work: () => T): T => db.transaction(work).immediate(),
  };
}
