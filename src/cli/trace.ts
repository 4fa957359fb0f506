import { existsSync } from 'node:fs';
import { openDatabase } from '../store/database.ts';
import { trace } from '../trace.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const path = process.env['DATABASE_PATH'] || './data/poruka.db';
const [link] = process.argv.slice(2);

if (!link || !URL.canParse(link)) fail('usage: npm run -s trace -- LINK   (the address of an article)');
else if (!existsSync(path))
  fail(`There is no database at ${path}. Start the bot once, or set DATABASE_PATH.`);
else {
  const db = openDatabase(path, { readonly: true });
  const lines = trace(db, link);
  db.close();
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  else fail(`No article is known by ${link}. Either no feed has brought it, or under another address.`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
