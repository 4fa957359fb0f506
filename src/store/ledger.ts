import type { Change, LedgerClaim, Standing } from '../ledger/claim.ts';
import { refold } from '../ledger/fold.ts';
import type { Actor, Contribution, Millis, Stance } from '../news.ts';
import { type ClaimRow, keptClaim } from './claim-row.ts';
import type { Database } from './database.ts';

/** A cell of the ledger. */
export interface Key {
  readonly actor: Actor;
  readonly contribution: Contribution;
}

/** A cell whose stance is another than before; null where it had or has none. */
export interface Moved extends Key {
  readonly was: Stance | null;
  readonly now: Stance | null;
}

interface LedgerRow extends ClaimRow {
  readonly outlet: string | null;
  readonly story: number | string | null;
}

const CLAIMS = `SELECT c.id, c.source, c.actor, c.contribution, c.stance, c.conditions, c.size_min, c.size_max, c.speaker,
    c.voice, c.part, c.said, coalesce(c.link, a.link) AS link, coalesce(a.outlet, c.outlet) AS outlet,
    coalesce(s.story, c.occasion) AS story, c.withdrawn
  FROM claims c LEFT JOIN articles a ON a.id = c.article LEFT JOIN story_articles s ON s.article = c.article`;

const ledgerClaim = (row: LedgerRow): LedgerClaim => ({
  ...keptClaim(row),
  outlet: row.outlet ?? '',
  story: row.story,
});

export type LedgerStore = ReturnType<typeof ledgerStore>;

/** Positions and changes as folded from the claims; nothing here is a source, all of it can be replayed. */
export function ledgerStore(db: Database) {
  const claimsOfKey = db.prepare<[string, string], LedgerRow>(
    `${CLAIMS} WHERE c.actor = ? AND c.contribution = ?`,
  );
  const claimsOfActor = db.prepare<[string], LedgerRow>(
    `${CLAIMS} WHERE c.actor = ? ORDER BY c.said DESC, c.id DESC`,
  );
  const allClaims = db.prepare<[], LedgerRow>(`${CLAIMS} ORDER BY c.said, c.id`);
  const keys = db.prepare<[], Key>(
    `SELECT actor, contribution FROM claims UNION SELECT actor, contribution FROM positions
     UNION SELECT actor, contribution FROM changes ORDER BY 1, 2`,
  );
  const keysOfArticle = db.prepare<[number], Key>(
    'SELECT DISTINCT actor, contribution FROM claims WHERE article = ?',
  );
  const keysOfStory = db.prepare<[number], Key>(
    `SELECT DISTINCT c.actor, c.contribution FROM story_articles s JOIN claims c ON c.article = s.article
     WHERE s.story = ?`,
  );
  const get = db
    .prepare<[string, string], string>('SELECT standing FROM positions WHERE actor = ? AND contribution = ?')
    .pluck();
  const ofActor = db
    .prepare<[string], string>('SELECT standing FROM positions WHERE actor = ? ORDER BY contribution')
    .pluck();
  const all = db.prepare<[], string>('SELECT standing FROM positions ORDER BY actor, contribution').pluck();
  const put = db.prepare(
    `INSERT INTO positions (actor, contribution, standing, stance, since) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (actor, contribution) DO UPDATE
     SET standing = excluded.standing, stance = excluded.stance, since = excluded.since`,
  );
  const drop = db.prepare('DELETE FROM positions WHERE actor = ? AND contribution = ?');
  const CHANGE = 'SELECT actor, contribution, was, now, at, claim, story FROM changes';
  const changesOfKey = db.prepare<[string, string], Change>(
    `${CHANGE} WHERE actor = ? AND contribution = ? ORDER BY at, id`,
  );
  const changesOfActor = db.prepare<[string], Change>(`${CHANGE} WHERE actor = ? ORDER BY at, id`);
  const changesOfStory = db.prepare<[number], Change>(`${CHANGE} WHERE story = ? ORDER BY at, id`);
  const changesSince = db.prepare<[number], Change>(`${CHANGE} WHERE at >= ? ORDER BY at, id`);
  const dropChanges = db.prepare('DELETE FROM changes WHERE actor = ? AND contribution = ?');
  const addChange = db.prepare(
    'INSERT INTO changes (actor, contribution, was, now, at, claim, story) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const version = db.prepare<[], string>("SELECT value FROM facts WHERE key = 'ledger'").pluck();
  const bump = db.prepare(
    `INSERT INTO facts (key, value) VALUES ('ledger', '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
  );

  const parse = (json: string): Standing => JSON.parse(json) as Standing;

  function writeChanges({ actor, contribution }: Key, changes: readonly Change[]): void {
    // The table knows stories of the database only; an archive's occasion is no row there.
    const rows = changes.map((change) => ({
      ...change,
      story: typeof change.story === 'number' ? change.story : null,
    }));
    if (JSON.stringify(rows.map(flat)) === JSON.stringify(changesOfKey.all(actor, contribution).map(flat)))
      return;
    dropChanges.run(actor, contribution);
    for (const row of rows) addChange.run(...flat(row));
  }

  const refoldAll = db.transaction((wanted: readonly Key[]): Moved[] => {
    const moved: Moved[] = [];
    let touched = false;
    for (const key of wanted) {
      const { actor, contribution } = key;
      const before = get.get(actor, contribution);
      const { standing, changes } = refold(
        actor,
        contribution,
        claimsOfKey.all(actor, contribution).map(ledgerClaim),
      );
      const after = standing ? JSON.stringify(standing) : undefined;
      if (after !== before) {
        touched = true;
        const position = standing?.position;
        if (after) put.run(actor, contribution, after, position?.stance ?? null, position?.since ?? null);
        else drop.run(actor, contribution);
        const was = before ? (parse(before).position?.stance ?? null) : null;
        const now = position?.stance ?? null;
        if (was !== now) moved.push({ actor, contribution, was, now });
      }
      writeChanges(key, changes);
    }
    if (touched) bump.run();
    return moved;
  });

  return {
    /** Folds these cells anew after their claims changed. */
    refold: (wanted: readonly Key[]): Moved[] => refoldAll(wanted),
    /** Folds every cell anew. */
    replay: (): Moved[] => refoldAll(keys.all()),
    keysOfArticle: (article: number): Key[] => keysOfArticle.all(article),
    keysOfStory: (story: number): Key[] => keysOfStory.all(story),
    standing(actor: Actor, contribution: Contribution): Standing | null {
      const json = get.get(actor, contribution);
      return json ? parse(json) : null;
    },
    /** By contribution, only where something is known. */
    ofActor: (actor: Actor): Standing[] => ofActor.all(actor).map(parse),
    all: (): Standing[] => all.all().map(parse),
    /** Every claim ever made of an actor, newest first, what was withdrawn included. */
    claimsOfActor: (actor: Actor): LedgerClaim[] => claimsOfActor.all(actor).map(ledgerClaim),
    claims: (): LedgerClaim[] => allClaims.all().map(ledgerClaim),
    changesOfActor: (actor: Actor): Change[] => changesOfActor.all(actor),
    changesOfStory: (story: number): Change[] => changesOfStory.all(story),
    changesSince: (at: Millis): Change[] => changesSince.all(at),
    /** Grows whenever a standing changes: what was drawn of an earlier one is out of date. */
    version: (): number => Number(version.get() ?? 0),
  };
}

const flat = (
  change: Change,
): [string, string, string | null, string, number, number, number | string | null] => [
  change.actor,
  change.contribution,
  change.was,
  change.now,
  change.at,
  change.claim,
  change.story,
];
