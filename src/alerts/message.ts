import { createHash } from 'node:crypto';
import type { MessageEntity } from 'grammy/types';
import type { Delivery } from '../store/deliveries.ts';

/** What one delivery says, ready for Telegram. */
export interface OutgoingMessage {
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
  readonly reply_markup?: unknown;
  /** The message of this chat it answers; left out where that is gone. */
  readonly reply_to?: number;
  /** No sound. */
  readonly silent?: boolean;
}

/** One call of the Bot API. It throws what grammY throws. */
export interface ApiCall {
  readonly method: string;
  readonly payload: Record<string, unknown>;
}
export type Transport = (call: ApiCall) => Promise<unknown>;

/** A mark on a row that was tried once already and goes again in a humbler form. */
export const AS_PLAIN_TEXT = 'as plain text';
export const WITHOUT_THREAD = 'without thread';

/** What a message says, short: an edit that says the same is not sent. */
export const digestOf = ({ text, entities, reply_markup }: OutgoingMessage): string =>
  createHash('sha1')
    .update(JSON.stringify([text, entities, reply_markup]))
    .digest('base64');

/** The call that brings the message where the row says. `humbly` is the mark of an earlier refusal. */
export function callFor(row: Delivery, message: OutgoingMessage, humbly: string | null): ApiCall {
  const plain = humbly?.startsWith(AS_PLAIN_TEXT) ?? false;
  const { chat, thread } = row.destination;
  const said = {
    chat_id: chat,
    text: message.text,
    ...(plain || !message.entities ? {} : { entities: message.entities }),
    ...(plain || !message.reply_markup ? {} : { reply_markup: message.reply_markup }),
    link_preview_options: { is_disabled: true },
  };
  if (row.kind === 'edit') {
    return { method: 'editMessageText', payload: { ...said, message_id: row.message } };
  }
  return {
    method: 'sendMessage',
    payload: {
      ...said,
      ...(thread === null || humbly?.startsWith(WITHOUT_THREAD) ? {} : { message_thread_id: thread }),
      ...(message.silent ? { disable_notification: true } : {}),
      ...(message.reply_to === undefined
        ? {}
        : { reply_parameters: { message_id: message.reply_to, allow_sending_without_reply: true } }),
    },
  };
}
