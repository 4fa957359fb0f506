import type { Token } from './tokens.ts';

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '»', '”', '“', ')', "'", '’']);
const OPENERS = new Set(['"', '«', '„', '“', '(', '—', '–', '-', '‘', "'"]);
const ABBREVIATIONS = new Set(
  'тис тыс дж млн млрд трлн ім им ст р рр г гг ін др напр див вул обл проф ген кол акад св mr mrs ms dr st gen col lt sen rep jr vs no дол руб грн'.split(
    ' ',
  ),
);

/** Short only before a number: "Aug. 25", "No. 10". */
const NUMBERED = new Set('jan feb mar apr jun jul aug sep sept oct nov dec no'.split(' '));

/** Cuts tokens into sentences. A dot after a short form or an initial does not end one. */
export function sentences(tokens: readonly Token[]): Range[] {
  const out: Range[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!ENDS.has(tokens[i]!.text) || shortForm(tokens, i)) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      tokens[to]!.glued &&
      (ENDS.has(tokens[to]!.text) || CLOSERS.has(tokens[to]!.text))
    )
      to++;
    const next = tokens[to];
    if (next && !begins(tokens, to)) continue;
    out.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) out.push({ from, to: tokens.length });
  return out;
}

function shortForm(tokens: readonly Token[], dot: number): boolean {
  if (tokens[dot]!.text !== '.') return false;
  const word = tokens[dot - 1];
  if (word?.kind !== 'word' || !tokens[dot]!.glued) return false;
  if (NUMBERED.has(word.norm)) return word.capital && tokens[dot + 1]?.kind === 'number';
  return (word.text.length === 1 && word.capital) || ABBREVIATIONS.has(word.norm);
}

const DASHES = new Set(['—', '–', '-']);

/** «…!» — сказав він» goes on: a dash begins a sentence only before a capital. */
function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.glued) return false;
  if (token.kind === 'word') return token.capital;
  if (DASHES.has(token.text)) return tokens[at + 1]?.kind !== 'word' || tokens[at + 1]!.capital;
  return token.kind === 'number' || OPENERS.has(token.text) || token.text.charCodeAt(0) > 0x2190;
}
