import type { Actor, DeliveryKind, Millis, Topic } from '../news.ts';
import type { Database } from './database.ts';
import { deliveriesStore, PRIORITY } from './deliveries.ts';
import type { QuietHours } from './destinations.ts';

/** Whom a story concerns: followers of these states, on these topics. */
export interface Audience {
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  /** Whether a position moved: some want to hear of nothing else. */
  readonly changed: boolean;
}

export interface Fanout {
  readonly id: number;
  readonly kind: DeliveryKind;
  readonly story: number | null;
  readonly audience: Audience;
  readonly priority: number;
}

/** When a destination may be written to: at once, in a bundle at that time, or not for this story. */
export type When =
  | { readonly kind: 'now' }
  | { readonly kind: 'bundle'; readonly at: Millis }
  | { readonly kind: 'never' };

/** What decides {@link When}. */
export interface Rhythm {
  readonly zone: string;
  readonly quiet: QuietHours | null;
  readonly digest: 'daily' | null;
  readonly pausedUntil: Millis | null;
}

interface Row {
  id: number;
  kind: DeliveryKind;
  story: number | null;
  audience: string;
  priority: number;
  start: number;
  cursor: number | null;
  wrapped: number;
  created: number;
}

interface Candidate {
  id: number;
  everything: number;
  topics: string | null;
  changes_only: number;
  zone: string;
  quiet_from: number | null;
  quiet_until: number | null;
  digest: 'daily' | null;
  paused_until: number | null;
}

/** The whole of who wants a story, given those of its states the destination follows and mutes. */
const wants = (to: Candidate, audience: Audience, follows: boolean, muted: number): boolean => {
  if (to.everything === 0 && !follows) return false;
  if (to.changes_only === 1 && !audience.changed) return false;
  // Ukraine and Russia hold no position, so nobody can mute them.
  const mutable = audience.actors.filter((actor) => actor !== 'UA' && actor !== 'RU').length;
  if (mutable > 0 && muted >= mutable) return false;
  if (to.topics === null) return true;
  const topics = JSON.parse(to.topics) as Topic[];
  return audience.topics.length === 0 || audience.topics.some((topic) => topics.includes(topic));
};

const rhythm = (to: Candidate): Rhythm => ({
  zone: to.zone,
  quiet:
    to.quiet_from === null || to.quiet_until === null ? null : { from: to.quiet_from, until: to.quiet_until },
  digest: to.digest,
  pausedUntil: to.paused_until,
});

const DAY = 86_400_000;

export type FanoutsStore = ReturnType<typeof fanoutsStore>;

/**
 * What is to become deliveries: a row here is written in the transaction that makes a story alertable,
 * its deliveries follow in steps. The cursor moves in the same transaction as the rows it stands for.
 */
export function fanoutsStore(db: Database) {
  const deliveries = deliveriesStore(db);
  const insert = db.prepare(
    `INSERT INTO fanouts (kind, story, audience, payload, priority, start, created)
     VALUES (@kind, @story, @audience, @payload, @priority, 0, @now)`,
  );
  // A step of the golden ratio round all destinations: each fan-out begins far from the last ones.
  const rotate = db.prepare(
    `UPDATE fanouts SET start = CAST((id * 0.6180339887 - CAST(id * 0.6180339887 AS INTEGER)) *
       coalesce((SELECT max(id) FROM destinations), 0) AS INTEGER) WHERE id = ?`,
  );
  const open = db.prepare<[], Row>('SELECT * FROM fanouts WHERE done IS NULL ORDER BY priority, id LIMIT 1');
  const openCount = db.prepare<[], number>('SELECT count(*) FROM fanouts WHERE done IS NULL').pluck();
  const get = db.prepare<[number], Row>('SELECT * FROM fanouts WHERE id = ?');
  const page = db.prepare<{ after: number; before: number; limit: number }, Candidate>(
    `SELECT id, everything, topics, changes_only, zone, quiet_from, quiet_until, digest, paused_until
     FROM destinations WHERE subscribed = 1 AND gone IS NULL AND id > @after AND id < @before ORDER BY id LIMIT @limit`,
  );
  const one = db.prepare<[number], Candidate>(
    `SELECT id, everything, topics, changes_only, zone, quiet_from, quiet_until, digest, paused_until
     FROM destinations WHERE subscribed = 1 AND gone IS NULL AND id = ?`,
  );
  const followers = db
    .prepare<[string, number, number], number>(
      `SELECT destination FROM json_each(?) a JOIN subscriptions s ON s.actor = a.value
       WHERE s.destination BETWEEN ? AND ?`,
    )
    .pluck();
  const mutes = db.prepare<[number, number, string], { destination: number; count: number }>(
    `SELECT destination, count(*) AS count FROM mutes WHERE destination BETWEEN ? AND ?
       AND actor IN (SELECT value FROM json_each(?)) GROUP BY destination`,
  );
  const advance = db.prepare('UPDATE fanouts SET cursor = ?, wrapped = ? WHERE id = ?');
  const close = db.prepare('UPDATE fanouts SET done = ? WHERE id = ?');
  const isPlace = db.prepare<[number], number>('SELECT 1 FROM destinations WHERE id = ?').pluck();

  /** The last fan-out's audience: rows of one fan-out are asked about one after the other. */
  let last: { fanout: number; audience: Audience | null } | undefined;
  function audienceOf(fanout: number): Audience | null {
    if (last?.fanout !== fanout) {
      const row = get.get(fanout);
      last = { fanout, audience: row?.kind === 'alert' ? (JSON.parse(row.audience) as Audience) : null };
    }
    return last.audience;
  }

  /** Those of the page who want it. */
  function wanting(candidates: readonly Candidate[], audience: Audience): Candidate[] {
    if (candidates.length === 0) return [];
    const [first, last] = [candidates[0]!.id, candidates.at(-1)!.id];
    const actors = JSON.stringify(audience.actors);
    const follow = new Set(followers.all(actors, first, last));
    const muted = new Map(mutes.all(first, last, actors).map((row) => [row.destination, row.count]));
    return candidates.filter((to) => wants(to, audience, follow.has(to.id), muted.get(to.id) ?? 0));
  }

  function addRow(
    row: { kind: DeliveryKind; story: number | null; audience: unknown; payload?: unknown; priority: number },
    now: Millis,
  ): number {
    const id = Number(
      insert.run({
        kind: row.kind,
        story: row.story,
        audience: JSON.stringify(row.audience),
        payload: row.payload === undefined ? null : JSON.stringify(row.payload),
        priority: row.priority,
        now,
      }).lastInsertRowid,
    );
    rotate.run(id);
    return id;
  }

  function stepAlert(
    row: Row,
    candidates: readonly Candidate[],
    now: Millis,
    when: (rhythm: Rhythm, now: Millis) => When,
  ): number {
    const audience = JSON.parse(row.audience) as Audience;
    const shared = { story: row.story!, fanout: row.id, priority: row.priority, now };
    let added = 0;
    for (const to of wanting(candidates, audience)) {
      const decided = when(rhythm(to), now);
      if (decided.kind === 'never') continue;
      if (decided.kind === 'now') {
        if (deliveries.add({ ...shared, kind: 'alert', destination: to.id }) !== null) added++;
      } else if (deliveries.addBundled({ ...shared, destination: to.id, at: decided.at })) added++;
    }
    return added;
  }

  function step(row: Row, now: Millis, most: number, when: (rhythm: Rhythm, now: Millis) => When): number {
    if (row.kind === 'edit') {
      const at = deliveries.addEdits({
        story: row.story!,
        fanout: row.id,
        after: row.cursor ?? 0,
        limit: most,
        since: now - DAY,
        now,
      });
      if (at === null) close.run(now, row.id);
      else advance.run(at, 0, row.id);
      return 0;
    }
    const wrapped = row.wrapped === 1;
    const after = row.cursor ?? row.start;
    const candidates = page.all({
      after,
      before: wrapped ? row.start + 1 : Number.MAX_SAFE_INTEGER,
      limit: most,
    });
    let added = 0;
    if (row.kind === 'alert') {
      added = stepAlert(row, candidates, now, when);
    } else {
      for (const to of candidates) {
        const rest = { destination: to.id, fanout: row.id, priority: row.priority, now };
        if (deliveries.add({ ...rest, kind: row.kind }) !== null) added++;
      }
    }
    if (candidates.length === most) advance.run(candidates.at(-1)!.id, row.wrapped, row.id);
    else if (wrapped) close.run(now, row.id);
    else advance.run(0, 1, row.id);
    return added;
  }

  return {
    /**
     * Called inside the transaction that makes the story alertable, and again when it gained a state or
     * topic: whoever has it already is left alone. The mirror channel's delivery is written at once.
     */
    add: (
      given: { kind: 'alert'; story: number; audience: Audience; priority?: number; mirror?: number | null },
      now: Millis,
    ): number => {
      const priority = given.priority ?? (given.audience.changed ? PRIORITY.change : PRIORITY.alert);
      const id = addRow({ ...given, priority }, now);
      if (given.mirror && isPlace.get(given.mirror)) {
        deliveries.add({
          kind: 'alert',
          destination: given.mirror,
          story: given.story,
          fanout: id,
          priority: PRIORITY.mirror,
          now,
        });
      }
      return id;
    },
    /** Edits of all messages that told the story in the last day. */
    addEdits: (story: number, now: Millis): number =>
      addRow({ kind: 'edit', story, audience: {}, priority: PRIORITY.edit }, now),
    /** To all who are subscribed. */
    addBroadcast: (payload: unknown, now: Millis): number =>
      addRow({ kind: 'broadcast', story: null, audience: {}, payload, priority: PRIORITY.broadcast }, now),
    openCount: (): number => openCount.get() ?? 0,
    /** One page of the most urgent open fan-out, in one transaction; null where none is open. */
    step: (
      now: Millis,
      most: number,
      when: (rhythm: Rhythm, now: Millis) => When,
    ): { fanout: number; added: number } | null =>
      db.transaction(() => {
        const row = open.get();
        return row ? { fanout: row.id, added: step(row, now, most, when) } : null;
      })(),
    /** Whether the destination wants the alert of that fan-out, asked again at the moment of sending. */
    stillWanted: (fanout: number, destination: number): boolean => {
      const audience = audienceOf(fanout);
      const to = one.get(destination);
      if (audience === null || !to) return false;
      const actors = JSON.stringify(audience.actors);
      const follows = to.everything === 1 || followers.get(actors, destination, destination) !== undefined;
      return wants(to, audience, follows, mutes.get(destination, destination, actors)?.count ?? 0);
    },
    /** The destination's rhythm, for the same question. */
    rhythm: (destination: number): Rhythm | null => {
      const to = one.get(destination);
      return to ? rhythm(to) : null;
    },
  };
}
