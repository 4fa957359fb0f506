import type { Change } from '../ledger/claim.ts';
import type { Millis } from '../news.ts';
import type { StoredClaim } from '../store/analyses.ts';
import type { Article } from '../store/articles.ts';
import type { Story } from '../store/stories.ts';
import { mergeClaims, type Report, type StoryView } from './compose.ts';

interface ViewDeps {
  readonly articlesOf: (story: number) => readonly number[];
  readonly article: (id: number) => Article | null;
  readonly claims: (article: number) => readonly StoredClaim[];
  readonly changes: (story: number) => readonly Change[];
}

/** Gathers what an alert says from the stores; the story's lead comes first. */
export function viewOf({ articlesOf, article, claims, changes }: ViewDeps): (story: Story) => StoryView {
  return (story) => {
    const ids = articlesOf(story.id);
    const ordered = [story.lead, ...ids.filter((id) => id !== story.lead)].slice(0, 40);
    const found = ordered.flatMap((id) => article(id) ?? []);
    const all = ordered.flatMap((id) => claims(id));
    const report = ({ outlet, link, title, published }: Article & { published: Millis }): Report => ({
      outlet,
      link,
      title,
      published,
    });
    return {
      id: story.id,
      topics: story.topics,
      actors: story.actors,
      claims: mergeClaims(all.filter((claim) => claim.withdrawn === null)),
      changes: changes(story.id),
      reports: found.map(report),
      corrected: all.some((claim) => claim.withdrawn !== null && claim.part === 'main'),
    };
  };
}
