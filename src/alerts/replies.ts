import { setTimeout as sleep } from 'node:timers/promises';
import type { Millis } from '../news.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import { retryDelay } from './backoff.ts';
import type { Gate, GateJob } from './gate.ts';
import type { Logger } from './log.ts';
import type { Transport } from './message.ts';
import { classify, type Outcome } from './outcomes.ts';
import type { Restrain } from './restrain.ts';
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
  readonly restrain: Restrain;
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
/** Answers that may wait for one chat, a quarter of an hour's worth; more is a flood. */
const MOST_WAITING = 1000;

/**
 * The lane of answers to people. It shares the pace with the outbox and goes first; within a chat the order
 * of the calls is kept. Nothing here outlives the process: who asked may ask again.
 */
export function createReplies(deps: RepliesDeps) {
  const { gate, destinations, log, tally } = deps;
  const open = new Set<Promise<ReplyResult>>();
  const perChat = new Map<number, number>();
  let stopped = false;

  /** A start at the gate's moment; resolves with what ends it. */
  function turn(chat: number, again = false): Promise<() => void> {
    return new Promise((resolve) => {
      const job: GateJob = {
        chat,
        group: chat < 0,
        lane: 'reply',
        start: () => resolve(() => gate.done(job)),
      };
      gate.add(job, again);
    });
  }

  async function attempt(reply: Reply): Promise<Outcome | { kind: 'ok'; result: unknown }> {
    const at = deps.clock();
    try {
      const result = await deps.transport(reply);
      deps.restrain(reply.chat, { kind: 'sent', message: null }, at);
      return { kind: 'ok', result };
    } catch (error) {
      const outcome = classify(error);
      deps.restrain(reply.chat, outcome, at);
      tally.count(outcome.kind);
      return outcome;
    }
  }

  /** Tries until it is decided, each try at a start of its own; the chat's next reply waits for that. */
  async function carry(first: Reply): Promise<ReplyResult> {
    const paced = POSTS.test(first.method);
    let reply = first;
    let doubts = 0;
    let leave = paced ? await turn(reply.chat) : () => undefined;
    for (let tries = 1; ; tries++) {
      const outcome = await attempt(reply);
      if (outcome.kind === 'doubt') doubts++;
      const next =
        outcome.kind === 'ok' || tries >= MOST_TRIES || doubts > MOST_DOUBTS || stopped
          ? null
          : nextTry(reply, outcome);
      if (next === null) {
        leave();
        return outcome.kind === 'ok' ? { ok: true, result: outcome.result } : ended(reply, outcome);
      }
      reply = next;
      if (outcome.kind === 'later' || outcome.kind === 'doubt') await sleep(retryDelay(tries, deps.random));
      if (outcome.kind === 'slow_down' && !paced) await sleep(outcome.wait);
      if (paced) {
        const again = turn(reply.chat, true);
        leave();
        leave = await again;
      }
    }
  }

  /** The call in the form in which it may work; null where none does. */
  function nextTry(reply: Reply, outcome: Outcome): Reply | null {
    const { payload } = reply;
    switch (outcome.kind) {
      case 'slow_down':
        return outcome.wait > LONGEST_PAUSE ? null : reply;
      case 'later':
      case 'doubt':
        return reply;
      case 'moved':
        for (const { id } of destinations.ofChat(reply.chat)) destinations.moved(id, outcome.to);
        return { ...reply, chat: outcome.to, payload: { ...payload, chat_id: outcome.to } };
      case 'refused':
        return 'entities' in payload ? { ...reply, payload: asPlainText(payload) } : null;
      case 'topic_gone':
        // A private chat's thread is no place of its own.
        return 'message_thread_id' in payload && reply.chat > 0
          ? { ...reply, payload: withoutThread(payload) }
          : null;
      case 'gone':
      case 'no_right':
      case 'unchanged':
      case 'deleted':
      case 'sent':
        return null;
    }
  }

  function ended(reply: Reply, outcome: Outcome): ReplyResult {
    if (outcome.kind === 'gone') {
      for (const { id } of destinations.ofChat(reply.chat)) destinations.gone(id, deps.now());
    } else if (outcome.kind !== 'unchanged' && outcome.kind !== 'deleted' && !isStaleQuery(outcome)) {
      log.warn({ chat: reply.chat, method: reply.method, outcome }, 'an answer was given up');
    }
    return { ok: false, outcome };
  }

  return {
    /** Hands the call over; the result need not be waited for and never throws. */
    reply(given: Reply): Promise<ReplyResult> {
      const waiting = perChat.get(given.chat) ?? 0;
      if (waiting >= MOST_WAITING && POSTS.test(given.method))
        return Promise.resolve({ ok: false, outcome: FLOODING });
      perChat.set(given.chat, waiting + 1);
      const run = carry(given);
      open.add(run);
      void run.finally(() => {
        open.delete(run);
        const left = perChat.get(given.chat)! - 1;
        if (left > 0) perChat.set(given.chat, left);
        else perChat.delete(given.chat);
      });
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

const FLOODING: Outcome = { kind: 'later', why: 'too many answers wait for this chat' };

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
