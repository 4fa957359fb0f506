import { type Claim, type Contribution, type KeywordRule, type Reason, TOPICS, type Topic } from '../news.ts';
import { weighDeclaration, weighGuarantee } from './assurance.ts';
import type { Reading } from './claims.ts';
import type { Read } from './discourse.ts';
import { type Sentence, spanOf } from './document.ts';
import { isForce, ours, weighTroops } from './forces.ts';
import { awayWords, elsewhere, inUkraine } from './place.ts';
import { marked, type Setting, settingOf, settingOfBody } from './setting.ts';
import { isOtherForce, weighOther } from './support.ts';
import type { Mark, Tagger } from './tagger.ts';
import { MOMENTS } from './terms.ts';

export interface Relevance {
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What one topic needs for an article to be relevant, and what a second topic needs beside it. */
const ENOUGH = 1;
const BESIDE = 0.35;
const KEYWORD = { strong: 1.5, weak: 0.3, block: -2 } as const;

type Weighed = Reason & { readonly topic: Topic };

/** Weighs what headline, lead and body say; the recap and words about other troops or guarantees weigh nothing. */
export function relevanceOf(reading: Reading, keywords: Keywords): Relevance {
  const head = settingOf(reading);
  const wide = settingOfBody(head, reading);
  const reasons: Weighed[] = [];
  const blocked = new Set<Topic>();
  const recalled = recalledIn(reading);
  for (const read of reading.reads) {
    const { sentence } = read;
    const setting = sentence.paragraph < 0 ? head : wide;
    const main = sentence.role === 'main' && !recalled.has(sentence) && !setting.away;
    for (const reason of [...keywordReasons(sentence, keywords, setting), ...wordReasons(read, setting)]) {
      if (!main || sentence.heading) {
        reasons.push({
          ...reason,
          rule: `${setting.away ? 'another theatre' : main ? 'heading' : 'background'}: ${reason.rule}`,
          weight: 0,
        });
      } else {
        reasons.push(reason);
        if (reason.rule.startsWith('block: ')) blocked.add(reason.topic);
      }
    }
  }
  const sure = reasons.some(({ rule, weight }) => rule === 'guarantees for Ukraine' && weight > 0);
  reasons.push(...claimReasons(reading, wide, sure));
  const sums = sumsOf(reasons, reading, wide);
  const open = TOPICS.filter((topic) => !blocked.has(topic));
  const best = Math.max(0, ...open.map((topic) => sums[topic]));
  const relevant = best >= ENOUGH;
  return {
    relevant,
    topics: relevant ? open.filter((topic) => sums[topic] >= BESIDE) : [],
    score: Math.round((1 - Math.exp(-best)) * 100) / 100,
    reasons: reasons
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ topic: _topic, ...reason }) => reason),
  };
}

/** Sentences that report nothing but earlier positions, where no word marks them as a recap. */
function recalledIn({ claims, reads }: Reading): Set<Sentence> {
  const out = new Set<Sentence>();
  for (const { sentence } of reads) {
    const own = claims.filter(
      ({ spans }) =>
        spans?.sentence.place === sentence.place && spans.sentence.start === sentence.tokens[0]?.start,
    );
    if (sentence.paragraph >= 0 && own.length > 0 && own.every(({ part }) => part === 'background'))
      out.add(sentence);
  }
  return out;
}

/** What the body alone can weigh: enough to add a topic, too little to make an article relevant. */
const BODY_LIMIT = 0.5;
/** Where the body speaks of little else, what headline and lead leave unsaid weighs as if it stood there. */
const AS_LEAD = 2.5;
const AS_LEAD_LIMIT = 1.2;
/** Said once or ten times, words that may mean something else stay doubtful. */
const DOUBTFUL = /nowhere said|beside aid/;

function sumsOf(reasons: readonly Weighed[], reading: Reading, setting: Setting): Record<Topic, number> {
  const leads = new Set(
    reading.reads.filter(({ sentence }) => sentence.paragraph < 0).map(({ sentence }) => sentence.place),
  );
  const sums = { foreign_troops: 0, security_guarantees: 0 };
  const body = { foreign_troops: 0, security_guarantees: 0 };
  const doubted = new Set<string>();
  const unplaced = reasons.filter(({ rule }) => rule.startsWith(NO_PLACE)).length;
  for (const { topic, weight, place, rule } of reasons) {
    const lead = leads.has(place);
    if (DOUBTFUL.test(rule)) {
      const once = `${topic} ${lead} ${rule}`;
      if (doubted.has(once) && !(unplaced > FEW && rule.startsWith(NO_PLACE))) continue;
      doubted.add(once);
    }
    if (lead || Math.abs(weight) >= KEYWORD.strong) sums[topic] += weight;
    else body[topic] += weight;
  }
  const full =
    !setting.enemy &&
    !setting.elsewhere &&
    (severalStates(reading) || severalForces(reading, setting) || fills(reasons, reading));
  for (const topic of TOPICS) {
    const filled = full ? Math.min(body[topic] * AS_LEAD, AS_LEAD_LIMIT) : 0;
    sums[topic] += Math.max(filled, Math.min(body[topic], BODY_LIMIT));
  }
  return sums;
}

/** So many states that say in an article what they would send tell what it is about. */
const SEVERAL = 3;

/** Several states say firmly of their forces what they would do, in an article that names Ukraine. */
function severalStates({ claims, reads }: Reading): boolean {
  const states = new Set(
    claims
      .filter(
        (c) => c.part === 'main' && c.actor.length === 2 && FORCES.test(c.contribution) && c.spans?.stance,
      )
      .map((c) => c.actor),
  );
  return (
    states.size >= SEVERAL &&
    reads.some(
      ({ sentence }) =>
        sentence.role === 'main' &&
        (marked(sentence, 'place', 'ukraine') ||
          marked(sentence, 'topic', 'coalition') ||
          marked(sentence, 'topic', 'presence')),
    )
  );
}

/** «Коли змовкнуть гармати, …»: two kinds of forces, or those of two states, of which some wait for the end of the war. */
function severalForces({ claims, reads }: Reading, setting: Setting): boolean {
  if (!setting.ukraine) return false;
  const forces = claims.filter(
    (c) => c.part === 'main' && c.actor.length === 2 && FORCES.test(c.contribution) && c.spans?.stance,
  );
  if (forces.length < 2) return false;
  return (
    reads.some(({ sentence }) => sentence.turn === 'answer') ||
    forces.some(
      (c) =>
        (c.contribution === 'ground_troops' && c.stance === 'refuses') ||
        c.conditions.some((condition) => MOMENTS.has(condition)),
    )
  );
}

/** A paragraph that speaks of troops in Ukraine and makes a claim. */
const SAID = 0.7;
/** So much in one paragraph is news wherever it stands. */
const CLEARLY = 1.1;

/** Whether the body is about the topics from its first paragraph on, or in a good part of a longer text. */
function fills(reasons: readonly Weighed[], { reads }: Reading): boolean {
  const paragraphs = new Map<string, number>();
  for (const { sentence } of reads) {
    if (
      sentence.paragraph >= 0 &&
      sentence.role === 'main' &&
      !sentence.heading &&
      sentence.turn !== 'question'
    )
      paragraphs.set(sentence.place, 0);
  }
  for (const reason of reasons) {
    const sum = paragraphs.get(reason.place);
    if (sum !== undefined) paragraphs.set(reason.place, sum + reason.weight);
  }
  const weights = [...paragraphs.values()];
  // What an official says for his state is news, in an interview between whatever else he is asked.
  const interview = reads.some(({ sentence }) => sentence.turn === 'answer');
  if (weights.some((weight) => weight >= (interview ? SAID : CLEARLY))) return true;
  const about = weights.filter((weight) => weight >= BESIDE).length;
  const share = about / Math.max(1, weights.length);
  if (about >= 3) return share >= 0.25;
  // One paragraph of two may mention guarantees in passing; troops are seldom named so.
  const told = about >= 2 || reasons.some(({ weight, topic }) => weight > 0 && topic === 'foreign_troops');
  return told && weights.length >= 2 && (weights[0] ?? 0) >= BESIDE && share >= 0.4;
}

function keywordReasons(sentence: Sentence, keywords: Keywords, setting: Setting): Weighed[] {
  const out: Weighed[] = [];
  for (const mark of keywords.tagger.tag(sentence.tokens)) {
    const rule = keywords.rules[Number(mark.value)]!;
    if (!keywords.fits(rule, mark, sentence)) continue;
    const aside =
      rule.kind === 'weak' &&
      (rule.topic === 'foreign_troops' ? setting.elsewhere && !setting.ukraine : setting.otherKind);
    const weight = aside ? 0 : rule.kind === 'weak' && sentence.paragraph >= 0 ? 0.1 : KEYWORD[rule.kind];
    out.push({
      ...spanOf(sentence, mark.from, mark.to),
      rule: `${rule.kind}: ${rule.phrase}`,
      weight,
      topic: rule.topic,
    });
  }
  return out;
}

/** Marks that may speak of troops or guarantees. */
const WEIGHED: ReadonlySet<string> = new Set(['kind', 'topic', 'owner']);

/** Troops and guarantees as the sentence's own words have them, whatever the keywords. */
function wordReasons(read: Read, setting: Setting): Weighed[] {
  const { sentence } = read;
  const out: Weighed[] = [];
  for (const mark of sentence.marks) {
    if (!WEIGHED.has(mark.tag)) continue;
    const weighed = weigh(mark, read, setting);
    if (weighed) out.push({ ...spanOf(sentence, mark.from, mark.to), ...weighed });
  }
  return out;
}

function weigh(
  mark: Mark,
  read: Read,
  setting: Setting,
): { readonly rule: string; readonly weight: number; readonly topic: Topic } | null {
  const { sentence } = read;
  if (isForce(mark, sentence)) return { ...weighTroops(mark, read, setting), topic: 'foreign_troops' };
  if (isOtherForce(mark, sentence)) {
    const other = weighOther(mark, read, setting);
    return other && { ...other, topic: 'foreign_troops' };
  }
  if (mark.tag !== 'topic') return null;
  if (mark.value === 'declaration') return { ...weighDeclaration(setting), topic: 'security_guarantees' };
  if (mark.value === 'guarantee')
    return { ...weighGuarantee(mark, read, setting), topic: 'security_guarantees' };
  return null;
}

const IN_BODY = 0.35;
const FORCES = /^(?:ground_troops|air|naval|training|monitoring|command)$/;
/** What allies do at home as well; a refusal or a maybe without a place is of Ukraine. */
const SURE = /^(?:ready|committed|deployed)$/;

const NO_PLACE = 'claim, nowhere said where';
/** More states than this send theirs to one place. */
const FEW = 2;

/** Soldiers whom a state may send anywhere: together with a word of troops just too little. */
const UNPLACED = 0.55;

/** A claim in headline or lead is about the topic even where none of the usual words stand. */
function claimReasons(reading: Reading, setting: Setting, sure: boolean): Weighed[] {
  const out: Weighed[] = [];
  if (setting.away) return [];
  const away = setting.elsewhere && !setting.here && !ours(setting);
  // «США скорочують контингент у Румунії»
  const stationed = reading.reads.some(({ sentence }) => sentence.paragraph === -2 && elsewhere(sentence));
  for (const claim of reading.claims) {
    const span = claim.spans?.contribution;
    if (claim.part !== 'main' || !span || !claim.spans?.stance) continue;
    const sentence = reading.reads.find(
      (read) =>
        read.sentence.place === span.place &&
        read.sentence.start <= span.start &&
        span.start < read.sentence.end,
    )?.sentence;
    if (!sentence) continue;
    if (
      away &&
      (claim.stance !== 'refuses' ||
        (!setting.ukraine && stationed) ||
        elsewhere(sentence) ||
        awayWords(sentence))
    )
      continue;
    const topic = topicOf(claim.contribution, setting.named);
    const weight =
      topic === 'security_guarantees' && claim.contribution === 'legal_guarantee'
        ? setting.ukraine || setting.coalition || sure
          ? 1
          : 0
        : weighClaim(claim, sentence, setting);
    if (weight > 0)
      out.push({
        ...span,
        rule: weight === UNPLACED ? `${NO_PLACE}: ${claim.contribution}` : `claim: ${claim.contribution}`,
        weight: sentence.paragraph < 0 ? weight : weight * IN_BODY,
        topic,
      });
  }
  return out;
}

/** Watching a ceasefire is part of the guarantees where the article names any, and a presence where it names none. */
const topicOf = (contribution: Contribution, guarantees: boolean): Topic =>
  contribution === 'legal_guarantee' || (contribution === 'monitoring' && guarantees)
    ? 'security_guarantees'
    : 'foreign_troops';

const linked = (setting: Setting): boolean =>
  setting.guarantee ||
  setting.coalition ||
  setting.presence ||
  (setting.ukraine && (setting.afterWar || setting.mission)) ||
  (setting.afterWar && setting.foreign && !setting.outsider);

function weighClaim(
  { contribution, stance, conditions, voice }: Claim,
  sentence: Sentence,
  setting: Setting,
): number {
  // Aircraft and air defence that are handed over are arms.
  const arms =
    contribution === 'air' && marked(sentence, 'owner', 'handover') && !marked(sentence, 'owner', 'duty');
  if (arms && !setting.guarantee) return 0;
  if (!FORCES.test(contribution) || setting.alarm || marked(sentence, 'owner', 'enemy')) return 0;
  if (linked(setting)) return 1;
  const here = setting.ukraine && !marked(sentence, 'owner', 'handover');
  // Aircraft that patrol are a force, aircraft that are handed over are arms.
  const near =
    here &&
    (contribution === 'air'
      ? marked(sentence, 'owner', 'duty')
      : /^(?:naval|monitoring|command)$/.test(contribution));
  if (near) return contribution === 'naval' && marked(sentence, 'owner', 'demining') ? 0.55 : 1;
  if (taughtThere(contribution, sentence)) return 1;
  if (contribution !== 'ground_troops') return 0;
  // «Сибіга: данці дадуть батальйон»: where else would Kyiv speak of.
  if (voice === 'other' && setting.kyiv) return 1;
  // Soldiers who go only with a mandate, a backstop, a vote are those this is about.
  if (conditions.length > 0) return 1;
  return SURE.test(stance) || marked(sentence, 'force', 'army') ? UNPLACED : 1;
}

/** «обучать украинских военных на территории Украины»: those who teach there are there. */
const taughtThere = (contribution: Contribution, sentence: Sentence): boolean =>
  contribution === 'training' && inUkraine(sentence) && !marked(sentence, 'place', 'abroad');

export interface Keywords {
  readonly tagger: Tagger;
  readonly rules: readonly KeywordRule[];
  fits(rule: KeywordRule, mark: Mark, sentence: Sentence): boolean;
}
