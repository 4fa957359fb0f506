import type { Claim, Stance } from '../news.ts';
import { ANOTHER_MATTER } from './another-matter.ts';
import type { RawClaim, Read } from './discourse.ts';
import type { Sentence } from './document.ts';
import { inClass } from './word-class.ts';

/** Hardest yes first. */
const STANCES: readonly Stance[] = ['deployed', 'committed', 'ready', 'open', 'undecided', 'refuses'];

/** How firmly an actor's sentences speak of one contribution together. */
export function stanceOf(all: readonly RawClaim[]): Stance {
  // «У боях участі не братимуть, а поїдуть після перемир'я»
  const beyond = all.filter((c) => !sparedCombat(c));
  if (beyond.length < all.length && beyond.some((c) => c.stance !== 'refuses')) return stanceOf(beyond);
  const firm = all.filter((c) => (!c.inferred || c.sentence.paragraph === -1) && !c.frame.understood);
  const open = firm.length ? firm : all;
  // «Не виключає. Без мандата не поїдуть»: what it takes is no no.
  const plain = open.filter((c) => c.stance !== 'refuses' || !c.conditions.some((e) => e.exception));
  const pool = plain.length ? plain : open;
  const kinds = new Set(pool.map((c) => c.stance));
  if (all.some(({ stance, frame }) => stance === 'open' && frame.cue?.rule === ANOTHER_MATTER)) return 'open';
  if (all.some((c) => c.stance === 'refuses')) {
    // "no plans now, but possible later": a refusal for the time being.
    if (pool.every((c) => c.stance === 'refuses' || c.stance === 'open') && all.some(forLater))
      return 'undecided';
    // «Участвовать не намерен. Об отправке речи не идет»: the second says no more than the first.
    if (all.every((c) => c.stance === 'refuses' || unspoken(c))) return 'refuses';
  }
  if (kinds.size === 1) return pool[0]!.stance;
  // Where the words around it say it otherwise, the speaker's own decide.
  const quotes = pool.filter(inQuotes);
  if (quotes.length > 0 && quotes.length < pool.length) return heaviest(quotes);
  if (kinds.size === 2 && kinds.has('open') && kinds.has('undecided')) return 'open';
  // Who says to be ready is no less so for saying what may come of it.
  if (
    kinds.size === 2 &&
    all.some((c) => c.stance === 'ready') &&
    all.some((c) => c.stance === 'open') &&
    pool.some((c) => c.attitude && c.stance === 'ready')
  )
    return 'ready';
  // What was signed or decided is told on in the future: «підписали… облаштують».
  if (
    kinds.size === 2 &&
    kinds.has('committed') &&
    pool.every((c) => c.stance === 'committed' || (c.stance === 'ready' && !c.attitude))
  )
    return 'committed';
  return heaviest(pool);
}

function heaviest(pool: readonly RawClaim[]): Stance {
  const counted = STANCES.map((stance) => {
    // A sentence says a thing once, however many words it has for it.
    const heard = new Map<Sentence, number>();
    for (const c of pool) {
      const weight = placeWeight(c) * wordWeight(c);
      if (c.stance === stance) heard.set(c.sentence, Math.max(weight, heard.get(c.sentence) ?? 0));
    }
    return { stance, weight: [...heard.values()].reduce((sum, weight) => sum + weight, 0) };
  });
  return counted.toSorted((a, b) => b.weight - a.weight)[0]!.stance;
}

/** «не братимуть участі в бойових діях»: a no to fighting alone. */
const sparedCombat = ({ stance, frame: { cue }, sentence: { tokens } }: RawClaim): boolean =>
  stance === 'refuses' &&
  cue !== null &&
  tokens.slice(cue.to, cue.to + 4).some((token) => inClass('of combat', token));

const unspoken = ({ stance, frame: { cue }, sentence }: RawClaim): boolean =>
  stance === 'undecided' &&
  cue !== null &&
  sentence.tokens.slice(cue.from, cue.to).some((token) => inClass('no question of it', token));

const forLater = ({ stance, sentence }: RawClaim): boolean =>
  stance === 'open' && sentence.tokens.some((token) => inClass('later on', token));

/** Said in so many words, below the headline. */
const inQuotes = ({ quoted, attitude, stance, sentence, frame }: RawClaim): boolean =>
  quoted &&
  sentence.paragraph > -2 &&
  !HINT.test(frame.cue?.rule ?? '') &&
  (attitude || stance === 'refuses' || stance === 'committed' || stance === 'deployed');

/** Words that speak of a thing more than they say. */
const HINT = /^(?:option|role|talk|discuss|confirm)$/;

/** What is decided or there already is more than what is planned; an attitude is more than a plain verb. */
function wordWeight({ stance, attitude, inferred, frame }: RawClaim): number {
  if (HINT.test(frame.cue?.rule ?? '')) return 0.6;
  if (stance === 'committed' || stance === 'deployed') return 1.6;
  return attitude || stance === 'refuses' ? 1.2 : inferred ? 0.8 : 1;
}

/** The lead says it best, a quote better than the text around it. */
function placeWeight({ sentence, quoted }: RawClaim): number {
  if (sentence.paragraph < 0) return sentence.paragraph === -1 ? 1.8 : 1.4;
  return quoted ? 1.5 : 1;
}

/** «26 країн зобов'язалися. Ці держави пошлють …»: what a plain verb says next to a pledge is part of it. */
export function pledged(all: readonly RawClaim[], stance: Stance, reads: readonly Read[]): boolean {
  const { actor, part } = all[0]!;
  const allowed = stance === 'open' && all.every((c) => c.stance !== 'open' || permitted(c));
  if (!allowed && (stance !== 'ready' || all.some((c) => c.attitude && c.stance === 'ready' && !inTitle(c))))
    return false;
  // «Сейм дав добро. Зможуть поїхати до ста вояків»: what may be done is what was allowed.
  if (allowed && all.some((c) => c.stance === 'committed')) return true;
  // «Сенат підтримав відправлення. Корабель піде …»: what a house decided stays decided.
  if (
    all.some(
      (c) =>
        c.stance === 'committed' &&
        (c.frame.cue?.rule === 'allowed' || byHouse(c)) &&
        byAuthority(c.sentence),
    )
  )
    return true;
  // «Рішення вже ухвалено»
  if (all.some((c) => c.stance === 'committed' && c.frame.understood)) return true;
  // A headline's «готова» stands against a plain pledge, not against what parliament or cabinet decide.
  const wished = all.some((c) => c.attitude && inTitle(c) && c.stance === 'ready');
  const places = all.map((c) => reads.findIndex(({ sentence }) => sentence === c.sentence));
  return reads.some(
    (read, at) =>
      read.pledged.includes(actor) &&
      (!wished || byAuthority(read.sentence) || underText(read.sentence)) &&
      (read.sentence.role === 'background') === (part === 'background') &&
      places.some((place) => Math.abs(place - at) <= 2),
  );
}

/** «Рійгікогу схвалив участь»: the house is right before its verb. */
const byHouse = ({ frame: { cue }, sentence: { marks } }: RawClaim): boolean =>
  cue?.rule === 'committed' &&
  marks.some(
    (m) => m.tag === 'condition' && m.value === 'parliament' && m.to <= cue.from && cue.from - m.to <= 1,
  );

const byAuthority = ({ marks }: Sentence): boolean =>
  marks.some(
    ({ tag, value }) =>
      (tag === 'condition' && value === 'parliament') || (tag === 'office' && value === 'government'),
  );

/** «підписали декларацію»: more than a headline's «готові». */
const underText = ({ marks, tokens }: Sentence): boolean =>
  marks.some(
    ({ tag, value, from, to }) =>
      tag === 'cue' &&
      value === 'committed' &&
      tokens.slice(from, to).some((token) => inClass('signs', token)),
  ) && marks.some(({ tag, value }) => tag === 'topic' && value === 'declaration');

const inTitle = ({ sentence }: RawClaim): boolean => sentence.paragraph === -2;

/** «зможе вирушити»: what a vote allows. */
export const permitted = ({ frame: { cue }, sentence }: RawClaim): boolean =>
  cue !== null &&
  sentence.tokens.slice(cue.from, cue.to + 1).some((token) => inClass('is allowed to', token));

/** «Підписав угоду, яку ще має ратифікувати Сенат», «декларацію про намір»: a signature binds before the vote. */
export const underSignature = ({ frame: { cue }, sentence }: RawClaim): boolean =>
  cue !== null && sentence.tokens.slice(cue.from, cue.to).some((token) => inClass('signs', token));

/** «Сейм схвалив мандат … Інструктори навчатимуть бійців»: what the text goes on to tell in the future is decided too. */
export function enacted(claim: Claim, raw: readonly RawClaim[]): Claim {
  if (claim.stance !== 'ready' || claim.part !== 'main' || claim.conditions.includes('parliament'))
    return claim;
  const { actor, contribution } = claim;
  const decision = raw.some(
    (c) =>
      c.actor === actor &&
      c.contribution !== contribution &&
      c.stance === 'committed' &&
      c.part === 'main' &&
      c.sentence.paragraph < 2 &&
      (byAuthority(c.sentence) || underSignature(c)),
  );
  if (!decision) return claim;
  const plain = raw.every(
    (c) =>
      c.actor !== actor ||
      c.contribution !== contribution ||
      (c.stance === 'ready' && !c.attitude && !c.doubtful),
  );
  return plain ? { ...claim, stance: 'committed' } : claim;
}
