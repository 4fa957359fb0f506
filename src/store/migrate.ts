import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Database, DatabaseRefused } from './database.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** The bundled migrations, `NNNN-name.sql`, in order. */
export function bundledMigrations(directory = folder): Migration[] {
  return readdirSync(directory)
    .filter((file) => /^\d{4}-.+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      version: Number(file.slice(0, 4)),
      name: file.slice(5, -4),
      sql: readFileSync(`${directory}/${file}`, 'utf8'),
    }));
}

// Line ends may change in a checkout; the meaning does not.
const checksum = (sql: string): string =>
  createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');

/**
 * Brings the database to the newest version, each migration in a transaction of its own.
 * Throws {@link DatabaseRefused} where an applied migration was edited or the database is newer.
 */
export function migrate(db: Database, migrations: readonly Migration[], now: number): number {
  db.exec(
    'CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied INTEGER NOT NULL) STRICT',
  );
  const applied = db.prepare('SELECT version, name, checksum FROM migrations ORDER BY version').all() as {
    version: number;
    name: string;
    checksum: string;
  }[];
  const known = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const row of applied) {
    const migration = known.get(row.version);
    if (!migration) {
      throw new DatabaseRefused(
        `The database is newer than this program: it has migration ${row.version} (${row.name}), the program knows up to ${migrations.at(-1)?.version ?? 0}. Update Poruka, or restore an older backup.`,
      );
    }
    if (checksum(migration.sql) !== row.checksum) {
      throw new DatabaseRefused(
        `Migration ${row.version} (${row.name}) was edited after it had been applied to this database. Put the file back as it was and add a new migration instead.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.version));
  const record = db.prepare('INSERT INTO migrations (version, name, checksum, applied) VALUES (?, ?, ?, ?)');
  for (const migration of migrations) {
    if (done.has(migration.version)) continue;
    db.transaction(() => {
      db.exec(migration.sql);
      record.run(migration.version, migration.name, checksum(migration.sql), now);
    }).immediate();
  }
  return migrations.at(-1)?.version ?? 0;
}
