import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { LedgerClaim } from '../../src/ledger/claim.ts';
import { fold } from '../../src/ledger/fold.ts';
import { seedArchive } from '../../src/store/archive.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { ledgerStore } from '../../src/store/ledger.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { arbitraryClaims, claim, DAY, MONDAY } from './claims.ts';

const folder = mkdtempSync(join(tmpdir(), 'poruka-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function database(path = ':memory:'): Database {
  const db = openDatabase(path);
  migrate(db, bundledMigrations(), 1);
  return db;
}

function write(db: Database, one: LedgerClaim): void {
  db.prepare(
    `INSERT INTO claims (id, source, actor, contribution, stance, conditions, size_min, size_max, speaker, voice, part, said, link, outlet, occasion, withdrawn)
     VALUES (@id, @source, @actor, @contribution, @stance, @conditions, @min, @max, @speaker, @voice, @part, @said, @link, @outlet, @story, @withdrawn)`,
  ).run({
    ...one,
    conditions: JSON.stringify(one.conditions),
    min: one.size?.[0] ?? null,
    max: one.size?.[1] ?? null,
    story: one.story === null ? null : String(one.story),
  });
}

describe('the ledger in the database', () => {
  it('is the same folded claim by claim, replayed, or folded at once', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const db = database();
        const ledger = ledgerStore(db);
        for (const one of claims) {
          write(db, one);
          ledger.refold([one]);
        }
        const standings = ledger.all();
        const pure = fold(
          claims.map((one) => ({ ...one, story: one.story === null ? null : String(one.story) })),
        );
        expect(standings).toEqual(pure.standings);
        expect(ledger.changesSince(0)).toHaveLength(pure.changes.length);
        expect(ledger.replay()).toEqual([]);
        expect(ledger.all()).toEqual(standings);
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('says what moved, and forgets a cell whose only claim was withdrawn', () => {
    const db = database();
    const ledger = ledgerStore(db);
    const first = claim({ stance: 'open' });
    const second = claim({ said: MONDAY + DAY });
    write(db, first);
    expect(ledger.refold([first])).toEqual([
      { actor: 'LT', contribution: 'ground_troops', was: null, now: 'open' },
    ]);
    write(db, second);
    expect(ledger.refold([second])).toMatchObject([{ was: 'open', now: 'ready' }]);
    expect(ledger.changesOfActor('LT').map((change) => change.now)).toEqual(['open', 'ready']);
    const version = ledger.version();
    expect(ledger.refold([second])).toEqual([]);
    expect(ledger.version()).toBe(version);
    db.exec('UPDATE claims SET withdrawn = 5');
    expect(ledger.refold([second])).toMatchObject([{ was: 'ready', now: null }]);
    expect(ledger.standing('LT', 'ground_troops')).toBeNull();
    expect(ledger.changesOfActor('LT')).toEqual([]);
    expect(ledger.version()).toBe(version + 1);
    db.close();
  });

  it('takes outlet, link and story of a live claim from its article', () => {
    const db = database();
    db.exec(`INSERT INTO articles (id, outlet, link, title, summary, body, lang, published, date_trusted, first_seen)
      VALUES (1, 'outlet.test', 'https://outlet.test/1', 't', '', '[]', 'uk', 5, 1, 5);
      INSERT INTO stories (id, created, updated, lead) VALUES (4, 5, 5, 1);
      INSERT INTO story_articles (article, story) VALUES (1, 4);
      INSERT INTO claims (article, source, actor, contribution, stance, conditions, voice, part, said)
      VALUES (1, 'rule', 'EE', 'air', 'open', '[]', 'own', 'main', 5)`);
    const ledger = ledgerStore(db);
    expect(ledger.keysOfArticle(1)).toEqual([{ actor: 'EE', contribution: 'air' }]);
    ledger.refold(ledger.keysOfStory(4));
    expect(ledger.standing('EE', 'air')?.position?.from).toMatchObject({
      outlet: 'outlet.test',
      link: 'https://outlet.test/1',
    });
    expect(ledger.changesOfStory(4)).toMatchObject([{ was: null, now: 'open', story: 4 }]);
    db.close();
  });
});

describe('the archive', () => {
  const line = (values: object): string =>
    `${JSON.stringify({ actor: 'LT', contribution: 'air', stance: 'open', conditions: [], size: null, speaker: null, said: '2025-03-04', outlet: 'a.test', link: 'https://a.test/1', occasion: 'x', ...values })}\n`;

  it('is brought in once, and is its own outlet and occasion', () => {
    const db = database();
    expect(seedArchive(db)).toBeGreaterThan(200);
    expect(seedArchive(db)).toBe(0);
    const ledger = ledgerStore(db);
    ledger.replay();
    expect(ledger.standing('PL', 'ground_troops')?.position).toMatchObject({
      stance: 'refuses',
      from: { source: 'archive' },
    });
    expect(ledger.claims().every((one) => one.outlet && one.link && one.story)).toBe(true);
    db.close();
  });

  it('is corrected by a later edition, but for what an admin withdrew', () => {
    const db = database();
    expect(seedArchive(db, line({}) + line({ actor: 'EE' }))).toBe(2);
    db.exec("UPDATE claims SET withdrawn = 7 WHERE actor = 'EE'");
    expect(seedArchive(db, line({ stance: 'ready' }) + line({ actor: 'EE' }))).toBe(1);
    expect(ledgerStore(db).claims()).toMatchObject([
      { actor: 'LT', stance: 'ready', withdrawn: null, said: Date.UTC(2025, 2, 4, 10) },
      { actor: 'EE', stance: 'open', withdrawn: 7 },
    ]);
    db.close();
  });
});

describe('npm run data', () => {
  const data = (path: string, ...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/data.ts', ...args], {
      env: { ...process.env, DATABASE_PATH: path },
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('prints the ledger of a database it does not touch, and says so where there is none', () => {
    const path = join(folder, 'ledger.db');
    const db = database(path);
    seedArchive(db);
    ledgerStore(db).replay();
    db.close();
    expect(data(path, '--format', 'csv')).toContain('\r\nPL,Польща,ground_troops,own,refuses,');
    expect(JSON.parse(data(path, '--format', 'json')).claims.length).toBeGreaterThan(200);
    expect(() => data(join(folder, 'none.db'))).toThrow(/There is no database at/);
    expect(() => data(path, '--format', 'xml')).toThrow(/csv or json/);
  });
});
