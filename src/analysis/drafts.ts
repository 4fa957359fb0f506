import type { Scene } from './chain.ts';
import type { Frame } from './frame.ts';
import { isProtected } from './groups.ts';
import { inClass, placesOf } from './word-class.ts';

/**
 * «Чернетка передбачає розміщення сил», "a draft says states would send troops": nobody has agreed to it yet. Whose
 * draft it is («проєкт заяви коаліції») has not decided; a draft of nobody's binds none of those it names.
 */
export function asDraft(frame: Frame, { sentence, mentions }: Scene): Frame | null {
  const places = placesOf('a draft', sentence);
  if (places.length === 0 || (frame.reading !== 'ready' && frame.reading !== 'committed')) return frame;
  const { tokens, marks } = sentence;
  const tells = (at: number): number =>
    tokens.findIndex(
      ({ norm }, i) =>
        i > at && i < frame.kind.from && (inClass('consists of', norm) || inClass('says a text', norm)),
    );
  const at = places.find(
    (place) =>
      place < frame.kind.from && tells(place) > 0 && !inClass('a law', tokens[place + 1]?.norm ?? ''),
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
  const owner = mentions.find(
    (m) => m.actor !== null && !isProtected(m.actor) && m.from > at && m.to <= verb,
  );
  return owner
    ? { ...frame, reading: 'undecided', actors: [{ actor: owner.actor!, mention: owner }], implied: false }
    : null;
}
