import type { Condition, Contribution, Span } from '../news.ts';
import { clausesOf } from './clauses.ts';
import type { ConditionFound } from './conditions.ts';
import type { RawClaim, Read } from './discourse.ts';
import { type Sentence, spanOf } from './document.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { speaksForCoalition } from './speech.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** A condition of a claim, with the words that state it. */
export interface Term {
  readonly condition: Condition;
  readonly span: Span;
}

export const MOMENTS: ReadonlySet<Condition> = new Set(['after_ceasefire', 'after_peace']);
/** What a decision no longer waits for. */
export const PERMITS: ReadonlySet<Condition> = new Set(['parliament', 'mandate']);
/** What departs together: a moment said of soldiers holds for aircraft, not for a signature or for money. */
export const FORCES: ReadonlySet<Contribution> = new Set([
  'ground_troops',
  'air',
  'naval',
  'training',
  'logistics',
  'monitoring',
]);
/** Articles this short are about one thing: their sentences belong together further. */
const SHORT = 14;
const NEAR = 2;

/** The conditions of one claim: those of its own sentences, then those that the article states next to them. */
export function termsOf(head: RawClaim, group: readonly RawClaim[], reads: readonly Read[]): Term[] {
  const out: Term[] = [];
  if (head.stance === 'deployed') return out;
  const refused = head.stance === 'refuses';
  const own = group.filter((c) => !refused || c.stance === 'refuses');
  const near = around(head, reads);
  const truce = near.filter((read) => anyDeal(read, head));
  for (const claim of [...truce, head, ...own]) add(claim, head, out);
  for (const { sentence, conditions } of near)
    add({ sentence, conditions: conditions.filter((c) => !refused || c.exception) }, head, out);
  return out;
}

/** «Якщо настане тиша, … Щойно домовленість запрацює, …»: of a deal of no kind the sentence beside it says that it is a truce. */
const anyDeal = ({ sentence, conditions }: Pick<Read, 'sentence' | 'conditions'>, head: RawClaim): boolean =>
  sentence.place === head.sentence.place &&
  conditions.every(({ condition }) => condition === 'after_ceasefire') &&
  head.conditions.some(
    ({ condition, mark }) =>
      condition === 'after_peace' &&
      head.sentence.marks.some(
        (m) => m.tag === 'event' && m.value === 'deal' && m.from >= mark.from && m.to <= mark.to,
      ),
  );

/** Adds a sentence's conditions to those found so far. */
function add(
  { sentence, conditions }: Pick<Read, 'sentence' | 'conditions'>,
  head: RawClaim,
  out: Term[],
): void {
  const settled = out.some((term) => MOMENTS.has(term.condition));
  for (const { condition, mark } of conditions) {
    if (out.some((known) => known.condition === condition)) continue;
    if ((settled && MOMENTS.has(condition)) || itself(condition, mark, sentence, head)) continue;
    out.push({ condition, span: spanOf(sentence, mark.from, mark.to) });
  }
}

/** America does not back itself, and nobody waits for himself to join. */
function itself(condition: Condition, mark: Mark, { marks }: Sentence, { actor }: RawClaim): boolean {
  if (condition === 'us_backstop') return actor === 'US';
  return (
    condition === 'allies_join' &&
    marks.some(
      (m) => m.tag === 'actor' && m.from >= mark.from && m.to <= mark.to && m.value.startsWith(`${actor} `),
    )
  );
}

/** The sentences without a claim of their own that speak on about a claim's actor and contribution, nearest first. */
function around(head: RawClaim, reads: readonly Read[]): Pick<Read, 'sentence' | 'conditions'>[] {
  const at = reads.findIndex(({ sentence }) => sentence === head.sentence);
  return reads
    .flatMap((read, index) => {
      if (index === at || read.conditions.length === 0 || read.sentence.role !== head.sentence.role)
        return [];
      const conditions = read.conditions.filter((found) => {
        const whose = holdersOf(found, read);
        const named = whose.some((m) => m.actor === head.actor);
        const alien = whose.some((m) => m !== read.speaker);
        return belongs({ found, read, index, at, named, alien }, head, reads);
      });
      return conditions.length ? [{ sentence: read.sentence, conditions, away: Math.abs(index - at) }] : [];
    })
    .toSorted((a, b) => a.away - b.away);
}

/**
 * Whose a condition is by its own words: «Гаага хоче спершу побачити мандат», «португальці — лише після миру». What
 * somebody says of it makes it his only where nobody else is the subject.
 */
function holdersOf({ mark }: ConditionFound, { sentence, mentions, conditions }: Read): readonly Mention[] {
  const { all, of } = clausesOf(sentence);
  const seen = new Set<number>();
  for (let index = of[mark.from]!; index >= 0 && !seen.has(index); index = all[index]!.parent) {
    seen.add(index);
    const own = mentions.filter(
      (m) =>
        of[m.from] === index &&
        m.subject &&
        m.actor !== null &&
        !isProtected(m.actor) &&
        m.kind !== 'generic' &&
        m.kind !== 'count' &&
        !conditions.some((c) => m.from < c.mark.to + 1 && m.to > c.mark.from - 1),
    );
    if (own.length) return own;
  }
  return [];
}

/** «Україна отримає землю в разі угоди»: what Ukraine or Russia has of it, and nobody's contribution. */
function protectedGets({ mark }: ConditionFound, { sentence, mentions }: Read): boolean {
  if (sentence.marks.some((m) => m.tag === 'kind' && m.value !== 'none')) return false;
  const { all, of } = clausesOf(sentence);
  const own = all[of[mark.from]!]!;
  const clause = own.relation === 'if' ? all[own.parent] : own;
  const subject = mentions.find(
    (m) =>
      m.subject && m.name === null && of[m.from] === clause?.index && !(m.from < mark.to && m.to > mark.from),
  );
  return clause?.finite === true && subject !== undefined && isProtected(subject.actor);
}

/** A condition of another sentence, and how it stands to a claim. */
interface Beside {
  readonly found: ConditionFound;
  readonly read: Read;
  readonly index: number;
  readonly at: number;
  /** Its own words say that it is this actor's. */
  readonly named: boolean;
  /** Its own words say whose it is. */
  readonly alien: boolean;
}

function belongs(beside: Beside, head: RawClaim, reads: readonly Read[]): boolean {
  const { found, read, index, at, named, alien } = beside;
  const { sentence, topic } = read;
  const away = Math.abs(index - at);
  // «Обидва завдання — після перемир'я. Могли б також навчати»: both of those before.
  if (index < at && sentence.paragraph >= -1 && inClass('both', sentence.tokens[0])) return false;
  if (othersChamber(found, sentence, head) || protectedGets(found, read)) return false;
  if (
    !named &&
    head.voice === 'own' &&
    read.speech.kind === 'official' &&
    isProtected(read.speaker?.actor ?? null)
  )
    return false;
  if (head.part === 'background' && sentence.place !== head.sentence.place) return false;
  const made = read.made.filter(({ actor, frame }) => {
    const mention = frame.actors[0]?.mention;
    if (mention && mention.from >= found.mark.from && mention.to <= found.mark.to) return false;
    return actor !== 'COALITION' || head.actor === 'COALITION' || mention?.kind !== 'count';
  });
  if (!named && (ofThemAll(beside, head, reads) || forTheList(beside, head))) return true;
  if (!named && (alien || made.some((c) => c.actor !== head.actor) || anotherActs(read, head))) return false;
  if (head.stance === 'refuses')
    return made.length === 0 && index === at + 1 && sentence.place === head.sentence.place;
  const mine = made.filter(
    ({ actor, frame: { cue } }) =>
      actor === head.actor &&
      // «Самі ми не поїдемо»: what only looks like a no.
      !(cue !== null && cue.from < found.mark.to && cue.to > found.mark.from),
  );
  if (mine.length > 0)
    return mine.some((c) => c.contribution === head.contribution && c.stance !== 'refuses');
  if (refusedBefore(index, head, reads) || anothersVote(found, sentence, head)) return false;
  const on = goesOn(read);
  const kinds = on ? [] : kindsIn(read);
  const about = kinds.length > 0 ? kinds : paragraphKinds(index, head, reads);
  if (about.length > 0 && !about.includes(head.contribution)) return false;
  if (away === 1) return true;
  if (named || (kinds.length > 0 && MOMENTS.has(found.condition) && onlyOne(head, reads))) return true;
  if (topic !== head.actor) return head.voice === 'other' && away <= NEAR;
  if (away <= (reads.length <= SHORT ? 4 : NEAR) || on || found.exception) return true;
  return (
    found.condition === 'parliament' &&
    !/^(?:intelligence|logistics|monitoring)$/.test(head.contribution) &&
    (head.contribution === 'legal_guarantee' ||
      !sentence.marks.some((m) => m.tag === 'event' && m.value === 'deal'))
  );
}

/** «Усе це запрацює після …», «Так розподіляться ролі, коли …»: what holds for everybody just listed. */
function ofThemAll({ read, index, at, alien }: Beside, head: RawClaim, reads: readonly Read[]): boolean {
  if (alien || index < at || head.stance === 'refuses' || !FORCES.has(head.contribution)) return false;
  const whole = opens(read, 'all');
  if (!whole && !opens(read, 'on') && !opens(read, 'force')) return false;
  const listed = new Set(reads[at]!.made.map((c) => c.actor));
  if (read.made.some((c) => !listed.has(c.actor))) return false;
  if (whole && reads.length <= SHORT) return true;
  return (
    listed.size > 1 &&
    index - at <= NEAR &&
    reads.slice(at + 1, index).every(({ made }) => made.every((c) => listed.has(c.actor)))
  );
}

/** «Після перемир'я прибудуть …, запевнив Зеленський»: the moment of all those he lists further on. */
const forTheList = (
  { found, read, index, at }: Beside,
  { voice, stance, contribution, speaker }: RawClaim,
): boolean =>
  MOMENTS.has(found.condition) &&
  index < at &&
  read.sentence.paragraph <= 0 &&
  voice === 'other' &&
  speaker !== null &&
  (stance === 'ready' || stance === 'committed') &&
  FORCES.has(contribution) &&
  read.made.every((c) => c.voice === 'other') &&
  (read.speaker?.actor === speaker.actor ||
    read.mentions.some((m) => m.subject && m.name !== null && m.actor === speaker.actor));

/** Nobody else in the article is said to make this contribution. */
const onlyOne = ({ actor, contribution }: RawClaim, reads: readonly Read[]): boolean =>
  reads.every(({ made }) => made.every((c) => c.contribution !== contribution || c.actor === actor));

/** The Bundestag votes for nobody's soldiers but Germany's. */
const othersChamber = ({ condition, mark }: ConditionFound, sentence: Sentence, head: RawClaim): boolean =>
  condition === 'parliament' &&
  sentence.marks.some(
    (m) =>
      m.tag === 'chamber' && m.from < mark.to && m.to > mark.from && !m.value.split(' ').includes(head.actor),
  );

/** A treaty is what a parliament ratifies; nobody votes on what is known and shared; «парламенти» are nobody's. */
const anothersVote = (
  { condition, mark }: ConditionFound,
  { marks, tokens }: Sentence,
  head: RawClaim,
): boolean =>
  condition === 'parliament' &&
  (head.contribution === 'intelligence' ||
    inClass('parliaments', tokens[mark.from]) ||
    (head.contribution === 'funding_arms' && marks.some((m) => m.tag === 'event' && m.value === 'deal')));

/** «…не пошлемо. Також і після війни»: goes on with the no right before it. */
function refusedBefore(index: number, head: RawClaim, reads: readonly Read[]): boolean {
  const { place } = reads[index]!.sentence;
  for (let i = index - 1; i >= 0 && reads[i]!.sentence.place === place; i--) {
    const { made } = reads[i]!;
    if (made.length > 0)
      return made.every((c) => c.stance === 'refuses') && reads[i]!.sentence !== head.sentence;
  }
  return false;
}

/** What the paragraph has spoken of so far, where the claim itself stands in another one. */
function paragraphKinds(index: number, head: RawClaim, reads: readonly Read[]): string[] {
  const { place } = reads[index]!.sentence;
  if (place === head.sentence.place) return [];
  const out: string[] = [];
  for (let i = index - 1; i >= 0 && reads[i]!.sentence.place === place; i--) out.push(...kindsIn(reads[i]!));
  return out;
}

/** «чіткі правила застосування сил»: the forces a mandate is for stand so near. */
const OF_A_MANDATE = 2;

const kindsIn = ({ sentence, conditions }: Read): string[] =>
  sentence.marks
    .filter(
      (m) =>
        m.tag === 'kind' &&
        !/^(?:none|legal_guarantee)$/.test(m.value) &&
        !sentence.marks.some((w) => w.tag === 'mission' && w.from < m.to && w.to > m.from) &&
        !conditions.some(({ condition, mark }) =>
          condition === 'allies_join' || condition === 'us_backstop'
            ? m.from > mark.from
            : m.from < mark.to + (condition === 'mandate' ? OF_A_MANDATE : 0) && m.to > mark.from,
        ),
    )
    .map((m) => m.value);

/** Somebody else is the subject: not those whom the condition itself names, nor who leads the coalition for it. */
const anotherActs = (read: Read, head: RawClaim): boolean =>
  read.mentions.some(
    (m) =>
      m.subject &&
      m.actor !== null &&
      m.actor !== head.actor &&
      !isProtected(m.actor) &&
      m.kind !== 'generic' &&
      m.kind !== 'count' &&
      !(head.actor === 'COALITION' && speaksForCoalition(m)) &&
      !read.conditions.some(({ mark }) => m.from < mark.to + 1 && m.to > mark.from - 1),
  );

/** «Усе це — після …», «Умова одна: …», «Але спершу …»: goes on about what was said. */
const goesOn = (read: Read): boolean => opens(read, 'on') || opens(read, 'all');

function opens({ sentence: { tokens, marks } }: Read, tie: string): boolean {
  const first = tokens[0]!.kind === 'mark' ? 1 : 0;
  return marks.some((m) => m.tag === 'tie' && m.value === tie && m.from === first);
}
