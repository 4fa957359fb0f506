import { existsSync } from 'node:fs';
import { parseConfig } from '../config.ts';
import { CannotRun, run } from '../run.ts';
import { DatabaseRefused } from '../store/database.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const parsed = parseConfig(process.env);
try {
  if (!parsed.ok)
    throw new CannotRun(
      `Please mend the settings (.env or the environment):\n  ${parsed.problems.join('\n  ')}`,
    );
  if (parsed.config.token !== null) await run(parsed.config, parsed.config.token);
  else {
    const { preview } = await import('../preview/preview.ts');
    await preview();
  }
} catch (error) {
  if (!(error instanceof CannotRun) && !(error instanceof DatabaseRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
