import { type Context, InlineKeyboard } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Translate, UiLang } from '../words/fluent.ts';
import { type Button, lines, type Message } from '../words/message.ts';

/** Where a conversation takes place: a chat, or one forum topic of it. */
export interface Place {
  readonly chat: number;
  readonly thread: number | null;
  readonly kind: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title: string | null;
}

/** A call for the reply lane; nobody waits for its end. */
export interface ReplyCall {
  readonly chat: number;
  readonly thread: number | null;
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Frame {
  place: Place;
  lang: UiLang;
  zone: string;
  t: Translate;
  isAdmin: boolean;
  /** Puts a message into the reply lane. */
  say(message: Message): void;
  /** Puts new words and buttons in place of the message whose button was pressed. */
  redraw(message: Message): void;
  /** Any other call into this chat, in order with the messages. */
  call(method: string, payload: Readonly<Record<string, unknown>>): void;
  /** Lets work that takes its time go on beside other people's updates; its failure is told like any other. */
  later(work: Promise<void>): void;
  /** Ends the button's waiting, with a short notice if there is one. */
  answer(notice?: string): void;
}

export type Ctx = Context & Frame;

export const keyboard = (buttons: Message['buttons']): InlineKeyboardMarkup | undefined => {
  if (!buttons || buttons.length === 0) return undefined;
  return new InlineKeyboard(
    buttons.map((row) =>
      row.map((button: Button) =>
        button.url
          ? InlineKeyboard.url(button.text, button.url)
          : InlineKeyboard.text(button.text, button.data ?? '1:none'),
      ),
    ),
  );
};

export interface OutgoingPayload extends Record<string, unknown> {
  text: string;
  entities: unknown[];
  link_preview_options: { is_disabled: true };
  reply_markup?: InlineKeyboardMarkup;
}

/** A message as Telegram takes it; the chat is the sender's business. */
export function payloadOf(message: Message): OutgoingPayload {
  const markup = keyboard(message.buttons);
  return {
    text: message.text.text,
    entities: message.text.entities,
    link_preview_options: { is_disabled: true },
    ...(markup ? { reply_markup: markup } : {}),
  };
}

/** A handler that reads a page or the archive: nobody else's command waits for it. */
export const slowly =
  <C extends Ctx>(handler: (ctx: C) => Promise<void>) =>
  (ctx: C): void =>
    ctx.later(handler(ctx));

/** What somebody hears when a handler failed. */
export function tellFailed(ctx: Ctx): void {
  if (ctx.callbackQuery) ctx.answer(ctx.t('failed'));
  else if (ctx.place.kind === 'private') ctx.say({ text: lines(ctx.t('failed')) });
}
