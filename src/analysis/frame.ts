import { verbForm } from '../language/verbs.ts';
import type { Actor, Contribution } from '../news.ts';
import { afterthought } from './afterthought.ts';
import { alongside } from './alongside.ts';
import { anybodys, attachedTo, ofAllies } from './attached.ts';
import { ATTITUDE, type Scene, stanceOn } from './chain.ts';
import type { Clause } from './clauses.ts';
import { body, force } from './contingent.ts';
import { direct, excepted, otherFlag, setAgainst } from './denial.ts';
import {
  ability,
  aimedAt,
  alliesOwn,
  anyMissions,
  atFront,
  bringsAbout,
  elsewhereNow,
  everybodys,
  forbidding,
  givesItself,
  helpedWith,
  inPassing,
  inquired,
  membersOwn,
  metWith,
  neverCame,
  ofForce,
  onlyParliament,
  privately,
  reported,
  scheme,
  servedBy,
  settled,
  stated,
  stationed,
  talkedOver,
  theirs,
  unowned,
  usedBy,
  wantedByKyiv,
  whoseAsked,
  wished,
} from './discounted.ts';
import type { Sentence } from './document.ts';
import { isProtected } from './groups.ts';
import type { Guarantee } from './guarantees.ts';
import { standAfterColon } from './headlined.ts';
import { apiece } from './joint.ts';
import { bracketed, withBesides } from './listings.ts';
import type { Mention } from './mentions.ts';
import { answered, attitudeItself, leaveFirst, shareOut, term, yesOrNo } from './own-cue.ts';
import { deployedElsewhere, inUkraine, takesPartAbroad } from './place.ts';
import { preposition } from './prepositions.ts';
import type { Asked } from './replies.ts';
import type { Cue, Reading } from './stance.ts';
import { excludedFrom, type Subject, subjectOf } from './subjects.ts';
import type { Mark } from './tagger.ts';
import { dated, unheard } from './unheard.ts';
import { inClass, placesOf } from './word-class.ts';

/** One contribution in one sentence, with who would make it and how firmly, before speakers and conditions. */
export interface Frame {
  readonly kind: Mark;
  readonly contribution: Contribution;
  readonly reading: Reading;
  readonly cue: Cue | null;
  readonly actors: readonly { readonly actor: Actor; readonly mention: Mention | null }[];
  /** The actor is whoever speaks or was spoken of before. */
  readonly implied: boolean;
  /** The contribution is a pronoun or a deed («участь»), known from the rest of the article. */
  readonly understood: boolean;
  /** Said of «європейці», «кілька країн»: a no to all holds for the speaker's own state, a yes for the coalition whose chair speaks. */
  readonly general: boolean;
  /** Said of many who are named after them: «шість країн, зокрема Франція та Литва». */
  readonly listed?: boolean;
  /** Names those of whom the sentence before has said it: «Серед них Франція». */
  readonly spells?: true;
}

/** What the article has said so far that decides how its words are meant. */
export interface Context {
  /** It is about troops: «участь», «такий крок» mean them. */
  readonly troops: boolean;
  /** The contribution last spoken of: «Литва дасть, Польща ще думає» leave it out. */
  readonly kind: Contribution | null;
  /** It is about the coalition: «союзники» and «контингент» without an owner are the coalition's. */
  readonly coalition: boolean;
  /** It has several lines like «Данія — батальйон». */
  readonly shares: boolean;
  /** It is announced as a list of several countries' positions. */
  readonly survey: boolean;
  /** What was asked right before, for an answer that leaves it out. */
  readonly asked: Asked | null;
  /** Headline or lead are about guarantees. */
  readonly announced: boolean;
}

/** A contribution with the attitude to it, before it is known who has it. */
interface Position {
  readonly kind: Mark;
  readonly cue: Cue;
  readonly reading: Reading;
  /** Whose the contribution is by its own words; null where they do not tell. */
  readonly attached: readonly Mention[] | null;
  /** «наші солдати» */
  readonly ours: boolean;
  /** The cue answers what was asked in the sentence itself. */
  readonly replies: boolean;
}

/** Who has a position; `general` where it is all allies', with nobody named. */
interface Holders {
  readonly named: readonly Mention[];
  readonly general: boolean;
}

/** What a contribution named in a sentence says of whom: null where it is nobody's position. */
export function frameOf(kind: Mark, guarantee: Guarantee | null, scene: Scene): Frame | null {
  const { sentence, mentions } = scene;
  const ours = inClass('our', sentence.tokens[kind.from - 1]) || inClass('ours', sentence.tokens[kind.from]);
  const bracket = bracketed(kind, scene);
  const attached =
    bracket?.owners ??
    (ours ? [] : guarantee?.owner ? [guarantee.owner] : attachedTo(kind, mentions, sentence));
  if (attached === 'foreign') return null;
  if (commented(kind, sentence) || becomesTarget(kind, sentence)) return null;
  const question = answered(kind, scene);
  const cue = cueFor(kind, question, attached, guarantee, scene);
  if (!cue || (bracket && cue.reading === 'refuses' && !bracket.only)) return null;
  const firm = cue.reading === 'past' && carriedOut(kind, cue, scene) ? 'deployed' : cue.reading;
  const owned = bracket?.only && firm === 'refuses' ? 'ready' : firm;
  const reading = owned === 'ready' ? (nextDoor(kind, sentence) ?? owned) : owned;
  const replies = question !== null && cue === question;
  const position: Position = { kind, cue, reading, attached, ours, replies };
  if (guarantee?.owner && wished(cue, scene)) return null;
  if (dismissed(position, scene) || notTheirs(position, scene)) return null;
  const none = owned === 'ready' || owned === 'committed' ? excludedFrom(cue, scene) : [];
  if (none.length > 0) return { ...framed({ ...position, reading: 'refuses' }, none, scene), general: false };
  const holders = holdersOf(position, scene);
  if (!holders || unsupported(position, holders, scene)) return null;
  const { named, general } = holders;
  const own = withBesides(apiece(named, reading), cue, scene);
  if (kind.value === 'command' && own.length > 0 && own.every((m) => commander(m, sentence))) return null;
  const itself =
    !general && (named.length === 0 || above(named, cue, scene)) && movesItself(kind, cue, scene);
  const joined = cue.weight < ATTITUDE ? alongside(own, scene) : [];
  const multinational = !general && named.length === 0 && cue.weight < ATTITUDE && !cue.we;
  const subject =
    itself || (multinational && isBodys(kind, scene)) ? [body(kind)] : once([...own, ...joined]);
  return { ...framed(position, subject, scene), general, listed: spelledOut(subject, mentions) };
}

function framed(
  { kind, cue, reading }: Position,
  subject: readonly Mention[],
  { sentence }: Scene,
): Omit<Frame, 'general'> {
  return {
    kind,
    contribution: kind.value as Contribution,
    reading,
    cue,
    actors: subject.map((mention) => ({ actor: mention.actor!, mention })),
    implied: subject.length === 0,
    understood: kind.tag !== 'kind' || !sentence.marks.includes(kind),
  };
}

/** What tells the attitude to a contribution, the nearest first: its own answer, its own no, its clause, a list. */
function cueFor(
  kind: Mark,
  question: Cue | null,
  attached: readonly Mention[] | null,
  guarantee: Guarantee | null,
  scene: Scene,
): Cue | null {
  const { sentence, clauses } = scene;
  const relation = relationOf(clauses.all[clauses.of[kind.from]!]!, scene);
  const reply = yesOrNo(kind, scene) ?? question;
  const leave = relation === 'if' ? leaveFirst(kind, scene) : null;
  if (
    !reply &&
    !leave &&
    ((supposedIn(clauses.of[kind.from]!, scene) && !reported(kind, scene)) ||
      inquired(clauses.of[kind.from]!, scene))
  )
    return null;
  const cue =
    reply ??
    leave ??
    (guarantee || attitudeItself(kind, scene)
      ? null
      : (direct(kind, sentence, scene.cues) ?? excepted(kind, scene) ?? standAfterColon(kind, scene))) ??
    afterthought(kind, scene) ??
    stanceOn(kind, scene) ??
    shareOut(kind, scene) ??
    setAgainst(kind, scene) ??
    dated(kind, attached, scene) ??
    (guarantee?.years ? term(kind) : null) ??
    unheard(kind, attached, scene);
  if (!cue || (cue.reading === 'hope' && cue.rule !== 'whether')) return null;
  return cue.rule === 'whether' && settled(cue, scene) ? null : cue;
}

/** «якщо буде група держав, готових дати гарантії»: within a condition. */
function supposedIn(at: number, { clauses }: Scene): boolean {
  let { relation, parent } = clauses.all[at]!;
  while (/^(?:relative|purpose|manner)$/.test(relation) && parent >= 0)
    ({ relation, parent } = clauses.all[parent]!);
  return relation === 'if';
}

/** «щойно з'явиться воля послати цей (миротворчий) контингент»: a piece of a condition is part of it. */
const relationOf = ({ relation, parent }: Clause, { clauses }: Scene): Clause['relation'] =>
  relation === 'fragment' && clauses.all[parent]?.relation === 'if' ? 'if' : relation;

/** What only resembles a position: schemes, purposes, other missions, what is spoken of and not given. */
function dismissed({ kind, cue, reading, attached }: Position, scene: Scene): boolean {
  const { sentence, clauses } = scene;
  const { relation } = clauses.all[clauses.of[kind.from]!]!;
  return (
    (reading === 'open' && onlyParliament(cue, sentence)) ||
    (attached !== null && attached.length > 0 && wantedByKyiv(cue, scene)) ||
    helpedWith(kind, cue, scene) ||
    (attached !== null && scheme(cue, attached)) ||
    anyMissions(kind, cue, sentence) ||
    alliesOwn(kind, scene) ||
    talkedOver(cue, scene) ||
    metWith(kind, cue, sentence) ||
    aimedAt(kind, relation, sentence) ||
    ability(kind, cue, scene) ||
    servedBy(kind, scene) ||
    membersOwn(kind, scene) ||
    usedBy(kind, cue, scene) ||
    givesItself(kind, cue, scene) ||
    (/^(?:refuses|open)$/.test(reading) && everybodys(kind, cue, sentence)) ||
    (reading === 'refuses' &&
      (atFront(kind, sentence) || neverCame(kind, cue, scene) || otherFlag(kind, cue, scene))) ||
    (reading === 'deployed' && deployedElsewhere(kind, cue, scene)) ||
    (cue.rule === 'present' && takesPartAbroad(sentence)) ||
    bringsAbout(kind, cue, scene) ||
    forbidding(cue, scene) ||
    (cue.rule === 'talk' && inPassing(kind, cue, scene)) ||
    // «підтвердили, що інструктор загинув»: what is confirmed is no deed.
    (cue.rule === 'confirm' && relation === 'that') ||
    (cue.rule === 'role' && !stated(kind, cue, sentence))
  );
}

/** An attitude of somebody whose the contribution is not: "Russia rejects any British troops", a party, a stranger. */
function notTheirs({ cue, reading, attached }: Position, scene: Scene): boolean {
  const whose =
    attached &&
    (reading === 'refuses' || reading === 'undecided') &&
    scene.mentions.findLast((m) => m.subject && m.to <= cue.from);
  if (whose && (isProtected(whose.actor) || outsider(whose, cue, attached, scene))) return true;
  if (ofParty(cue, scene) || repliedTo(cue, scene)) return true;
  return (
    attached !== null &&
    attached.length > 0 &&
    ((reading === 'refuses' && stranger(cue, scene)) || privately(cue, scene))
  );
}

/** Whom the words around a contribution name for it; null where it is left to nobody, or open to whom. */
function holdersOf({ kind, cue, reading, attached, ours, replies }: Position, scene: Scene): Holders | null {
  const { sentence } = scene;
  const found = attached?.length || (attached && !ours) ? attached : subjectFor(kind, cue, ours, scene);
  // «контингент країни»
  const home = inClass('one member', sentence.tokens[kind.to]);
  const [nobody, allies] = [found === 'nobody' && !home, found === 'allies' && !home];
  const whoever: readonly Mention[] = found === 'nobody' || found === 'allies' ? [] : found;
  // «порти країни могли б обслуговувати коаліцію»: its own, whoever else is named.
  const named = home && !whoever.some((m) => m.actor?.length === 2) ? [] : whoever;
  // «На запитання, чи можуть Литва й Данія, підтвердив готовність частини союзників»: of which of them is left open.
  if (replies && named.length > 1) return null;
  // «розміщення західних військ означатиме війну»: nobody's troops, unless somebody is said to send them.
  const moves = cue.weight < ATTITUDE && cue.from >= kind.to;
  if (!attached && !nobody && !allies && (moves || named.length === 0) && anybodys(kind, scene)) return null;
  if (!allies && ofAllies(kind, scene)) return null;
  const general = allies || (nobody && reading === 'refuses' && kind.value === 'ground_troops');
  return nobody && !general ? null : { named, general };
}

/** Whether those named cannot hold it after all. */
function unsupported({ kind, cue }: Position, { named, general }: Holders, scene: Scene): boolean {
  const { tokens } = scene.sentence;
  return (
    whoseAsked(kind, scene.sentence) ||
    theirs(kind, scene.sentence) ||
    ofForce(cue, scene) ||
    stationed(kind, named, scene) ||
    elsewhereNow(kind, cue, scene) ||
    (!general && named.length === 0 && cue.rule === 'plan' && unowned(cue, scene)) ||
    // «назвав план відправлення військ помилкою»: whose plan it is, he does not say.
    (cue.rule === 'plan' && inClass('calls it', tokens[cue.from - 1])) ||
    // «скоригував свої плани щодо військової присутності»: into what, is told elsewhere.
    (cue.rule === 'plan' && [1, 2].some((back) => inClass('changes it', tokens[cue.from - back]))) ||
    // «Рубіо: європейські війська будуть розгорнуті»
    (inClass('of Europe, as an adjective', tokens[kind.from - 1]) && named.some((m) => m.actor === 'US'))
  );
}

/** «можливе залучення багатонаціональних сил»: named by its own name. */
const isBodys = ({ from, to, value }: Mark, { mentions, sentence }: Scene): boolean =>
  value === 'ground_troops' &&
  !preposition(sentence, from) &&
  mentions.some((m) => m.actor === 'COALITION' && m.kind === 'capital' && m.from >= from && m.to === to);

/** «Контингент розгорнуть після перемир'я»: where the coalition's is spoken of, the force is its own subject. */
const movesItself = (kind: Mark, cue: Cue, { sentence, clauses, coalition }: Scene): boolean =>
  coalition &&
  /^(?:ground_troops|air|naval)$/.test(kind.value) &&
  !cue.we &&
  (kind.from < cue.from || standsThere(cue, sentence)) &&
  force(kind, sentence) &&
  // «Війська туди він не надсилатиме»
  !sentence.marks.some(
    (m) =>
      m.tag === 'pronoun' &&
      m.value === 'he' &&
      m.from >= kind.to &&
      m.to <= cue.from &&
      clauses.of[m.from] === clauses.of[cue.from],
  );

/** «Макрон сказав, що діятимуть сили …»: those named only say it. */
const above = (named: readonly Mention[], cue: Cue, { clauses, sentence }: Scene): boolean =>
  standsThere(cue, sentence) && named.every((m) => clauses.of[m.from] !== clauses.of[cue.from]);

/** «в Україні діятимуть сили стримування»: a verb without an object, whose subject follows it. */
const standsThere = ({ to }: Cue, { tokens }: Sentence): boolean =>
  inClass('stands there', tokens[to - 1]) || inClass('stands there', tokens[to]);

/** Each of those found only once: a number is one state's where it is the only one. */
const once = (found: readonly Mention[]): readonly Mention[] =>
  found.length < 2
    ? found
    : found.filter(
        ({ actor, from }, i) => found.findIndex((m) => m.actor === actor && m.from === from) === i,
      );

/** «контингент НАТО станет целью»: a threat to whoever would go. */
const becomesTarget = ({ to }: Mark, { tokens }: Sentence): boolean =>
  tokens
    .slice(to, to + 6)
    .some((token, i, near) => i > 0 && inClass('target', token) && inClass('becomes', near[i - 1]));

/** «Словенія відреагувала на план розмістити війська»: whose plan is another matter. */
const commented = ({ from }: Mark, { paragraph, tokens }: Sentence): boolean =>
  paragraph === -2 && tokens.findIndex((token, at) => at < from && inClass('reacts', token)) >= 0;

/** «шість країн: Литва, Данія, …»: a number of states, and after it who they are. */
const spelledOut = (subject: readonly Mention[], mentions: readonly Mention[]): boolean =>
  subject.length > 1 &&
  subject.every(({ actor }) => actor?.length === 2) &&
  mentions.some((m) => m.kind === 'count' && m.subject && m.from < subject[0]!.from);

/** «У Будапешті відкинули розміщення військ ЄС»: a no of one state to another's troops. */
const outsider = (who: Mention, cue: Cue, owners: readonly Mention[], { clauses }: Scene): boolean =>
  who.actor?.length === 2 &&
  clauses.of[who.from] === clauses.of[cue.from] &&
  !owners.some(({ actor }) => actor === who.actor);

/** «Британський генерал очолить штаб»: a man heads it, and his state gives nothing by that. */
const commander = ({ kind, to }: Mention, sentence: Sentence): boolean =>
  kind === 'adjective' &&
  sentence.tokens.slice(to, to + 5).some((token) => inClass('general', token)) &&
  placesOf('headquarters', sentence).length > 0;

/** «Ле Пен виступила проти відправки французьких військ»: somebody who is no official, as far as is known. */
function stranger(cue: Cue, { clauses, mentions, sentence: { marks, tokens, lang } }: Scene): boolean {
  const clause = clauses.of[cue.from]!;
  let { from } = clauses.all[clause]!;
  while (from < cue.from && tokens[from]!.kind === 'mark') from++;
  if (mentions.some((m) => clauses.of[m.from] === clause && m.to <= cue.from)) return false;
  if (from === cue.from && quotedName(clauses.all[clause]!.from, tokens, mentions)) return true;
  const name = (at: number): boolean =>
    tokens[at]!.capital &&
    tokens[at]!.kind === 'word' &&
    // "Reform UK": what only looks like a state.
    !marks.some((m) => m.from <= at && m.to > at && !(m.tag === 'actor' && m.value.startsWith('-')));
  // "Farage says Reform would vote against": within a sentence the capital tells.
  if (from > 0 && tokens[from - 1]!.kind === 'word' && name(from)) return true;
  for (let at = from + 1; at < cue.from; at++) if (name(at)) return true;
  // «Фарадж виступив проти»
  const verb = tokens[from + 1]?.norm ?? '';
  return (
    // «„Альтернатива“ – против отправки немецких солдат»
    (from < cue.from && name(from) && /^[»”"]$/.test(tokens[from + 1]?.text ?? '')) ||
    (from + 1 < cue.from && name(from) && lang !== 'en' && verbForm(verb, false, lang === 'uk') === 'past')
  );
}

/** «його партія не підтримає відправлення», "the AfD would block it": what a party wants is no state's position. */
function ofParty(cue: Cue, { clauses, mentions, sentence }: Scene): boolean {
  const places = placesOf('a party', sentence);
  if (places.length === 0) return false;
  const clause = clauses.of[cue.from]!;
  const who = mentions.find((m) => m.actor !== null && clauses.of[m.from] === clause && m.to <= cue.from);
  return (
    who === undefined &&
    places.some(
      (at) =>
        clauses.of[at] === clause &&
        (at < cue.from || behind(at, cue, mentions)) &&
        // «союз» and "movement" are parties where they are somebody's.
        (!inClass('a union', sentence.tokens[at]) || inClass('possessive', sentence.tokens[at - 1])),
    )
  );
}

/** «Проти присутності німецьких військових виступили політики ХДС» */
const behind = (at: number, { to, reading }: Cue, mentions: readonly Mention[]): boolean =>
  reading === 'refuses' &&
  at >= to &&
  at - to <= BEHIND &&
  !mentions.some((m) => m.subject && m.actor !== null && m.from >= to && m.to <= at);

/** Words of a contribution and a verb between a no and whose it is. */
const BEHIND = 7;

/** "… wrote Tusk after a paper reported that Warsaw had agreed": what one replies to. */
function repliedTo(cue: Cue, { clauses, sentence: { marks, tokens } }: Scene): boolean {
  const { relation, parent } = clauses.all[clauses.of[cue.from]!]!;
  if (relation !== 'that' || parent < 0) return false;
  const above = clauses.all[parent]!;
  // «Після зустрічі прем'єр заявив, що …»: when he said it.
  if (/^(?:speech|root)$/.test(above.relation) && above.parent < 0) return false;
  if (!inClass('in reply', tokens[above.from])) return false;
  return marks.some((m) => m.tag === 'say' && clauses.of[m.from] === parent);
}

/** «„Альтернатива“ – |против отправки»: a party before the dash that stands for its verb. */
function quotedName(
  from: number,
  tokens: Scene['sentence']['tokens'],
  mentions: readonly Mention[],
): boolean {
  if (!/^[—–]$/.test(tokens[from - 1]?.text ?? '') || !/^[»”"]$/.test(tokens[from - 2]?.text ?? ''))
    return false;
  const name = from - 3;
  return tokens[name]?.kind === 'word' && !mentions.some((m) => m.from <= name && m.to > name);
}

/** «розмістить війська поруч з Україною»: of Ukraine itself that says no more than a maybe, with «а не в ній» a no. */
function nextDoor({ value }: Mark, { marks, tokens }: Sentence): Reading | null {
  if (value !== 'ground_troops' || !marks.some((m) => m.tag === 'where' && m.value === 'beside')) return null;
  const outside = marks.some(
    (m) => m.tag === 'place' && m.value === 'abroad' && inClass('not', tokens[m.from]),
  );
  return outside ? 'refuses' : 'open';
}

/** «Данія пошле наших людей»: a state that speaks of itself so; else whoever says «наших». */
function subjectFor(kind: Mark, cue: Cue, ours: boolean, scene: Scene): Subject {
  const subject = subjectOf(kind, cue, scene);
  if (!ours) return subject;
  const states = Array.isArray(subject) && subject.length > 0 && subject.every((m) => m.actor?.length === 2);
  return states ? subject : [];
}

/** «Литва ввела в Україну 200 солдатів», "a company was sent to Lviv": those who were sent there are there. */
function carriedOut(kind: Mark, cue: Cue, { sentence, mentions }: Scene): boolean {
  const { marks, tokens } = sentence;
  const word = tokens[cue.from]!;
  return (
    kind.tag === 'kind' &&
    /^(?:ground_troops|air|naval|training|monitoring|command)$/.test(kind.value) &&
    (marks.some((m) => m.tag === 'send' && m.from === cue.from) ||
      (kind.value === 'command' && inClass('seconds', word))) &&
    word.norm !== 'put' &&
    // "are to be sent"
    tokens[cue.from - 2]?.norm !== 'to' &&
    !/(?:ся|сь)$/.test(word.norm) &&
    !tokens.some((token) => inClass('as planned', token) || inClass('modal', token)) &&
    (inUkraine(sentence) ||
      mentions.some((m) => m.actor === 'UA' && (m.kind === 'name' || m.kind === 'capital')) ||
      // «делегувала трьох офіцерів до штабу»: a staff is there already.
      (kind.value === 'command' && placesOf('headquarters', sentence).length > 0))
  );
}
