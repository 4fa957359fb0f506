import type { DeliveryKind, Destination, Millis } from '../news.ts';
import { bundlesStore } from './bundles.ts';
import type { Database } from './database.ts';
import type { ChatKind } from './destinations.ts';
import { type NewDelivery, PRIORITY } from './outbox.ts';
import { toldStore } from './told.ts';

export { PRIORITY } from './outbox.ts';

/** A row whose turn has come, as much of it as pacing needs. */
export interface Waiting {
  readonly id: number;
  readonly kind: DeliveryKind;
  readonly destination: number;
  readonly chat: number;
  readonly chatKind: ChatKind;
}

/** A row of the outbox with the place it goes to, read at the moment of sending. */
export interface Delivery {
  readonly id: number;
  readonly kind: DeliveryKind;
  readonly story: number | null;
  readonly fanout: number | null;
  readonly priority: number;
  /** Its own, or its broadcast's. A digest's is `{stories: number[]}`. */
  readonly payload: unknown;
  /** For an edit the message to edit. */
  readonly message: number | null;
  /** For an edit what the message says now. */
  readonly digest: string | null;
  /** Why the last try came to nothing. */
  readonly error: string | null;
  readonly attempts: number;
  readonly doubts: number;
  readonly notBefore: Millis;
  readonly created: Millis;
  readonly destination: Destination & {
    readonly kind: ChatKind;
    readonly subscribed: boolean;
    readonly gone: Millis | null;
    readonly configuredBy: number | null;
  };
}

interface Loaded {
  id: number;
  kind: DeliveryKind;
  story: number | null;
  fanout: number | null;
  priority: number;
  payload: string | null;
  message: number | null;
  digest: string | null;
  error: string | null;
  attempts: number;
  doubts: number;
  notBefore: number;
  created: number;
  place: number;
  chat: number;
  thread: number | null;
  chatKind: ChatKind;
  lang: 'uk' | 'en';
  zone: string;
  subscribed: number;
  gone: number | null;
  configuredBy: number | null;
}

const HELD = 'alerts.held';

/** Word for word the condition of the index deliveries_open: SQLite takes it by nothing less. */
const OPEN = "state IN ('sending', 'held')";

export type DeliveriesStore = ReturnType<typeof deliveriesStore>;

/** The outbox: one row for every message that is to go out, with what became of it. */
export function deliveriesStore(db: Database) {
  const nextPriority = db
    .prepare<[number], number | null>(
      "SELECT min(priority) FROM deliveries WHERE state = 'pending' AND priority > ?",
    )
    .pluck();
  const columns = 'd.id, d.kind, d.destination, t.chat, t.kind AS chatKind';
  const waiting =
    "FROM deliveries d JOIN destinations t ON t.id = d.destination WHERE d.state = 'pending' AND d.priority = ?";
  const timed = db.prepare<[number, number, number], Waiting>(
    `SELECT ${columns} ${waiting} AND d.not_before BETWEEN 1 AND ? ORDER BY d.not_before, d.id LIMIT ?`,
  );
  const fresh = db.prepare<[number, number], Waiting>(
    `SELECT ${columns} ${waiting} AND d.not_before = 0 ORDER BY d.id LIMIT ?`,
  );
  const load = db.prepare<[number], Loaded>(
    `SELECT d.id, d.kind, d.story, d.fanout, d.priority, coalesce(d.payload, f.payload) AS payload, d.message,
       CASE d.kind WHEN 'edit' THEN (SELECT a.digest FROM deliveries a WHERE a.kind = 'alert' AND a.story = d.story
         AND a.destination = d.destination) ELSE d.digest END AS digest,
       d.error, d.attempts, d.doubts, d.not_before AS notBefore, d.created, t.id AS place, t.chat, t.thread, t.kind AS chatKind, t.lang, t.zone,
       t.subscribed, t.gone, t.configured_by AS configuredBy
     FROM deliveries d JOIN destinations t ON t.id = d.destination LEFT JOIN fanouts f ON f.id = d.fanout
     WHERE d.id = ? AND d.state = 'pending'`,
  );
  const start = db.prepare(
    "UPDATE deliveries SET state = 'sending', attempts = attempts + 1 WHERE id = ? AND state = 'pending'",
  );
  const sent = db.prepare<[number | null, string | null, number, number]>(
    "UPDATE deliveries SET state = 'sent', message = coalesce(?, message), digest = ?, error = NULL, updated = ? WHERE id = ?",
  );
  const edited = db.prepare(
    `UPDATE deliveries SET digest = @digest WHERE kind = 'alert' AND (story, destination) =
       (SELECT story, destination FROM deliveries WHERE id = @id)`,
  );
  const again = db.prepare(
    `UPDATE deliveries SET state = 'pending', not_before = @at, doubts = doubts + @doubt, error = @error, updated = @now
     WHERE id = @id AND state IN ('pending', 'sending')`,
  );
  const ended = db.prepare(
    "UPDATE deliveries SET state = ?, error = ?, updated = ? WHERE id = ? AND state IN ('pending', 'sending', 'held')",
  );
  const recover = db.prepare(
    `UPDATE deliveries SET state = 'pending', doubts = doubts + 1, not_before = 1, updated = ? WHERE ${OPEN} AND state = 'sending'`,
  );
  const shiftRetries = db.prepare(
    "UPDATE deliveries SET not_before = max(1, not_before + ?) WHERE state = 'pending' AND not_before > 1 AND attempts > 0",
  );
  const insert = db.prepare(
    `INSERT OR IGNORE INTO deliveries (kind, destination, story, fanout, payload, priority, not_before, state, message, created, updated)
     VALUES (@kind, @destination, @story, @fanout, @payload, @priority, @notBefore, @state, @message, @now, @now)`,
  );
  const pendingCount = db
    .prepare<[], number>("SELECT count(*) FROM deliveries WHERE state = 'pending'")
    .pluck();
  const sendingCount = db
    .prepare<[], number>(`SELECT count(*) FROM deliveries WHERE ${OPEN} AND state = 'sending'`)
    .pluck();
  const head = (which: string) =>
    db
      .prepare<[number, number], number>(
        `SELECT created FROM deliveries WHERE state = 'pending' AND priority = ? AND not_before BETWEEN ${which}
         AND ? ORDER BY not_before, id LIMIT 1`,
      )
      .pluck();
  const freshHead = head('0');
  const timedHead = head('1');
  const getFact = db.prepare<[string], string>('SELECT value FROM facts WHERE key = ?').pluck();
  const setFact = db.prepare('INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)');
  const dropFact = db.prepare('DELETE FROM facts WHERE key = ?');
  // Ids grow with time, so the oldest rows are the first: no index is needed to find nothing old.
  const prune = db.prepare(
    `DELETE FROM deliveries WHERE id IN (SELECT id FROM (SELECT id, created, state FROM deliveries ORDER BY id LIMIT ?)
       WHERE created < ? AND state NOT IN ('pending', 'held', 'sending'))`,
  );

  const together = db.transaction((changes: () => unknown) => changes());

  /** Since when alerts are held, or null. */
  const heldSince = (): Millis | null => {
    const value = getFact.get(HELD);
    return value === undefined ? null : (JSON.parse(value) as number);
  };

  function due(now: Millis, most: number): Waiting[] {
    const rows: Waiting[] = [];
    const take = (priority: number): void => {
      rows.push(...timed.all(priority, now, most - rows.length));
      if (rows.length < most) rows.push(...fresh.all(priority, most - rows.length));
    };
    if (heldSince() !== null) {
      take(PRIORITY.notice);
      if (rows.length < most) take(PRIORITY.broadcast);
      return rows;
    }
    let priority = nextPriority.get(-1) ?? null;
    while (priority !== null && rows.length < most) {
      take(priority);
      priority = nextPriority.get(priority) ?? null;
    }
    return rows;
  }

  /** Since when the head of the queue waits: the eldest of what is first in its priority. */
  function oldest(now: Millis): Millis | null {
    let found: Millis | null = null;
    let priority = nextPriority.get(-1) ?? null;
    while (priority !== null) {
      for (const since of [freshHead.get(priority, 0), timedHead.get(priority, now)]) {
        if (since !== undefined) found = Math.min(found ?? since, since);
      }
      priority = nextPriority.get(priority) ?? null;
    }
    return found;
  }

  function add(row: NewDelivery): number | null {
    const { changes, lastInsertRowid } = insert.run({
      kind: row.kind,
      destination: row.destination,
      story: row.story ?? null,
      fanout: row.fanout ?? null,
      payload: row.payload === undefined ? null : JSON.stringify(row.payload),
      priority: row.priority,
      notBefore: row.notBefore ?? 0,
      state: row.state ?? 'pending',
      message: row.message ?? null,
      now: row.now,
    });
    return changes === 1 ? Number(lastInsertRowid) : null;
  }

  const bundles = bundlesStore(db, add);

  return {
    /** Rows whose turn it is, first come first, nothing changed yet. */
    due,
    /** The row as it stands now; null where it is no longer pending. */
    load: (id: number): Delivery | null => {
      const row = load.get(id);
      return row ? delivery(row) : null;
    },
    /** Runs the changes in one transaction. */
    together: <T>(changes: () => T): T => together(changes) as T,
    /** Marks the row as about to be sent: from here a crash leaves it in doubt. */
    start: (id: number): boolean => start.run(id).changes === 1,
    /** It arrived. `digest` is what was said, so that an edit that says the same is not sent. */
    sent: (row: Delivery, message: number | null, digest: string | null, now: Millis): void => {
      sent.run(message, digest, now, row.id);
      if (row.kind === 'digest') bundles.settle(row.id, 'sent', now);
      if (row.kind === 'edit') edited.run({ digest, id: row.id });
    },
    /** Back into the queue. `doubt` counts a send of which nobody knows whether it arrived. */
    again: (id: number, at: Millis, error: string | null, now: Millis, doubt = false): void =>
      void again.run({ id, at, error, now, doubt: Number(doubt) }),
    /** Ends without having been sent. */
    end: (
      row: Pick<Delivery, 'id' | 'kind'>,
      state: 'gone' | 'failed' | 'expired' | 'cancelled',
      error: string | null,
      now: Millis,
    ): void => {
      ended.run(state, error, now, row.id);
      if (row.kind === 'digest') bundles.settle(row.id, state, now);
    },
    /** At start: what was `sending` when the process died is in doubt and goes out again, first of all. */
    recover: (now: Millis): number => recover.run(now).changes,
    /** The clock was set: retries keep their distance from now. */
    shiftRetries: (by: Millis): void => void shiftRetries.run(by),
    add,
    /** A word to one place, outside all stories. */
    addNotice: (destination: number, payload: unknown, now: Millis): number =>
      add({ kind: 'notice', destination, payload, priority: PRIORITY.notice, now })!,
    ...bundles,
    ...toldStore(db, add),
    /** Nothing but notices and broadcasts goes out until `resume`; what is then older than a day expires. */
    hold: (now: Millis): void => void (heldSince() === null && setFact.run(HELD, JSON.stringify(now))),
    resume: (): void => void dropFact.run(HELD),
    heldSince,
    /** What waits, what is in doubt, and since when the oldest row that may go waits. */
    queue: (now: Millis): { pending: number; sending: number; oldest: Millis | null } => ({
      pending: pendingCount.get() ?? 0,
      sending: sendingCount.get() ?? 0,
      oldest: oldest(now),
    }),
    /** Deletes finished rows of before then among the `most` oldest; how many it were. */
    prune: (before: Millis, most: number): number => prune.run(most, before).changes,
  };
}

const delivery = (row: Loaded): Delivery => ({
  id: row.id,
  kind: row.kind,
  story: row.story,
  fanout: row.fanout,
  priority: row.priority,
  payload: row.payload === null ? null : JSON.parse(row.payload),
  message: row.message,
  digest: row.digest,
  error: row.error,
  attempts: row.attempts,
  doubts: row.doubts,
  notBefore: row.notBefore,
  created: row.created,
  destination: {
    id: row.place,
    chat: row.chat,
    thread: row.thread,
    kind: row.chatKind,
    lang: row.lang,
    zone: row.zone,
    subscribed: row.subscribed === 1,
    gone: row.gone,
    configuredBy: row.configuredBy,
  },
});
