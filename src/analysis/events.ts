import { mayQualify } from '../language/adjectives.ts';
import type { Token } from '../language/tokens.ts';
import type { Condition } from '../news.ts';
import { bySentence } from './by-sentence.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** What would have to happen, as far as the words name it, before it is known to be a condition. */
export interface Event {
  readonly condition: Condition;
  readonly from: number;
  readonly to: number;
  /** `noun` may follow a preposition, `alone` only «після», `clause` has its verb, `whole` says it all. */
  readonly shape: 'noun' | 'alone' | 'clause' | 'whole';
  /** Not the event but whose it is: «без американців», «якщо Вашингтон …». */
  readonly bare?: boolean;
}

/** How far apart «вогонь» and «припиниться» may stand. */
const APART = 4;
/** The conditions that are a moment in time. */
export const MOMENTS = /^after_/;
export const tagged = (sentence: Sentence, tag: string): Mark[] =>
  sentence.marks.filter((m) => m.tag === tag);

/** What becomes of what, by condition: the noun's value, the verb's tag, how the two are called. */
const JOINED: readonly (readonly [noun: string, turn: string, condition: Condition])[] = [
  ['fire', 'turn end', 'after_ceasefire'],
  ['hits', 'turn end', 'after_ceasefire'],
  ['war', 'turn end', 'after_peace'],
  ['truce', 'turn made', 'after_ceasefire'],
  ['peace', 'turn made', 'after_peace'],
  ['deal', 'turn made', 'after_peace'],
  ['us', 'turn backs', 'us_backstop'],
  ['others', 'turn goes', 'allies_join'],
  ['body', 'turn grants', 'mandate'],
  ['mandate', 'turn clear', 'mandate'],
  ['rules', 'turn clear', 'mandate'],
  ['orders', 'turn clear', 'mandate'],
  ['mandate', 'turn lack', 'mandate'],
  ['orders', 'turn lack', 'mandate'],
  ['rules', 'turn lack', 'mandate'],
];
/** Nouns that name the event without a verb. */
const NAMED: Readonly<Record<string, readonly [Condition, Event['shape']]>> = {
  truce: ['after_ceasefire', 'noun'],
  peace: ['after_peace', 'noun'],
  fire: ['after_ceasefire', 'alone'],
  war: ['after_peace', 'alone'],
  deal: ['after_peace', 'alone'],
  mandate: ['mandate', 'noun'],
  orders: ['mandate', 'alone'],
  us: ['us_backstop', 'alone'],
  others: ['allies_join', 'alone'],
};

/** What a sentence says might happen; not yet whether anything depends on it. */
export const eventsOf: (sentence: Sentence) => readonly Event[] = bySentence(eventsIn);

function eventsIn(sentence: Sentence): Event[] {
  const out: Event[] = [];
  for (const noun of tagged(sentence, 'event')) {
    if (unrelated(noun, sentence)) continue;
    let joined = false;
    for (const [value, tag, condition] of JOINED) {
      if (noun.value !== value) continue;
      const turn = nearest(noun, tagged(sentence, tag), sentence);
      if (!turn || (condition === 'us_backstop' && atTalks(noun, turn, sentence))) continue;
      joined = true;
      const [from, to] = [Math.min(noun.from, turn.from), Math.max(noun.to, turn.to)];
      out.push({
        condition,
        from,
        to,
        shape: tag === 'turn lack' ? 'whole' : MOMENTS.test(condition) ? 'noun' : 'clause',
      });
    }
    const named = NAMED[noun.value];
    if (named && (!joined || named[1] === 'noun'))
      out.push({
        condition: named[0],
        from: noun.from,
        to: noun.to,
        shape: named[1],
        bare: noun.value === 'us' || noun.value === 'others',
      });
  }
  for (const { value, from, to } of tagged(sentence, 'condition'))
    if (value !== 'parliament')
      out.push({ condition: value as Condition, from, to, shape: whole(value, sentence.tokens[from]!) });
  out.push(...joinedStates(sentence));
  return out;
}

/** «якщо Іспанія зробить те саме»: any state may be the other one that has to come along. */
function joinedStates(sentence: Sentence): Event[] {
  const governors = tagged(sentence, 'conditional').filter((m) => /^(?:if|behind|case)$/.test(m.value));
  if (governors.length === 0) return [];
  const turns = tagged(sentence, 'turn goes');
  return tagged(sentence, 'actor').flatMap((actor): Event[] => {
    if (NO_ALLY.test(actor.value)) return [];
    const { from, to } = actor;
    if (governors.some((m) => m.value === 'behind' && m.to === from))
      return [{ condition: 'allies_join', from, to, shape: 'alone' }];
    const turn = STATE.test(actor.value) ? nearest(actor, turns, sentence) : null;
    if (!turn) return [];
    // «якщо приєднається Франція»
    const fronted = governors.some((m) => turn.from - m.to === 0 || turn.from - m.to === 1);
    if (turn.from < to && !fronted) return [];
    return [
      {
        condition: 'allies_join',
        from: Math.min(from, turn.from),
        to: Math.max(to, turn.to),
        shape: 'clause',
      },
    ];
  });
}

/** A state's name as it acts. */
const STATE = /^[A-Z]{2} (?:name|capital) [nx]/;
const NO_ALLY = /^(?:US|UA|RU|BY|KP|EU|UN) /;

/** «не самі», «під егідою ООН», «повоєнний» state a condition by themselves; «американський щит» does not. */
function whole(value: string, first: Token): Event['shape'] {
  if (value === 'us_backstop') return inClass('only for', first) ? 'whole' : 'noun';
  if (value === 'mandate') return inClass('beneath', first) ? 'whole' : 'noun';
  return 'whole';
}

/** How many adjectives may stand before a peace. */
const ADJECTIVES = 2;

/** «операції з підтримання миру», «для забезпечення миру»: what somebody is to do with it, unless that is the condition. */
function kept({ from }: Mark, { tokens, marks }: Pick<Sentence, 'tokens' | 'marks'>): boolean {
  let at = from - 1;
  while (at > 0 && from - at <= ADJECTIVES && mayQualify(tokens[at]!)) at--;
  return (
    inClass('keeps a peace', tokens[at]) &&
    !marks.some((m) => m.tag === 'conditional' && m.to === at && /^(?:case|when|if|depend)$/.test(m.value))
  );
}

/** A treaty on something else, a mandate that is being changed. */
function unrelated(noun: Mark, { tokens, marks }: Pick<Sentence, 'tokens' | 'marks'>): boolean {
  const next = tokens[noun.to];
  if (noun.value === 'deal') {
    if (inClass('about with', next)) return true;
    return marks.some((m) => m.tag === 'topic' && m.from < noun.to && m.to > noun.from);
  }
  if (noun.value === 'peace') return kept(noun, { tokens, marks });
  if (noun.value !== 'mandate') return false;
  return tokens.slice(Math.max(0, noun.from - 4), noun.to + 4).some((t) => inClass('alters', t));
}

/** «переговори за участю США»: present at a meeting, behind nobody. */
function atTalks(noun: Mark, turn: Mark, { tokens }: Sentence): boolean {
  const from = Math.min(noun.from, turn.from);
  return tokens.slice(Math.max(0, from - 3), from).some((token) => inClass('a meeting', token));
}

const AFTER = /^(?:after|if|when|until)$/;

export function nearest(
  noun: { readonly from: number; readonly to: number },
  turns: readonly Mark[],
  { tokens, marks }: Sentence,
): Mark | null {
  let best: Mark | null = null;
  let cost = APART + 1;
  for (const turn of turns) {
    const [a, b] = noun.to <= turn.from ? [noun, turn] : [turn, noun];
    if (b.from < a.to) continue;
    // "to fly over Ukraine after the war": nothing that is over.
    if (b === noun && inClass('only after its noun', tokens[turn.from])) continue;
    const gap = b.from - a.to;
    if (gap >= cost || tokens.slice(a.to, b.from).some((t) => /^[,;:.—–]$/.test(t.text))) continue;
    // «рішення буде після домовленостей»: another clause's verb, or what governs the noun alone.
    if (
      gap > 0 &&
      marks.some((m) => m.tag === 'conditional' && AFTER.test(m.value) && m.from >= a.to && m.to <= b.from)
    )
      continue;
    [best, cost] = [turn, gap];
  }
  return best;
}
