import type { Claim, ClaimSpans } from '../news.ts';
import { CONDITIONS } from '../news.ts';
import { speakerOf } from './attribution.ts';
import type { RawClaim, Read } from './discourse.ts';
import { type Sentence, sentenceSpan, spanOf } from './document.ts';
import { enacted, permitted, pledged, stanceOf, underSignature } from './firmness.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './names.ts';
import { plausible, type SizeFound } from './sizes.ts';
import { FORCES, MOMENTS, PERMITS, type Term, termsOf } from './terms.ts';
import { inClass } from './word-class.ts';

/** One claim an actor and contribution: main before background, own before other. */
export function merge(raw: readonly RawClaim[], reads: readonly Read[], names: Names): Claim[] {
  const groups = new Map<string, RawClaim[]>();
  for (const claim of raw) {
    const key = `${claim.actor} ${claim.contribution}`;
    const list = groups.get(key);
    if (list) list.push(claim);
    else groups.set(key, [claim]);
  }
  const claims = [...groups.values()].map((found) => {
    const firm = found.filter((c) => !c.doubtful);
    const all = firm.length ? firm : found;
    const part = all.some((c) => c.part === 'main') ? 'main' : 'background';
    const kept = inVoice(all.filter((c) => c.part === part));
    return one(kept, all, reads, names);
  });
  return claims
    .filter((claim) => !specified(claim, claims))
    .map((claim) => watched(shared(enacted(claim, raw), claims), claims));
}

/** «Військові прибули, 40 інструкторів розпочали навчання»: what they are there for is told. */
const specified = ({ actor, contribution, stance }: Claim, claims: readonly Claim[]): boolean =>
  contribution === 'ground_troops' &&
  stance === 'deployed' &&
  claims.some(
    (c) => c.actor === actor && c.stance === 'deployed' && /^(?:training|command)$/.test(c.contribution),
  );

/** Own words before another's; a headline that names no speaker has its voice from the text below. */
function inVoice(all: readonly RawClaim[]): readonly RawClaim[] {
  const own = all.filter((c) => c.voice === 'own');
  if (own.length === 0 || own.length === all.length) return all;
  // What is signed is a fact, whoever speaks of it.
  const silent = own.every((c) => c.sentence.paragraph === -2 && !c.speaker && c.stance !== 'committed');
  return silent ? all.map((c) => ({ ...c, voice: 'other' })) : own;
}

/** «Після перемир'я» said of a state's soldiers holds for its aircraft too, unless they have a moment of their own. */
function shared(claim: Claim, claims: readonly Claim[]): Claim {
  if (!takes(claim) || claim.conditions.some((c) => MOMENTS.has(c))) return claim;
  for (const other of claims) {
    const moment = other.conditions.find((c) => MOMENTS.has(c));
    if (other.actor !== claim.actor || !moment || !takes(other)) continue;
    // What may come of it later has its own when: "troops will go after a truce, jets could be added".
    if ((claim.stance === 'open') !== (other.stance === 'open')) continue;
    return { ...claim, conditions: CONDITIONS.filter((c) => c === moment || claim.conditions.includes(c)) };
  }
  return claim;
}

/** A question left open waits for nothing in particular. */
const takes = ({ stance, part, contribution }: Claim): boolean =>
  part === 'main' && stance !== 'undecided' && stance !== 'refuses' && FORCES.has(contribution);

/** «США очолять спостереження за припиненням вогню, Париж дасть безпілотники»: all watch the same truce. */
function watched(claim: Claim, claims: readonly Claim[]): Claim {
  if (!watches(claim) || claim.conditions.length > 0) return claim;
  const truce = claims.some((c) => watches(c) && c.conditions.includes('after_ceasefire'));
  return truce ? { ...claim, conditions: ['after_ceasefire'] } : claim;
}

const watches = ({ contribution, part, stance }: Claim): boolean =>
  contribution === 'monitoring' && part === 'main' && stance !== 'refuses' && stance !== 'undecided';

/** `elsewhere`: what the recap or others say of the same, which may hold the number. */
function one(
  all: readonly RawClaim[],
  elsewhere: readonly RawClaim[],
  reads: readonly Read[],
  names: Names,
): Claim {
  const said = pledged(all, stanceOf(all), reads) ? 'committed' : stanceOf(all);
  const same = all.filter(
    (c) =>
      c.stance === said ||
      (said === 'committed' && (c.stance === 'ready' || (c.stance === 'open' && permitted(c)))),
  );
  const agreeing = same.length ? same : all.filter((c) => c.stance === 'refuses');
  const head = agreeing.find((c) => c.sentence.paragraph === -1) ?? agreeing[0]!;
  const stated = termsOf(head, all, reads);
  // What awaits a parliament is decided only when that has voted.
  const awaits = stated.some((term) => term.condition === 'parliament');
  const bound = said === 'committed' && agreeing.some(underSignature);
  const signed = bound && head.contribution === 'legal_guarantee';
  const stance = said === 'committed' && awaits && !bound && !agreeing.some(voted) ? 'ready' : said;
  const decided = stance === 'committed' || stance === 'deployed';
  const terms = decided && !signed ? stated.filter((term) => !PERMITS.has(term.condition)) : stated;
  const speaker = speakerOf(decided ? agreeing : all, decided, reads, names);
  const claimed =
    [head, ...agreeing, ...all].find((c) => c.sized) ?? elsewhere.find((c) => c.sized && c.stance === stance);
  const sized =
    stance === 'refuses'
      ? null
      : claimed
        ? { size: claimed.sized!, sentence: claimed.sentence }
        : sizeNearby(head, reads);
  return {
    actor: head.actor,
    contribution: head.contribution,
    stance,
    conditions: CONDITIONS.filter((condition) => terms.some((term) => term.condition === condition)),
    size: sized?.size.size ?? null,
    speaker: names.of(speaker),
    voice: head.voice,
    part: head.part,
    spans: spansOf(head, terms, sized, speaker),
  };
}

/** A parliament's own decision, not one that still needs it. */
function voted({ sentence, conditions }: RawClaim): boolean {
  return (
    sentence.marks.some((m) => m.tag === 'condition' && m.value === 'parliament') &&
    !conditions.some(({ condition }) => condition === 'parliament')
  );
}

interface Sized {
  readonly size: SizeFound;
  readonly sentence: Sentence;
}

/** How many sentences away people of no special kind («осіб», a number alone) still belong to a claim. */
const NEAR = 2;
/** A note this short has nobody else's people in it. */
const NOTE = 6;

/** A number that other sentences give to the same force: «Йдеться про тридцятьох», «У роті 60–150 осіб». */
function sizeNearby(head: RawClaim, reads: readonly Read[]): Sized | null {
  if (head.stance === 'refuses' || head.contribution === 'legal_guarantee') return null;
  const at = reads.findIndex(({ sentence }) => sentence === head.sentence);
  const order = reads
    .map((read, index) => ({ read, away: Math.abs(index - at) }))
    .filter(({ read }) => read.sizes.length > 0)
    .toSorted((a, b) => a.away - b.away);
  // Soldiers of a state that sends no troops as such are its crews and drivers.
  const alone = !reads.some(({ made }) =>
    made.some((c) => c.actor === head.actor && c.contribution === 'ground_troops' && c.stance !== 'refuses'),
  );
  const list = new Set(reads[at]!.made.map((c) => c.actor)).size > 2;
  for (const { read, away } of order) {
    if (!mayHold(read, head)) continue;
    const size = read.sizes.find(
      (one) =>
        // «…, Данія і Норвегія готові. Разом це 25 тисяч»: of the whole list, if nobody's by name.
        (!list || one.each || one.whose === head.actor || one.by === head.actor) &&
        fits(one, head, read, reads.length <= NOTE ? Math.min(away, NEAR) : away, alone),
    );
    if (size) return { size, sentence: read.sentence };
  }
  return null;
}

/** Whether a sentence can speak of a claim's people at all. */
function mayHold(read: Read, head: RawClaim): boolean {
  const { sentence, mentions } = read;
  if (sentence.tokens.some((t) => inClass('dropped', t))) return false;
  // "at least 10,000 would be needed": for the whole of it.
  if (head.actor !== 'COALITION' && sentence.tokens.some((t) => inClass('is needed', t))) return false;
  if (sentence.role !== head.sentence.role)
    return (
      head.part === 'main' &&
      !othersAct(read, head) &&
      (company(sentence) || mentions.some((m) => m.actor === head.actor))
    );
  if (head.part === 'background' && sentence.role === 'main' && sentence.place !== head.sentence.place)
    return false;
  if (read.sizes.some((size) => size.by === head.actor || size.whose === head.actor)) return true;
  return (
    !othersAct(read, head) && read.made.every((c) => c.actor === head.actor || head.actor === 'COALITION')
  );
}

function fits(size: SizeFound, head: RawClaim, read: Read, away: number, alone: boolean): boolean {
  const { actor, contribution, sentence } = head;
  if (away === 0 || (size.whose && size.whose !== actor) || !plausible(size, head)) return false;
  if (size.whole && actor !== 'COALITION') return false;
  if (actor === 'COALITION' && contribution === 'ground_troops')
    return away <= NEAR || read.sentence.tokens.some((t) => inClass('force or company', t));
  if (!size.whose && size.by && size.by !== actor) return false;
  const named = size.by === actor || size.whose === actor;
  if (size.people === contribution) return away <= NEAR || named || read.topic === actor;
  const beside =
    away <= NEAR &&
    (read.sentence.place === sentence.place || read.sentence.paragraph < 1 || read.topic === actor);
  if (size.people === 'ground_troops') return beside && alone;
  if (size.people !== 'any' && size.people !== 'bare') return false;
  // «У роті 140 осіб»: no crew, where the soldiers are the state's too.
  if (!alone && contribution !== 'ground_troops' && company(read.sentence)) return false;
  if (contribution === 'ground_troops' && company(head.sentence) && company(read.sentence)) return true;
  return contribution !== 'intelligence' && contribution !== 'funding_arms' && (beside || named);
}

const company = (sentence: Sentence): boolean => sentence.tokens.some((t) => inClass('company', t));

function othersAct(read: Read, head: RawClaim): boolean {
  return read.mentions.some((m) => m.actor && m.actor !== head.actor && m.actor !== 'UA' && m.subject);
}

function spansOf(
  head: RawClaim,
  terms: readonly Term[],
  sized: Sized | null,
  speaker: Mention | null,
): ClaimSpans {
  const { sentence, frame } = head;
  const actor = frame.actors[0]?.mention;
  return {
    sentence: sentenceSpan(sentence),
    contribution: spanOf(sentence, frame.kind.from, frame.kind.to),
    ...(actor ? { actor: spanOf(sentence, actor.from, actor.to) } : {}),
    // What is guessed has no words of its own.
    ...(frame.cue && frame.cue.rule !== 'unheard'
      ? { stance: spanOf(sentence, frame.cue.from, frame.cue.to) }
      : {}),
    ...(terms.length ? { conditions: terms.map((term) => term.span) } : {}),
    ...(sized ? { size: spanOf(sized.sentence, sized.size.from, sized.size.to) } : {}),
    ...(speaker?.span ? { speaker: speaker.span } : {}),
  };
}
