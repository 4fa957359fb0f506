import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup, restore } from '../../src/ops/backup.ts';
import { DatabaseRefused, holdInstance, openDatabase } from '../../src/store/database.ts';
import { factsStore } from '../../src/store/facts.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { startChild } from '../support/child.ts';
import { startProgram } from '../support/program.ts';

const NOW = Date.UTC(2026, 0, 7, 12);
let folder: string;
let path: string;
let kept: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poruka-backup-'));
  path = join(folder, 'poruka.db');
  kept = join(folder, 'backups');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function create(file = path, word: unknown = 'перше'): void {
  const db = openDatabase(file);
  migrate(db, bundledMigrations(), NOW);
  factsStore(db).set('word', word);
  db.close();
}

function wordOf(file: string): unknown {
  const db = openDatabase(file, { readonly: true });
  try {
    return factsStore(db).get('word');
  } finally {
    db.close();
  }
}

function countsOf(file: string): { articles: number; said: number } {
  const db = openDatabase(file, { readonly: true });
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const articles = db.prepare('SELECT count(*) FROM articles').pluck().get() as number;
    return { articles, said: factsStore(db).get('n') as number };
  } finally {
    db.close();
  }
}

describe('backup', () => {
  test('beside a process that writes without rest the copy is whole, and one file', async () => {
    create();
    const writer = startChild('../ops/writer.ts', { path });
    await writer.next('ready');
    const db = openDatabase(path, { readonly: true });
    const first = await backup(db, kept, NOW, { inOneStep: true });
    const second = await backup(db, kept, NOW + 60_000, { inOneStep: true });
    db.close();
    await writer.ask({ do: 'stop' }, 'stopped');

    expect(readdirSync(kept).sort()).toEqual(['poruka-20260107-120000.db', 'poruka-20260107-120100.db']);
    const [one, two, now] = [countsOf(first), countsOf(second), countsOf(path)];
    for (const { articles, said } of [one, two, now]) expect(said).toBe(articles);
    expect(one.articles).toBeGreaterThanOrEqual(200);
    expect(two.articles).toBeGreaterThan(one.articles);
    expect(now.articles).toBeGreaterThan(two.articles);

    // And back: what was there is kept, what is there is the copy.
    const { kept: aside } = restore(first, path, NOW);
    expect(countsOf(path)).toEqual(one);
    expect(countsOf(aside!)).toEqual(now);
  });

  test('the running bot copies what it writes itself meanwhile', async () => {
    create();
    const db = openDatabase(path);
    const facts = factsStore(db);
    facts.set('bulk', 'слово '.repeat(1_000_000));
    const copying = backup(db, kept, NOW);
    facts.set('word', 'під час');
    const file = await copying;
    db.close();
    expect(['перше', 'під час']).toContain(wordOf(file));
  });

  test('the newest fourteen stay; files of other names are nobody’s business', async () => {
    create();
    const db = openDatabase(path);
    for (let day = 0; day < 16; day++) await backup(db, kept, NOW + day * 86_400_000);
    writeFileSync(join(kept, 'notes.txt'), 'x');
    await backup(db, kept, NOW + 16 * 86_400_000);
    db.close();
    const files = readdirSync(kept).sort();
    expect(files).toHaveLength(15);
    expect(files[0]).toBe('notes.txt');
    expect(files[1]).toBe('poruka-20260110-120000.db');
    expect(files.at(-1)).toBe('poruka-20260123-120000.db');
  });
});

describe('restore refuses and leaves everything as it was', () => {
  const refused = (file: string): string => {
    const before = readFileSync(path);
    const files = readdirSync(folder).filter((name) => !name.endsWith('.lock'));
    let message = '';
    try {
      restore(file, path, NOW);
    } catch (error) {
      expect(error).toBeInstanceOf(DatabaseRefused);
      message = (error as Error).message;
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.lock'))).toEqual(files);
    return message;
  };

  test('while the bot runs', () => {
    create();
    create(join(folder, 'other.db'));
    const free = holdInstance(path);
    expect(refused(join(folder, 'other.db'))).toContain('already runs');
    free();
  });

  test('what is no database, no database of this program, or not there', () => {
    create();
    const junk = join(folder, 'junk.db');
    writeFileSync(junk, 'x'.repeat(5000));
    expect(refused(junk)).toContain('no database of Poruka');
    const strange = join(folder, 'strange.db');
    openDatabase(strange).exec('CREATE TABLE songs (name TEXT)').close();
    expect(refused(strange)).toContain('no database of Poruka');
    expect(refused(join(folder, 'missing.db'))).toContain('There is no file');
  });

  test('a database of a newer program', () => {
    create();
    const newer = join(folder, 'newer.db');
    create(newer);
    const db = openDatabase(newer);
    db.exec("INSERT INTO migrations VALUES (9999, 'from-the-future', 'x', 1)");
    db.close();
    expect(refused(newer)).toContain('newer than this program');
  });

  test('a damaged file', () => {
    create();
    const damaged = join(folder, 'damaged.db');
    create(damaged, 'слово '.repeat(20_000));
    const bytes = readFileSync(damaged);
    bytes.fill(0xff, 4096 * 2, bytes.length);
    writeFileSync(damaged, bytes);
    expect(refused(damaged)).toMatch(/damaged|no database of Poruka/);
  });
});

test('a database that no longer opens can be replaced, and is kept', () => {
  create(join(folder, 'good.db'), 'добре');
  writeFileSync(path, 'зіпсовано'.repeat(1000));
  const { kept: aside } = restore(join(folder, 'good.db'), path, NOW);
  expect(wordOf(path)).toBe('добре');
  expect(readFileSync(aside!, 'utf8')).toContain('зіпсовано');
});

test('the commands: backup prints its file, restore puts it back; both say what is wrong and exit 1', async () => {
  create();
  const env = { DATABASE_PATH: path, BACKUP_DIR: kept };
  const run = async (name: string, ...args: string[]) => {
    const program = startProgram(env, `src/cli/${name}.ts`, args);
    return { code: await program.ended, output: program.output().trim() };
  };
  const saved = await run('backup');
  expect(saved.code).toBe(0);
  expect(existsSync(saved.output)).toBe(true);
  const db = openDatabase(path);
  factsStore(db).set('word', 'друге');
  db.close();
  expect(await run('restore', saved.output)).toMatchObject({ code: 0 });
  expect(wordOf(path)).toBe('перше');
  const missing = await run('restore', join(folder, 'nothing.db'));
  expect(missing).toEqual({
    code: 1,
    output: `Nothing was restored. There is no file ${join(folder, 'nothing.db')}`,
  });
  expect((await run('restore')).output).toContain('usage');
  rmSync(path);
  const nowhere = await run('backup');
  expect(nowhere.code).toBe(1);
  expect(nowhere.output).toBe(`There is no database at ${path}. Start the bot once, or set DATABASE_PATH.`);
});
