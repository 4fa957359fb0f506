import { endsAsVerb, isGerund, verbForm } from '../language/verbs.ts';
import { byToken, type Word } from '../language/words.ts';
import { alternative } from './beside.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** How a clause hangs on its parent; a `fragment` has no verb of its own, `speech` only says who says it. */
export type Relation =
  | 'root'
  | 'that'
  | 'whether'
  | 'if'
  | 'relative'
  | 'purpose'
  | 'because'
  | 'contrast'
  | 'coord'
  | 'manner'
  | 'fragment'
  | 'speech';

/** What stands between two marks or conjunctions that may divide clauses. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly opener: Relation | null;
  /** The mark it stands after: a comma, a dash; empty where a conjunction alone divides. */
  readonly mark: string;
  readonly finite: boolean;
  readonly speech: boolean;
}

const PAUSE = new Set([',', ';', ':', '(', ')', '…', '.', '!', '?']);

const QUOTE = new Set(['"', '«', '»', '“', '”', '„', "'", '’', '‘']);

/** A dash between words, not the hyphen inside one. */
export function isDash(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== 'mark') return false;
  const { text } = token;
  return text === '—' || text === '–' || (text === '-' && !token.glued);
}

/** A piece of a sentence, and what divides it from the one before. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** Cuts a sentence at the marks and conjunctions that may divide clauses. */
export function segmentsOf(sentence: Sentence): Segment[] {
  const { tokens } = sentence;
  const verbs = verbsOf(sentence);
  const openers = openersOf(sentence);
  const out: Segment[] = [];
  for (const { from, to, mark } of piecesOf(sentence, verbs, openers)) {
    let first = from;
    while (first < to && tokens[first]!.kind === 'mark') first++;
    if (first < to) out.push(segment(sentence, verbs, openers.get(first), { from, to }, mark));
  }
  return out;
}

function piecesOf(
  sentence: Sentence,
  verbs: readonly boolean[],
  openers: ReadonlyMap<number, Mark>,
): Piece[] {
  const { tokens } = sentence;
  const says = sentence.marks.filter((m) => m.tag === 'say' && m.value === 'verb');
  const out: Piece[] = [];
  let from = 0;
  let mark = '';
  for (let i = 0; i < tokens.length; i++) {
    const { text, kind } = tokens[i]!;
    if (kind === 'mark' && (PAUSE.has(text) || isDash(sentence, i))) {
      if (text === '.' && i < tokens.length - 1 && !QUOTE.has(tokens[i + 1]!.text)) continue;
      if (text === ',' && (lists(sentence, i) || insideAside(sentence, openers, i))) continue;
      out.push({ from, to: i, mark });
      from = i + 1;
      mark = isDash(sentence, i) ? '—' : text;
      continue;
    }
    if (says.length > 0 && reports(says, sentence, verbs, i)) {
      out.push({ from, to: i, mark });
      from = i;
      mark = THAT;
      continue;
    }
    const opener = openers.get(i);
    if (i > from && opener && divides(opener, sentence, verbs, from)) {
      out.push({ from, to: i, mark });
      from = i;
      mark = '';
    }
  }
  out.push({ from, to: tokens.length, mark });
  return out;
}

/** «пообіцявши, втім, літаки», «Данія, однак, пошле»: a word between two commas that turns nothing; before «за словами …» it does. */
function insideAside({ tokens, marks }: Sentence, openers: ReadonlyMap<number, Mark>, at: number): boolean {
  const word = tokens[at + 1]?.kind === 'word' ? at + 1 : at - 1;
  for (const first of new Set([word, at - 1])) {
    const opener = openers.get(first);
    if (opener?.value !== 'contrast' || opener.to - opener.from > 1) continue;
    if (tokens[first - 1]?.text !== ',' || tokens[first + 1]?.text !== ',') continue;
    if (marks.some((m) => m.tag === 'say' && m.from === first + 2)) return false;
    return true;
  }
  return false;
}

/** «Іспанія, Португалія та Греція заявили»: a comma between names that an «і» closes. */
function lists({ tokens, marks }: Sentence, at: number): boolean {
  // «пошлють солдатів в Україну, Польща та Угорщина – ні»: Ukraine is none of them.
  if (!marks.some((m) => m.tag === 'actor' && m.to === at && !m.value.startsWith('UA '))) return false;
  const ends = new Map<number, number>();
  for (const m of marks) if (m.tag === 'actor' && m.from > at) ends.set(m.from, m.to);
  for (let i = at + 1; ends.has(i); ) {
    i = ends.get(i)!;
    const oxford = tokens[i]?.text === ',' && inClass('joins', tokens[i + 1]);
    const last = oxford ? i + 2 : i + 1;
    if (inClass('joins', tokens[last - 1])) return ends.has(last) || inClass('and others', tokens[last]);
    if (tokens[i]?.text !== ',') return false;
    i++;
  }
  return false;
}

/** Stands for the conjunction that English leaves out: "Starmer said | British troops would …". */
const THAT = 'that';

/** Whether an English verb of speech ends right before, and what is said follows without a conjunction. */
function reports(
  says: readonly Mark[],
  { tokens }: Sentence,
  verbs: readonly boolean[],
  at: number,
): boolean {
  const say = says.find((m) => m.to === at);
  if (!say || !/^[a-z]/.test(tokens[say.from]!.norm) || inClass('no report after', tokens[at])) return false;
  let end = at;
  while (end < tokens.length && !PAUSE.has(tokens[end]!.text)) end++;
  return end - at >= 3 && verbs.slice(at, end).some(Boolean);
}

/** Whether a conjunction without a comma begins a clause: a verb of its own follows soon, and one stood before. */
function divides(opener: Mark, sentence: Sentence, verbs: readonly boolean[], start: number): boolean {
  const { tokens } = sentence;
  const english = /^[a-z]/.test(tokens[opener.from]!.norm);
  // "Only after a ceasefire will Denmark send troops"
  if (opener.from === 1 && tokens[0]!.norm === 'only') return false;
  const before = verbs.slice(start, opener.from).some(Boolean);
  if (opener.value === 'coord') {
    if (!before) return false;
    // «готові послати солдатів або надати літаки»: another thing of the same verb.
    const next = tokens[opener.to]?.norm ?? '';
    if (!english && verbForm(next, false, sentence.lang !== 'ru') === 'infinitive') return false;
    for (let i = opener.to; i < Math.min(tokens.length, opener.to + 5); i++) {
      if (PAUSE.has(tokens[i]!.text) || isDash(sentence, i) || inClass('while', tokens[i])) return false;
      if (inClass('joins', tokens[i])) return false;
      // "built by Britain and France to help": no clause of its own, but for a headline.
      if (tokens[i]!.norm === 'to' && english && sentence.paragraph > -2) return false;
      if (verbs[i]) return true;
    }
    return false;
  }
  if (!english)
    return (
      opener.value === 'contrast' &&
      before &&
      opener.to - opener.from === 1 &&
      tokens[opener.from]!.norm !== 'а'
    );
  if (opener.value === 'manner') return false;
  if (inClass('moment', tokens[opener.to - 1]) && !verbFollows(opener, sentence, verbs)) return false;
  if (!before && opener.value === 'if' && ofMain(opener, sentence, verbs)) return false;
  return (
    before || opener.value === 'relative' || (opener.value === 'if' && verbFollows(opener, sentence, verbs))
  );
}

/** "Sending troops after a ceasefire is possible": the first verb says what holds of what stands before "after". */
function ofMain(opener: Mark, { tokens, marks }: Sentence, verbs: readonly boolean[]): boolean {
  if (!inClass('after or before', tokens[opener.to - 1])) return false;
  const verb = verbs.indexOf(true, opener.to);
  return (
    verb > 0 &&
    inClass('copula', tokens[verb]) &&
    !tokens.slice(opener.to, verb).some(({ text }) => PAUSE.has(text)) &&
    marks.some((m) => m.tag === 'cue' && PREDICATES.has(m.value) && m.from > verb && m.from - verb <= 2)
  );
}

const PREDICATES: ReadonlySet<string> = new Set([
  'maybe',
  'apart',
  'open',
  'refuses',
  'undecided',
  'exclude',
]);

function verbFollows(opener: Mark, { tokens }: Sentence, verbs: readonly boolean[]): boolean {
  for (let i = opener.to; i < tokens.length && !PAUSE.has(tokens[i]!.text); i++) {
    if (inClass('clause joins', tokens[i])) return false;
    if (verbs[i]) return true;
  }
  return false;
}

/** The comma of «після того, як», «лишь тогда, когда», «за умови, що»: both halves open one condition. */
export function correlative(tokens: Sentence['tokens'], comma: number): boolean {
  const first = tokens[comma - 1];
  const second = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || !inClass('correlate', first)) return false;
  return inClass('provided', first) ? inClass('that if when', second) : inClass('as than when', second);
}

function segment(
  sentence: Sentence,
  verbs: readonly boolean[],
  opener: Mark | undefined,
  { from, to }: { from: number; to: number },
  mark: string,
): Segment {
  const correlated = correlative(sentence.tokens, from - 1);
  const finite =
    !furtherAim(from, mark, sentence) &&
    (correlated || verbs.slice(from, to).some(Boolean) || happens(opener, to, sentence));
  const either = opener?.value === 'whether' && !finite && alternative(opener, sentence);
  const noun =
    opener &&
    inClass('moment', sentence.tokens[opener.to - 1]) &&
    (!finite || beforeSubject(opener, sentence, verbs, to));
  return {
    from,
    to,
    mark,
    finite,
    opener:
      mark === THAT
        ? 'that'
        : correlated
          ? 'if'
          : either
            ? 'coord'
            : opener && !noun
              ? (opener.value as Relation)
              : null,
    speech: speaks(sentence, from, to, opener),
  };
}

/** "ready to monitor a truce, to deploy a force": another thing of the same verb, no clause of its own. */
const furtherAim = (from: number, mark: string, { tokens, lang }: Sentence): boolean =>
  lang === 'en' &&
  mark === ',' &&
  (tokens[from]!.norm === 'to' || (inClass('joins', tokens[from]) && tokens[from + 1]?.norm === 'to'));

/** «щойно настане тиша», «едва стихнут бои»: says itself what comes about. */
const happens = (opener: Mark | undefined, to: number, { marks, lang }: Sentence): boolean =>
  opener?.value === 'if' &&
  lang !== 'en' &&
  marks.some((m) => (m.tag === 'turn made' || m.tag === 'turn end') && m.from >= opener.to && m.to <= to);
/** "After a peace deal Belgium will …": a time without a comma, then whoever acts and what he does. */
function beforeSubject({ to }: Mark, { marks }: Sentence, verbs: readonly boolean[], end: number): boolean {
  const actor = marks.find((m) => m.tag === 'actor' && m.from > to && m.to < end && verbs[m.to]);
  return (
    actor !== undefined &&
    !verbs.slice(to, actor.from).some(Boolean) &&
    marks.some((m) => m.tag === 'event' && m.from >= to && m.to === actor.from)
  );
}

/** «сказав міністр», «за його словами», «пише Bild»: says who speaks and nothing else. */
function speaks({ marks, tokens }: Sentence, from: number, to: number, opener: Mark | undefined): boolean {
  const inside = marks.filter((m) => m.from >= from && m.to <= to);
  if (!inside.some((m) => m.tag === 'say')) return false;
  if (opener && !/^(?:manner|coord|contrast)$/.test(opener.value)) return false;
  if (inside.some((m) => m.tag === 'say' && m.value === 'words' && m.from <= from + 1 && to - m.to <= 5))
    return true;
  return (
    to - from <= 16 &&
    !inside.some(
      (m) => (m.tag === 'kind' && m.value !== 'none') || (m.tag === 'topic' && m.value === 'guarantee'),
    ) &&
    !inside.some((m) => m.tag === 'cue' && !inside.some((s) => s.tag === 'say' && s.from === m.from)) &&
    tokens.length > to - from
  );
}

/** "has since ruled it out": a time, no reason. */
function sinceThen(mark: Mark, tokens: Sentence['tokens']): boolean {
  return tokens[mark.from]!.norm === 'since' && inClass('has since', tokens[mark.from - 1]);
}

/** "has not yet decided", "everywhere but in Ukraine": a time, an exception, no contrast. */
const joinsNothing = ({ from }: Mark, tokens: Sentence['tokens']): boolean =>
  (tokens[from]!.norm === 'yet' && tokens[from - 1]?.kind === 'word') ||
  (tokens[from]!.norm === 'but' && inClass('all or nothing', tokens[from - 1]));

/** "Should a truce hold, …" begins a condition; "Poland should" does not. */
function inverted(mark: Mark, tokens: Sentence['tokens']): boolean {
  return tokens[mark.from]!.norm === 'should' && mark.from > 0 && tokens[mark.from - 1]!.kind !== 'mark';
}

function openersOf(sentence: Sentence): Map<number, Mark> {
  const { marks, tokens } = sentence;
  const out = new Map<number, Mark>();
  for (const mark of marks)
    if (
      mark.tag === 'opener' &&
      mark.value !== 'none' &&
      !inverted(mark, tokens) &&
      !sinceThen(mark, tokens) &&
      !joinsNothing(mark, tokens)
    )
      out.set(mark.from, mark);
  for (const at of askedFrom(sentence))
    out.set(at, { tag: 'opener', value: 'whether', from: at, to: at + 1 });
  return out;
}

/** «…, отправит ли Прага солдат»: where a clause begins that asks by its second word. */
function askedFrom(sentence: Sentence): number[] {
  const { tokens } = sentence;
  return placesOf('Russian whether', sentence).flatMap((at) => {
    const from = inClass('not', tokens[at - 2]) ? at - 2 : at - 1;
    return from > 1 && tokens[from - 1]!.text === ',' ? [from] : [];
  });
}

const FINITE =
  /.{2}(?:тиме|тимуть|тимемо|ється|ються|ають|яють|ують|юють|[аяіує]є|ює|иться|яться|ться|илися|илася|ився|лись|лася|вся|увала|ували|ував|ають|ает|яет|уют|ется|ются|ится|ятся)$|.{3}(?:ала|яла|ила|іла|али|яли|или|іли|ало|ило|ено|ано|ил|ал|ел|ив|яв)$/;

const looksFinite = { russian: byToken(asVerb(true)), other: byToken(asVerb(false)) };

function asVerb(russian: boolean): (word: Word) => boolean {
  return (word) => FINITE.test(word.norm) || inClass('finite', { word }) || endsAsVerb(word.norm, russian);
}

const NOMINAL = /(?:ння|нні|ния|нии)$/;

/** Which tokens do a verb's work. */
function verbsOf(sentence: Sentence): boolean[] {
  const { tokens, marks } = sentence;
  const finite = sentence.lang === 'ru' ? looksFinite.russian : looksFinite.other;
  const out = tokens.map((token) => token.kind === 'word' && !token.capital && finite(token));
  // «Відмовившись слати піхоту, Афіни …», «Не бажаючи …»
  const first = inClass('not', tokens[0]) ? 1 : 0;
  if (sentence.lang !== 'en' && isGerund(tokens[first]?.norm ?? '', sentence.lang === 'ru'))
    out[first] = !marks.some((m) => m.tag === 'actor' && m.from === first);
  for (const mark of marks) {
    const token = tokens[mark.from]!;
    // «Возможно, Норвегия …»: no verb of its own.
    if (mark.tag === 'cue' && mark.value === 'perhaps') continue;
    // «після підписання миру»
    if (mark.tag === 'cue' && NOMINAL.test(token.norm) && inClass('when it is done', tokens[mark.from - 1]))
      continue;
    if ((mark.tag === 'cue' && mark.value !== 'lacking') || mark.tag === 'hope') {
      if (verbForm(token.norm, false, sentence.lang !== 'ru') !== 'infinitive' || /^[a-z]/.test(token.norm))
        out[mark.from] = true;
    } else if (mark.tag === 'give' && mark.value !== 'noun') {
      const form = verbForm(token.norm, mark.value === 'ipf', sentence.lang !== 'ru');
      if (form !== 'infinitive' && form !== 'none') out[mark.from] = true;
    } else if (mark.tag === 'say' && mark.value !== 'words') out[mark.from] = true;
    else if (mark.tag === 'negation' && inClass('is lacking', token)) out[mark.from] = true;
  }
  for (const mark of marks)
    if (mark.tag === 'parenthesis') for (let i = mark.from; i < mark.to; i++) out[i] = false;
  // «Берлін — може»: an answer, whatever it is elsewhere.
  for (const mark of marks)
    if (mark.tag === 'answer' && isDash(sentence, mark.from - 1)) out[mark.from] = false;
  return out;
}
