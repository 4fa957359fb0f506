import type { Millis } from '../news.ts';
import type { Features, Time, Vector } from './features.ts';

const HOUR: Millis = 3_600_000;

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

const jaccard = <T>(
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
  const name = cosine(a.names, b.names);
  let odds = -4.05 - 4.3 * (Math.min(48, hoursApart(a.time, b.time)) / 24);
  odds += 5.8 * Math.min(name, 0.3) + 2.3 * Math.max(0, name - 0.3) + 4.2 * cosine(a.leadNames, b.leadNames);
  odds += 1.3 * Math.min(2, shared(a.numbers, b.numbers));
  if (a.lang === b.lang) {
    const word = cosine(a.words, b.words);
    odds += 2.7 * Math.min(word, 0.15) + 1.8 * Math.max(0, word - 0.15) + 4.3 * cosine(a.lead, b.lead);
  } else {
    odds += 0.9 * cosine(a.words, b.words) + (a.lang === 'en' || b.lang === 'en' ? 0.65 : 0.1);
  }
  if (a.claims.size && b.claims.size) odds += 1.4 * jaccard(a.claims, b.claims);
  else if (!a.claims.size && !b.claims.size) odds += 0.5;
  if (a.speakers.size && b.speakers.size && !shared(a.speakers, b.speakers)) odds -= 1.3;
  if (a.actors.size && b.actors.size) {
    const actor = jaccard(a.actors, b.actors);
    odds += actor ? 1.45 * actor : -1.65;
  }
  return odds;
}
