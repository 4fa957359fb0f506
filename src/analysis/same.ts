import type { Contribution } from '../news.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Words between «те саме» and whoever it is said of. */
const NEAR = 6;

/**
 * «Те саме заявила Канада», "Norway does too", "as will Denmark": a position said to be the one just reported, in the
 * same sentence or the one before; «…, как и Польша» only in the same. Where the words name a contribution («про канадських солдатів»), only that one.
 */
export function sameAs(
  sentence: Sentence,
  mentions: readonly Mention[],
  own: readonly Frame[],
  last: readonly Frame[],
): Frame[] {
  if (!sentence.marks.some((mark) => mark.tag === 'same')) return [];
  // «Москва пропонує, аби гарантами стали також …»
  if (mentions.some((m) => m.subject && m.from <= 1 && m.actor === 'RU')) return [];
  const given = kindsOf(sentence);
  return sentence.marks.flatMap((mark): Frame[] => {
    if (mark.tag !== 'same' || (mark.value !== 'same' && !alone(mark, mentions, sentence))) return [];
    if (mark.value === 'like' && own.length === 0) return [];
    const before = own.length ? own.filter(({ kind }) => kind.to <= mark.from) : last;
    const who = whose(mark, mentions, sentence).filter(
      (m) => !before.some(({ actors }) => actors.some(({ actor }) => actor === m.actor)),
    );
    if (before.length === 0 || who.length === 0) return [];
    return before
      .filter(({ contribution }) => own.length > 0 || given.size === 0 || given.has(contribution))
      .map((frame) => ({
        ...frame,
        kind: { ...frame.kind, from: mark.from, to: mark.to },
        cue: frame.cue && { ...frame.cue, from: mark.from, to: mark.to, we: false },
        actors: who.map((mention) => ({ actor: mention.actor!, mention })),
        implied: false,
        general: false,
        understood: true,
      }));
  });
}

/** Words besides the names: «Серед них, за даними видання, Британія, Франція». */
const FEW = 6;

/**
 * «Шість країн готові … Серед них Британія й Франція», «Ідеться про Литву та Данію»: those named of the many of whom the
 * sentence before has said it.
 */
export function namedOf(sentence: Sentence, mentions: readonly Mention[], last: readonly Frame[]): Frame[] {
  const { tokens, marks } = sentence;
  const many = last.filter(
    ({ general, actors }) => general || actors.some(({ actor }) => actor === 'COALITION'),
  );
  if (many.length === 0) return [];
  const opened =
    marks.some(
      (m) => m.from <= 1 && (m.tag === 'examples' || (m.tag === 'structure' && m.value === 'meaning')),
    ) ||
    inClass('these are', tokens[0]) ||
    inClass('among', tokens[0]);
  // «…, уточнив міністр, зазначивши, що серед них Франція та Литва»
  const from = opened ? 0 : amongThem(tokens);
  const at =
    from < 0 ? -1 : mentions.findIndex((m) => m.actor !== null && m.kind !== 'adjective' && m.from >= from);
  if (
    at < 0 ||
    marks.some((m) => (m.tag === 'negation' || m.tag === 'cue' || m.tag === 'kind') && m.from >= from)
  )
    return [];
  // «Среди них Британия и страны Балтии — Эстония, Латвия»: the sentence has room for nothing else.
  const list = mentions
    .slice(at)
    .filter((m) => m.actor?.length === 2 && !isProtected(m.actor) && m.kind !== 'adjective');
  const others = tokens.filter(
    (token, i) =>
      token.kind === 'word' &&
      i >= from &&
      !inClass('links', token) &&
      token.norm !== 'the' &&
      !list.some((m) => m.from <= i && m.to > i),
  );
  if (list.length === 0 || others.length > FEW) return [];
  return many.map((frame) => ({
    ...frame,
    kind: { ...frame.kind, from: 0, to: 1 },
    cue: frame.cue && { ...frame.cue, from: 0, to: 1, we: false },
    actors: list.map((mention) => ({ actor: mention.actor!, mention })),
    implied: false,
    general: false,
    understood: true,
    spells: true as const,
  }));
}

/** Where «що серед них», "that among them" begins within a sentence. */
const amongThem = (tokens: Sentence['tokens']): number =>
  tokens.findIndex(
    (token, i) =>
      i > 0 &&
      inClass('among', token) &&
      inClass('among whom', tokens[i + 1]) &&
      (inClass('that', tokens[i - 1]) || tokens[i - 1]!.norm === 'that'),
  );

/** What would give «теж» something of its own to add to. */
const OWN: ReadonlySet<string> = new Set(['kind', 'cue', 'give', 'say', 'hope', 'act']);

/** «Норвегія теж.», «…, так само Велика Британія»: between two commas nothing else that is said of them. */
function alone(mark: Mark, mentions: readonly Mention[], { tokens, marks }: Sentence): boolean {
  let [from, to] = [mark.from, mark.to];
  while (from > 0 && !PAUSE.test(tokens[from - 1]!.text)) from--;
  while (to < tokens.length && !PAUSE.test(tokens[to]!.text)) to++;
  // «до відмовників зараховують себе також Софія і Братислава»
  const ends = mentions.some((m) => m.subject && m.from === mark.to);
  return !marks.some(
    (m) =>
      OWN.has(m.tag) &&
      m.from < to &&
      m.to > from &&
      !(ends && (m.tag === 'cue' || inClass('joins them', tokens[m.from])) && m.to <= mark.from),
  );
}

const PAUSE = /^[,.;:!?()—–]$/;

function kindsOf({ marks }: Sentence): ReadonlySet<Contribution> {
  return new Set(
    marks.filter((m) => m.tag === 'kind' && m.value !== 'none').map((m) => m.value as Contribution),
  );
}

/** The states right before or right after. */
function whose(mark: Mark, mentions: readonly Mention[], sentence: Sentence): Mention[] {
  const state = (m: Mention): boolean => m.actor !== null && !isProtected(m.actor) && m.kind !== 'adjective';
  const before = mentions.findLastIndex((m) => state(m) && m.subject && m.to <= mark.from);
  const after = mentions.findIndex((m) => state(m) && m.from >= mark.to);
  const gap = (m: Mention | undefined): number =>
    m === undefined ? Number.POSITIVE_INFINITY : m.to <= mark.from ? mark.from - m.to : m.from - mark.to;
  const at = gap(mentions[after]) < gap(mentions[before]) ? after : before;
  return gap(mentions[at]) <= NEAR ? group(mentions, at, sentence).filter(state) : [];
}
