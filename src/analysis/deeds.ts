import { verbForm } from '../language/verbs.ts';
import { type Weighed, weighed } from './attitudes.ts';
import { afterActor, conditional, headlineFuture, spoken } from './beside.ts';
import { unlessGiven } from './conditions.ts';
import type { Sentence } from './document.ts';
import { inUkraine, present, underWay } from './duty.ts';
import { forNow, negation } from './negation.ts';
import { elsewhere } from './place.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Verbs of giving, and contributions that are a deed («навчатиме»). */
export function verb(mark: Mark, sentence: Sentence): Weighed | null {
  if (mark.tag === 'give' && mark.value === 'be') return being(mark, sentence);
  const { norm } = sentence.tokens[mark.from]!;
  const form = headlineFuture(mark, sentence)
    ? 'future'
    : verbForm(norm, mark.value === 'ipf', sentence.lang !== 'ru');
  if (mark.value === 'noun' || form === 'none') return null;
  const negated = negation(mark, sentence) || (form === 'infinitive' && leftUndone(mark, sentence));
  if (form === 'infinitive' || form === 'gerund') return negated ? weighed('refuses', 4, 'не + verb') : null;
  if (form === 'past') return done(mark, negated, sentence);
  if (!negated && present(norm, form) && underWay(mark, sentence)) return weighed('deployed', 5, 'since');
  if (!negated) return weighed('ready', form === 'future' ? 2.5 : 1.5, form);
  if (unlessGiven(mark.from, sentence)) return weighed('refuses', 4, 'не без');
  return weighed(forNow(mark, sentence) ? 'undecided' : 'refuses', 4, 'не + verb');
}

function being(mark: Mark, sentence: Sentence): Weighed | null {
  const { tokens } = sentence;
  if (tokens[mark.to]?.norm === 'be' && tokens[mark.to + 1]?.norm === 'neither') return null;
  if (results(mark, sentence)) return null;
  // «будет зависеть от …»
  if (sentence.marks.some((m) => m.tag === 'cue' && m.value === 'depends' && m.from === mark.to)) return null;
  const negated =
    negation(mark, sentence) || inClass('not or never', tokens[mark.to]) || thereIsNo(mark, sentence);
  if (negated) return weighed('refuses', 4, 'не буде');
  const whose =
    tokens[mark.to - 1]!.norm !== 'would' ||
    afterActor(mark, sentence) ||
    spoken(mark, sentence) ||
    toldOf(mark, sentence);
  return whose ? weighed('ready', 2, 'буде') : null;
}

/** "there would be no American soldiers": whose they are, or that they are soldiers, right behind the no. */
const thereIsNo = ({ from, to }: Mark, { tokens, marks }: Sentence): boolean =>
  tokens[from - 1]?.norm === 'there' &&
  tokens[to]?.norm === 'be' &&
  tokens[to + 1]?.norm === 'no' &&
  marks.some((m) => (m.tag === 'actor' || m.tag === 'kind') && m.from === to + 2);

/** How far behind an infinitive «не став» still denies it. */
const FAR_BEHIND = 10;

/** «Надсилати піхоту Рим не став»: the no stands behind the object and whoever acts. */
function leftUndone({ to }: Mark, { tokens, lang }: Sentence): boolean {
  if (lang === 'en') return false;
  for (let at = to; at < Math.min(tokens.length - 1, to + FAR_BEHIND) && tokens[at]!.kind === 'word'; at++)
    if (tokens[at]!.norm === 'не') return inClass('left undone', tokens[at + 1]);
  return false;
}

/** "Gripens would fly once a truce holds, the minister said": what is given, right before, in somebody's words. */
const toldOf = ({ from }: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.to === from) &&
  marks.some((m) => m.tag === 'say' && m.value === 'verb' && m.from > from);

const PARTICIPLE = /(?:но|то|ний|ні|ена|ены|ен|ed)$/;

/** "any troops would mean war", "would make them targets": what comes of it, not what is done. */
function results({ to }: Mark, { tokens }: Sentence): boolean {
  const next = tokens[to];
  const second = next?.norm === 'be' ? tokens[to + 1] : next;
  if (inClass('comes of it', second)) return true;
  return next?.norm === 'make' && tokens.slice(to, to + 8).some((token) => inClass('target', token));
}

/** A past form: a deed, with «буде» a future, with «б» no more than thinkable. */
function done(mark: Mark, negated: boolean, sentence: Sentence): Weighed | null {
  const { tokens } = sentence;
  const passive =
    PARTICIPLE.test(tokens[mark.from]!.norm) &&
    (tokens.slice(Math.max(0, mark.from - 4), mark.from).some((t) => inClass('will be', t)) ||
      // "plans for troops to be sent"
      (tokens[mark.from - 1]?.norm === 'be' && tokens[mark.from - 2]?.norm === 'to'));
  if (passive) return weighed(negated ? 'refuses' : 'ready', 2, 'буде');
  if (negated || ongoing(mark, sentence)) return null;
  if (mandated(mark, sentence)) return weighed('committed', 5, 'committed');
  if (conditional(mark, sentence)) return weighed('open', 4, 'б');
  // «вже надіслала»
  return inClass('already', tokens[mark.from - 1]) &&
    sends(mark, sentence) &&
    !(elsewhere(sentence) && !inUkraine(sentence))
    ? weighed('deployed', 4.5, 'already')
    : weighed('past', 1, 'past');
}

/** "asked about troops being deployed": what is spoken of, not what has been done. */
const ongoing = ({ from }: Mark, { tokens }: Sentence): boolean =>
  tokens[from - 1]?.norm === 'being' && !inClass('is being', tokens[from - 2]);

/** How far from its verb a mandate stands that has been given. */
const TO_MANDATE = 12;

/** «мандат на 150 військових для місії вже надано»: whoever gives it has decided. */
function mandated({ from }: Mark, { tokens }: Sentence): boolean {
  const token = tokens[from]!;
  if (!inClass('gave a mandate', token)) return false;
  for (let at = from - 1; at >= Math.max(0, from - TO_MANDATE); at--) {
    if (tokens[at]!.kind === 'mark') return false;
    if (inClass('a mandate', tokens[at])) return true;
  }
  return inClass('a mandate', tokens[from + 1]);
}

const sends = ({ from }: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'send' && m.from === from);
