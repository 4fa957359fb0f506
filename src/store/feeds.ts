import { type FeedState, NEW_FEED } from '../feeds/due.ts';
import type { Feed, FeedOrigin, Lang, Millis } from '../news.ts';
import type { Database } from './database.ts';

/** A feed with what became of it. */
export interface KeptFeed {
  readonly feed: Feed;
  readonly state: FeedState;
  readonly enabled: boolean;
  /** An admin's interval; `feed.interval` already is it. */
  readonly override: Millis | null;
  readonly firstPolled: Millis | null;
}

interface Row {
  id: string;
  name: string;
  url: string;
  lang: Lang;
  zone: string;
  origin: FeedOrigin;
  enabled: number;
  interval: number;
  override: number | null;
  state: string;
  first_polled: number | null;
}

const kept = (row: Row): KeptFeed => ({
  feed: {
    id: row.id,
    name: row.name,
    url: row.url,
    lang: row.lang,
    zone: row.zone,
    origin: row.origin,
    interval: row.override ?? row.interval,
  },
  state: { ...NEW_FEED, ...(JSON.parse(row.state) as Partial<FeedState>) },
  enabled: row.enabled === 1,
  override: row.override,
  firstPolled: row.first_polled,
});

export type FeedsStore = ReturnType<typeof feedsStore>;

export function feedsStore(db: Database) {
  const all = db.prepare<[], Row>('SELECT * FROM feeds WHERE removed IS NULL ORDER BY rowid');
  const get = db.prepare<[string], Row>('SELECT * FROM feeds WHERE id = ? AND removed IS NULL');
  const byUrl = db.prepare<[string], Row>('SELECT * FROM feeds WHERE url = ? AND removed IS NULL');
  // A catalogue's new address or rhythm is taken over; whether it is on is the admin's once it is known.
  const put = db.prepare(
    `INSERT INTO feeds (id, name, url, lang, zone, origin, enabled, interval) VALUES (@id, @name, @url, @lang, @zone, @origin, @enabled, @interval)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, lang = excluded.lang, zone = excluded.zone, interval = excluded.interval,
       -- A feed that comes back after its removal is polled for the first time again.
       state = CASE WHEN url = excluded.url AND removed IS NULL THEN state ELSE '{}' END,
       first_polled = CASE WHEN removed IS NULL THEN first_polled END,
       url = excluded.url, origin = excluded.origin, removed = NULL`,
  );
  const dropOthers = db.prepare(
    'UPDATE feeds SET removed = ? WHERE origin IN (?, ?) AND removed IS NULL AND id NOT IN (SELECT value FROM json_each(?))',
  );
  const saveState = db.prepare(
    'UPDATE feeds SET state = ?, first_polled = coalesce(first_polled, ?) WHERE id = ?',
  );
  const adopt = db.prepare('UPDATE feeds SET url = ? WHERE id = ?');
  const enable = db.prepare('UPDATE feeds SET enabled = ? WHERE id = ?');
  const override = db.prepare('UPDATE feeds SET override = ? WHERE id = ?');
  const remove = db.prepare('UPDATE feeds SET removed = ? WHERE id = ? AND removed IS NULL');
  const restore = db.prepare('UPDATE feeds SET removed = NULL WHERE id = ?');

  const add = (feed: Feed, enabled: boolean): void => {
    const { id, name, url, lang, zone, origin, interval } = feed;
    put.run({ id, name, url, lang, zone, origin, interval, enabled: enabled ? 1 : 0 });
  };

  return {
    all: (): KeptFeed[] => all.all().map(kept),
    get(id: string): KeptFeed | null {
      const row = get.get(id);
      return row ? kept(row) : null;
    },
    byUrl(url: string): KeptFeed | null {
      const row = byUrl.get(url);
      return row ? kept(row) : null;
    },
    /** Makes the table hold this catalogue or file in place of an earlier one; admins' feeds stay. */
    sync(feeds: readonly { readonly feed: Feed; readonly enabled: boolean }[], now: Millis): void {
      db.transaction(() => {
        const known = new Set(all.all().map((row) => row.id));
        dropOthers.run(now, 'catalogue', 'file', JSON.stringify(feeds.map(({ feed }) => feed.id)));
        for (const { feed, enabled } of feeds) {
          const adopted = get.get(feed.id);
          // A permanent redirect that was adopted stays, as long as the catalogue says what it said then.
          const url =
            adopted &&
            known.has(feed.id) &&
            adopted.url !== feed.url &&
            JSON.parse(adopted.state).moved?.to === adopted.url
              ? adopted.url
              : feed.url;
          add({ ...feed, url }, enabled);
        }
      })();
    },
    add,
    /** After a poll; the first successful one is remembered as such. */
    saveState: (id: string, state: FeedState): void =>
      void saveState.run(JSON.stringify(state), state.lastSuccess, id),
    adopt: (id: string, url: string): void => void adopt.run(url, id),
    enable: (id: string, enabled: boolean): boolean => enable.run(enabled ? 1 : 0, id).changes > 0,
    override: (id: string, interval: Millis | null): boolean => override.run(interval, id).changes > 0,
    remove: (id: string, now: Millis): boolean => remove.run(now, id).changes > 0,
    restore: (id: string): boolean => restore.run(id).changes > 0,
  };
}
