import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expandPhrase } from '../language/keyword.ts';
import type { KeywordRule, RuleKind, Topic } from '../news.ts';

/**
 * Keyword rules everybody starts with; admins add and remove. topic | kind | phrases. They are weak on purpose:
 * strong makes relevant whatever stands beside it, which no common phrase deserves.
 */
const DEFAULTS = `
foreign_troops | strong | багатонаціональні сили – Україна, Multinational Force Ukraine
foreign_troops | weak | миротворці, миротворчий контингент, іноземні війська, європейські війська, війська НАТО, boots on the ground, peacekeepers, reassurance force, миротворцы, иностранные войска, европейские войска, сили стримування
security_guarantees | weak | гарантії безпеки, безпекові гарантії, гарантии безопасности, security guarantees, коаліція охочих, коаліція рішучих, коалиция желающих, coalition of the willing, Паризька декларація, Парижская декларация, бекстоп, backstop
`;

const FOLDER = join(homedir(), '.cache', 'poruka');

let bundled: readonly KeywordRule[] | undefined;

/**
 * The default rules with their forms. The dictionaries are read once a machine: the forms stay in the cache folder, under a name that changes with the rules. Null: no cache.
 */
export function bundledKeywords(cacheDir: string | null = FOLDER): readonly KeywordRule[] {
  bundled ??= cached(cacheDir) ?? kept(expanded(), cacheDir);
  return bundled;
}

/** The default rules as an admin would type them; a store expands those it has not seen yet. */
export function bundledPhrases(): Pick<KeywordRule, 'topic' | 'kind' | 'phrase'>[] {
  return DEFAULTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [topic, kind, phrases] = line.split('|').map((cell) => cell.trim()) as [Topic, RuleKind, string];
      return phrases.split(',').map((phrase) => ({ topic, kind, phrase: phrase.trim() }));
    });
}

const expanded = (): KeywordRule[] =>
  bundledPhrases().map((rule, index) => ({ ...rule, id: index + 1, forms: expandPhrase(rule.phrase).forms }));

const NAME = `keywords-${createHash('sha256').update(`1${DEFAULTS}`).digest('hex').slice(0, 16)}.json`;

function cached(folder: string | null): KeywordRule[] | undefined {
  if (folder === null) return undefined;
  try {
    const rules = JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as KeywordRule[];
    const sound =
      Array.isArray(rules) &&
      rules.every((rule) => Array.isArray(rule.forms) && typeof rule.phrase === 'string');
    return sound && rules.length > 0 ? rules : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the forms where that works; a folder that cannot be written costs a second at every start, no more. */
function kept(rules: KeywordRule[], folder: string | null): KeywordRule[] {
  if (folder === null) return rules;
  try {
    mkdirSync(folder, { recursive: true });
    const draft = join(folder, `${NAME}.${randomUUID()}`);
    writeFileSync(draft, JSON.stringify(rules));
    renameSync(draft, join(folder, NAME));
  } catch {
    // A cache is a convenience.
  }
  return rules;
}
