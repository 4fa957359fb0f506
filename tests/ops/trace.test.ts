import { afterEach, beforeEach, expect, test } from 'vitest';
import { trace } from '../../src/trace.ts';
import { type AppRig, appRig, entryOf, HOUR, NOON } from '../support/app.ts';
import { startProgram } from '../support/program.ts';
import { WEATHER } from '../support/rss.ts';

const READER = 501;
let rig: AppRig;
beforeEach(async () => {
  rig = await appRig();
  await rig.known('visti');
  rig.telegram.addChat({ id: READER, type: 'private' });
  await rig.ask(READER, '/subscribe');
});
afterEach(() => rig.close());

test('an alerted article: text, reasons, claims, story and what became of its alerts', async () => {
  const entry = entryOf();
  await rig.publish('visti', entry);
  const text = trace(rig.db, `${entry.link}?utm_source=telegram#comments`).join('\n');
  expect(text).toContain(entry.title);
  expect(text).toContain('feed visti');
  expect(text).toContain('published 2026-03-10T10:00:00Z');
  expect(text).toMatch(/known by .*link:visti\.example/);
  expect(text).toMatch(/verdict: relevant, .*foreign_troops.*score 0\.\d+/);
  expect(text).toMatch(/^ {2}\+\d\.\d\d title: «.+» \(.+\)$/m);
  expect(text).toMatch(/claim: LT ground_troops ready · after_ceasefire.* · .*own, main, by rule/);
  expect(text).toMatch(/story \d+: 1 article, about .*LT.*, alerted 2026-03-10T10:00:00Z/);
  expect(text).toMatch(/alerts sent: 1, last 2026-03-10T10:00:00Z/);
});

test('an edited article tells what it was before', async () => {
  const entry = entryOf();
  await rig.publish('visti', entry);
  rig.clock.now += HOUR;
  await rig.publish('visti', { ...entry, title: `${entry.title} (оновлено)` });
  const lines = trace(rig.db, entry.link!);
  expect(lines[0]).toBe(`${entry.title} (оновлено)`);
  expect(lines).toContain(`revision until 2026-03-10T11:00:00Z: ${entry.title}`);
});

test('what did not alert says why: not relevant, too old, nobody follows it', async () => {
  const snow = entryOf({ ...WEATHER, body: [] });
  const old = entryOf({ published: NOON - 30 * HOUR, dateTrusted: false });
  await rig.publish('visti', snow, old);
  expect(trace(rig.db, snow.link!).join('\n')).toMatch(/verdict: not relevant.*\n(.*\n)*story: none/);
  const text = trace(rig.db, old.link!).join('\n');
  expect(text).toContain('(a guess:');
  expect(text).toContain('never alerted: too old');
  expect(text).not.toContain('alerts sent');
});

test('the command finds by link, and says so where nothing is known', async () => {
  const entry = entryOf();
  await rig.publish('visti', entry);
  const run = async (...args: string[]) => {
    const program = startProgram({ DATABASE_PATH: rig.db.name }, 'src/cli/trace.ts', args);
    return { code: await program.ended, output: program.output().trim() };
  };
  const [found, unknown, nonsense] = await Promise.all([
    run(entry.link!),
    run('https://visti.example/news/other'),
    run('нісенітниця'),
  ]);
  expect(found.code).toBe(0);
  expect(found.output.split('\n')[0]).toBe(entry.title);
  expect(unknown).toEqual({
    code: 1,
    output:
      'No article is known by https://visti.example/news/other. Either no feed has brought it, or under another address.',
  });
  expect(nonsense.code).toBe(1);
  expect(nonsense.output).toContain('usage');
});
