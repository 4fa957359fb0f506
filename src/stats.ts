import type { AlertDelivery } from './alerts/delivery.ts';
import type { StatRow } from './bot/admin/delivery.ts';
import type { Millis } from './news.ts';
import type { Stores } from './stores.ts';

/** The figures of `/stats` and of the metrics, as they are at this moment. */
export function statRows(
  stores: Stores,
  delivery: Pick<AlertDelivery, 'stats'>,
  now: Millis,
  started: Millis,
): StatRow[] {
  const { counts, ...queue } = delivery.stats();
  const people = stores.destinations.counts();
  const feeds = stores.feeds.all().filter((kept) => kept.enabled);
  const read = stores.analyses.counts();
  const failing = feeds.filter((kept) => kept.state.failures > 0).length;
  const held = queue.heldSince;
  return [
    ...(held === null ? [] : [{ key: 'stats-held', vars: { minutes: Math.round((now - held) / 60_000) } }]),
    { key: 'stats-articles', vars: { articles: read.total, relevant: read.relevant } },
    { key: 'stats-stories', vars: { stories: stores.stories.count() } },
    {
      key: 'stats-subscribers',
      vars: { subscribed: people.subscribed, destinations: people.destinations, gone: people.gone },
    },
    {
      key: 'stats-queue',
      vars: { pending: queue.pending, sending: queue.sending, seconds: Math.round(queue.oldestAge / 1000) },
    },
    {
      key: 'stats-outcomes',
      vars: {
        sent: counts.sent ?? 0,
        refused: queue.refused,
        doubts: queue.resent,
        failed: counts.failed ?? 0,
      },
    },
    { key: 'stats-feeds', vars: { feeds: feeds.length, failing } },
    {
      key: 'stats-memory',
      vars: {
        megabytes: Math.round(process.memoryUsage.rss() / 1_048_576),
        hours: Math.round((now - started) / 3_600_000),
      },
    },
  ];
}
