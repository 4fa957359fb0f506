import type { Millis } from '../news.ts';
import type { Features } from './features.ts';

/** An article among the recent ones, with the story it was placed in. */
export interface Placed<Story> {
  readonly story: Story;
  readonly features: Features;
}

export type Recent<Story> = ReturnType<typeof recentArticles<Story>>;

/** What a key found in both articles adds to their closeness, beside their common words. */
const CLAIM = 0.25;
const SPEAKER = 0.15;
const ACTOR = 0.1;
const NAME = 0.6;
/** Who is no closer than this shares a common word at most. */
const REMOTE = 0.03;

/**
 * The articles of the last days by what they hold in common, so that a new one is compared with the few that
 * matter. Holds no clock: the caller says what is too old.
 */
export function recentArticles<Story>() {
  let placed: (Placed<Story> | undefined)[] = [];
  let postings = new Map<string, { slots: number[]; weights: number[] }>();
  let living = 0;
  const counts = new Map<Story, number>();

  const count = (story: Story, more: number): void => {
    const now = (counts.get(story) ?? 0) + more;
    if (now > 0) counts.set(story, now);
    else counts.delete(story);
  };

  function post(slot: number, features: Features): void {
    for (const [key, weight] of keysOf(features)) {
      const list = postings.get(key) ?? { slots: [], weights: [] };
      postings.set(key, list);
      list.slots.push(slot);
      list.weights.push(weight);
    }
  }

  function compact(): void {
    placed = placed.filter((one) => one !== undefined);
    postings = new Map();
    placed.forEach((one, slot) => {
      if (one) post(slot, one.features);
    });
  }

  return {
    get size(): number {
      return living;
    },
    /** How many stories the articles make. */
    get stories(): number {
      return counts.size;
    },
    add(story: Story, features: Features): void {
      placed.push({ story, features });
      post(placed.length - 1, features);
      living++;
      count(story, 1);
    },
    /** The closest articles, closest first. */
    near(features: Features, limit: number): Placed<Story>[] {
      const closeness = new Float64Array(placed.length);
      for (const [key, weight] of keysOf(features)) {
        const list = postings.get(key);
        if (!list) continue;
        for (let i = 0; i < list.slots.length; i++) closeness[list.slots[i]!]! += weight * list.weights[i]!;
      }
      const slots: number[] = [];
      for (let cut = closest(closeness); slots.length < limit && cut > REMOTE / 2; cut /= 2) {
        slots.length = 0;
        for (let slot = 0; slot < closeness.length; slot++) {
          if (closeness[slot]! > Math.max(cut, REMOTE) && placed[slot]) slots.push(slot);
        }
      }
      slots.sort((a, b) => closeness[b]! - closeness[a]! || a - b);
      return slots.slice(0, limit).map((slot) => placed[slot]!);
    },
    /** Gives the articles of a story that turned out to be another's to that one. */
    merge(younger: Story, elder: Story): void {
      placed.forEach((one, slot) => {
        if (one?.story !== younger) return;
        placed[slot] = { story: elder, features: one.features };
        count(younger, -1);
        count(elder, 1);
      });
    },
    /** Forgets what was published before. */
    forget(before: Millis): void {
      placed.forEach((one, slot) => {
        if (one && one.features.time.to < before) {
          placed[slot] = undefined;
          living--;
          count(one.story, -1);
        }
      });
      if (placed.length > 2 * living + 64) compact();
    },
  };
}

function* keysOf(features: Features): Generator<[key: string, weight: number]> {
  for (const [word, weight] of features.lead) yield [word, weight];
  for (const [name, weight] of features.names) yield [`@${name}`, NAME * weight];
  for (const claim of features.claims.keys()) yield [`#${claim}`, CLAIM];
  for (const person of features.persons) yield [`!${person}`, SPEAKER];
  for (const speaker of features.speakers) yield [`:${speaker}`, SPEAKER];
  for (const actor of features.actors) yield [`=${actor}`, ACTOR];
}

/** Half of the closest: most of the articles are far from it. */
const closest = (closeness: Float64Array): number =>
  closeness.reduce((most, one) => Math.max(most, one), 0) / 2;
