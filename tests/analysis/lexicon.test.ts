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
