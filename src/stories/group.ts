import type { Analysis, Millis, NewsText } from '../news.ts';
import { type Features, features, type Time } from './features.ts';
import { place, STORY_SPAN } from './place.ts';
import { recentArticles } from './recent.ts';

export interface GroupItem {
  readonly id: string;
  /** ISO date or date-time; a date alone is that whole Kyiv day. */
  readonly published: string;
  readonly text: NewsText;
  readonly analysis: Analysis;
}

/** Stories of a whole file, as the bot would have placed its items one by one. Null where not relevant. */
export function groupStories(items: readonly GroupItem[]): Map<string, string | null> {
  const stories = new Map<string, string | null>(items.map((item) => [item.id, null]));
  const members = new Map<string, string[]>();
  const recent = recentArticles<string>();
  const inOrder = items
    .filter((item) => item.analysis.relevant)
    .map((item): [GroupItem, Features] => [
      item,
      features(item.text, item.analysis, publishedTime(item.published)),
    ])
    .sort(
      ([a, x], [b, y]) =>
        x.time.from - y.time.from || x.time.to - y.time.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
  for (const [item, article] of inOrder) {
    recent.forget(article.time.from - STORY_SPAN);
    const placement = place(article, recent);
    const story = placement.story ?? item.id;
    const joined = members.get(story) ?? [];
    members.set(story, joined);
    for (const merged of placement.merges) {
      joined.push(...(members.get(merged) ?? []));
      members.delete(merged);
      recent.merge(merged, story);
    }
    joined.push(item.id);
    recent.add(story, article);
  }
  for (const [story, ids] of members) for (const id of ids) stories.set(id, story);
  return stories;
}

const DAY: Millis = 86_400_000;
const KYIV = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Kyiv', timeZoneName: 'longOffset' });

/** A date is the whole Kyiv day, a date-time without zone is Kyiv's; what cannot be read is any time. */
export function publishedTime(published: string): Time {
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(published);
  const zoned = /(?:z|[+-]\d\d:?\d\d)$/i.test(published) && !dayOnly;
  const local = Date.parse(dayOnly ? `${published}T00:00Z` : zoned ? published : `${published}Z`);
  if (Number.isNaN(local)) return { from: 0, to: Number.MAX_SAFE_INTEGER };
  const from = zoned ? local : local - kyivOffset(local);
  return { from, to: dayOnly ? from + DAY : from };
}

function kyivOffset(at: Millis): Millis {
  const zone = KYIV.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, hours = '0', minutes = '0'] = /GMT([+-]\d\d):(\d\d)/.exec(zone) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
