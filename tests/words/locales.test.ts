import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { type Message as Entry, FluentParser, Visitor } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { CONDITIONS, CONTRIBUTIONS, RULE_KINDS, STANCES, TOPICS } from '../../src/news.ts';
import { translator, UI_LANGS, uiLang } from '../../src/words/fluent.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const source = (lang: string): string => readFileSync(join(SRC, `locales/${lang}.ftl`), 'utf8');

class Variables extends Visitor {
  readonly found = new Set<string>();
  override visitVariableReference(node: { id: { name: string } }): void {
    this.found.add(node.id.name);
  }
}

function messagesOf(lang: string) {
  const { body } = new FluentParser({ withSpans: false }).parse(source(lang));
  const messages = body.filter((entry): entry is Entry => entry.type === 'Message');
  return {
    junk: body
      .filter((entry) => entry.type === 'Junk')
      .map((entry) => (entry as { content: string }).content),
    keys: messages.map(({ id }) => id.name),
    variables: new Map(
      messages.map((message) => {
        const visitor = new Variables();
        visitor.visit(message);
        return [message.id.name, [...visitor.found].sort()] as const;
      }),
    ),
  };
}

const [uk, en] = [messagesOf('uk'), messagesOf('en')];

describe.each(UI_LANGS)('the words in %s', (lang) => {
  const { junk, keys, variables } = messagesOf(lang);

  test('nothing is broken and nothing has vanished', () => {
    expect(junk).toEqual([]);
    const begun = source(lang).match(/^[a-zA-Z][\w-]* *=/gm) ?? [];
    expect(keys).toHaveLength(begun.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new FluentResource(source(lang)).body).toHaveLength(keys.length);
    expect(keys.length).toBeGreaterThan(200);
  });

  test('every message reads well with every kind of value', () => {
    const t = translator(lang);
    const samples = ['слово', 'm', 'f', 'n', 'pl', 'yes', 'no', 0, 1, 2, 5, 11, 21, 1000];
    const wrong: string[] = [];
    for (const [key, names] of variables) {
      for (const value of names.length > 0 ? samples : [0]) {
        const text = t(key, Object.fromEntries(names.map((name) => [name, value])));
        if (text.trim() === '' || /[{}]/.test(text)) wrong.push(`${key}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a menu’s words fit Telegram’s limits', () => {
    const t = translator(lang);
    for (const key of keys.filter((one) => one.startsWith('menu-'))) {
      expect(key).toMatch(/^menu-[a-z]{1,32}$/);
      expect(t(key).length).toBeLessThanOrEqual(256);
    }
  });

  test('the closed lists are all worded', () => {
    const wanted = [
      ...TOPICS.map((one) => `topic-${one}`),
      ...CONTRIBUTIONS.map((one) => `contribution-${one}`),
      ...STANCES.flatMap((one) => [`stance-${one}`, `countries-${one}`]),
      ...CONDITIONS.map((one) => `condition-${one}`),
      ...RULE_KINDS.map((one) => `kind-${one}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('a missing message or variable is never shown', () => {
    const t = translator(lang);
    expect(() => t('nosuch-message')).toThrow('nosuch-message');
    expect(() => t('followed')).toThrow('followed');
  });
});

test('both languages have the same messages with the same variables', () => {
  expect([...en.keys].sort()).toEqual([...uk.keys].sort());
  const differ = uk.keys.filter(
    (key) => String(uk.variables.get(key)) !== String(en.variables.get(key) ?? []),
  );
  expect(differ).toEqual([]);
});

test('who reads Ukrainian, Russian or Belarusian is answered in Ukrainian, others in English', () => {
  expect(['uk', 'ru', 'be', undefined, 'uk-UA'].map(uiLang)).toEqual(['uk', 'uk', 'uk', 'uk', 'uk']);
  expect(['en', 'en-GB', 'de', 'pl', ''].map(uiLang)).toEqual(['en', 'en', 'en', 'en', 'en']);
});

/** The first argument of every call of `t`, as it stands in the code. */
function askedFor(code: string): string[] {
  const found: string[] = [];
  for (const { index } of code.matchAll(/\bt\(|\btranslator\([^()]*\)\(/g)) {
    const from = code.indexOf('(', index + code.slice(index).search(/\($|\(/));
    let [depth, at] = [0, from];
    for (; at < code.length; at++) {
      const char = code[at]!;
      if ('([{'.includes(char)) depth++;
      else if (')]}'.includes(char)) depth--;
      if (depth === 0 || (depth === 1 && char === ',')) break;
    }
    found.push(code.slice(from + 1, at).replace(/[!=]==\s*'[^']*'/g, ''));
  }
  return found;
}

describe('the code', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(SRC, name), 'utf8'));
  const asked = files.flatMap(askedFor);
  const literals = asked.flatMap((words) =>
    [...words.matchAll(/'([a-zA-Z][\w-]*)'/g)].map(([, key]) => key!),
  );
  const prefixes = new Set(
    files.flatMap((code) => [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, prefix]) => prefix!)),
  );
  const everyLiteral = new Set(
    files.flatMap((code) => [...code.matchAll(/'([a-z][\w-]*)'/g)].map(([, words]) => words!)),
  );

  test('asks only for messages that exist', () => {
    expect(literals.length).toBeGreaterThan(150);
    expect([...new Set(literals)].filter((key) => key.includes('-') && !uk.keys.includes(key))).toEqual([]);
    for (const prefix of asked.flatMap((words) => words.match(/(?<=`)[a-z-]+-(?=\$\{)/g) ?? []))
      expect(
        uk.keys.some((key) => key.startsWith(prefix)),
        prefix,
      ).toBe(true);
  });

  test('uses every message', () => {
    const unused = uk.keys.filter(
      (key) => !everyLiteral.has(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
