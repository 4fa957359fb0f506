import type { Token } from '../language/tokens.ts';
import { verbForm } from '../language/verbs.ts';
import { afterActor, alternative, conditional, contentClause, ledBy, modal, opensClause } from './beside.ts';
import type { Sentence } from './document.ts';
import { inUkraine } from './duty.ts';
import { forNow, negation, notAfter, refusedLater, wouldNot } from './negation.ts';
import { elsewhere } from './place.ts';
import type { Cue, Reading } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

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

/** What a word says and how much, before it is known whose it is. */
export type Weighed = Pick<Cue, 'reading' | 'weight' | 'rule'>;

export function weighed(reading: Reading, weight: number, rule: string): Weighed {
  return { reading, weight, rule };
}

function both(alike: Weighed): readonly [Weighed, Weighed] {
  return [alike, alike];
}

const PAST = /(?:[аиіяе]в|л|ла|ло|ли)(?:ся|сь)?$/;

/** A cue of the lexicon, negated or not. */
export function attitude(mark: Mark, sentence: Sentence): Weighed | null {
  const { value } = mark;
  if (value === 'none') return null;
  // «готова ли Польша»: asked, not said.
  if (inClass('Russian whether', sentence.tokens[mark.to])) return weighed('hope', 3.5, 'whether');
  const token = sentence.tokens[mark.from]!;
  const negated =
    (token.norm !== 'не' && token.norm !== 'not' && negation(mark, sentence)) ||
    (value !== 'exclude' && deniedLater(mark, sentence)) ||
    // "I exclude nothing", "signed nothing that would oblige it"
    inClass('nothing', sentence.tokens[mark.to]);
  if (value === 'lacking') return refusedLater(mark, sentence) ? weighed('undecided', 6, 'lacking') : null;
  // «несуть чергування в Польщі»
  if (value === 'deployed' && elsewhere(sentence) && !inUkraine(sentence)) return null;
  if (value === 'arrived') {
    // "will enter Ukraine"
    const ahead = inClass('modal', sentence.tokens[mark.from - 1]);
    return !negated && !ahead && inUkraine(sentence) ? weighed('deployed', 5, 'arrived') : null;
  }
  if (value === 'think') return !negated && ponders(mark, sentence) ? weighed('undecided', 6, 'think') : null;
  if (meansElse(mark, sentence)) return null;
  const assents = value === 'assent' || (value === 'ready' && inClass('agreed', token));
  if (assents && !negated && byParliament(mark, sentence)) return weighed('committed', 5, 'committed');
  if ((value === 'assent' || value === 'committed') && !negated && ofDraft(mark, sentence))
    return weighed('ready', 5, 'draft');
  if (value === 'assent') return null;
  if (ofOthers(mark, sentence)) return weighed('hope', 4.5, 'hope');
  if (value === 'headline' && afterActor(mark, sentence) && !ledBy(mark, sentence))
    return asked(mark, sentence) ? weighed('hope', 4.5, 'hope') : weighed('ready', 3, 'to + verb');
  if (value === 'headline') return null;
  if (value === 'discuss' && occasion(mark, sentence)) return null;
  // «логістика для можливої місії»: the mission is in question, not what is given to it.
  if (
    value === 'maybe' &&
    inClass('for', sentence.tokens[mark.from - 1]) &&
    (inClass('body of troops', sentence.tokens[mark.to]) ||
      inClass('body of troops', sentence.tokens[mark.to + 1]))
  )
    return null;
  // «союзники, потенційно ООН і Євросоюз»: who it might be, not what he might do.
  if (value === 'open' && inClass('potentially', token) && namesNext(mark, sentence)) return null;
  // «прокомментировал возможность отправки»: spoken of, not granted.
  if (spokenOf(mark, sentence)) return null;
  if (value === 'maybe' && ofAnother(mark, sentence)) return null;
  // «миротворці можуть і не знадобитися»
  if (value === 'open' && sentence.tokens.slice(mark.to, mark.to + 3).some((t) => inClass('to be needed', t)))
    return null;
  // «відмовився коментувати плани», «утримався від коментарів»
  const object = sentence.tokens[inClass('out of', sentence.tokens[mark.to]) ? mark.to + 1 : mark.to];
  if (value === 'refuses' && !negated && inClass('reacts', object)) return null;
  const fixed = FIXED[value];
  if (fixed) return fixed[negated ? 1 : 0];
  if (value === 'ready' && inClass('promise', token) && contentClause(mark, sentence))
    return weighed(negated ? 'undecided' : 'ready', 1, 'promise that');
  if (value === 'committed' && !negated && (modal(mark, sentence) || isToSign(mark, sentence)))
    return weighed('ready', 2.5, 'future');
  // "will come into force": not yet.
  if (value === 'deployed' && inClass('will', sentence.tokens[mark.from - 1]))
    return weighed(negated ? 'refuses' : 'ready', negated ? 4 : 2.5, 'future');
  if (value === 'exclude' && !negated && (notAfter(mark, sentence) || unwisely(mark, sentence)))
    return weighed('open', 5.5, 'не exclude');
  // «согласилась бы», «взялася б»: thinkable, not promised.
  if (value === 'ready' && !negated && PAST.test(token.norm) && conditional(mark, sentence))
    return weighed('open', 5, 'б');
  const reading = negated ? opposite(mark, sentence) : plain(mark, sentence);
  if (!reading) return null;
  const named = ruleOf(reading, token) ?? `${negated ? 'не ' : ''}${value}`;
  return weighed(reading, reading === 'undecided' ? 6 : 5, named);
}

/** «обіцяти солдатів міністр не став», «відмовлятися від планів Данія не збирається» */
const deniedLater = (mark: Mark, sentence: Sentence): boolean =>
  sentence.lang !== 'en' &&
  verbForm(sentence.tokens[mark.from]!.norm, false, sentence.lang !== 'ru') === 'infinitive' &&
  notAfter(mark, sentence);

/** «Латвія думає.», «думаємо про це», "thinking about it": with nothing after it that is thought. */
function ponders(mark: Mark, { tokens }: Sentence): boolean {
  const object = inClass('thinks about', tokens[mark.to]) && inClass('it alone', tokens[mark.to + 1]);
  const next = tokens[object ? mark.to + 2 : mark.to];
  return (!next || next.kind === 'mark') && !inClass('that', tokens[mark.to + 1]);
}

/** "told them in several discussions that …": when it was said. */
const occasion = ({ from, to }: Mark, { tokens, lang }: Sentence): boolean =>
  lang === 'en' &&
  /s$/.test(tokens[to - 1]!.norm) &&
  [from - 1, from - 2].some((at) => inClass('in the course of', tokens[at])) &&
  (tokens[to]?.norm === 'that' || tokens[to]?.text === ',');

/** Behind a comma, right before a name. */
const namesNext = ({ from, to }: Mark, { tokens, marks }: Sentence): boolean =>
  tokens[from - 1]?.text === ',' && marks.some((m) => m.tag === 'actor' && m.from === to);

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
      if (inClass('unwise', tokens[i])) return true;
  const at = tokens[from - 1]?.norm === 'to' ? from - 2 : from - 1;
  return inClass('unwise', tokens[at]) || inClass('unwise', tokens[at - 1]);
}

/** «уряд схвалив законопроєкт», "the cabinet backed a bill": the house has yet to vote. */
function ofDraft({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  const draft = tokens.slice(from, to + 3).some((token) => inClass('draft law', token));
  return draft && marks.some((m) => m.tag === 'office' && m.value === 'government' && m.from <= from + 6);
}

/** «хоче, щоб Данія відправила»: what somebody wants others to do is no plan of his own. */
function ofOthers(mark: Mark, { tokens }: Sentence): boolean {
  return (
    mark.value === 'ready' &&
    inClass('wants it', tokens[mark.from]) &&
    tokens[mark.to]?.text === ',' &&
    inClass('in order', tokens[mark.to + 1])
  );
}

/** "wants Poland to send": the infinitive after its object. */
function asked({ from }: Mark, { tokens, marks }: Sentence): boolean {
  const object = marks.find((m) => m.tag === 'actor' && m.to === from);
  if (!object) return false;
  const at = tokens[object.from - 1]?.norm === 'the' ? object.from - 2 : object.from - 1;
  return inClass('wants of others', tokens[at]);
}

/** Words with the look of an attitude: votes counted, parts of names, signings that are an occasion. */
function meansElse(mark: Mark, { tokens, marks, lang }: Sentence): boolean {
  const token = tokens[mark.from]!;
  // «96 голосів проти 17»
  if (tokens[mark.to]?.kind === 'number' && inClass('versus', tokens[mark.to - 1])) return true;
  // «без участі НАТО»: says of NATO that it is not needed.
  if (inClass('without', token) && marks.some((m) => m.tag === 'actor' && m.from === mark.to)) return true;
  if (marks.some((m) => m.tag === 'actor' && m.from < mark.from && m.to >= mark.to)) return true;
  if (mark.value === 'undecided' || mark.value === 'discuss')
    return marks.some((m) => m.tag === 'cue' && m.value === 'open' && m.to === mark.from);
  // "to vote in May"
  if (token.norm === 'may' && tokens[mark.from]!.capital && inClass('before a month', tokens[mark.from - 1]))
    return true;
  // «тільки-но мир підпишуть»: an occasion.
  if (inClass('signs', token) && besidePeace(mark, tokens)) return true;
  if (mark.value !== 'committed') return false;
  if (inClass('signing', token)) return true;
  const form = verbForm(token.norm, false, lang !== 'ru');
  return (
    mark.to - mark.from === 1 && (form === 'infinitive' || form === 'future') && !inClass('commits', token)
  );
}

const besidePeace = ({ from, to }: Mark, tokens: Sentence['tokens']): boolean =>
  tokens.slice(Math.max(0, from - 2), to + 2).some((token) => inClass('a peace', token));

function plain(mark: Mark, sentence: Sentence): Reading {
  const { value } = mark;
  const token = sentence.tokens[mark.from]!;
  if (value === 'ready' && inClass('plan as a noun', token) && refusedLater(mark, sentence))
    return inClass('promise', token) || forNow(mark, sentence) ? 'undecided' : 'refuses';
  if ((value === 'committed' || value === 'allowed') && byCommittee(mark, sentence)) return 'ready';
  if (value === 'allowed' && inClass('backs it', token) && byOneMan(mark, sentence)) return 'ready';
  return FIRST[value] ?? (value as Reading);
}

/** «коментувати плани послати», "comments on readiness to send" */
function spokenOf({ from, value }: Mark, { tokens }: Sentence): boolean {
  const token = tokens[from]!;
  if (value !== 'maybe' && !inClass('readiness', token) && !inClass('plan as a noun', token)) return false;
  return inClass('reacts', tokens[inClass('about', tokens[from - 1]) ? from - 2 : from - 1]);
}

/** «у межах можливої мирної угоди», «залежить від можливого внеску США»: what may be is something else. */
function ofAnother({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  if (!ATTRIBUTE.test(tokens[from]!.norm)) return false;
  let noun = to;
  while (noun < to + 2 && ADJECTIVE.test(tokens[noun]?.norm ?? '')) noun++;
  return (
    tokens[noun]?.kind === 'word' &&
    !marks.some(
      (m) =>
        m.from >= to &&
        m.from <= noun &&
        // «серед можливого він назвав …»
        ((m.tag === 'kind' && m.value !== 'none') || /^(?:act|anaphor|pronoun)$/.test(m.tag)),
    )
  );
}

/** «можливого», «возможной»: of a noun, and no predicate. */
const ATTRIBUTE = /^(?:можлив(?:ого|ої|ому|ій|их)|возможн(?:ого|ой|ому|ом|ых))$/;
const ADJECTIVE = /(?:ого|ої|ому|ій|их|ой|ом|ых)$/;

/** "Finland to sign treaty": it has yet to. */
function isToSign({ from }: Mark, { tokens, marks }: Sentence): boolean {
  return (
    inClass('bare commits', tokens[from]) &&
    tokens[from - 1]?.norm === 'to' &&
    marks.some((m) => (m.tag === 'actor' || m.tag === 'person') && m.to === from - 1)
  );
}

/** «Президент підтримав участь», "the minister backed": one man's word decides nothing yet. */
const byOneMan = ({ from }: Mark, { marks }: Sentence): boolean => {
  const who = marks.findLast((m) => m.to <= from && (m.tag === 'office' || m.tag === 'person'));
  return who !== undefined && from - who.to <= BESIDE && who.value !== 'government';
};

/** Words between a committee and what it does: «Комітет сенату із закордонних справ схвалив». */
const NEAR_COMMITTEE = 6;

/** «Комітет Сейму підтримав», "a Senate panel backs": the house itself has yet to vote. */
function byCommittee({ from, to }: Mark, { tokens }: Sentence): boolean {
  for (let i = to - 1; i >= Math.max(0, from - NEAR_COMMITTEE); i--) {
    if (inClass('a committee', tokens[i])) return true;
    if (i < from && tokens[i]!.kind === 'mark') return false;
  }
  return false;
}

function opposite(mark: Mark, sentence: Sentence): Reading | null {
  const { value } = mark;
  const token = sentence.tokens[mark.from]!;
  if (value === 'ready' && inClass('agreed', token)) return null;
  if (value === 'ready' && inClass('promise', token)) return 'undecided';
  const reading = value === 'committed' && wouldNot(mark, sentence) ? 'refuses' : (OPPOSITE[value] ?? null);
  return reading === 'refuses' && forNow(mark, sentence) ? 'undecided' : reading;
}

function ruleOf(reading: Reading, token: Token): string | null {
  if (reading === 'undecided' && inClass('decision', token)) return 'decision';
  return reading === 'ready' && inClass('plan', token) ? 'plan' : null;
}

/** Wishes, and questions whether. */
export function hope(mark: Mark, sentence: Sentence): Weighed | null {
  // «рассчитывает отправить»: the longer pattern knows better.
  const longer = sentence.marks.some(
    (m) => m.tag === 'cue' && m.from <= mark.from && m.to >= mark.to && m.to - m.from > 1,
  );
  if (longer) return null;
  if (lackedBefore(mark, sentence) || worthSaying(mark, sentence)) return null;
  // «розраховує надіслати»: one's own deed is a plan, another's is waited for.
  if (inClass('counts on', sentence.tokens[mark.from]) && infinitiveAfter(mark, sentence))
    return weighed('ready', 5, 'ready');
  if (asksParliament(mark, sentence)) return weighed('ready', 5, 'ready');
  if (!inClass('whether', sentence.tokens[mark.to - 1])) return weighed('hope', 4.5, 'hope');
  return opensClause(mark, sentence) && !alternative(mark, sentence) ? weighed('hope', 3.5, 'whether') : null;
}

/** «слід зазначити, що …», "it should be noted that": what follows is said, not wished. */
const worthSaying = ({ from, to }: Mark, { marks, tokens }: Sentence): boolean =>
  inClass('worth', tokens[from]) &&
  (inClass('notes it', tokens[to]) || inClass('notes it', tokens[to + 1])) &&
  (tokens[to + 1]?.text === ',' ||
    inClass('that alone', tokens[to + 1]) ||
    inClass('that alone', tokens[to + 2])) &&
  !marks.some((m) => m.tag === 'actor' && m.from < from);

/** «наміру посилати їх Фінляндія не має»: what is not had stands before, and is counted there. */
function lackedBefore({ from }: Mark, { tokens }: Sentence): boolean {
  if (!inClass('has not', tokens[from]) || tokens[from - 1]?.norm !== 'не') return false;
  for (let i = from - 2; i >= Math.max(0, from - LACKED) && tokens[i]!.kind === 'word'; i--)
    if (inClass('plan as a noun', tokens[i])) return true;
  return false;
}

/** How far before «не має» stands what is not had. */
const LACKED = 9;

/** «просить Сейм дозволити», «попросив у депутатів мандат»: what a government asks its parliament for it means to do. */
function asksParliament({ from, to }: Mark, { tokens, marks }: Sentence): boolean {
  // «листа парламенту, у якому просить …»
  const written = inClass('in which', tokens[from - 1]);
  return (
    inClass('asks leave', tokens[from]) &&
    marks.some(
      (m) =>
        m.tag === 'condition' &&
        m.value === 'parliament' &&
        ((m.from >= to && m.from - to <= 2) || (written && m.to <= from)),
    ) &&
    tokens.slice(to, to + 7).some((token) => inClass('leave', token))
  );
}

function infinitiveAfter({ to }: Mark, { tokens, lang }: Sentence): boolean {
  if (lang === 'en') return tokens[to]?.norm === 'to';
  return verbForm(tokens[to]?.norm ?? '', false, lang !== 'ru') === 'infinitive';
}
