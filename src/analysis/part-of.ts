import type { Token } from '../language/tokens.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «штаб багатонаціональних сил», «солдати на землі»: words that only say more of another contribution. */
export function partOf(kind: Mark, all: readonly Mark[], { tokens, marks }: Sentence): boolean {
  // "troops to uphold the peace", «авіація, щоб забезпечити мир»: what they are for.
  if (kind.value === 'monitoring' && inClass('enforces', tokens[kind.from]))
    return all.some(
      (o) => /^(?:ground_troops|air)$/.test(o.value) && kind.from - o.to >= 0 && kind.from - o.to <= 6,
    );
  // "troops to monitor the truce"
  if (
    kind.value === 'monitoring' &&
    tokens[kind.from - 1]?.norm === 'to' &&
    tokens[kind.from]!.norm !== 'monitoring'
  )
    return all.some((o) => o.value === 'ground_troops' && kind.from - o.to >= 0 && kind.from - o.to <= 4);
  // «миротворців, які стежили б за дотриманням», "peacekeepers who would watch over the truce"
  if (kind.value === 'monitoring' && all.some((o) => o.value === 'ground_troops' && charged(o, kind, tokens)))
    return true;
  // «200 млн фунтів на підготовку військ до місії»: what it buys is the news.
  const bought = (m: Mark): boolean => m.value === 'ground_troops' && inClass('currency', tokens[m.from]);
  if (kind.value === 'funding_arms') return all.some((o) => bought(o) && o.from === kind.to);
  if (kind.value !== 'ground_troops' || bought(kind)) return false;
  // "training troops", "training units"
  if (all.some((o) => o.value === 'training' && o.to === kind.from && inClass('trains', tokens[o.from])))
    return true;
  const where = inClass('land', tokens[kind.to - 1]) && inClass('on', tokens[kind.from]);
  const body = tokens.slice(kind.from, kind.to).some((t) => inClass('body of troops', t));
  return all.some((other) => {
    const gap = kind.from - other.to;
    if (other === kind) return false;
    if (gap < 0) return body && supplied(kind, other, tokens);
    if (where) return other.value === 'ground_troops' && gap <= 4;
    const between = tokens.slice(other.to, kind.from);
    if (other.value === 'ground_troops' || between.some((token) => token.kind !== 'word')) return false;
    return (
      (/^(?:command|funding_arms|logistics|naval|air)$/.test(other.value) &&
        between.every((token, i) => ADJECTIVE.test(token.norm) || isDeed(other.to + i, marks))) ||
      (body && serves(between, tokens[kind.from]))
    );
  });
}

/** A relative clause that says what the soldiers right before it would do. */
const charged = (troops: Mark, { from }: Mark, tokens: Sentence['tokens']): boolean => {
  const gap = from - troops.to;
  const at = tokens[troops.to]?.text === ',' ? troops.to + 1 : troops.to;
  return gap > 0 && gap <= CHARGED && (inClass('which', tokens[at]) || tokens[at]!.norm === 'who');
};

/** Words from soldiers to what a relative clause has them do. */
const CHARGED = 9;

/** «логістика розміщення військ»: the noun of a deed between the two. */
const isDeed = (at: number, marks: Sentence['marks']): boolean =>
  marks.some((m) => m.tag === 'act' && m.value === 'deed' && m.from === at);

/** "share intelligence | with | the force", «передачу данных | силам», "jets | to a guarantee | force": whom it is for. */
function serves(between: Sentence['tokens'], first: Token | undefined): boolean {
  if (between.length > 5 || between.some((t) => inClass('joins', t) || inClass('clause begins', t)))
    return false;
  return (
    between.some((t) => inClass('given to', t)) || (between.length <= 3 && inClass('body in a case', first))
  );
}

/** "supply the force with data", «снабжать силы данными»: the force receives what stands after it. */
function supplied(kind: Mark, other: Mark, tokens: Sentence['tokens']): boolean {
  if (other.value === 'ground_troops' || other.from < kind.to) return false;
  const before = tokens.slice(Math.max(0, kind.from - 3), kind.from);
  return (
    before.some((t) => inClass('supplies', t)) &&
    !tokens.slice(kind.to, other.from).some((t) => t.kind === 'mark')
  );
}

const ADJECTIVE = /(?:их|ої|ого|ых|ой)$/;
