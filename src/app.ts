import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClientOptions } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { nameOf } from './actors/table.ts';
import { brake } from './alerts/brake.ts';
import { composeAlert, composeBundle } from './alerts/compose.ts';
import { createDelivery } from './alerts/delivery.ts';
import type { OutgoingMessage, Transport } from './alerts/message.ts';
import type { Rates } from './alerts/pace.ts';
import type { StatRow } from './bot/admin/delivery.ts';
import { createBot } from './bot/bot.ts';
import { payloadOf } from './bot/context.ts';
import { noticeMessage } from './bot/notices.ts';
import { sourceRows } from './bot/sources.ts';
import type { Explained } from './bot/why.ts';
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
import { createPainter } from './pictures/painter.ts';
import type { StoredClaim } from './store/analyses.ts';
import type { Article } from './store/articles.ts';
import type { Database } from './store/database.ts';
import type { Delivery } from './store/deliveries.ts';
import type { KeptFeed } from './store/feeds.ts';
import type { Moved } from './store/ledger.ts';
import { searchStore } from './store/search.ts';
import { openStores } from './stores.ts';
import type { Message } from './words/message.ts';

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
const REREAD_SLICE = 10;
const REREAD_PAUSE: Millis = 20;
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

  const outgoing = (message: Message): OutgoingMessage => {
    const { text, entities, reply_markup } = payloadOf(message);
    return {
      text,
      entities: entities as NonNullable<OutgoingMessage['entities']>,
      ...(reply_markup ? { reply_markup } : {}),
    };
  };

  /** What a row of the outbox says now; null where there is nothing to say any more. */
  function compose(row: Delivery, to: Delivery['destination']): OutgoingMessage | null {
    switch (row.kind) {
      case 'alert':
      case 'edit': {
        const story = row.story === null ? null : stores.stories.get(row.story);
        if (!story) return null;
        const view = newsroom.view(story);
        if (view.reports.length === 0) return null;
        const earlier = story.follows === null ? null : stores.deliveries.messageOf(story.follows, to.id);
        return {
          ...outgoing(composeAlert(view, to, now())),
          ...(earlier === null ? {} : { reply_to: earlier }),
        };
      }
      case 'digest': {
        const ids = (row.payload as { stories: number[] }).stories;
        const found = [...new Set(ids)].flatMap((id) => stores.stories.get(id) ?? []);
        const unique = [...new Map(found.map((story) => [story.id, story])).values()];
        const views = unique.map(newsroom.view).filter((view) => view.reports.length > 0);
        return views.length === 0 ? null : outgoing(composeBundle(views, to));
      }
      case 'notice':
      case 'broadcast':
        return outgoing(noticeMessage(row.payload, to.lang));
    }
  }

  const delivery = createDelivery({
    db,
    transport: options.transport,
    compose,
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
    const recent = stores.stories.alertedSince(Math.max(now() - BRAKE_WINDOW, freed));
    if (
      !brake(now(), new Array<Millis>(recent).fill(now()), options.alertBrake) ||
      stores.deliveries.heldSince() !== null
    )
      return;
    stores.deliveries.hold(now());
    log.warn(
      { stories: recent },
      'more new stories than ALERT_BRAKE allows: alerts are held, admins are asked',
    );
    tellAdmins({ key: 'brake-asked', vars: { n: recent }, buttons: ['resume'] });
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
      claimChanged,
      discover: options.discover,
      pollNow: harvest.now,
      download: options.download,
      document: (format, lang) =>
        exportLedger(format, stores.ledger.all(), stores.ledger.claims(), (actor) => nameOf(actor, lang)),
      sources: () => sourceRows(stores.feeds.all(), (id) => byId.get(id)?.site ?? null),
      expand: expandPhrase,
      effect: newsroom.effect,
      reload: () => void reloaded(),
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
      undos: {
        'claim.withdraw': ({ subject }) => reinstated(Number(subject)),
        'claim.correct': ({ subject, before }) => uncorrected(Number(subject), (before as { id: number }).id),
        'keyword.add': ({ subject }) => stores.keywords.remove(Number(subject), now()) && reloaded(),
        'keyword.remove': ({ subject }) => stores.keywords.restore(Number(subject)) && reloaded(),
        'feed.add': ({ subject }) => stores.feeds.remove(subject, now()),
        'feed.remove': ({ subject }) => stores.feeds.restore(subject),
        'admin.add': ({ subject }) => stores.admins.remove(Number(subject)),
        'admin.remove': ({ subject, user }) => stores.admins.add(Number(subject), user, now()),
      },
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

  /** The ledger follows at once; what was sent of the story is edited, if it is not older than a day. */
  function claimChanged(claim: StoredClaim): readonly Moved[] {
    const moved = stores.ledger.refold([{ actor: claim.actor, contribution: claim.contribution }]);
    const story = claim.article === null ? null : stores.stories.ofArticle(claim.article);
    if (story !== null) stores.fanouts.addEdits(story, now());
    delivery.wake();
    return moved;
  }

  function reinstated(id: number): boolean {
    const claim = stores.analyses.claim(id);
    if (!claim || !stores.analyses.reinstate(id)) return false;
    claimChanged(claim);
    return true;
  }

  /** The admin's claim goes, the one it corrected comes back. */
  function uncorrected(admins: number, read: number): boolean {
    stores.analyses.withdraw(admins, 0, 'undone', now());
    return reinstated(read);
  }

  let rereading = false;
  let closed = false;

  /** Reads what other rules had read again, in slices that hold nobody up, and tells admins what moved by it. */
  async function reread(): Promise<void> {
    if (rereading) return;
    rereading = true;
    const moved: Moved[] = [];
    let read = 0;
    try {
      while (!closed) {
        const slice = newsroom.catchUp(REREAD_SLICE);
        read += slice.read;
        moved.push(...slice.moved);
        if (slice.read < REREAD_SLICE) break;
        await sleep(REREAD_PAUSE);
      }
    } finally {
      rereading = false;
    }
    if (moved.length === 0 || closed) return;
    log.info({ read, moved: moved.length }, 'positions moved by the rules as they are now');
    const cells = [...new Map(moved.map((move) => [`${move.actor} ${move.contribution}`, move])).values()];
    tellAdmins({ notice: 'reread', read, moved: cells.slice(0, 12), more: Math.max(0, cells.length - 12) });
  }

  function reloaded(): boolean {
    newsroom.reload();
    void reread();
    return true;
  }

  function stats(): StatRow[] {
    const { counts, ...queue } = delivery.stats();
    const people = stores.destinations.counts();
    const feeds = stores.feeds.all().filter((kept) => kept.enabled);
    const read = stores.analyses.counts();
    return [
      { key: 'stats-articles', vars: { articles: read.total, relevant: read.relevant } },
      { key: 'stats-stories', vars: { stories: stores.stories.count() } },
      {
        key: 'stats-subscribers',
        vars: { subscribed: people.subscribed, destinations: people.destinations, gone: people.gone },
      },
      {
        key: 'stats-queue',
        vars: { pending: queue.pending, sending: queue.sending, seconds: Math.round(queue.oldestAge / 1000) },
      },
      {
        key: 'stats-outcomes',
        vars: {
          sent: counts.sent ?? 0,
          refused: queue.refused,
          doubts: queue.resent,
          failed: counts.failed ?? 0,
        },
      },
      {
        key: 'stats-feeds',
        vars: { feeds: feeds.length, failing: feeds.filter((kept) => kept.state.failures > 0).length },
      },
      {
        key: 'stats-memory',
        vars: {
          megabytes: Math.round(process.memoryUsage().rss / 1_048_576),
          hours: Math.round((now() - started) / 3_600_000),
        },
      },
    ];
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
      closed = true;
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
      void reread();
      search.catchUp(200);
      stores.deliveries.prune(now() - KEPT_DELIVERIES, 2000);
      stores.articles.prune(now() - KEPT_IRRELEVANT, 200);
    },
  };
}
