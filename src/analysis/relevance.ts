import { type KeywordRule, type Reason, TOPICS, type Topic } from '../news.ts';
import type { Reading } from './claims.ts';
import { type Sentence, spanOf } from './document.ts';
import type { Mark, Tagger } from './tagger.ts';

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
  const setting = settingOf(reading);
  const reasons: Weighed[] = [];
  const blocked = new Set<Topic>();
  for (const { sentence } of reading.reads) {
    const main = sentence.role === 'main';
    for (const reason of [
      ...keywordReasons(sentence, keywords, setting),
      ...wordReasons(sentence, setting),
    ]) {
      if (!main || sentence.heading) {
        reasons.push({ ...reason, rule: `${main ? 'heading' : 'background'}: ${reason.rule}`, weight: 0 });
      } else {
        reasons.push(reason);
        if (reason.rule.startsWith('block: ')) blocked.add(reason.topic);
      }
    }
  }
  reasons.push(...claimReasons(reading, setting));
  const sums = sumsOf(reasons, reading);
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

/** What the body alone can weigh: enough to add a topic, too little to make an article relevant. */
const BODY_LIMIT = 0.5;

function sumsOf(reasons: readonly Weighed[], reading: Reading): Record<Topic, number> {
  const leads = new Set(
    reading.reads.filter(({ sentence }) => sentence.paragraph < 0).map(({ sentence }) => sentence.place),
  );
  const sums = { foreign_troops: 0, security_guarantees: 0 };
  const body = { foreign_troops: 0, security_guarantees: 0 };
  for (const { topic, weight, place } of reasons) {
    if (leads.has(place) || Math.abs(weight) >= KEYWORD.strong) sums[topic] += weight;
    else body[topic] += weight;
  }
  for (const topic of TOPICS) sums[topic] += Math.min(body[topic], BODY_LIMIT);
  return sums;
}

/** Where headline and lead play: Ukraine, the coalition, another country, a matter of banks. */
interface Setting {
  readonly ukraine: boolean;
  readonly coalition: boolean;
  readonly presence: boolean;
  readonly guarantee: boolean;
  readonly elsewhere: boolean;
  readonly otherKind: boolean;
  readonly afterWar: boolean;
  readonly mission: boolean;
  readonly foreign: boolean;
  /** North Korea's soldiers are no guarantor's, nor are any where only Russia's are named. */
  readonly enemy: boolean;
}

function settingOf(reading: Reading): Setting {
  const head = reading.reads.filter(({ sentence }) => sentence.paragraph < 0);
  const has = (tag: string, value: string): boolean =>
    head.some(({ sentence }) => sentence.marks.some((mark) => mark.tag === tag && mark.value === value));
  const foreign = head.some(({ mentions }) =>
    mentions.some((m) => m.actor !== null && m.actor !== 'UA' && m.actor !== 'RU'),
  );
  const allied =
    foreign || has('topic', 'coalition') || has('topic', 'presence') || has('topic', 'guarantee');
  return {
    ukraine: has('place', 'ukraine'),
    enemy:
      head.some(({ mentions }) => mentions.some((m) => m.actor === 'KP')) ||
      (!allied && head.some(({ sentence }) => sentence.marks.some((mark) => hostile(mark, sentence)))),
    foreign,
    mission: head.some(({ sentence }) => sentence.marks.some((m) => m.tag === 'act' && m.value === 'deed')),
    coalition: has('topic', 'coalition'),
    presence: has('topic', 'presence'),
    guarantee: has('topic', 'guarantee'),
    elsewhere: has('topic', 'elsewhere') || head.some(({ sentence }) => elsewhere(sentence)),
    otherKind: has('topic', 'other_kind'),
    afterWar: has('condition', 'after_ceasefire') || has('condition', 'after_peace'),
  };
}

const INTO = new Set([
  'в',
  'у',
  'до',
  'на',
  'in',
  'to',
  'из',
  'з',
  'від',
  'во',
  'из',
  'with',
  'into',
  'across',
]);

/** A preposition of place before another country's name. */
function elsewhere(sentence: Sentence): boolean {
  const { marks, tokens } = sentence;
  return marks.some((mark) => {
    if (
      mark.tag !== 'actor' ||
      !/ name /.test(mark.value) ||
      /^(?:UA|NATO|EU|UN|OSCE|COALITION) /.test(mark.value)
    )
      return false;
    if (!tokens[mark.from]!.capital) return false;
    const before = tokens[mark.from - 1]?.norm ?? '';
    if (!INTO.has(before) || mark.from <= 1) return false;
    const next = marks.find(
      (m) => m.from >= mark.to && m.from <= mark.to + 3 && (m.tag === 'say' || m.tag === 'cue'),
    );
    return !next || mark.from > 2;
  });
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

const FORCES = new Set(['ground_troops']);

/** Troops and guarantees as the sentence's own words have them, whatever the keywords. */
function wordReasons(sentence: Sentence, setting: Setting): Weighed[] {
  const out: Weighed[] = [];
  const here = (value: string, tag = 'place'): boolean =>
    sentence.marks.some((m) => m.tag === tag && m.value === value);
  const lead = sentence.paragraph < 0;
  const add = (mark: Mark, topic: Topic, rule: string, weight: number): void => {
    out.push({ ...spanOf(sentence, mark.from, mark.to), rule, weight, topic });
  };
  const ukraine = here('ukraine');
  const abroad = elsewhere(sentence) || here('elsewhere', 'topic');
  for (const mark of sentence.marks) {
    if (
      (mark.tag === 'kind' && (FORCES.has(mark.value) || instructors(mark, sentence))) ||
      (mark.tag === 'topic' && mark.value === 'presence')
    ) {
      const owner = setting.enemy ? 'enemy' : ownerOf(mark, sentence);
      if (owner === 'enemy') add(mark, 'foreign_troops', 'not troops of a guarantor', 0);
      else if (owner === 'ukraine') add(mark, 'foreign_troops', "Ukraine's own troops", 0);
      else if (abroad && !ukraine) add(mark, 'foreign_troops', 'troops elsewhere', 0);
      else if (ukraine && (!setting.elsewhere || !lead || !abroad))
        add(mark, 'foreign_troops', 'foreign troops in Ukraine', lead ? 1 : 0.4);
      else if (setting.elsewhere && !setting.ukraine) add(mark, 'foreign_troops', 'troops elsewhere', 0);
      else {
        const linked =
          setting.ukraine || setting.coalition || setting.presence || setting.guarantee || setting.afterWar;
        add(mark, 'foreign_troops', 'foreign troops', lead ? (linked ? 1 : 0.4) : linked ? 0.35 : 0.1);
      }
    }
    if (mark.tag === 'topic' && mark.value === 'guarantee') {
      const linked =
        ukraine ||
        setting.ukraine ||
        setting.coalition ||
        setting.foreign ||
        here('after_peace', 'condition');
      if (here('other_kind', 'topic') || (setting.otherKind && !(setting.guarantee && setting.coalition)))
        add(mark, 'security_guarantees', 'guarantees of another kind', 0);
      else add(mark, 'security_guarantees', 'guarantees for Ukraine', lead ? (linked ? 1 : 0.4) : 0.4);
    }
  }
  return out;
}

/** Instructors who come are a presence; training as such may be anywhere. */
function instructors(mark: Mark, sentence: Sentence): boolean {
  return (
    mark.value === 'training' &&
    /^(?:інструктор|инструктор|instructor)/.test(sentence.tokens[mark.from]!.norm)
  );
}

const hostile = (mark: Mark, sentence: Sentence): boolean =>
  mark.tag === 'kind' && FORCES.has(mark.value) && ownerOf(mark, sentence) === 'enemy';

/** Whose the troops are, where the words beside them say it. */
function ownerOf(mark: Mark, sentence: Sentence): 'enemy' | 'ukraine' | null {
  for (const m of sentence.marks) {
    if (m.tag !== 'actor') continue;
    const before = m.to <= mark.from && mark.from - m.to <= 1 && / (?:adjective|demonym)$/.test(m.value);
    const after = m.from >= mark.to && m.from - mark.to === 0 && / (?:name|capital) /.test(m.value);
    if (!before && !after) continue;
    if (/^(?:RU|BY|KP) /.test(m.value)) return 'enemy';
    if (/^UA /.test(m.value) && !(after && / name n/.test(m.value))) return 'ukraine';
  }
  return null;
}

/** A claim in headline or lead is about the topic even where none of the usual words stand. */
function claimReasons(reading: Reading, setting: Setting): Weighed[] {
  const out: Weighed[] = [];
  if (setting.elsewhere && !setting.ukraine) return out;
  for (const claim of reading.claims) {
    if (claim.part !== 'main' || !claim.spans?.contribution) continue;
    const place = claim.spans.contribution.place;
    const lead = reading.reads.some(({ sentence }) => sentence.place === place && sentence.paragraph < 0);
    const force = /^(?:ground_troops|air|naval|training|monitoring|command)$/.test(claim.contribution);
    const linked =
      setting.guarantee ||
      setting.coalition ||
      setting.presence ||
      (setting.ukraine && (setting.afterWar || setting.mission)) ||
      (setting.afterWar && setting.foreign);
    // Aircraft that patrol are a force, aircraft that are handed over are arms.
    const patrol =
      claim.contribution === 'air' &&
      /патрул|patrol|(?:охорон|стереж|захи[щс]|прикри|охран|защи[щт]|guard|polic)\p{L}*\s+(?:\p{L}+\s+)?(?:неб|sk)/iu.test(
        claim.spans.sentence.text,
      );
    const near = setting.ukraine && (patrol || /^(?:naval|monitoring|command)$/.test(claim.contribution));
    if (claim.contribution === 'legal_guarantee' && lead && (linked || setting.ukraine)) {
      out.push({
        ...claim.spans.contribution,
        rule: 'claim: legal_guarantee',
        weight: 1,
        topic: 'security_guarantees',
      });
    }
    if (force && lead && (linked || near || claim.contribution === 'ground_troops'))
      out.push({
        ...claim.spans.contribution,
        rule: `claim: ${claim.contribution}`,
        weight:
          linked || (near && !/розмін|размин|demin|mine/iu.test(claim.spans.contribution.text)) ? 1 : 0.55,
        topic: claim.contribution === 'monitoring' ? 'security_guarantees' : 'foreign_troops',
      });
  }
  return out;
}

export interface Keywords {
  readonly tagger: Tagger;
  readonly rules: readonly KeywordRule[];
  fits(rule: KeywordRule, mark: Mark, sentence: Sentence): boolean;
}
