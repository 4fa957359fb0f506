import type { StoryView } from './alerts/compose.ts';
import { viewOf } from './alerts/view.ts';
import { bundledPhrases } from './analysis/keywords.ts';
import { createReader, type Reader } from './analysis/reader.ts';
import { keysOf, sameArticle } from './feeds/identity.ts';
import { expandPhrase } from './language/keyword.ts';
import type { Analysis, Entry, KeywordRule, Millis, NewsText } from './news.ts';
import { createPipeline, type Pipeline, type PipelineDeps } from './pipeline.ts';
import { type Effect, REHEARSED, rehearse, standsIn } from './rehearse.ts';
import type { NewKeyword } from './store/keywords.ts';
import type { Moved } from './store/ledger.ts';
import type { Story } from './store/stories.ts';
import type { Stores } from './stores.ts';
import { type Features, features } from './stories/features.ts';
import { place, STORY_SPAN } from './stories/place.ts';
import { recentArticles } from './stories/recent.ts';

interface NewsroomOptions {
  readonly stores: Stores;
  readonly now: () => Millis;
  readonly alertMaxAge: Millis;
  /** The mirror channel's destination, once it is known. */
  readonly mirror: () => number | null;
  readonly search: PipelineDeps['search'];
}

export interface Newsroom {
  readonly pipeline: Pipeline;
  readonly reader: () => Reader;
  readonly view: (story: Story) => StoryView;
  /** Whether the archive knows the entry by any of its keys. */
  isKnown(entry: Entry, outlet: string): boolean;
  /** Takes the keyword rules from the store anew. */
  reload(): void;
  effect(change: { readonly add?: NewKeyword; readonly remove?: number }): Promise<Effect>;
  /** Reads up to `most` articles again that other rules had read, the newest first. */
  catchUp(most: number): { readonly read: number; readonly moved: readonly Moved[] };
}

/** Reader, stories and ledger around one database: what turns an entry into news. */
export function createNewsroom({ stores, now, alertMaxAge, mirror, search }: NewsroomOptions): Newsroom {
  stores.keywords.seed(bundledPhrases(), (phrase) => expandPhrase(phrase).forms, now());
  const build = (keywords: readonly KeywordRule[]): Reader => createReader({ keywords });
  let reader = build(stores.keywords.active());

  const recent = recentArticles<number>();
  const weighed = new Map<number, Features>();
  const weigh = (text: NewsText, analysis: Analysis, published: Millis): Features =>
    features(text, analysis, { from: published, to: published });

  let remembered = false;

  /** The index of the last two days, built when the first article asks for its place: start-up need not wait. */
  function remember(): void {
    remembered = true;
    for (const article of stores.articles.between(now() - STORY_SPAN, now() + STORY_SPAN)) {
      const story = stores.stories.ofArticle(article.id);
      const verdict = story === null ? null : stores.analyses.verdict(article.id);
      if (story === null || !verdict?.relevant) continue;
      const analysis: Analysis = {
        ...verdict,
        lang: article.lang,
        claims: stores.analyses.claims(article.id).filter((claim) => claim.withdrawn === null),
        about: stores.analyses.about(article.id),
      };
      recent.add(story, weigh(article, analysis, article.published));
    }
  }

  const pipeline = createPipeline({
    transaction: stores.transaction,
    articles: stores.articles,
    analyses: stores.analyses,
    stories: stores.stories,
    ledger: stores.ledger,
    fanouts: {
      add: (row, at) => void stores.fanouts.add({ kind: 'alert', ...row, mirror: mirror() }, at),
      edits: (story, at) => void stores.fanouts.addEdits(story, at),
    },
    search,
    reader: () => reader,
    keysOf,
    same: (entry, known) => known.find(({ article, by }) => sameArticle(entry, article, by))?.article ?? null,
    place: (item) => {
      const article = weigh(item.entry, item.analysis, item.published);
      weighed.set(item.article, article);
      if (!remembered) remember();
      recent.forget(now() - STORY_SPAN);
      return place(article, recent);
    },
    placed: (item, story, merged) => {
      for (const other of merged) recent.merge(other, story);
      const article = weighed.get(item.article);
      weighed.clear();
      if (article) recent.add(story, article);
    },
    alertMaxAge,
  });

  return {
    pipeline,
    reader: () => reader,
    view: viewOf({
      articlesOf: stores.stories.articles,
      article: stores.articles.get,
      claims: stores.analyses.claims,
      changes: stores.ledger.changesOfStory,
    }),
    isKnown: (entry, outlet) => stores.articles.known(keysOf(entry, outlet)).length > 0,
    reload: () => {
      reader = build(stores.keywords.active());
    },
    effect: ({ add, remove }) => {
      const rules = stores.keywords.active();
      const changed = add ? { ...add, id: 0 } : rules.find((rule) => rule.id === remove);
      const after = add ? [...rules, { ...add, id: 0 }] : rules.filter((rule) => rule.id !== remove);
      return rehearse({
        articles: stores.articles.between(now() - REHEARSED, now() + REHEARSED).toReversed(),
        before: reader,
        after: build(after),
        matches: (text) => changed !== undefined && standsIn(text, changed.forms),
      });
    },
    catchUp(most) {
      const ids = stores.analyses.readByOtherRules(reader.version, most);
      const moved = ids.flatMap((id) => pipeline.reread(id, now()));
      return { read: ids.length, moved };
    },
  };
}
