import type { DeliveryState, Millis } from '../news.ts';
import type { Database } from './database.ts';
import { type AddDelivery, PRIORITY } from './outbox.ts';

/**
 * Alerts that go out together: each stays a row of its own, held, and a digest row names its story. What
 * becomes of the digest becomes of them.
 */
export function bundlesStore(db: Database, add: AddDelivery) {
  const bundled = db.prepare(
    `UPDATE deliveries SET state = @state, updated = @now
     WHERE kind = 'alert' AND state = 'held' AND destination = (SELECT destination FROM deliveries WHERE id = @id)
       AND story IN (SELECT value FROM json_each((SELECT payload FROM deliveries WHERE id = @id), '$.stories'))`,
  );
  const openBundle = db.prepare<[number], { id: number; payload: string; notBefore: number }>(
    "SELECT id, payload, not_before AS notBefore FROM deliveries WHERE destination = ? AND kind = 'digest' AND state = 'pending' ORDER BY id DESC LIMIT 1",
  );
  const growBundle = db.prepare('UPDATE deliveries SET payload = ?, updated = ? WHERE id = ?');
  const hold = db.prepare<[number, number]>(
    "UPDATE deliveries SET state = 'held', updated = ? WHERE id = ? AND state = 'pending'",
  );
  const recentAlerts = db.prepare<[number, number], { count: number; first: number | null }>(
    `SELECT count(*) AS count, min(updated) AS first FROM deliveries
     WHERE destination = ? AND updated > ? AND kind = 'alert' AND state = 'sent'`,
  );
  /** Puts the story into the destination's open bundle, or opens one that goes out at `at`. */
  function join(destination: number, story: number, at: Millis, now: Millis): void {
    const open = openBundle.get(destination);
    if (!open) {
      add({
        kind: 'digest',
        destination,
        payload: { stories: [story] },
        priority: PRIORITY.digest,
        notBefore: at,
        now,
      });
      return;
    }
    const { stories } = JSON.parse(open.payload) as { stories: number[] };
    growBundle.run(JSON.stringify({ stories: [...new Set([...stories, story])] }), now, open.id);
  }

  return {
    /** An alert that waits for a bundle: false where the destination had this story already. */
    addBundled: (row: {
      destination: number;
      story: number;
      fanout: number | null;
      priority: number;
      at: Millis;
      now: Millis;
    }): boolean => {
      const { at, ...rest } = row;
      const added = add({ ...rest, kind: 'alert', state: 'held' });
      if (added !== null) join(row.destination, row.story, at, row.now);
      return added !== null;
    },
    /** A pending alert goes into a bundle instead of out. */
    bundle: (alert: { id: number; destination: number; story: number }, at: Millis, now: Millis): void => {
      hold.run(now, alert.id);
      join(alert.destination, alert.story, at, now);
    },
    recentAlerts: (destination: number, since: Millis): { count: number; first: Millis | null } =>
      recentAlerts.get(destination, since)!,
    /** The digest's alerts share its end. They keep no message: an edit of theirs would overwrite the others. */
    settle: (digest: number, state: DeliveryState, now: Millis): void =>
      void bundled.run({ state, now, id: digest }),
  };
}
