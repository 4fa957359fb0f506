import { Composer } from 'grammy';
import type { Millis } from '../news.ts';
import { bold, joined, linked, upToLimit } from '../words/message.ts';
import { age } from '../words/time.ts';
import type { Ctx } from './context.ts';

export interface SourceRow {
  readonly name: string;
  readonly site: string | null;
  readonly lastSuccess: Millis | null;
  /** A Fluent key with its variables; null while the feed is read well. */
  readonly failure: { readonly key: string; readonly vars: Readonly<Record<string, string | number>> } | null;
}

interface SourcesDeps {
  readonly list: () => readonly SourceRow[];
  readonly now: () => Millis;
}

/** `/sources`: where the news come from, and which of them cannot be read now. */
export function sources({ list, now }: SourcesDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.command('sources', (ctx) => {
    const rows = list().map((row) => {
      const state = row.failure
        ? ctx.t('sources-failing', { reason: ctx.t(row.failure.key, row.failure.vars) })
        : row.lastSuccess === null
          ? ctx.t('sources-never')
          : minutes(ctx, row.lastSuccess);
      return joined([linked(row.name, row.site), ` – ${state}`]);
    });
    ctx.say({ text: upToLimit([bold(ctx.t('sources-title')), ...rows], (n) => ctx.t('more-lines', { n })) });
  });

  function minutes(ctx: Ctx, at: Millis): string {
    const past = Math.max(0, Math.round((now() - at) / 60_000));
    return past < 120 ? ctx.t('age-minutes', { minutes: past }) : age(at, now(), ctx.t, ctx.zone);
  }
  return composer;
}
