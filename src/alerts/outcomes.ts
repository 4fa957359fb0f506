import { GrammyError, HttpError } from 'grammy';
import type { Millis } from '../news.ts';
import { NoBotApiAnswer } from './transport.ts';

/** What became of one call: the closed list by which everything after it is decided. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: number | null }
  /** An edit that changes nothing. */
  | { readonly kind: 'unchanged' }
  /** An edit of a message that is no more. */
  | { readonly kind: 'deleted' }
  /** The chat is closed to the bot until it comes back by itself. */
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'moved'; readonly to: number }
  | { readonly kind: 'slow_down'; readonly wait: Millis }
  /** It did not arrive and may be tried again. */
  | { readonly kind: 'later'; readonly why: string }
  /** It may have arrived: the answer was lost. */
  | { readonly kind: 'doubt'; readonly why: string }
  /** The message itself is at fault. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'topic_gone'; readonly why: string }
  | { readonly kind: 'no_right'; readonly why: string };

export type OutcomeKind = Outcome['kind'];

const DAY = 86_400_000;

/** What the Bot API says with 400, in the order in which it is asked. */
const BAD_REQUESTS: readonly (readonly [RegExp, OutcomeKind])[] = [
  [/message is not modified/i, 'unchanged'],
  [/message to edit not found|message can't be edited|MESSAGE_ID_INVALID|no text in the message/i, 'deleted'],
  [/message thread not found|TOPIC_CLOSED|TOPIC_DELETED|topic.*(closed|deleted|not found)/i, 'topic_gone'],
  [
    /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|need administrator rights|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_SEND_\w+_FORBIDDEN/i,
    'no_right',
  ],
  [
    /chat not found|PEER_ID_INVALID|user not found|user is deactivated|group chat was (deactivated|deleted)|bot was (kicked|blocked)|USER_IS_BLOCKED|INPUT_USER_DEACTIVATED|CHANNEL_PRIVATE/i,
    'gone',
  ],
];

/** Errors of the network that say the request never left. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
]);

/** Sorts what a call threw. */
export function classify(error: unknown): Outcome {
  if (error instanceof GrammyError) return classifyAnswer(error);
  const cause = error instanceof HttpError ? error.error : error;
  if (cause instanceof NoBotApiAnswer && cause.status >= 500) return { kind: 'later', why: cause.message };
  const code = codeOf(cause);
  if (code !== undefined && NOT_SENT.has(code)) return { kind: 'later', why: code };
  return { kind: 'doubt', why: code ?? (cause instanceof NoBotApiAnswer ? cause.message : nameOf(cause)) };
}

function classifyAnswer({ error_code, description, parameters }: GrammyError): Outcome {
  const why = `${error_code}: ${description}`.slice(0, 300);
  // Old answers and new ones alike carry the new id wherever a group moved.
  if (typeof parameters.migrate_to_chat_id === 'number') {
    return { kind: 'moved', to: parameters.migrate_to_chat_id };
  }
  if (error_code === 429) return { kind: 'slow_down', wait: waitOf(parameters.retry_after) };
  if (error_code === 403) {
    return /not enough rights|CHAT_WRITE_FORBIDDEN|no rights to send/i.test(description)
      ? { kind: 'no_right', why }
      : { kind: 'gone', why };
  }
  // A token revoked, a proxy in between, a server in trouble: none of it is the message's fault.
  if (error_code >= 500 || error_code === 401 || error_code === 404 || error_code === 409) {
    return { kind: 'later', why };
  }
  const kind = BAD_REQUESTS.find(([words]) => words.test(description))?.[1] ?? 'refused';
  return kind === 'unchanged' || kind === 'deleted' ? { kind } : ({ kind, why } as Outcome);
}

/** Never longer than a day, never nothing, whatever the server says. */
const waitOf = (seconds: unknown): Millis => {
  const given = typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * 1000 : 0;
  return Math.min(Math.max(given, 1000), DAY);
};

function codeOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause && depth < 4; depth++) {
    const { code, cause: deeper } = cause as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') return code;
    cause = deeper;
  }
  return undefined;
}

// The message of a network error may hold the address, and with it the token: only its name is kept.
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
