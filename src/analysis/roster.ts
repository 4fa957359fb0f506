import { numeralAt } from '../language/numerals.ts';
import type { Token } from '../language/tokens.ts';
import type { Contribution } from '../news.ts';
import { ATTITUDE, type Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import type { Context, Frame } from './frame.ts';
import { group, isProtected } from './groups.ts';
import { contributes } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { isDash } from './segments.ts';
import { giver, sharer } from './shares.ts';
import type { Cue, Reading } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass, placesOf } from './word-class.ts';

/** One entry of a list: the words before its colon or dash, and those after. */
interface Entry {
  readonly from: number;
  readonly mark: number;
  readonly to: number;
}

/** More words than stand before the colon of a list. */
const LONGEST_HEAD = 14;

/**
 * Lists of who says what, which need no verb. «За: Литва, Данія», «Відмовилися: Італія й Греція», «Літаки — Норвегія,
 * кораблі — Туреччина»: a stance or a contribution, then nothing but states. «Данія — батальйон»: a state, then nothing
 * but what it brings, where the article has several such lines.
 */
export function rosterOf(scene: Scene, context: Context): Frame[] {
  const entries = entriesOf(scene.sentence, scene.mentions);
  if (entries.length === 0) return numbersAfter(scene, context);
  const several = entries.length > 1 || context.survey;
  const out = entries.flatMap(
    (entry) => statesAfter(entry, scene, context, several) ?? sharesAfter(entry, scene, context),
  );
  if (out.length === 0) return numbersAfter(scene, context);
  const soldiers = out.some(({ contribution }) => contribution === 'ground_troops');
  return soldiers ? [...out, ...entries.flatMap((entry) => numberOf(entry, scene, out))] : out;
}

/** «Британія — 7,5 тисяч, Франція — 6 тисяч»: where troops are spoken of, as many soldiers. */
function numbersAfter({ sentence, mentions, cues }: Scene, context: Context): Frame[] {
  const { tokens, marks } = sentence;
  if (!context.troops || context.kind !== 'ground_troops' || cues.some((c) => c.weight >= ATTITUDE))
    return [];
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.to > colon)) return [];
  const out: Frame[] = [];
  let end = 0;
  for (const [at] of tokens.entries()) {
    if (at < end) continue;
    const number = numeralAt(tokens, at);
    if (number) end = number.to;
    const from = number && giver(mentions, number.to, tokens);
    if (number && from) {
      const kind: Mark = { tag: 'kind', value: 'ground_troops', from: number.from, to: number.to };
      out.push(frame(kind, said('ready', at, number.to), [from], true));
      continue;
    }
    const mention = number && mentions.findLast((m) => m.to <= at && m.actor !== null);
    if (!number || !mention || sharer(mentions, at, tokens) === null || !endsPiece(number.to, tokens))
      continue;
    const kind: Mark = { tag: 'kind', value: 'ground_troops', from: number.from, to: number.to };
    out.push(frame(kind, said('ready', at, number.to), [mention], true));
  }
  return out.length > 1 ? out : [];
}

/** «Данія – 800 солдатів; Литва – 150»: a line of the same list with the number alone. */
function numberOf(
  { from, mark, to }: Entry,
  { sentence, mentions }: Scene,
  others: readonly Frame[],
): Frame[] {
  if (others.some(({ kind }) => kind.from >= from && kind.from < to)) return [];
  const list = statesIn(from, mark, sentence, mentions);
  const { tokens } = sentence;
  let at = mark + 1;
  while (at < to && inClass('before a share', tokens[at])) at++;
  const number = list ? numeralAt(tokens, at) : null;
  if (!list || !number || number.to < to) return [];
  const kind: Mark = { tag: 'kind', value: 'ground_troops', from: number.from, to: number.to };
  return [frame(kind, said('ready', at, number.to), list, true)];
}

const endsPiece = (at: number, tokens: readonly Token[]): boolean =>
  at >= tokens.length || /^[,;.)]$/.test(tokens[at]!.text) || inClass('links', tokens[at]);

/** Whether a sentence is a line of such a list: «🇩🇰 Данія — піхотний батальйон». */
export function isShare(sentence: Sentence, mentions: readonly Mention[]): boolean {
  const { marks } = sentence;
  if (!marks.some((m) => m.tag === 'kind' && m.value !== 'none')) return false;
  const [entry, more] = entriesOf(sentence, mentions);
  if (!entry || more) return false;
  return (
    statesIn(entry.from, entry.mark, sentence, mentions) !== null &&
    marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from > entry.mark) &&
    !marks.some((m) => m.tag === 'say' && m.from > entry.mark)
  );
}

function entriesOf(sentence: Sentence, mentions: readonly Mention[]): Entry[] {
  const { tokens } = sentence;
  const out: Entry[] = [];
  let from = bullet(sentence);
  let mark = -1;
  for (let i = from; i <= tokens.length; i++) {
    const text = tokens[i]?.text ?? ';';
    if (text === ';' || (text === '.' && i === tokens.length - 1)) {
      if (mark > from && i > mark + 1) out.push({ from, mark, to: i });
      from = i + 1;
      mark = -1;
    } else if (mark < 0 && (text === ':' || isDash(sentence, i))) mark = i;
    // «У жовтій колонці — літаки: Норвегія та Нідерланди»
    else if (text === ':') mark = i;
  }
  const trailing = out.length === 0 ? trailingList(sentence, mentions) : null;
  return trailing ? [trailing] : out;
}

/** «Серед тих, хто згодився, Франція, Литва та Швеція»: after a comma nothing but states, to the end. */
function trailingList(sentence: Sentence, mentions: readonly Mention[]): Entry | null {
  const { tokens } = sentence;
  const from = bullet(sentence);
  if (!inClass('among', tokens[from])) return null;
  const to = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  const mark = tokens.findIndex(
    (token, at) => at > from + 2 && token.text === ',' && statesIn(at + 1, to, sentence, mentions) !== null,
  );
  return mark < 0 ? null : { from, mark, to };
}

/** Where the words of a line begin: after a dash, a number, a flag. */
function bullet({ tokens }: Sentence): number {
  let at = 0;
  while (at < tokens.length && tokens[at]!.kind !== 'word') {
    if (/^[«"„“]$/.test(tokens[at]!.text)) return 0;
    at++;
  }
  return at < tokens.length ? at : 0;
}

/** The states that some words consist of, with nothing but commas, conjunctions and brackets; null where more stands there. */
function statesIn(
  from: number,
  to: number,
  sentence: Sentence,
  mentions: readonly Mention[],
): Mention[] | null {
  const { tokens } = sentence;
  const out: Mention[] = [];
  for (let i = from; i < to; ) {
    const here = mentions.filter((m) => m.from === i && m.to <= to && m.actor?.length === 2 && named(m));
    const [mention] = here;
    const token = tokens[i]!;
    if (mention) out.push(...here);
    else if (token.text === '(') while (i < to && tokens[i]!.text !== ')') i++;
    else if (isDash(sentence, i)) while (i + 1 < to && !/^[,;]$/.test(tokens[i + 1]!.text)) i++;
    else if (
      !/^[,.)]$/.test(token.text) &&
      !inClass('links', token) &&
      !inClass('also', token) &&
      !inClass('only', token)
    )
      return null;
    i = mention ? mention.to : i + 1;
  }
  return out.length && !out.some((m) => isProtected(m.actor)) ? out : null;
}

const named = ({ kind }: Mention): boolean => kind === 'name' || kind === 'capital' || kind === 'demonym';

/** «Проти: Італія, Греція»: what stands before the mark says how they stand, or what they give. */
function statesAfter(entry: Entry, scene: Scene, context: Context, several: boolean): Frame[] | null {
  const { sentence, mentions, cues } = scene;
  const list = statesIn(entry.mark + 1, entry.to, sentence, mentions);
  if (!list || entry.mark - entry.from > LONGEST_HEAD) return null;
  const inside = (m: { from: number; to: number }): boolean => m.from >= entry.from && m.to <= entry.mark;
  if (mentions.some((m) => inside(m) && m.actor && m.subject)) return null;
  const kinds = sentence.marks.filter(
    (m) => m.tag === 'kind' && m.value !== 'none' && inside(m) && contributes(m, sentence),
  );
  const cue =
    cues.findLast((c) => inside(c) && (c.weight >= ATTITUDE || kinds.length > 0) && c.reading !== 'past') ??
    label(entry, sentence) ??
    (several && kinds.length ? said('ready', entry.from, entry.mark) : null);
  if (!cue || cue.reading === 'hope') return null;
  if (kinds.length === 0 && (!context.troops || (cue.reading === 'committed' && entry.mark - entry.from > 1)))
    return null;
  const given = kinds.length ? kinds : [understood(context.kind ?? 'ground_troops', cue)];
  return given.map((kind) => frame(kind, { ...cue, rule: 'roster' }, list, kinds.length === 0));
}

/** The classes of a pair's one word of answer. */
const ANSWERS = ['votes yes', 'votes no', 'also too'] as const;
const QUOTE = /^["«»„“”‘’']$/;
const PAUSE = new Set([',', ';', ':', '.', '!', '?']);

/**
 * «Париж і Лондон – за, Рим – проти», «Британія також»: states and one word of answer, apart from the rest. What is
 * answered stands in the sentence, or was last spoken of.
 */
export function pairsOf({ sentence, mentions }: Scene, context: Context, before: readonly Frame[]): Frame[] {
  const { tokens } = sentence;
  const named = sentence.marks.find((m) => m.tag === 'kind' && m.value !== 'none')?.value as
    | Contribution
    | undefined;
  const kind = named ?? context.kind;
  if (!kind || !(context.troops || named) || ANSWERS.every((name) => placesOf(name, sentence).length === 0))
    return [];
  const out: Frame[] = [];
  for (let from = 0, to = 0; to <= tokens.length; to++) {
    if (to < tokens.length && !PAUSE.has(tokens[to]!.text)) continue;
    const start = listStart(from, to, sentence, mentions);
    const last = mentions.findLast((m) => m.to < to && m.from >= start && m.actor);
    const list = last ? statesIn(start, last.to, sentence, mentions) : null;
    if (last && list) {
      const dash = isDash(sentence, last.to);
      const quoted = QUOTE.test(tokens[last.to]?.text ?? '') && QUOTE.test(tokens[to - 1]!.text);
      const at = dash || quoted ? last.to + 1 : last.to;
      const word = answerIn(at, quoted ? to - 1 : to, sentence);
      const plain = quoted || (word >= 0 && inClass('in or out', tokens[word]));
      const reading = word < 0 ? null : answered(word, dash || plain, sentence, [...before, ...out]);
      if (reading) out.push(frame(understoodAt(kind, at), said(reading, at, to), list, named === undefined));
    }
    from = to + 1;
  }
  return out.length ? out : headedPairs(sentence, mentions, kind, named === undefined);
}

/** «Литва й Данія готові, проти – Польща, Італія»: the answer first, then after a dash whose it is. */
function headedPairs(
  sentence: Sentence,
  mentions: readonly Mention[],
  kind: Contribution,
  guessed: boolean,
): Frame[] {
  const { tokens } = sentence;
  const heads = [...placesOf('votes yes', sentence), ...placesOf('votes no', sentence)];
  return heads.flatMap((at): Frame[] => {
    const next = voteFor(at, sentence) ?? (QUOTE.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1);
    if (
      !(
        isDash(sentence, next) ||
        inClass('from', tokens[next]) ||
        (sentence.lang === 'en' && inClass('copula', tokens[next]))
      ) ||
      (at > 0 && tokens[at - 1]!.kind === 'word' && !inClass('contrasts', tokens[at - 1]))
    )
      return [];
    const first = mentions.findIndex((m) => m.from === next + 1 && m.actor && named(m));
    const list = first < 0 ? [] : group(mentions, first, sentence).filter((m) => m.actor?.length === 2);
    const reading = inClass('votes no', tokens[at]) ? 'refuses' : 'ready';
    const mark = understoodAt(kind, at);
    return list.length ? [frame(mark, said(reading, at, at + 1), list, guessed)] : [];
  });
}

/** Words of what is voted on: «За відправлення військ в Україну – Франція». */
const VOTED_ON = 8;

/** «За миссию в Украине – Париж, против – Рим»: the dash behind what those after it are for. */
function voteFor(at: number, sentence: Sentence): number | null {
  const { tokens, marks } = sentence;
  if (at > 0 && tokens[at - 1]!.kind === 'word') return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + VOTED_ON); i++) {
    if (!isDash(sentence, i)) continue;
    return marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from > at && m.to <= i) ? i : null;
  }
  return null;
}

/** The one word of an answer, «за» or «сказали «ні»»; -1 where more is said. */
function answerIn(from: number, to: number, { tokens }: Sentence): number {
  if (to - from === 1) return from;
  const words = [];
  for (let i = from; i < to && words.length < 3; i++) if (tokens[i]!.kind === 'word') words.push(i);
  return words.length === 2 && inClass('says it', tokens[words[0]!]) ? words[1]! : -1;
}

/** Where the list of states that ends a piece begins: «Литва, Данія – за» has commas of its own. */
function listStart(from: number, to: number, sentence: Sentence, mentions: readonly Mention[]): number {
  const { tokens } = sentence;
  let at = from;
  while (at > 1 && at < to && tokens[at - 1]!.text === ',') {
    const before = mentions.find((m) => m.to === at - 1 && m.actor && m.subject && named(m));
    const alone = before && (before.from === 0 || tokens[before.from - 1]!.kind === 'mark');
    if (!alone) break;
    at = before.from;
  }
  // «Контингент – Париж „за“»: a dash before the list is not the one before the answer.
  const last = mentions.findLast((m) => m.to < to && m.from >= at && m.actor);
  if (last && statesIn(at, last.to, sentence, mentions) === null)
    for (let i = last.from - 1; i > at; i--) if (isDash(sentence, i)) return i + 1;
  return inClass('contrasts', tokens[at]) ? at + 1 : at;
}

function answered(at: number, dash: boolean, { tokens }: Sentence, before: readonly Frame[]): Reading | null {
  const token = tokens[at]!;
  if (dash && (inClass('votes yes', token) || inClass('votes in', token))) return 'ready';
  if (dash && inClass('votes no', token)) return 'refuses';
  return inClass('also too', token) ? (before.findLast((f) => f.kind.to <= at)?.reading ?? null) : null;
}

const understoodAt = (value: Contribution, at: number): Mark => ({
  tag: 'kind',
  value,
  from: at,
  to: at + 1,
});

/** «За», «Ні», "Yes": a word that is the whole head. */
function label({ from, mark }: Entry, { tokens }: Sentence): Cue | null {
  if (mark - from > 2) return null;
  const token = tokens[mark - 1]!;
  if (mark - from === 1 && inClass('votes maybe', token)) return said('open', from, mark);
  if (inClass('votes yes', token)) return said('ready', from, mark);
  return inClass('votes no', token) ? said('refuses', from, mark) : null;
}

/** «Данія — піхотний батальйон, тральник», «Польща — вузол постачання, але жодного солдата». */
function sharesAfter(entry: Entry, { sentence, mentions, cues, clauses }: Scene, context: Context): Frame[] {
  if (!context.shares && !context.survey) return [];
  const list = statesIn(entry.from, entry.mark, sentence, mentions);
  if (!list || clauses.all.some((c) => c.finite && c.relation !== 'speech' && c.to > entry.mark)) return [];
  const after = (m: { from: number; to: number }): boolean => m.from > entry.mark && m.to <= entry.to;
  if (cues.some((c) => after(c) && c.weight >= ATTITUDE)) return [];
  const kinds = sentence.marks.filter(
    (m) => m.tag === 'kind' && m.value !== 'none' && after(m) && contributes(m, sentence),
  );
  // «Італія, Іспанія: південь Європи про миротворців»
  if (kinds.some(({ from }) => inClass('about', sentence.tokens[from - 1]))) return [];
  return kinds.map((kind) => {
    const before = sentence.tokens[kind.from - 1];
    const none = inClass('single', before) || inClass('without', before);
    return frame(kind, said(none ? 'refuses' : 'ready', kind.from, kind.to), list, false);
  });
}

function said(reading: Reading, from: number, to: number): Cue {
  return { reading, from, to, weight: ATTITUDE, rule: 'roster', we: false };
}

function understood(value: Contribution, { from, to }: Cue): Mark {
  return { tag: 'kind', value, from, to };
}

function frame(kind: Mark, cue: Cue, list: readonly Mention[], guessed: boolean): Frame {
  return {
    kind,
    contribution: kind.value as Contribution,
    reading: cue.reading,
    cue,
    actors: list.map((mention) => ({ actor: mention.actor!, mention })),
    implied: false,
    understood: guessed,
    general: false,
  };
}
