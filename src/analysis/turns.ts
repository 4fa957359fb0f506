import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

/** Whose turn it is in an interview: the one who asks, or the one who is asked. */
export type Turn = 'question' | 'answer';

type Paragraph = readonly Sentence[];

/** So many questions make an interview; without dashes a sub-heading can ask too. */
const LEAST = 2;
const LEAST_BARE = 3;

/** Finds questions and answers where an article is an interview, and says so of their sentences. */
export function takeTurns(paragraphs: readonly Paragraph[]): void {
  if (paragraphs.filter(asks).length < LEAST) return;
  const answered = paragraphs.flatMap((paragraph, at) => {
    const next = paragraphs[at + 1];
    return next && asks(paragraph) && !asks(next) ? [{ paragraph, next }] : [];
  });
  const spoken = answered.filter(({ paragraph, next }) => dashed(paragraph) || dashed(next));
  const bare = spoken.length < LEAST;
  if (bare && (answered.length < LEAST_BARE || !answered.some(({ next }) => next.some(ofOneself)))) return;
  const marked = spoken.filter(({ next }) => dashed(next)).length * 2 > spoken.length;
  let begun = false;
  paragraphs.forEach((paragraph, at) => {
    const next = paragraphs[at + 1];
    const question = asks(paragraph) && (bare || dashed(paragraph) || (next !== undefined && dashed(next)));
    begun ||= question;
    if (question) turn(paragraph, 'question');
    // Where answers have a dash, what has none is the reporter's.
    else if (begun && (!marked || dashed(paragraph))) turn(paragraph, 'answer');
  });
}

function turn(paragraph: Paragraph, whose: Turn): void {
  for (const sentence of paragraph) sentence.turn = whose;
}

const asks = (paragraph: Paragraph): boolean =>
  paragraph[0]!.paragraph >= 0 &&
  paragraph.at(-1)!.tokens.at(-1)!.text === '?' &&
  !/^["«„“]$/.test(paragraph[0]!.tokens[0]!.text);

const dashed = (paragraph: Paragraph): boolean => /^[—–-]$/.test(paragraph[0]!.tokens[0]!.text);

/** «Ми готові», "I think": outside quotation marks only who is asked speaks so. */
const ofOneself = ({ quoted, tokens }: Sentence): boolean =>
  !quoted && tokens.some((token) => inClass('we', token) || inClass('I', token));

interface Told {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** Who is asked in an interview: somebody named before the first question, or an expert, who speaks for nobody. */
export type Guest = Mention | 'expert' | null;

export function guestOf(reads: readonly Told[]): Guest {
  const first = reads.findIndex(({ sentence }) => sentence.turn === 'question');
  if (first < 0) return null;
  const above = reads.slice(0, first).filter(({ sentence }) => sentence.turn === undefined);
  if (above.some(({ sentence }) => sentence.marks.some((m) => m.tag === 'source' && m.value === 'expert')))
    return 'expert';
  const named = above.flatMap(({ sentence, mentions }) =>
    mentions.filter((m) => m.name).map((mention) => ({ mention, sentence })),
  );
  const guest = named.find(({ mention, sentence }) => talkedTo(mention, sentence));
  const acting = named.find(({ mention }) => mention.subject && !mention.relative);
  return (guest ?? acting ?? named[0])?.mention ?? null;
}

/** «Ми поговорили з міністром …», «в інтерв'ю з …» */
const talkedTo = ({ from }: Mention, { tokens }: Sentence): boolean =>
  inClass('with', tokens[from - 1]) &&
  tokens.slice(Math.max(0, from - 4), from).some((token) => inClass('interview', token));
