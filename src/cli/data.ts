import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportLedger } from '../ledger/export.ts';
import { openDatabase } from '../store/database.ts';
import { ledgerStore } from '../store/ledger.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const { values } = parseArgs({ options: { format: { type: 'string', default: 'csv' } } });
const path = process.env['DATABASE_PATH'] || './data/poruka.db';
const names = new Intl.DisplayNames('uk', { type: 'region', fallback: 'code' });
const country = (actor: string): string => (/^[A-Z]{2}$/.test(actor) ? (names.of(actor) ?? actor) : actor);

if (values.format !== 'csv' && values.format !== 'json') fail('--format is csv or json.');
else if (!existsSync(path))
  fail(`There is no database at ${path}. Start the bot once, or set DATABASE_PATH.`);
else {
  const db = openDatabase(path, { readonly: true });
  const ledger = ledgerStore(db);
  process.stdout.write(exportLedger(values.format, ledger.all(), ledger.claims(), country));
  db.close();
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
