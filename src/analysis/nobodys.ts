import type { Read } from './discourse.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { inClass } from './word-class.ts';

/** What a sentence says without anybody's claiming it: kept back, left out, called untrue, left to whoever it may be. */
export const unclaimed = (frame: Frame, read: Read): boolean =>
  teases(frame, read.sentence) ||
  unspoken(frame, read.sentence) ||
  nobodys(frame, read) ||
  untrue(frame, read.sentence);

/** Left to whoever is spoken of, where the words leave it open to anybody or have a stranger say it. */
export const nobodys = (frame: Frame, { sentence, mentions, speaker, speech }: Read): boolean =>
  frame.implied &&
  !speaker &&
  speech.kind !== 'official' &&
  (impersonal(frame, sentence) || takesPlace(frame, sentence, mentions) || strangerSays(sentence, mentions));

/** «В Польше планируется разместить солдат»: where it is to be, right before the verb. */
const takesPlace = ({ cue }: Frame, { tokens }: Sentence, mentions: readonly Mention[]): boolean =>
  cue !== null &&
  /(?:[єи]ться|[ае]ется|уется|ится)$/.test(tokens[cue.from]!.norm) &&
  mentions.some(
    (m) => !m.subject && m.to === cue.from && !isProtected(m.actor) && inClass('in', tokens[m.from - 1]),
  );

/** «Шпан наголосив, що контингент …»: a name right before a verb of speech that is nobody's here. */
const strangerSays = ({ tokens, marks }: Sentence, mentions: readonly Mention[]): boolean =>
  marks.some(({ tag, value, from }) => {
    const name = tokens[from - 1];
    return (
      tag === 'say' &&
      value !== 'words' &&
      from > 1 &&
      name?.kind === 'word' &&
      name.capital &&
      !mentions.some((m) => m.to === from) &&
      !marks.some((m) => m.tag !== 'say' && m.from < from && m.to >= from)
    );
  });

/** «Інформація, що Китай обговорює роль, не відповідає дійсності»: what is called untrue. */
function untrue({ kind, reading }: Frame, { tokens }: Sentence): boolean {
  if (reading === 'refuses') return false;
  const denied = tokens.findIndex((token) => inClass('untrue', token));
  return denied > kind.from && tokens.slice(0, kind.from).some((token) => inClass('a report', token));
}

/** «Ведуться переговори про миротворців», «дискусія про можливе розміщення»: by whom is left open. */
const impersonal = ({ cue }: Frame, { tokens }: Sentence): boolean =>
  cue !== null &&
  !cue.we &&
  (cue.rule === 'depends' ||
    (cue.rule === 'option' && inClass('possible thing', tokens[cue.from])) ||
    (/discuss/.test(cue.rule) &&
      tokens.slice(cue.from, cue.to).some((token) => inClass('goes on by itself', token))));

/** «Про миротворців не говорили»: a talk that left it out. */
const unspoken = ({ cue, implied }: Frame, { tokens }: Sentence): boolean =>
  implied &&
  cue !== null &&
  !cue.we &&
  tokens.slice(cue.from, cue.to).some((token) => inClass('was talked of', token));

/** «Мелони ответила, отправит ли Италия войска»: a headline that keeps the answer back. */
function teases({ cue }: Frame, { paragraph, marks }: Sentence): boolean {
  if (paragraph !== -2 || cue?.rule !== 'whether') return false;
  const says = marks.findLast((m) => m.tag === 'say' && m.value === 'verb' && m.to <= cue.from);
  return (
    says !== undefined &&
    !marks.some((m) => m.tag === 'negation' && m.to <= says.from && says.from - m.to <= 2)
  );
}
