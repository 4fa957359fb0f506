import { expect, test } from 'vitest';
import { DatabaseRefused, openDatabase } from '../../src/store/database.ts';
import { bundledMigrations, type Migration, migrate } from '../../src/store/migrate.ts';

const FIRST: Migration = { version: 1, name: 'notes', sql: 'CREATE TABLE notes (word TEXT) STRICT;' };
const SECOND: Migration = { version: 2, name: 'times', sql: 'ALTER TABLE notes ADD COLUMN at INTEGER;' };

const tables = (db: ReturnType<typeof openDatabase>): string[] =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[];
const applied = (db: ReturnType<typeof openDatabase>): unknown[] =>
  db.prepare('SELECT version, name, applied FROM migrations ORDER BY version').all();

test('the bundled migrations are numbered without a gap and apply to an empty database once', () => {
  const bundled = bundledMigrations();
  expect(bundled.map(({ version }) => version)).toEqual(bundled.map((_, i) => i + 1));
  const db = openDatabase(':memory:');
  expect(migrate(db, bundled, 1)).toBe(bundled.length);
  const before = tables(db);
  expect(before).toEqual(expect.arrayContaining(['articles', 'claims', 'deliveries', 'positions']));
  expect(migrate(db, bundled, 2)).toBe(bundled.length);
  expect(tables(db)).toEqual(before);
  expect(db.prepare('SELECT count(*) FROM migrations WHERE applied = 1').pluck().get()).toBe(bundled.length);
});

test('what is new is added to what is there, and keeps its data', () => {
  const db = openDatabase(':memory:');
  migrate(db, [FIRST], 1);
  db.exec("INSERT INTO notes VALUES ('слово')");
  expect(migrate(db, [FIRST, SECOND], 2)).toBe(2);
  expect(db.prepare('SELECT * FROM notes').get()).toEqual({ word: 'слово', at: null });
  expect(applied(db)).toEqual([
    { version: 1, name: 'notes', applied: 1 },
    { version: 2, name: 'times', applied: 2 },
  ]);
});

test('an old migration that was edited is refused by name, and nothing is applied', () => {
  const db = openDatabase(':memory:');
  migrate(db, [FIRST], 1);
  const edited = { ...FIRST, sql: FIRST.sql.replace('word', 'words') };
  expect(() => migrate(db, [edited, SECOND], 2)).toThrow(DatabaseRefused);
  expect(() => migrate(db, [edited, SECOND], 2)).toThrow(/Migration 1 \(notes\) was edited/);
  expect(applied(db)).toHaveLength(1);
});

test('line ends that a checkout changed are no edit', () => {
  const db = openDatabase(':memory:');
  const lines = { ...FIRST, sql: 'CREATE TABLE notes (\n  word TEXT\n) STRICT;\n' };
  migrate(db, [lines], 1);
  expect(migrate(db, [{ ...lines, sql: lines.sql.replaceAll('\n', '\r\n') }], 2)).toBe(1);
});

test('a database of a newer program is refused with what to do', () => {
  const db = openDatabase(':memory:');
  migrate(db, [FIRST, SECOND], 1);
  expect(() => migrate(db, [FIRST], 2)).toThrow(DatabaseRefused);
  expect(() => migrate(db, [FIRST], 2)).toThrow(
    /newer than this program: it has migration 2 \(times\).*up to 1.*Update Poruka/s,
  );
});

test('a migration that fails half-way leaves nothing of itself; those before it stay', () => {
  const db = openDatabase(':memory:');
  const broken: Migration = {
    version: 2,
    name: 'broken',
    sql: "CREATE TABLE halves (x TEXT); INSERT INTO notes VALUES ('x'); SELECT * FROM nowhere;",
  };
  expect(() => migrate(db, [FIRST, broken], 1)).toThrow(/nowhere/);
  expect(tables(db)).toEqual(['migrations', 'notes']);
  expect(db.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0);
  expect(applied(db)).toEqual([{ version: 1, name: 'notes', applied: 1 }]);
  expect(db.inTransaction).toBe(false);
  expect(migrate(db, [FIRST, SECOND], 2)).toBe(2);
});
