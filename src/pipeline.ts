import { alertable } from './alerts/freshness.ts';
import type { Reader } from './analysis/reader.ts';
import type { Actor, Analysis, Entry, Millis, NewsText, Topic } from './news.ts';
import type { AnalysesStore } from './store/analyses.ts';
import type { Article, ArticleOrigin, ArticlesStore } from './store/articles.ts';
import type { Audience } from './store/fanouts.ts';
import type { Key, LedgerStore, Moved } from './store/ledger.ts';
import type { StoriesStore } from './store/stories.ts';

/** Where an article belongs among the recent stories. */
export interface Placed {
  readonly story: number | null;
  /** The story it follows up, where it opens one. */
  readonly follows: number | null;
  /** Stories that this article shows to be the same event as `story`. */
  readonly merges: readonly number[];
}

/** What placing needs of an article. */
export interface Placeable {
  readonly article: number;
  readonly published: Millis;
  readonly entry: Pick<Entry, 'title' | 'summary' | 'body'>;
  readonly analysis: Analysis;
}

export interface PipelineDeps {
  readonly transaction: <T>(work: () => T) => T;
  readonly articles: ArticlesStore;
  readonly analyses: AnalysesStore;
  readonly stories: StoriesStore;
  readonly ledger: LedgerStore;
  readonly fanouts: {
    add(row: { story: number; audience: Audience }, now: Millis): void;
    edits(story: number, now: Millis): void;
  };
  readonly search: { put(article: number, text: NewsText): void; drop(article: number): void };
  readonly reader: () => Reader;
  readonly keysOf: (entry: Entry, outlet: string) => readonly string[];
  /** Which of the articles that share a key the entry is; null for another that reuses one. */
  readonly same: (
    entry: Entry,
    known: readonly { article: Article; by: readonly string[] }[],
  ) => Article | null;
  readonly place: (item: Placeable) => Placed;
  /** Tells the index of recent articles what became of its advice; called once it is committed. */
  readonly placed: (item: Placeable, story: number, merged: readonly number[]) => void;
  readonly alertMaxAge: Millis;
}

export interface Arrival {
  readonly entry: Entry;
  readonly origin: ArticleOrigin;
  readonly firstPoll: boolean;
  readonly pageFetched: Millis | null;
}

export type Taken =
  | { readonly kind: 'known' }
  | {
      readonly kind: 'new' | 'revised';
      readonly article: number;
      readonly relevant: boolean;
      readonly story: number | null;
      /** Whether this article made its story alertable. */
      readonly alerted: boolean;
      /** Whether there is something to send: to the story's first audience, to those who match only now, as an edit. */
      readonly told: boolean;
      readonly moved: readonly Moved[];
    };

export interface Pipeline {
  take(arrival: Arrival, now: Millis): Taken;
  /** Reads a stored article again by the rules as they are now; alerts nobody. */
  reread(article: number, now: Millis): readonly Moved[];
}

const sameText = (
  a: Pick<Entry, 'title' | 'summary' | 'body'>,
  b: Pick<Entry, 'title' | 'summary' | 'body'>,
): boolean =>
  a.title === b.title &&
  a.summary === b.summary &&
  a.body.length === b.body.length &&
  a.body.every((p, i) => p === b.body[i]);

/** A copy without its text does not take the text away, and a page fetched once says more than the feed goes on saying. */
function richer(entry: Entry, article: Article): Entry {
  const fuller = article.pageFetched !== null && entry.body.join('').length < article.body.join('').length;
  return {
    ...entry,
    summary: entry.summary || article.summary,
    body: fuller || entry.body.length === 0 ? article.body : entry.body,
  };
}

const DAY: Millis = 86_400_000;
const untold = { story: null, alerted: false, told: false } as const;

export const aboutOf = (analysis: Analysis): Actor[] => [
  ...new Set([
    ...analysis.claims.filter((claim) => claim.part === 'main').map((claim) => claim.actor),
    ...analysis.about,
  ]),
];

/** Entry to article, verdict, claims, ledger, story and fan-out: all in one transaction, or nothing of it. */
export function createPipeline(deps: PipelineDeps): Pipeline {
  const { articles, analyses, stories, ledger } = deps;
  let committed = (): void => undefined;

  /** The index of recent articles lives in memory: it must not know what the database forgot. */
  function inOne<T>(work: () => T): T {
    committed = () => undefined;
    const result = deps.transaction(work);
    committed();
    return result;
  }

  const read = (
    article: number,
    entry: Pick<Entry, 'title' | 'summary' | 'body' | 'link'>,
    said: Millis,
    now: Millis,
  ) => {
    const reader = deps.reader();
    const before = ledger.keysOfArticle(article);
    const analysis = reader.read(entry);
    analyses.save(article, analysis, reader.version, said, entry.link, now);
    if (analysis.relevant) deps.search.put(article, entry);
    else deps.search.drop(article);
    return { analysis, touched: [...before, ...ledger.keysOfArticle(article)] };
  };

  const refold = (keys: readonly Key[]): Moved[] => {
    const unique = new Map(keys.map((key) => [`${key.actor} ${key.contribution}`, key]));
    return unique.size > 0 ? ledger.refold([...unique.values()]) : [];
  };

  const audience = (
    story: number,
    topics: readonly Topic[],
    actors: readonly Actor[],
    moved: readonly Moved[],
  ): { story: number; audience: Audience } => ({
    story,
    audience: { actors, topics, changed: moved.some((move) => move.was !== null && move.now !== null) },
  });

  const isFresh = (
    { published, trusted }: { published: Millis | null; trusted: boolean },
    firstPoll: boolean,
    now: Millis,
  ): boolean => alertable({ published, trusted, firstPoll, maxAge: deps.alertMaxAge, now });

  function revise(known: Article, arrival: Arrival, keys: readonly string[], now: Millis): Taken {
    const { firstPoll, pageFetched } = arrival;
    articles.addKeys(known.id, keys);
    const entry = richer(arrival.entry, known);
    if (sameText(entry, known)) return { kind: 'known' };
    articles.revise(known.id, entry, now, pageFetched);
    const { analysis, touched } = read(known.id, { ...entry, link: known.link }, known.published, now);
    const { published, dateTrusted } = known;
    const fresh = isFresh({ published, trusted: dateTrusted }, firstPoll, now);
    const about = { kind: 'revised', article: known.id, relevant: analysis.relevant } as const;
    const story = stories.ofArticle(known.id);
    if (story === null) {
      if (!analysis.relevant) return { ...about, ...untold, moved: refold(touched) };
      // A bare headline that its edit fills with the news was never told: that is its first alert.
      return { ...about, ...settle({ article: known.id, published, entry, analysis }, fresh, touched, now) };
    }
    const moved = refold(touched);
    const grown = stories.grow(story, { actors: aboutOf(analysis), topics: analysis.topics });
    const told = grown && fresh && reach(story, moved, now);
    stories.join(story, known.id, now);
    return { ...about, story, alerted: false, told, moved };
  }

  /** Those who match only now get the alert, while it is news; the unique key spares the others. */
  function reach(id: number, moved: readonly Moved[], now: Millis): boolean {
    const story = stories.get(id);
    const lead = story && articles.get(story.lead);
    if (!story?.alerted || !lead || now - lead.published > DAY) return false;
    deps.fanouts.add(audience(story.id, story.topics, story.actors, moved), now);
    return true;
  }

  function settle(
    item: Placeable,
    fresh: boolean,
    touched: readonly Key[],
    now: Millis,
  ): { story: number; alerted: boolean; told: boolean; moved: Moved[] } {
    const placed = deps.place(item);
    // A story read out of the archive by new rules is as old as its report.
    const id =
      placed.story ?? stories.add(item.article, placed.follows, fresh ? now : Math.min(now, item.published));
    if (placed.story !== null) stories.join(id, item.article, now);
    const about = { actors: aboutOf(item.analysis), topics: item.analysis.topics };
    const grown = stories.grow(id, about);
    const before = stories.get(id)!;
    // The story is part of what the fold weighs: reports of one occasion are one voice.
    const moved = refold(touched);
    const alerted = before.alerted === null && fresh;
    if (alerted) {
      // What was too old to alert is not what the alert shows.
      if (before.lead !== item.article) stories.lead(id, item.article);
      stories.alerted(id, now);
      deps.fanouts.add(audience(id, before.topics, before.actors, moved), now);
    }
    const reached = !alerted && grown && fresh && reach(id, moved, now);
    const told = alerted || reached || placed.merges.length > 0;
    let story = id;
    for (const other of placed.merges) story = merge(story, other, now);
    committed = () =>
      deps.placed(
        item,
        story,
        [id, ...placed.merges].filter((one) => one !== story),
      );
    return { story, alerted, told, moved };
  }

  /** The younger goes into the elder: its alerts are edited, none is sent. */
  function merge(one: number, other: number, now: Millis): number {
    const [elder, younger] = [stories.get(one), stories.get(other)].toSorted(
      (a, b) => (a?.created ?? 0) - (b?.created ?? 0),
    );
    if (!elder || !younger || elder.id === younger.id) return one;
    const keys = ledger.keysOfStory(younger.id);
    stories.merge(younger.id, elder.id, now);
    refold(keys);
    if (younger.alerted !== null) deps.fanouts.edits(younger.id, now);
    return elder.id;
  }

  return {
    take: (arrival, now) =>
      inOne(() => {
        const { entry, origin, firstPoll, pageFetched } = arrival;
        const keys = deps.keysOf(entry, origin.outlet);
        const known = deps.same(entry, articles.known(keys));
        if (known) return revise(known, arrival, keys, now);
        const article = articles.add(entry, origin, keys, now, pageFetched);
        const published = entry.published ?? now;
        const { analysis, touched } = read(article, entry, published, now);
        const about = { kind: 'new', article, relevant: analysis.relevant } as const;
        if (!analysis.relevant) return { ...about, ...untold, moved: refold(touched) };
        const fresh = isFresh({ published: entry.published, trusted: entry.dateTrusted }, firstPoll, now);
        return { ...about, ...settle({ article, published, entry, analysis }, fresh, touched, now) };
      }),
    reread: (id, now) =>
      inOne(() => {
        const article = articles.get(id);
        if (!article) return [];
        const { analysis, touched } = read(id, article, article.published, now);
        const story = stories.ofArticle(id);
        if (story !== null) stories.grow(story, { actors: aboutOf(analysis), topics: analysis.topics });
        else if (analysis.relevant)
          return settle(
            { article: id, published: article.published, entry: article, analysis },
            false,
            touched,
            now,
          ).moved;
        return refold(touched);
      }),
  };
}
