import type { Actor } from '../news.ts';
import type { Sentence } from './document.ts';
import { group, isProtected } from './groups.ts';
import type { Mention } from './mentions.ts';
import type { Named } from './officials.ts';
import { preposition } from './prepositions.ts';
import type { Mark } from './tagger.ts';
import { inClass } from './word-class.ts';

/** How many sentences later a list of states is still meant by «обидві». */
const REMEMBERED = 3;

const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * «Обидві країни», «перші дві», «решта», «ті — інші», "the former": words that mean states named together before. Each
 * becomes a mention of every one of them, at one and the same place.
 */
export function referred(all: readonly Named[]): Named[] {
  if (!all.some(({ sentence }) => sentence.marks.some(isReferent))) return [...all];
  return all.map((read, at) => {
    const { sentence, mentions } = read;
    const marks = sentence.marks.filter(isReferent);
    if (marks.length === 0) return read;
    const lists = all.slice(Math.max(0, at - REMEMBERED), at).map(listed);
    const many = all[at - 1]?.mentions.find((m) => m.kind === 'count' && m.subject && m.actor);
    const found = marks.flatMap((mark) => {
      if (mark.value === 'none') return noneOf(mark, read, lists);
      // «Жодна не пошле» is said of whoever has just been listed.
      if (mark.value === 'none right after') return noneOf(mark, read, lists.slice(-1));
      // «26 країн узяли зобов'язання. Вони …»
      // «Ці сили не воюватимуть, вони …»: the force.
      if (
        mark.value === 'they' &&
        mentions.some((m) => m.actor === 'COALITION' && m.kind === 'capital' && m.to <= mark.from)
      )
        return [];
      if (mark.value === 'they')
        return many ? [{ ...many, ...standing(many.actor!, mark), kind: many.kind }] : [];
      // «38 держав, зокрема Канада та Японія. Кожна …»: of all of them.
      if (mark.value === 'each' && all[at - 1]?.mentions.some((m) => m.kind === 'count')) return [];
      return meant(mark, sentence, lists).map((actor) => standing(actor, mark));
    });
    if (found.length === 0) return read;
    const free = mentions.filter((m) => !found.some((f) => f.from < m.to && f.to > m.from));
    return { ...read, mentions: [...free, ...found].toSorted((a, b) => a.from - b.from) };
  });
}

const isReferent = ({ tag }: Mark): boolean => tag === 'referent';

const isState = ({ actor, kind }: Mention): boolean =>
  actor?.length === 2 && !isProtected(actor) && kind !== 'generic' && kind !== 'person';

/** The states of the longest list in a sentence, else all that could act in it. */
function listed({ mentions, sentence }: Named): Actor[] {
  const groups = mentions.flatMap((m, at) =>
    isState(m)
      ? [[...new Set(group(mentions, at, sentence).flatMap((g) => (isState(g) ? [g.actor!] : [])))]]
      : [],
  );
  const longest = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (longest.length > 1) return longest;
  return [...new Set(mentions.flatMap((m) => (isState(m) && m.subject ? [m.actor!] : [])))];
}

/** «Жодна з них не пошле», "None of the three will": each of those listed before, in this sentence or an earlier one. */
function noneOf(mark: Mark, { mentions, sentence }: Named, lists: readonly Actor[][]): Mention[] {
  if (preposition(sentence, mark.from)) return [];
  const here = listed({ sentence, mentions: mentions.filter((m) => m.to <= mark.from) });
  const states = here.length > 1 ? here : (lists.findLast((list) => list.length > 1) ?? []);
  return states.map((actor) => standing(actor, mark));
}

function meant(mark: Mark, sentence: Sentence, lists: readonly Actor[][]): readonly Actor[] {
  const { tokens, marks } = sentence;
  if (preposition(sentence, mark.from) || inClass('more of them', tokens[mark.from - 1])) return [];
  // «перший рік – француз, другий – британець»
  if (
    /^[—–]$/.test(tokens[mark.to]?.text ?? '') &&
    marks.some((m) => m.tag === 'actor' && m.from === mark.to + 1)
  )
    return [];
  const list = lists.findLast((states) => states.length > 1);
  if (!list) return [];
  const count = COUNTS[mark.value];
  if (count) return lists.findLast((states) => states.length === count) ?? [];
  const paired = (value: string): boolean => marks.some((m) => m.tag === 'referent' && m.value === value);
  switch (mark.value) {
    // «Албанія, Молдова й Чорногорія приєднаються. Кожна пошле взвод»
    case 'each':
      return mark.from === 0 ? (lists.at(-1) ?? []) : [];
    case 'first two':
      return list.slice(0, 2);
    case 'first':
      return list.length === 2 && paired('second') ? list.slice(0, 1) : [];
    case 'second':
      return list.length === 2 && paired('first') ? list.slice(1) : [];
    case 'rest':
      return paired('first two') ? list.slice(2) : [];
    default:
      return [];
  }
}

function standing(actor: Actor, { from, to }: Mark): Mention {
  return { actor, from, to, kind: 'name', subject: true, name: null, person: null, unknown: false };
}
