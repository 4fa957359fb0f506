import { normalise } from '../language/normalise.ts';
import type { Token } from '../language/tokens.ts';

/** A stretch of tokens that a rule names: `from` inclusive, `to` exclusive. */
export interface Mark {
  readonly tag: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

type Step = { readonly atoms: readonly number[] } | 'any' | 'gap';

interface Pattern {
  readonly tag: string;
  readonly value: string;
  readonly steps: readonly Step[];
}

const WIDEST_GAP = 3;
const MEMO_LIMIT = 20_000;
const NOTHING: readonly number[] = [];
/** What a gap never reaches over: the next clause, or the next member of a list. */
const ENDS_GAP = new Set(['.', ';', 'і', 'й', 'та', 'и', 'and']);
const BRIDGES = new Set(['"', '«', '»', '„', '“', '”', '-', "'", '’', '–']);

/**
 * Finds the words of a lexicon in tokens. Each distinct word is looked up once and remembered; what it may begin is
 * then followed word by word, so the work grows with the text, not with the lexicon.
 */
export class Tagger {
  readonly #exact = new Map<string, number[]>();
  readonly #prefix = new Map<string, number[]>();
  readonly #starts = new Map<number, Pattern[]>();
  readonly #ids = new Map<string, number>();
  readonly #memo = new Map<string, readonly number[]>();
  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;

  /** `value | pattern, pattern` lines under one tag. */
  lines(tag: string, text: string): void {
    for (const line of text.split('\n')) {
      const bar = line.indexOf('|');
      if (bar < 0) continue;
      const value = line.slice(0, bar).trim();
      for (const pattern of line.slice(bar + 1).split(',')) this.phrase(tag, value, pattern.trim());
    }
  }

  phrase(tag: string, value: string, pattern: string): void {
    const parts = pattern
      .split(/\s+/)
      .flatMap((part) => (part.includes('/') ? [part] : part.split(/-(?=.)/)));
    const steps = parts.filter((part) => part && !BRIDGES.has(part)).map((part) => this.#step(part));
    this.#add({ tag, value, steps });
  }

  /** A phrase given as lists of exact forms. */
  forms(tag: string, value: string, forms: readonly (readonly string[])[]): void {
    this.#add({
      tag,
      value,
      steps: forms.map((list) => ({ atoms: list.map((form) => this.#atom(normalise(form))) })),
    });
  }

  tag(tokens: readonly Token[]): Mark[] {
    const atoms = tokens.map((token) => (token.kind === 'mark' ? NOTHING : this.#atomsOf(token.norm)));
    const found: Mark[] = [];
    for (let i = 0; i < tokens.length; i++) {
      for (const atom of atoms[i]!) {
        for (const { tag, value, steps } of this.#starts.get(atom) ?? []) {
          const to = follow(steps, 1, tokens, atoms, i + 1);
          if (to > 0) found.push({ tag, value, from: i, to });
        }
      }
    }
    return longest(found);
  }

  #add(pattern: Pattern): void {
    const [head] = pattern.steps;
    if (!head || head === 'any' || head === 'gap') return;
    for (const atom of new Set(head.atoms)) {
      const list = this.#starts.get(atom);
      if (list) list.push(pattern);
      else this.#starts.set(atom, [pattern]);
    }
  }

  #step(part: string): Step {
    if (part === '..') return 'gap';
    if (part === '_') return 'any';
    return {
      atoms: part
        .split('/')
        .filter(Boolean)
        .map((word) => this.#atom(normalise(word))),
    };
  }

  #atom(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    if (word.includes('*')) {
      const stem = word.slice(0, word.indexOf('*'));
      this.#prefix.set(stem, [...(this.#prefix.get(stem) ?? []), id]);
      this.#shortest = Math.min(this.#shortest, stem.length);
      this.#longest = Math.max(this.#longest, stem.length);
    } else {
      this.#exact.set(word, [...(this.#exact.get(word) ?? []), id]);
    }
    return id;
  }

  #atomsOf(norm: string): readonly number[] {
    const known = this.#memo.get(norm);
    if (known) return known;
    let atoms: readonly number[] = this.#exact.get(norm) ?? NOTHING;
    for (let length = Math.min(this.#longest, norm.length); length >= this.#shortest; length--) {
      const more = this.#prefix.get(norm.slice(0, length));
      if (more) atoms = [...atoms, ...more];
    }
    if (this.#memo.size > MEMO_LIMIT) this.#memo.clear();
    this.#memo.set(norm, atoms);
    return atoms;
  }
}

/** Where the rest of a phrase ends, or 0 where it does not follow. */
function follow(
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  atoms: readonly (readonly number[])[],
  from: number,
): number {
  if (step === steps.length) return from;
  const wanted = steps[step]!;
  let at = from;
  while (at < tokens.length && BRIDGES.has(tokens[at]!.text)) at++;
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= WIDEST_GAP && at < tokens.length; skipped++, at++) {
      if (ENDS_GAP.has(tokens[at]!.norm)) return 0;
      const to = follow(steps, step + 1, tokens, atoms, at);
      if (to > 0) return to;
    }
    return 0;
  }
  const token = tokens[at];
  if (!token || token.kind === 'mark') return 0;
  if (wanted !== 'any' && !atoms[at]!.some((atom) => wanted.atoms.includes(atom))) return 0;
  return follow(steps, step + 1, tokens, atoms, at + 1);
}

/** Of marks with one tag that overlap, the longest stays; then the earliest; then the one declared first. */
function longest(found: Mark[]): Mark[] {
  const taken = new Map<string, Set<number>>();
  const kept: Mark[] = [];
  for (const mark of found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const own = taken.get(mark.tag) ?? new Set();
    taken.set(mark.tag, own);
    let free = true;
    for (let i = mark.from; i < mark.to && free; i++) free = !own.has(i);
    if (!free) continue;
    for (let i = mark.from; i < mark.to; i++) own.add(i);
    kept.push(mark);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}
