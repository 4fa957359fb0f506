import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Claim, Millis } from '../news.ts';
import type { Database } from './database.ts';

/** A line of src/ledger/archive.jsonl: what a state said before the bot first ran. */
interface ArchiveLine extends Omit<Claim, 'voice' | 'part' | 'spans'> {
  /** An ISO instant, or a Kyiv day where the hour is not known. */
  readonly said: string;
  readonly outlet: string;
  readonly link: string;
  /** What the reports of one occasion share. */
  readonly occasion: string;
}

const BUNDLED = fileURLToPath(new URL('../ledger/archive.jsonl', import.meta.url));

/** A day without an hour counts as its noon in Kyiv, give or take summer time. */
const instant = (said: string): Millis => Date.parse(said.includes('T') ? said : `${said}T10:00Z`);

/**
 * Brings the claims of the bundled archive into the database; does nothing where they already are. What an admin
 * withdrew stays withdrawn. Returns how many lines were new or corrected; the ledger is to be replayed then.
 */
export function seedArchive(db: Database, text: string = readFileSync(BUNDLED, 'utf8')): number {
  const digest = JSON.stringify(createHash('sha256').update(text).digest('hex'));
  const seeded = db.prepare<[], string>("SELECT value FROM facts WHERE key = 'archive'").pluck();
  if (seeded.get() === digest) return 0;
  const known = db
    .prepare<[string, string, string], number>(
      "SELECT id FROM claims WHERE source = 'archive' AND link = ? AND actor = ? AND contribution = ?",
    )
    .pluck();
  const add = db.prepare(
    `INSERT INTO claims (source, actor, contribution, stance, conditions, size_min, size_max, speaker, voice, part, said, link, outlet, occasion)
     VALUES ('archive', @actor, @contribution, @stance, @conditions, @min, @max, @speaker, 'own', 'main', @said, @link, @outlet, @occasion)`,
  );
  const correct = db.prepare(
    `UPDATE claims SET stance = @stance, conditions = @conditions, size_min = @min, size_max = @max, speaker = @speaker,
       said = @said, outlet = @outlet, occasion = @occasion
     WHERE id = @id AND (stance, conditions, size_min, size_max, speaker, said, outlet, occasion)
       IS NOT (@stance, @conditions, @min, @max, @speaker, @said, @outlet, @occasion)`,
  );
  return db
    .transaction((): number => {
      let written = 0;
      for (const line of text.split('\n').filter(Boolean)) {
        const { size, said, conditions, ...rest } = JSON.parse(line) as ArchiveLine;
        const row = {
          ...rest,
          conditions: JSON.stringify(conditions),
          min: size?.[0] ?? null,
          max: size?.[1] ?? null,
          said: instant(said),
        };
        const id = known.get(row.link, row.actor, row.contribution);
        written += (id === undefined ? add.run(row) : correct.run({ ...row, id })).changes;
      }
      db.prepare(
        "INSERT INTO facts (key, value) VALUES ('archive', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      ).run(digest);
      return written;
    })
    .immediate();
}
