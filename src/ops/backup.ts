import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Database, DatabaseRefused, holdInstance } from '../store/database.ts';
import { bundledMigrations, migrate } from '../store/migrate.ts';

const NAME = /^poruka-\d{8}-\d{6}\.db$/;
const KEPT = 14;
/** A step must not hold up a bot that backs itself up while it runs: 4 MB take some milliseconds. */
const PAGES_A_STEP = 1000;
const WHOLE = 0x7fffffff;

const stamp = (now: number): string =>
  new Date(now).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);

function remove(file: string): void {
  for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${tail}`, { force: true });
}

/**
 * Copies a database that is in use into `dir`; the copy gets its name when it is whole. Keeps the newest fourteen.
 * A writer in another process makes SQLite begin again: then `inOneStep` ends it, for the price of blocking meanwhile.
 */
export async function backup(
  db: Database,
  dir: string,
  now: number,
  { inOneStep = false } = {},
): Promise<string> {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `poruka-${stamp(now)}.db`);
  const part = `${file}.part`;
  try {
    await db.backup(part, { progress: () => (inOneStep ? WHOLE : PAGES_A_STEP) });
    seal(part);
    renameSync(part, file);
  } finally {
    remove(part);
  }
  const old = readdirSync(dir)
    .filter((name) => NAME.test(name))
    .sort()
    .slice(0, -KEPT);
  for (const name of old) rmSync(join(dir, name));
  return file;
}

/** Checks a fresh copy and makes it one file that needs no journal beside it. */
function seal(file: string): void {
  const copy = new Sqlite(file, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    verify(copy, file);
  } finally {
    copy.close();
  }
}

function verify(db: Database, file: string): void {
  try {
    const verdict = db.pragma('quick_check', { simple: true });
    if (verdict !== 'ok') throw new DatabaseRefused(`${basename(file)} is damaged: ${String(verdict)}`);
    db.prepare('SELECT count(*) FROM migrations').get();
  } catch (error) {
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(`${basename(file)} is no database of Poruka's: ${(error as Error).message}`);
  }
}

/** Puts a backup in the database's place; what was there is kept beside it. The bot must not be running. */
export function restore(file: string, path: string, now: number): { kept: string | null } {
  if (!existsSync(file)) throw new DatabaseRefused(`There is no file ${file}`);
  const free = holdInstance(path);
  const fresh = `${path}.restored`;
  try {
    copyOf(file, fresh, now);
    const kept = existsSync(path) ? putAside(path, now) : null;
    renameSync(fresh, path);
    return { kept };
  } finally {
    remove(fresh);
    free();
  }
}

/** A checked copy, brought to this program's version before anything is moved; the file itself is only read. */
function copyOf(file: string, fresh: string, now: number): void {
  remove(fresh);
  for (const tail of ['', '-wal'])
    if (existsSync(`${file}${tail}`)) copyFileSync(`${file}${tail}`, `${fresh}${tail}`);
  const copy = new Sqlite(fresh);
  try {
    verify(copy, file);
    migrate(copy, bundledMigrations(), now);
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** A database that will not open is kept as it is, journal and all: it is why one restores. */
function putAside(path: string, now: number): string {
  const kept = `${path}.before-${stamp(now)}`;
  for (const tail of ['', '-wal', '-shm'])
    if (existsSync(`${path}${tail}`)) renameSync(`${path}${tail}`, `${kept}${tail}`);
  return kept;
}
