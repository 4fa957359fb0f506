import type { ApiClientOptions } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { nameOf } from './actors/table.ts';
import { brake } from './alerts/brake.ts';
import { createDelivery } from './alerts/delivery.ts';
import type { Transport } from './alerts/message.ts';
import type { Rates } from './alerts/pace.ts';
import { createBot } from './bot/bot.ts';
import { sourceRows } from './bot/sources.ts';
import type { Explained } from './bot/why.ts';
import { createCorrections } from './corrections.ts';
import { type CatalogueFeed, catalogue } from './feeds/catalogue.ts';
import type { Discovery } from './feeds/discover.ts';
import { keysOf } from './feeds/identity.ts';
import type { Poll } from './feeds/poll.ts';
import { createHarvest } from './harvest.ts';
import { expandPhrase } from './language/keyword.ts';
import { exportLedger } from './ledger/export.ts';
import type { Entry, Feed, Millis } from './news.ts';
import { createNewsroom } from './newsroom.ts';
import type { Log } from './ops/log.ts';
import { createCompose } from './outgoing.ts';
import { createPainter } from './pictures/painter.ts';
import { createReread } from './reread.ts';
import { statRows } from './stats.ts';
import type { Article } from './store/articles.ts';
import type { Database } from './store/database.ts';
import type { KeptFeed } from './store/feeds.ts';
import { searchStore } from './store/search.ts';
import { openStores } from './stores.ts';

export interface AppOptions {
  readonly db: Database;
  readonly owners: readonly number[];
  readonly token: string;
  readonly zone: string;
  readonly alertMaxAge: Millis;
  readonly alertBrake: number;
  readonly alertBundleAfter: number;
  readonly log: Log;
  readonly now: () => Millis;
  readonly clock?: () => Millis;
  readonly random: () => number;
  readonly rates?: Rates;
  /** One call of the Bot API. */
  readonly transport: Transport;
  readonly client?: ApiClientOptions;
  /** Given where no server is there to be asked (the preview). */
  readonly me?: UserFromGetMe;
  readonly poll: (kept: KeptFeed) => Promise<Poll>;
  readonly pageOf: (entry: Entry) => Promise<readonly string[] | null>;
  readonly discover: (typed: string) => Promise<Discovery>;
  /** The text of a file sent to the bot. */
  readonly download: (file: string) => Promise<string>;
}

export type App = ReturnType<typeof createApp>;

const DAY: Millis = 86_400_000;
const BRAKE_WINDOW: Millis = 10 * 60_000;
const SETTLES_IN: Millis = 10 * 60_000;
/** From this score on the whole text may make an entry relevant. */
const BORDERLINE = 0.25;
const MOVES_TOLD = 12;
const KEPT_DELIVERIES: Millis = 30 * DAY;
/** Long enough for admins to try a new rule on; a year of all news would be gigabytes. */
const KEPT_IRRELEVANT: Millis = 60 * DAY;

const byId = new Map<string, CatalogueFeed>(catalogue().map((feed) => [feed.id, feed]));

/** Whose report an entry is: the address it leads to says it best; where that is a bare number, the feed. */
export function outletOf(feed: Feed, entry: Pick<Entry, 'link'>): string {
  const host = entry.link === null ? '' : new URL(entry.link).hostname.replace(/^(www|m|amp)\./, '');
  if (host !== '' && !/^[\d.]+$|^\[|^localhost$/.test(host)) return host;
  const known = byId.get(feed.id);
  return known ? new URL(known.site).hostname.replace(/^www\./, '') : feed.name;
}

/** The whole bot around one database: everything of it that does not depend on where it runs. */
export function createApp(options: AppOptions) {
  const { db, log, now, zone } = options;
  const started = now();
  const stores = openStores(db, options.owners);
  const search = searchStore(db);
  const painter = createPainter({ threads: 1 });
  let mirror: number | null = null;

  const newsroom = createNewsroom({
    stores,
    now,
    alertMaxAge: options.alertMaxAge,
    mirror: () => mirror,
    search: { put: (article, text) => search.index(article, text), drop: search.remove },
  });

  const delivery = createDelivery({
    db,
    transport: options.transport,
    compose: createCompose(stores, newsroom.view, now),
    log,
    now,
    bundleAfter: options.alertBundleAfter,
    random: options.random,
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.rates ? { rates: options.rates } : {}),
  });

  /** A word to all admins, in the chats they have with the bot. */
  function tellAdmins(payload: unknown): void {
    for (const user of stores.admins.all()) {
      const { id } = stores.destinations.ensure({ chat: user, thread: null, kind: 'private' }, now());
      stores.deliveries.addNotice(id, payload, now());
    }
    delivery.wake();
  }

  /** More new stories than any day brings: hold, and ask whether it is the day or a rule. */
  function brakeIfMad(): void {
    const freed = (stores.facts.get('alerts-resumed') as number | null) ?? 0;
    const recent = stores.stories.alertTimes(Math.max(now() - BRAKE_WINDOW, freed));
    if (stores.deliveries.heldSince() !== null || !brake(now(), recent, options.alertBrake)) return;
    stores.deliveries.hold(now());
    log.warn(
      { stories: recent.length },
      'more new stories than ALERT_BRAKE allows: alerts are held, admins are asked',
    );
    tellAdmins({ key: 'brake-asked', vars: { n: recent.length }, buttons: ['resume'] });
  }

  const harvest = createHarvest({
    feeds: stores.feeds,
    poll: options.poll,
    take: newsroom.pipeline.take,
    pageOf: async (entry, outlet) => {
      // Only what the feed itself cuts short, and only where it may matter, is worth a request to its outlet.
      if (entry.body.length > 0 || entry.link === null || newsroom.isKnown(entry, outlet)) return null;
      const first = newsroom.reader().read(entry);
      return first.relevant || first.score >= BORDERLINE ? options.pageOf(entry) : null;
    },
    outletOf,
    now,
    random: options.random,
    taken: (result) => {
      if (result.kind === 'known') return;
      if (result.alerted) brakeIfMad();
      if (result.told) delivery.wake();
    },
    turned: (feed, polled) => {
      if (polled.kind === 'problem')
        log.warn({ feed: feed.id, problem: polled.reason }, 'a feed cannot be read; it is tried again');
      else log.info({ feed: feed.id }, 'a feed is read again');
    },
    tell: (feed, said) => tellAdmins({ notice: 'feed', feed: feed.name, said }),
    failed: (error, feed) => log.error({ err: error, feed: feed.id }, 'an entry could not be taken'),
  });

  const reread = createReread(newsroom, (read, moved) => {
    log.info({ read, moved: moved.length }, 'positions moved by the rules as they are now');
    tellAdmins({
      notice: 'reread',
      read,
      moved: moved.slice(0, MOVES_TOLD),
      more: Math.max(0, moved.length - MOVES_TOLD),
    });
  });
  const again = (): void => {
    reread.run().catch((error: unknown) => log.error({ err: error }, 'reading again failed'));
  };
  const reloaded = (): void => {
    newsroom.reload();
    again();
  };
  const corrections = createCorrections({ stores, now, reloaded, wake: delivery.wake });
  const stats = () => statRows(stores, delivery, now(), started);

  const bot = createBot(
    options.token,
    {
      stores,
      ledger: stores.ledger,
      view: newsroom.view,
      search,
      painter,
      explained,
      byLink: (link) => {
        if (!URL.canParse(link)) return null;
        const keys = keysOf({ id: null, link, title: '', published: null }, '');
        return stores.articles.known(keys)[0]?.article ?? null;
      },
      claimChanged: corrections.claimChanged,
      discover: options.discover,
      pollNow: harvest.now,
      download: options.download,
      document: (format, lang) =>
        exportLedger(format, stores.ledger.all(), stores.ledger.claims(), (actor) => nameOf(actor, lang)),
      sources: () => sourceRows(stores.feeds.all(), (id) => byId.get(id)?.site ?? null),
      expand: expandPhrase,
      effect: newsroom.effect,
      reload: reloaded,
      reply: (call) => void delivery.reply({ ...call, payload: { ...call.payload } }),
      now,
      zone,
      failed: (error, update) => log.error({ err: error, update }, 'a handler failed'),
      delivery: {
        hold: delivery.hold,
        held: stores.deliveries.heldSince,
        resume: (at) => {
          stores.facts.set('alerts-resumed', at);
          delivery.resume();
        },
        estimate: () => {
          const { recipients, ms } = delivery.estimate();
          return { recipients, seconds: Math.round(ms / 1000) };
        },
        broadcast: (text, at) => {
          stores.fanouts.addBroadcast({ text }, at);
          delivery.wake();
        },
      },
      stats,
      undos: corrections.undos,
    },
    { ...(options.client ? { client: options.client } : {}), ...(options.me ? { me: options.me } : {}) },
  );

  function explained(article: Article): Explained {
    return {
      title: article.title,
      link: article.link,
      verdict: stores.analyses.verdict(article.id),
      claims: stores.analyses.claims(article.id),
    };
  }

  return {
    bot,
    delivery,
    harvest,
    newsroom,
    stores,
    stats,
    tellAdmins,
    async close(): Promise<void> {
      reread.close();
      await painter.close();
    },
    /** The mirror channel, once its chat is known. */
    mirrorTo(chat: number, title: string | null): void {
      mirror = stores.destinations.ensure({ chat, thread: null, kind: 'channel', title }, now()).id;
    },
    /** Once a minute: edits of stories that grew and settled, articles read by older rules, old rows. */
    housekeep(): void {
      for (const id of stores.stories.grownAndSettled(now() - DAY, now() - SETTLES_IN)) {
        stores.fanouts.addEdits(id, now());
        stores.stories.edited(id, now());
        delivery.wake();
      }
      again();
      search.catchUp(200);
      stores.deliveries.prune(now() - KEPT_DELIVERIES, 2000);
      stores.articles.prune(now() - KEPT_IRRELEVANT, 200);
    },
  };
}
