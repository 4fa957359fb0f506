import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Database, DatabaseRefused, holdInstance, openDatabase } from '../store/database.ts';
import { bundledMigrations, migrate } from '../store/migrate.ts';

const NAME = /^poruka-\d{8}-\d{6}\.db$/;
const KEPT = 14;

const stamp = (now: number): string =>
  new Date(now).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);

/** Copies a running database page by page into `dir`; the copy gets its name when it is whole. Keeps the newest fourteen. */
export async function backup(db: Database, dir: string, now: number): Promise<string> {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `poruka-${stamp(now)}.db`);
  await db.backup(`${file}.part`);
  check(`${file}.part`);
  renameSync(`${file}.part`, file);
  const old = readdirSync(dir)
    .filter((name) => NAME.test(name))
    .sort()
    .slice(0, -KEPT);
  for (const name of old) rmSync(join(dir, name));
  return file;
}

function check(file: string): void {
  const copy = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = copy.pragma('quick_check', { simple: true });
    if (verdict !== 'ok') throw new DatabaseRefused(`${basename(file)} is damaged: ${String(verdict)}`);
    copy.prepare('SELECT count(*) FROM migrations').get();
  } catch (error) {
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(`${basename(file)} is no database of Poruka's: ${(error as Error).message}`);
  } finally {
    copy.close();
  }
}

/** Puts a backup in the database's place; what was there is kept beside it. The bot must not be running. */
export function restore(file: string, path: string, now: number): { kept: string | null } {
  if (!existsSync(file)) throw new DatabaseRefused(`There is no file ${file}`);
  check(file);
  const free = holdInstance(path);
  try {
    const source = new Sqlite(file, { readonly: true });
    mkdirSync(dirname(path), { recursive: true });
    const fresh = `${path}.restored`;
    rmSync(fresh, { force: true });
    source.prepare('VACUUM INTO ?').run(fresh);
    source.close();
    const trial = openDatabase(fresh);
    migrate(trial, bundledMigrations(), now);
    trial.pragma('wal_checkpoint(TRUNCATE)');
    trial.close();
    const kept = existsSync(path) ? `${path}.before-${stamp(now)}` : null;
    if (kept) {
      // The journal's pages belong to the old file: bring them in before it moves.
      const old = openDatabase(path);
      old.pragma('wal_checkpoint(TRUNCATE)');
      old.close();
      renameSync(path, kept);
    }
    for (const tail of ['-wal', '-shm']) {
      rmSync(`${path}${tail}`, { force: true });
      rmSync(`${fresh}${tail}`, { force: true });
    }
    renameSync(fresh, path);
    return { kept };
  } finally {
    free();
  }
}
