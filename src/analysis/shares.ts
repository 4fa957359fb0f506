import type { Token } from '../language/tokens.ts';
import type { Actor } from '../news.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Counted, Range } from './sizes.ts';
import { inClass } from './word-class.ts';

/** Could be whoever gives or says it. */
export const acts = ({ actor, subject, kind }: Mention): boolean =>
  subject && actor !== null && !isProtected(actor) && kind !== 'generic';

const PLAIN = /^(?:name|capital|demonym)$/;

/** «Литва (150)», «Данія (до 800)», «Естонія — близько сотні»: the state right before a number. */
export function sharer(mentions: readonly Mention[], at: number, tokens: readonly Token[]): Actor | null {
  const mention = mentions.findLast((m) => m.to <= at && m.actor !== null);
  if (!mention || isProtected(mention.actor) || at - mention.to > 4) return null;
  const [opening, ...rest] = tokens.slice(mention.to, at);
  // "and Britain 2,000"
  if (!opening)
    return PLAIN.test(mention.kind) && inClass('joins', tokens[mention.from - 1]) ? mention.actor : null;
  if (!(opening.text === '(' || (acts(mention) && /^[—–-]$/.test(opening.text)))) return null;
  return rest.every((t) => t.kind === 'word' && inClass('before a share', t)) ? mention.actor : null;
}

/** «тисяча — від Данії», "two thousand from France": the state right behind a number. */
export function giver(mentions: readonly Mention[], to: number, tokens: readonly Token[]): Mention | null {
  const from = /^[—–-]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const named = from > to && mentions.find((m) => m.from === from && m.subject);
  // «тисячу — Швеція, п'ятсот — Норвегія»
  if (named && named.actor?.length === 2 && !isProtected(named.actor) && tokens[named.to]?.kind !== 'word')
    return named;
  if (!inClass('from', tokens[from]) && !inClass('out of', tokens[from])) return null;
  const mention = mentions.find(
    (m) => m.from === from + 1 || (m.from === from + 2 && tokens[from + 1]!.norm === 'the'),
  );
  return mention?.actor?.length === 2 && !isProtected(mention.actor) ? mention : null;
}

/** Nothing but the number, between brackets or to the end of its piece: «Литва (150)», «Литва — 150, Данія — 800». */
export const closed = (tokens: readonly Token[], { to }: Range): boolean =>
  to >= tokens.length || /^[),;.]$/.test(tokens[to]!.text);

/** It counts people, whose state the list names. */
export const shareOf = ({ to }: Range): Counted => ({ people: 'bare', whose: null, to });
