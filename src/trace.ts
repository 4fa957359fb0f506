import { keysOf } from './feeds/identity.ts';
import type { Millis } from './news.ts';
import { analysesStore, type StoredClaim } from './store/analyses.ts';
import { type Article, articlesStore } from './store/articles.ts';
import type { Database } from './store/database.ts';
import { storiesStore } from './store/stories.ts';
import { traceStore } from './store/trace.ts';

const MOST_REASONS = 12;

const at = (time: Millis): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const signed = (weight: number): string => `${weight < 0 ? '' : '+'}${weight.toFixed(2)}`;

const claimWords = (claim: StoredClaim): string =>
  [
    `${claim.actor} ${claim.contribution} ${claim.stance}`,
    claim.conditions.join(' '),
    claim.size?.join('–'),
    claim.speaker,
    `${claim.voice}, ${claim.part}, by ${claim.source}`,
    claim.withdrawn === null ? null : `withdrawn ${at(claim.withdrawn)}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** What became of the articles a link names, and why, a line a fact; empty where none is known by it. */
export function trace(db: Database, link: string): string[] {
  const articles = articlesStore(db);
  const keys = keysOf({ id: null, link, title: '', published: null }, '');
  return articles
    .known(keys)
    .flatMap(({ article }) => [
      ...articleLines(article, articles.keys(article.id)),
      ...articles.revisions(article.id).map(({ until, title }) => `revision until ${at(until)}: ${title}`),
      ...readingLines(db, article),
      ...storyLines(db, article),
    ]);
}

const articleLines = (article: Article, keys: readonly string[]): string[] => [
  article.title,
  `article ${article.id} · ${article.outlet} · feed ${article.feed ?? 'gone'} · ${article.lang} · ${article.link ?? 'no link'}`,
  `published ${at(article.published)}${article.dateTrusted ? '' : ' (a guess: such an item never alerts at a first poll)'}, first seen ${at(article.firstSeen)}`,
  article.body.length === 0
    ? 'text: title and summary only'
    : `text: ${plural(article.body.length, 'paragraph')}${article.pageFetched === null ? '' : `, page fetched ${at(article.pageFetched)}`}`,
  `known by ${keys.join(', ')}`,
];

function readingLines(db: Database, article: Article): string[] {
  const analyses = analysesStore(db);
  const verdict = analyses.verdict(article.id);
  if (!verdict) return ['verdict: not read yet'];
  const reasons = verdict.reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const more = reasons.length - MOST_REASONS;
  return [
    `verdict: ${verdict.relevant ? `relevant, ${verdict.topics.join(', ')}` : 'not relevant'}, score ${verdict.score}, by rules ${verdict.rules}`,
    ...reasons
      .slice(0, MOST_REASONS)
      .map(({ weight, place, text, rule }) => `  ${signed(weight)} ${place}: «${text}» (${rule})`),
    ...(more > 0 ? [`  and ${more} weaker reasons`] : []),
    ...analyses.claims(article.id).map((claim) => `claim: ${claimWords(claim)}`),
  ];
}

function storyLines(db: Database, article: Article): string[] {
  const stories = storiesStore(db);
  const id = stories.ofArticle(article.id);
  const story = id === null ? null : stories.get(id);
  if (!story) return ['story: none, since only what is relevant makes one'];
  const { told, fanouts } = traceStore(db);
  const alerted =
    story.alerted === null
      ? 'never alerted: too old when it came, or without a date to trust'
      : `alerted ${at(story.alerted)}`;
  return [
    `story ${story.id}: ${plural(stories.articles(story.id).length, 'article')}, about ${story.actors.join(', ') || 'no named state'}, ${alerted}${story.follows === null ? '' : `, follows story ${story.follows}`}`,
    ...fanouts(story.id)
      .filter(({ done }) => done === null)
      .map(({ kind, created }) => `${kind}s: still being handed out since ${at(created)}`),
    ...told(story.id).map(
      ({ kind, state, n, last, error }) =>
        `${kind}s ${state}: ${n}, last ${at(last)}${error === null ? '' : ` (${error})`}`,
    ),
    ...(story.alerted !== null && told(story.id).length === 0
      ? ['alerts: nobody follows what it is about']
      : []),
  ];
}
