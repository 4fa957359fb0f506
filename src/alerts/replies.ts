import { setTimeout as sleep } from 'node:timers/promises';
import type { Millis } from '../news.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import { type createBackoff, retryDelay } from './backoff.ts';
import type { Gate, GateJob } from './gate.ts';
import type { Logger } from './log.ts';
import type { Transport } from './message.ts';
import { classify, type Outcome } from './outcomes.ts';
import type { Tally } from './tally.ts';

/** A call of the Bot API that answers somebody. `chat` orders it; the payload is sent as it is. */
export interface Reply {
  readonly chat: number;
  readonly thread: number | null;
  readonly method: string;
  readonly payload: Record<string, unknown>;
}

export type ReplyResult =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly outcome: Outcome };

interface RepliesDeps {
  readonly gate: Gate;
  readonly backoff: ReturnType<typeof createBackoff>;
  readonly transport: Transport;
  readonly destinations: Pick<DestinationsStore, 'ofChat' | 'gone' | 'moved'>;
  readonly now: () => Millis;
  readonly clock: () => Millis;
  readonly random: () => number;
  readonly log: Logger;
  readonly tally: Tally;
}

/** Calls that put something into a chat: only these are counted by Telegram, and only these wait. */
const POSTS = /^(send(?!ChatAction)|edit|copy|forward)/;

/** Somebody waits: a few tries, then they may ask again. */
const MOST_TRIES = 4;
/** A second answer is worse than none: a send in doubt is repeated once. */
const MOST_DOUBTS = 1;
const LONGEST_PAUSE = 60_000;

/**
 * The lane of answers to people. It shares the pace with the outbox and goes first; within a chat the order
 * of the calls is kept. Nothing here outlives the process: who asked may ask again.
 */
export function createReplies(deps: RepliesDeps) {
  const { gate, backoff, destinations, log, tally } = deps;
  const open = new Set<Promise<ReplyResult>>();
  let stopped = false;

  async function attempt(reply: Reply): Promise<Outcome | { kind: 'ok'; result: unknown }> {
    const at = deps.clock();
    try {
      const result = await deps.transport(reply);
      backoff.fine(at);
      return { kind: 'ok', result };
    } catch (error) {
      return classify(error);
    }
  }

  /** Tries until it is decided; the chat's next reply waits for that. */
  async function carry(first: Reply): Promise<ReplyResult> {
    let reply = first;
    let doubts = 0;
    for (let tries = 1; ; tries++) {
      const outcome = await attempt(reply);
      if (outcome.kind === 'ok') return { ok: true, result: outcome.result };
      tally.count(outcome.kind);
      const given: ReplyResult = { ok: false, outcome };
      if (tries >= MOST_TRIES || stopped) return giveUp(reply, outcome);
      switch (outcome.kind) {
        case 'slow_down': {
          const everybody = backoff.slowDown(reply.chat, deps.clock()) === 'all';
          if (everybody) gate.pauseAll(outcome.wait);
          else gate.pauseChat(reply.chat, outcome.wait);
          if (outcome.wait > LONGEST_PAUSE) return giveUp(reply, outcome);
          await sleep(outcome.wait);
          break;
        }
        case 'doubt':
          if (++doubts > MOST_DOUBTS) return giveUp(reply, outcome);
          await sleep(retryDelay(tries, deps.random));
          break;
        case 'later':
          await sleep(retryDelay(tries, deps.random));
          break;
        case 'moved':
          for (const { id } of destinations.ofChat(reply.chat)) destinations.moved(id, outcome.to);
          reply = { ...reply, chat: outcome.to, payload: { ...reply.payload, chat_id: outcome.to } };
          break;
        case 'refused':
          if (!('entities' in reply.payload)) return giveUp(reply, outcome);
          reply = { ...reply, payload: asPlainText(reply.payload) };
          break;
        case 'topic_gone':
          if (!('message_thread_id' in reply.payload) || reply.chat < 0) return giveUp(reply, outcome);
          reply = { ...reply, payload: withoutThread(reply.payload) };
          break;
        case 'gone':
          for (const { id } of destinations.ofChat(reply.chat)) destinations.gone(id, deps.now());
          return given;
        case 'no_right':
        case 'unchanged':
        case 'deleted':
        case 'sent':
          return given;
      }
    }
  }

  function giveUp(reply: Reply, outcome: Outcome): ReplyResult {
    if (outcome.kind !== 'unchanged' && outcome.kind !== 'deleted' && !isStaleQuery(outcome)) {
      log.warn({ chat: reply.chat, method: reply.method, outcome }, 'an answer was given up');
    }
    return { ok: false, outcome };
  }

  function paced(reply: Reply): Promise<ReplyResult> {
    return new Promise((resolve) => {
      const job: GateJob = {
        chat: reply.chat,
        group: reply.chat < 0,
        lane: 'reply',
        start: () => {
          void carry(reply)
            .then(resolve)
            .finally(() => gate.done(job));
        },
      };
      gate.add(job);
    });
  }

  return {
    /** Hands the call over; the result need not be waited for and never throws. */
    reply(given: Reply): Promise<ReplyResult> {
      const run = POSTS.test(given.method) ? paced(given) : carry(given);
      open.add(run);
      void run.finally(() => open.delete(run));
      return run;
    },
    waiting: (): number => open.size,
    /** Waits for what was handed over, at most so long. */
    async stop(limit: Millis): Promise<void> {
      const end = new AbortController();
      await Promise.race([
        Promise.allSettled(open),
        sleep(limit, undefined, { signal: end.signal }).catch(() => undefined),
      ]);
      stopped = true;
      end.abort();
    },
  };
}

const isStaleQuery = (outcome: Outcome): boolean =>
  outcome.kind === 'refused' && /query is too old/i.test(outcome.why);

function asPlainText(payload: Record<string, unknown>): Record<string, unknown> {
  const { entities: _, reply_markup: __, ...rest } = payload;
  return rest;
}

function withoutThread(payload: Record<string, unknown>): Record<string, unknown> {
  const { message_thread_id: _, ...rest } = payload;
  return rest;
}
