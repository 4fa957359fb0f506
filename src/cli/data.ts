import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nameOf } from '../actors/table.ts';
import { exportLedger } from '../ledger/export.ts';
import { openDatabase } from '../store/database.ts';
import { ledgerStore } from '../store/ledger.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
// `data | head` ends the reading early: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { values } = parseArgs({ options: { format: { type: 'string', default: 'csv' } } });
const path = process.env['DATABASE_PATH'] || './data/poruka.db';
if (values.format !== 'csv' && values.format !== 'json') fail('--format is csv or json.');
else if (!existsSync(path))
  fail(`There is no database at ${path}. Start the bot once, or set DATABASE_PATH.`);
else {
  const db = openDatabase(path, { readonly: true });
  const ledger = ledgerStore(db);
  process.stdout.write(
    exportLedger(values.format, ledger.all(), ledger.claims(), (actor) => nameOf(actor, 'uk')),
  );
  db.close();
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
