import { bySentence } from './by-sentence.ts';
import type { Scene } from './chain.ts';
import type { Sentence } from './document.ts';
import type { Cue } from './stance.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** «як в Афганістані»: what it is like, not where it is. */
const compared = (at: number, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'where' && m.value === 'like' && m.from < at && at - m.from <= 6);

/** Words of another theatre, unless something is only likened to it. */
export const awayWords = (sentence: Sentence): boolean =>
  sentence.marks.some((m) => m.tag === 'topic' && m.value === 'elsewhere' && !compared(m.from, sentence));

const away = bySentence((sentence: Sentence): { readonly is: boolean } => ({ is: namedAway(sentence) }));

/** A preposition of place before another country's name. */
export const elsewhere = (sentence: Sentence): boolean => away(sentence).is;

function namedAway(sentence: Sentence): boolean {
  const { marks, tokens } = sentence;
  return marks.some((mark) => {
    if (mark.tag !== 'actor' || mark.from < 2 || !tokens[mark.from]!.capital) return false;
    if (!/ name /.test(mark.value) || /^(?:UA|NATO|EU|UN|OSCE|COALITION) /.test(mark.value)) return false;
    // «на сході Польщі»
    const part = marks.some(
      (m) => m.tag === 'where' && !/^(?:like|beside)$/.test(m.value) && m.from === mark.from - 1,
    )
      ? 1
      : 0;
    const before = tokens[mark.from - 1 - part];
    // «зустрілися на Мальті»
    if (meets(mark.from, tokens)) return false;
    // «разом із Туреччиною»
    if (inClass('together', tokens[mark.from - 2 - part])) return false;
    if (!inClass('into a place', before) || compared(mark.from, sentence)) return false;
    // «військові з Франції», «рота від Естонії»: whose they are.
    const source = inClass('out of', before) || inClass('from', before);
    if (
      source &&
      marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from > 1 && m.to === mark.from - 1)
    )
      return false;
    const next = marks.find(
      (m) => m.from >= mark.to && m.from <= mark.to + 3 && (m.tag === 'say' || m.tag === 'cue'),
    );
    return !next || mark.from > 2;
  });
}

const meets = (at: number, tokens: Sentence['tokens']): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => inClass('a meeting', token) || inClass('come together', token));

const REGION = /щин(?:а|и|і|у|ою|е|ы|ой)$/;

/** «на захід від Дніпра», "west of the Dnipro". */
const direction = (at: number, { marks }: Sentence): boolean =>
  marks.some((m) => m.tag === 'where' && m.value === 'direction' && m.from < at && at - m.from <= 3);

/** So many marks before and after a place can touch it. */
const TOUCHING = 6;
const GIVING: ReadonlySet<string> = new Set(['cue', 'give', 'send', 'negation']);

/** «пообіцяв Україні солдатів», «солдат Украине не даст»: to whom soldiers are given. */
function receives(index: number, { tokens, marks }: Sentence): boolean {
  const { from, to } = marks[index]!;
  if (!inClass('recipient', tokens[from])) return false;
  const near = marks.slice(Math.max(0, index - TOUCHING), index + TOUCHING);
  const [before, after] = [near.filter((m) => m.to === from), near.filter((m) => m.from === to)];
  const troops = (m: Mark): boolean => m.tag === 'kind' && m.value === 'ground_troops';
  const given = ({ tag }: Mark): boolean => GIVING.has(tag);
  return (after.some(troops) && before.some(given)) || (before.some(troops) && after.some(given));
}

const named = (at: number, tokens: Sentence['tokens']): boolean => inClass('place preposition', tokens[at]);

const placed = bySentence((sentence: Sentence): { readonly here: boolean } => ({
  here: sentence.marks.some((mark, index) => {
    if (mark.tag !== 'place' || mark.value !== 'ukraine') return false;
    const { tokens } = sentence;
    const first = tokens[mark.from]!;
    // «українська земля», «небо України»
    if (mark.to - mark.from > 1 && (inClass('Ukrainian', first) || inClass('sky', first))) return true;
    if (receives(index, sentence)) return true;
    if (REGION.test(first.norm) || direction(mark.from, sentence)) return true;
    const at = mark.from;
    if (named(at, tokens) || named(at - 1, tokens) || named(at - 2, tokens)) return true;
    // «у мирних регіонах України»
    return inClass('a part of a country', tokens[at - 1]) && named(at - 3, tokens);
  }),
}));

/** Ukraine's soil or sky, or a preposition before Ukraine or a town of it: not only whose something is, but where. */
export const inUkraine = (sentence: Sentence): boolean => placed(sentence).here;

/** «Бундесвер уже розмістив бригаду в Литві»: what is there, is somewhere else. */
export const deployedElsewhere = ({ to }: Mark, cue: Cue, { sentence: { marks } }: Scene): boolean =>
  to <= cue.from &&
  marks.some((m) => m.tag === 'kind' && m.value === 'none' && m.from >= cue.to && m.from - cue.to <= 2);

/** «беруть участь у місіях за кордоном»: what a state's army does in general. */
export const takesPartAbroad = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    (token, at) =>
      inClass('abroad', token) &&
      (at === 0 || inClass('beyond', sentence.tokens[at - 1]) || /^[a-z]/.test(token.norm)),
  ) && !inUkraine(sentence);
