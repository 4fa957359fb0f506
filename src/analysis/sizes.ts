import { mayQualify } from '../language/adjectives.ts';
import { numeralAt } from '../language/numerals.ts';
import type { Token } from '../language/tokens.ts';
import type { Actor, Contribution, Size } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { acts, closed, giver, shareOf, sharer } from './shares.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** A number of people, with what kind of people they are. */
export interface SizeFound {
  readonly size: Size;
  readonly from: number;
  readonly to: number;
  /** Instructors train, sailors serve at sea; `any` are people, `bare` a number alone. */
  readonly people: Contribution | 'any' | 'bare';
  /** Whose people the words next to the number make them: «150 французьких офіцерів». */
  readonly whose: Actor | null;
  /** Who was last named before it. */
  readonly by: Actor | null;
  /** «Уся місія налічуватиме …», "the total force": no state's own number. */
  readonly whole: boolean;
  /** «по п'ять тисяч»: so many of each. */
  readonly each: boolean;
}

/** More than anybody sends: an army, a campaign, a people. */
const MOST = 200_000;
/** More than one state sends, and than sit in a headquarters. */
const MOST_OF_ONE = 50_000;
const MOST_OF_STAFF = 1000;
/** How far behind a number the people it counts may stand. */
const REACH = 5;

/** Numbers of people in a sentence, as smallest and largest. */
export function sizesOf(sentence: Sentence, mentions: readonly Mention[]): SizeFound[] {
  const { tokens } = sentence;
  const out: SizeFound[] = [];
  let end = 0;
  for (const at of placesOf('number', sentence)) {
    const number = at < end || typed(at, tokens) ? null : numeralAt(tokens, at);
    if (!number) continue;
    end = number.to;
    const beside =
      number.high > 1
        ? (sharer(mentions, number.from, tokens) ?? giver(mentions, number.to, tokens)?.actor ?? null)
        : null;
    const counts =
      number.high > 1 && number.high <= MOST && !money(tokens, number)
        ? (counted(sentence, number) ??
          (beside && (closed(tokens, number) || giver(mentions, number.to, tokens)) ? shareOf(number) : null))
        : null;
    if (counts && !elsewhere(sentence, number, counts.people) && !supposed(tokens, number.from)) {
      const low = bounded(sentence, number.from, counts.to) ? 0 : number.low;
      const thousands = of(number.high, out.at(-1), beside !== null && counts.people === 'bare');
      out.push({
        size: [low * thousands, number.high * thousands],
        from: number.from,
        to: number.to,
        people: counts.people,
        whose: counts.whose ?? beside,
        by: mentions.findLast((m) => acts(m) && m.to <= number.from)?.actor ?? null,
        whole: ofWhole(sentence, number.from),
        each: sentence.marks.some(
          (m) =>
            m.tag === 'bound' &&
            m.value === 'each' &&
            Math.abs(m.from - number.from) <= (m.to - m.from === 1 && tokens[m.from]!.norm === 'по' ? 1 : 6),
        ),
      });
    }
  }
  return out;
}

/** «F-35», «E-7A», «Ту-95»: the number of a type, no count. */
const typed = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at - 1]?.text === '-' &&
  tokens[at - 1]!.glued &&
  /^\p{Lu}\p{L}{0,2}$/u.test(tokens[at - 2]?.text ?? '');

/** «тисяча — від Данії, дві — від Британії»: a small number in a list of thousands counts thousands. */
const of = (high: number, before: SizeFound | undefined, listed: boolean): number =>
  listed &&
  before &&
  (before.whose ?? before.by) &&
  high < 20 &&
  before.size[1] >= 1000 &&
  before.size[1] % 1000 === 0
    ? 1000
    : 1;

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Counted {
  readonly people: SizeFound['people'];
  readonly whose: Actor | null;
  readonly to: number;
}

const ofWhole = (sentence: Sentence, before: number): boolean =>
  ofMission(sentence, before) ||
  sentence.marks.some(
    (m) =>
      m.tag === 'bound' &&
      m.value === 'total' &&
      m.to <= before &&
      sentence.tokens.slice(m.to, Math.min(m.to + 3, before)).some((token) => inClass('whole force', token)),
  );

/** How far before its number a mission may stand. */
const MISSION = 8;
/** A mission that is its sentence's subject stands so near its beginning. */
const FIRST = 3;

/** "The European mission is expected to consist of 25,000": no state's own, unless it is called so. */
function ofMission({ tokens, marks }: Sentence, before: number): boolean {
  for (let i = before - 1; i > Math.max(0, before - MISSION); i--) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return false;
    if (i > FIRST || !inClass('whole force', tokens[i])) continue;
    const state = marks.some(
      (m) =>
        m.tag === 'actor' &&
        m.from >= i - 2 &&
        m.to <= i + 2 &&
        /^[A-Z]{2} /.test(m.value) &&
        !/^EU /.test(m.value),
    );
    return !state && tokens.slice(i + 1, before).some((token) => inClass('comes to', token));
  }
  return false;
}

/** Percent, money and decimals are no heads. */
function money(tokens: readonly Token[], { from, to }: Range): boolean {
  return /^[€$£%]$/.test(tokens[from - 1]?.text ?? '') || /^[€$£%°]$/.test(tokens[to]?.text ?? '');
}

/** The people right behind a number, with nothing but their adjectives between, or the number alone. */
function counted(sentence: Sentence, number: Range & { scaled: boolean; high: number }): Counted | null {
  const { tokens, marks } = sentence;
  let whose: Actor | null = null;
  for (let i = number.to; i < Math.min(tokens.length, number.to + REACH); i++) {
    const token = tokens[i]!;
    const people = marks.find((m) => m.tag === 'counted' && m.from === i);
    if (people && people.value !== 'unit') {
      if (marks.some((m) => m.tag === 'uncounted' && m.value === 'theirs' && m.from === people.to))
        return null;
      return { people: people.value as Contribution | 'any', whose, to: people.to };
    }
    if (people && strong(tokens, number)) return { people: 'any', whose, to: people.to };
    const actor = marks.find((m) => m.tag === 'actor' && m.from === i);
    if (actor) {
      if (isProtected(code(actor))) return null;
      if (/ demonym$/.test(actor.value)) return { people: 'any', whose: code(actor), to: actor.to };
      if (/ adjective$/.test(actor.value)) whose = code(actor);
    }
    if (marks.some((m) => m.tag === 'uncounted' && m.from === i)) return null;
    if (!adjective(token)) return i === number.to ? alone(sentence, number) : null;
  }
  return alone(sentence, number);
}

function code(actor: Mark): Actor {
  return actor.value.split(' ')[0] as Actor;
}

/** «15-тисячний контингент», "5,000-strong force": the number is an adjective of the unit. */
function strong(tokens: readonly Token[], { to }: Range): boolean {
  return inClass('strong', tokens[to + 1]) || /(?:тисячн|тысячн)/.test(tokens[to - 1]!.norm);
}

const BRIDGE = /^[-–"«»“”]$/;

const adjective = (token: Token): boolean =>
  BRIDGE.test(token.text) || inClass('between number and noun', token) || mayQualify(token);

/** «відрядили шістьох», «ще 30 делегувала Франція»: what is sent needs no noun. */
function sentAlone({ tokens, marks }: Pick<Sentence, 'tokens' | 'marks'>, { from, to }: Range): boolean {
  const sent = (at: number): boolean =>
    inClass('seconds', tokens[at]) || marks.some((m) => m.tag === 'send' && m.from === at);
  if (inClass('more of them', tokens[from - 1])) return sent(to);
  const ends = to >= tokens.length || tokens[to]!.kind === 'mark';
  return ends && /(?:ох|еро|оє)$/.test(tokens[to - 1]!.norm) && sent(from - 1);
}

/** A number alone counts people where the words before it are about them: «контингент сягне тисячі». */
function alone(
  { tokens, marks }: Sentence,
  number: Range & { scaled: boolean; high: number },
): Counted | null {
  if (sentAlone({ tokens, marks }, number)) return { people: 'bare', whose: null, to: number.to };
  if (number.high < 20 || (!number.scaled && number.high >= 1900 && number.high <= 2100)) return null;
  const next = tokens[number.to];
  if (
    next &&
    next.kind !== 'mark' &&
    !inClass('no counted noun', next) &&
    !marks.some((m) => (m.tag === 'give' || m.tag === 'cue') && m.from === number.to)
  )
    return null;
  if (
    inClass('them counted', tokens[number.from - 1]) ||
    themBefore(tokens, number.from) ||
    itMayBe(tokens, number.from)
  )
    return { people: 'bare', whose: null, to: number.to };
  const before = marks.findLast(
    (m) =>
      m.to <= number.from &&
      number.from - m.to <= 11 &&
      (m.tag === 'counted' ||
        (m.tag === 'kind' && m.value === 'ground_troops') ||
        (m.tag === 'actor' && / demonym$/.test(m.value) && !isProtected(code(m)))) &&
      !tokens.slice(m.to, number.from).some((t) => /^[;.]$/.test(t.text)),
  );
  if (!before) return null;
  // «литовців буде тридцять», "the Danes number 40": a small number stands close to its people.
  const close = before.tag !== 'kind' && before.value !== 'unit' && number.from - before.to <= 2;
  if (!number.scaled && number.high < 100 && !close) return null;
  if (close && / demonym$/.test(before.value)) return { people: 'any', whose: code(before), to: number.to };
  // «Інструкторів на Київщині сто п'ятдесят»: the people stand before their number.
  const theirs =
    before.tag === 'counted' &&
    before.value !== 'unit' &&
    /(?:ів|ов|ев|ей|их|ых)$/.test(tokens[before.to - 1]!.norm);
  return { people: theirs ? (before.value as Contribution | 'any') : 'bare', whose: null, to: number.to };
}

/** «Їх буде зо три десятки», "There would be 300": those the sentence before named. */
const themBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((t) => inClass('them counted', t)) &&
  tokens.slice(Math.max(0, at - 4), at).every((t) => t.kind === 'word' || /^["«“—–-]$/.test(t.text));

/** «Це може бути кілька тисяч», "It could be several thousand": as many as were just spoken of. */
const itMayBe = (tokens: readonly Token[], at: number): boolean =>
  (inClass('will be', tokens[at - 1]) || inClass('be so many', tokens[at - 1])) &&
  tokens.slice(Math.max(0, at - 4), at).some((t) => inClass('it that counts', t));

/** Losses, those who are taught and, where a number stands alone, votes are no contribution. */
function elsewhere({ tokens, marks }: Sentence, { from, to }: Range, people: SizeFound['people']): boolean {
  return marks.some((m) => {
    if (m.tag !== 'uncounted' || m.value === 'theirs') return false;
    if (m.value === 'votes' && people !== 'bare') return false;
    if (m.value === 'trained' && m.to > from) return false;
    const between = m.to <= from ? tokens.slice(m.to, from) : tokens.slice(to, m.from);
    return between.length <= 4 && !between.some((t) => /^[,;:.—–]$/.test(t.text));
  });
}

/** «якщо Європа пошле десятки тисяч»: what somebody would have to send. */
function supposed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:.—–]$/.test(tokens[i]!.text); i--)
    if (inClass('if', tokens[i])) return true;
  return false;
}

/** «до», «не більше», «стеля —», "up to": the number is the most. */
function bounded({ tokens, marks }: Sentence, from: number, to: number): boolean {
  return marks.some((m) => {
    if (m.tag !== 'bound' || m.value !== 'upper') return false;
    if (m.from >= to) return m.from - to <= 1 && !inClass('at most', tokens[m.from]);
    const between = tokens.slice(m.to, from);
    if (
      m.to > from ||
      between.length > 3 ||
      !between.every((t) => /^[—–:"«-]$/.test(t.text) || inClass('up to a number', t))
    )
      return false;
    return !(tokens[m.from]!.norm === 'до' && (between.length > 0 || changes(marks, m.from)));
  });
}

/** «скоротять до трьох тисяч»: what it comes to, not the most. */
function changes(marks: readonly Mark[], at: number): boolean {
  return marks.some((m) => m.tag === 'bound' && m.value === 'change' && m.to <= at && at - m.to <= 4);
}

/** What a comma costs before a state that comes after the number. */
const LATER = 6;
/** What it costs that nobody is named. */
const UNNAMED = 20;
/** What it costs a bracket to be about what stands after it. */
const AHEAD = 30;
export const OF_PEOPLE = /^(?:ground_troops|training|command|air|monitoring|logistics|naval)$/;

/** Which of a sentence's contributions a number belongs to. */
export function sizeOf(
  frame: Frame,
  sizes: readonly SizeFound[],
  frames: readonly Frame[],
  sentence: Sentence,
): SizeFound | null {
  return sizes.find((size) => owner(size, frames, sentence) === frame) ?? numberItself(frame, sentence);
}

/** «підтвердили сім тисяч»: the number stands for those it counts. */
function numberItself(
  { kind, understood, contribution, actors }: Frame,
  sentence: Sentence,
): SizeFound | null {
  if (!understood || contribution !== 'ground_troops') return null;
  // «Швеція обіцяє сім тисяч, Фінляндія — теж»: another's number.
  if (actors.some(({ mention }) => mention !== null && mention.from >= kind.to)) return null;
  const number = numeralAt(sentence.tokens, kind.from);
  if (!number || number.to !== kind.to || number.high < A_TROOP) return null;
  const low = bounded(sentence, number.from, number.to) ? 0 : number.low;
  const each = actors.length > 1 && inClass('apiece', sentence.tokens[kind.from - 1]);
  const { from, to } = number;
  return { size: [low, number.high], from, to, people: 'any', whose: null, by: null, whole: false, each };
}

/** So many are people; fewer may be anything. */
const A_TROOP = 50;

function owner(size: SizeFound, frames: readonly Frame[], sentence: Sentence): Frame | null {
  const possible = frames.filter(
    (f) =>
      OF_PEOPLE.test(f.contribution) &&
      (!size.whose || f.implied || f.actors.some(({ actor }) => actor === size.whose)),
  );
  const fitting = possible.filter(
    (f) => plausible(size, { ...f, actor: f.actors[0]?.actor ?? null }) && !passedOver(size, f, sentence),
  );
  const exact = fitting.filter((f) => f.contribution === size.people);
  const specific = size.people !== 'any' && size.people !== 'bare' && size.people !== 'ground_troops';
  const pool = exact.length
    ? exact
    : specific
      ? possible.filter((f) => f.contribution !== 'ground_troops')
      : size.people === 'ground_troops'
        ? possible.filter((f) => f.contribution !== 'command')
        : possible;
  let best: Frame | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const frame of pool) {
    const own = gap(frame.kind, size);
    const actor = Math.min(
      ...frame.actors.map(({ mention }) =>
        mention ? gap(mention, size) + later(mention, size, sentence) : 6,
      ),
      UNNAMED,
    );
    // «рота (140 человек) и фрегат»: what brackets say is said of what stands before them.
    const ahead = frame.kind.from >= size.to && sentence.tokens[size.from - 1]?.text === '(' ? AHEAD : 0;
    const crossed = between(frame.kind, size, sentence) * 4 + ahead;
    const total = own + actor / 2 + crossed;
    if (total < cost) [best, cost] = [frame, total];
  }
  return best && cost <= 40 ? best : null;
}

/** Nobody's headquarters has thousands of officers, and no single state sends an army. */
export function plausible(
  { size: [, high] }: SizeFound,
  { actor, contribution }: { readonly actor: Actor | null; readonly contribution: Contribution },
): boolean {
  return high <= (contribution === 'command' ? MOST_OF_STAFF : actor === 'COALITION' ? MOST : MOST_OF_ONE);
}

/** «Литва дасть 300, Естонія — роту»: the next clause names an owner of its own. */
function passedOver(size: SizeFound, { kind, actors }: Frame, sentence: Sentence): boolean {
  return (
    between(kind, size, sentence) > 0 &&
    actors.some(
      ({ mention }) =>
        mention && mention.kind !== 'person' && mention.from >= size.to && mention.to <= kind.from,
    )
  );
}

/** «Данія пошле 500 солдатів, Норвегія — 300»: the next clause's state has a number of its own. */
const later = (mention: Range, size: Range, sentence: Sentence): number =>
  mention.from >= size.to ? between(mention, size, sentence) * LATER : 0;

function gap(mark: Range, size: Range): number {
  return mark.from >= size.to ? mark.from - size.to : mark.to <= size.from ? size.from - mark.to + 2 : 0;
}

/** Commas between a number and what it might belong to. */
function between(mark: Range, size: Range, { tokens }: Sentence): number {
  const [from, to] = mark.to <= size.from ? [mark.to, size.from] : [size.to, mark.from];
  return tokens.slice(from, to).filter((t) => /^[,;:.—–]$/.test(t.text)).length;
}
