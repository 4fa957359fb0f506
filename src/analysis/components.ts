import type { Token } from '../language/tokens.ts';
import type { Mark } from './tagger.ts';
import { inClass, type WordClass } from './word-class.ts';

interface Marked {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
}

/** Adjectives, and the places they stand for, that tell the parts of a force apart. */
const PARTS: readonly (readonly [WordClass, string])[] = [
  ['the part on land', 'ground_troops'],
  ['the part in the air', 'air'],
  ['the part at sea', 'naval'],
  ['the part behind', 'logistics'],
];

/**
 * «Британія візьме повітряну складову, Франція – наземну»: an adjective whose noun another state's part has named. Where
 * that is about who commands («наземними силами командуватиме француз, повітряними – британець»), so is this.
 */
export function leftOut({ tokens, marks }: Marked): Mark[] {
  const head = marks.find((m) => m.tag === 'kind' && m.value !== 'none' && hasParts(m, tokens));
  if (!head) return [];
  const commands = marks.some(
    (m) =>
      m.tag === 'kind' &&
      m.value === 'command' &&
      m.from <= head.to &&
      m.to >= head.from &&
      tokens.slice(m.from, m.to).some((token) => inClass('commands it', token)),
  );
  const out: Mark[] = [];
  for (let at = head.to; at < tokens.length; at++) {
    const value = partAt(at, tokens);
    if (!value || marks.some((m) => m.tag === 'kind' && m.from <= at && m.to > at)) continue;
    const to = inClass('one', tokens[at + 1]) ? at + 2 : at + 1;
    const next = tokens[to];
    if (next && next.kind !== 'mark' && !inClass('joins', next)) continue;
    out.push({ tag: 'kind', value: commands ? 'command' : value, from: at, to });
  }
  return out;
}

const hasParts = ({ from, to }: Mark, tokens: readonly Token[]): boolean =>
  tokens
    .slice(from, to + 1)
    .some((token) => inClass('part of a force', token) || inClass('part of a sky', token));

function partAt(at: number, tokens: readonly Token[]): string | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  for (const [name, value] of PARTS) if (inClass(name, token)) return value;
  return null;
}
