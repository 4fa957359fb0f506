import type { Actor, Claim, Contribution, Part, Stance } from '../news.ts';
import { signing } from './attribution.ts';
import { type ConditionFound, conditionsOf, ownConditions, watchedOver } from './conditions.ts';
import type { Document, Sentence } from './document.ts';
import { type Spoken, spoken } from './floor.ts';
import { type Frame, framesOf, pledgesOf, spelledOut } from './frames.ts';
import { group, isProtected, type Mention, mentionsOf } from './mentions.ts';
import { merge } from './merge.ts';
import { Names } from './names.ts';
import { focusOf, type Named, recognised } from './officials.ts';
import { recalls } from './parts.ts';
import { sameAs } from './same.ts';
import { type SizeFound, sizeOf, sizesOf } from './sizes.ts';
import { speaksForCoalition } from './speech.ts';
import { inClass } from './word-class.ts';

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

interface State {
  actor: Actor | null;
  expert: boolean;
  paragraph: string;
  /** The article has named troops so far: «участь» and «такий крок» mean them. */
  troops: boolean;
  /** What the sentence before found. */
  frames: readonly Frame[];
  /** The contribution last spoken of. */
  kind: Contribution | null;
  coalition: boolean;
  /** Where the actor was last named: a pronoun does not reach further. */
  place: string;
  /** The paragraph that last named guarantees. */
  guaranteed: string;
  /** Headline or lead are about guarantees. */
  readonly announced: boolean;
  /** Whose officials stand before the first sub-heading: what they relay of others further down is the news too. */
  readonly present: ReadonlySet<Actor>;
  /** Short enough for every sentence to be about the same state. */
  readonly brief: boolean;
  /** Whom the last sub-heading named. */
  section: readonly Actor[];
}

export interface Reading {
  readonly reads: readonly Read[];
  readonly claims: readonly Claim[];
  readonly focus: readonly Actor[];
}

/** Reads an article's sentences in order and puts their claims together. */
export function readClaims(document: Document): Reading {
  const kept = document.sentences.filter((sentence) => sentence.role !== 'junk');
  const named = recognised(kept.map((sentence) => ({ sentence, mentions: mentionsOf(sentence) })));
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
  const overview = surveys(reads);
  const raw: RawClaim[] = [];
  const state: State = {
    actor: focus[0] ?? null,
    expert: false,
    paragraph: '',
    troops: false,
    frames: [],
    kind: firstKind(reads),
    coalition: reads.some(
      (r) =>
        r.sentence.role === 'main' &&
        r.sentence.paragraph < 3 &&
        r.mentions.some((m) => m.actor === 'COALITION'),
    ),
    place: '',
    guaranteed: '',
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
    brief: !document.long,
  };
  for (const read of reads) raw.push(...sentenceClaims(read, state, focus, overview));
  return { reads, claims: merge(raw, reads, names), focus };
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

/** «двадцять шість держав»: so many are the coalition, not a list of its members. */
const TENS = /(?:дцять|дцать|десят|сорок|ty)$/;

/** A title or lead that announces several countries' positions: none of them is then an aside. */
function surveys(reads: readonly Named[]): boolean {
  return reads.some(
    ({ sentence: { paragraph, marks, tokens } }) =>
      paragraph < 0 &&
      marks.some(
        (m) => m.tag === 'structure' && m.value === 'survey' && !TENS.test(tokens[m.from - 1]?.norm ?? ''),
      ),
  );
}

function sentenceClaims(read: Read, state: State, focus: readonly Actor[], overview: boolean): RawClaim[] {
  const { sentence, mentions, speech, speaker } = read;
  if (sentence.place !== state.paragraph) {
    state.paragraph = sentence.place;
    state.expert = false;
  }
  const heading = sentence.heading;
  if (sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee'))
    state.guaranteed = sentence.place;
  if (sentence.paragraph < 0 || sentence.role === 'main')
    state.troops ||= sentence.marks.some((m) => m.tag === 'kind' && m.value === 'ground_troops');
  if (speech.kind === 'expert') state.expert = true;
  if (speech.kind === 'official' && !speech.carried) state.expert = false;
  const out: RawClaim[] = [];
  const conditions = heading || question(sentence) ? [] : conditionsOf(sentence);
  // What experts think is no condition; that the deputies have yet to vote is a fact, whoever says it.
  read.conditions = state.expert ? conditions.filter((c) => c.condition === 'parliament') : conditions;
  if (!state.expert && !heading && !question(sentence)) {
    const found = framesOf(sentence, mentions, state);
    const same = sameAs(sentence, mentions, found, state.frames);
    const last = state.frames.at(-1);
    const frames = found.length || same.length || !last ? [...found, ...same] : spelledOut(sentence, last);
    state.frames = frames;
    const sizes = sizesOf(sentence, mentions);
    for (const frame of frames) {
      const size = sizeOf(frame, sizes, frames, sentence);
      const own = ownConditions(frame, frames, conditions, sentence);
      out.push(...frameClaims(frame, read, state, focus, overview, own, size));
    }
    read.pledged = pledgesOf(sentence, mentions);
    read.sizes = sizes.filter((size) => !out.some((claim) => claim.sized === size));
  }
  const kind = sentence.marks.findLast((m) => m.tag === 'kind' && m.value !== 'none');
  if (kind) state.kind = kind.value as Contribution;
  const subject = mentions.find((m) => m.subject && m.actor && m.kind !== 'generic');
  read.topic =
    speaker?.actor && !isProtected(speaker.actor) ? speaker.actor : (subject?.actor ?? state.actor);
  read.made = out;
  if (heading) state.section = mentions.flatMap((m) => (m.actor ? [m.actor] : []));
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

function frameClaims(
  frame: Frame,
  { sentence, mentions, speaker: named, retold, floor, speech: { kind: speechKind } }: Read,
  state: State,
  focus: readonly Actor[],
  overview: boolean,
  conditions: readonly ConditionFound[],
  sized: SizeFound | null,
): RawClaim[] {
  if (frame.reading === 'past' || (frame.reading === 'hope' && frame.cue?.rule !== 'whether')) return [];
  const stance: Stance = frame.reading === 'hope' ? 'undecided' : frame.reading;
  const speaker =
    named ?? (retold && !frame.implied && stance !== 'committed' && stance !== 'deployed' ? retold : null);
  const spoke = speaker ? mentions.indexOf(speaker) : -1;
  const chorus = spoke >= 0 ? group(mentions, spoke, sentence) : [];
  const anonymous = speaker === null && sentence.marks.some((m) => m.tag === 'source' && m.value === 'media');
  const reachable =
    sentence.paragraph < 1 ||
    (state.brief && sentence.role === 'main') ||
    state.place === sentence.place ||
    mentions.some((m) => m.subject && !m.actor && (m.kind === 'office' || m.kind === 'government')) ||
    inClass('goes on', sentence.tokens[0]!.norm);
  // What Ukrainians report without a name is somebody else's.
  const others = /^(?:legal_guarantee|funding_arms)$/.test(frame.contribution) ? null : speaker?.actor;
  const spoken = isProtected(others ?? null) ? null : (speaker?.actor ?? null);
  const implied = frame.cue?.we
    ? (speaker?.actor ?? floor?.actor ?? state.actor)
    : (spoken ?? (reachable ? (state.actor ?? focus[0] ?? null) : null));
  const whose = frame.general ? forAll(frame, speaker) : frame.implied ? implied : null;
  const actors = whose ? [{ actor: whose, mention: null as Mention | null }] : frame.actors;
  const out: RawClaim[] = [];
  for (const { actor, mention } of actors) {
    if (isProtected(actor)) continue;
    if (
      actor === 'COALITION' &&
      stance === 'refuses' &&
      mention?.kind !== 'name' &&
      mention?.kind !== 'person'
    )
      continue;
    if (frame.contribution === 'funding_arms' && !paid(sentence, state)) continue;
    if (actor === 'EU' && frame.contribution === 'ground_troops' && stance !== 'refuses') continue;
    // What a body's head says of the force is not the body's own force.
    if (
      frame.implied &&
      ALLIANCES.has(actor) &&
      frame.contribution === 'ground_troops' &&
      stance !== 'refuses'
    )
      continue;
    if (
      anonymous &&
      mention &&
      (mention.kind === 'count' || mention.kind === 'demonym') &&
      (sentence.role === 'background' ||
        sentence.last ||
        (mention.kind === 'count' && !focus.includes('COALITION')))
    )
      continue;
    const says = speaker?.actor ?? null;
    if (says && (says === 'RU' || says === 'BY' || says === 'KP')) continue;
    const recalled = mention?.relative === true && says !== null && says !== actor;
    const itself =
      speechKind === 'none' &&
      mention?.name != null &&
      (mention.kind === 'person' || mention.kind === 'office');
    const self = mention && (chorus.includes(mention) || itself) ? mention : null;
    const signed = itself && stance === 'committed' && signing(mentions, sentence);
    const apart =
      mention &&
      speaker &&
      spoke >= 0 &&
      !self &&
      !isProtected(says) &&
      contrasted(sentence, speaker, mention);
    const other =
      !self &&
      !apart &&
      !recalled &&
      says !== null &&
      says !== actor &&
      says !== 'COALITION' &&
      !(actor === 'COALITION' && speaksForCoalition(speaker)) &&
      !(actor === 'EU' && says === 'EU');
    const background =
      sentence.role === 'background' ||
      recalled ||
      recalls(sentence, actor, other ? says : null, {
        focus,
        overview,
        section: state.section,
        present: state.present,
      });
    const size = actors.length === 1 || sized?.each || sized?.whose === actor ? sized : null;
    out.push({
      actor,
      contribution: frame.contribution,
      stance,
      conditions:
        stance === 'refuses'
          ? conditions.filter((c) => c.exception)
          : frame.contribution === 'monitoring' && conditions.length === 0
            ? watchedOver(sentence)
            : conditions,
      sized: size,
      speaker: signed
        ? null
        : (self ?? (apart ? mention : other || says === actor || actor === 'COALITION' ? speaker : null)),
      voice: other ? 'other' : 'own',
      part: background ? 'background' : 'main',
      sentence,
      frame,
      quoted: sentence.quoted,
      media: speechKind === 'media',
      signed,
      inferred: frame.implied || frame.cue?.rule === 'whether',
      doubtful: frame.cue?.rule === 'whether',
      attitude: (frame.cue?.weight ?? 0) >= 4.5,
    });
  }
  return out;
}

const ALLIANCES: ReadonlySet<Actor> = new Set(['NATO', 'EU', 'OSCE']);

/** Said of all allies: a no is the speaker's own state's too, a yes is the coalition's where its chair speaks. */
function forAll({ reading, contribution }: Frame, speaker: Mention | null): Actor | null {
  const actor = speaker?.actor ?? null;
  if (actor === null || actor.length !== 2 || isProtected(actor)) return null;
  if (reading === 'refuses') return contribution === 'ground_troops' ? actor : null;
  return speaker!.person !== null && speaksForCoalition(speaker) ? 'COALITION' : null;
}

/** Money and arms are a contribution only where the words make them part of the guarantees. */
function paid(sentence: Sentence, state: State): boolean {
  return (
    state.guaranteed === sentence.place ||
    (state.announced && sentence.role === 'main' && (state.brief || sentence.paragraph < 1)) ||
    sentence.marks.some((m) => m.tag === 'topic' && /^(?:guarantee|coalition|presence)$/.test(m.value))
  );
}

/** A contrast between the speaker and somebody else's position: two reports in one sentence. */
function contrasted({ tokens, marks }: Sentence, speaker: Mention, mention: Mention): boolean {
  // «Британці, продовжив Макрон, дадуть …, а турки …»: he says the whole of it.
  const say = marks.find((m) => m.tag === 'say' && m.to === speaker.from);
  if (say && tokens[say.from - 1]?.text === ',' && tokens[speaker.to]?.text === ',') return false;
  const [from, to] = speaker.to <= mention.from ? [speaker.to, mention.from] : [mention.to, speaker.from];
  for (let i = from; i < to; i++) {
    const { norm, text } = tokens[i]!;
    if (text === ';' || inClass('however', norm)) return true;
    if (norm === 'а' && tokens[i - 1]?.text === ',') return true;
  }
  return false;
}

function question(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)!.text === '?';
}
