import { Composer } from 'grammy';
import type { Translate } from '../words/fluent.ts';
import { bold, lines, type Message } from '../words/message.ts';
import { callback } from './callback.ts';
import type { Ctx } from './context.ts';
import type { Subscribing } from './subscribe.ts';

export const greeting = (t: Translate): Message => ({
  text: lines(bold(t('start-title')), t('start-what'), '', t('start-try'), t('start-commands')),
  buttons: [
    [{ text: t('button-subscribe-all'), data: callback('all') }],
    [
      { text: t('button-choose'), data: callback('pick', 0) },
      { text: t('button-countries'), data: callback('countries') },
    ],
  ],
});

/** Greets and offers. Nobody is subscribed by it, except by a deep link that names a country or «all». */
export function start(subscribing: Subscribing): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.command('start', async (ctx) => {
    const link = ctx.match.trim();
    if (/^(all|[A-Za-z]{2}|NATO|EU|UN|OSCE|COALITION)$/i.test(link)) return subscribing.subscribe(ctx, link);
    ctx.say(greeting(ctx.t));
  });
  return composer;
}
