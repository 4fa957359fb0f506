import type { Millis } from '../news.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import { ANONYMOUS_ADMIN } from '../telegram-ids.ts';
import { lines } from '../words/message.ts';
import type { Ctx } from './context.ts';

/**
 * Whether the person may change what this chat gets: everybody in a private chat, admins elsewhere.
 * An anonymous admin writes as the group itself; a channel's own posts are the channel's.
 */
async function maySettle(ctx: Ctx): Promise<boolean> {
  if (ctx.place.kind === 'private') return true;
  // Who writes as the group or the channel runs it. A button is pressed by a person, whoever sent its message.
  if (!ctx.callbackQuery && (ctx.place.kind === 'channel' || ctx.senderChat?.id === ctx.place.chat))
    return true;
  const user = ctx.from?.id;
  if (user === undefined) return false;
  try {
    const member = await ctx.api.getChatMember(ctx.place.chat, user);
    return member.status === 'creator' || member.status === 'administrator';
  } catch {
    // Telegram does not say: then the answer is no, and the person may ask again.
    return false;
  }
}

/** {@link maySettle}, and a word to whoever may not. */
export async function allowed(ctx: Ctx): Promise<boolean> {
  if (await maySettle(ctx)) return true;
  if (ctx.callbackQuery) ctx.answer(ctx.t('only-chat-admins'));
  else ctx.say({ text: lines(ctx.t('only-chat-admins')) });
  return false;
}

/** This place as a destination, made known now if it was not; whoever did that hears when the bot may not post there. */
export function destinationHere(ctx: Ctx, destinations: DestinationsStore, now: Millis): number {
  const { id, kind, configuredBy } = destinations.ensure({ ...ctx.place, lang: ctx.lang }, now);
  const user = ctx.from?.id;
  if (kind !== 'private' && configuredBy === null && user !== undefined && user !== ANONYMOUS_ADMIN) {
    destinations.update(id, { configuredBy: user });
  }
  return id;
}
