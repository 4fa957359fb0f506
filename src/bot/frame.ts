import type { Middleware } from 'grammy';
import { translator, uiLang } from '../words/fluent.ts';
import { type Ctx, type Place, payloadOf, type ReplyCall, tellFailed } from './context.ts';

interface FrameDeps {
  readonly destinations: {
    byChat(chat: number, thread: number | null): { lang: 'uk' | 'en'; zone: string } | null;
  };
  readonly admins: { isAdmin(user: number | undefined): boolean };
  readonly reply: (call: ReplyCall) => void;
  readonly zone: string;
  readonly failed: (error: unknown, update: number) => void;
}

/** A thread id on a message means a topic only where Telegram says so: replies carry one too. */
function placeOf(ctx: Ctx): Place | null {
  const chat = ctx.chat;
  if (!chat) return null;
  const message = ctx.msg;
  const thread =
    message && 'is_topic_message' in message && message.is_topic_message ? message.message_thread_id : null;
  return {
    chat: chat.id,
    thread: thread ?? null,
    kind: chat.type,
    title: 'title' in chat ? (chat.title ?? null) : null,
  };
}

/** Gives every handler the place, the reader's words and the reply lane; updates from nowhere end here. */
export function frame(deps: FrameDeps): Middleware<Ctx> {
  return async (ctx, next) => {
    const place = placeOf(ctx);
    if (!place) {
      if (ctx.callbackQuery)
        deps.reply({
          chat: 0,
          thread: null,
          method: 'answerCallbackQuery',
          payload: { callback_query_id: ctx.callbackQuery.id },
        });
      return;
    }
    const known =
      deps.destinations.byChat(place.chat, place.thread) ?? deps.destinations.byChat(place.chat, null);
    const lang = known?.lang ?? uiLang(ctx.from?.language_code);
    const send = (method: string, payload: Record<string, unknown>): void =>
      deps.reply({ chat: place.chat, thread: place.thread, method, payload });
    let answered = false;
    Object.assign(ctx, {
      place,
      lang,
      zone: known?.zone ?? deps.zone,
      t: translator(lang),
      // Whoever writes in a chat's name does so under an id that all such writers share.
      isAdmin: ctx.message?.sender_chat === undefined && deps.admins.isAdmin(ctx.from?.id),
      say: (message) =>
        send('sendMessage', {
          chat_id: place.chat,
          ...(place.thread === null ? {} : { message_thread_id: place.thread }),
          // A channel's readers are strangers: what one presses would be a post to all.
          ...payloadOf(place.kind === 'channel' ? { text: message.text } : message),
        }),
      redraw: (message) => {
        const pressed = ctx.callbackQuery?.message;
        if (!pressed) return;
        send('editMessageText', {
          chat_id: place.chat,
          message_id: pressed.message_id,
          ...payloadOf(message),
        });
      },
      call: (method, payload) => send(method, { ...payload }),
      later: (work) => {
        work.catch((error: unknown) => {
          deps.failed(error, ctx.update.update_id);
          tellFailed(ctx);
        });
      },
      answer: (notice) => {
        const id = ctx.callbackQuery?.id;
        if (!id || answered) return;
        answered = true;
        send('answerCallbackQuery', {
          callback_query_id: id,
          ...(notice ? { text: notice.slice(0, 200) } : {}),
        });
      },
    } satisfies Omit<Ctx, keyof import('grammy').Context>);
    if (place.kind !== 'channel' || !ctx.callbackQuery) await next();
    // Whatever a handler did, no button waits for ever.
    ctx.answer();
  };
}
