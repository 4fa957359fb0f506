import type { DeliveryState, Millis } from '../news.ts';
import type { Database } from './database.ts';
import { type AddDelivery, PRIORITY } from './outbox.ts';

export interface SentMessage {
  readonly destination: number;
  readonly chat: number;
  readonly thread: number | null;
  readonly message: number;
}

/** Who was told a story, in which message; and the edits of those. */
export function toldStore(db: Database, add: AddDelivery) {
  const sentOf = db.prepare<[number], SentMessage>(
    `SELECT d.destination, t.chat, t.thread, d.message FROM deliveries d JOIN destinations t ON t.id = d.destination
     WHERE d.story = ? AND d.kind = 'alert' AND d.state = 'sent' AND d.message IS NOT NULL ORDER BY d.id`,
  );
  const messageOf = db
    .prepare<[number, number], number | null>(
      "SELECT message FROM deliveries WHERE story = ? AND destination = ? AND kind = 'alert' AND state = 'sent'",
    )
    .pluck();
  const editsFrom = db.prepare<
    { story: number; after: number; limit: number },
    { destination: number; message: number | null; created: number; state: DeliveryState }
  >(
    `SELECT destination, message, created, state FROM deliveries d
     WHERE story = @story AND kind = 'alert' AND destination > @after ORDER BY destination LIMIT @limit`,
  );
  const editWaits = db
    .prepare<[number, number], number>(
      "SELECT 1 FROM deliveries WHERE story = ? AND destination = ? AND kind = 'edit' AND state = 'pending'",
    )
    .pluck();

  return {
    /** Messages that told this story, for edits and replies. */
    sentMessages: (story: number): SentMessage[] => sentOf.all(story),
    messageOf: (story: number, destination: number): number | null =>
      messageOf.get(story, destination) ?? null,
    /** Alerts of the story after that destination, for edits; the last destination looked at, or null at the end. */
    addEdits: (row: {
      story: number;
      fanout: number;
      after: number;
      limit: number;
      since: Millis;
      now: Millis;
    }): number | null => {
      const page = editsFrom.all({ story: row.story, after: row.after, limit: row.limit });
      for (const alert of page) {
        if (alert.state !== 'sent' || alert.message === null || alert.created < row.since) continue;
        if (editWaits.get(row.story, alert.destination)) continue;
        add({
          kind: 'edit',
          destination: alert.destination,
          story: row.story,
          fanout: row.fanout,
          priority: PRIORITY.edit,
          message: alert.message,
          now: row.now,
        });
      }
      return page.length < row.limit ? null : page.at(-1)!.destination;
    },
  };
}
