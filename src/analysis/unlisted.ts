import { endsAsVerb } from '../language/verbs.ts';
import { byToken } from '../language/words.ts';
import { ledBy, pronoun, supposed } from './beside.ts';
import type { Sentence } from './document.ts';
import { negation } from './negation.ts';
import type { Cue } from './stance.ts';
import { inClass } from './word-class.ts';

const WILL = /.(?:тиме|тимуть|тимемо)(?:ться|ся|сь)?$/;

/** «військове», «вчергове»: a neuter or an adverb. */
const NEUTER = /[оеє]ве$/;

const PERFECTIVE =
  /^(?:ви|від|віді|до|за|на|об|обі|пере|під|піді|по|при|про|роз|розі|с|з|зі|у|в|вы|от|под|раз|рас|при)\p{L}{2,}(?:ить|ять|ать|уть|ють|де|ме|ве|же|ит|ят|ет|ут|ют)(?:ься|ся)?$/u;

/** A future by its ending alone, whatever the verb. */
const isFuture = byToken(
  ({ norm }) =>
    norm.length >= 5 &&
    (WILL.test(norm) || (PERFECTIVE.test(norm) && !/ться$/.test(norm) && !NEUTER.test(norm))),
);

const MEANT = new Set([
  'cue',
  'give',
  'hope',
  'say',
  'negation',
  'answer',
  'actor',
  'person',
  'office',
  'generic',
  'source',
  'topic',
  'condition',
  'turn end',
  'turn made',
]);

/** Verbs that the lexicon does not know, by their endings: a future is a deed, a negated one a no. */
export function unlistedVerbs(sentence: Sentence, known: readonly Cue[]): Cue[] {
  if (sentence.lang === 'en') return headlineFutures(sentence, known);
  const { tokens, marks } = sentence;
  const out: Cue[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.capital || !isFuture(token) || inClass('no deed', token)) continue;
    if (marks.some((m) => m.from <= at && m.to > at && MEANT.has(m.tag))) continue;
    if (known.some((cue) => cue.from <= at && cue.to > at)) continue;
    if (sentence.lang === 'ru' && !endsAsVerb(token.norm, true)) continue;
    // «запит», «візит»: in Ukrainian a future has its soft sign.
    if (sentence.lang === 'uk' && /[иеу]т$/.test(token.norm)) continue;
    const mark = { tag: 'give', value: 'pf', from: at, to: at + 1 };
    if (supposed(mark, sentence)) continue;
    const negated = negation(mark, sentence);
    const we = /(?:мо|мось|мося)$/.test(token.norm) || pronoun(mark, sentence);
    out.push(
      negated
        ? { reading: 'refuses', from: at, to: at + 1, weight: 2, rule: 'не + any verb', we }
        : { reading: 'ready', from: at, to: at + 1, weight: 1.2, rule: 'verb', we },
    );
  }
  return out;
}

/** "Oslo to guard Ukrainian skies": the future of English headlines, whatever the verb. */
function headlineFutures(sentence: Sentence, known: readonly Cue[]): Cue[] {
  const { tokens, marks } = sentence;
  return marks.flatMap(({ tag, from, to }): Cue[] => {
    if (tokens[to]?.norm !== 'to') return [];
    const owner = tag === 'kind' ? marks.find((m) => m.tag === 'actor' && m.to === from) : undefined;
    if (tag !== 'actor' && tag !== 'person' && !owner) return [];
    const start = owner?.from ?? from;
    const verb = tokens[to + 1];
    if (verb?.kind !== 'word' || verb.capital || inClass('no headline verb', verb)) return [];
    const before = tokens[tokens[start - 1]?.norm === 'the' ? start - 2 : start - 1];
    if (before && before.kind !== 'mark' && !inClass('headline joins', before)) return [];
    if (ledBy({ from: to }, sentence)) return [];
    // "Kyiv expects Turkey to send ships, Canada to send instructors"
    if (known.some((cue) => cue.reading === 'hope' && cue.from < start)) return [];
    if (known.some((cue) => cue.from <= to + 1 && cue.to > to)) return [];
    return [{ reading: 'ready', from: to, to: to + 2, weight: 3, rule: 'to + verb', we: false }];
  });
}
