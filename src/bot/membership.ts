import { Composer } from 'grammy';
import type { Millis } from '../news.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import { translator } from '../words/fluent.ts';
import { lines, oneLine } from '../words/message.ts';
import { args, callback, route } from './callback.ts';
import { type Ctx, payloadOf, type ReplyCall } from './context.ts';

interface MembershipDeps {
  readonly destinations: DestinationsStore;
  readonly reply: (call: ReplyCall) => void;
  readonly now: () => Millis;
}

const PRESENT = new Set(['member', 'administrator', 'creator']);

/** Blocked, kicked, back again; and channels, which are settled in private by whoever added the bot. */
export function membership({ destinations, reply, now }: MembershipDeps): Composer<Ctx> {
  const composer = new Composer<Ctx>();

  // Whoever writes is there again, even where Telegram's word of it was lost while the bot was down.
  composer.on(['message', 'callback_query'], (ctx, next) => {
    if (ctx.place.kind === 'private') {
      const known = destinations.byChat(ctx.place.chat, ctx.place.thread);
      if (known?.gone != null) destinations.back(known.id);
    }
    return next();
  });

  composer.on('my_chat_member', (ctx) => {
    const present = PRESENT.has(ctx.myChatMember.new_chat_member.status);
    const known = destinations.ofChat(ctx.place.chat);
    for (const { id } of known) {
      if (present) destinations.back(id);
      else destinations.gone(id, now());
    }
    const { kind, chat, title } = ctx.place;
    // A change of the bot's rights is no new beginning.
    const already = PRESENT.has(ctx.myChatMember.old_chat_member.status) && known.length > 0;
    if (!present || kind !== 'channel' || already) return;
    const adder = ctx.myChatMember.from;
    const { id } = destinations.ensure({ chat, thread: null, kind, title, lang: ctx.lang }, now());
    destinations.update(id, { configuredBy: adder.id });
    const t = translator(ctx.lang);
    reply({
      chat: adder.id,
      thread: null,
      method: 'sendMessage',
      payload: {
        chat_id: adder.id,
        ...payloadOf({
          text: lines(t('channel-added', { title: oneLine(title ?? String(chat), 60) })),
          buttons: [
            [
              { text: t('button-subscribe-all'), data: callback('chan', chat, 'all') },
              { text: t('button-unsubscribe'), data: callback('chan', chat, 'off') },
            ],
          ],
        }),
      },
    });
  });

  composer.callbackQuery(route('chan'), (ctx) => {
    const [chat, what] = args(ctx.match);
    const channel = destinations.byChat(Number(chat), null);
    // The button travels with the message; only the one who added the bot may use it.
    if (channel?.kind !== 'channel' || channel.configuredBy !== ctx.from.id)
      return ctx.answer(ctx.t('stale-button'));
    if (what === 'all') destinations.subscribe(channel.id, 'all', now());
    else destinations.unsubscribe(channel.id);
    ctx.redraw({
      text: lines(
        ctx.t(what === 'all' ? 'channel-on' : 'channel-off', {
          title: oneLine(channel.title ?? String(chat), 60),
        }),
      ),
      buttons: [
        [
          {
            text: ctx.t(what === 'all' ? 'button-unsubscribe' : 'button-subscribe-all'),
            data: callback('chan', chat!, what === 'all' ? 'off' : 'all'),
          },
        ],
      ],
    });
  });

  // The group becomes a supergroup: its id changes, its settings must not.
  composer.on('message:migrate_to_chat_id', (ctx) => {
    for (const { id } of destinations.ofChat(ctx.place.chat))
      destinations.moved(id, ctx.msg.migrate_to_chat_id);
  });
  return composer;
}
