import type { Millis } from '../news.ts';
import type { Features } from './features.ts';
import { hoursApart, jaccard, likeness } from './likeness.ts';
import type { Placed, Recent } from './recent.ts';

/** Longer after its first report an event is news no more. */
export const STORY_SPAN: Millis = 48 * 3_600_000;

export interface Placement<Story> {
  /** The story the article reports; null opens a new one. */
  readonly story: Story | null;
  /** For a new story: the earlier one it carries further. */
  readonly follows: Story | null;
  /** Stories that turn out, by this article, to report the same event: to be merged into `story`. */
  readonly merges: readonly Story[];
}

export interface PlaceOptions {
  /** Log-odds from which two reports are one story. A wrong merge hides news, a missed one repeats it. */
  readonly same: number;
  /** What is added to it where ten times as many stories are about as on an ordinary day. */
  readonly busy: number;
  /** The same for an article to show that another story is its own too, */
  readonly merge: number;
  /** and how alike the two stories must be without it. */
  readonly bridged: number;
  /** From which a new story counts as going on from another, where it brings a new actor into it. */
  readonly joined: number;
  /** The same where a stance moved. */
  readonly moved: number;
}

export const DEFAULTS: PlaceOptions = { same: 0, busy: 1.2, merge: 1, bridged: -0.5, joined: -2, moved: -5 };
/** Stories of two ordinary days. */
const ORDINARY = 6;
/** Enough to hold every report of the stories that could be meant. */
const CLOSEST = 40;

interface Contender<Story> {
  readonly story: Story;
  readonly odds: number;
  readonly reports: readonly Placed<Story>[];
}

/** Where an article belongs among the recent ones. Pure: the caller opens, joins and merges. */
export function place<Story>(
  article: Features,
  recent: Recent<Story>,
  options: PlaceOptions = DEFAULTS,
): Placement<Story> {
  const contenders = contendersOf(article, recent);
  const [best, ...others] = contenders;
  const busyness = Math.min(1, Math.max(0, Math.log10(recent.stories / ORDINARY)));
  if (!best || best.odds < options.same + options.busy * busyness) {
    const earlier = contenders.find(
      (one) =>
        (one.odds >= options.joined && bringsActor(article, one.reports)) ||
        (one.odds >= options.moved && movesStance(article, one.reports)),
    );
    return { story: null, follows: earlier?.story ?? null, merges: [] };
  }
  const merges = others.filter(
    (other) => other.odds >= options.merge && between(best.reports, other.reports) >= options.bridged,
  );
  return { story: best.story, follows: null, merges: merges.map((other) => other.story) };
}

/** The stories of the closest articles, likeliest first, each judged by all its reports together. */
function contendersOf<Story>(article: Features, recent: Recent<Story>): Contender<Story>[] {
  const reports = new Map<Story, Placed<Story>[]>();
  for (const near of recent.near(article, CLOSEST)) {
    if (hoursApart(near.features.time, article.time) > STORY_SPAN / 3_600_000) continue;
    const group = reports.get(near.story);
    if (group) group.push(near);
    else reports.set(near.story, [near]);
  }
  return [...reports]
    .map(([story, group]) => ({
      story,
      reports: group,
      odds: mean(group.map((report) => likeness(article, report.features))),
    }))
    .sort((a, b) => b.odds - a.odds);
}

const between = <Story>(one: readonly Placed<Story>[], other: readonly Placed<Story>[]): number =>
  mean(one.flatMap((a) => other.map((b) => likeness(a.features, b.features))));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Whether the article tells of an actor that the story lacks, beside one that it has. */
function bringsActor<Story>(article: Features, reports: readonly Placed<Story>[]): boolean {
  const told = new Set(reports.flatMap(({ features }) => [...features.actors]));
  const actors = [...article.actors];
  return actors.some((actor) => told.has(actor)) && actors.some((actor) => !told.has(actor));
}

/** Whether the article says of the story's states otherwise than every report of it that speaks of the same. */
function movesStance<Story>(article: Features, reports: readonly Placed<Story>[]): boolean {
  const alike = reports.filter(({ features }) => jaccard(article.actors, features.actors) >= 0.5);
  return [...article.claims].some(([key, stance]) => {
    const said = alike.flatMap(({ features }) => features.claims.get(key) ?? []);
    return said.length > 0 && !said.includes(stance);
  });
}
