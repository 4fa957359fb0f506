import { ACTORS } from '../actors/table.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './mentions.ts';
import { preposition } from './prepositions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** Cases in which countries are nobody's subject. */
const OBLIQUE = /(?:їн|ан|ав|рств|рств|ам|ям|ами|ями|ах|ях|ів|ов|их|им|ими|ой|ою)$/;

/**
 * «країни Балтії», "the Benelux countries": each of a region's states, as members of a list would stand there. Where
 * they are named right after («— Естонія, Латвія та Литва»), the region only begins that list.
 */
export function withRegions(found: readonly Mention[], sentence: Sentence): Mention[] {
  const marks = sentence.marks.filter((m) => m.tag === 'region');
  return marks.reduce((out, mark) => withRegion(out, mark, sentence), [...found]);
}

function withRegion(found: readonly Mention[], mark: Mark, sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const { from, to, value } = mark;
  const states = ACTORS.filter(({ groups }) => groups.includes(value)).map(({ code }) => code);
  const before = tokens[from - 1];
  const rest = found.filter((m) => m.to <= from || m.from >= to);
  if (inClass('other ones', before) || inClass('one of many', before)) return rest;
  const subject =
    !preposition(sentence, from) &&
    !tokens.slice(from, to).some((t) => t.kind === 'word' && OBLIQUE.test(t.norm));
  const next = rest.find((m) => m.from >= to && m.from - to <= 1 && states.includes(m.actor ?? ''));
  if (next && opens(tokens[to]!.text, tokens[to]!.norm))
    return rest.map((m) => (m === next ? { ...m, from, subject } : m));
  const left = excepted(to, rest, sentence);
  const each = states
    .filter((actor) => !left.includes(actor))
    .map((actor): Mention => ({ actor, from, to, kind: 'name', subject, ...NOBODY }));
  return [...rest, ...each].sort((a, b) => a.from - b.from || b.to - a.to);
}

const NOBODY = { name: null, person: null, unknown: false } as const;

const opens = (text: string, norm: string): boolean => /^[—–:(-]$/.test(text) || norm === 'of';

/** «усі країни Балтії, крім Латвії»: who is left out. */
function excepted(to: number, found: readonly Mention[], { tokens }: Sentence): string[] {
  const at = tokens[to]?.text === ',' || tokens[to]?.text === '(' ? to + 1 : to;
  if (!inClass('all but', tokens[at])) return [];
  const next = found.find((m) => m.actor && m.from > at && m.from - at <= 2);
  return next ? [next.actor!] : [];
}
