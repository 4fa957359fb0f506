import type { Millis } from '../news.ts';
import type { Database } from './database.ts';

export interface Audited {
  readonly id: number;
  readonly at: Millis;
  readonly user: number;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly undone: number | null;
}

interface AuditRow {
  id: number;
  at: number;
  user: number;
  action: string;
  subject: string;
  before: string | null;
  after: string | null;
  undone: number | null;
}

export type AdminsStore = ReturnType<typeof adminsStore>;

/** Who may tune, and what they did. The owners of `ADMIN_IDS` are always admins and are not listed here. */
export function adminsStore(db: Database, owners: readonly number[]) {
  const list = db.prepare<[], { user: number; added_by: number; added: number }>(
    'SELECT * FROM admins ORDER BY added',
  );
  const has = db.prepare<[number], number>('SELECT 1 FROM admins WHERE user = ?').pluck();
  const add = db.prepare('INSERT OR IGNORE INTO admins (user, added_by, added) VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM admins WHERE user = ?');
  const record = db.prepare(
    'INSERT INTO audit (at, user, action, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const history = db.prepare<[number, number], AuditRow>(
    'SELECT * FROM audit ORDER BY id DESC LIMIT ? OFFSET ?',
  );
  const newest = db.prepare<[], AuditRow>(
    "SELECT * FROM audit WHERE undone IS NULL AND action NOT LIKE 'undo.%' ORDER BY id DESC LIMIT 1",
  );
  const markUndone = db.prepare('UPDATE audit SET undone = ? WHERE id = ?');

  const audited = (row: AuditRow): Audited => ({
    ...row,
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
  });
  const json = (value: unknown): string | null =>
    value === undefined || value === null ? null : JSON.stringify(value);

  return {
    owners,
    isAdmin: (user: number | undefined): boolean =>
      user !== undefined && (owners.includes(user) || has.get(user) === 1),
    all: (): number[] => [...owners, ...list.all().map((row) => row.user)],
    added: () => list.all(),
    add: (user: number, by: number, now: Millis): boolean => add.run(user, by, now).changes > 0,
    remove: (user: number): boolean => remove.run(user).changes > 0,
    /** Every change an admin makes goes here, with what it was before. */
    record(
      user: number,
      action: string,
      subject: string,
      change: { before?: unknown; after?: unknown },
      now: Millis,
    ): number {
      return Number(
        record.run(now, user, action, subject, json(change.before), json(change.after)).lastInsertRowid,
      );
    },
    history: (limit: number, offset = 0): Audited[] => history.all(limit, offset).map(audited),
    /** The newest change that was not undone yet. */
    newestChange(): Audited | null {
      const row = newest.get();
      return row ? audited(row) : null;
    },
    undone: (id: number, by: number): void => void markUndone.run(by, id),
  };
}
