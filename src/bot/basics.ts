import { Composer } from 'grammy';
import { bold, lines, oneLine } from '../words/message.ts';
import { callback } from './callback.ts';
import type { Ctx } from './context.ts';

/** `/help` and `/whoami`. */
export function basics(): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.command('help', (ctx) => {
    ctx.say({
      text: lines(bold(ctx.t('help-title')), ctx.t('help'), ctx.isAdmin && ctx.t('help-admin')),
      buttons: [
        [
          { text: ctx.t('button-countries'), data: callback('countries') },
          { text: ctx.t('button-settings'), data: callback('settings') },
        ],
      ],
    });
  });
  composer.command('whoami', (ctx) => {
    ctx.say({
      text: lines(
        ctx.t('whoami', {
          user: String(ctx.from?.id ?? '–'),
          chat: String(ctx.place.chat),
          thread: ctx.place.thread === null ? '–' : String(ctx.place.thread),
        }),
        ctx.place.title && oneLine(ctx.place.title, 100),
        ctx.isAdmin && ctx.t('whoami-admin'),
      ),
    });
  });
  return composer;
}
