import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';

export type Database = Sqlite.Database;

/** A database nobody should touch: held by another instance, or newer than this program. */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused';
}

/**
 * Opens the file with the settings every command shares. WAL lets the other commands read beside a
 * running bot; NORMAL loses at most the last commits on a power cut and none on a crash of the process.
 */
export function openDatabase(path: string, options: { readonly?: boolean } = {}): Database {
  if (path !== ':memory:' && !options.readonly) mkdirSync(dirname(path), { recursive: true });
  const db = new Sqlite(path, {
    readonly: options.readonly ?? false,
    fileMustExist: options.readonly ?? false,
  });
  db.pragma('busy_timeout = 5000');
  if (!options.readonly) db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -16000');
  return db;
}

/**
 * Takes the one-instance lock: an exclusive transaction on a tiny file beside the database, freed by the
 * kernel when the process dies. The other commands still open the main file.
 */
export function holdInstance(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const lock = new Sqlite(`${path}.lock`, { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new DatabaseRefused(
        `Another Poruka already runs on ${path}. Stop it first, or give this one its own DATABASE_PATH.`,
      );
    }
    throw error;
  }
  return () => lock.close();
}
