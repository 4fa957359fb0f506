import type { Database } from './database.ts';

export type FactsStore = ReturnType<typeof factsStore>;

/** Small JSON facts that outlive a restart. */
export function factsStore(db: Database) {
  const get = db.prepare<[string], string>('SELECT value FROM facts WHERE key = ?').pluck();
  const set = db.prepare(
    'INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare('DELETE FROM facts WHERE key = ?');
  return {
    get(key: string): unknown {
      const value = get.get(key);
      return value === undefined ? null : JSON.parse(value);
    },
    set: (key: string, value: unknown): void => void set.run(key, JSON.stringify(value)),
    remove: (key: string): void => void remove.run(key),
  };
}
