import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Limits, limiter, TELEGRAM_LIMITS } from './telegram-limits.ts';
import { type Files, methods, type Payload, type Queries } from './telegram-methods.ts';
import { acts } from './telegram-people.ts';
import { badRequest, multipart, Refusal } from './telegram-text.ts';
import { type Person, type TestMessage, type Update, world } from './telegram-world.ts';

export type { Person, TestChat, TestMessage, Update } from './telegram-world.ts';

/** One call as it arrived, with what was answered. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** By the limits' clock. */
  readonly at: number;
  /** The HTTP status answered; 0 where the connection was cut. */
  status: number;
  description?: string;
}

/** What goes wrong, with which calls, and how often. */
export interface Fault {
  /** Only this method; all message methods where absent. */
  readonly method?: string;
  readonly when?: (payload: Payload) => boolean;
  /** How often it strikes; for ever where absent. */
  times?: number;
  /** Of the calls that match, this share, by the server's seeded dice. */
  readonly share?: number;
  readonly does:
    | { readonly kind: 'reset'; readonly accepted: boolean }
    | { readonly kind: 'hang'; readonly accepted: boolean }
    /** A proper error body before acceptance. */
    | {
        readonly kind: 'error';
        readonly code: number;
        readonly description: string;
        readonly parameters?: Refusal['parameters'];
      }
    /** These bytes for an answer, before or after acceptance. */
    | { readonly kind: 'body'; readonly status: number; readonly body: string; readonly accepted: boolean }
    /** The first half of the true answer, then the connection is cut. */
    | { readonly kind: 'half' };
}

export interface TelegramOptions {
  readonly token?: string;
  readonly port?: number;
  /** Milliseconds between a call's arrival and its answer. */
  readonly latency?: number;
  readonly limits?: Limits | null;
  /** Monotonic milliseconds for the limits; the default is the process's own. */
  readonly clock?: () => number;
  readonly seed?: number;
  readonly me?: Partial<Person>;
  /** False keeps counts only: for a long bench. */
  readonly record?: boolean;
}

const POSTS = /^(send|edit|copy|forward)/;

/** A Bot API server on loopback, as strict as the real one. Tests act as people through it. */
export async function startTelegram(options: TelegramOptions = {}) {
  const token = options.token ?? '123456:TEST-token-of-a-loopback-server';
  const me: Person = {
    id: 123456,
    first_name: 'Poruka',
    username: 'poruka_bot',
    is_bot: true,
    ...options.me,
  };
  const wall = (): number => Date.now();
  const clock = options.clock ?? (() => performance.now());
  const state = world(me, wall);
  const queries: Queries = new Map();
  const settings = new Map<string, unknown>();
  const answers = methods({
    world: state,
    limits: limiter(options.limits === undefined ? TELEGRAM_LIMITS : options.limits, clock),
    clock: wall,
    queries,
    settings,
  });
  const calls: Call[] = [];
  const counts = new Map<string, number>();
  const starts: number[] = [];
  const faults: Fault[] = [];
  const dice = seeded(options.seed ?? 1);
  let latency = options.latency ?? 0;

  const updates: Update[] = [];
  let nextUpdate = 1;
  let poll:
    | { offset: number; limit: number; answer: (result: unknown) => void; timer: NodeJS.Timeout }
    | undefined;
  let webhook: { url: string; secret: string | undefined; busy: boolean } | undefined;
  const waiters = new Set<() => void>();
  const changed = (): void => {
    for (const look of waiters) look();
  };

  function push(kind: string, body: unknown): Update {
    const update = { update_id: nextUpdate++, [kind]: body };
    updates.push(update);
    if (poll) answerPoll(poll);
    void deliver();
    return update;
  }

  function answerPoll(waiting: NonNullable<typeof poll>): void {
    clearTimeout(waiting.timer);
    if (poll === waiting) poll = undefined;
    waiting.answer({ ok: true, result: updates.slice(0, waiting.limit) });
    changed();
  }

  function getUpdates(
    payload: Payload,
    respond: (status: number, body: unknown) => void,
    aborted: (gone: () => void) => void,
  ): void {
    if (webhook) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    if (poll) {
      const earlier = poll;
      poll = undefined;
      clearTimeout(earlier.timer);
      earlier.answer({
        ok: false,
        error_code: 409,
        description:
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      });
    }
    const offset = Number(payload['offset'] ?? 0);
    // A negative offset asks for the last ones and forgets the rest.
    if (offset < 0) updates.splice(0, Math.max(0, updates.length + offset));
    while (updates.length > 0 && updates[0]!.update_id < offset) updates.shift();
    const waiting = {
      offset,
      limit: Math.min(100, Number(payload['limit'] ?? 100)),
      answer: (body: unknown) => respond((body as { error_code?: number }).error_code ?? 200, body),
      timer: setTimeout(() => answerPoll(waiting), Math.min(50, Number(payload['timeout'] ?? 0)) * 1000),
    };
    if (updates.length > 0 || !payload['timeout']) {
      answerPoll(waiting);
      return;
    }
    poll = waiting;
    aborted(() => {
      clearTimeout(waiting.timer);
      if (poll === waiting) poll = undefined;
    });
    changed();
  }

  async function deliver(): Promise<void> {
    const hook = webhook;
    if (!hook || hook.busy) return;
    hook.busy = true;
    while (webhook === hook && updates.length > 0) {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (hook.secret !== undefined) headers['x-telegram-bot-api-secret-token'] = hook.secret;
      const done = await fetch(hook.url, { method: 'POST', headers, body: JSON.stringify(updates[0]) }).then(
        (answer) => answer.ok,
        () => false,
      );
      if (done) updates.shift();
      else break;
    }
    hook.busy = false;
    changed();
  }

  const special: Record<string, (payload: Payload) => unknown> = {
    setWebhook: (payload) => {
      const url = typeof payload['url'] === 'string' ? payload['url'] : '';
      if (url === '') webhook = undefined;
      else if (!URL.canParse(url)) throw badRequest('bad webhook: invalid webhook URL specified');
      else webhook = { url, secret: payload['secret_token'] as string | undefined, busy: false };
      if (payload['drop_pending_updates']) updates.length = 0;
      void deliver();
      return true;
    },
    deleteWebhook: (payload) => {
      webhook = undefined;
      if (payload['drop_pending_updates']) updates.length = 0;
      return true;
    },
    getWebhookInfo: () => ({
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.length,
    }),
    logOut: () => true,
    close: () => true,
  };

  function strike(method: string, payload: Payload): Fault['does'] | undefined {
    for (const fault of faults) {
      if (fault.method ? fault.method !== method : !POSTS.test(method)) continue;
      if (fault.times === 0 || (fault.when && !fault.when(payload))) continue;
      if (fault.share !== undefined && dice() >= fault.share) continue;
      if (fault.times !== undefined) fault.times--;
      return fault.does;
    }
    return undefined;
  }

  function handle(
    method: string,
    payload: Payload,
    files: Files,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const call: Call = { method, payload, at: clock(), status: 0 };
    if (options.record !== false) calls.push(call);
    if (POSTS.test(method)) starts.push(call.at);
    const later = (act: () => void): void => {
      if (latency > 0) setTimeout(act, latency);
      else act();
    };
    const respond = (status: number, body: unknown, raw?: string): void => {
      call.status = status;
      const { description } = body as { description?: string };
      if (description !== undefined) call.description = description;
      const key = status === 200 ? `${method} 200` : `${method} ${status}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const text = raw ?? JSON.stringify(body);
      later(() => {
        response.writeHead(status, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        });
        response.end(text);
        changed();
      });
    };
    const cut = (): void =>
      later(() => {
        counts.set(`${method} cut`, (counts.get(`${method} cut`) ?? 0) + 1);
        request.socket.resetAndDestroy();
        changed();
      });
    const perform = (): unknown => {
      const known = answers[method] ?? special[method];
      if (!known) throw new Refusal(404, 'Not Found');
      return known(payload, files);
    };
    try {
      if (method === 'getUpdates') {
        const fault = strike(method, payload);
        if (fault?.kind === 'reset') {
          cut();
          return;
        }
        if (fault?.kind === 'error') throw new Refusal(fault.code, fault.description, fault.parameters);
        getUpdates(payload, respond, (gone) => response.once('close', gone));
        return;
      }
      const fault = strike(method, payload);
      if (fault?.kind === 'error') throw new Refusal(fault.code, fault.description, fault.parameters);
      if (fault && 'accepted' in fault && !fault.accepted) {
        misbehave(fault);
        return;
      }
      const result = perform();
      if (fault && fault.kind !== 'half') {
        misbehave(fault);
        return;
      }
      const body = { ok: true, result };
      if (fault?.kind === 'half') {
        const text = JSON.stringify(body);
        later(() => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
          response.write(text.slice(0, text.length / 2), () => request.socket.resetAndDestroy());
        });
        return;
      }
      respond(200, body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      respond(error.code, {
        ok: false,
        error_code: error.code,
        description: error.message,
        ...(error.parameters ? { parameters: error.parameters } : {}),
      });
    }

    function misbehave(does: Fault['does']): void {
      if (does.kind === 'reset') cut();
      else if (does.kind === 'body') respond(does.status, {}, does.body);
      // A hang says nothing until the client or the test gives up.
    }
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = request.url ?? '/';
      const file =
        url.startsWith(`/file/bot${token}/documents/`) &&
        state.files.get(decodeURIComponent(url.split('/').at(-1)!));
      if (file) {
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-length': file.bytes.length,
        });
        response.end(file.bytes);
        return;
      }
      const method = /^\/bot([^/]+)\/(\w+)/.exec(url);
      if (!method) {
        refuse(response, 404, 'Not Found');
        return;
      }
      if (method[1] !== token) {
        refuse(response, 401, 'Unauthorized');
        return;
      }
      try {
        const { payload, files } = payloadOf(Buffer.concat(chunks), request, url);
        handle(method[2]!, payload, files, request, response);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refuse(response, error.code, error.message);
      }
    });
  });
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Resolves with the first true value of `look`, tried now and after everything that happens. */
  function waitFor<T>(look: () => T | undefined | null | false, limit = 10_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiters.delete(attempt);
        reject(new Error(`Nothing came of it in ${limit} ms: ${look.toString().slice(0, 200)}`));
      }, limit);
      const attempt = (): void => {
        const found = look();
        if (!found) return;
        clearTimeout(timer);
        waiters.delete(attempt);
        resolve(found);
      };
      waiters.add(attempt);
      attempt();
    });
  }

  const sent = (chat?: number): TestMessage[] =>
    state.messages.filter(
      (message) => message.byBot && !message.deleted && (chat === undefined || message.chat === chat),
    );

  return {
    root,
    token,
    calls,
    counts,
    faults,
    updates,
    queries,
    settings,
    chats: state.chats,
    messages: state.messages,
    addChat: state.addChat,
    person: state.person,
    sent,
    waitFor,
    /** When message calls arrived, by the limits' clock. */
    starts,
    setLatency: (ms: number) => {
      latency = ms;
    },
    fault: (fault: Fault) => {
      faults.push(fault);
      return fault;
    },
    /** Resolves with the bot's nth message (from 1) in the chat. */
    nth: (chat: number, n = 1, limit?: number) => waitFor(() => sent(chat)[n - 1], limit),
    ...acts(state, push, queries, wall),
    close: async () => {
      if (poll) clearTimeout(poll.timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type TelegramServer = Awaited<ReturnType<typeof startTelegram>>;

function payloadOf(body: Buffer, request: IncomingMessage, url: string): { payload: Payload; files: Files } {
  const type = request.headers['content-type'] ?? '';
  const none: Files = new Map();
  if (type.startsWith('multipart/form-data')) {
    const { fields, files } = multipart(body, type);
    return {
      payload: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)])),
      files,
    };
  }
  if (type.startsWith('application/json')) {
    if (body.length === 0) return { payload: {}, files: none };
    try {
      return { payload: JSON.parse(body.toString()) as Payload, files: none };
    } catch {
      throw badRequest("can't parse JSON object");
    }
  }
  const query = new URLSearchParams(
    type.includes('urlencoded') ? body.toString() : (url.split('?')[1] ?? ''),
  );
  return {
    payload: Object.fromEntries([...query].map(([name, value]) => [name, plain(value)])),
    files: none,
  };
}

/** Form fields are text; what is JSON there is read as JSON, as the real server does. */
function plain(value: string): unknown {
  if (!/^[[{]/.test(value) && !/^-?\d{1,15}$/.test(value) && value !== 'true' && value !== 'false')
    return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function refuse(response: ServerResponse, code: number, description: string): void {
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: false, error_code: code, description }));
}

/** A small seeded generator of numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
