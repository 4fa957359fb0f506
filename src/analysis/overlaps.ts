import type { Mark } from './tagger.ts';

/** Of marks with one tag that overlap, the longest stays; then the earliest; then the one declared first. */
export function longest(found: readonly Mark[]): readonly Mark[] {
  const rivals = overlapping(found);
  if (rivals.size === 0) return found;
  const lost = outdone([...rivals]);
  // "no more than" is no negation, as «none» says where it is the longest.
  return found.filter((mark) => !lost.has(mark) && !(mark.tag === 'negation' && mark.value === 'none'));
}

/** Marks, in the order of their first tokens, that share one with another of their tag. */
function overlapping(found: readonly Mark[]): Set<Mark> {
  const out = new Set<Mark>();
  for (let i = 0; i < found.length; i++) {
    const mark = found[i]!;
    if (mark.to - mark.from === 1) continue;
    for (let j = i + 1; j < found.length && found[j]!.from < mark.to; j++)
      if (found[j]!.tag === mark.tag) out.add(mark).add(found[j]!);
  }
  return out;
}

function outdone(rivals: readonly Mark[]): Set<Mark> {
  const taken = new Map<string, Set<number>>();
  const lost = new Set<Mark>();
  for (const mark of rivals.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const places = taken.get(mark.tag) ?? new Set();
    taken.set(mark.tag, places);
    if (anyOf(places, mark)) lost.add(mark);
    else for (let at = mark.from; at < mark.to; at++) places.add(at);
  }
  return lost;
}

function anyOf(places: ReadonlySet<number>, { from, to }: Mark): boolean {
  for (let at = from; at < to; at++) if (places.has(at)) return true;
  return false;
}
