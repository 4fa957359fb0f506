import type { Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { isDash } from './segments.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «Крім Франції та Британії, війська готові надати Данія й Литва»: those named first do it too. */
export function withBesides(
  found: readonly Mention[],
  cue: Cue,
  { mentions, sentence, clauses }: Scene,
): readonly Mention[] {
  const { tokens } = sentence;
  const states = found.length > 0 && found.every((m) => m.actor?.length === 2 && m.from > 1);
  if (!states || !inClass('besides those', tokens[0])) return found;
  const at = mentions.findIndex(
    (m) => m.from <= 2 && m.actor?.length === 2 && /^(?:name|capital)$/.test(m.kind),
  );
  const list = at < 0 ? [] : group(mentions, at, sentence).filter((m) => m.to < found[0]!.from);
  const last = list.at(-1);
  if (!last || tokens[last.to]?.text !== ',' || clauses.of[last.from] !== clauses.of[cue.from]) return found;
  return [...list.filter((m) => m.actor && !isProtected(m.actor)), ...found];
}

/** What a state's brackets hold is its own: «Італія («лише моніторинг»), Польща (логістика)». */
export interface Bracketed {
  readonly owners: Mention[];
  /** «лише», "only": though they refuse the rest. */
  readonly only: boolean;
}

/** The state before the bracket that a contribution stands in, or null. */
export function bracketed(kind: Mark, { mentions, sentence: { tokens } }: Scene): Bracketed | null {
  let open = kind.from - 1;
  while (open > 0 && kind.from - open <= INSIDE && !/^[()]$/.test(tokens[open]!.text)) open--;
  if (tokens[open]?.text !== '(') return null;
  const owners = mentions.filter((m) => m.to === open && m.actor !== null && !isProtected(m.actor));
  if (owners.length === 0) return null;
  const only = tokens.slice(open, kind.from).some((token) => inClass('only', token));
  return { owners, only };
}

/** Words of a bracket before what is given. */
const INSIDE = 6;

/** Those named after a colon or a dash. */
export function listedAfter(kind: Mark, cue: Cue, { mentions, sentence }: Scene): Mention[] {
  const at = mentions.findIndex(
    (m) => m.from > Math.max(kind.to, cue.to) && m.actor && m.subject && listed(m, sentence),
  );
  return at < 0 ? [] : group(mentions, at, sentence).filter((m) => m.actor && !isProtected(m.actor));
}

/** «інші, як-от Швеція й Бельгія, …», «низка країн, серед яких Литва»: those named stand for all. */
export function examplesOf({ from, to }: Mention, { mentions, sentence }: Scene): Mention[] {
  const { marks, tokens } = sentence;
  const link = marks.find((m) => m.tag === 'examples' && m.from >= to && m.from - to <= 3);
  // «такие страны, как Франция и Швеция»
  const such =
    inClass('such', tokens[from - 1]) && tokens[to]?.text === ',' && inClass('such as', tokens[to + 1]);
  const first = such ? to + 2 : (link?.to ?? belonging(to, sentence));
  return first === undefined ? [] : listFrom(first, mentions, sentence);
}

/** How far behind a group the clause stands that says who is in it. */
const MEMBERS = 5;

/** «група країн, до якої, зокрема, належать Литва й Данія»: where its members begin. */
function belonging(from: number, { tokens, marks }: Sentence): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + MEMBERS); at++)
    if (inClass('belongs to', tokens[at]) && inClass('to which', tokens[at + 1]))
      return marks.find((m) => m.tag === 'examples' && m.from > at && m.from - at <= 3)?.to ?? at + 2;
  return undefined;
}

/** The states of a list that begins right there, or after a comma, a word of place: «в их числе находится Литва». */
function listFrom(first: number, mentions: readonly Mention[], sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const at = mentions.findIndex(
    (m) =>
      m.actor &&
      /^(?:name|capital|demonym)$/.test(m.kind) &&
      m.from >= first &&
      m.from - first <= 2 &&
      tokens
        .slice(first, m.from)
        .every(
          (t) =>
            t.text === ',' ||
            t.norm === 'the' ||
            inClass('at work', t) ||
            inClass('belongs', t) ||
            inClass('who leads it', t),
        ),
  );
  return at < 0 ? [] : group(mentions, at, sentence).filter((m) => m.actor && !isProtected(m.actor));
}

/** «частина країн (Данія, Литва) готова», «п'ять держав – Данія, … – дадуть»: those who they are, right after. */
export function appositionOf({ to }: Mention, { mentions, sentence }: Scene): Mention[] | null {
  if (sentence.tokens[to]?.text !== '(' && !isDash(sentence, to)) return null;
  const at = mentions.findIndex((m) => m.from === to + 1 && m.actor && m.kind !== 'adjective');
  const list = at < 0 ? [] : group(mentions, at, sentence).filter((m) => m.actor && !isProtected(m.actor));
  return list.length > 1 ? list : null;
}

/** «Угорщина, Італія, Кіпр: хто не пошле солдатів»: of whom a headline asks after its colon. */
export function headlined({ from, to }: Mention, { mentions, sentence }: Scene): Mention[] {
  const { tokens, paragraph } = sentence;
  const ask = inClass('who or which', tokens[to - 1]) ? from : from - 1;
  if (paragraph !== -2 || !inClass('who or which', tokens[ask])) return [];
  if (tokens[ask - 1]?.text !== ':' && !isDash(sentence, ask - 1)) return [];
  const last = mentions.findIndex((m) => m.to === ask - 1 && m.actor && m.subject && m.kind !== 'adjective');
  const list = last < 0 ? [] : group(mentions, last, sentence);
  return (list[0]?.from ?? 1) > 0 ? [] : list.filter((m) => m.actor && !isProtected(m.actor));
}

/** «Одна готова послати військо, наприклад Литва», «більшість ще не вирішила, зокрема Данія»: who stands for them. */
export function instances(kind: Mark, { clauses, mentions, sentence }: Scene): Mention[] {
  const own = clauses.all[clauses.of[kind.from]!]!;
  const link = sentence.marks.find(
    (m) =>
      m.tag === 'examples' &&
      m.from >= kind.to &&
      (clauses.of[m.from] === own.index || clauses.all[clauses.of[m.from]!]!.parent === own.index),
  );
  return link ? listFrom(link.to, mentions, sentence) : [];
}

/** "states that are ready to send troops include Norway and Latvia": a verb that spells out who they are. */
export function spelt(kind: Mark, cue: Cue, { mentions, sentence }: Scene): Mention[] {
  const { tokens } = sentence;
  for (let i = Math.max(kind.to, cue.to); i < tokens.length; i++)
    if (inClass('spells out', tokens[i])) {
      const list = listFrom(i + 1, mentions, sentence);
      if (list.length > 0) return list;
    }
  return [];
}

/** «дві країни: Франція і Британія», «союзники — Литва та Латвія». */
function listed({ from }: Mention, sentence: Sentence): boolean {
  const at = sentence.tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return sentence.tokens[at]?.text === ':' || isDash(sentence, at);
}
