import { Composer } from 'grammy';
import { lines } from '../words/message.ts';
import type { Ctx } from './context.ts';

/** What no feature took. Names of states work alone in a private chat and as commands everywhere. */
export function fallback(answerName: (ctx: Ctx, words: string, strict: boolean) => boolean): Composer<Ctx> {
  const composer = new Composer<Ctx>();
  composer.on('callback_query', (ctx) => ctx.answer(ctx.t('stale-button')));
  composer.on(['message:text', 'channel_post:text'], (ctx) => {
    const text = ctx.msg.text;
    const command = /^\/([A-Za-z]\w{1,40})(@\w+)?(?:\s|$)/.exec(text);
    const forUs =
      ctx.place.kind === 'private' || command?.[2]?.slice(1).toLowerCase() === ctx.me.username.toLowerCase();
    if (command?.[2] && !forUs) return;
    if (command) {
      if (answerName(ctx, command[1]!.replaceAll('_', ' '), true)) return;
      // In a group the command may be another bot's.
      if (forUs) ctx.say({ text: lines(ctx.t('unknown-command')) });
      return;
    }
    if (ctx.place.kind !== 'private') return;
    if (text.length <= 60 && answerName(ctx, text, true)) return;
    ctx.say({ text: lines(ctx.t(text.startsWith('/') ? 'unknown-command' : 'unknown-text')) });
  });
  composer.on('message', (ctx) => {
    if (ctx.place.kind === 'private') ctx.say({ text: lines(ctx.t('unknown-text')) });
  });
  return composer;
}
