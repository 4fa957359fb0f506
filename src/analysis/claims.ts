import { numeralAt } from '../language/numerals.ts';
import type { Actor, Claim, Contribution, Part, Stance } from '../news.ts';
import { type ConditionFound, conditionsOf, ownConditions } from './conditions.ts';
import { contentsOf, type Undertaking, undertakingOf } from './contents.ts';
import { announcesSurvey, type Document, type Sentence } from './document.ts';
import { type Spoken, spoken } from './floor.ts';
import { claimsOf } from './frame-claims.ts';
import { decided, type Frame, framesOf, pledgesOf } from './frames.ts';
import { isProtected } from './groups.ts';
import { AFTER_HEADLINE, topicOf } from './headlined.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { merge } from './merge.ts';
import { Names } from './names.ts';
import { itemised, type Offer, offerOf, spelledOut } from './offers.ts';
import { focusOf, type Named, recognised } from './officials.ts';
import { type Posed, posedIn, rollOf } from './posed.ts';
import { referred } from './referents.ts';
import type { Asked } from './replies.ts';
import { isShare } from './roster.ts';
import { namedOf, sameAs } from './same.ts';
import { type SizeFound, sizeOf, sizesOf } from './sizes.ts';
import { speaksForCoalition } from './speech.ts';
import { inClass, placesOf } from './word-class.ts';

/** A claim as one sentence makes it, before the article's sentences are put together. */
export interface RawClaim {
  readonly actor: Actor;
  readonly contribution: Contribution;
  readonly stance: Stance;
  readonly conditions: readonly ConditionFound[];
  readonly sized: SizeFound | null;
  readonly speaker: Mention | null;
  readonly voice: 'own' | 'other';
  readonly part: Part;
  readonly sentence: Sentence;
  readonly frame: Frame;
  readonly quoted: boolean;
  /** An outlet and its sources say it, nobody by name. */
  readonly media: boolean;
  /** Somebody signed it, among others: nobody says it. */
  readonly signed: boolean;
  /** How much the wording leaves to inference; less is firmer. */
  readonly inferred: boolean;
  /** Only asked, never said. */
  readonly doubtful: boolean;
  /** Said as an attitude («готовий», «не виключає»), not as a plain verb. */
  readonly attitude: boolean;
}

/** A sentence with what was found in it, for the rules of relevance. */
export interface Read extends Spoken {
  /** Who commits here without a word of what to. */
  pledged: readonly Actor[];
  /** Whose affairs the sentence is about when it names nobody. */
  topic: Actor | null;
  conditions: readonly ConditionFound[];
  /** Numbers of people that no contribution of the sentence has taken. */
  sizes: readonly SizeFound[];
  /** The claims this sentence makes. */
  made: readonly RawClaim[];
}

/** What an article's sentences hand on to those after them. */
export interface State {
  actor: Actor | null;
  expert: boolean;
  paragraph: string;
  /** The article has named troops so far: «участь» and «такий крок» mean them. */
  troops: boolean;
  /** What the sentence before found. */
  frames: readonly Frame[];
  /** The sentence before, and what it offers without naming it. */
  before: Read | null;
  offer: Offer | null;
  /** The contribution last spoken of. */
  kind: Contribution | null;
  /** The contribution that headline or lead first names. */
  readonly head: Contribution | null;
  coalition: boolean;
  /** Where the actor was last named: a pronoun does not reach further. */
  place: string;
  /** The paragraph that last named guarantees. */
  guaranteed: string;
  /** Several lines say what a state brings, and nothing else. */
  readonly shares: boolean;
  /** It is announced as an overview of several countries. */
  readonly survey: boolean;
  /** Headline or lead are about guarantees. */
  readonly announced: boolean;
  /** Whose officials stand before the first sub-heading: what they relay of others further down is the news too. */
  readonly present: ReadonlySet<Actor>;
  /** Short enough for every sentence to be about the same state. */
  readonly brief: boolean;
  /** Whom the last sub-heading named. */
  section: readonly Actor[];
  /** The one state whose paragraphs a sub-heading begins: «він», «країна», «уряд» there are its own. */
  home: Actor | null;
  /** What the sentence before asked after. */
  asked: Asked | null;
  /** The last position was the coalition's, and no state has been named since. */
  whole: boolean;
  /** What was said of states that were not named yet. */
  posed: Posed | null;
  /** What headline and lead are about, for a sentence that lists its parts. */
  readonly undertaking: Undertaking | null;
}

export interface Reading {
  readonly reads: readonly Read[];
  readonly claims: readonly Claim[];
  readonly focus: readonly Actor[];
}

/** Reads an article's sentences in order and puts their claims together. */
export function readClaims(document: Document): Reading {
  const kept = document.sentences.filter((sentence) => sentence.role !== 'junk');
  const named = referred(recognised(kept.map((sentence) => ({ sentence, mentions: mentionsOf(sentence) }))));
  const reads: Read[] = spoken(named).map(({ sentence, mentions, speech, speaker, retold, floor }) => ({
    sentence,
    mentions,
    speech,
    speaker,
    retold,
    floor,
    topic: null,
    pledged: [],
    conditions: [],
    sizes: [],
    made: [],
  }));
  const names = new Names(reads.flatMap((read) => read.mentions));
  const focus = focusOf(reads);
  const overview =
    reads.some(({ sentence }) => announcesSurvey(sentence)) ||
    reads.filter((read) => read.sentence.heading && headed(read)).length > 1;
  const listed = overview || headStates(reads) >= 3;
  const raw: RawClaim[] = [];
  const state = startOf(reads, focus, overview, document.long);
  for (const read of reads) raw.push(...sentenceClaims(read, state, focus, listed));
  return { reads, claims: merge(enumerated(raw), reads, names), focus };
}

/** «Шість країн готові: Данія, Литва, …»: where it is told who they are, those are meant, and no body of them. */
function enumerated(raw: readonly RawClaim[]): readonly RawClaim[] {
  const told = new Set(raw.filter((c) => spelled(c)).map((c) => c.contribution));
  const many = ({ actor, frame, speaker }: RawClaim): boolean =>
    actor === 'COALITION' &&
    (speaker?.kind === 'count' || !speaksForCoalition(speaker)) &&
    (frame.general || frame.implied || frame.actors.some(({ mention }) => mention?.kind === 'count'));
  const whole = (claim: RawClaim): boolean => {
    const number = statesCounted(claim.sentence);
    return (
      number > 0 &&
      raw.some(
        ({ frame, contribution }) => contribution === claim.contribution && frame.actors.length >= number,
      )
    );
  };
  return raw.filter((claim) => !many(claim) || !(told.has(claim.contribution) || whole(claim)));
}

/** «вісім країн», «підрозділи шести держав»: how many states a sentence counts, 0 where none. */
function statesCounted(sentence: Sentence): number {
  const { tokens } = sentence;
  for (const at of placesOf('counted state', sentence)) {
    const number = at > 0 ? numeralAt(tokens, at - 1) : null;
    if (number) return number.low;
  }
  return 0;
}

function spelled({ frame }: RawClaim): boolean {
  const { spells, actors } = frame;
  return (spells === true || frame.listed === true) && actors.length > 1;
}

/** How many states headline and lead name as acting: from three on the article is about none of them alone. */
const headStates = (reads: readonly Read[]): number =>
  new Set(
    reads
      .filter(({ sentence }) => sentence.paragraph < 0)
      .flatMap(({ mentions }) =>
        mentions.flatMap((m) =>
          m.actor?.length === 2 && m.subject && !isProtected(m.actor) ? [m.actor] : [],
        ),
      ),
  ).size;

/** What the article as a whole tells before its first sentence is read. */
function startOf(reads: readonly Read[], focus: readonly Actor[], overview: boolean, long: boolean): State {
  return {
    actor: focus[0] ?? null,
    expert: false,
    paragraph: '',
    troops: false,
    frames: [],
    before: null,
    offer: null,
    kind: firstKind(reads),
    head: firstKind(reads),
    coalition: reads.some(
      (r) =>
        r.sentence.role === 'main' &&
        r.sentence.paragraph < 3 &&
        r.mentions.some((m) => m.actor === 'COALITION'),
    ),
    place: '',
    guaranteed: '',
    survey: overview,
    shares: reads.filter(({ sentence, mentions }) => isShare(sentence, mentions)).length > 1,
    announced: reads.some(
      ({ sentence }) =>
        sentence.paragraph < 0 && sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee'),
    ),
    present: new Set(
      reads
        .filter((r) => r.sentence.role === 'main' && !r.sentence.later)
        .flatMap((r) => r.mentions.flatMap((m) => (m.name && m.actor ? [m.actor] : []))),
    ),
    section: [],
    home: null,
    asked: null,
    whole: false,
    posed: null,
    undertaking: undertakingOf(reads.filter(({ sentence }) => sentence.paragraph < 0)),
    brief: !long,
  };
}

/** What headline and lead are about, for a headline that leaves it to the lead. */
function firstKind(reads: readonly Named[]): Contribution | null {
  for (const { sentence } of reads) {
    if (sentence.paragraph >= 0) break;
    const kind = sentence.marks.find((m) => m.tag === 'kind' && m.value !== 'none');
    if (kind) return kind.value as Contribution;
  }
  return null;
}

/** What a sentence changes before it is read: paragraph, topic, whether an expert speaks. */
function enter({ sentence, speech, mentions }: Read, state: State): void {
  // «Туреччина дасть кораблі, США – розвідку. Німеччина ще не визначилась»: on what the news is about.
  const who = mentions.find((m) => m.subject && m.actor);
  const several =
    new Set(state.frames.map(({ contribution }) => contribution)).size > 1 ||
    (state.before !== null && state.before.sentence.place !== sentence.place);
  if (state.head && several && who && !state.frames.some((f) => f.actors.some((a) => a.actor === who.actor)))
    state.kind = state.head;
  if (sentence.place !== state.paragraph) {
    state.paragraph = sentence.place;
    state.expert = false;
    if (state.home && !sentence.heading) {
      state.actor = state.home;
      state.place = sentence.place;
    }
    // In an overview each paragraph says anew where its state stands on troops.
    if (state.survey && state.troops && !sentence.quoted && !sentence.later) state.kind = 'ground_troops';
  }
  if (sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee'))
    state.guaranteed = sentence.place;
  if (sentence.paragraph < 0 || sentence.role === 'main')
    state.troops ||= sentence.marks.some((m) => m.tag === 'kind' && m.value === 'ground_troops');
  // «Хто готовий до місії в Україні»: a list of positions on a mission is about troops.
  if (sentence.paragraph < 0 && state.survey && state.kind === null)
    state.troops ||= sentence.marks.some((m) => m.tag === 'act' && m.value === 'deed');
  if (speech.kind === 'expert') state.expert = true;
  if (speech.kind === 'official' && !speech.carried) state.expert = false;
}

function sentenceClaims(read: Read, state: State, focus: readonly Actor[], overview: boolean): RawClaim[] {
  const { sentence, mentions, speech, speaker } = read;
  const { heading } = sentence;
  enter(read, state);
  const out: RawClaim[] = [];
  const conditions = heading || question(sentence) ? [] : conditionsOf(sentence);
  // What experts think is no condition; that the deputies have yet to vote is a fact, whoever says it.
  read.conditions = state.expert ? conditions.filter((c) => c.condition === 'parliament') : conditions;
  if (!state.expert && !heading && !question(sentence)) {
    const frames = framesIn(read, state);
    state.frames = frames;
    const sizes = sizesOf(sentence, mentions);
    for (const frame of frames) {
      const size = sizeOf(frame, sizes, frames, sentence);
      const own = ownConditions(frame, frames, conditions, sentence);
      out.push(...claimsOf(frame, { read, state, focus, overview, conditions: own, sized: size, sizes }));
    }
    read.pledged = pledgesOf(sentence, mentions);
    read.sizes = sizes.filter((size) => !out.some((claim) => claim.sized === size));
  }
  state.before = read;
  const kind = sentence.marks.findLast((m) => m.tag === 'kind' && m.value !== 'none');
  if (kind) state.kind = kind.value as Contribution;
  state.posed = posedNext(read, state);
  const subject = mentions.find(
    (m) =>
      m.subject && m.actor && m.kind !== 'generic' && !within(m, read.conditions) && !askedAfter(m, sentence),
  );
  read.topic =
    speaker?.actor &&
    !isProtected(speaker.actor) &&
    !(mentions.includes(speaker) && within(speaker, read.conditions))
      ? speaker.actor
      : (subject?.actor ?? state.actor);
  if (read.pledged.length === 0 && read.topic && out.length === 0 && !state.expert && decided(sentence))
    read.pledged = [read.topic];
  read.made = out;
  state.asked = asked(read, state);
  if (out.length) state.whole = out.every(({ actor }) => actor === 'COALITION');
  else if (
    mentions.some((m) => m.subject && m.kind === 'name' && m.actor?.length === 2 && !isProtected(m.actor))
  )
    state.whole = false;
  if (heading) {
    state.section = mentions.flatMap((m) => (m.actor ? [m.actor] : []));
    state.home = headed(read);
  }
  const next =
    speech.kind === 'official' && speech.actor && !isProtected(speech.actor)
      ? speech.actor
      : subject && !subject.relative
        ? subject.actor
        : null;
  if (next) {
    state.actor = next;
    state.place = sentence.place;
  }
  return out;
}

/** What a sentence says by itself, by «те саме», as an item of a list or an explanation of the sentence before. */
function framesIn({ sentence, mentions }: Read, state: State): Frame[] {
  const contents = contentsOf(sentence, mentions, state.undertaking);
  if (contents.length) return contents;
  const found = framesOf(sentence, mentions, state);
  // «За: Данія, Литва. Проти: Італія»: a list with a head of its own answers no headline.
  const roll = found.some(({ cue, actors }) => cue?.rule === 'roster' && actors.length > 0)
    ? []
    : rollOf(sentence, mentions, state.posed);
  if (roll.length) return roll;
  const again = sameAs(sentence, mentions, found, state.frames);
  const same = found.length || again.length ? again : namedOf(sentence, mentions, state.frames);
  const last = state.frames.at(-1);
  const own = [...found, ...same];
  const offer = own.some(({ implied }) => !implied) ? null : offerOf(sentence, state.before, state.offer);
  state.offer = offer;
  if (offer?.list) return itemised(sentence, offer);
  if (own.length) return own;
  if (last) return spelledOut(sentence, last);
  // «Ідеться про сто військових» says how many, not what.
  return offer ? itemised(sentence, offer).filter((f) => f.contribution !== 'ground_troops') : [];
}

/** Whom a sub-heading is about: «Німеччина», "UK signals readiness". */
function headed({ mentions }: Read): Actor | null {
  const states = mentions.filter((m) => m.actor?.length === 2 && m.kind !== 'adjective');
  const [first] = states;
  return first?.subject && !isProtected(first.actor) && states.every((m) => m.actor === first.actor)
    ? first.actor
    : null;
}

/** «…, якщо США підстрахують»: named by the condition, not spoken of. */
const within = ({ from, to }: Mention, conditions: readonly ConditionFound[]): boolean =>
  conditions.some(({ mark }) => from >= mark.from && to <= mark.to);

/** What the next sentence may name the states for. */
function posedNext({ sentence, mentions }: Read, { troops, posed }: State): Posed | null {
  const own = posedIn(sentence, mentions, troops);
  if (own) return own;
  return posed && posed.left > 1 ? { ...posed, left: posed.left - 1 } : null;
}

/** «На запитання, чи пошле Литва, …»: named by whoever asks. */
const askedAfter = ({ from, name }: Mention, { marks }: Sentence): boolean =>
  name === null && marks.some((m) => m.tag === 'asked' && m.to <= from && from - m.to <= 14);

/** What a question asks after; in a survey it is asked of everybody, until another is. */
function asked({ sentence, made, speech }: Read, { troops, survey, asked: before }: State): Asked | null {
  const firm = made.some(({ doubtful }) => !doubtful);
  const topic = firm || speech.kind === 'expert' ? null : topicOf(sentence);
  if (topic) return { kind: topic, place: sentence.place, left: AFTER_HEADLINE };
  // «Уряди відповіли, чи готові послати»
  const whether =
    survey &&
    sentence.paragraph < 3 &&
    sentence.marks.some((m) => m.tag === 'hope' && inClass('whether', sentence.tokens[m.to - 1]!.norm));
  if (!question(sentence) && !whether) {
    if (before?.left) return firm || before.left === 1 ? null : { ...before, left: before.left - 1 };
    return survey ? before : null;
  }
  const kind = sentence.marks.findLast((m) => m.tag === 'kind' && m.value !== 'none');
  const deed = troops && (whether || sentence.marks.some((m) => m.tag === 'act' && m.value === 'deed'));
  const value = kind ? (kind.value as Contribution) : deed ? 'ground_troops' : null;
  return value && { kind: value, place: sentence.place };
}

function question(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)!.text === '?';
}
