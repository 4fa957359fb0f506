import type { Queries } from './telegram-methods.ts';
import type { Member, Person, TestChat, TestMessage, Update, World } from './telegram-world.ts';

interface Speech {
  readonly thread?: number;
  readonly replyTo?: number;
  readonly file?: { name: string; bytes: Buffer };
}

/** What people do, as the updates the bot gets of it. */
export function acts(
  state: World,
  push: (kind: string, body: unknown) => Update,
  queries: Queries,
  clock: () => number,
) {
  let nextQuery = 1;

  function chatFor(id: number): TestChat {
    const chat = state.chats.get(id) ?? state.addChat({ id });
    if (chat.type === 'private' && chat.bot === 'left') chat.bot = 'member';
    return chat;
  }

  const who = (chat: TestChat, from: Person | number | undefined): Person => {
    if (typeof from === 'object') return state.person(from.id, from);
    return state.person(from ?? (chat.type === 'private' ? chat.id : 1000));
  };

  /** A person writes. `from` is the chat's own person in a private chat, somebody (1000) elsewhere. */
  function say(chatId: number, text: string, from?: Person | number, speech: Speech = {}): TestMessage {
    const chat = chatFor(chatId);
    const command = /^\/\w+(@\w+)?/.exec(text);
    const message = state.addMessage({
      chat: chatId,
      thread: speech.thread ?? null,
      from: who(chat, from),
      byBot: false,
      method: 'say',
      replyTo: speech.replyTo ?? null,
      text,
      entities: command ? [{ type: 'bot_command', offset: 0, length: command[0].length }] : [],
      keyboard: undefined,
      ...(speech.file
        ? { file: { ...speech.file, id: state.addFile(speech.file.name, speech.file.bytes) } }
        : {}),
    });
    push('message', state.showMessage(message));
    return message;
  }

  /** A person presses a button of the bot's message: by its number over all rows, or by its words. */
  function press(message: TestMessage, button: number | string, from?: Person | number): string {
    const buttons = (message.keyboard ?? []).flat();
    const found =
      typeof button === 'number' ? buttons[button] : buttons.find((one) => one.text.includes(button));
    if (found?.callback_data === undefined) {
      throw new Error(
        `No button ${button} to press; there are: ${buttons.map((one) => one.text).join(' | ')}`,
      );
    }
    return pressData(message, found.callback_data, from);
  }

  /** The same with data of one's own: a stale or forged button. */
  function pressData(message: TestMessage, data: string, from?: Person | number): string {
    const id = String(nextQuery++);
    queries.set(id, { at: clock(), answered: false, text: undefined, alert: false });
    push('callback_query', {
      id,
      from: state.showPerson(who(state.chatOf(message.chat), from)),
      chat_instance: String(message.chat),
      message: state.showMessage(message),
      data,
    });
    return id;
  }

  /** The bot's own standing changes: blocked or unblocked in private, added, promoted, kicked elsewhere. */
  function myChatMember(chatId: number, status: Member, from?: Person | number): void {
    const chat = chatFor(chatId);
    const was = chat.blocked ? 'kicked' : chat.bot;
    if (chat.type === 'private') chat.blocked = status === 'kicked';
    else chat.bot = status;
    push('my_chat_member', {
      chat: state.showChat(chat),
      from: state.showPerson(who(chat, from)),
      date: Math.floor(clock() / 1000),
      old_chat_member: { user: state.showPerson(state.me), status: was },
      new_chat_member: { user: state.showPerson(state.me), status },
    });
  }

  /** Somebody posts in a channel: no `from`. */
  function channelPost(chatId: number, text: string): TestMessage {
    chatFor(chatId);
    const message = state.addMessage({
      chat: chatId,
      thread: null,
      from: null,
      byBot: false,
      method: 'channelPost',
      replyTo: null,
      text,
      entities: [],
      keyboard: undefined,
    });
    push('channel_post', state.showMessage(message));
    return message;
  }

  /** A group becomes a supergroup; `tell` false leaves the bot to learn it from an error. */
  function migrate(from: number, to: number, tell = true): TestChat {
    const old = chatFor(from);
    old.migratedTo = to;
    const made = state.chats.get(to) ?? state.addChat({ ...old, id: to, type: 'supergroup' });
    delete made.migratedTo;
    if (tell) {
      const base = { message_id: 1, date: Math.floor(clock() / 1000) };
      push('message', { ...base, chat: state.showChat(made), migrate_from_chat_id: from });
      push('message', { ...base, chat: state.showChat(old), migrate_to_chat_id: to });
    }
    return made;
  }

  return { say, press, pressData, myChatMember, channelPost, migrate, update: push };
}
