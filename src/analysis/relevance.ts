import { type Claim, type KeywordRule, type Reason, TOPICS, type Topic } from '../news.ts';
import type { Reading } from './claims.ts';
import { type Sentence, spanOf } from './document.ts';
import type { Mark, Tagger } from './tagger.ts';

export interface Relevance {
  readonly relevant: boolean;
  readonly topics: readonly Topic[];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What one topic needs to be relevant. */
const ENOUGH = 1;
const STRONG = 1.5;
const WEAK = 0.3;

export function relevanceOf(reading: Reading, keywords: Keywords): Relevance {
  const reasons: (Reason & { topic: Topic })[] = [];
  const blocked = new Set<Topic>();
  for (const { sentence } of reading.reads) {
    const main = sentence.role === 'main' && !sentence.heading;
    for (const mark of keywords.tagger.tag(sentence.tokens)) {
      const rule = keywords.rules[Number(mark.value)]!;
      if (!keywords.fits(rule, mark, sentence)) continue;
      const weight = !main ? 0 : rule.kind === 'strong' ? STRONG : rule.kind === 'weak' ? WEAK : -2;
      if (main && rule.kind === 'block') blocked.add(rule.topic);
      reasons.push({
        ...spanOf(sentence, mark.from, mark.to),
        rule: main ? `${rule.kind}: ${rule.phrase}` : `background: ${rule.phrase}`,
        weight,
        topic: rule.topic,
      });
    }
    for (const found of structure(sentence)) {
      const place = sentence.paragraph < 0 ? 1 : 0.5;
      const weight = main ? found.weight * (found.weight > 0 ? place : 1) : 0;
      reasons.push({
        ...spanOf(sentence, found.from, found.to),
        rule: main ? found.rule : `background: ${found.rule}`,
        weight,
        topic: found.topic,
      });
    }
  }
  const sum = (topic: Topic): number =>
    reasons.filter((r) => r.topic === topic).reduce((total, r) => total + r.weight, 0);
  const sums = { foreign_troops: sum('foreign_troops'), security_guarantees: sum('security_guarantees') };
  const best = Math.max(...TOPICS.map((topic) => (blocked.has(topic) ? -1 : sums[topic])));
  const relevant = best >= ENOUGH;
  const topics = relevant
    ? TOPICS.filter((topic) => !blocked.has(topic) && sums[topic] >= (sums[topic] === best ? ENOUGH : 0.45))
    : [];
  return {
    relevant,
    topics,
    score: Math.round((1 - Math.exp(-Math.max(0, best))) * 100) / 100,
    reasons: reasons
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ topic: _topic, ...reason }) => reason),
  };
}

interface Found {
  readonly topic: Topic;
  readonly rule: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

const TROOPS = new Set(['ground_troops']);

/** What the words of a sentence say of the topics by their order, whatever the keywords. */
function structure(sentence: Sentence): Found[] {
  const { marks, tokens } = sentence;
  const out: Found[] = [];
  const ukraine = marks.some((m) => m.tag === 'place' && m.value === 'ukraine');
  const enemies = marks.filter((m) => m.tag === 'actor' && /^(?:RU|BY|KP) /.test(m.value));
  for (const mark of marks) {
    if (mark.tag === 'kind' && TROOPS.has(mark.value)) {
      if (enemies.some((m) => mark.from - m.to <= 1 && mark.from >= m.to && m.value.includes('adjective'))) {
        out.push({
          topic: 'foreign_troops',
          rule: "not a guarantor's troops",
          weight: -0.8,
          from: mark.from,
          to: mark.to,
        });
        continue;
      }
      if (adjective(mark, sentence, /^UA /)) continue;
      out.push({
        topic: 'foreign_troops',
        rule: 'foreign troops',
        weight: ukraine ? 0.9 : 0.4,
        from: mark.from,
        to: mark.to,
      });
    }
    if (mark.tag === 'kind' && mark.value === 'legal_guarantee') {
      out.push({
        topic: 'security_guarantees',
        rule: 'guarantees',
        weight: 0.6,
        from: mark.from,
        to: mark.to,
      });
    }
  }
  void tokens;
  return out;
}

function adjective(mark: Mark, sentence: Sentence, pattern: RegExp): boolean {
  return sentence.marks.some((m) => m.tag === 'actor' && pattern.test(m.value) && m.to === mark.from);
}

export interface Keywords {
  readonly tagger: Tagger;
  readonly rules: readonly KeywordRule[];
  fits(rule: KeywordRule, mark: Mark, sentence: Sentence): boolean;
}

export function claimsOf(reading: Reading, relevant: boolean): readonly Claim[] {
  return relevant ? reading.claims : [];
}
