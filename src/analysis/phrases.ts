import type { Mark } from './tagger.ts';

/** A word of a pattern: one of those with these numbers, any word, or up to {@link WIDEST_GAP} of them. */
export type Step = { readonly atoms: readonly number[]; readonly mask: number } | 'any' | 'gap';

export interface Pattern {
  readonly tag: string;
  readonly value: string;
  readonly steps: readonly Step[];
  /** Patterns are numbered as they are declared. */
  readonly order: number;
}

/** What a word may begin: alone, by the word that must follow, and what may have any after it. */
export interface Starts {
  readonly alone: readonly Pattern[];
  readonly next: ReadonlyMap<number, readonly Pattern[]>;
  /** {@link maskOf} the keys of {@link next}. */
  readonly mask: number;
  readonly open: readonly Pattern[];
}

/** What a word or a mark is to patterns. */
export interface Word {
  /** What it can be a step of. */
  readonly atoms: readonly number[];
  /** {@link maskOf} them. */
  readonly mask: number;
  /** What it is by itself, a tag once. */
  readonly alone: readonly Pattern[];
  /** What it may begin. */
  readonly starts: readonly Starts[];
  /** Patterns do not see it. */
  readonly bridge: boolean;
  /** No gap reaches over it: the next clause, or the next member of a list. */
  readonly endsGap: boolean;
  /** Punctuation, which is no step. */
  readonly mark: boolean;
}

interface Hit {
  readonly pattern: Pattern;
  readonly to: number;
}

const WIDEST_GAP = 3;
/** A bit for each of these numbers, one of 31: sets whose masks share no bit share no number. */
export function maskOf(atoms: Iterable<number>): number {
  let mask = 0;
  for (const atom of atoms) mask |= 1 << (atom % 31);
  return mask;
}

const ENDS_GAP = new Set(['.', ';', 'і', 'й', 'та', 'и', 'and']);
export const BRIDGES = new Set(['"', '«', '»', '„', '“', '”', '-', "'", '’', '–']);

/** A word that patterns know nothing of. */
export const unknown = (norm: string, mark: boolean): Word => ({
  atoms: [],
  mask: 0,
  alone: [],
  starts: [],
  bridge: mark && BRIDGES.has(norm),
  endsGap: ENDS_GAP.has(norm),
  mark,
});

/** Adds what begins with a word and goes on after it, the longest first; whether there is any. */
export function phrases(
  begun: readonly Starts[],
  words: readonly Word[],
  from: number,
  found: Mark[],
): boolean {
  const second = beyond(words, from + 1);
  const following = words[second];
  let hits: Hit[] | null = null;
  for (const { open, next, mask } of begun) {
    let own: Hit[] | null = null;
    if (open.length > 0) own = offer(open, 1, words, from + 1, own);
    if (following && (mask & following.mask) !== 0)
      for (const atom of following.atoms) {
        const patterns = next.get(atom);
        if (patterns) own = offer(patterns, 2, words, second + 1, own);
      }
    if (!own) continue;
    if (own.length > 1) own.sort((a, b) => a.pattern.order - b.pattern.order);
    hits = hits ? hits.concat(own) : own;
  }
  if (!hits) return false;
  if (hits.length > 1) hits.sort((a, b) => b.to - a.to);
  for (const { pattern, to } of hits) found.push({ tag: pattern.tag, value: pattern.value, from, to });
  return true;
}

/** Adds those patterns whose steps, from this one on, follow at a word. */
function offer(
  patterns: readonly Pattern[],
  step: number,
  words: readonly Word[],
  at: number,
  before: Hit[] | null,
): Hit[] | null {
  let hits = before;
  for (const pattern of patterns) {
    const to = follow(pattern.steps, step, words, at);
    if (to === 0) continue;
    if (hits) hits.push({ pattern, to });
    else hits = [{ pattern, to }];
  }
  return hits;
}

/** The next that is no quotation mark or hyphen. */
function beyond(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && words[at]!.bridge) at++;
  return at;
}

/** Where the rest of a phrase ends, or 0 where it does not follow. */
function follow(steps: readonly Step[], step: number, words: readonly Word[], from: number): number {
  let at = from;
  for (let next = step; next < steps.length; next++) {
    const wanted = steps[next]!;
    at = beyond(words, at);
    if (wanted === 'gap') return overGap(steps, next + 1, words, at);
    if (at >= words.length || !fits(wanted, words[at]!)) return 0;
    at++;
  }
  return at;
}

function overGap(steps: readonly Step[], step: number, words: readonly Word[], from: number): number {
  const wanted = steps[step]!;
  const last = Math.min(from + WIDEST_GAP, words.length - 1);
  for (let at = from; at <= last; at++) {
    const word = words[at]!;
    if (word.endsGap) return 0;
    if (!word.bridge && wanted !== 'gap' && !fits(wanted, word)) continue;
    const to = follow(steps, step, words, at);
    if (to > 0) return to;
  }
  return 0;
}

function fits(wanted: Exclude<Step, 'gap'>, { mark, mask, atoms }: Word): boolean {
  if (mark) return false;
  if (wanted === 'any') return true;
  if ((mask & wanted.mask) === 0) return false;
  for (const atom of atoms) if (wanted.atoms.includes(atom)) return true;
  return false;
}
