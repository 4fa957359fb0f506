import type { Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import { inClass, placesOf } from './word-class.ts';

/**
 * «Чернетка передбачає розміщення сил», "a draft says states would send troops": nobody has agreed to it yet. Whose
 * draft it is («проєкт заяви коаліції») has not decided; a draft of nobody's binds none of those it names.
 */
export function asDraft(frame: Frame, { sentence, mentions }: Scene): Frame | null {
  if (forbidden(frame, sentence)) return null;
  const plans = placesOf('a paper', sentence).filter((at) => ofPeace(at, sentence));
  const places = plans.length ? plans : placesOf('a draft', sentence);
  if (places.length === 0 || (frame.reading !== 'ready' && frame.reading !== 'committed')) return frame;
  const { tokens, marks } = sentence;
  const tells = (at: number): number =>
    tokens.findIndex(
      (token, i) =>
        i > at && i < frame.kind.from && (inClass('consists of', token) || inClass('says a text', token)),
    );
  const at = places.find(
    (place) => place < frame.kind.from && tells(place) > 0 && !inClass('a law', tokens[place + 1]),
  );
  if (at === undefined) return frame;
  const verb = tells(at);
  // «Уряд Данії підготував проєкт, який передбачає …», «…, сказав Макрон»: somebody answers for it.
  const answered = mentions.some(
    (m) =>
      m.actor !== null &&
      !isProtected(m.actor) &&
      (m.to <= at || marks.some((mark) => mark.tag === 'say' && mark.to === m.from && mark.from > verb)),
  );
  if (answered) return frame;
  // "Under the draft, Sweden would …": behind the comma stands what it says.
  const stop = tokens.findIndex(({ text }, i) => i > at && i < verb && text === ',');
  const owner = mentions.find(
    (m) => m.actor !== null && !isProtected(m.actor) && m.from > at && m.to <= (stop < 0 ? verb : stop),
  );
  return owner
    ? { ...frame, reading: 'undecided', actors: [{ actor: owner.actor!, mention: owner }], implied: false }
    : null;
}

/** «план із 20 пунктів», "the 28-point proposal", «мирний план»: many have written at it, nobody has signed it. */
const ofPeace = (at: number, { tokens }: Sentence): boolean =>
  inClass('for a plan of peace', tokens[at - 1]) ||
  (inClass('out of', tokens[at + 1]) && inClass('points', tokens[at + 3]));

/** «План забороняє альянсу вводити війська», "the draft bars Western troops": what a paper rules out nobody has refused. */
function forbidden({ cue, reading }: Frame, sentence: Sentence): boolean {
  if (reading !== 'refuses' || !cue) return false;
  const { tokens } = sentence;
  if (!tokens.slice(cue.from, cue.to).some((token) => inClass('forbids', token))) return false;
  return (
    placesOf('a paper', sentence).some((at) => at < cue.from) ||
    placesOf('a draft', sentence).some((at) => at < cue.from)
  );
}

/** How many words stand between «згідно з» and the paper. */
const OPENS = 5;

/**
 * «За планом, Німеччина надасть ППО», "Britain would station soldiers, according to a draft": what a paper of nobody's
 * has in store for states is no word of theirs.
 */
export function onPaper(sentence: Sentence, mentions: readonly Mention[]): boolean {
  return placesOf('a paper', sentence).some((at) => {
    let from = at - 1;
    while (from > at - OPENS && from > 0 && within(from, sentence) && !opens(from, sentence)) from--;
    if (from < 0 || !opens(from, sentence)) return false;
    const whose = mentions.find((m) => m.from > from && m.from <= at + 1 && m.actor !== null);
    return !whose || isProtected(whose.actor);
  });
}

/**
 * «Мирний план: повний текст із 28 пунктів», «Що передбачає рамковий документ»: a headline that announces what stands in
 * a plan of several parties. A plan of a cabinet or the coalition is its own.
 */
export function opensPaper({ tokens, marks }: Sentence): boolean {
  if (!tokens.some((token) => inClass('opens a paper', token))) return false;
  const peace = tokens.some(
    (word, at) =>
      inClass('a peace plan', word) &&
      (inClass('of peace or frame', tokens[at - 1]) ||
        tokens.slice(at + 1, at + OPENS).some((token) => inClass('points of it', token))),
  );
  return (
    peace &&
    !marks.some(
      ({ tag, value }) =>
        (tag === 'office' && value === 'government') || (tag === 'topic' && value === 'coalition'),
    )
  );
}

/** "20-point": a hyphen parts no words. */
const within = (at: number, { tokens }: Sentence): boolean =>
  tokens[at]!.kind !== 'mark' || tokens[at]!.text === '-';

/** «Згідно з» anywhere; «за», "in" only where a sentence or its aside begins. */
function opens(at: number, { tokens }: Sentence): boolean {
  const token = tokens[at]!;
  if (!inClass('as papers have it', token)) return false;
  return at === 0 || tokens[at - 1]!.kind === 'mark' || token.norm.length > 5;
}
