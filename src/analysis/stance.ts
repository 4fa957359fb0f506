import { verbForm } from '../language/verbs.ts';
import type { Stance } from '../news.ts';
import { answer } from './answers.ts';
import {
  afterActor,
  alternative,
  conditional,
  contentClause,
  headlineFuture,
  modal,
  opensClause,
  pronoun,
  spoken,
  supposed,
} from './beside.ts';
import { bySentence } from './by-sentence.ts';
import { unlessGiven } from './conditions.ts';
import type { Sentence } from './document.ts';
import { atWork, inUkraine, present, underWay } from './duty.ts';
import { isDeed } from './kinds.ts';
import { forNow, negation, notAfter, refusedLater, wouldNot } from './negation.ts';
import { pending } from './pending.ts';
import { elsewhere } from './place.ts';
import type { Mark } from './tagger.ts';
import { unlistedVerbs } from './unlisted.ts';
import { inClass, placesOf } from './word-class.ts';

/** `hope` says that somebody wants it: nobody's position. `past` is a deed already done, `bare` an infinitive. */
export type Reading = Stance | 'hope' | 'past';

/** A word that carries a stance, negation already counted in. */
export interface Cue {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  /** Attitudes («готовий», «не виключає») govern plain verbs («надішле»). */
  readonly weight: number;
  readonly rule: string;
  /** First person plural: whoever speaks. */
  readonly we: boolean;
}

/** What a word says before any negation, where its name in the lexicon does not tell. */
const FIRST: Readonly<Record<string, Reading>> = { exclude: 'refuses', allowed: 'committed' };

const OPPOSITE: Readonly<Record<string, Reading | null>> = {
  ready: 'refuses',
  open: 'refuses',
  exclude: 'open',
  refuses: 'open',
  undecided: null,
  committed: 'undecided',
  allowed: 'refuses',
  deployed: null,
};

/** Every stance the words of a sentence carry. */
export const cuesOf: (sentence: Sentence) => readonly Cue[] = bySentence(cuesIn);

function cuesIn(sentence: Sentence): Cue[] {
  const out: Cue[] = [];
  const than = spurned(sentence);
  for (const mark of sentence.marks) {
    const cue = than >= 0 && mark.from > than ? rejected(mark, sentence) : cueOf(mark, sentence);
    if (cue) out.push(cue);
  }
  for (const cue of [...atWork(sentence), ...pending(sentence)]) {
    const plain = out.findIndex((other) => other.from === cue.from && other.weight < cue.weight);
    if (plain >= 0) out.splice(plain, 1);
    out.push(cue);
  }
  out.push(...askedIf(sentence), ...unlistedVerbs(sentence, out));
  out.sort((a, b) => a.from - b.from);
  counted(out, sentence);
  if (!out.some((cue) => cue.rule === 'answer')) return out;
  const answered = new Set(out.filter((cue) => cue.rule === 'answer').map((cue) => cue.from));
  return out.filter((cue) => cue.rule === 'answer' || !answered.has(cue.from));
}

/** "declined to say if": whether. */
function askedIf({ tokens, lang }: Sentence): Cue[] {
  if (lang !== 'en') return [];
  return tokens.flatMap(({ norm }, at): Cue[] =>
    norm === 'if' && inClass('asks if', tokens[at - 1]?.norm ?? '')
      ? [{ ...weighed('hope', 3.5, 'whether'), from: at, to: at + 1, we: false }]
      : [],
  );
}

/** "would not rule out": the auxiliary's no is already counted in the verb that follows it. */
function counted(cues: Cue[], { tokens }: Sentence): void {
  for (let i = cues.length - 2; i >= 0; i--) {
    const { from, rule } = cues[i]!;
    if (!/^[a-z]/.test(tokens[from]!.norm) || !/^(?:не буде|refuses)$/.test(rule)) continue;
    if (rule === 'refuses' && !inClass('will', tokens[from]!.norm)) continue;
    const next = cues.find((cue) => cue.from > from && cue.rule !== 'не буде');
    if (next && next.from - from <= 4 && next.rule.startsWith('не ')) cues.splice(i, 1);
  }
}

/** «радше піде, ніж пошле», "would rather quit than send": where the second, unwanted half begins; -1 if nowhere. */
function spurned(sentence: Sentence): number {
  const { tokens } = sentence;
  const [rather] = placesOf('rather', sentence);
  return rather === undefined
    ? -1
    : tokens.findIndex((token, i) => i > rather + 1 && inClass('than', token.norm));
}

/** In the unwanted half every verb of giving is a no. */
function rejected(mark: Mark, sentence: Sentence): Cue | null {
  if (mark.tag !== 'give' || mark.value === 'noun') return null;
  return {
    reading: 'refuses',
    from: mark.from,
    to: mark.to,
    weight: 5,
    rule: 'rather than',
    we: pronoun(mark, sentence),
  };
}

/** Marks that may carry a stance. */
const TELLING: ReadonlySet<string> = new Set(['cue', 'answer', 'hope', 'give', 'kind']);

/** Readings that ask nothing but the negation: what the word says, and what it says negated. */
const FIXED: Readonly<Record<string, readonly [plain: Weighed, negated: Weighed]>> = {
  confirm: [weighed('ready', 0.5, 'confirm'), weighed('undecided', 5, 'не confirm')],
  discuss: [weighed('undecided', 5, 'discuss'), weighed('undecided', 5, 'не discuss')],
  depends: both(weighed('undecided', 1.5, 'depends')),
  first: both(weighed('undecided', 1.5, 'first')),
  role: both(weighed('ready', 1, 'role')),
  talk: [weighed('open', 1.5, 'talk'), weighed('undecided', 1.5, 'talk')],
  maybe: [weighed('open', 2.5, 'option'), weighed('refuses', 2.5, 'option')],
  perhaps: both(weighed('open', 2.5, 'maybe')),
  apart: both(weighed('open', 5, 'another matter')),
};

type Weighed = Pick<Cue, 'reading' | 'weight' | 'rule'>;

function weighed(reading: Reading, weight: number, rule: string): Weighed {
  return { reading, weight, rule };
}

function both(alike: Weighed): readonly [Weighed, Weighed] {
  return [alike, alike];
}

const OF_US = /(?:мо|мось|мося|аем|яем|уем|дим|вим|лим|тим|шим|шлем|жем|нем|дем|мем|емся|имся)$/;

function cueOf(mark: Mark, sentence: Sentence): Cue | null {
  if (!TELLING.has(mark.tag)) return null;
  if (mark.tag === 'answer') return answer(mark, sentence);
  const found = weigh(mark, sentence);
  if (!found) return null;
  const last = sentence.tokens[mark.to - 1]!.norm;
  const we = (OF_US.test(last) && verbal(mark, last)) || pronoun(mark, sentence);
  const { reading, weight, rule } = found;
  return { reading, from: mark.from, to: mark.to, weight, rule, we };
}

function weigh(mark: Mark, sentence: Sentence): Weighed | null {
  if (mark.tag === 'cue') return attitude(mark, sentence);
  if (mark.tag === 'hope') return hope(mark, sentence);
  if (mark.tag === 'kind' && (mark.value === 'none' || !isDeed(mark, sentence))) return null;
  return supposed(mark, sentence) ? null : verb(mark, sentence);
}

const PAST = /(?:[аиіяе]в|л|ла|ло|ли)(?:ся|сь)?$/;

function attitude(mark: Mark, sentence: Sentence): Weighed | null {
  const { value } = mark;
  if (value === 'none') return null;
  // «готова ли Польша»: asked, not said.
  if (inClass('Russian whether', sentence.tokens[mark.to]?.norm ?? ''))
    return weighed('hope', 3.5, 'whether');
  const { norm } = sentence.tokens[mark.from]!;
  const negated =
    (norm !== 'не' && norm !== 'not' && negation(mark, sentence)) ||
    // "I exclude nothing", "signed nothing that would oblige it"
    inClass('nothing', sentence.tokens[mark.to]?.norm ?? '');
  if (value === 'lacking') return refusedLater(mark, sentence) ? weighed('undecided', 6, 'lacking') : null;
  // «несуть чергування в Польщі»
  if (value === 'deployed' && elsewhere(sentence) && !inUkraine(sentence)) return null;
  if (value === 'arrived') return !negated && inUkraine(sentence) ? weighed('deployed', 5, 'arrived') : null;
  if (value === 'think') return !negated && ponders(mark, sentence) ? weighed('undecided', 6, 'think') : null;
  if (meansElse(mark, sentence)) return null;
  const assents = value === 'assent' || (value === 'ready' && inClass('agreed', norm));
  if (assents && !negated && byParliament(mark, sentence)) return weighed('committed', 5, 'committed');
  if ((value === 'assent' || value === 'committed') && !negated && ofDraft(mark, sentence))
    return weighed('ready', 5, 'draft');
  if (value === 'assent') return null;
  if (ofOthers(mark, sentence)) return weighed('hope', 4.5, 'hope');
  if (value === 'headline' && afterActor(mark, sentence))
    return asked(mark, sentence) ? weighed('hope', 4.5, 'hope') : weighed('ready', 3, 'to + verb');
  if (value === 'headline') return null;
  // «логістика для можливої місії»: the mission is in question, not what is given to it.
  if (
    value === 'maybe' &&
    inClass('for', sentence.tokens[mark.from - 1]?.norm ?? '') &&
    inClass('body of troops', sentence.tokens[mark.to]?.norm ?? '')
  )
    return null;
  // «прокомментировал возможность отправки»: spoken of, not granted.
  if (value === 'maybe' && inClass('reacts', sentence.tokens[mark.from - 1]?.norm ?? '')) return null;
  const fixed = FIXED[value];
  if (fixed) return fixed[negated ? 1 : 0];
  if (value === 'ready' && inClass('promise', norm) && contentClause(mark, sentence))
    return weighed(negated ? 'undecided' : 'ready', 1, 'promise that');
  if (value === 'committed' && !negated && (modal(mark, sentence) || isToSign(mark, sentence)))
    return weighed('ready', 2.5, 'future');
  // "will come into force": not yet.
  if (value === 'deployed' && inClass('will', sentence.tokens[mark.from - 1]?.norm ?? ''))
    return weighed(negated ? 'refuses' : 'ready', negated ? 4 : 2.5, 'future');
  if (value === 'exclude' && !negated && (notAfter(mark, sentence) || unwisely(mark, sentence)))
    return weighed('open', 5.5, 'не exclude');
  // «согласилась бы», «взялася б»: thinkable, not promised.
  if (value === 'ready' && !negated && PAST.test(norm) && conditional(mark, sentence))
    return weighed('open', 5, 'б');
  const reading = negated ? opposite(mark, sentence) : plain(mark, sentence);
  if (!reading) return null;
  const named = ruleOf(reading, norm) ?? `${negated ? 'не ' : ''}${value}`;
  return weighed(reading, reading === 'undecided' ? 6 : 5, named);
}

/** «Латвія думає.», «думаємо про це», "thinking about it": with nothing after it that is thought. */
function ponders(mark: Mark, { tokens }: Sentence): boolean {
  const object =
    inClass('thinks about', tokens[mark.to]?.norm ?? '') &&
    inClass('it alone', tokens[mark.to + 1]?.norm ?? '');
  const next = tokens[object ? mark.to + 2 : mark.to];
  return (!next || next.kind === 'mark') && !inClass('that', tokens[mark.to + 1]?.norm ?? '');
}

/** How far from its verb the house stands that assents. */
const BESIDE = 4;

/** «Фолькетинг погодився відрядити», «авіацію риксдаг підтримав»: what a parliament assents to is decided. */
function byParliament({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  if (!/(?:в|ла|ли|лося|вся|лась|лася|лися|лся|лись|ed)$/.test(tokens[from]!.norm)) return false;
  return marks.some(
    (m) =>
      m.tag === 'condition' &&
      m.value === 'parliament' &&
      ((m.to <= from && from - m.to <= BESIDE && !tokens.slice(m.to, from).some((t) => t.text === ',')) ||
        (m.from >= to && m.from - to <= 1)),
  );
}

/** "it would be strange to rule out", «преждевременно исключать»: who says so rules nothing out. */
function unwisely({ from, to }: Mark, { tokens, lang }: Sentence): boolean {
  if (lang !== 'en' && from === 0)
    for (let i = to; i < to + 7 && tokens[i]?.kind === 'word'; i++)
      if (inClass('unwise', tokens[i]!.norm)) return true;
  const at = tokens[from - 1]?.norm === 'to' ? from - 2 : from - 1;
  return inClass('unwise', tokens[at]?.norm ?? '') || inClass('unwise', tokens[at - 1]?.norm ?? '');
}

/** «уряд схвалив законопроєкт», "the cabinet backed a bill": the house has yet to vote. */
function ofDraft({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  const draft = tokens.slice(from, to + 3).some(({ norm }) => inClass('draft law', norm));
  return draft && marks.some((m) => m.tag === 'office' && m.value === 'government' && m.from <= from + 6);
}

/** «хоче, щоб Данія відправила»: what somebody wants others to do is no plan of his own. */
function ofOthers(mark: Mark, { tokens }: Sentence): boolean {
  return (
    mark.value === 'ready' &&
    inClass('wants it', tokens[mark.from]!.norm) &&
    tokens[mark.to]?.text === ',' &&
    inClass('in order', tokens[mark.to + 1]?.norm ?? '')
  );
}

/** "wants Poland to send": the infinitive after its object. */
function asked({ from }: Mark, { tokens, marks }: Sentence): boolean {
  const object = marks.find((m) => m.tag === 'actor' && m.to === from);
  if (!object) return false;
  const at = tokens[object.from - 1]?.norm === 'the' ? object.from - 2 : object.from - 1;
  return inClass('wants of others', tokens[at]?.norm ?? '');
}

/** Words with the look of an attitude: votes counted, parts of names, signings that are an occasion. */
function meansElse(mark: Mark, { tokens, marks, lang }: Sentence): boolean {
  const { norm } = tokens[mark.from]!;
  // «96 голосів проти 17»
  if (tokens[mark.to]?.kind === 'number' && inClass('versus', tokens[mark.to - 1]!.norm)) return true;
  // «без участі НАТО»: says of NATO that it is not needed.
  if (inClass('without', norm) && marks.some((m) => m.tag === 'actor' && m.from === mark.to)) return true;
  if (marks.some((m) => m.tag === 'actor' && m.from < mark.from && m.to >= mark.to)) return true;
  if (mark.value === 'undecided' || mark.value === 'discuss')
    return marks.some((m) => m.tag === 'cue' && m.value === 'open' && m.to === mark.from);
  // "to vote in May"
  if (
    norm === 'may' &&
    tokens[mark.from]!.capital &&
    inClass('before a month', tokens[mark.from - 1]?.norm ?? '')
  )
    return true;
  // «тільки-но мир підпишуть»: an occasion.
  if (inClass('signs', norm) && besidePeace(mark, tokens)) return true;
  if (mark.value !== 'committed') return false;
  if (inClass('signing', norm)) return true;
  const form = verbForm(norm, false, lang !== 'ru');
  return (
    mark.to - mark.from === 1 && (form === 'infinitive' || form === 'future') && !inClass('commits', norm)
  );
}

const besidePeace = ({ from, to }: Mark, tokens: Sentence['tokens']): boolean =>
  tokens.slice(Math.max(0, from - 2), to + 2).some((token) => inClass('a peace', token.norm));

function plain(mark: Mark, sentence: Sentence): Reading {
  const { value } = mark;
  const { norm } = sentence.tokens[mark.from]!;
  if (value === 'ready' && inClass('plan as a noun', norm) && refusedLater(mark, sentence))
    return inClass('promise', norm) || forNow(mark, sentence) ? 'undecided' : 'refuses';
  if ((value === 'committed' || value === 'allowed') && byCommittee(mark, sentence)) return 'ready';
  return FIRST[value] ?? (value as Reading);
}

/** "Finland to sign treaty": it has yet to. */
function isToSign({ from }: Mark, { tokens, marks }: Sentence): boolean {
  return (
    inClass('bare commits', tokens[from]!.norm) &&
    tokens[from - 1]?.norm === 'to' &&
    marks.some((m) => (m.tag === 'actor' || m.tag === 'person') && m.to === from - 1)
  );
}

/** Words between a committee and what it does: «Комітет сенату із закордонних справ схвалив». */
const NEAR_COMMITTEE = 6;

/** «Комітет Сейму підтримав», "a Senate panel backs": the house itself has yet to vote. */
function byCommittee({ from, to }: Mark, { tokens }: Sentence): boolean {
  for (let i = to - 1; i >= Math.max(0, from - NEAR_COMMITTEE); i--) {
    if (inClass('a committee', tokens[i]!.norm)) return true;
    if (i < from && tokens[i]!.kind === 'mark') return false;
  }
  return false;
}

function opposite(mark: Mark, sentence: Sentence): Reading | null {
  const { value } = mark;
  const { norm } = sentence.tokens[mark.from]!;
  if (value === 'ready' && inClass('agreed', norm)) return null;
  if (value === 'ready' && inClass('promise', norm)) return 'undecided';
  const reading = value === 'committed' && wouldNot(mark, sentence) ? 'refuses' : (OPPOSITE[value] ?? null);
  return reading === 'refuses' && forNow(mark, sentence) ? 'undecided' : reading;
}

function ruleOf(reading: Reading, norm: string): string | null {
  if (reading === 'undecided' && inClass('decision', norm)) return 'decision';
  return reading === 'ready' && inClass('plan', norm) ? 'plan' : null;
}

function hope(mark: Mark, sentence: Sentence): Weighed | null {
  // «рассчитывает отправить»: the longer pattern knows better.
  const longer = sentence.marks.some(
    (m) => m.tag === 'cue' && m.from <= mark.from && m.to >= mark.to && m.to - m.from > 1,
  );
  if (longer) return null;
  // «розраховує надіслати»: one's own deed is a plan, another's is waited for.
  if (inClass('counts on', sentence.tokens[mark.from]!.norm) && infinitiveAfter(mark, sentence))
    return weighed('ready', 5, 'ready');
  if (asksParliament(mark, sentence)) return weighed('ready', 5, 'ready');
  if (!inClass('whether', sentence.tokens[mark.to - 1]!.norm)) return weighed('hope', 4.5, 'hope');
  return opensClause(mark, sentence) && !alternative(mark, sentence) ? weighed('hope', 3.5, 'whether') : null;
}

/** «просить Сейм дозволити», «попросив у депутатів мандат»: what a government asks its parliament for it means to do. */
function asksParliament({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  // «листа парламенту, у якому просить …»
  const written = inClass('in which', tokens[from - 1]?.norm ?? '');
  return (
    inClass('asks leave', tokens[from]!.norm) &&
    marks.some(
      (m) =>
        m.tag === 'condition' &&
        m.value === 'parliament' &&
        ((m.from >= to && m.from - to <= 2) || (written && m.to <= from)),
    ) &&
    tokens.slice(to, to + 7).some(({ norm }) => inClass('leave', norm))
  );
}

function infinitiveAfter({ to }: Mark, { tokens, lang }: Sentence): boolean {
  return verbForm(tokens[to]?.norm ?? '', false, lang !== 'ru') === 'infinitive';
}

/** Verbs of giving, and contributions that are a deed («навчатиме»). */
function verb(mark: Mark, sentence: Sentence): Weighed | null {
  if (mark.tag === 'give' && mark.value === 'be') return being(mark, sentence);
  const { norm } = sentence.tokens[mark.from]!;
  const form = headlineFuture(mark, sentence)
    ? 'future'
    : verbForm(norm, mark.value === 'ipf', sentence.lang !== 'ru');
  if (mark.value === 'noun' || form === 'none') return null;
  const negated = negation(mark, sentence);
  if (form === 'infinitive') return negated ? weighed('refuses', 4, 'не + verb') : null;
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
  const negated = negation(mark, sentence) || inClass('not or never', tokens[mark.to]?.norm ?? '');
  if (negated) return weighed('refuses', 4, 'не буде');
  const whose = tokens[mark.to - 1]!.norm !== 'would' || afterActor(mark, sentence) || spoken(mark, sentence);
  return whose ? weighed('ready', 2, 'буде') : null;
}

const PARTICIPLE = /(?:но|то|ний|ні|ена|ены|ен|ed)$/;

/** "any troops would mean war", "would make them targets": what comes of it, not what is done. */
function results({ to }: Mark, { tokens }: Sentence): boolean {
  const next = tokens[to]?.norm ?? '';
  const second = next === 'be' ? (tokens[to + 1]?.norm ?? '') : next;
  if (inClass('comes of it', second)) return true;
  return next === 'make' && tokens.slice(to, to + 8).some(({ norm }) => inClass('target', norm));
}

/** A past form: a deed, with «буде» a future, with «б» no more than thinkable. */
function done(mark: Mark, negated: boolean, sentence: Sentence): Weighed | null {
  const { tokens } = sentence;
  const passive =
    PARTICIPLE.test(tokens[mark.from]!.norm) &&
    (tokens.slice(Math.max(0, mark.from - 4), mark.from).some((t) => inClass('will be', t.norm)) ||
      // "plans for troops to be sent"
      (tokens[mark.from - 1]?.norm === 'be' && tokens[mark.from - 2]?.norm === 'to'));
  if (passive) return weighed(negated ? 'refuses' : 'ready', 2, 'буде');
  if (negated) return null;
  if (conditional(mark, sentence)) return weighed('open', 4, 'б');
  // «вже надіслала»
  return inClass('already', tokens[mark.from - 1]?.norm ?? '') && sends(mark, sentence)
    ? weighed('deployed', 4.5, 'already')
    : weighed('past', 1, 'past');
}

const sends = ({ from }: Mark, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'send' && m.from === from);

function verbal(mark: Mark, norm: string): boolean {
  return (
    mark.tag === 'give' ||
    mark.tag === 'cue' ||
    mark.tag === 'hope' ||
    (mark.tag === 'kind' && norm.length > 5)
  );
}
