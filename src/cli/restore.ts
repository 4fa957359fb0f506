import { existsSync } from 'node:fs';
import { restore } from '../ops/backup.ts';
import { DatabaseRefused } from '../store/database.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const path = process.env['DATABASE_PATH'] || './data/poruka.db';
const [file] = process.argv.slice(2);

if (!file) fail('usage: npm run restore -- FILE   (the bot must be stopped)');
else {
  try {
    const { kept } = restore(file, path, Date.now());
    process.stdout.write(
      `${path} is now what ${file} was.${kept ? ` What was there is kept as ${kept}` : ''}\n`,
    );
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    fail(`Nothing was restored. ${error.message}`);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
