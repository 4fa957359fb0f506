import type { Actor, Contribution } from '../news.ts';
import type { Scene } from './chain.ts';
import { clausesOf } from './clauses.ts';
import { withForce } from './contingent.ts';
import type { Sentence } from './document.ts';
import { asDraft } from './drafts.ts';
import { elliptic } from './elliptic.ts';
import { type Context, type Frame, frameOf } from './frame.ts';
import { guaranteesOf } from './guarantees.ts';
import { headquartersOf, staffedBy } from './headquarters.ts';
import { contributes } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { partOf } from './part-of.ts';
import { replied } from './replies.ts';
import { pairsOf, rosterOf } from './roster.ts';
import { cuesOf } from './stance.ts';
import { pledgers, subjectOf } from './subjects.ts';
import type { Mark } from './tagger.ts';
import { goingOn, numbersSent, unsaid } from './unsaid.ts';
import { inClass, placesOf } from './word-class.ts';
import { yearsOf } from './years.ts';

/** «Норвегія ще думає.»: so few words may leave out what of. */
const BRIEF = 9;

/** Whether a sentence has anything to find a claim in; most have not, and cost nothing further. */
function promising(sentence: Sentence, { troops, asked, announced, kind }: Context): boolean {
  const { marks, quoted, paragraph, tokens } = sentence;
  if (quoted || paragraph < 0 || asked) return true;
  if (announced && placesOf('years', sentence).length > 0) return true;
  const states = marks.filter((m) => m.tag === 'actor').length;
  if (states >= 3) return true;
  if (kind === 'command' && states > 0 && placesOf('number', sentence).length > 0) return true;
  const brief =
    troops && states > 0 && (tokens.length <= BRIEF || tokens.some((token) => token.text === ':'));
  if (
    brief &&
    marks.some((m) => m.tag === 'cue' || m.tag === 'answer' || inClass('joins them', tokens[m.from]))
  )
    return true;
  return marks.some(
    (m) =>
      (m.tag === 'kind' && m.value !== 'none') ||
      m.tag === 'act' ||
      m.tag === 'anaphor' ||
      (m.tag === 'actor' && m.value.endsWith('demonym')) ||
      (m.tag === 'topic' && m.value === 'guarantee'),
  );
}

/** Who commits without a word of what to; the article's other sentences say it. */
export function pledgesOf(sentence: Sentence, mentions: readonly Mention[]): Actor[] {
  if (!sentence.marks.some((m) => m.tag === 'cue' && /^(?:committed|allowed)$/.test(m.value))) return [];
  const clauses = clausesOf(sentence);
  return pledgers({ sentence, mentions, clauses, cues: cuesOf(sentence), coalition: false });
}

/** «Рішення вже ухвалено.», "The decision has been made": of whatever state the article is about. */
export function decided({ tokens, marks }: Sentence): boolean {
  const cue = marks.find((m) => m.tag === 'cue' && (m.value === 'committed' || m.value === 'allowed'));
  if (!cue || marks.some((m) => (m.tag === 'kind' && m.value !== 'none') || m.tag === 'negation'))
    return false;
  // «Рішення уряд має затвердити»
  if (marks.some((m) => m.tag === 'hope' && m.to <= cue.from && cue.from - m.to <= 2)) return false;
  const near = tokens.slice(Math.max(0, cue.from - 6), cue.to + 3);
  return near.some((token) => inClass('decided thing', token)) && cue.from <= 6;
}

/** Finds, for every contribution named, the stance and the subject that its clauses give it. */
export function framesOf(sentence: Sentence, named: readonly Mention[], context: Context): Frame[] {
  if (!promising(sentence, context)) return [];
  const mentions = context.coalition ? withForce(sentence, named) : named;
  const scene: Scene = {
    sentence,
    mentions,
    clauses: clausesOf(sentence),
    cues: cuesOf(sentence),
    coalition: context.coalition,
  };
  const roster = rosterOf(scene, context);
  const apart = roster.length ? piecesApart(roster, sentence) : null;
  if (roster.length && !apart) return roster;
  const promised = guaranteesOf(sentence, mentions);
  const terms = context.announced ? yearsOf(sentence, mentions) : [];
  const given =
    promised.length && terms.length
      ? promised.map((p) => ({ ...p, years: true as const }))
      : promised.length
        ? promised
        : terms;
  const kinds = [
    ...sentence.marks.filter((mark) => mark.tag === 'kind' && mark.value !== 'none'),
    ...given.map(({ mark }) => mark),
  ];
  const meant = context.troops
    ? unsaid(scene, kinds, context.kind)
    : context.kind
      ? headlineNumbers(scene, kinds, context.kind)
      : [];
  const author = planOf(scene);
  const all = meant.length ? [...kinds, ...meant].toSorted((a, b) => a.from - b.from) : kinds;
  const out: Frame[] = headquartersOf(scene);
  const seat = out[0] ? scene.clauses.of[out[0].kind.from] : -1;
  for (const kind of all) {
    if (kind.value === 'command' && scene.clauses.of[kind.from] === seat) continue;
    if (apart?.(kind) === false) continue;
    if (!contributes(kind, sentence) || partOf(kind, all, sentence) || titled(kind, mentions)) continue;
    const found = frameOf(kind, given.find(({ mark }) => mark === kind) ?? null, scene);
    const frame = found && asDraft(found, scene);
    if (frame && !(author && frame.actors.some(({ actor }) => actor !== author))) out.push(frame);
  }
  if (roster.length) return [...out, ...roster].toSorted((a, b) => a.kind.from - b.kind.from);
  const owned = out.filter(
    (frame) => !out.some((other) => makesUp(other, frame, scene) || busyWith(frame, other, scene)),
  );
  const pairs = pairsOf(scene, context, owned);
  const said = pairs.length ? owned.filter((frame) => !pairs.some((pair) => sameStates(pair, frame))) : owned;
  const whole = pairs.length ? [...said, ...pairs].toSorted((a, b) => a.kind.from - b.kind.from) : said;
  if (whole.length === 0) {
    const staff = context.kind === 'command' ? staffedBy(scene) : [];
    return staff.length ? staff : replyOf(scene, context);
  }
  const answered = new Set(pairs.flatMap(({ actors }) => actors.map(({ actor }) => actor)));
  // «Вільнюс за, Таллінн думає»
  const left = elliptic(said.length ? said : pairs, scene)
    .map((frame) => ({ ...frame, actors: frame.actors.filter(({ actor }) => !answered.has(actor)) }))
    .filter(({ actors }) => actors.length > 0);
  return [...whole, ...left];
}

/** «Сибіга: данці дадуть по тисячі»: what a headline counts are the soldiers its lead names. */
function headlineNumbers(scene: Scene, kinds: readonly Mark[], last: Contribution): Mark[] {
  const numbers =
    last === 'ground_troops' && scene.sentence.paragraph === -2 && kinds.length === 0
      ? numbersSent(scene.sentence)
      : [];
  return numbers.length ? numbers : goingOn(scene, kinds, last);
}

/** «План Трампа: НАТО не розміщуватиме військ»: what a headline's plan has in store for others is no word of theirs. */
function planOf({ mentions, sentence: { paragraph, tokens } }: Scene): Actor | null {
  if (paragraph !== -2) return null;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 0 || colon > 5 || !tokens.slice(0, colon).some((token) => inClass('a plan', token)))
    return null;
  return (
    mentions.find((m) => m.to <= colon && m.actor !== null && (m.person !== null || m.actor === 'US'))
      ?.actor ?? null
  );
}

/** «Солдатів дадуть Данія й Литва; літаки — Швеція»: tells a contribution in a piece that is no list; null where none is. */
function piecesApart(
  roster: readonly Frame[],
  { tokens, marks }: Sentence,
): ((kind: Mark) => boolean) | null {
  const ends = tokens.flatMap((token, at) => (token.text === ';' ? [at] : []));
  if (ends.length === 0) return null;
  const pieceOf = (at: number): number => ends.filter((end) => end < at).length;
  const lists = new Set(
    roster.flatMap((f) => [
      pieceOf(f.kind.from),
      ...f.actors.map((a) => pieceOf(a.mention?.from ?? f.kind.from)),
    ]),
  );
  const free = (kind: Mark): boolean => !lists.has(pieceOf(kind.from));
  return marks.some((m) => m.tag === 'kind' && m.value !== 'none' && free(m)) ? free : null;
}

/** An answer to the question before it. */
function replyOf(scene: Scene, { asked }: Context): Frame[] {
  const reply = replied(scene, asked);
  if (!reply) return [];
  const subject = subjectOf(reply.kind, reply.cue, scene);
  if (subject === 'nobody' || subject === 'allies') return [];
  return [
    {
      kind: reply.kind,
      contribution: asked!.kind,
      reading: reply.cue.reading,
      cue: reply.cue,
      actors: subject.map((mention) => ({ actor: mention.actor!, mention })),
      implied: subject.length === 0,
      understood: true,
      general: false,
    },
  ];
}

/** «голова штабу сухопутних військ»: part of what an official is called. */
const titled = (kind: Mark, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (m) => m.head !== undefined && m.head < kind.from && m.kind !== 'government' && m.to >= kind.to,
  );

/**
 * «Основу контингенту складуть солдати з Данії», «турецькі моряки займуться розмінуванням»: whose people they are tells
 * whose deed it is, rather than whoever stands before.
 */
function makesUp(whose: Frame, deed: Frame, { clauses }: Scene): boolean {
  const owner = whose.actors.at(-1)?.mention;
  if (!owner || whose === deed || whose.implied || whose.contribution !== deed.contribution) return false;
  if (clauses.of[whose.kind.from] !== clauses.of[deed.kind.from]) return false;
  if (deed.implied) return whose.cue?.from === deed.cue?.from;
  // «Штаб багатонаціональних сил очолить британський генерал»
  const heads =
    owner.kind === 'office' &&
    owner.from >= whose.kind.from &&
    owner.to <= whose.kind.to &&
    deed.kind.to < whose.kind.to;
  if (heads && deed.actors.every(({ actor }) => actor === 'COALITION')) return true;
  const beside = owner.kind === 'adjective' && owner.to === whose.kind.from && deed.kind.from > whose.kind.to;
  const first = whose.actors[0]!.mention!.from;
  return beside && deed.actors.every(({ mention }) => mention !== null && mention.to < first);
}

/** «Тридцять військових навчають українців», «сотня солдатів подбає про постачання»: what they do is what is given. */
const busyWith = ({ contribution, kind, cue }: Frame, deed: Frame, { clauses }: Scene): boolean =>
  contribution === 'ground_troops' &&
  /^(?:training|logistics|monitoring)$/.test(deed.contribution) &&
  kind.from < deed.kind.from &&
  clauses.of[kind.from] === clauses.of[deed.kind.from] &&
  cue !== null &&
  cue.from >= deed.kind.from &&
  cue.to <= deed.kind.to;

const sameStates = (a: Frame, b: Frame): boolean =>
  a.contribution === b.contribution &&
  a.actors.some(({ actor }) => b.actors.some((other) => other.actor === actor));
