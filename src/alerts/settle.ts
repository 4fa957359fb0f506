import type { Millis } from '../news.ts';
import { type DeliveriesStore, type Delivery, PRIORITY } from '../store/deliveries.ts';
import type { DestinationsStore } from '../store/destinations.ts';
import { retryDelay } from './backoff.ts';
import type { Logger } from './log.ts';
import { AS_PLAIN_TEXT, WITHOUT_THREAD } from './message.ts';
import type { Outcome } from './outcomes.ts';
import type { Tally } from './tally.ts';

/** A call that was answered, or will never be. */
export interface Landed {
  readonly row: Delivery;
  readonly outcome: Outcome;
  /** What was said. */
  readonly digest: string;
}

export interface SettleDeps {
  readonly deliveries: DeliveriesStore;
  readonly destinations: DestinationsStore;
  readonly now: () => Millis;
  readonly random: () => number;
  readonly log: Logger;
  readonly tally: Tally;
}

/** How often nobody may know whether a message arrived before it is given up. */
const MOST_DOUBTS = 10;
/** Groups that point at each other are left after so many tries. */
const MOST_TRIES_TO_FOLLOW = 20;

/** The one place where an outcome becomes a state of the row and its destination. */
export function createSettle({ deliveries, destinations, now, random, log, tally }: SettleDeps) {
  function settle({ row, outcome, digest }: Landed): void {
    const at = now();
    const { id, chat } = row.destination;
    tally.count(outcome.kind);
    switch (outcome.kind) {
      case 'sent':
        deliveries.sent(row, outcome.message, digest, at);
        break;
      case 'unchanged':
        deliveries.sent(row, row.message, digest, at);
        break;
      case 'deleted':
        deliveries.end(row, 'cancelled', 'the message is no more', at);
        break;
      case 'gone':
        destinations.gone(id, at);
        deliveries.end(row, 'gone', outcome.why, at);
        if (row.priority === PRIORITY.mirror) {
          log.error({ chat, why: outcome.why }, 'the mirror channel is closed to the bot');
        }
        break;
      case 'moved':
        if (outcome.to === chat || row.attempts > MOST_TRIES_TO_FOLLOW) {
          fail(row, 'moves in a circle');
          break;
        }
        destinations.moved(id, outcome.to);
        deliveries.again(row.id, 1, null, at);
        break;
      case 'slow_down':
        deliveries.again(row.id, at + outcome.wait, 'told to slow down', at);
        break;
      case 'later':
        deliveries.again(row.id, at + retryDelay(row.attempts, random), outcome.why, at);
        break;
      case 'doubt':
        if (row.doubts + 1 >= MOST_DOUBTS) fail(row, `in doubt too often: ${outcome.why}`);
        else deliveries.again(row.id, at + retryDelay(row.attempts, random), outcome.why, at, true);
        break;
      case 'refused':
        refused(row, outcome.why, at);
        break;
      case 'topic_gone':
        topicGone(row, outcome.why, at);
        break;
      case 'no_right':
        tell(row, 'no_right', at);
        deliveries.end(row, 'failed', outcome.why, at);
        break;
    }
  }

  /** Given up: the operator is told, the subscriber keeps everything else. */
  function fail(row: Delivery, why: string): void {
    tally.count('failed');
    log.error({ delivery: row.id, kind: row.kind, story: row.story, why }, 'a message was given up');
    deliveries.end(row, 'failed', why, now());
  }

  function refused(row: Delivery, why: string, at: Millis): void {
    if (row.error?.startsWith(AS_PLAIN_TEXT)) {
      fail(row, why);
      return;
    }
    log.warn({ delivery: row.id, story: row.story, why }, 'refused, goes again as plain text');
    deliveries.again(row.id, 1, `${AS_PLAIN_TEXT}: ${why}`, at);
  }

  function topicGone(row: Delivery, why: string, at: Millis): void {
    // A private chat's thread is no place of its own: the message goes to the chat.
    if (row.destination.kind === 'private' && !row.error?.startsWith(WITHOUT_THREAD)) {
      deliveries.again(row.id, 1, `${WITHOUT_THREAD}: ${why}`, at);
      return;
    }
    destinations.topicGone(row.destination.id, at);
    tell(row, 'topic_gone', at);
    deliveries.end(row, 'gone', why, at);
  }

  /** Whoever set the place up hears once that the bot may not post there. */
  function tell(row: Delivery, notice: 'no_right' | 'topic_gone', at: Millis): void {
    const { id, chat, configuredBy } = row.destination;
    if (!destinations.tellNoRight(id, at)) return;
    const admin = configuredBy === null ? null : destinations.byChat(configuredBy, null);
    const title = destinations.get(id)?.title ?? null;
    if (admin && admin.gone === null) {
      deliveries.addNotice(admin.id, { notice, destination: id, chat, title }, at);
    }
    log.warn({ chat, notice, told: admin?.chat ?? null }, 'the bot may not post there');
  }

  return { settle, fail };
}
