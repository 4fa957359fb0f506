import type { Entry } from '../news.ts';

const textLength = ({ title, summary, body }: Entry): number =>
  title.length + summary.length + body.reduce((sum, { length }) => sum + length, 0);

/**
 * One entry for each address: some outlets give an article twice in one response, the newer copy without its text.
 * The fuller copy stays, in the place of the first and with the newer of the trusted dates.
 */
export function withoutTwins(entries: readonly Entry[]): Entry[] {
  const kept = new Map<string | Entry, Entry>();
  for (const entry of entries) {
    const key = entry.link ?? entry;
    const twin = kept.get(key);
    kept.set(key, twin ? merged(twin, entry) : entry);
  }
  return [...kept.values()];
}

function merged(first: Entry, second: Entry): Entry {
  const fuller = textLength(second) > textLength(first) ? second : first;
  const dated = [first, second].filter(({ dateTrusted }) => dateTrusted);
  const newest = dated.reduce(
    (best, each) => (each.published! > best.published! ? each : best),
    dated[0] ?? fuller,
  );
  return { ...fuller, published: newest.published, dateTrusted: newest.dateTrusted };
}
