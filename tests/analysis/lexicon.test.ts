import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORD_CLASSES } from '../../src/analysis/lexicon/grammar.ts';
import { WORDS } from '../../src/analysis/lexicon.ts';

const FOLDER = new URL('../../src/analysis/lexicon/', import.meta.url);

it.each(readdirSync(FOLDER))(
  'the reader knows every table of %s, so that its version changes with it',
  async (file) => {
    const known = new Set<unknown>([...WORDS.map(([, lines]) => lines), ...Object.values(WORD_CLASSES)]);
    const exported = Object.values((await import(new URL(file, FOLDER).href)) as Record<string, unknown>);
    const tables = exported.flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value as object),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((table) => !known.has(table))).toEqual([]);
  },
);

/** `value | pattern, pattern`, a line without a value going on with the one before. */
function patternsOf(lines: string): string[] {
  let value = '';
  return lines.split('\n').flatMap((line) => {
    const bar = line.indexOf('|');
    if (bar >= 0) value = line.slice(0, bar).trim();
    const patterns = line.slice(bar + 1).split(',');
    return patterns.flatMap((pattern) => (pattern.trim() ? [`${value} | ${pattern.trim()}`] : []));
  });
}

const repeated = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) < at);

it('no table says one thing twice', () => {
  expect(WORDS.flatMap(([tag, lines]) => repeated(patternsOf(lines)).map((one) => `${tag}: ${one}`))).toEqual(
    [],
  );
  const classes = Object.entries(WORD_CLASSES).map(([name, words]): [string, string[]] => [
    name,
    words.split(',').map((word) => word.trim()),
  ]);
  expect(classes.flatMap(([name, words]) => repeated(words).map((word) => `${name}: ${word}`))).toEqual([]);
});
