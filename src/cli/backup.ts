import { existsSync } from 'node:fs';
import { backup } from '../ops/backup.ts';
import { DatabaseRefused, openDatabase } from '../store/database.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const path = process.env['DATABASE_PATH'] || './data/poruka.db';
const folder = process.argv[2] || process.env['BACKUP_DIR'] || './data/backups';

if (!existsSync(path)) fail(`There is no database at ${path}. Start the bot once, or set DATABASE_PATH.`);
else {
  const db = openDatabase(path, { readonly: true });
  try {
    process.stdout.write(`${await backup(db, folder, Date.now(), { inOneStep: true })}\n`);
  } catch (error) {
    if (!(error instanceof DatabaseRefused) && !('code' in (error as Error))) throw error;
    fail(`No backup: ${(error as Error).message}`);
  }
  db.close();
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
