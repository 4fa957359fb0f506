import { type ApiClientOptions, Bot, BotError, Composer } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { StoryView } from '../alerts/compose.ts';
import type { ExpandedPhrase } from '../language/keyword.ts';
import type { Standing } from '../ledger/claim.ts';
import type { Actor, Millis } from '../news.ts';
import type { Effect } from '../rehearse.ts';
import type { AdminsStore } from '../store/admins.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import type { FactsStore } from '../store/facts.ts';
import type { KeywordsStore, NewKeyword } from '../store/keywords.ts';
import type { StoriesStore, Story } from '../store/stories.ts';
import { lines } from '../words/message.ts';
import { type DeliveryControl, delivery, type StatRow } from './admin/delivery.ts';
import { history, type Undo } from './admin/history.ts';
import { keywords } from './admin/keywords.ts';
import { basics } from './basics.ts';
import type { Ctx, ReplyCall } from './context.ts';
import { country } from './country.ts';
import { fallback } from './fallback.ts';
import { frame } from './frame.ts';
import { membership } from './membership.ts';
import { reports } from './reports.ts';
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
  };
  readonly ledger: { ofActor(actor: Actor): readonly Standing[]; all(): readonly Standing[] };
  readonly view: (story: Story) => StoryView;
  readonly explain: (story: number) => Explained | null;
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
  readonly failed: (error: unknown, update: number) => void;
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
    frame({ destinations: stores.destinations, admins: stores.admins, reply: deps.reply, zone: deps.zone }),
  );

  const guarded = bot.errorBoundary(({ ctx, error }) => {
    deps.failed(error instanceof BotError ? error.error : error, ctx.update.update_id);
    if (ctx.callbackQuery) ctx.answer(ctx.t('failed'));
    else if (ctx.place.kind === 'private') ctx.say({ text: lines(ctx.t('failed')) });
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
    why({ explain: deps.explain, actors: (id) => stores.stories.get(id)?.actors ?? [] }),
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
    history({ admins: stores.admins, undos: deps.undos, now }),
    delivery({ delivery: deps.delivery, admins: stores.admins, facts: stores.facts, stats: deps.stats, now }),
  );
  // For everybody else these do not exist: their commands and buttons fall through to the last feature.
  guarded.filter((ctx) => ctx.isAdmin).use(forAdmins);

  guarded.use(fallback(countries.answer));
  return bot;
}
