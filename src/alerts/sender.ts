import type { Millis } from '../news.ts';
import { type DeliveriesStore, type Delivery, PRIORITY, type Waiting } from '../store/deliveries.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import type { FanoutsStore } from '../store/fanouts.ts';
import { type Admission, admit, stillAdmitted } from './admit.ts';
import { type createBackoff, retryDelay } from './backoff.ts';
import type { Gate, GateJob } from './gate.ts';
import {
  AS_PLAIN_TEXT,
  callFor,
  digestOf,
  type OutgoingMessage,
  type Transport,
  WITHOUT_THREAD,
} from './message.ts';
import { classify, type Outcome } from './outcomes.ts';
import type { Tally } from './tally.ts';

export interface Logger {
  info(facts: object, words: string): void;
  warn(facts: object, words: string): void;
  error(facts: object, words: string): void;
}

/** What a delivery says to its destination; null where there is nothing to say any more. */
export type Compose = (row: Delivery, destination: Delivery['destination']) => OutgoingMessage | null;

export interface SenderDeps {
  readonly deliveries: DeliveriesStore;
  readonly destinations: DestinationsStore;
  readonly fanouts: FanoutsStore;
  readonly gate: Gate;
  readonly backoff: ReturnType<typeof createBackoff>;
  readonly transport: Transport;
  readonly compose: Compose;
  readonly now: () => Millis;
  /** Monotonic. */
  readonly clock: () => Millis;
  /** The machine's own wall clock, watched for jumps; `now` may be a simulated one. */
  readonly wall: () => Millis;
  readonly random: () => number;
  readonly log: Logger;
  readonly tally: Tally;
  readonly bundleAfter: number;
  /** Rows looked at ahead; about a second's worth. */
  readonly window?: number;
}

/** How often nobody may know whether a message arrived before it is given up. */
const MOST_DOUBTS = 10;
const MOST_MOVES = 5;
/** A chat that has to wait longer than this gives its place ahead to others. */
const PATIENCE = 1500;
/** Retries, quiet hours and pauses end by themselves: how often that is looked for. */
const POLL = 500;
/** A clock that is off by so much was set. */
const JUMP = 60_000;
/** How long nothing expires after that. */
const DISTRUST = 600_000;

interface Landed {
  readonly row: Delivery;
  readonly outcome: Outcome;
  readonly digest: string;
}

/**
 * Empties the outbox. Rows stay `pending` until the very start of their call, so that after a crash only
 * calls under way are in doubt; starts and outcomes of one turn share a transaction.
 */
export function createSender(deps: SenderDeps) {
  const { deliveries, destinations, fanouts, gate, backoff, now, clock, log, tally } = deps;
  const window = deps.window ?? 32;
  const underWay = new Set<Promise<void>>();
  /** Bulk jobs that wait in the gate, by row. */
  const ahead = new Map<number, GateJob>();
  /** Rows of each chat in the window: one goes ahead, the others come back a second apart. */
  const seen = new Map<number, number>();
  let started: { row: Waiting; job: GateJob }[] = [];
  let landed: Landed[] = [];
  let stopped = false;
  let more = true;
  /** Nothing has started since the last poll. */
  let quiet = true;
  let waking = false;
  /** Between the wall clock and the monotonic one. */
  let offset = deps.wall() - clock();
  let distrustUntil = Number.NEGATIVE_INFINITY;
  let poll: NodeJS.Timeout | undefined;

  const stillWanted = (row: Delivery): boolean =>
    row.fanout === null || fanouts.stillWanted(row.fanout, row.destination.id);

  const about = (row: Delivery) => ({
    stillWanted: () => stillWanted(row),
    rhythm: () => fanouts.rhythm(row.destination.id),
    recent: () => deliveries.recentAlerts(row.destination.id, now() - 3_600_000),
    bundleAfter: deps.bundleAfter,
    clockTrusted: clock() >= distrustUntil,
  });

  /**
   * A wall clock that was set makes rows look old or retries far off: for a while nothing expires, and
   * retries keep their distance.
   */
  function watchClock(): void {
    const jump = deps.wall() - clock() - offset;
    if (Math.abs(jump) < JUMP) return;
    offset += jump;
    distrustUntil = clock() + DISTRUST;
    deliveries.shiftRetries(Math.round(jump));
    log.warn({ jump: Math.round(jump / 1000) }, 'the clock jumped');
  }

  /** Takes a row that may not go out from the queue; true where it may. */
  function settleAdmission(row: Delivery, admission: Admission): boolean {
    switch (admission.kind) {
      case 'send':
        return true;
      case 'end':
        tally.count(admission.state);
        deliveries.end(row, admission.state, admission.why, now());
        return false;
      case 'bundle':
        deliveries.bundle(row, admission.at, now());
        return false;
      case 'wait':
        deliveries.again(row.id, admission.until, row.error, now());
        return false;
    }
  }

  /** Reads the window afresh from the outbox, so that what is more urgent overtakes what only waits. */
  function refill(): void {
    if (stopped) return;
    gate.clearBulk();
    ahead.clear();
    seen.clear();
    more = false;
    deliveries.together(() => {
      for (let rounds = 0; rounds < 8 && ahead.size < window; rounds++) {
        const rows = deliveries.due(now(), window);
        more = rows.length === window;
        let left = false;
        for (const waiting of rows) if (!ahead.has(waiting.id)) left = look(waiting) || left;
        if (!left || !more) break;
      }
    });
  }

  /** Puts the row ahead in the gate; true where it left the queue's head instead. */
  function look(waiting: Waiting): boolean {
    const job: GateJob = {
      chat: waiting.chat,
      group: waiting.chatKind !== 'private',
      lane: 'bulk',
      start: () => {
        ahead.delete(waiting.id);
        started.push({ row: waiting, job });
      },
    };
    const row = deliveries.load(waiting.id);
    if (!row) return true;
    if (!settleAdmission(row, admit(row, now(), about(row)))) return true;
    const others = seen.get(waiting.chat) ?? 0;
    seen.set(waiting.chat, others + 1);
    const wait = gate.waitFor(job) + others * 1100;
    if (others > 0 || wait > PATIENCE || gate.isBusy(job)) {
      deliveries.again(waiting.id, now() + Math.max(Math.ceil(wait), 100), row.error, now());
      return true;
    }
    ahead.set(waiting.id, job);
    gate.add(job);
    return false;
  }

  /** The gate's round is over: mark what starts, send it, and look ahead where there is room. */
  function afterTick(): void {
    if (started.length > 0) {
      const batch = started;
      started = [];
      quiet = false;
      const ready = deliveries.together(() => {
        recordLanded();
        return batch.flatMap(({ row, job }) => prepare(row, job));
      });
      for (const one of ready) fire(one.row, one.message, one.job);
    }
    if (!stopped && more && gate.bulkWaiting() < window / 4) refill();
  }

  /** Asks for consent again at the last moment and composes; the row is `sending` after this. */
  function prepare(
    waiting: Waiting,
    job: GateJob,
  ): { row: Delivery; message: OutgoingMessage; job: GateJob }[] {
    const row = deliveries.load(waiting.id);
    if (
      !row ||
      !settleAdmission(
        row,
        stillAdmitted(row, () => stillWanted(row)),
      )
    ) {
      gate.done(job);
      return [];
    }
    let message: OutgoingMessage | null = null;
    try {
      message = deps.compose(row, row.destination);
    } catch (error) {
      log.error({ delivery: row.id, story: row.story, error }, 'a message could not be composed');
      tally.count('failed');
      deliveries.end(row, 'failed', 'could not be composed', now());
      gate.done(job);
      return [];
    }
    if (message === null || (row.kind === 'edit' && digestOf(message) === row.digest)) {
      tally.count('cancelled');
      deliveries.end(row, 'cancelled', message ? 'says the same' : 'nothing to say', now());
      gate.done(job);
      return [];
    }
    deliveries.start(row.id);
    return [{ row: { ...row, attempts: row.attempts + 1 }, message, job }];
  }

  function fire(row: Delivery, message: OutgoingMessage, job: GateJob): void {
    const at = clock();
    const digest = digestOf(message);
    const run = deps
      .transport(callFor(row, message, row.error))
      .then(
        (result): Outcome => {
          backoff.fine(at);
          return { kind: 'sent', message: messageId(result) };
        },
        (error: unknown) => classify(error),
      )
      .then((outcome) => {
        slow(row, outcome);
        land({ row, outcome, digest });
        gate.done(job);
      })
      .catch((error: unknown) => log.error({ delivery: row.id, error }, 'an outcome could not be kept'))
      .finally(() => underWay.delete(run));
    underWay.add(run);
  }

  /** Answers of one turn are written together. */
  function land(one: Landed): void {
    landed.push(one);
    if (landed.length === 1) setImmediate(() => landed.length > 0 && deliveries.together(recordLanded));
  }

  function recordLanded(): void {
    const batch = landed;
    landed = [];
    for (const one of batch) settle(one);
    // What goes back into the queue may be due at once.
    if (batch.some(({ outcome }) => outcome.kind !== 'sent')) more = true;
  }

  function slow({ destination }: Delivery, outcome: Outcome): void {
    if (outcome.kind === 'slow_down') {
      if (backoff.slowDown(destination.chat, clock()) === 'all') gate.pauseAll(outcome.wait);
      else gate.pauseChat(destination.chat, outcome.wait);
      if (outcome.wait > 600_000)
        log.warn({ chat: destination.chat, wait: outcome.wait }, 'told to wait long');
    }
    if (outcome.kind === 'later' || outcome.kind === 'doubt') {
      const stop = backoff.trouble(clock());
      if (stop > 0) {
        gate.pauseAll(stop);
        log.warn({ why: outcome.why, stop }, 'Telegram does not answer, all wait');
      }
    }
  }

  /** The one place where an outcome becomes a state. */
  function settle({ row, outcome, digest }: Landed) {
    const at = now();
    tally.count(outcome.kind);
    switch (outcome.kind) {
      case 'sent':
        return deliveries.sent(row, outcome.message, digest, at);
      case 'unchanged':
        return deliveries.sent(row, row.message, digest, at);
      case 'deleted':
        return deliveries.end(row, 'cancelled', 'the message is no more', at);
      case 'gone':
        destinations.gone(row.destination.id, at);
        if (row.priority === PRIORITY.mirror)
          log.error({ why: outcome.why }, 'the mirror channel is closed to the bot');
        return deliveries.end(row, 'gone', outcome.why, at);
      case 'moved':
        if (row.attempts > MOST_MOVES) return fail(row, 'moves for ever');
        destinations.moved(row.destination.id, outcome.to);
        return deliveries.again(row.id, 1, null, at);
      case 'slow_down':
        return deliveries.again(row.id, at + outcome.wait, 'told to slow down', at);
      case 'later':
        return deliveries.again(row.id, at + retryDelay(row.attempts, deps.random), outcome.why, at);
      case 'doubt':
        if (row.doubts + 1 >= MOST_DOUBTS) return fail(row, `in doubt too often: ${outcome.why}`);
        return deliveries.again(row.id, at + retryDelay(row.attempts, deps.random), outcome.why, at, true);
      case 'refused':
        if (row.error?.startsWith(AS_PLAIN_TEXT)) return fail(row, outcome.why);
        log.warn(
          { delivery: row.id, story: row.story, why: outcome.why },
          'refused, goes again as plain text',
        );
        return deliveries.again(row.id, 1, `${AS_PLAIN_TEXT}: ${outcome.why}`, at);
      case 'topic_gone':
        return topicGone(row, outcome.why, at);
      case 'no_right':
        tell(row, 'no_right', at);
        return deliveries.end(row, 'failed', outcome.why, at);
    }
  }

  /** Given up: the operator is told, the subscriber keeps everything else. */
  function fail(row: Delivery, why: string) {
    tally.count('failed');
    log.error({ delivery: row.id, kind: row.kind, story: row.story, why }, 'a message was given up');
    deliveries.end(row, 'failed', why, now());
  }

  function topicGone(row: Delivery, why: string, at: Millis) {
    // A private chat's thread is no place of its own: the message goes to the chat.
    if (row.destination.kind === 'private' && !row.error?.startsWith(WITHOUT_THREAD)) {
      return deliveries.again(row.id, 1, `${WITHOUT_THREAD}: ${why}`, at);
    }
    destinations.topicGone(row.destination.id, at);
    tell(row, 'topic_gone', at);
    deliveries.end(row, 'gone', why, at);
  }

  /** Whoever set the place up hears once that the bot may not post there. */
  function tell(row: Delivery, what: 'no_right' | 'topic_gone', at: Millis): void {
    if (!destinations.tellNoRight(row.destination.id, at)) return;
    const { configuredBy, chat, id } = row.destination;
    const admin = configuredBy === null ? null : destinations.byChat(configuredBy, null);
    if (admin && admin.gone === null) {
      deliveries.addNotice(
        admin.id,
        { notice: what, destination: id, chat, title: destinations.get(id)?.title ?? null },
        at,
      );
    }
    log.warn({ chat, what, told: admin?.chat ?? null }, 'the bot may not post there');
  }

  /** Something new may wait: look at once, from the most urgent on. */
  function wake(): void {
    waking = false;
    refill();
    gate.poke();
  }

  gate.onTick(afterTick);

  return {
    /** Takes up what a crash left in doubt, then sends until `stop`. */
    start(): number {
      const doubts = deliveries.recover(now());
      tally.resent(doubts);
      if (doubts > 0) log.info({ doubts }, 'messages in doubt after the last end go out again');
      wake();
      poll = setInterval(() => {
        watchClock();
        if (quiet || gate.bulkWaiting() === 0) wake();
        quiet = true;
      }, POLL);
      return doubts;
    },
    wake: (): void => {
      if (stopped || waking) return;
      waking = true;
      setImmediate(wake);
    },
    underWay: (): number => underWay.size,
    /** Starts nothing more, waits for what is under way, keeps every outcome. */
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(poll);
      gate.clearBulk();
      ahead.clear();
      await Promise.allSettled(underWay);
      if (landed.length > 0) deliveries.together(recordLanded);
    },
  };
}

function messageId(result: unknown): number | null {
  const id = (result as { message_id?: unknown } | null | undefined)?.message_id;
  return typeof id === 'number' ? id : null;
}
