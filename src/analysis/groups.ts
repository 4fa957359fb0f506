import type { Token } from '../language/tokens.ts';
import type { Actor } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { preposition } from './prepositions.ts';
import { inClass } from './word-class.ts';

/** «шведы с „Грипенами“ и бельгийцы»: what somebody brings along stands between him and his neighbour. */
function past(gap: readonly Token[]): readonly Token[] {
  // «Франція (до 3 тисяч), Британія (5 тисяч)»
  const close = gap.findIndex((token) => token.text === ')');
  if (gap[0]?.text === '(' && close > 0 && close <= 8) return gap.slice(close + 1);
  if (!inClass('with', gap[0])) return gap;
  const link = gap.findIndex((token) => inClass('and', token));
  return link >= 2 && link <= 6 ? gap.slice(link) : gap;
}

const ADJECTIVE = /^.{3,}(?:ая|яя|ий|ый|ой|ое|ее|ие|ые)$/;

/** «…, Великобритания и крошечная Эстония», "France and another unnamed country": what only describes the last one. */
function described(gap: readonly Token[], { kind }: Mention): readonly Token[] {
  let to = gap.length;
  while (
    to > 1 &&
    gap.length - to < 3 &&
    gap[to - 1]!.kind === 'word' &&
    (inClass('one of the others', gap[to - 1]) ||
      (kind !== 'generic' && !gap[to - 1]!.capital && ADJECTIVE.test(gap[to - 1]!.norm)))
  )
    to--;
  return gap.slice(0, to);
}

/** "Unlike France, Italy …", «на відміну від Данії та Польщі, Литва …»: named because it does otherwise. */
function apart({ from }: Mention, { tokens, marks }: Sentence): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const token = tokens[i]!;
    if (inClass('other than', token)) return true;
    const part =
      inClass('links', token) ||
      inClass('from', token) ||
      token.norm === 'the' ||
      marks.some((m) => m.tag === 'actor' && m.from <= i && m.to > i);
    if (!part) return false;
  }
  return false;
}

/** «Подібно до Данії, Норвегія …», "Like Denmark, Norway …": does as the next one does. */
const likened = ({ from }: Mention, { tokens }: Sentence): boolean =>
  [1, 2].some((back) => inClass('just like', tokens[from - back]));

/** «…, включая Данию, Швецию», "…, including Canada, Denmark": the first of those named as examples. */
const exampled = ({ from }: Mention, { marks, tokens }: Sentence): boolean =>
  inClass('spells out', tokens[from - 1]) ||
  marks.some((m) => m.tag === 'examples' && from - m.to >= 0 && from - m.to <= 1);

/** Neighbours of a mention that share its role: «Франція та Велика Британія», "Germany, Italy and Spain". */
export function group(mentions: readonly Mention[], at: number, sentence: Sentence): Mention[] {
  const first = mentions[at]!;
  let [from, to] = [at, at + 1];
  while (
    from > 0 &&
    sameRank(mentions[from - 1]!, first) &&
    linked(mentions[from - 1]!, mentions[from]!, sentence)
  )
    from--;
  while (
    to < mentions.length &&
    sameRank(mentions[to]!, first) &&
    linked(mentions[to - 1]!, mentions[to]!, sentence)
  )
    to++;
  // «союзники, Литва й Латвія, …», «літаків США та союзників»: those who are named are meant.
  while (from < at && mentions[from]!.actor === null) from++;
  const all = mentions.slice(from, to);
  return first.actor === null ? all : all.filter(({ actor }) => actor !== null);
}

function sameRank(mention: Mention, first: Mention): boolean {
  if (mention.actor === null && mention.kind !== 'generic') return false;
  return mention.kind === first.kind || (mention.kind !== 'adjective' && first.kind !== 'adjective');
}

/** "in Rome, Paris and Berlin": a list, where "in Rome, Paris said" is none. */
const goesOn = ({ to }: Mention, tokens: readonly Token[]): boolean =>
  tokens[to]?.text === ',' || inClass('links', tokens[to]);

function linked(a: Mention, b: Mention, sentence: Sentence): boolean {
  // «деякі інші країни»
  if (a.from === b.from || (a.kind === 'generic' && b.kind === 'generic' && a.to === b.from)) return true;
  // "the Baltic states (Estonia, Latvia …)"
  if (a.kind === 'generic' && b.from - a.to === 1 && /^[(—–-]$/.test(sentence.tokens[a.to]!.text))
    return true;
  const gap = described(past(sentence.tokens.slice(a.to, b.from)), b);
  if (gap.length === 0 || gap.length > 4) return false;
  if (gap.length === 1 && inClass('joins in', gap[0]))
    return a.kind === 'name' && b.kind === 'name' && b.actor?.length === 2;
  const comma = gap.length === 1 && gap[0]!.text === ',';
  // «у Парижі та в Берліні», «ни в Риме, ни в Мадриде»
  if (a.kind === 'capital' && b.kind === 'capital' && inClass('in', gap.at(-1)) && gap.length > 1)
    return gap.slice(0, -1).every((token) => token.text === ',' || inClass('links', token));
  if (comma && apart(a, sentence)) return false;
  return (
    gap.every(
      (token, i) =>
        (token.text === ',' || inClass('links', token)) &&
        (token.norm !== 'а' || inClass('also', gap[i + 1])),
    ) &&
    !(gap.length === 1 && inClass('Russian with', gap[0])) &&
    // «на відміну від Литви, Данія», «якщо поїдуть солдати Данії, Естонія»: no list.
    !(
      comma &&
      !a.subject &&
      b.subject &&
      (/^(?:name|generic|demonym)$/.test(b.kind) || (b.kind === 'capital' && !goesOn(b, sentence.tokens))) &&
      !likened(a, sentence) &&
      !exampled(a, sentence)
    ) &&
    !(
      gap[0]!.text === ',' &&
      (comma || (gap.length === 2 && gap[1]!.norm === 'the')) &&
      (aside(a, b, sentence) || praised(a, sentence))
    ) &&
    // «Данія, Макрон пояснив, …»: a comma alone lists people with people, states with states.
    !(comma && (a.kind === 'person') !== (b.kind === 'person')) &&
    // «дасть піхоту, Туреччина — кораблі»: troops that could act, and a state.
    !(comma && (a.kind === 'count') !== (b.kind === 'count'))
  );
}

/** "At a press conference in Paris, …": so far from the beginning a place may only say where it was. */
const OPENING = 5;

/** "In Paris, the Lithuanian president said": where, and then who. */
const aside = (a: Mention, b: Mention, sentence: Sentence): boolean =>
  a.from <= OPENING &&
  /^(?:name|capital)$/.test(a.kind) &&
  /^(?:office|government|person)$/.test(b.kind) &&
  preposition(sentence, a.from);

/** "While praising Trump, Nausėda said": the object of what the other does meanwhile. */
const praised = ({ kind, from }: Mention, { lang, tokens }: Sentence): boolean =>
  kind === 'person' && lang === 'en' && /.{3}ing$/.test(tokens[from - 1]?.norm ?? '');

/** Who attacks Ukraine, and whose words about others are no news of them. */
export const isAggressor = (actor: Actor | null | undefined): boolean =>
  actor === 'RU' || actor === 'BY' || actor === 'KP';

/** Ukraine holds no position, and its foes' words are none. */
export function isProtected(actor: Actor | null): boolean {
  return actor === 'UA' || actor === 'RU' || actor === 'BY' || actor === 'KP';
}
