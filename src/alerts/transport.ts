import type { Api, ApiClientOptions } from 'grammy';
import { Agent, request } from 'undici';
import type { Transport } from './message.ts';

/** Longest wait for one answer. What is silent for longer is in doubt. */
const ANSWER_SECONDS = 20;

/** The answer came, but not from the Bot API: a proxy's page, a broken body. */
export class NoBotApiAnswer extends Error {
  override name = 'NoBotApiAnswer';
  readonly status: number;
  constructor(status: number) {
    super(`The server answered ${status} with something that is not the Bot API's`);
    this.status = status;
  }
}

/**
 * Options for grammY's client. Its usual node-fetch never settles when a connection dies in the middle
 * of a body and hides the status of an answer that is not JSON; undici does neither. A client that polls
 * needs more seconds than one poll takes.
 */
export function clientOptions(apiRoot: string, timeoutSeconds = ANSWER_SECONDS): ApiClientOptions {
  // One Agent a client: its sockets are the client's own, and end with it.
  const dispatcher = new Agent({
    connections: 256,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connectTimeout: 10_000,
  });
  const call = async (url: string | URL, init: Init = {}) => {
    const answer = await request(url, {
      dispatcher,
      method: 'POST',
      headers: init.headers,
      body: init.body,
      signal: init.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return { json: async () => botApiAnswer(answer.statusCode, await answer.body.text()) };
  };
  return { apiRoot, timeoutSeconds, fetch: call as unknown as NonNullable<ApiClientOptions['fetch']> };
}

type RequestOptions = NonNullable<Parameters<typeof request>[1]>;

interface Init {
  readonly headers?: Record<string, string>;
  readonly body?: RequestOptions['body'];
  readonly signal?: RequestOptions['signal'];
}

function botApiAnswer(status: number, text: string): unknown {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new NoBotApiAnswer(status);
  }
  if (typeof answer !== 'object' || answer === null) throw new NoBotApiAnswer(status);
  const { ok, error_code } = answer as { ok?: unknown; error_code?: unknown };
  if (ok !== true && typeof error_code !== 'number') throw new NoBotApiAnswer(status);
  return answer;
}

/** The Bot API as the sender sees it: one function, by the name of the method. */
export function transportOf(api: Api): Transport {
  const raw = api.raw as unknown as Record<string, (payload: object) => Promise<unknown>>;
  return ({ method, payload }) => raw[method]!(payload);
}
