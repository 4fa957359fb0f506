import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseRefused, holdInstance, openDatabase } from '../../src/store/database.ts';
import { startChild } from '../support/child.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poruka-database-'));
  path = join(folder, 'a', 'b', 'poruka.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one instance at a time: the second is told what to do, after the first it is free', () => {
  const free = holdInstance(path);
  expect(() => holdInstance(path)).toThrow(DatabaseRefused);
  expect(() => holdInstance(path)).toThrow(/Another Poruka already runs on .*DATABASE_PATH/);
  const freeOther = holdInstance(join(folder, 'other.db'));
  freeOther();
  free();
  holdInstance(path)();
});

test('a killed instance holds nothing', async () => {
  const child = startChild('../store/holder.ts', { path });
  await child.next('held');
  expect(() => holdInstance(path)).toThrow(DatabaseRefused);
  await child.kill();
  holdInstance(path)();
});

test('other commands read beside the instance that writes', () => {
  const free = holdInstance(path);
  const db = openDatabase(path);
  db.exec("CREATE TABLE words (word TEXT); INSERT INTO words VALUES ('слово')");
  const reader = openDatabase(path, { readonly: true });
  db.exec('BEGIN IMMEDIATE');
  db.exec("INSERT INTO words VALUES ('друге')");
  expect(reader.prepare('SELECT count(*) FROM words').pluck().get()).toBe(1);
  db.exec('COMMIT');
  expect(reader.prepare('SELECT count(*) FROM words').pluck().get()).toBe(2);
  expect(() => reader.exec("INSERT INTO words VALUES ('x')")).toThrow(/readonly/);
  reader.close();
  db.close();
  free();
});

test('reading never creates a database; writing makes its folders and keeps references whole', () => {
  expect(() => openDatabase(path, { readonly: true })).toThrow(/directory|unable to open/);
  const db = openDatabase(path);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  db.exec('CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id));');
  expect(() => db.exec('INSERT INTO b VALUES (7)')).toThrow(/FOREIGN KEY/);
  db.close();
});
