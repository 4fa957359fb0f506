import { setImmediate } from 'node:timers/promises';
import { addressToAdopt, due, next, sharedInterval } from './feeds/due.ts';
import { type Notice, notice } from './feeds/health.ts';
import { type Poll, resultOf } from './feeds/poll.ts';
import type { Entry, Feed, Millis } from './news.ts';
import type { Arrival, Taken } from './pipeline.ts';
import type { FeedsStore, KeptFeed } from './store/feeds.ts';

interface HarvestDeps {
  readonly feeds: FeedsStore;
  readonly poll: (kept: KeptFeed) => Promise<Poll>;
  readonly take: (arrival: Arrival, now: Millis) => Taken;
  /** The article's page, where what the feed gave is too little to read; null where there is no need or no luck. */
  readonly pageOf: (entry: Entry, outlet: string) => Promise<readonly string[] | null>;
  readonly outletOf: (feed: Feed, entry: Entry) => string;
  readonly now: () => Millis;
  readonly random: () => number;
  readonly taken: (result: Taken, feed: Feed) => void;
  /** Said once when a feed's state turns, not once a poll. */
  readonly turned: (feed: Feed, polled: Poll, first: boolean) => void;
  readonly tell: (feed: Feed, said: Notice) => void;
  /** One entry that cannot be taken must not hold up the others. */
  readonly failed: (error: unknown, feed: Feed) => void;
}

export interface Harvest {
  /** Polls what is due and takes what came; resolves when all of it is stored. */
  tick(): Promise<void>;
  /** Polls one feed now, whatever its schedule. */
  now(id: string): Promise<void>;
  /** Starts nothing more; resolves when nothing is under way. What was not taken is asked for again after. */
  stop(): Promise<void>;
}

export function createHarvest(deps: HarvestDeps): Harvest {
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;

  async function takeAll(
    kept: KeptFeed,
    entries: readonly Entry[],
  ): Promise<{ added: number; relevant: number; failed: number }> {
    const counts = { added: 0, relevant: 0, failed: 0 };
    // Oldest first, so that stories open with their first report.
    const ordered = entries.toSorted(
      (a, b) => (a.published ?? Number.POSITIVE_INFINITY) - (b.published ?? Number.POSITIVE_INFINITY),
    );
    for (const entry of ordered) {
      // Reading takes milliseconds an entry, a first poll brings hundreds: people's questions go between them.
      await setImmediate();
      if (stopped) break;
      if (entry.title === '' && entry.summary === '' && entry.body.length === 0) continue;
      try {
        const outlet = deps.outletOf(kept.feed, entry);
        const page = await deps.pageOf(entry, outlet);
        const full = page ? { ...entry, body: page } : entry;
        const result = deps.take(
          {
            entry: full,
            origin: { feed: kept.feed.id, outlet },
            firstPoll: kept.firstPolled === null,
            pageFetched: page ? deps.now() : null,
          },
          deps.now(),
        );
        deps.taken(result, kept.feed);
        if (result.kind === 'new') {
          counts.added++;
          if (result.relevant) counts.relevant++;
        }
      } catch (error) {
        counts.failed++;
        deps.failed(error, kept.feed);
      }
    }
    return counts;
  }

  function one(kept: KeptFeed): Promise<void> {
    const { id } = kept.feed;
    if (stopped || underWay.has(id)) return Promise.resolve();
    const run = harvest(kept).finally(() => underWay.delete(id));
    underWay.set(id, run);
    return run;
  }

  async function harvest(kept: KeptFeed): Promise<void> {
    try {
      // The pace counts from poll to poll, however long an answer takes.
      const began = deps.now();
      const polled = await deps.poll(kept);
      const { failed, ...counts } =
        polled.kind === 'entries'
          ? await takeAll(kept, polled.entries)
          : { added: 0, relevant: 0, failed: 0 };
      if (stopped) return;
      const was = kept.state.failures > 0;
      const fails = polled.kind === 'problem';
      if (was !== fails) deps.turned(kept.feed, polled, kept.state.lastPoll === null);
      // An operator who names feeds decides their rhythm; strangers' hosts are shared with care.
      const interval =
        kept.feed.origin === 'file'
          ? kept.feed.interval
          : sharedInterval(
              kept.feed,
              deps.feeds
                .all()
                .filter((other) => other.enabled)
                .map((other) => other.feed),
            );
      // What could not be taken is asked for again, whatever the feed's validators say.
      const whole =
        polled.kind === 'entries' && failed > 0 ? { ...polled, etag: null, lastModified: null } : polled;
      const state = next(kept.state, resultOf(whole, counts), interval, began, deps.random);
      const heard = notice(state, began);
      // Validators are kept only after every entry is: a crash before this asks the feed again in full.
      deps.feeds.saveState(kept.feed.id, heard.state);
      const address = addressToAdopt(heard.state, began);
      if (address) deps.feeds.adopt(kept.feed.id, address);
      if (heard.notice) deps.tell(kept.feed, heard.notice);
    } catch (error) {
      deps.failed(error, kept.feed);
    }
  }

  return {
    async tick() {
      const enabled = deps.feeds.all().filter((kept) => kept.enabled);
      const wanted = new Set(due(deps.now(), enabled, new Set(underWay.keys())).map(({ feed }) => feed.id));
      await Promise.all(enabled.filter(({ feed }) => wanted.has(feed.id)).map(one));
    },
    async now(id) {
      const kept = deps.feeds.get(id);
      if (kept) await one(kept);
    },
    async stop() {
      stopped = true;
      await Promise.all(underWay.values());
    },
  };
}
