import { mayQualify } from '../language/adjectives.ts';
import type { Sentence } from './document.ts';
import { type Event, MOMENTS, nearest, tagged } from './events.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** How long a condition's clause is read on. */
const CLAUSE = 16;

/** Whether something in the sentence makes a condition of the event. */
export function stated(event: Event, sentence: Sentence): boolean {
  if (eitherWay(event, sentence) || forIts(event, sentence)) return false;
  if (event.shape === 'whole') return true;
  for (const governor of tagged(sentence, 'conditional')) {
    const governed = GOVERNS[governor.value];
    if (governed?.(governor, event, sentence) && !conceded(governor, sentence) && !waived(governor, sentence))
      return true;
  }
  return false;
}

/** «доки триває війна», «до припинення вогню»: what is said holds only until then. */
export const lastsUntil = (event: Event, sentence: Sentence): boolean =>
  tagged(sentence, 'conditional').some(
    (g) =>
      (g.value === 'while' || g.value === 'until') &&
      !inClass('according', sentence.tokens[g.from - 1]) &&
      GOVERNS[g.value]!(g, event, sentence) &&
      !conceded(g, sentence),
  );

/** How far before a peace the word may stand that makes an aim of it. */
const AIM = 3;

/** «якщо це потрібно для миру», «в разі потреби для встановлення миру»: what something is for. */
const forIts = ({ condition, from, to }: Event, { tokens }: Sentence): boolean =>
  condition === 'after_peace' &&
  tokens.slice(Math.max(0, from - AIM), to).some((token) => inClass('to what end', token));

/** «не чекатимуть перемир'я», «мандат не потрібен», "does not hinge on": what nothing depends on. */
const waived = ({ value, from }: Mark, { marks }: Sentence): boolean =>
  (value === 'depend' || value === 'need') &&
  marks.some((m) => m.tag === 'negation' && m.to <= from && from - m.to <= 1);

/** «з мандатом чи без нього», "with a mandate or without": it makes no difference. */
const eitherWay = ({ to }: Event, { tokens }: Sentence): boolean =>
  [to, to + 1].some(
    (at) => (inClass('joins', tokens[at]) || tokens[at]?.text === ',') && inClass('without', tokens[at + 1]),
  );

/** What would have to be, or else not. */
export function excepted(event: Event, sentence: Sentence): boolean {
  if (without(event, sentence) || ifNot(event, sentence) || notBefore(event, sentence)) return true;
  if (notWhile(event, sentence)) return true;
  return (
    event.shape !== 'alone' &&
    tagged(sentence, 'conditional').some(
      (g) =>
        g.value === 'except' &&
        inClause(g, event, sentence, CLAUSE) &&
        // «узгодили все, крім правил»: nothing that is refused.
        (!inClass('apart from', sentence.tokens[g.from]) || negated(sentence, g, event)),
    )
  );
}

/** «до перемир'я не поїдуть», "no troops before a ceasefire": what a no waits for. */
const notBefore = (event: Event, sentence: Sentence): boolean =>
  event.shape !== 'alone' &&
  event.shape !== 'whole' &&
  tagged(sentence, 'conditional').some(
    (g) =>
      g.value === 'until' &&
      close(g, event, sentence, 4) &&
      negated(sentence, g, event) &&
      !conceded(g, sentence) &&
      // «мандат не прив'язано до підтримки»
      !sentence.marks.some((m) => m.tag === 'conditional' && m.value === 'depend' && m.to === g.from),
  );

/** «поки війна не закінчиться, солдатів не буде», "no troops while the war goes on": what a no waits for. */
const notWhile = (event: Event, sentence: Sentence): boolean =>
  MOMENTS.test(event.condition) &&
  tagged(sentence, 'conditional').some(
    (g) =>
      g.value === 'while' &&
      stands(g, event, sentence) &&
      deniedBeside(g, event, sentence) &&
      !conceded(g, sentence),
  );

/** A no of another clause than the one that «поки» opens. */
const deniedBeside = (g: Mark, event: Event, { tokens, marks }: Sentence): boolean =>
  marks.some(
    (m) =>
      m.tag === 'negation' &&
      (m.to <= g.from ||
        (m.from >= event.to && tokens.slice(event.to, m.from).some((token) => token.text === ','))),
  );

/** «якщо Вашингтон не прикриє, …»: what would have to be, said by its absence. */
export function ifNot(event: Event, sentence: Sentence): boolean {
  if (MOMENTS.test(event.condition) || event.shape === 'alone' || event.shape === 'whole') return false;
  return tagged(sentence, 'conditional').some(
    (g) =>
      g.value === 'if' &&
      inClause(g, event, sentence, CLAUSE) &&
      sentence.marks.some((m) => m.tag === 'negation' && m.from >= g.to && m.from < event.to),
  );
}

type Governs = (governor: Mark, event: Event, sentence: Sentence) => boolean;

const GOVERNS: Readonly<Record<string, Governs>> = {
  after: (g, e, s) =>
    !e.bare &&
    !/^(?:allies_join|us_backstop)$/.test(e.condition) &&
    (close(g, e, s, 4) || (e.shape !== 'alone' && e.to - e.from > 1 && inClause(g, e, s, 8))),
  day: (g, e, s) => MOMENTS.test(e.condition) && e.shape !== 'alone' && close(g, e, s, 3) && !counted(g, s),
  when: (g, e, s) => e.shape !== 'alone' && inClause(g, e, s, CLAUSE),
  case: (g, e, s) => e.shape !== 'alone' && inClause(g, e, s, CLAUSE),
  if: (g, e, s) =>
    e.shape === 'alone'
      ? e.condition === 'us_backstop' && !moments(s) && e.from - g.to <= 2
      : inClause(g, e, s, CLAUSE),
  depend: (g, e, s) =>
    e.shape === 'alone'
      ? e.condition === 'mandate' && inClause(g, e, s, 6)
      : inClause(g, e, s, 9) || apposed(g, e, s) || (e.to <= g.from && together(e, g, s, 4)),
  behind: (g, e, s) =>
    e.condition === 'allies_join' &&
    // "will stand behind the Europeans": backs them.
    !inClass('stands', s.tokens[g.from - 1]) &&
    e.shape === 'alone' &&
    e.from >= g.to &&
    e.from - g.to <= 2,
  need: (g, e, s) =>
    MOMENTS.test(e.condition)
      ? g.from > e.from && g.to < e.to
      : e.shape !== 'alone' && (inClause(g, e, s, 8) || (e.to <= g.from && together(e, g, s, 4))),
  first: (g, e, s) =>
    e.shape !== 'alone' &&
    // "the first parliament to do so", "on its first day"
    !inClass('before an ordinal', s.tokens[g.from - 1]) &&
    (inClause(g, e, s, 9) || (e.to <= g.from && together(e, g, s, 7))),
  until: (g, e, s) =>
    e.shape !== 'alone' &&
    close(g, e, s, 4) &&
    (negated(s, g, e) ||
      tagged(s, 'turn put_off').length > 0 ||
      s.tokens.some((t) => inClass('too early', t) || inClass('nobody', t))),
  with: (g, e, s) =>
    e.shape !== 'alone' &&
    close(g, e, s, 3) &&
    (MOMENTS.test(e.condition) ? amid(g, e, s) : !inFavour(g, e, s)),
  while: (g, e, s) =>
    (MOMENTS.test(e.condition) || (e.condition === 'mandate' && e.shape !== 'alone')) && stands(g, e, s),
  thus: (g, e) => e.to <= g.from && e.to - e.from > 1 && e.from <= 4 && g.from - e.to <= 6,
};

const moments = (sentence: Sentence): boolean =>
  tagged(sentence, 'event').some((m) => m.value === 'truce' || m.value === 'peace');

/** With nothing but its adjectives and «настання», «початку» between. */
function close(governor: Mark, event: Event, { tokens, marks }: Sentence, reach: number): boolean {
  if (event.from < governor.to || event.from - governor.to > reach)
    return event.from < governor.to && event.to > governor.to && event.from >= governor.from;
  for (let i = governor.to; i < event.from; i++) {
    const token = tokens[i]!;
    const light =
      QUOTES.test(token.text) ||
      inClass('condition goes on', token) ||
      mayQualify(token) ||
      marks.some(
        (m) =>
          (m.tag.startsWith('turn ') ||
            (m.tag === 'conditional' && (m.value === 'day' || m.value === 'case'))) &&
          m.from <= i &&
          m.to > i,
      );
    if (!light) return false;
  }
  return true;
}

const QUOTES = /^["«»“”„-]$/;

/** In the clause that the governor opens. */
function inClause(governor: Mark, event: Event, sentence: Sentence, reach: number): boolean {
  const { tokens } = sentence;
  if (event.from < governor.to) return event.from >= governor.from && event.to > governor.to;
  if (event.from - governor.to > reach + ASIDE) return false;
  let aside = 0;
  for (let i = governor.to; i < event.from; i++) {
    const { text } = tokens[i]!;
    const end = text === ',' ? asideFrom(i, sentence) : 0;
    if (end) {
      aside += end - i;
      i = end;
      continue;
    }
    if (/^[;:.—–]$/.test(text) && !(text === ':' || i === governor.to)) return false;
    if (text === ',' && !inClass('condition ends', tokens[i + 1])) return false;
  }
  return event.from - governor.to - aside <= reach;
}

/** How long «, підкреслив він,» may be between what makes a condition and the event. */
const ASIDE = 6;

/** Where a parenthesis on who says it ends, or nowhere. */
function asideFrom(comma: number, { tokens, marks }: Sentence): number {
  const says = marks.find((m) => m.tag === 'say' && m.from > comma && m.from - comma < ASIDE);
  if (!says) return 0;
  for (let i = says.to; i <= comma + ASIDE && i < tokens.length; i++) if (tokens[i]!.text === ',') return i;
  return 0;
}

/** «ставить умову — мир», «чекає одного — тиші», «Данія чекає миру, Норвегія — мандата». */
function apposed(governor: Mark, event: Event, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const dash = tokens.findIndex((t, i) => i >= governor.to && /^[—–]$/.test(t.text));
  if (dash < 0 || dash >= event.from || event.from - dash > 3 || dash - governor.to > 8) return false;
  const aside = tokens[governor.to]?.text === ',' ? asideFrom(governor.to, sentence) : 0;
  const start = aside ? aside + 1 : governor.to;
  const comma = tokens.findIndex((t, i) => i >= start && i < dash && /^[,;:.]$/.test(t.text));
  return comma < 0 || (tokens[comma]!.text === ',' && dash - comma <= 3);
}

function together(event: Event, governor: Mark, { tokens }: Sentence, reach: number): boolean {
  return (
    governor.from - event.to <= reach &&
    !tokens.slice(event.to, governor.from).some((t) => /^[;.,:]$/.test(t.text))
  );
}

/** «за мирної угоди», «при перемирии», "within a peace deal": given that; «стежити за перемир'ям» is no such thing. */
function amid(governor: Mark, event: Event, { tokens }: Sentence): boolean {
  const first = tokens[governor.to - 1]!;
  if (inClass('within', first)) return true;
  return first.norm === 'за' && inClass('peace', tokens[event.from]);
}

/** «за мандат проголосували»: for it, not under it. */
const inFavour = (governor: Mark, event: Event, { tokens }: Sentence): boolean =>
  tokens[governor.from]!.norm === 'за' && inClass('mandate given', tokens[event.from]);

/** «поки війна триває», «доки немає перемир'я»: the clause that «поки» opens says so. */
const stands = (g: Mark, event: Event, sentence: Sentence): boolean =>
  inClause(g, event, sentence, CLAUSE) && ongoing(g, event, sentence);

/** «доки немає перемир'я», «поки не замовкнуть гармати», «поки триває війна»: what would have to change. */
function ongoing(governor: Mark, event: Event, sentence: Sentence): boolean {
  if (event.shape === 'alone') return nearest(event, tagged(sentence, 'turn last'), sentence) !== null;
  return sentence.marks.some((m) => m.tag === 'negation' && m.from >= governor.to && m.from - event.to <= 2);
}

/** «на 30 днів тиші»: how long, not when. */
function counted(day: Mark, { tokens }: Sentence): boolean {
  const before = tokens[day.from - 1];
  return before?.kind === 'number' && inClass('for a time', tokens[day.from - 2]);
}

/** «без …» right before the event, where something else in the sentence is denied. */
export function without(event: Event, sentence: Sentence): Mark | null {
  if (event.shape === 'alone' && !event.bare) return null;
  for (const governor of tagged(sentence, 'conditional')) {
    if (governor.value !== 'without' || !close(governor, event, sentence, 3)) continue;
    if (negated(sentence, governor, event)) return governor;
  }
  return null;
}

/** Whether something else in the sentence is denied. */
export function negated(
  { tokens, marks }: Sentence,
  governor: Mark,
  event: Pick<Event, 'from' | 'to'>,
): boolean {
  if (tokens.some((token) => inClass('nobody', token) || inClass('cannot be', token))) return true;
  return marks.some(
    (m) =>
      m.tag === 'negation' &&
      (m.to <= governor.from || m.from >= event.to) &&
      !inClass('without or instead', tokens[m.from]) &&
      !tokens
        .slice(Math.min(m.to, event.to), Math.max(m.from, governor.from))
        .some((t) => t.text === ';' || inClass('turns', t)),
  );
}

/** «навіть після перемир'я», «незалежно від», «ні зараз, ні коли …»: no condition. */
function conceded(governor: Mark, { tokens, marks }: Sentence): boolean {
  return marks.some(
    (m) =>
      m.tag === 'concessive' &&
      m.from <= governor.from &&
      governor.from - m.to <= 3 &&
      !tokens
        .slice(m.to, governor.from)
        .some((t) => (inClass('neither', tokens[m.from]) ? /^[;:.]$/ : /^[,;:.]$/).test(t.text)),
  );
}
