import type { Millis } from '../news.ts';
import type { Features, Time, Vector } from './features.ts';

const HOUR: Millis = 3_600_000;
const MOVED_AFTER = 8;

/** Hours between two times; none where one of them is a day that holds the other. */
export const hoursApart = (a: Time, b: Time): number => Math.max(0, a.from - b.to, b.from - a.to) / HOUR;

export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, value] of short) sum += value * (long.get(key) ?? 0);
  return sum;
}

const shared = <T>(a: Iterable<T>, b: { has(value: T): boolean }): number => {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
};

export const jaccard = <T>(
  a: { readonly size: number; keys(): Iterable<T> },
  b: { readonly size: number; has(value: T): boolean },
): number => {
  const both = shared(a.keys(), b);
  return both / (a.size + b.size - both || 1);
};

/**
 * How much speaks for two articles reporting one event, as log-odds: above 0 more likely than not. The weights
 * were fitted on labelled news with the labels and with labels made as unsure as a reader's, then rounded.
 */
export function likeness(a: Features, b: Features): number {
  const hours = hoursApart(a.time, b.time);
  const name = cosine(a.names, b.names);
  let odds = -3.6 - 4 * (Math.min(48, hours) / 24);
  odds += 4.6 * Math.min(name, 0.3) + 2.7 * Math.max(0, name - 0.3) + 2.7 * cosine(a.leadNames, b.leadNames);
  odds += 1.15 * Math.min(2, shared(a.numbers, b.numbers));
  odds += agreement(a.persons, b.persons, { same: 1.85, none: -2.7 });
  odds += agreement(a.actors, b.actors, { same: 1.7, none: -1.75 });
  odds += agreement(a.speakers, b.speakers, { same: 0, none: -0.9 });
  if (a.lang === b.lang) {
    const word = cosine(a.words, b.words);
    odds += 2.2 * Math.min(word, 0.15) + 1.3 * Math.max(0, word - 0.15) + 3 * cosine(a.lead, b.lead);
  } else {
    odds += 0.7 * cosine(a.words, b.words) + (a.lang === 'en' || b.lang === 'en' ? 0.8 : 0);
  }
  if (hours >= MOVED_AFTER && moved(a, b)) odds -= 2;
  if (a.claims.size && b.claims.size) odds += jaccard(a.claims, b.claims);
  else if (!a.claims.size && !b.claims.size) odds += 0.5;
  if (!a.actors.size && !b.actors.size) odds += 0.4;
  return odds;
}

/** Whether all that both speak of is said otherwise: hours later that is a stance that moved, at once a misreading. */
function moved(a: Features, b: Features): boolean {
  const both = [...a.claims].filter(([key]) => b.claims.has(key));
  return both.length > 0 && both.every(([key, stance]) => b.claims.get(key) !== stance);
}

/** Of two sets that both hold something: in proportion to what they share, or the weight of sharing nothing. */
function agreement<T>(a: ReadonlySet<T>, b: ReadonlySet<T>, weight: { same: number; none: number }): number {
  if (!a.size || !b.size) return 0;
  return shared(a, b) ? weight.same * jaccard(a, b) : weight.none;
}
