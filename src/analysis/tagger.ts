import { normalise } from '../language/normalise.ts';
import type { Token } from '../language/tokens.ts';
import { longest } from './overlaps.ts';
import {
  BRIDGES,
  maskOf,
  NO_WORD,
  type Pattern,
  phrases,
  type Starts,
  type Step,
  type Word,
} from './phrases.ts';

/** A stretch of tokens that a rule names: `from` inclusive, `to` exclusive. */
export interface Mark {
  readonly tag: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const MEMO_LIMIT = 20_000;
/** So many patterns at most are declared together by {@link Tagger.later}. */
const TOGETHER = 16;
/** Beginnings by which patterns may wait are no longer. */
export const LONGEST_BEGINNING = 4;
/**
 * Finds the words of a lexicon in tokens. Each distinct word is looked up once and remembered; what it and its
 * neighbour may begin is then followed word by word, so the work grows with the text, not with the lexicon.
 */
export class Tagger {
  readonly #ids = new Map<string, number>();
  readonly #prefix = new Map<string, number[]>();
  readonly #begun: (Pattern[] | undefined)[] = [];
  /** {@link #begun} by the word that follows: only for words that texts have. */
  readonly #starts: (Starts | undefined)[] = [];
  readonly #steps = new WeakMap<readonly string[], Step>();
  readonly #parts = new Map<string, Step>();
  readonly #names = new Map<string, string>();
  readonly #memo = new Map<string, Word>();
  readonly #waiting = new Map<string, (() => void)[]>();
  #patterns = 0;
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
    // Most patterns are one word.
    if (PLAIN.test(pattern)) {
      this.#add(tag, this.#unique(value), [this.#step(pattern)]);
      return;
    }
    const steps: Step[] = [];
    for (const part of pattern.split(SPACES)) {
      if (!part || BRIDGES.has(part)) continue;
      if (part.includes('/') || !part.includes('-')) steps.push(this.#step(part));
      else for (const half of part.split(/-(?=.)/)) if (half) steps.push(this.#step(half));
    }
    this.#add(tag, this.#unique(value), steps);
  }

  /** A phrase given as lists of exact forms. */
  forms(tag: string, value: string, forms: readonly (readonly string[])[]): void {
    this.#add(
      tag,
      value,
      forms.map((list) => this.#formsOf(list)),
    );
  }

  /**
   * Patterns declared only when a text has a word with this beginning, which they must all have a word with; they
   * rank as if declared here. Most names are in no text.
   */
  later(beginning: string, declare: () => void): void {
    if (!beginning) throw new Error('lexicon: nothing begins with nothing');
    const order = this.#patterns;
    this.#patterns += TOGETHER;
    const list = this.#waiting.get(beginning);
    const run = (): void => {
      const end = this.#patterns;
      this.#patterns = order;
      declare();
      this.#patterns = end;
    };
    if (list) list.push(run);
    else this.#waiting.set(beginning, [run]);
  }

  /** Declares what has waited for words that nobody has seen yet. */
  #declare(tokens: readonly Token[]): void {
    let more = false;
    for (const { kind, norm } of tokens) {
      if (kind === 'mark' || this.#memo.has(norm)) continue;
      for (let length = 1; length <= Math.min(LONGEST_BEGINNING, norm.length); length++) {
        const beginning = norm.slice(0, length);
        const waiting = this.#waiting.get(beginning);
        if (!waiting) continue;
        this.#waiting.delete(beginning);
        for (const run of waiting) run();
        more = true;
      }
    }
    if (!more) return;
    // What is remembered of words did not know of these.
    this.#memo.clear();
    this.#starts.length = 0;
  }

  tag(tokens: readonly Token[]): Mark[] {
    const words: Word[] = [];
    for (const { kind, norm } of tokens) {
      const word = kind === 'mark' ? NO_WORD : this.#memo.get(norm);
      if (!word) return this.#learned(tokens);
      words.push(word);
    }
    return this.#found(tokens, words);
  }

  /** As {@link tag}, where a word is new. */
  #learned(tokens: readonly Token[]): Mark[] {
    this.#declare(tokens);
    return this.#found(
      tokens,
      tokens.map(({ kind, norm }) => (kind === 'mark' ? NO_WORD : this.#wordOf(norm))),
    );
  }

  /** Marks in the order of their first tokens, the longer first; only those of several words can overlap others. */
  #found(tokens: readonly Token[], words: readonly Word[]): Mark[] {
    const found: Mark[] = [];
    let rivals = false;
    for (let i = 0; i < words.length; i++) {
      const { alone, starts } = words[i]!;
      if (starts.length > 0) rivals = phrases(starts, tokens, words, i, found) || rivals;
      for (const { tag, value } of alone) found.push({ tag, value, from: i, to: i + 1 });
    }
    return rivals ? longest(found) : found;
  }

  #startsOf(atom: number): Starts | undefined {
    const begun = this.#begun[atom];
    if (!begun) return undefined;
    const known = this.#starts[atom] ?? byNext(begun);
    this.#starts[atom] = known;
    return known;
  }

  #add(tag: string, value: string, steps: readonly Step[]): void {
    const [head] = steps;
    if (!head || head === 'any' || head === 'gap') return;
    const pattern = { tag: this.#unique(tag), value, steps, order: this.#patterns++ };
    for (const atom of head.atoms) {
      const begun = this.#begun[atom];
      if (!begun) this.#begun[atom] = [pattern];
      else if (begun.at(-1) !== pattern) begun.push(pattern);
    }
  }

  /** The reader compares tags and values all the time: a property's name is one string, compared by its address. */
  #unique(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const [own] = Object.keys({ [name]: true });
    this.#names.set(name, own!);
    return own!;
  }

  #step(part: string): Step {
    if (part === '..') return 'gap';
    if (part === '_') return 'any';
    const known = this.#parts.get(part);
    if (known) return known;
    const atoms = part.includes('/')
      ? part.split('/').flatMap((word) => (word ? [this.#atom(word)] : []))
      : [this.#atom(part)];
    const step = { atoms };
    this.#parts.set(part, step);
    return step;
  }

  /** Names come again and again, with a first name and without: a list of forms is looked up once. */
  #formsOf(list: readonly string[]): Step {
    const known = this.#steps.get(list);
    if (known) return known;
    const step = { atoms: list.map((form) => this.#atom(form)) };
    this.#steps.set(list, step);
    return step;
  }

  #atom(spelled: string): number {
    const same = this.#ids.get(spelled);
    if (same !== undefined) return same;
    const word = normalise(spelled);
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    const star = word.indexOf('*');
    if (star >= 0) {
      if (star < word.length - 1)
        throw new Error(`lexicon: «${word}»: a star stands only at the end of a word`);
      const stem = word.slice(0, star);
      const same = this.#prefix.get(stem);
      if (same) same.push(id);
      else this.#prefix.set(stem, [id]);
      this.#shortest = Math.min(this.#shortest, stem.length);
      this.#longest = Math.max(this.#longest, stem.length);
    }
    return id;
  }

  #wordOf(norm: string): Word {
    const known = this.#memo.get(norm);
    if (known) return known;
    const atoms = this.#atomsOf(norm);
    const begun = atoms.map((atom) => this.#startsOf(atom)).filter((starts) => starts !== undefined);
    const word =
      atoms.length > 0
        ? { atoms, mask: maskOf(atoms), alone: firsts(begun), starts: begun.filter(goesOn) }
        : NO_WORD;
    if (this.#memo.size > MEMO_LIMIT) this.#memo.clear();
    this.#memo.set(norm, word);
    return word;
  }

  #atomsOf(norm: string): readonly number[] {
    const exact = this.#ids.get(norm);
    const atoms = exact === undefined ? [] : [exact];
    for (let length = Math.min(this.#longest, norm.length); length >= this.#shortest; length--)
      atoms.push(...(this.#prefix.get(norm.slice(0, length)) ?? []));
    return atoms;
  }
}

const SPACES = /\s+/;
const PLAIN = /^[^\s/"«»„“”'’–_.-]+$/;

function byNext(begun: readonly Pattern[]): Starts {
  const alone: Pattern[] = [];
  const open: Pattern[] = [];
  const next = new Map<number, Pattern[]>();
  for (const pattern of begun) {
    const second = pattern.steps[1];
    if (!second) alone.push(pattern);
    else if (second === 'any' || second === 'gap') open.push(pattern);
    else
      for (const atom of new Set(second.atoms)) {
        const list = next.get(atom);
        if (list) list.push(pattern);
        else next.set(atom, [pattern]);
      }
  }
  // What has waited for its words was announced before others that stand here already.
  alone.sort((a, b) => a.order - b.order);
  return { alone, open, next, mask: maskOf(next.keys()) };
}

const goesOn = ({ next, open }: Starts): boolean => next.size > 0 || open.length > 0;

/** Of what one word is alone under one tag, only the first can stay. */
function firsts(begun: readonly Starts[]): Pattern[] {
  const out = new Map<string, Pattern>();
  for (const { alone } of begun)
    for (const pattern of alone) if (!out.has(pattern.tag)) out.set(pattern.tag, pattern);
  return [...out.values()];
}
