import type { Actor, Destination, Millis, Topic } from '../news.ts';
import type { Database } from './database.ts';

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel';

export interface DestinationRow extends Destination {
  readonly kind: ChatKind;
  readonly title: string | null;
  readonly subscribed: boolean;
  readonly gone: Millis | null;
  readonly configuredBy: number | null;
  readonly created: Millis;
}

export interface NewDestination {
  readonly chat: number;
  readonly thread: number | null;
  readonly kind: ChatKind;
  readonly title?: string | null;
  readonly lang?: 'uk' | 'en';
  readonly zone?: string;
}

/** Minutes after local midnight; `until` before `from` means past midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

export interface Subscriptions {
  /** Gets alerts at all. */
  readonly subscribed: boolean;
  /** Everything, or only `actors`. */
  readonly everything: boolean;
  readonly actors: readonly Actor[];
  readonly mutes: readonly Actor[];
  /** Null is all. */
  readonly topics: readonly Topic[] | null;
  readonly changesOnly: boolean;
  readonly quiet: QuietHours | null;
  readonly digest: 'daily' | null;
  readonly pausedUntil: Millis | null;
}

export interface Settings {
  readonly topics?: readonly Topic[] | null;
  readonly changesOnly?: boolean;
  readonly quiet?: QuietHours | null;
  readonly digest?: 'daily' | null;
  readonly pausedUntil?: Millis | null;
  readonly title?: string | null;
  readonly configuredBy?: number | null;
}

interface Row {
  id: number;
  chat: number;
  thread: number | null;
  kind: ChatKind;
  title: string | null;
  lang: 'uk' | 'en';
  zone: string;
  subscribed: number;
  everything: number;
  topics: string | null;
  changes_only: number;
  quiet_from: number | null;
  quiet_until: number | null;
  digest: 'daily' | null;
  paused_until: number | null;
  gone: number | null;
  told_no_right: number | null;
  configured_by: number | null;
  created: number;
}

export type DestinationsStore = ReturnType<typeof destinationsStore>;

/** Places messages go to, with what each wants. */
export function destinationsStore(db: Database) {
  const byId = db.prepare<[number], Row>('SELECT * FROM destinations WHERE id = ?');
  const byChat = db.prepare<[number, number], Row>(
    'SELECT * FROM destinations WHERE chat = ? AND coalesce(thread, 0) = ?',
  );
  const insert = db.prepare(
    `INSERT INTO destinations (chat, thread, kind, title, lang, zone, created)
     VALUES (@chat, @thread, @kind, @title, @lang, @zone, @now)`,
  );
  const retitle = db.prepare('UPDATE destinations SET kind = ?, title = ? WHERE id = ?');
  const setSubscribed = db.prepare(
    'UPDATE destinations SET subscribed = 1, everything = ?, gone = NULL, paused_until = NULL WHERE id = ?',
  );
  const unsubscribe = db.prepare('UPDATE destinations SET subscribed = 0 WHERE id = ?');
  const follow = db.prepare('INSERT OR IGNORE INTO subscriptions (destination, actor) VALUES (?, ?)');
  const unfollow = db.prepare('DELETE FROM subscriptions WHERE destination = ? AND actor = ?');
  const unfollowAll = db.prepare('DELETE FROM subscriptions WHERE destination = ?');
  const mute = db.prepare('INSERT OR IGNORE INTO mutes (destination, actor) VALUES (?, ?)');
  const unmute = db.prepare('DELETE FROM mutes WHERE destination = ? AND actor = ?');
  const ofChat = db.prepare<[number], Row>('SELECT * FROM destinations WHERE chat = ? ORDER BY id');
  const followed = db
    .prepare<[number], string>('SELECT actor FROM subscriptions WHERE destination = ? ORDER BY actor')
    .pluck();
  const muted = db
    .prepare<[number], string>('SELECT actor FROM mutes WHERE destination = ? ORDER BY actor')
    .pluck();
  const settings = db.prepare(
    `UPDATE destinations SET topics = ?, changes_only = ?, quiet_from = ?, quiet_until = ?, digest = ?,
       paused_until = ?, title = ?, configured_by = ? WHERE id = ?`,
  );
  const setLang = db.prepare('UPDATE destinations SET lang = ? WHERE id = ?');
  const setZone = db.prepare('UPDATE destinations SET zone = ? WHERE id = ?');
  const gone = db.prepare(
    'UPDATE destinations SET gone = ? WHERE chat = (SELECT chat FROM destinations WHERE id = ?) AND gone IS NULL',
  );
  const topicGone = db.prepare('UPDATE destinations SET gone = ? WHERE id = ? AND gone IS NULL');
  const back = db.prepare(
    'UPDATE destinations SET gone = NULL, told_no_right = NULL WHERE chat = (SELECT chat FROM destinations WHERE id = ?)',
  );
  const told = db.prepare('UPDATE destinations SET told_no_right = ? WHERE id = ? AND told_no_right IS NULL');
  const rechat = db.prepare("UPDATE destinations SET chat = ?, kind = 'supergroup' WHERE id = ?");
  const merge = {
    wants: db.prepare(
      `UPDATE destinations SET subscribed = max(subscribed, @subscribed), everything = CASE
         WHEN @subscribed = 0 THEN everything WHEN subscribed = 0 THEN @everything ELSE max(everything, @everything) END,
         gone = NULL WHERE id = @to`,
    ),
    subscriptions: db.prepare(
      'INSERT OR IGNORE INTO subscriptions (destination, actor) SELECT @to, actor FROM subscriptions WHERE destination = @from',
    ),
    // What went out at the old address is not sent again at the new one.
    waiting: db.prepare(
      `DELETE FROM deliveries WHERE destination = @to AND state IN ('pending', 'held') AND EXISTS (
         SELECT 1 FROM deliveries o WHERE o.destination = @from AND o.kind = deliveries.kind AND o.state = 'sent'
           AND (o.story = deliveries.story AND o.kind = 'alert' OR o.fanout = deliveries.fanout AND o.kind = 'broadcast'))`,
    ),
    deliveries: db.prepare('UPDATE OR IGNORE deliveries SET destination = @to WHERE destination = @from'),
  };
  const dropDeliveries = db.prepare('DELETE FROM deliveries WHERE destination = ?');
  const drop = db.prepare('DELETE FROM destinations WHERE id = ?');
  const counts = db.prepare<
    [],
    { destinations: number; subscribed: number; gone: number; everything: number }
  >(
    `SELECT count(*) AS destinations, coalesce(sum(subscribed AND gone IS NULL), 0) AS subscribed,
       coalesce(sum(gone IS NOT NULL), 0) AS gone,
       coalesce(sum(subscribed AND everything AND gone IS NULL), 0) AS everything FROM destinations`,
  );
  const subscribedCount = db
    .prepare<[], number>('SELECT count(*) FROM destinations WHERE subscribed = 1 AND gone IS NULL')
    .pluck();
  const followersCount = db
    .prepare<[string], number>(
      `SELECT count(*) FROM destinations d WHERE subscribed = 1 AND gone IS NULL AND (everything = 1 OR EXISTS (
         SELECT 1 FROM subscriptions s WHERE s.destination = d.id AND s.actor IN (SELECT value FROM json_each(?))))`,
    )
    .pluck();

  const required = (id: number): Row => {
    const row = byId.get(id);
    if (!row) throw new Error(`There is no destination ${id}`);
    return row;
  };

  const find = (chat: number, thread: number | null): DestinationRow | null => {
    const row = byChat.get(chat, thread ?? 0);
    return row ? destination(row) : null;
  };

  function ensure(given: NewDestination, now: Millis): DestinationRow {
    const known = find(given.chat, given.thread);
    const title = given.title ?? null;
    if (!known) {
      insert.run({ lang: 'uk', zone: 'Europe/Kyiv', ...given, title, now });
    } else if (known.kind !== given.kind || (title !== null && title !== known.title)) {
      retitle.run(given.kind, title ?? known.title, known.id);
    } else {
      return known;
    }
    return find(given.chat, given.thread)!;
  }

  function subscribe(id: number, actors: readonly Actor[] | 'all'): void {
    unfollowAll.run(id);
    if (actors !== 'all') {
      for (const actor of actors) {
        follow.run(id, actor);
        unmute.run(id, actor);
      }
    }
    setSubscribed.run(actors === 'all' ? 1 : 0, id);
  }

  /**
   * The chat got a new id. Where that is known already the two become one that wants what either wanted;
   * deliveries go along. Returns the destination that remains.
   */
  function moved(id: number, chat: number): number {
    const from = byId.get(id);
    if (!from || from.chat === chat) return id;
    let remains = id;
    for (const old of ofChat.all(from.chat)) {
      const known = byChat.get(chat, old.thread ?? 0);
      if (!known) {
        rechat.run(chat, old.id);
        continue;
      }
      const both = { from: old.id, to: known.id };
      merge.wants.run({ ...both, subscribed: old.subscribed, everything: old.everything });
      merge.subscriptions.run(both);
      merge.waiting.run(both);
      merge.deliveries.run(both);
      dropDeliveries.run(old.id);
      drop.run(old.id);
      if (old.id === id) remains = known.id;
    }
    return remains;
  }

  function update(id: number, change: Settings): void {
    const was = required(id);
    const quiet = change.quiet === undefined ? quietOf(was) : change.quiet;
    const topics = change.topics === undefined ? was.topics : change.topics && JSON.stringify(change.topics);
    const kept = <T>(next: T | undefined, before: T): T => (next === undefined ? before : next);
    settings.run(
      topics,
      Number(kept(change.changesOnly, was.changes_only === 1)),
      quiet?.from ?? null,
      quiet?.until ?? null,
      kept(change.digest, was.digest),
      kept(change.pausedUntil, was.paused_until),
      kept(change.title, was.title),
      kept(change.configuredBy, was.configured_by),
      id,
    );
  }

  return {
    /** Makes the place known; it subscribes nobody. */
    ensure: (given: NewDestination, now: Millis): DestinationRow =>
      db.transaction(() => ensure(given, now))(),
    byChat: find,
    /** The chat and all topics of it that are known. */
    ofChat: (chat: number): DestinationRow[] => ofChat.all(chat).map(destination),
    get: (id: number): DestinationRow | null => {
      const row = byId.get(id);
      return row ? destination(row) : null;
    },
    /** Subscribes to exactly these states, or to everything. Mutes of others stay. */
    subscribe: (id: number, actors: readonly Actor[] | 'all', _now?: Millis): void =>
      db.transaction(() => subscribe(id, actors))(),
    unsubscribe: (id: number): void => void unsubscribe.run(id),
    follow: (id: number, actor: Actor): void =>
      db.transaction(() => {
        follow.run(id, actor);
        unmute.run(id, actor);
      })(),
    unfollow: (id: number, actor: Actor): void => void unfollow.run(id, actor),
    mute: (id: number, actor: Actor): void => void mute.run(id, actor),
    unmute: (id: number, actor: Actor): void => void unmute.run(id, actor),
    subscriptions: (id: number): Subscriptions => {
      const row = required(id);
      return {
        subscribed: row.subscribed === 1,
        everything: row.everything === 1,
        actors: followed.all(id),
        mutes: muted.all(id),
        topics: row.topics === null ? null : (JSON.parse(row.topics) as Topic[]),
        changesOnly: row.changes_only === 1,
        quiet: quietOf(row),
        digest: row.digest,
        pausedUntil: row.paused_until,
      };
    },
    update,
    setLang: (id: number, lang: 'uk' | 'en'): void => void setLang.run(lang, id),
    setZone: (id: number, zone: string): void => void setZone.run(zone, id),
    /** Blocked, kicked or deleted: nothing goes to any topic of the chat until `back`; settings are kept. */
    gone: (id: number, now: Millis): void => void gone.run(now, id),
    /** One topic was closed or deleted; the chat's others go on. */
    topicGone: (id: number, now: Millis): void => void topicGone.run(now, id),
    back: (id: number): void => void back.run(id),
    /** True the first time: tell whoever configured the place that the bot may not post there. */
    tellNoRight: (id: number, now: Millis): boolean => told.run(now, id).changes === 1,
    moved: (id: number, chat: number): number => db.transaction(() => moved(id, chat))(),
    /** Deletes the place and all that is kept of it. */
    forget: (id: number): void =>
      db.transaction(() => {
        dropDeliveries.run(id);
        drop.run(id);
      })(),
    counts: () => counts.get()!,
    /** How many would get a broadcast: to all who are subscribed, or to those who follow one of the states. */
    estimate: (audience: 'all' | { readonly actors: readonly Actor[] }): number =>
      (audience === 'all' ? subscribedCount.get() : followersCount.get(JSON.stringify(audience.actors))) ?? 0,
  };
}

const destination = (row: Row): DestinationRow => ({
  id: row.id,
  chat: row.chat,
  thread: row.thread,
  kind: row.kind,
  title: row.title,
  lang: row.lang,
  zone: row.zone,
  subscribed: row.subscribed === 1,
  gone: row.gone,
  configuredBy: row.configured_by,
  created: row.created,
});

const quietOf = (row: Row): QuietHours | null =>
  row.quiet_from === null || row.quiet_until === null
    ? null
    : { from: row.quiet_from, until: row.quiet_until };
