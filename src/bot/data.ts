import { Composer, InputFile } from 'grammy';
import type { Millis } from '../news.ts';
import { calendarDay, isoDay } from '../words/time.ts';
import type { Ctx } from './context.ts';

interface DataDeps {
  /** The ledger as a document. */
  readonly document: (format: 'csv' | 'json', lang: 'uk' | 'en') => string;
  readonly now: () => Millis;
}

/** `/data`: the ledger with its sources, for whoever wants to cite or check it. */
export function data({ document, now }: DataDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.command('data', (ctx) => {
    const day = isoDay(now(), ctx.zone);
    for (const format of ['csv', 'json'] as const) {
      ctx.call('sendDocument', {
        chat_id: ctx.place.chat,
        ...(ctx.place.thread === null ? {} : { message_thread_id: ctx.place.thread }),
        // Spreadsheets take a file without the mark for another encoding.
        document: new InputFile(
          Buffer.from(`${format === 'csv' ? '\ufeff' : ''}${document(format, ctx.lang)}`),
          `poruka-${day}.${format}`,
        ),
        ...(format === 'csv'
          ? {
              caption: `${ctx.t('data-caption', { date: calendarDay(now(), ctx.lang, ctx.zone) })}. ${ctx.t('data-csv')}`,
            }
          : {}),
      });
    }
  });
  return composer;
}
