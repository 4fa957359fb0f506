import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The rules of the lint configuration that each file breaks, were it one of the project's. */
function broken(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'poruka-law-'));
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, line] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  const { stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/biome'),
    ['lint', '.', '--reporter=github', '--vcs-enabled=false', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const found = [...stdout.matchAll(/title=lint\/style\/(\w+),file=[^,]*?(src\/[^,]+),/g)];
  return Object.fromEntries(
    Object.keys(files).map((file) => [
      file,
      found.filter(([, , where]) => where === file).map(([, rule]) => rule!),
    ]),
  );
}

const IMPORTS = 'noRestrictedImports';
const LAW: Readonly<Record<string, readonly [line: string, ...breaks: string[]]>> = {
  'src/feeds/a.ts': ["export { a } from '../stories/place.ts';", IMPORTS],
  'src/feeds/b.ts': ['process.exit(1);', 'noRestrictedGlobals'],
  'src/analysis/a.ts': ["export { a } from '../store/articles.ts';", IMPORTS],
  'src/analysis/b.ts': ["export { a } from '../language/tokens.ts';"],
  'src/ledger/a.ts': ["export type { Api } from 'grammy';", IMPORTS],
  'src/pictures/a.ts': ["export { a } from '../bot/bot.ts';", IMPORTS],
  'src/store/a.ts': ["export { a } from '../alerts/sender.ts';", IMPORTS],
  'src/store/b.ts': ["export { default } from 'better-sqlite3';"],
  'src/alerts/a.ts': ["export { default } from 'better-sqlite3';", IMPORTS],
  'src/bot/a.ts': ["export { default } from 'better-sqlite3';", IMPORTS],
  'src/bot/admin/a.ts': ["export { a } from '../../app.ts';", IMPORTS],
  'src/bot/b.ts': ["export { Composer } from 'grammy';"],
  'src/a.ts': ["export { default } from 'better-sqlite3';", IMPORTS],
  'src/b.ts': ["export { a } from '../tests/support/app.ts';", IMPORTS],
  'src/c.ts': ["export const a = process.env['A'];", 'noProcessEnv'],
  'src/cli/a.ts': ["process.exit(Number(process.env['A']));"],
};

test('the import law stops what it should, and nothing else', () => {
  const files = Object.fromEntries(Object.entries(LAW).map(([file, [line]]) => [file, line]));
  const expected = Object.fromEntries(Object.entries(LAW).map(([file, [, ...rules]]) => [file, rules]));
  expect(broken(files)).toEqual(expected);
});
