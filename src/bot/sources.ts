import { Composer } from 'grammy';
import type { PollProblem } from '../feeds/due.ts';
import type { Millis } from '../news.ts';
import type { KeptFeed } from '../store/feeds.ts';
import type { Translate } from '../words/fluent.ts';
import { bold, joined, linked, oneLine, upToLimit } from '../words/message.ts';
import { age } from '../words/time.ts';
import type { Ctx } from './context.ts';

export interface SourceRow {
  readonly name: string;
  readonly site: string | null;
  readonly lastSuccess: Millis | null;
  /** Why it cannot be read; null while it is read well. */
  readonly problem: PollProblem | null;
}

/** Why a feed cannot be read, in the reader's language. */
export function problemWords(problem: PollProblem, t: Translate): string {
  const { code, ...vars } = problem;
  return code === 'not_a_feed'
    ? t(`found-${problem.found}`)
    : t(`problem-${code}`, { decoded: 'no', ...words(vars) });
}

/** Fluent takes numbers and strings; identifiers and codes must not be grouped like amounts. */
const words = (vars: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, oneLine(String(value), 80)]));

export const sourceRows = (feeds: readonly KeptFeed[], site: (id: string) => string | null): SourceRow[] =>
  feeds
    .filter((kept) => kept.enabled)
    .map(({ feed, state }) => ({
      name: feed.name,
      site: site(feed.id),
      lastSuccess: state.lastSuccess,
      problem: state.failures > 0 ? (state.lastFailure?.reason ?? null) : null,
    }));

interface SourcesDeps {
  readonly list: () => readonly SourceRow[];
  readonly now: () => Millis;
}

/** `/sources`: where the news come from, and which of them cannot be read now. */
export function sources({ list, now }: SourcesDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.command('sources', (ctx) => {
    const rows = list().map((row) => {
      const state = row.problem
        ? ctx.t('sources-failing', { reason: problemWords(row.problem, ctx.t) })
        : row.lastSuccess === null
          ? ctx.t('sources-never')
          : minutes(ctx, row.lastSuccess);
      return joined([linked(oneLine(row.name, 60), row.site), ` – ${state}`]);
    });
    ctx.say({ text: upToLimit([bold(ctx.t('sources-title')), ...rows], (n) => ctx.t('more-lines', { n })) });
  });

  function minutes(ctx: Ctx, at: Millis): string {
    const past = Math.max(0, Math.round((now() - at) / 60_000));
    return past < 120 ? ctx.t('age-minutes', { minutes: past }) : age(at, now(), ctx.t, ctx.zone);
  }
  return composer;
}
