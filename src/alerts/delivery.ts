import type { Millis } from '../news.ts';
import type { Database } from '../store/database.ts';
import { deliveriesStore } from '../store/deliveries.ts';
import { destinationsStore } from '../store/destinations.ts';
import { fanoutsStore } from '../store/fanouts.ts';
import { createBackoff } from './backoff.ts';
import { createFanout } from './fanout.ts';
import { createGate } from './gate.ts';
import type { Logger } from './log.ts';
import type { Transport } from './message.ts';
import { type Rates, TELEGRAM_RATES, timeFor } from './pace.ts';
import { createReplies, type Reply, type ReplyResult } from './replies.ts';
import { createRestrain } from './restrain.ts';
import { type Compose, createSender } from './sender.ts';
import { createTally } from './tally.ts';

export interface DeliveryOptions {
  readonly db: Database;
  readonly transport: Transport;
  readonly compose: Compose;
  readonly log: Logger;
  /** Wall clock. */
  readonly now: () => Millis;
  /** Monotonic clock; the pace is kept by it. */
  readonly clock?: () => Millis;
  /** The machine's wall clock, watched for jumps; differs from `now` where that is simulated. */
  readonly wall?: () => Millis;
  readonly random?: () => number;
  readonly rates?: Rates;
  /** `ALERT_BUNDLE_AFTER`; 0 is off. */
  readonly bundleAfter: number;
  readonly mostInFlight?: number;
  readonly window?: number;
}

export type AlertDelivery = ReturnType<typeof createDelivery>;

const MINUTE = 60_000;

/** Outbox, fan-out, reply lane and pace together: all that goes out to Telegram goes through here. */
export function createDelivery(options: DeliveryOptions) {
  const { db, transport, log, now } = options;
  const clock = options.clock ?? (() => performance.now());
  const random = options.random ?? Math.random;
  const rates = options.rates ?? TELEGRAM_RATES;
  const deliveries = deliveriesStore(db);
  const destinations = destinationsStore(db);
  const fanouts = fanoutsStore(db);
  const tally = createTally(clock);
  const gate = createGate({ rates, clock, mostInFlight: options.mostInFlight ?? 100 });
  const restrain = createRestrain({ gate, backoff: createBackoff(random), clock, log });
  const shared = {
    deliveries,
    destinations,
    fanouts,
    gate,
    restrain,
    transport,
    now,
    clock,
    random,
    log,
    tally,
  };
  const sender = createSender({
    ...shared,
    wall: options.wall ?? Date.now,
    compose: options.compose,
    bundleAfter: options.bundleAfter,
    ...(options.window ? { window: options.window } : {}),
  });
  const replies = createReplies(shared);
  const fanout = createFanout({
    fanouts,
    now,
    clock,
    added: (fresh) => (fresh ? sender.wake() : sender.nudge()),
    log,
  });
  let minute: NodeJS.Timeout | undefined;

  /** For `/stats`, the log and metrics. */
  function stats() {
    const { counts, resent, rate } = tally.read();
    const queue = deliveries.queue(now());
    return {
      ...queue,
      /** How long the oldest row that may go has waited. */
      oldestAge: queue.oldest === null ? 0 : Math.max(0, now() - queue.oldest),
      replies: replies.waiting(),
      fanouts: fanouts.openCount(),
      inFlight: sender.underWay(),
      /** Messages a second over the last minute. */
      rate,
      /** Calls answered with 429. */
      refused: counts.slow_down ?? 0,
      /** Sends of which nobody knew whether they arrived, sent again. */
      resent,
      pausedFor: gate.pausedFor(),
      heldSince: deliveries.heldSince(),
      counts,
    };
  }

  return {
    /** Takes up where the last process ended; returns how many messages were in doubt. */
    start(): number {
      const doubts = sender.start();
      fanout.wake();
      minute = setInterval(() => {
        const { rate, ...rest } = stats();
        if (rate > 0 || rest.inFlight > 0)
          log.info({ ...rest, rate: Math.round(rate * 10) / 10 }, 'delivery');
      }, MINUTE);
      minute.unref();
      return doubts;
    },
    /** New fan-outs or deliveries were committed. */
    wake(): void {
      fanout.wake();
      sender.wake();
    },
    /** An answer to somebody: order within its chat is kept, and it never waits behind a broadcast. */
    reply: (given: Reply): Promise<ReplyResult> => replies.reply(given),
    stats,
    /** Alerts wait until `resume`; notices and broadcasts go on. */
    hold: (): void => deliveries.hold(now()),
    resume(): void {
      deliveries.resume();
      sender.wake();
    },
    /** How many a broadcast reaches and how long it takes, what is queued before it included. */
    estimate(audience: Parameters<typeof destinations.estimate>[0] = 'all') {
      const recipients = destinations.estimate(audience);
      return { recipients, ms: timeFor(recipients + deliveries.queue(now()).pending, rates) };
    },
    /** Starts nothing more and waits for what is under way; answers to people get up to `limit`. */
    async stop(limit: Millis = 5000): Promise<void> {
      clearInterval(minute);
      await fanout.stop();
      await Promise.all([sender.stop(), replies.stop(limit)]);
      gate.close();
    },
  };
}
