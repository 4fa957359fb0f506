import { numeralAt } from '../language/numerals.ts';
import type { Actor, Claim, Contribution } from '../news.ts';
import { turnedApart } from './another-matter.ts';
import { ATTITUDE } from './chain.ts';
import { announcesTerms, type ConditionFound, conditionsOf, ownConditions } from './conditions.ts';
import { contentsOf, partsOf } from './contents.ts';
import {
  asked,
  enter,
  headStates,
  posedNext,
  question,
  type RawClaim,
  type Read,
  type State,
  startOf,
} from './discourse.ts';
import { announcesSurvey, type Document, type Sentence } from './document.ts';
import { spoken } from './floor.ts';
import type { Frame } from './frame.ts';
import { claimsOf } from './frame-claims.ts';
import { decided, framesOf, pledgesOf } from './frames.ts';
import { isProtected } from './groups.ts';
import { labelled, labelOf } from './labelled.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { merge } from './merge.ts';
import { Names } from './names.ts';
import { nobodys } from './nobodys.ts';
import { isPart, itemised, offerOf, spelledOut } from './offers.ts';
import { focusOf, recognised } from './officials.ts';
import { partOf } from './part-of.ts';
import { rollOf } from './posed.ts';
import { referred } from './referents.ts';
import { namedOf, sameAs } from './same.ts';
import { sizeOf, sizesOf } from './sizes.ts';
import { looksBack, speaksForCoalition } from './speech.ts';
import { inClass, placesOf } from './word-class.ts';

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
    // «10 из 21 государства»
    const some = number && at > 2 && inClass('from whom', tokens[at - 2]) ? numeralAt(tokens, at - 3) : null;
    if (number) return (some ?? number).low;
  }
  return 0;
}

function spelled({ frame }: RawClaim): boolean {
  const { spells, actors } = frame;
  return (spells === true || frame.listed === true) && actors.length > 1;
}

function sentenceClaims(read: Read, state: State, focus: readonly Actor[], overview: boolean): RawClaim[] {
  const { sentence, mentions, speech, speaker } = read;
  const { heading } = sentence;
  enter(read, state);
  const out: RawClaim[] = [];
  const conditions = heading || question(sentence) ? [] : conditionsOf(sentence, state.terms);
  state.terms = announcesTerms(sentence) || (state.terms && looksBack(sentence));
  // What experts think is no condition; that the deputies have yet to vote is a fact, whoever says it.
  read.conditions = state.expert ? conditions.filter((c) => c.condition === 'parliament') : conditions;
  if (!state.expert && !heading && !question(sentence)) {
    const frames = withoutAid(framesIn(read, state)).filter(
      (frame) => !guessed(frame, read, state) && !modelled(frame, read) && !nobodys(frame, read),
    );
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
  const kinds = sentence.marks.filter((m) => m.tag === 'kind' && m.value !== 'none');
  const kind = kinds.findLast((m) => !partOf(m, kinds, sentence));
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
  if (sentence.turn === 'question' && state.asked) state.subject = state.asked.kind;
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
      : sentence.turn === 'answer' && speaker
        ? speaker.actor
        : subject && !subject.relative
          ? subject.actor
          : (fronted(read)?.actor ?? null);
  if (next) {
    state.actor = next;
    state.place = sentence.place;
  }
  return out;
}

/** «не дасть гарантій, проте продовжить фінансову підтримку»: help without guarantees is no part of them. */
function withoutAid(frames: Frame[]): Frame[] {
  const refused = frames.some((f) => f.contribution === 'legal_guarantee' && f.reading === 'refuses');
  return refused ? frames.filter((f) => f.contribution !== 'funding_arms') : frames;
}

/** «Перший варіант: Британія дає літаки», "Option two – Berlin sends a brigade": one of several things thinkable. */
const modelled = ({ cue }: Frame, { sentence: { tokens, quoted }, speaker }: Read): boolean =>
  speaker === null &&
  !quoted &&
  cue !== null &&
  (cue.weight < ATTITUDE || inClass('provides', tokens[cue.from])) &&
  (inClass('a scheme', tokens[0]) || (inClass('ordinal', tokens[0]) && inClass('a scheme', tokens[1])));

/** «Експерти сумніваються. Польща могла б дати бази»: goes on with what they think possible. */
const guessed = ({ cue }: Frame, { sentence, speaker, speech }: Read, { guessing }: State): boolean =>
  guessing &&
  cue?.reading === 'open' &&
  speech.kind === 'none' &&
  speaker === null &&
  (cue.rule === 'б' || inClass('can', sentence.tokens[cue.from]));

const BULLET = /^[•·*▪]$/;

/** What a sentence says by itself, by «те саме», as an item of a list or an explanation of the sentence before. */
function framesIn(read: Read, state: State): Frame[] {
  const { sentence, mentions } = read;
  const contents = contentsOf(sentence, mentions, state.undertaking);
  if (contents.length) return contents;
  state.parts = state.undertaking !== null && isPart(sentence, state.before?.sentence, state.parts);
  if (state.parts) return partsOf(sentence, mentions, state.undertaking!);
  const line = labelled(read, state);
  if (line.length) return line;
  // «– Літаки? – Ми готові»
  const about = sentence.turn === 'answer' ? state.subject : null;
  const context = about && about !== 'ground_troops' ? { ...state, troops: false, kind: about } : state;
  const found = turnedApart(framesOf(sentence, mentions, context), sentence, state.frames);
  // «За: Данія, Литва. Проти: Італія»: a list with a head of its own answers no headline.
  const roll = found.some(({ cue, actors }) => cue?.rule === 'roster' && actors.length > 0)
    ? []
    : // «Данія.» above what it brings.
      labelOf(sentence, mentions) && sentence.paragraph >= 0 && BULLET.test(sentence.tokens[0]!.text)
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
  if (!offer) return [];
  const items = itemised(sentence, offer);
  // «Ідеться про сто військових» says how many, not what.
  const what = state.frames.length === 0 && offer.cue.weight >= ATTITUDE;
  return items.every((f) => f.contribution === 'ground_troops') && !what ? [] : items;
}

/** «Від Італії він очікував більшого», «Щодо Туреччини, …»: whom a sentence turns to with its first words. */
function fronted({ mentions, sentence: { tokens } }: Read): Mention | null {
  const first = mentions.find((m) => m.actor?.length === 2 && (m.kind === 'name' || m.kind === 'capital'));
  if (!first || first.from > 2 || isProtected(first.actor)) return null;
  return inClass('turns to whom', tokens[first.from - 1]) ? first : null;
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

/** «На запитання, чи пошле Литва, …»: named by whoever asks. */
const askedAfter = ({ from, name }: Mention, { marks }: Sentence): boolean =>
  name === null && marks.some((m) => m.tag === 'asked' && m.to <= from && from - m.to <= 14);
