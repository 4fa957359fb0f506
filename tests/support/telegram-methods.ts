import type { limiter } from './telegram-limits.ts';
import { type Button, badRequest, formatted, keyboard, Refusal } from './telegram-text.ts';
import type { ChatKind, TestChat, TestMessage, World } from './telegram-world.ts';

export type Payload = Record<string, unknown>;
export type Files = Map<string, { name: string; bytes: Buffer }>;

/** Who may still be answered: queries by id, with the time they were asked. */
export type Queries = Map<
  string,
  { at: number; answered: boolean; text: string | undefined; alert: boolean }
>;

interface Surroundings {
  readonly world: World;
  readonly limits: ReturnType<typeof limiter>;
  readonly clock: () => number;
  readonly queries: Queries;
  /** What the setMy… methods were last told, by method and scope. */
  readonly settings: Map<string, unknown>;
}

type Method = (payload: Payload, files: Files) => unknown;

const QUERY_LIFE = 15_000;
const PHOTO_MOST = 10 * 1024 * 1024;
const FILE_MOST = 50 * 1024 * 1024;
const DOWNLOAD_MOST = 20 * 1024 * 1024;

/** The Bot API methods that answer at once; getUpdates and the webhook live in the server. */
export function methods({ world, limits, clock, queries, settings }: Surroundings): Record<string, Method> {
  function chatNamed(payload: Payload): TestChat {
    const name = payload['chat_id'];
    if (name === undefined || name === '') throw badRequest('chat_id is empty');
    const chat =
      typeof name === 'string' && name.startsWith('@')
        ? [...world.chats.values()].find((known) => known.username === name.slice(1))
        : world.chats.get(Number(name));
    if (!chat) {
      if (Number(name) === 0 || Number.isNaN(Number(name))) throw badRequest('PEER_ID_INVALID');
      throw badRequest('chat not found');
    }
    return chat;
  }

  /** The chat a message may go to, in the order in which Telegram finds something wrong. */
  function chatForPost(payload: Payload): TestChat {
    const chat = chatNamed(payload);
    if (chat.migratedTo !== undefined) {
      throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: chat.migratedTo,
      });
    }
    if (chat.type === 'private') {
      if (chat.deactivated) throw new Refusal(403, 'Forbidden: user is deactivated');
      if (chat.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user');
      if (chat.bot === 'left')
        throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user");
      return chat;
    }
    if (chat.deactivated) throw new Refusal(403, 'Forbidden: the group chat was deleted');
    if (chat.bot === 'kicked')
      throw new Refusal(403, `Forbidden: bot was kicked from the ${chatWord(chat.type)} chat`);
    if (chat.bot === 'left')
      throw new Refusal(403, `Forbidden: bot is not a member of the ${chatWord(chat.type)} chat`);
    if (!chat.canPost || chat.bot === 'restricted') {
      throw badRequest(
        chat.type === 'channel'
          ? 'need administrator rights in the channel chat'
          : 'not enough rights to send text messages to the chat',
      );
    }
    return chat;
  }

  function threadOf(chat: TestChat, payload: Payload): number | null {
    const thread = payload['message_thread_id'];
    if (thread === undefined || thread === null) return null;
    const topic = chat.topics.get(Number(thread));
    if (!topic) throw badRequest('message thread not found');
    if (topic.closed && chat.bot !== 'administrator') throw badRequest('TOPIC_CLOSED');
    return Number(thread);
  }

  function replyTo(chat: TestChat, payload: Payload): number | null {
    const given = payload['reply_parameters'] as
      | { message_id?: number; allow_sending_without_reply?: boolean }
      | undefined;
    const id = given?.message_id ?? (payload['reply_to_message_id'] as number | undefined);
    if (id === undefined) return null;
    const found = world.message(chat.id, Number(id));
    if (found && !found.deleted) return found.id;
    if (given?.allow_sending_without_reply ?? payload['allow_sending_without_reply']) return null;
    throw badRequest('message to be replied not found');
  }

  function count(chat: TestChat): void {
    const wait = limits.take(chat.id, chat.type === 'group' || chat.type === 'supergroup');
    if (wait > 0) throw new Refusal(429, `Too Many Requests: retry after ${wait}`, { retry_after: wait });
  }

  function post(method: string, payload: Payload, file?: TestMessage['file']): unknown {
    const chat = chatForPost(payload);
    const { text, entities } = formatted(payload, file ? 'caption' : 'text');
    const buttons = keyboard(payload['reply_markup']);
    const thread = threadOf(chat, payload);
    const reply = replyTo(chat, payload);
    count(chat);
    const message = world.addMessage({
      chat: chat.id,
      thread,
      from: null,
      byBot: true,
      method,
      replyTo: reply,
      text,
      entities,
      keyboard: buttons,
      ...(file ? { file } : {}),
    });
    return world.showMessage(message);
  }

  function fileFrom(payload: Payload, field: string, files: Files, most: number): TestMessage['file'] {
    const given = payload[field];
    const part =
      typeof given === 'string' && given.startsWith('attach://')
        ? files.get(given.slice(9))
        : files.get(field);
    if (part) {
      if (part.bytes.length === 0) throw badRequest('file must be non-empty');
      if (part.bytes.length > most) throw new Refusal(413, 'Request Entity Too Large');
      return { ...part, id: world.addFile(part.name, part.bytes) };
    }
    if (given === undefined) throw badRequest(`there is no ${field} in the request`);
    const known = world.files.get(word(given));
    if (!known) throw badRequest('wrong remote file identifier specified: Wrong character in the string');
    return { ...known, id: word(given) };
  }

  function photoFrom(payload: Payload, field: string, files: Files): TestMessage['file'] {
    const file = fileFrom(payload, field, files, PHOTO_MOST)!;
    const start = file.bytes.subarray(0, 4).toString('hex');
    if (start !== '89504e47' && !start.startsWith('ffd8ff')) throw badRequest('IMAGE_PROCESS_FAILED');
    return file;
  }

  function messageToEdit(payload: Payload): TestMessage {
    const chat = chatForPost(payload);
    const message = world.message(chat.id, Number(payload['message_id']));
    if (!message || message.deleted) throw badRequest('message to edit not found');
    if (!message.byBot) throw badRequest("message can't be edited");
    return message;
  }

  function edit(
    message: TestMessage,
    to: { text?: string; entities?: TestMessage['entities']; keyboard: Button[][] | undefined },
  ): unknown {
    const next = {
      text: to.text ?? message.text,
      entities: to.entities ?? message.entities,
      keyboard: to.keyboard,
    };
    const same = (shown: typeof next): string => JSON.stringify([shown.text, shown.entities, shown.keyboard]);
    if (same(next) === same(message)) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    count(world.chatOf(message.chat));
    Object.assign(message, next);
    message.edits++;
    return world.showMessage(message);
  }

  const remember =
    (method: string): Method =>
    (payload) => {
      settings.set(
        `${method}:${JSON.stringify(payload['scope'] ?? '')}:${word(payload['language_code'])}`,
        payload,
      );
      return true;
    };

  return {
    getMe: () => ({
      ...world.showPerson(world.me),
      is_bot: true,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    }),
    sendMessage: (payload) => post('sendMessage', payload),
    sendPhoto: (payload, files) => post('sendPhoto', payload, photoFrom(payload, 'photo', files)),
    sendDocument: (payload, files) =>
      post('sendDocument', payload, fileFrom(payload, 'document', files, FILE_MOST)),
    sendChatAction: (payload) => chatForPost(payload) && true,
    editMessageText: (payload) => {
      const message = messageToEdit(payload);
      if (message.file) throw badRequest('there is no text in the message to edit');
      const { text, entities } = formatted(payload, 'text');
      return edit(message, { text, entities, keyboard: keyboard(payload['reply_markup']) });
    },
    editMessageCaption: (payload) => {
      const message = messageToEdit(payload);
      const { text, entities } = formatted(payload, 'caption');
      return edit(message, { text, entities, keyboard: keyboard(payload['reply_markup']) });
    },
    editMessageReplyMarkup: (payload) =>
      edit(messageToEdit(payload), { keyboard: keyboard(payload['reply_markup']) }),
    editMessageMedia: (payload, files) => {
      const message = messageToEdit(payload);
      const media = payload['media'] as Payload | undefined;
      if (!media || typeof media !== 'object') throw badRequest("can't parse InputMedia");
      const file =
        media['type'] === 'photo'
          ? photoFrom(media, 'media', files)
          : fileFrom(media, 'media', files, FILE_MOST);
      const { text, entities } = formatted(media, 'caption');
      message.file = file!;
      message.edits++;
      Object.assign(message, { text, entities, keyboard: keyboard(payload['reply_markup']) });
      return world.showMessage(message);
    },
    deleteMessage: (payload) => {
      const message = world.message(chatNamed(payload).id, Number(payload['message_id']));
      if (!message || message.deleted) throw badRequest('message to delete not found');
      if (clock() - message.at > 48 * 3_600_000) throw badRequest("message can't be deleted for everyone");
      message.deleted = true;
      return true;
    },
    answerCallbackQuery: (payload) => {
      const query = queries.get(String(payload['callback_query_id']));
      if (!query || query.answered || clock() - query.at > QUERY_LIFE) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      const text = payload['text'] as string | undefined;
      if (text !== undefined && text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
      query.answered = true;
      query.text = text;
      query.alert = payload['show_alert'] === true;
      return true;
    },
    setMyCommands: (payload) => {
      const commands = payload['commands'] as { command: string; description: string }[] | undefined;
      if (!Array.isArray(commands)) throw badRequest("can't parse commands");
      if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
      for (const { command, description } of commands) {
        if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
        if (!description || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
      }
      const scope = payload['scope'] as { type: string; chat_id?: number } | undefined;
      if (scope?.chat_id !== undefined) chatNamed(scope as unknown as Payload);
      return remember('setMyCommands')(payload, new Map());
    },
    deleteMyCommands: remember('setMyCommands'),
    setMyDescription: remember('setMyDescription'),
    setMyShortDescription: remember('setMyShortDescription'),
    setMyName: remember('setMyName'),
    setMyDefaultAdministratorRights: remember('setMyDefaultAdministratorRights'),
    setChatMenuButton: remember('setChatMenuButton'),
    getMyCommands: (payload) => {
      const key = `setMyCommands:${JSON.stringify(payload['scope'] ?? '')}:${word(payload['language_code'])}`;
      return (settings.get(key) as { commands?: unknown } | undefined)?.commands ?? [];
    },
    getChat: (payload) => world.showChat(chatNamed(payload)),
    getChatMember: (payload) => {
      const chat = chatNamed(payload);
      const user = Number(payload['user_id']);
      if (user === world.me.id) return { user: world.showPerson(world.me), status: chat.bot };
      const status = chat.people.get(user);
      if (!status) throw badRequest('PARTICIPANT_ID_INVALID');
      return { user: world.showPerson(world.person(user)), status };
    },
    getChatAdministrators: (payload) => {
      const chat = chatNamed(payload);
      if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
      return [...chat.people]
        .filter(([, status]) => status === 'creator' || status === 'administrator')
        .map(([id, status]) => ({ user: world.showPerson(world.person(id)), status }));
    },
    leaveChat: (payload) => {
      chatNamed(payload).bot = 'left';
      return true;
    },
    getFile: (payload) => {
      const id = String(payload['file_id']);
      const file = world.files.get(id);
      if (!file) throw badRequest('invalid file_id');
      if (file.bytes.length > DOWNLOAD_MOST) throw badRequest('file is too big');
      return {
        file_id: id,
        file_unique_id: `u-${id}`,
        file_size: file.bytes.length,
        file_path: `documents/${id}`,
      };
    },
  };
}

const chatWord = (type: ChatKind): string => type;

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
