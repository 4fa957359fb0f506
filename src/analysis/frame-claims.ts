import type { Actor, Stance } from '../news.ts';
import { ANOTHER_MATTER } from './another-matter.ts';
import { type ConditionFound, watchedOver } from './conditions.ts';
import type { RawClaim, Read, State } from './discourse.ts';
import type { Sentence } from './document.ts';
import { onPaper } from './drafts.ts';
import { unnamedSource } from './floor.ts';
import type { Frame } from './frame.ts';
import { group, isAggressor, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { unclaimed } from './nobodys.ts';
import { OF_PEOPLE, type SizeFound } from './sizes.ts';
import { speaksForCoalition } from './speech.ts';
import { type Cue, cuesOf } from './stance.ts';
import { FORCES } from './terms.ts';
import { voiceOf } from './voice.ts';
import { inClass } from './word-class.ts';

/** What stands around a frame: its sentence, the article so far, and what the sentence says beside it. */
export interface Around {
  readonly read: Read;
  readonly state: State;
  readonly focus: readonly Actor[];
  readonly overview: boolean;
  readonly conditions: readonly ConditionFound[];
  /** The frame's number, and all of the sentence. */
  readonly sized: SizeFound | null;
  readonly sizes: readonly SizeFound[];
}

/** One of those a frame is said of; nobody stands for him where he is only understood. */
export interface Said {
  readonly actor: Actor;
  readonly mention: Mention | null;
}

/** What a frame claims, of each state it is said of. */
export function claimsOf(frame: Frame, around: Around): RawClaim[] {
  if (frame.reading === 'past' || (frame.reading === 'hope' && frame.cue?.rule !== 'whether')) return [];
  if (unclaimed(frame, around.read)) return [];
  const reading: Stance = frame.reading === 'hope' ? 'undecided' : frame.reading;
  const stance =
    reading === 'ready' && signsDeclaration(around.read.sentence)
      ? 'committed'
      : reading === 'refuses' && onlyYet(frame, around)
        ? 'undecided'
        : reading;
  const { speaker: named, retold } = around.read;
  const told =
    retold && retold.kind !== 'name' && !frame.implied && stance !== 'committed' && stance !== 'deployed'
      ? retold
      : null;
  const speaker = named ?? told;
  if (isAggressor(speaker?.actor) || (around.state.foe && !speaker && retoldByFoe(around.read))) return [];
  const actors = saidOf(frame, speaker, around);
  return actors
    .filter(
      (said) =>
        !idle(said, frame, stance, around) &&
        !rumoured(said, speaker, around) &&
        !believed(said, frame, speaker, around.read.sentence),
    )
    .map((said) => claimOf(said, frame, stance, speaker, actors.length === 1, around));
}

/** «Доки триває війна, солдатів не буде»: what comes after is left open. */
const onlyYet = ({ contribution, kind }: Frame, { conditions, read }: Around): boolean =>
  FORCES.has(contribution) &&
  conditions.some(
    ({ until, mark }) =>
      until === true &&
      !read.sentence.tokens.slice(kind.to, mark.from).some((token) => inClass('turns', token)),
  );

/** «За даними СВР, …. Париж стверджуватиме, …»: an article that retells the aggressor, in its main part. */
const retoldByFoe = ({ sentence: { role, paragraph }, speech }: Read): boolean =>
  role === 'main' && paragraph >= 0 && speech.kind !== 'official';

/** «Декларацію про намір розгорнути війська підписали …»: the intent is what they signed. */
const signsDeclaration = (sentence: Sentence): boolean =>
  sentence.marks.some((m) => m.tag === 'topic' && m.value === 'declaration') &&
  // "will not sign", "to sign": nobody has.
  cuesOf(sentence).some(
    ({ reading, from, to }) =>
      reading === 'committed' && sentence.tokens.slice(from, to).some((token) => inClass('signs', token)),
  );

/**
 * «США передали план. Він передбачає війська …»: what a text has in store is its owner's; where it has none, nobody's.
 * Undefined where no text is spoken of.
 */
function inText(
  { implied, cue }: Frame,
  { read: { sentence }, state: { before } }: Around,
): Actor | null | undefined {
  const { tokens } = sentence;
  if (!implied || !before || !cue || cue.we || cue.reading === 'refuses') return undefined;
  const told = inClass('the text itself', tokens[0]) && provides(cue, sentence);
  if (!told && !(inClass('by or in', tokens[0]) && inClass('the text', tokens[1]))) return undefined;
  const around = before.sentence.tokens;
  const at = around.findIndex((token) => inClass('a text', token));
  if (at < 0) return undefined;
  const owner = before.mentions.find(
    (m) =>
      m.actor !== null &&
      !isProtected(m.actor) &&
      (m.from === at + 1 || (m.kind === 'adjective' && at - m.to <= 1 && m.to <= at)),
  );
  return owner && !inClass('peaceful', around[at - 1]) ? owner.actor : null;
}

function saidOf(frame: Frame, speaker: Mention | null, around: Around): readonly Said[] {
  const {
    read: { sentence, mentions, floor },
    state,
    focus,
  } = around;
  const text = inText(frame, around);
  if (text !== undefined) return text ? [{ actor: text, mention: null }] : [];
  const reachable =
    sentence.paragraph < 1 ||
    (sentence.role === 'main' && (state.brief || soleState(frame, sentence, state, focus))) ||
    state.place === sentence.place ||
    mentions.some((m) => m.subject && !m.actor && (m.kind === 'office' || m.kind === 'government')) ||
    inClass('goes on', sentence.tokens[0]);
  // What Ukrainians report without a name is somebody else's.
  const others =
    frame.contribution === 'legal_guarantee' || frame.contribution === 'funding_arms' ? null : speaker?.actor;
  const spoken = isProtected(others ?? null) ? null : (speaker?.actor ?? null);
  const implied = frame.cue?.we
    ? (speaker?.actor ?? floor?.actor ?? state.actor)
    : (spoken ?? (reachable ? (state.actor ?? focus[0] ?? null) : null));
  const turned = frame.implied && !frame.cue?.we ? asTo(sentence, mentions) : null;
  if (turned) return [{ actor: turned.actor!, mention: turned }];
  const body = state.actor !== null && state.actor.length > 2 && they(frame, sentence) ? state.actor : null;
  const theirs = frame.implied && speaker && ofThem(frame, sentence) ? lastOthers(state, speaker) : null;
  if (theirs) return [{ actor: theirs, mention: null }];
  const chair = speaker ?? around.read.retold;
  const chaired = state.whole && chair?.person != null && speaksForCoalition(chair);
  const alone = chaired ? 'COALITION' : implied;
  // «Країни створили коаліцію. Вони обговорюють …»: many, none of whom has been named alone.
  if (frame.implied && !body && /discuss|think/.test(frame.cue?.rule ?? '') && they(frame, sentence))
    return [];
  if (frame.implied && !body && !theirs && unnamed(frame, implied, around)) return [];
  const whose = frame.general ? forAll(frame, speaker) : frame.implied ? (body ?? alone) : null;
  if (whose) {
    const own = whose === speaker?.actor && frame.implied && whose !== 'COALITION';
    return own ? choir(speaker, mentions, sentence) : [{ actor: whose, mention: null }];
  }
  return frame.actors.map((said) => {
    if (atHome(said, speaker)) return { ...said, actor: 'BE' };
    const sender = senderOf(said, around);
    return sender ? { ...said, actor: sender } : said;
  });
}

/** «Литва пошле роту. Ці сили також навчатимуть …»: of the one state whose troops the sentence before spoke of. */
function senderOf({ actor, mention }: Said, { read: { sentence }, state: { before } }: Around): Actor | null {
  if (actor !== 'COALITION' || mention?.kind !== 'capital') return null;
  if (!inClass('these', sentence.tokens[mention.from])) return null;
  const [first, ...rest] = before?.made ?? [];
  if (first?.contribution !== 'ground_troops' || first.actor.length !== 2) return null;
  return rest.every((claim) => claim.actor === first.actor) ? first.actor : null;
}

/** «Що стосується Німеччини, …», "For Spain, the debate is premature": of whom the sentence is to tell. */
function asTo({ tokens, lang }: Sentence, mentions: readonly Mention[]): Mention | null {
  const who = mentions.find((m) => m.from <= 3 && m.actor?.length === 2 && m.kind === 'name');
  if (!who || isProtected(who.actor) || !inClass('as to whom', tokens[who.from - 1])) return null;
  return lang !== 'en' || tokens[who.to]?.text === ',' ? who : null;
}

/**
 * Below headline and lead, in an article about several or others, whoever was spoken of last is meant only where some
 * word goes on with him: «його країна», «уряд», «вони».
 */
function unnamed(
  { cue }: Frame,
  whose: Actor | null,
  { read: { sentence, mentions, speaker }, state, focus }: Around,
): boolean {
  if (
    speaker ||
    !whose ||
    cue?.we ||
    sentence.quoted ||
    sentence.paragraph < 0 ||
    cue?.rule === ANOTHER_MATTER
  )
    return false;
  if ((focus.length === 1 || whose === 'COALITION') && focus.includes(whose)) return false;
  if (state.home === whose || state.section.includes(whose) || labelled(whose, sentence, state)) return false;
  if (mentions.some((m) => m.subject && !m.actor && (m.kind === 'office' || m.kind === 'government')))
    return false;
  return !sentence.tokens.some((token) => inClass('goes on with whom', token));
}

/** «Фінляндія. Солдатів не буде.» */
const labelled = (whose: Actor, { place }: Sentence, { before }: State): boolean =>
  before !== null &&
  before.sentence.place === place &&
  before.sentence.tokens.length <= LABEL &&
  before.mentions.some(({ actor }) => actor === whose);

/** Words of a label, with its bullet and its stop. */
const LABEL = 5;

/** «Ескадрилья патрулюватиме небо»: what goes or works, in an article about one state alone. */
const soleState = (
  { kind, cue, contribution }: Frame,
  { tokens }: Sentence,
  { actor }: State,
  focus: readonly Actor[],
): boolean =>
  focus.length === 1 &&
  actor === focus[0] &&
  actor.length === 2 &&
  FORCES.has(contribution) &&
  cue !== null &&
  kind.from <= cue.from &&
  /^(?:[:"«„“—–]|)$/.test(tokens[kind.from - 1]?.text ?? '');

/** «…, заявили уряди Італії, Польщі та Болгарії»: each of those who say it together, of himself. */
function choir(speaker: Mention, mentions: readonly Mention[], sentence: Sentence): readonly Said[] {
  const at = mentions.indexOf(speaker);
  const all = at < 0 ? [] : group(mentions, at, sentence);
  const others = all.filter((m) => m.actor && m.actor !== speaker.actor && !isProtected(m.actor));
  return [{ actor: speaker.actor!, mention: null }, ...others.map((m) => ({ actor: m.actor!, mention: m }))];
}

/** «Брюссель виділить …, каже Франкен»: in a Belgian's mouth the capital is his own country's. */
const atHome = ({ actor, mention }: Said, speaker: Mention | null): boolean =>
  actor === 'EU' && mention?.kind === 'capital' && speaker?.actor === 'BE';

/** «Солдатів вони не дадуть» */
const ofThem = ({ cue }: Frame, { tokens }: Sentence): boolean =>
  cue !== null &&
  !cue.we &&
  tokens.slice(Math.max(0, cue.from - 3), cue.from).some((token) => inClass('they', token));

/** «Поляки дають порти. Солдатів вони не дадуть»: the state that the speaker has just spoken of, not his own. */
function lastOthers({ before }: State, { actor }: Mention): Actor | null {
  const [first, ...rest] = before?.made ?? [];
  if (!first || first.actor === actor || first.actor.length !== 2) return null;
  return rest.every((claim) => claim.actor === first.actor) ? first.actor : null;
}

/** «26 держав зголосилися. Вони пошлють …, сказав Макрон»: a pronoun for many, right before what they do. */
const they = ({ cue, kind }: Frame, { tokens }: Sentence): boolean => {
  const at = Math.min(cue?.from ?? kind.from, kind.from);
  return tokens.slice(Math.max(0, at - 3), at).some((token) => inClass('they', token));
};

/** How far before what is believed of somebody the belief may stand. */
const BELIEF = 14;

/** «Я вважаю, що США не надішлють військ», "Tusk is sure that Germany will": what one thinks of another is a guess. */
function believed(
  { actor }: Said,
  { kind, cue }: Frame,
  speaker: Mention | null,
  { tokens }: Sentence,
): boolean {
  if (!speaker || speaker.actor === actor || speaksForCoalition(speaker)) return false;
  const at = Math.min(kind.from, cue?.from ?? kind.from);
  return tokens
    .slice(Math.max(0, at - BELIEF), at)
    .some((token, i, near) => inClass('believes', token) && /^(?:,|that)$/.test(near[i + 1]?.norm ?? ''));
}

/** Whether the words, said of this actor, are no position of his. */
function idle({ actor, mention }: Said, frame: Frame, stance: Stance, { read, state }: Around): boolean {
  const { contribution } = frame;
  const refuses = stance === 'refuses';
  if (isProtected(actor)) return true;
  if (mention && !read.speaker && foreseen(actor, stance, state) && onPaper(read.sentence, read.mentions))
    return true;
  if (state.paper && read.speech.kind !== 'official' && stance !== 'committed' && stance !== 'deployed')
    return true;
  // «Чорногорія і коаліція охочих: чи поїдуть військові»
  if (actor === 'COALITION' && frame.cue?.rule === 'whether' && frame.actors.length > 1) return true;
  if (actor === 'COALITION' && refuses && mention?.kind !== 'name' && mention?.kind !== 'person') return true;
  if (actor === 'COALITION' && mention?.kind === 'generic' && someStates(mention, read)) return true;
  if (contribution === 'funding_arms' && !paid(read.sentence, state)) return true;
  if (contribution === 'funding_arms' && refuses && ends(frame, read.sentence)) return true;
  // «Рютте: обговорюють гарантії для України»
  if (contribution === 'legal_guarantee' && actor === 'NATO' && /discuss/.test(frame.cue?.rule ?? ''))
    return true;
  if (contribution === 'legal_guarantee' && mention && soldiersOf(mention, read.sentence)) return true;
  if (
    refuses &&
    contribution === 'ground_troops' &&
    mention?.kind !== 'adjective' &&
    onlyAtFront(frame, read.sentence)
  )
    return true;
  // «Рютте: гарантії передбачають посилення ЗСУ»: he speaks of them, and his alliance gives nothing by that.
  if (actor === 'NATO' && frame.implied && /^(?:training|funding_arms)$/.test(contribution)) return true;
  if (refuses || !/^(?:ground_troops|air|naval)$/.test(contribution)) return false;
  // «Брюссель дасть літаки, каже Зеленський»
  if (actor === 'EU' && contribution !== 'ground_troops') return false;
  // An alliance has no soldiers of its own: what its head says of a force is its members'.
  return ALLIANCES.has(actor) || (actor === 'UN' && frame.understood === true);
}

/** «на заході країни», «три країни»: the state just spoken of or some states, no body of them. */
const someStates = ({ from, to }: Mention, { mentions, speaker, sentence: { tokens } }: Read): boolean =>
  tokens[from - 1]?.kind === 'word' &&
  inClass('one member', tokens[to - 1]) &&
  !speaksForCoalition(speaker) &&
  !mentions.some((m) => m.actor === 'COALITION' && m.from !== from);

/** What a paper may have in store for a state that the news is not about. */
const foreseen = (actor: Actor, stance: Stance, { titled }: State): boolean =>
  !titled.includes(actor) && (stance === 'ready' || stance === 'open');

/** How far behind its no the front line stands that alone is refused. */
const NEAR_FRONT = 10;

/** «не будет размещать войска в зоне боев», "will not be on the front line": elsewhere they may well be. */
function onlyAtFront({ cue, kind }: Frame, { marks, tokens }: Sentence): boolean {
  const front = cue && marks.find((m) => m.tag === 'front' && m.from >= kind.to && m.from !== cue.from);
  if (!front) return false;
  // «військ на фронті не буде»
  if (front.to <= cue.from) return !tokens.slice(kind.to, cue.from).some((t) => t.kind === 'mark');
  return (
    front.from >= cue.to &&
    front.from - cue.to <= NEAR_FRONT &&
    !tokens.slice(cue.to, front.from).some((t) => t.text === ',' || inClass('neither', t))
  );
}

/** «польские военные обеспечивать гарантии не будут»: soldiers keep a peace, and promise nothing. */
const soldiersOf = ({ kind, from, to }: Mention, { marks, tokens }: Sentence): boolean =>
  (kind === 'adjective' &&
    marks.some((m) => m.tag === 'kind' && m.value === 'ground_troops' && m.from === to)) ||
  // «ці сили гарантуватимуть мир»
  (kind !== 'name' && tokens.slice(from, to).some((token) => inClass('body of troops', token)));

/** «кілька країн готові, пише видання»: unnamed states, of unnamed sources, in an aside. */
function rumoured({ mention }: Said, speaker: Mention | null, { read, focus }: Around): boolean {
  const { sentence } = read;
  if (mention && hearsay(mention, speaker, read)) return true;
  if (mention?.kind !== 'count' && mention?.kind !== 'demonym') return false;
  if (speaker !== null || !sentence.marks.some((m) => m.tag === 'source' && m.value === 'media'))
    return false;
  const beside = mention.kind === 'count' && !focus.includes('COALITION');
  return sentence.role === 'background' || sentence.last || beside;
}

/** "One official counted six countries, among them France": no word of theirs, nor of whoever spoke before. */
function hearsay(mention: Mention, speaker: Mention | null, { sentence, mentions }: Read): boolean {
  const ofNoState =
    unnamedSource({ sentence, mentions }) && mentions.some((m) => m.kind === 'generic' && m.from <= 3);
  if (ofNoState && mentions.some((m) => m.kind === 'count' && m.from < mention.from)) return true;
  if (!speaker || mentions.includes(speaker) || sentence.paragraph < 3) return false;
  if (speaker.actor?.length !== 2 || isProtected(speaker.actor) || speaksForCoalition(speaker)) return false;
  return mention.actor !== speaker.actor && mentions.some((m) => m.kind === 'count' && m.from < mention.from);
}

function claimOf(
  said: Said,
  frame: Frame,
  stance: Stance,
  speaker: Mention | null,
  only: boolean,
  around: Around,
): RawClaim {
  const { actor } = said;
  const { sentence, speech } = around.read;
  const doubtful = frame.cue?.rule === 'whether' || frame.cue?.rule === 'unheard';
  const heard = voiceOf(said, stance, speaker, frame, around);
  return {
    speaker: heard.speaker,
    voice: heard.voice,
    part: heard.part,
    signed: heard.signed,
    actor,
    contribution: frame.contribution,
    stance,
    conditions: conditionsFor(frame, stance, around),
    sized: sizeFor(said, frame, only, around),
    sentence,
    frame,
    quoted: sentence.quoted,
    media: speech.kind === 'media',
    inferred: frame.implied || doubtful,
    doubtful,
    attitude: (frame.cue?.weight ?? 0) >= 4.5 && !provides(frame.cue!, sentence),
  };
}

/** «Литва (150), Данія (до 800)»: each its own; else the number that the contribution has, where one state makes it. */
function sizeFor(
  { actor }: Said,
  { contribution }: Frame,
  only: boolean,
  { sized, sizes }: Around,
): SizeFound | null {
  const own = sizes.find(
    ({ whose, people }) =>
      whose === actor && (people === 'bare' || people === 'any' || people === contribution),
  );
  if (own && OF_PEOPLE.test(contribution)) return own;
  if (sized?.whole && actor !== 'COALITION') return null;
  return only || sized?.each || sized?.whose === actor ? sized : null;
}

/** «Документ передбачає, що …»: what a text provides for is as firm as the text. */
const provides = ({ from }: Cue, { tokens }: Sentence): boolean => inClass('provides', tokens[from]);

function conditionsFor(
  { contribution }: Frame,
  stance: Stance,
  { read, conditions }: Around,
): readonly ConditionFound[] {
  if (stance === 'refuses') return conditions.filter((c) => c.exception);
  return contribution === 'monitoring' && conditions.length === 0 ? watchedOver(read.sentence) : conditions;
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
    sentence.marks.some((m) => m.tag === 'topic' && /^(?:guarantee|coalition|presence)$/.test(m.value)) ||
    // «платитиме за утримання бригади»: for those who are to go.
    (state.troops && sentence.tokens.some((token) => inClass('upkeep', token)))
  );
}

/** «більше не дає грошей Україні»: aid of the war that ends, no guarantee refused. */
const ends = ({ cue }: Frame, { tokens }: Sentence): boolean =>
  cue !== null &&
  tokens.slice(Math.max(0, cue.from - 2), cue.to).some((token) => inClass('no longer', token));
