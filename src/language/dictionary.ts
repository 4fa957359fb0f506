import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lang } from '../news.ts';
import { IRREGULAR } from './irregular.ts';
import { normalise } from './normalise.ts';
import { guessForms } from './paradigm.ts';
import { type Wordlist, wordlist } from './wordlist.ts';

/** A word's forms as they are matched, and whether the dictionary knew the word. */
export interface Expansion {
  readonly forms: readonly string[];
  readonly guessed: boolean;
}

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly holds: RegExp | null;
}

interface Dictionary {
  readonly flags: Wordlist;
  readonly suffixes: ReadonlyMap<string, readonly Suffix[]>;
}

type Cyrillic = 'uk' | 'ru';

const loaded = new Map<Cyrillic, Dictionary>();

/** All forms of a word. The dictionary is read on first use: this is for saving a rule, not for reading news. */
export function expand(word: string, lang: Lang): Expansion {
  if (lang === 'en') return { forms: english(word), guessed: false };
  const key = normalise(word);
  const irregular = IRREGULAR[lang].find((row) => row.split(' ').includes(key));
  if (irregular) return { forms: irregular.split(' '), guessed: false };
  const dictionary = load(lang);
  const spelled = word.normalize('NFC').replace(/[’ʼ`]/g, "'");
  const spellings = [...new Set([spelled, spelled.toLowerCase(), capitalised(spelled)])];
  const forms = new Set<string>();
  for (const spelling of spellings)
    for (const form of paradigms(spelling, dictionary)) forms.add(normalise(form));
  if (forms.size) return { forms: [...forms.add(key)], guessed: false };
  return { forms: guessForms(word, lang).map(normalise), guessed: true };
}

function paradigms(word: string, { flags, suffixes }: Dictionary): string[] {
  const forms: string[] = [];
  for (const lemma of flags.has(word) ? [word] : lemmas(word, { flags, suffixes })) {
    forms.push(lemma);
    for (const flag of flags.get(lemma) ?? '') {
      for (const suffix of suffixes.get(flag) ?? []) {
        const form = inflect(lemma, suffix);
        if (form) forms.push(form);
      }
    }
  }
  return forms;
}

/** The dictionary's entries that have this word among their forms. */
function lemmas(word: string, { flags, suffixes }: Dictionary): string[] {
  const found = new Set<string>();
  for (const [flag, rules] of suffixes) {
    for (const rule of rules) {
      if (!word.endsWith(rule.add)) continue;
      const lemma = word.slice(0, word.length - rule.add.length) + rule.strip;
      if (flags.get(lemma)?.includes(flag) && inflect(lemma, rule) === word) found.add(lemma);
    }
  }
  return [...found];
}

function inflect(lemma: string, { strip, add, holds }: Suffix): string | null {
  if (!lemma.endsWith(strip) || (holds && !holds.test(lemma))) return null;
  return lemma.slice(0, lemma.length - strip.length) + add;
}

function load(lang: Cyrillic): Dictionary {
  const known = loaded.get(lang);
  if (known) return known;
  const folder = dirname(createRequire(import.meta.url).resolve(`dictionary-${lang}`));
  const suffixes = new Map<string, Suffix[]>();
  const conditions = new Map<string, RegExp | null>([['.', null]]);
  for (const line of readFileSync(join(folder, 'index.aff'), 'utf8').split('\n')) {
    if (!line.startsWith('SFX')) continue;
    const [, flag, strip, added, condition] = line.trim().split(/\s+/);
    if (!flag || condition === undefined) continue;
    if (!conditions.has(condition)) conditions.set(condition, new RegExp(`${condition}$`, 'u'));
    const add = added!.split('/')[0]!;
    const rule = {
      strip: strip === '0' ? '' : strip!,
      add: add === '0' ? '' : add,
      holds: conditions.get(condition)!,
    };
    const rules = suffixes.get(flag);
    if (rules) rules.push(rule);
    else suffixes.set(flag, [rule]);
  }
  const flags = wordlist(readFileSync(join(folder, 'index.dic')));
  const dictionary = { flags, suffixes };
  loaded.set(lang, dictionary);
  return dictionary;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function english(word: string): string[] {
  const base = normalise(word);
  if (!/[a-z]/.test(base) || base.length < 3) return [base];
  const stem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const plural = stem ? `${stem}ies` : /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const silent = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, plural, `${stem ? `${stem}i` : silent}ed`, `${silent}ing`];
}
