import type { Token } from '../language/tokens.ts';
import type { Mark } from './tagger.ts';

/** A word of a pattern: one of those with these numbers, any word, or up to {@link WIDEST_GAP} of them. */
export type Step = { readonly atoms: readonly number[] } | 'any' | 'gap';

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

/** What a word can be a step of, what it is by itself, a tag once, and what it may begin. */
export interface Word {
  readonly atoms: readonly number[];
  /** {@link maskOf} them. */
  readonly mask: number;
  readonly alone: readonly Pattern[];
  readonly starts: readonly Starts[];
}

interface Hit {
  readonly pattern: Pattern;
  readonly to: number;
}

const WIDEST_GAP = 3;
const NOTHING: readonly number[] = [];
export const NO_WORD: Word = { atoms: NOTHING, mask: 0, alone: [], starts: [] };

/** A bit for each of these numbers, one of 31: sets whose masks share no bit share no number. */
export function maskOf(atoms: Iterable<number>): number {
  let mask = 0;
  for (const atom of atoms) mask |= 1 << (atom % 31);
  return mask;
}

/** What a gap never reaches over: the next clause, or the next member of a list. */
const ENDS_GAP = new Set(['.', ';', 'і', 'й', 'та', 'и', 'and']);
export const BRIDGES = new Set(['"', '«', '»', '„', '“', '”', '-', "'", '’', '–']);

/** Adds what begins with a word and goes on after it, the longest first; whether there is any. */
export function phrases(
  begun: readonly Starts[],
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  found: Mark[],
): boolean {
  const second = beyond(tokens, from + 1);
  const { atoms: following, mask: filter } = second < words.length ? words[second]! : NO_WORD;
  let hits: Hit[] | null = null;
  for (const { open, next, mask } of begun) {
    let own: Hit[] | null = null;
    if (open.length > 0) own = offer(open, 1, tokens, words, from + 1, own);
    if ((mask & filter) !== 0)
      for (const atom of following) {
        const patterns = next.get(atom);
        if (patterns) own = offer(patterns, 2, tokens, words, second + 1, own);
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

/** Adds those patterns whose steps, from this one on, follow at a token. */
function offer(
  patterns: readonly Pattern[],
  step: number,
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
  before: Hit[] | null,
): Hit[] | null {
  let hits = before;
  for (const pattern of patterns) {
    const to = follow(pattern.steps, step, tokens, words, at);
    if (to === 0) continue;
    if (hits) hits.push({ pattern, to });
    else hits = [{ pattern, to }];
  }
  return hits;
}

/** The next token that is no quotation mark or hyphen. */
function beyond(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.kind === 'mark' && BRIDGES.has(tokens[at]!.text)) at++;
  return at;
}

/** Where the rest of a phrase ends, or 0 where it does not follow. */
function follow(
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
): number {
  if (step === steps.length) return from;
  const wanted = steps[step]!;
  let at = beyond(tokens, from);
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= WIDEST_GAP && at < tokens.length; skipped++, at++) {
      if (ENDS_GAP.has(tokens[at]!.norm)) return 0;
      const to = follow(steps, step + 1, tokens, words, at);
      if (to > 0) return to;
    }
    return 0;
  }
  const token = tokens[at];
  if (!token || token.kind === 'mark') return 0;
  if (wanted !== 'any' && !fits(wanted.atoms, words[at]!.atoms)) return 0;
  return follow(steps, step + 1, tokens, words, at + 1);
}

function fits(wanted: readonly number[], own: readonly number[]): boolean {
  for (const atom of own) if (wanted.includes(atom)) return true;
  return false;
}
