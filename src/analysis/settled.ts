import { leftOut } from './components.ts';
import type { Sentence } from './document.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

type Settled = Pick<Sentence, 'tokens' | 'marks' | 'paragraph' | 'place' | 'found'>;

/**
 * Decides what the lexicon leaves open: satellites and spy planes watch a truce where the words near them speak of
 * watching, and gather intelligence elsewhere; «військових» before a noun is an adjective.
 */
export function settle<S extends Settled>(sentences: readonly S[]): S[] {
  const watched = new Set(sentences.filter(watches).map(({ place }) => place));
  const early = sentences.some((s) => s.paragraph < OPENING && watches(s));
  return sentences.map((sentence) => {
    if (!sentence.marks.some((mark) => mark.tag === 'kind')) return sentence;
    const watching = watches(sentence) || ((early || watched.has(sentence.place)) && !gathers(sentence));
    const values = watching ? WATCHING : OTHERWISE;
    const marks: Mark[] = [];
    for (const mark of sentence.marks) {
      if (
        mark.tag === 'kind' &&
        (adjectival(mark, sentence) ||
          ofPeacekeeping(mark, sentence) ||
          possessed(mark, sentence) ||
          commanded(mark, sentence) ||
          compounded(mark, sentence))
      )
        continue;
      if (mark.tag === 'say' && wordless(mark, sentence)) continue;
      const value = mark.tag === 'kind' ? values[mark.value] : undefined;
      marks.push(value === undefined ? mark : { ...mark, value });
    }
    const parts = leftOut(sentence);
    return { ...sentence, marks: parts.length ? inOrder([...marks, ...parts]) : marks, found: [] };
  });
}

const inOrder = (marks: readonly Mark[]): Mark[] => marks.toSorted((a, b) => a.from - b.from);

/** Words between a force and the verb of whoever commands it. */
const COMMANDED = 4;

/** «Багатонаціональними силами в Україні командуватиме француз»: who commands a force gives it no soldiers. */
function commanded({ value, from, to }: Mark, { tokens, marks }: Settled): boolean {
  if (!FORCE.test(value)) return false;
  // «командувачем сил для України»
  if (inClass('heads them', tokens[from - 1])) return true;
  if (!/(?:ами|ями|ими|ом|ою|єю|ей)$/.test(tokens[to - 1]!.norm)) return false;
  return marks.some((m) => {
    if (m.tag !== 'kind' || m.value !== 'command') return false;
    const [a, b] = m.from >= to ? [to, m.from] : [m.to, from];
    const between = tokens.slice(a, b);
    return (
      (m.from >= to || m.to <= from) &&
      between.length <= COMMANDED &&
      between.every((token) => token.kind !== 'mark') &&
      tokens.slice(m.from, m.to).some((token) => inClass('commands it', token))
    );
  });
}

const FORCE = /^(?:ground_troops|air|naval)$/;

/** «Польща відповідатиме за логістику», «не підписали заяву»: a task, a paper, nobody's words. */
const wordless = ({ from, to }: Mark, { tokens }: Settled): boolean =>
  to - from === 1 &&
  (inClass('signs', tokens[from - 1]) ||
    (inClass('answers for', tokens[from]) && inClass('by way of', tokens[to])));

/** Title, lead and the paragraphs that say at once what the headline means. */
const OPENING = 3;
const WATCHING: Readonly<Record<string, string>> = { eyes: 'monitoring', drones: 'monitoring' };
const OTHERWISE: Readonly<Record<string, string>> = { eyes: 'intelligence', drones: 'funding_arms' };

const has = ({ marks }: Settled, value: string): boolean =>
  marks.some((mark) => mark.tag === 'kind' && mark.value === value);
const watches = (sentence: Settled): boolean =>
  has(sentence, 'monitoring') || sentence.marks.some((mark) => mark.tag === 'trait line');
const gathers = (sentence: Settled): boolean => has(sentence, 'intelligence');

/** Endings of the nouns that agree with it; the genitive plural («військових планів») cannot be an owner. */
const AGREES: Readonly<Record<string, RegExp>> = {
  військових: /(?:ів|їв|ей)$/,
  військовими: /(?:ами|ями|ьми)$/,
  військовим: /(?:ам|ям)$/,
  військові: /(?:ики|яки|чики|ники|іки|лоти)$/,
  военных: /(?:ов|ев|ей)$/,
  военными: /(?:ами|ями)$/,
  военным: /(?:ам|ям)$/,
  военные: /(?:ики|яки|чики|лоты|исты)$/,
};

/** «військових моряків», «военных планов»: said of the noun that follows, no soldiers. */
function adjectival(mark: Mark, { tokens, marks }: Settled): boolean {
  const word = tokens[mark.from]!;
  const next = tokens[mark.to];
  // "send their military instructors": said of the noun that follows.
  if (inClass('the military', tokens[mark.to - 1]) && inClass('of the military', next)) return true;
  if (
    mark.to - mark.from !== 1 ||
    !inClass('military', word) ||
    !next ||
    next.kind !== 'word' ||
    next.capital
  )
    return false;
  if (!AGREES[word.norm]?.test(next.norm) || inClass('whose soldiers', next)) return false;
  return !marks.some((m) => m.tag === 'actor' && m.from === mark.to);
}

/** «миротворчі війська», «миротворчий процес»: said of the noun that follows, which is the contribution or is none. */
const ofPeacekeeping = ({ from, to }: Mark, { tokens }: Settled): boolean =>
  to - from === 1 && inClass('of peacekeeping', tokens[from]);

/** «льотчиків-інструкторів»: what they are is said by the second half. */
const compounded = ({ to }: Mark, { tokens, marks }: Settled): boolean =>
  tokens[to]?.text === '-' &&
  tokens[to]!.glued &&
  marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.from === to + 1);

/** «кораблі Сил самооборони», «екіпажі бундесверу»: the army is whose they are. */
function possessed(mark: Mark, { marks }: Settled): boolean {
  return (
    marks.some((m) => m.tag === 'trait army' && m.from === mark.from) &&
    marks.some((m) => m.tag === 'kind' && m.value !== 'none' && m.to === mark.from)
  );
}
