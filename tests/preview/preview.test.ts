import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProgram } from '../support/program.ts';

let folder: string;
let code: number | null;
let output: string;
/** Messages that came of themselves, in order: heading and text. */
let messages: { heading: string; text: string }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poruka-preview-test-'));
  const program = startProgram({ DATABASE_PATH: join(folder, 'mine.db'), TMPDIR: folder });
  code = await program.ended;
  output = program.output();
  messages = output
    .split(/^── /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...rows] = part.split('\n');
      return { heading: heading.replace(/ ─+$/, ''), text: rows.join('\n') };
    });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the preview, where standard input is no terminal', () => {
  test('ends by itself and says on its first line what it is', () => {
    expect(code).toBe(0);
    expect(output.split('\n')[0]).toContain('ПОКАЗ');
  });

  test('shows plain text: no escapes, no stack, no warning', () => {
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(output).not.toMatch(/\n\s+at |Error|Warning/);
  });

  test('alerts once a story, Lithuania among them, and edits what grew', () => {
    const alerts = messages.filter(
      ({ heading, text }) => /^\d\d:\d\d$/.test(heading) && text.includes('Чому?'),
    );
    expect(alerts.length).toBeGreaterThan(5);
    const links = alerts.map(({ text }) => /<(https:[^>]+)>/.exec(text)?.[1]);
    expect(new Set(links).size).toBe(links.length);
    const first = alerts.filter(({ text }) => text.includes('🇱🇹 Литва: готова · військові'));
    expect(first).toHaveLength(1);
    expect(first[0]?.text).toContain('кілька сотень');
    const grown = messages.filter(({ heading }) => heading.endsWith('змінено'));
    expect(grown.some(({ text }) => text.includes('🇱🇹 Литва') && text.includes('і ще'))).toBe(true);
  });

  test('says which feed fails, once', () => {
    expect(output.split('не читається понад 6 годин')).toHaveLength(2);
  });

  test('answers a few questions: the card, the table, the sources', () => {
    expect(output).toMatch(/> \/country Литва\n── .*\n {2}🇱🇹 Литва\n/);
    expect(output).toContain('> /countries');
    expect(output).toContain('Хто дасть військових');
    expect(output).toMatch(/> \/sources\n[\s\S]*сервер відповідає 503/);
  });

  test('leaves DATABASE_PATH and the temporary folder as they were', () => {
    expect(existsSync(join(folder, 'mine.db'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('poruka-preview-'))).toEqual([]);
  });
});

test('with NODE_ENV=production a missing token is an error', async () => {
  const program = startProgram({ NODE_ENV: 'production' });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain('BOT_TOKEN');
  expect(program.output()).not.toMatch(/\n\s+at /);
});
