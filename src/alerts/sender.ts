import type { Millis } from '../news.ts';
import type { Delivery, Waiting } from '../store/deliveries.ts';
import type { FanoutsStore } from '../store/fanouts.ts';
import { type Admission, admit, stillAdmitted } from './admit.ts';
import type { Gate, GateJob } from './gate.ts';
import { createJumpWatch } from './jumps.ts';
import { callFor, digestOf, type OutgoingMessage, type Transport } from './message.ts';
import { classify, type Outcome } from './outcomes.ts';
import type { Restrain } from './restrain.ts';
import { createSettle, type Landed, type SettleDeps } from './settle.ts';

/** What a delivery says to its destination; null where there is nothing to say any more. */
export type Compose = (row: Delivery, destination: Delivery['destination']) => OutgoingMessage | null;

export interface SenderDeps extends SettleDeps {
  readonly fanouts: FanoutsStore;
  readonly gate: Gate;
  readonly restrain: Restrain;
  readonly transport: Transport;
  readonly compose: Compose;
  /** Monotonic. */
  readonly clock: () => Millis;
  /** The machine's own wall clock, watched for jumps; `now` may be a simulated one. */
  readonly wall: () => Millis;
  readonly bundleAfter: number;
  /** Rows looked at ahead; about a second's worth. */
  readonly window?: number;
}

interface Ready {
  readonly row: Delivery;
  readonly message: OutgoingMessage;
  readonly job: GateJob;
}

/** A chat that has to wait longer than this gives its place ahead to others. */
const PATIENCE = 1500;
/** Between two messages to one chat, roughly: the gate knows better. */
const CHAT_STEP = 1100;
/** Retries, quiet hours and pauses end by themselves: how often that is looked for. */
const POLL = 500;
/** Pages of rows that may not go out, taken away in one turn. */
const MOST_ROUNDS = 8;
/** After the database failed. */
const RECOVERY = 1000;

/**
 * Empties the outbox. Rows stay `pending` until the very start of their call, so that after a crash only
 * calls under way are in doubt, and what waits ahead can be read anew at any time.
 */
export function createSender(deps: SenderDeps) {
  const { deliveries, fanouts, gate, now, clock, log, tally } = deps;
  const window = deps.window ?? 32;
  const { settle, fail } = createSettle(deps);
  const jumps = createJumpWatch(deps.wall, clock);
  const underWay = new Set<Promise<void>>();
  /** Bulk jobs that wait in the gate, by row. */
  const ahead = new Map<number, GateJob>();
  /** Rows of each chat in the window: one goes ahead, the others come back a step apart. */
  const seen = new Map<number, number>();
  let started: { row: Waiting; job: GateJob }[] = [];
  let landed: Landed[] = [];
  let stopped = false;
  /** The outbox holds more than the window. */
  let more = true;
  /** Nothing has started since the last poll. */
  let quiet = true;
  let waking = false;
  let poll: NodeJS.Timeout | undefined;

  const stillWanted = (row: Delivery): boolean =>
    row.fanout === null || fanouts.stillWanted(row.fanout, row.destination.id);

  const about = (row: Delivery) => ({
    stillWanted: () => stillWanted(row),
    rhythm: () => fanouts.rhythm(row.destination.id),
    recent: () => deliveries.recentAlerts(row.destination.id, now() - 3_600_000),
    bundleAfter: deps.bundleAfter,
    clockTrusted: jumps.trusted(),
  });

  /** Takes a row that may not go out from the queue; true where it may. */
  function passes(row: Delivery, admission: Admission): boolean {
    switch (admission.kind) {
      case 'send':
        return true;
      case 'end':
        tally.count(admission.state);
        deliveries.end(row, admission.state, admission.why, now());
        return false;
      case 'bundle':
        deliveries.bundle(
          { id: row.id, destination: row.destination.id, story: row.story! },
          admission.at,
          now(),
        );
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
    try {
      deliveries.together(() => {
        for (let rounds = 0; rounds < MOST_ROUNDS && ahead.size < window; rounds++) {
          const rows = deliveries.due(now(), window);
          more = rows.length === window;
          let left = 0;
          for (const waiting of rows) if (!ahead.has(waiting.id) && !look(waiting)) left++;
          if (left === 0 || !more) break;
        }
      });
    } catch (error) {
      log.error({ err: error }, 'the outbox could not be read');
    }
    if (more && ahead.size === 0) wakeSoon();
  }

  /** Puts the row ahead in the gate; false where it left the head of the queue instead. */
  function look(waiting: Waiting): boolean {
    const row = deliveries.load(waiting.id);
    if (!row || !passes(row, admit(row, now(), about(row)))) return false;
    const job: GateJob = {
      chat: waiting.chat,
      group: waiting.chatKind !== 'private',
      lane: 'bulk',
      start: () => {
        ahead.delete(waiting.id);
        started.push({ row: waiting, job });
      },
    };
    const others = seen.get(waiting.chat) ?? 0;
    seen.set(waiting.chat, others + 1);
    const wait = gate.waitFor(job) + others * CHAT_STEP;
    if (others > 0 || wait > PATIENCE || gate.isBusy(job)) {
      deliveries.again(waiting.id, now() + Math.max(Math.ceil(wait), 100), row.error, now());
      return false;
    }
    ahead.set(waiting.id, job);
    gate.add(job);
    return true;
  }

  /** The gate's round is over: mark what starts, send it, and look ahead where there is room. */
  function afterTick(): void {
    if (started.length > 0) launch();
    if (!stopped && more && gate.bulkWaiting() < window / 4) refill();
  }

  function launch(): void {
    const batch = started;
    started = [];
    quiet = false;
    let ready: Ready[] = [];
    try {
      ready = deliveries.together(() => batch.flatMap(({ row, job }) => prepare(row, job)));
    } catch (error) {
      log.error({ err: error }, 'the outbox could not be written');
      gate.pauseAll(RECOVERY);
      more = true;
    }
    const going = new Set(ready.map(({ job }) => job));
    for (const { job } of batch) if (!going.has(job)) gate.done(job);
    for (const one of ready) fire(one);
  }

  /** Asks for consent again at the last moment and composes; the row is `sending` after this. */
  function prepare(waiting: Waiting, job: GateJob): Ready[] {
    const row = deliveries.load(waiting.id);
    if (!row) return [];
    const admission = stillAdmitted(row, () => stillWanted(row));
    if (!passes(row, admission)) return [];
    let message: OutgoingMessage | null = null;
    try {
      message = deps.compose(row, row.destination);
    } catch (error) {
      log.error({ err: error, delivery: row.id, story: row.story }, 'a message could not be composed');
      fail(row, 'could not be composed');
      return [];
    }
    const same = message !== null && row.kind === 'edit' && digestOf(message) === row.digest;
    if (message === null || same) {
      tally.count('cancelled');
      deliveries.end(row, 'cancelled', same ? 'says the same' : 'nothing to say', now());
      return [];
    }
    deliveries.start(row.id);
    return [{ row: { ...row, attempts: row.attempts + 1 }, message, job }];
  }

  function fire({ row, message, job }: Ready): void {
    const at = clock();
    const run = deps
      .transport(callFor(row, message, row.error))
      .then(
        (result): Outcome => ({ kind: 'sent', message: messageId(result) }),
        (error: unknown) => classify(error),
      )
      .then((outcome) => {
        deps.restrain(row.destination.chat, outcome, at);
        land({ row, outcome, digest: digestOf(message) });
        gate.done(job);
        underWay.delete(run);
      });
    underWay.add(run);
  }

  /** Answers of one turn are written together. */
  function land(one: Landed): void {
    landed.push(one);
    if (landed.length === 1) setImmediate(record);
  }

  function record(): void {
    const batch = landed;
    landed = [];
    if (batch.length === 0) return;
    try {
      deliveries.together(() => batch.forEach(settle));
    } catch (error) {
      log.error({ err: error }, 'outcomes could not be written, tried again');
      landed = [...batch, ...landed];
      if (!stopped) setTimeout(record, RECOVERY);
      return;
    }
    // What goes back into the queue may be due at once.
    if (batch.some(({ outcome }) => outcome.kind !== 'sent')) more = true;
  }

  function wake(): void {
    waking = false;
    refill();
    gate.poke();
  }

  /** Something new may wait: look again, from the most urgent on. */
  function wakeSoon(): void {
    if (stopped || waking) return;
    waking = true;
    setImmediate(wake);
  }

  function tick(): void {
    const jump = jumps.look();
    if (jump !== 0) {
      deliveries.shiftRetries(jump);
      log.warn({ seconds: Math.round(jump / 1000) }, 'the clock jumped');
    }
    if (quiet || gate.bulkWaiting() === 0) wake();
    quiet = true;
  }

  gate.onTick(afterTick);

  return {
    /** Takes up what a crash left in doubt, then sends until `stop`. */
    start(): number {
      const doubts = deliveries.recover(now());
      tally.resent(doubts);
      if (doubts > 0) log.info({ doubts }, 'messages in doubt after the last end go out again');
      wake();
      poll = setInterval(tick, POLL);
      return doubts;
    },
    wake: wakeSoon,
    /** More of the same waits: look when there is room. */
    nudge(): void {
      more = true;
      if (gate.bulkWaiting() === 0) wakeSoon();
    },
    underWay: (): number => underWay.size,
    /** Starts nothing more, waits for what is under way, keeps every outcome. */
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(poll);
      gate.clearBulk();
      ahead.clear();
      await Promise.allSettled(underWay);
      record();
    },
  };
}

function messageId(result: unknown): number | null {
  const id = (result as { message_id?: unknown } | null | undefined)?.message_id;
  return typeof id === 'number' ? id : null;
}
