import { normalise } from '../language/normalise.ts';
import type { Token } from '../language/tokens.ts';
import { longest } from './overlaps.ts';
import {
  BRIDGES,
  maskOf,
  type Pattern,
  phrases,
  type Starts,
  type Step,
  unknown,
  type Word,
} from './phrases.ts';

/** A stretch of tokens that a rule names: `from` inclusive, `to` exclusive. */
export interface Mark {
  readonly tag: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Patterns that are declared later, and rank as the {@link order} says: one of a table, or those of a name. */
type Waiting = { readonly order: number } & (
  | { readonly tag: string; readonly value: string; readonly pattern: string }
  | { readonly declare: () => void }
);

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
  readonly #spelled: string[] = [];
  readonly #memo = new Map<string, Word>();
  /** The words of {@link #memo} by how they begin. */
  readonly #begin = new Map<string, Set<string>>();
  /** What is declared when a word begins so. */
  readonly #waiting = new Map<string, Waiting[]>();
  /** Those that wait for several beginnings, and have been met by one. */
  readonly #declared = new WeakSet<Waiting>();
  #patterns = 0;
  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;

  /**
   * `value | pattern, pattern` lines under one tag; a line without a value goes on with the one before. Each pattern
   * waits for a text that has a word like its first.
   */
  lines(tag: string, text: string): void {
    let value = '';
    for (const line of text.split('\n')) {
      const bar = line.indexOf('|');
      if (bar >= 0) value = this.#unique(line.slice(0, bar).trim());
      for (const spelled of line.slice(bar + 1).split(',')) {
        const pattern = spelled.trim();
        if (pattern) this.awaited(tag, value, pattern);
      }
    }
  }

  /** As {@link phrase}, once a text has a word that begins as its first does. */
  awaited(tag: string, value: string, pattern: string): void {
    const waiting = { order: this.#patterns++, tag, value, pattern };
    const space = pattern.indexOf(' ');
    const first = space < 0 ? pattern : pattern.slice(0, space);
    if (first.includes('/')) for (const word of first.split('/')) this.#await(beginningOf(word), waiting);
    else this.#await(beginningOf(first), waiting);
  }

  /** Words side by side, `..` and `_` between them: see the notation at the head of `lexicon/contributions.ts`. */
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
    this.#await(beginning, { order: this.#patterns, declare });
    this.#patterns += TOGETHER;
  }

  #await(beginning: string, waiting: Waiting): void {
    if (!beginning) throw new Error('lexicon: nothing begins with nothing');
    // Known words are looked up again: what waits is declared for new ones.
    if (this.#memo.size > 0) this.#forget(`${beginning}*`);
    const list = this.#waiting.get(beginning);
    if (list) list.push(waiting);
    else this.#waiting.set(beginning, [waiting]);
  }

  /** Declares what has waited for words that nobody has seen yet. */
  #declare(tokens: readonly Token[]): void {
    for (const { kind, norm } of tokens) {
      if (kind === 'mark' || this.#memo.has(norm)) continue;
      for (let length = 1; length <= Math.min(LONGEST_BEGINNING, norm.length); length++)
        this.#declareAll(norm.slice(0, length));
    }
  }

  #declareAll(beginning: string): void {
    const list = this.#waiting.get(beginning);
    if (!list) return;
    this.#waiting.delete(beginning);
    const end = this.#patterns;
    for (const waiting of list) {
      this.#patterns = waiting.order;
      if ('declare' in waiting) waiting.declare();
      else if (!this.#declared.has(waiting)) {
        this.#declared.add(waiting);
        this.phrase(waiting.tag, waiting.value, waiting.pattern);
      }
    }
    this.#patterns = end;
  }

  tag(tokens: readonly Token[]): readonly Mark[] {
    const words: Word[] = [];
    for (const { norm } of tokens) {
      const word = this.#memo.get(norm);
      if (!word) return this.#learned(tokens);
      words.push(word);
    }
    return this.#found(words);
  }

  /** As {@link tag}, where a word is new. */
  #learned(tokens: readonly Token[]): readonly Mark[] {
    this.#declare(tokens);
    return this.#found(tokens.map(({ kind, norm }) => this.#wordOf(norm, kind === 'mark')));
  }

  /** Marks in the order of their first tokens, the longer first; only those of several words can overlap others. */
  #found(words: readonly Word[]): readonly Mark[] {
    const found: Mark[] = [];
    let rivals = false;
    for (let i = 0; i < words.length; i++) {
      const { alone, starts } = words[i]!;
      if (starts.length > 0) rivals = phrases(starts, words, i, found) || rivals;
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
    if (!head || head === 'any' || head === 'gap' || steps.at(-1) === 'gap')
      throw new Error(`lexicon: what is «${value}» begins with a word, and ends with no gap`);
    const pattern = { tag: this.#unique(tag), value, steps, order: this.#patterns++ };
    for (const atom of head.atoms) {
      const begun = this.#begun[atom];
      if (!begun) this.#begun[atom] = [pattern];
      else if (begun.at(-1) !== pattern) begun.push(pattern);
      this.#starts[atom] = undefined;
      this.#forget(this.#spelled[atom]!);
    }
  }

  /** What is remembered of the words that this is, or begins, did not know of it. */
  #forget(spelled: string): void {
    if (!spelled.endsWith('*')) {
      this.#memo.delete(spelled);
      return;
    }
    const stem = spelled.slice(0, -1);
    const words =
      stem.length < LONGEST_BEGINNING ? this.#memo.keys() : (this.#begin.get(beginningOf(stem)) ?? []);
    for (const word of words) if (word.startsWith(stem)) this.#memo.delete(word);
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
    const step = { atoms, mask: maskOf(atoms) };
    this.#parts.set(part, step);
    return step;
  }

  /** Names come again and again, with a first name and without: a list of forms is looked up once. */
  #formsOf(list: readonly string[]): Step {
    const known = this.#steps.get(list);
    if (known) return known;
    const atoms = list.map((form) => this.#atom(form));
    const step = { atoms, mask: maskOf(atoms) };
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
    this.#spelled.push(word);
    this.#forget(word);
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

  #wordOf(norm: string, mark: boolean): Word {
    const known = this.#memo.get(norm);
    if (known) return known;
    const atoms = mark ? [] : this.#atomsOf(norm);
    const begun = atoms.map((atom) => this.#startsOf(atom)).filter((starts) => starts !== undefined);
    const word = {
      ...unknown(norm, mark),
      atoms,
      mask: maskOf(atoms),
      alone: firsts(begun),
      starts: begun.filter(goesOn),
    };
    if (this.#memo.size > MEMO_LIMIT) {
      this.#memo.clear();
      this.#begin.clear();
    }
    this.#memo.set(norm, word);
    const beginning = beginningOf(norm);
    const like = this.#begin.get(beginning);
    if (like) like.add(norm);
    else this.#begin.set(beginning, new Set([norm]));
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
/** The first letters of a word, of the first half of a hyphened one, or of a beginning with its star. */
function beginningOf(spelled: string): string {
  const word = normalise(spelled);
  let end = 0;
  while (end < LONGEST_BEGINNING && end < word.length && word[end] !== '*' && word[end] !== '-') end++;
  return word.slice(0, end);
}

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
