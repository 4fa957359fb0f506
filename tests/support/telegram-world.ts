import type { Button, Entity } from './telegram-text.ts';

export interface Person {
  readonly id: number;
  readonly first_name: string;
  readonly is_bot?: boolean;
  readonly username?: string;
  readonly language_code?: string;
}

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel';
export type Member = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';

/** A chat as the server keeps it. Tests may set its fields to make the bot's life hard. */
export interface TestChat {
  id: number;
  type: ChatKind;
  title?: string;
  username?: string;
  forum: boolean;
  /** Forum threads; General has none. */
  topics: Map<number, { closed: boolean }>;
  people: Map<number, Member>;
  /** The bot's own standing; `left` in a private chat that never wrote. */
  bot: Member;
  /** False: the bot may read but not post. */
  canPost: boolean;
  blocked: boolean;
  deactivated: boolean;
  migratedTo?: number;
}

/** A message, by a person or the bot, as it now stands. */
export interface TestMessage {
  readonly id: number;
  readonly chat: number;
  readonly thread: number | null;
  readonly from: Person | null;
  readonly byBot: boolean;
  readonly method: string;
  readonly replyTo: number | null;
  readonly at: number;
  text: string;
  entities: Entity[];
  keyboard: Button[][] | undefined;
  file?: { name: string; bytes: Buffer; id: string };
  edits: number;
  deleted: boolean;
}

export interface Update {
  update_id: number;
  [kind: string]: unknown;
}

/** Chats, messages, files and updates of one bot, and the words in which Telegram shows them. */
export function world(me: Person, clock: () => number) {
  const chats = new Map<number, TestChat>();
  const people = new Map<number, Person>();
  const messages: TestMessage[] = [];
  const byId = new Map<string, TestMessage>();
  const files = new Map<string, { name: string; bytes: Buffer }>();
  const lastId = new Map<number, number>();
  let fileId = 0;

  function addChat(given: Partial<TestChat> & { id: number }): TestChat {
    const type = given.type ?? (given.id > 0 ? 'private' : given.id < -1e12 ? 'supergroup' : 'group');
    const chat: TestChat = {
      type,
      forum: false,
      topics: new Map(),
      people: new Map(),
      bot: type === 'channel' ? 'administrator' : 'member',
      canPost: true,
      blocked: false,
      deactivated: false,
      ...(type === 'private' ? {} : { title: `Chat ${given.id}` }),
      ...given,
    };
    chats.set(chat.id, chat);
    return chat;
  }

  const chatOf = (id: number): TestChat => chats.get(id) ?? addChat({ id });

  function person(id: number, rest: Partial<Person> = {}): Person {
    const known = people.get(id);
    if (known && Object.keys(rest).length === 0) return known;
    const made: Person = { first_name: `Person ${id}`, language_code: 'uk', ...known, ...rest, id };
    people.set(id, made);
    return made;
  }

  function addMessage(given: Omit<TestMessage, 'id' | 'at' | 'edits' | 'deleted'>): TestMessage {
    // Private chats and groups share one count in the real world too; a supergroup counts alone.
    const id = (lastId.get(given.chat) ?? 0) + 1;
    lastId.set(given.chat, id);
    const message = { ...given, id, at: clock(), edits: 0, deleted: false };
    messages.push(message);
    byId.set(`${given.chat}:${id}`, message);
    return message;
  }

  function addFile(name: string, bytes: Buffer): string {
    const id = `file-${++fileId}`;
    files.set(id, { name, bytes });
    return id;
  }

  function showChat(chat: TestChat): Record<string, unknown> {
    if (chat.type === 'private') {
      const { first_name, username } = person(chat.id);
      return { id: chat.id, type: chat.type, first_name, ...(username ? { username } : {}) };
    }
    const { id, type, title, username } = chat;
    return { id, type, title, ...(username ? { username } : {}), ...(chat.forum ? { is_forum: true } : {}) };
  }

  const showPerson = (who: Person): Record<string, unknown> => ({ is_bot: false, ...who });

  function showMessage(message: TestMessage, quote = true): Record<string, unknown> {
    const chat = chatOf(message.chat);
    const reply = message.replyTo === null ? undefined : byId.get(`${message.chat}:${message.replyTo}`);
    const text = message.file
      ? { caption: message.text, caption_entities: message.entities }
      : { text: message.text, entities: message.entities };
    return {
      message_id: message.id,
      date: Math.floor(message.at / 1000),
      chat: showChat(chat),
      ...(message.byBot && chat.type !== 'channel' ? { from: showPerson(me) } : {}),
      ...(message.from ? { from: showPerson(message.from) } : {}),
      ...(chat.type === 'channel' ? { sender_chat: showChat(chat) } : {}),
      ...(message.thread === null
        ? {}
        : { message_thread_id: message.thread, ...(chat.forum ? { is_topic_message: true } : {}) }),
      ...(message.text || !message.file ? text : {}),
      ...(message.keyboard ? { reply_markup: { inline_keyboard: message.keyboard } } : {}),
      ...(message.file ? showFile(message) : {}),
      ...(message.edits > 0 ? { edit_date: Math.floor(clock() / 1000) } : {}),
      ...(quote && reply ? { reply_to_message: showMessage(reply, false) } : {}),
    };
  }

  function showFile({ file, method }: TestMessage): Record<string, unknown> {
    const { id, name, bytes } = file!;
    const shown = { file_id: id, file_unique_id: `u-${id}`, file_size: bytes.length };
    if (method === 'sendPhoto') return { photo: [{ ...shown, width: 800, height: 600 }] };
    return { document: { ...shown, file_name: name } };
  }

  return {
    me,
    chats,
    people,
    messages,
    files,
    addChat,
    chatOf,
    person,
    addMessage,
    addFile,
    message: (chat: number, id: number) => byId.get(`${chat}:${id}`),
    showChat,
    showMessage,
    showPerson,
  };
}

export type World = ReturnType<typeof world>;
