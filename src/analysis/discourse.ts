import type { Actor, Contribution, Part, Stance } from '../news.ts';
import { clausesOf } from './clauses.ts';
import type { ConditionFound } from './conditions.ts';
import { type Undertaking, undertakingOf } from './contents.ts';
import type { Sentence } from './document.ts';
import { opensPaper } from './drafts.ts';
import type { Spoken } from './floor.ts';
import type { Frame } from './frame.ts';
import { isAggressor, isProtected } from './groups.ts';
import { AFTER_HEADLINE, topicOf } from './headlined.ts';
import type { Mention } from './mentions.ts';
import type { Offer } from './offers.ts';
import type { Named } from './officials.ts';
import { type Posed, posedIn } from './posed.ts';
import type { Asked } from './replies.ts';
import { isShare } from './roster.ts';
import type { SizeFound } from './sizes.ts';
import type { Mark } from './tagger.ts';
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

/** What an article's sentences hand on to those after them. */
export interface State {
  actor: Actor | null;
  expert: boolean;
  /** Experts spoke last: what may come of it is still their guess. */
  guessing: boolean;
  paragraph: string;
  /** The article has named troops so far: «участь» and «такий крок» mean them. */
  troops: boolean;
  /** What the sentence before found. */
  frames: readonly Frame[];
  /** The sentence before, and what it offers without naming it. */
  before: Read | null;
  offer: Offer | null;
  /** The sentence before was a part of the text that headline and lead tell of. */
  parts: boolean;
  /** The contribution last spoken of. */
  kind: Contribution | null;
  /** The contribution that headline or lead first names. */
  readonly head: Contribution | null;
  coalition: boolean;
  /** Where the actor was last named: a pronoun does not reach further. */
  place: string;
  /** The last sentence said that there are conditions. */
  terms: boolean;
  /** The paragraph that last named guarantees. */
  guaranteed: string;
  /** Several lines say what a state brings, and nothing else. */
  readonly shares: boolean;
  /** It is announced as an overview of several countries. */
  readonly survey: boolean;
  /** Headline or lead are about guarantees. */
  readonly announced: boolean;
  /** The states that the headline names. */
  readonly titled: readonly Actor[];
  /** The aggressor has the word in headline or lead. */
  readonly foe: boolean;
  /** The headline opens a plan of several parties, whose points the text goes through. */
  readonly paper: boolean;
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
  /** What an interview's last question was about. */
  subject: Contribution | null;
  /** The last position was the coalition's, and no state has been named since. */
  whole: boolean;
  /** What was said of states that were not named yet. */
  posed: Posed | null;
  /** What headline and lead are about, for a sentence that lists its parts. */
  readonly undertaking: Undertaking | null;
}

/** How many states headline and lead name as acting: from three on the article is about none of them alone. */
export const headStates = (reads: readonly Read[]): number =>
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
export function startOf(
  reads: readonly Read[],
  focus: readonly Actor[],
  overview: boolean,
  long: boolean,
): State {
  return {
    actor: focus[0] ?? (reads.some(inCongress) ? 'US' : null),
    expert: false,
    guessing: reads[0]?.sentence.paragraph === -2 && inClass('asks why', reads[0].sentence.tokens[0]),
    paragraph: '',
    troops: false,
    frames: [],
    before: null,
    offer: null,
    parts: false,
    kind: firstKind(reads),
    head: firstKind(reads),
    coalition: reads.some(
      (r) =>
        r.sentence.role === 'main' &&
        r.sentence.paragraph < 3 &&
        r.mentions.some((m) => m.actor === 'COALITION'),
    ),
    place: '',
    terms: false,
    guaranteed: '',
    survey: overview,
    shares: reads.filter(({ sentence, mentions }) => isShare(sentence, mentions)).length > 1,
    announced: reads.some(
      ({ sentence }) =>
        sentence.paragraph < 0 && sentence.marks.some((m) => m.tag === 'topic' && m.value === 'guarantee'),
    ),
    foe: reads.some(
      ({ sentence, speech }) =>
        sentence.paragraph < 0 && speech.kind === 'official' && isAggressor(speech.actor),
    ),
    paper: reads.some(({ sentence }) => sentence.paragraph === -2 && opensPaper(sentence)),
    titled: reads.flatMap(({ sentence, mentions }) =>
      sentence.paragraph === -2 ? mentions.flatMap((m) => (m.actor ? [m.actor] : [])) : [],
    ),
    present: new Set(
      reads
        .filter((r) => r.sentence.role === 'main' && !r.sentence.later)
        .flatMap((r) => r.mentions.flatMap((m) => (m.name && m.actor ? [m.actor] : []))),
    ),
    section: [],
    home: null,
    asked: null,
    subject: null,
    whole: false,
    posed: null,
    undertaking: undertakingOf(reads.filter(({ sentence }) => sentence.paragraph < 0)),
    brief: !long,
  };
}

/** "Congress ratifies …": where no state is named, the American one. */
const inCongress = ({ sentence }: Named): boolean =>
  sentence.paragraph < 0 &&
  sentence.marks.some(
    (m) =>
      m.tag === 'condition' &&
      m.value === 'parliament' &&
      sentence.tokens[m.from]!.capital &&
      inClass('American house', sentence.tokens[m.from]),
  );

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
export function enter({ sentence, speech, mentions }: Read, state: State): void {
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
    state.troops ||=
      sentence.marks.some((m) => m.tag === 'kind' && m.value === 'ground_troops') ||
      (sentence.paragraph < 0 && peopleGo(sentence, mentions));
  // «Хто готовий до місії в Україні»: a list of positions on a mission is about troops.
  if (sentence.paragraph < 0 && state.survey && state.kind === null)
    state.troops ||= sentence.marks.some((m) => m.tag === 'act' && m.value === 'deed');
  if (speech.kind === 'expert') state.expert = state.guessing = true;
  else if (speech.kind === 'official' && speech.actor) state.guessing = false;
  if (speech.kind === 'official' && !speech.carried) state.expert = false;
}

/** What the next sentence may name the states for. */
export function posedNext({ sentence, mentions }: Read, { troops, posed }: State): Posed | null {
  const own = posedIn(sentence, mentions, troops);
  if (own) return own;
  return posed && posed.left > 1 ? { ...posed, left: posed.left - 1 } : null;
}

/** What a question asks after; in a survey it is asked of everybody, until another is. */
export function asked(
  { sentence, mentions, made, speech }: Read,
  { troops, survey, asked: before }: State,
): Asked | null {
  const firm = made.some(({ doubtful }) => !doubtful);
  const topic = firm || speech.kind === 'expert' ? null : topicOf(sentence);
  if (topic)
    return { kind: topic, place: sentence.place, left: AFTER_HEADLINE, question: question(sentence) };
  // «Уряди відповіли, чи готові послати»
  const whether =
    survey &&
    sentence.paragraph < 3 &&
    sentence.marks.some((m) => m.tag === 'hope' && inClass('whether', sentence.tokens[m.to - 1]));
  if (!question(sentence) && !whether) {
    if (before?.left) return firm || before.left === 1 ? null : { ...before, left: before.left - 1 };
    return survey ? before : null;
  }
  const kind = sentence.marks.findLast((m) => m.tag === 'kind' && m.value !== 'none' && !beyond(m, sentence));
  const deed = troops && (whether || sentence.marks.some((m) => m.tag === 'act' && m.value === 'deed'));
  const value = kind
    ? (kind.value as Contribution)
    : deed || peopleGo(sentence, mentions)
      ? 'ground_troops'
      : null;
  // What an interview asks is answered in the next paragraph.
  if (sentence.turn === 'question') {
    if (value) return { kind: value, place: sentence.place, left: AFTER_HEADLINE };
    return before?.place === sentence.place ? before : null;
  }
  return value && { kind: value, place: sentence.place };
}

/** «Чи не шкодуєте ви, що Литва пообіцяла батальйон?»: what is asked about is another matter. */
function beyond({ from }: Mark, sentence: Sentence): boolean {
  if (sentence.turn !== 'question') return false;
  const { all, of } = clausesOf(sentence);
  const { relation, parent } = all[of[from]!]!;
  if (relation !== 'that' || parent < 0 || all[parent]!.relation === 'speech') return false;
  return !sentence.marks.some((m) => of[m.from] === parent && (m.tag === 'cue' || m.tag === 'say'));
}

/** «Чи поїдуть фіни до України?» */
const peopleGo = ({ marks }: Sentence, mentions: readonly Mention[]): boolean =>
  mentions.some((m) => m.kind === 'demonym' && !isProtected(m.actor)) &&
  marks.some((m) => m.tag === 'go' || m.tag === 'send') &&
  marks.some((m) => m.tag === 'place' && m.value === 'ukraine');

/** Ends with a question mark, or leads up to one. */
export function question({ tokens, turn }: Sentence): boolean {
  if (turn === 'question') return true;
  let at = tokens.length - 1;
  while (at > 0 && /^["»”“’')]$/.test(tokens[at]!.text)) at--;
  return tokens[at]!.text === '?';
}
