import { type ApiClientOptions, Bot, BotError, Composer } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { StoryView } from '../alerts/compose.ts';
import type { Discovery } from '../feeds/discover.ts';
import type { ExpandedPhrase } from '../language/keyword.ts';
import type { Millis } from '../news.ts';
import type { Painter } from '../pictures/painter.ts';
import type { Effect } from '../rehearse.ts';
import type { AdminsStore } from '../store/admins.ts';
import type { AnalysesStore, StoredClaim } from '../store/analyses.ts';
import type { Article, ArticlesStore } from '../store/articles.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import type { FactsStore } from '../store/facts.ts';
import type { FeedsStore } from '../store/feeds.ts';
import type { KeywordsStore, NewKeyword } from '../store/keywords.ts';
import type { LedgerStore, Moved } from '../store/ledger.ts';
import type { SearchStore } from '../store/search.ts';
import type { StoriesStore, Story } from '../store/stories.ts';
import type { UiLang } from '../words/fluent.ts';
import { type DeliveryControl, delivery, type StatRow } from './admin/delivery.ts';
import { feeds } from './admin/feeds.ts';
import { history, type Undo } from './admin/history.ts';
import { keywords } from './admin/keywords.ts';
import { review } from './admin/review.ts';
import { transfer } from './admin/transfer.ts';
import { basics } from './basics.ts';
import { type Ctx, type ReplyCall, tellFailed } from './context.ts';
import { country } from './country.ts';
import { data } from './data.ts';
import { fallback } from './fallback.ts';
import { frame } from './frame.ts';
import { membership } from './membership.ts';
import { pictures } from './pictures.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { type SourceRow, sources } from './sources.ts';
import { start } from './start.ts';
import { subscribe } from './subscribe.ts';
import { type Explained, why } from './why.ts';

export interface BotDeps {
  readonly stores: {
    readonly destinations: DestinationsStore;
    readonly stories: StoriesStore;
    readonly keywords: KeywordsStore;
    readonly admins: AdminsStore;
    readonly facts: FactsStore;
    readonly feeds: FeedsStore;
    readonly analyses: AnalysesStore;
    readonly articles: ArticlesStore;
  };
  readonly ledger: LedgerStore;
  readonly search: SearchStore;
  readonly painter: Painter;
  readonly view: (story: Story) => StoryView;
  readonly explained: (article: Article) => Explained;
  readonly byLink: (link: string) => Article | null;
  /** After an admin changed a claim: folds its cell anew and has its messages edited. */
  readonly claimChanged: (claim: StoredClaim) => readonly Moved[];
  readonly discover: (typed: string) => Promise<Discovery>;
  readonly pollNow: (feed: string) => Promise<void>;
  /** The text of a file somebody sent. */
  readonly download: (file: string) => Promise<string>;
  readonly document: (format: 'csv' | 'json', lang: UiLang) => string;
  readonly sources: () => readonly SourceRow[];
  readonly expand: (phrase: string) => ExpandedPhrase;
  readonly effect: (change: { add?: NewKeyword; remove?: number }) => Promise<Effect>;
  readonly reload: () => void;
  readonly reply: (call: ReplyCall) => void;
  readonly delivery: DeliveryControl;
  readonly stats: () => readonly StatRow[];
  /** How each recorded kind of change is turned back. */
  readonly undos: Readonly<Record<string, Undo>>;
  readonly now: () => Millis;
  readonly zone: string;
  readonly failed: (error: unknown, update: number | null) => void;
}

export interface BotOptions {
  readonly client?: ApiClientOptions;
  /** Given where no server is there to be asked (the preview). */
  readonly me?: UserFromGetMe;
}

/** The conversation: features in order, admins' after everybody's, what nobody took last. */
export function createBot(token: string, deps: BotDeps, options: BotOptions = {}): Bot<Ctx> {
  const { stores, now } = deps;
  const bot = new Bot<Ctx>(token, {
    ...(options.client ? { client: options.client } : {}),
    ...(options.me ? { botInfo: options.me } : {}),
  });
  bot.use(
    frame({
      destinations: stores.destinations,
      admins: stores.admins,
      reply: deps.reply,
      zone: deps.zone,
      failed: deps.failed,
    }),
  );

  const guarded = bot.errorBoundary(({ ctx, error }) => {
    deps.failed(error instanceof BotError ? error.error : error, ctx.update.update_id);
    tellFailed(ctx);
  });

  const subscribing = subscribe({ destinations: stores.destinations, now });
  const countries = country({
    destinations: stores.destinations,
    stories: stores.stories,
    ledger: deps.ledger,
    now,
  });
  guarded.use(
    membership({ destinations: stores.destinations, reply: deps.reply, now }),
    start(subscribing),
    subscribing.composer,
    countries.composer,
    reports({ stories: stores.stories, view: deps.view, now }),
    why({
      explain: (id) => {
        const article = stores.articles.get(stores.stories.get(id)?.lead ?? 0);
        return article ? deps.explained(article) : null;
      },
      actors: (id) => stores.stories.get(id)?.actors ?? [],
    }),
    search({
      search: deps.search,
      expand: (word) => deps.expand(word).forms[0] ?? [],
      remember: (words) => remembered(stores.facts, words),
      recall: (id) => recalled(stores.facts, id),
      now,
    }),
    pictures({
      painter: deps.painter,
      ledger: deps.ledger,
      failed: (error) => deps.failed(error, null),
      now,
    }),
    data({ document: deps.document, now }),
    settings({ destinations: stores.destinations, now }),
    sources({ list: deps.sources, now }),
    basics(),
  );

  const forAdmins = new Composer<Ctx>();
  forAdmins.use(
    keywords({
      keywords: stores.keywords,
      admins: stores.admins,
      facts: stores.facts,
      expand: deps.expand,
      effect: deps.effect,
      reload: deps.reload,
      now,
    }),
    feeds({
      feeds: stores.feeds,
      admins: stores.admins,
      discover: deps.discover,
      pollNow: deps.pollNow,
      zone: deps.zone,
      now,
    }),
    review({
      analyses: stores.analyses,
      admins: stores.admins,
      article: stores.articles.get,
      byLink: deps.byLink,
      explained: deps.explained,
      changed: deps.claimChanged,
      now,
    }),
    transfer({
      keywords: stores.keywords,
      feeds: stores.feeds,
      admins: stores.admins,
      facts: stores.facts,
      expand: (phrase) => deps.expand(phrase).forms,
      reload: deps.reload,
      download: deps.download,
      zone: deps.zone,
      now,
    }),
    history({ admins: stores.admins, undos: deps.undos, now }),
    delivery({ delivery: deps.delivery, admins: stores.admins, facts: stores.facts, stats: deps.stats, now }),
  );
  // For everybody else these do not exist: their commands and buttons fall through to the last feature.
  guarded.filter((ctx) => ctx.isAdmin).use(forAdmins);

  guarded.use(fallback(countries.answer));
  return bot;
}

/** Searches asked lately, for their page buttons; the oldest give way. */
const REMEMBERED = 500;

function remembered(facts: FactsStore, words: string): number {
  const id = ((facts.get('searches') as number | null) ?? 0) + 1;
  facts.set('searches', id);
  facts.set(`search-${id % REMEMBERED}`, { id, words });
  return id;
}

function recalled(facts: FactsStore, id: number): string | null {
  const kept = facts.get(`search-${id % REMEMBERED}`) as { id: number; words: string } | null;
  return kept?.id === id ? kept.words : null;
}
