import type { Token } from '../language/tokens.ts';
import { inClass } from './word-class.ts';

/** A dateline is no longer than this, in words and marks. */
const LONGEST = 16;
const BETWEEN = new Set([',', '.', '(', ')', '/', '•', '|', '-', '–', '—', ':']);
/** «Київ • УНН» needs nothing after it. */
const BULLET = /^[•|]$/;
const DAY = /^\d{1,2}\.\d{2}\.\d{4}$/;
const LOUD = /^[\p{Lu}-]+$/u;
const DASH = /^[-–—]$/;
const CLOSES = new Set(['.', '/', '•', '|', '-', '–', '—', ':']);
/** From arrows on, Unicode has symbols and emoji; before them, punctuation. */
const FIRST_SYMBOL = 0x2190;
/** Letters, and those that make a flag, which may name the state a line is about. */
const NAMES = /^[\p{L}\p{N}\p{Regional_Indicator}]/u;

/**
 * How many tokens come before an article's own words: emoji and «ТЕРМІНОВО:» in a headline, «Лондон, 3 вересня. УНН —»
 * above its text.
 */
export function preamble(tokens: readonly Token[], paragraph: number): number {
  const from = afterSymbols(tokens, 0);
  if (paragraph > 0) return from;
  const after = paragraph === -2 ? labelEnd(tokens, from) : datelineEnd(tokens, from);
  return afterSymbols(tokens, after);
}

function afterSymbols(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && symbol(tokens[at]!)) at++;
  return at;
}

const symbol = ({ text }: Token): boolean => text.codePointAt(0)! >= FIRST_SYMBOL && !NAMES.test(text);

function labelEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && inClass('headline label', tokens[at])) at++;
  return at > from && /^[:!.|]$/.test(tokens[at]?.text ?? '') ? at + 1 : from;
}

/** Place, day and agency in any order: at least two of them, one no place, and a mark that parts them from the text. */
function datelineEnd(tokens: readonly Token[], from: number): number {
  let [place, day, agency] = [false, false, false];
  let end = clockEnd(tokens, from);
  for (let at = from; at < tokens.length && at < from + LONGEST; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      if (!BETWEEN.has(token.text)) break;
      if (place && at > from && DASH.test(token.text) && loud(tokens, from, at)) end = at + 1;
      if (CLOSES.has(token.text) && (day ? place || agency : agency && place)) end = at + 1;
    } else if (inClass('agency', token)) {
      agency = true;
      if (place && BULLET.test(tokens[at - 1]!.text)) end = at + 1;
    } else if (dayAt(tokens, at)) day = true;
    else if (inClass('of a date', token) || token.kind === 'number') continue;
    else if (token.capital && !place && !agency) {
      place = true;
      // «Нью-Йорк», "The Hague"
      while (tokens[at + 1]?.capital && !inClass('agency', tokens[at + 1])) at++;
    } else break;
  }
  const next = tokens[end];
  return next && (next.capital || next.kind !== 'word') ? end : from;
}

/** «14:20», «03.09.2025 14:20» */
function clockEnd(tokens: readonly Token[], from: number): number {
  const day = DAY.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const [hour, colon, minute] = tokens.slice(day, day + 3);
  return hour?.kind === 'number' && colon?.text === ':' && minute?.kind === 'number' ? day + 3 : day;
}

/** «КИЇВ —»: a place in capitals; shorter ones are as a rule «США», «НАТО». */
const loud = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[from]!.text.length > 4 || inClass('short city', tokens[from])) &&
  tokens.slice(from, to).every(({ text }) => LOUD.test(text));

const dayAt = (tokens: readonly Token[], at: number): boolean =>
  inClass('month', tokens[at]) &&
  (tokens[at - 1]?.kind === 'number' ||
    tokens[at + 1]?.kind === 'number' ||
    tokens[at + 2]?.kind === 'number');
