import type { DeliveryKind, DeliveryState, Millis } from '../news.ts';
import type { Database } from './database.ts';

/** How many rows of the outbox about a story are in a state. */
export interface Told {
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  readonly n: number;
  readonly last: Millis;
  /** Why, where one of them ended in an error. */
  readonly error: string | null;
}

export interface Reach {
  readonly kind: DeliveryKind;
  readonly created: Millis;
  readonly done: Millis | null;
}

/** What became of a story on its way to the chats; for operators, so that no other query needs an index for it. */
export function traceStore(db: Database) {
  const told = db.prepare<[{ story: number }], Told>(
    `SELECT kind, state, count(*) AS n, max(updated) AS last, max(error) AS error FROM deliveries
     WHERE story = @story OR story IN (SELECT id FROM stories WHERE merged_into = @story) GROUP BY kind, state ORDER BY kind, state`,
  );
  const reach = db.prepare<[number], Reach>(
    'SELECT kind, created, done FROM fanouts WHERE story = ? ORDER BY id',
  );
  return {
    told: (story: number): Told[] => told.all({ story }),
    fanouts: (story: number): Reach[] => reach.all(story),
  };
}
