import type { Ctx } from './context.ts';

/**
 * Whether the person may change what this chat gets: everybody in a private chat, admins in a group.
 * An anonymous admin writes as the group itself; a channel's own posts are the channel's.
 */
export async function maySettle(ctx: Ctx): Promise<boolean> {
  if (ctx.place.kind === 'private' || ctx.place.kind === 'channel') return true;
  if (ctx.senderChat?.id === ctx.place.chat) return true;
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
