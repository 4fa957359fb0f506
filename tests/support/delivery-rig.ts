import { Api } from 'grammy';
import { createDelivery, type DeliveryOptions } from '../../src/alerts/delivery.ts';
import { clientOptions, transportOf } from '../../src/alerts/transport.ts';
import { openDatabase } from '../../src/store/database.ts';
import { deliveriesStore } from '../../src/store/deliveries.ts';
import { destinationsStore } from '../../src/store/destinations.ts';
import { type Audience, fanoutsStore } from '../../src/store/fanouts.ts';
import { bundledMigrations, migrate } from '../../src/store/migrate.ts';
import { startTelegram, type TelegramOptions } from './telegram-server.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: object;
  readonly words: string;
}

/** A database with the schema and stories to tell, without a feed or a reader in sight. */
export function deliveryDatabase(path = ':memory:') {
  const db = openDatabase(path);
  migrate(db, bundledMigrations(), 1);
  const article = db.prepare(
    `INSERT INTO articles (outlet, title, summary, body, lang, published, date_trusted, first_seen)
     VALUES ('Вісті', ?, '', '[]', 'uk', ?, 1, ?)`,
  );
  const story = db.prepare('INSERT INTO stories (created, updated, lead) VALUES (?, ?, ?)');
  return {
    db,
    deliveries: deliveriesStore(db),
    destinations: destinationsStore(db),
    fanouts: fanoutsStore(db),
    /** A story, as the pipeline would leave it. */
    addStory: (now = Date.now()): number =>
      Number(story.run(now, now, article.run('Заголовок', now, now).lastInsertRowid).lastInsertRowid),
  };
}

export const ALL: Audience = { actors: ['LT'], topics: ['foreign_troops'], changed: false };

/** The whole of delivery against a Bot API server, with a message that names its row's story. */
export async function deliveryRig(
  options: Partial<DeliveryOptions> & { telegram?: TelegramOptions; timeoutSeconds?: number } = {},
) {
  const { telegram, timeoutSeconds, ...rest } = options;
  const server = await startTelegram({ limits: null, ...telegram });
  const stores = deliveryDatabase();
  const { db, destinations, fanouts, addStory } = stores;
  const lines: LogLine[] = [];
  const keep =
    (level: LogLine['level']) =>
    (facts: object, words: string): void =>
      void lines.push({ level, facts, words });
  const api = new Api(server.token, clientOptions(server.root, timeoutSeconds));
  const fast = { reply: 1000, bulk: 1000 };
  const delivery = createDelivery({
    db,
    transport: transportOf(api),
    compose: (row) => ({
      text:
        row.kind === 'digest'
          ? `bundle ${JSON.stringify(row.payload)}`
          : `${row.kind} ${row.story ?? JSON.stringify(row.payload)}`,
    }),
    log: { info: keep('info'), warn: keep('warn'), error: keep('error') },
    now: () => Date.now(),
    random: () => 0,
    bundleAfter: 0,
    rates: { overall: 0.5, chat: 0, chatBurst: fast, group: 0, groupBurst: fast },
    ...rest,
  });
  return {
    ...stores,
    server,
    delivery,
    lines,
    api,
    /** People in private chats, known to the server and subscribed to everything. */
    people: (first: number, last: number): number[] => {
      const ids: number[] = [];
      for (let chat = first; chat <= last; chat++) {
        server.addChat({ id: chat });
        const { id } = destinations.ensure({ chat, thread: null, kind: 'private' }, 1);
        destinations.subscribe(id, 'all', 1);
        ids.push(id);
      }
      return ids;
    },
    /** A story for everybody, fanned out as the pipeline does it. */
    tell: (audience: Audience = ALL, mirror: number | null = null): number => {
      const story = addStory();
      fanouts.add({ kind: 'alert', story, audience, mirror }, Date.now());
      delivery.wake();
      return story;
    },
    states: (): Record<string, number> =>
      Object.fromEntries(
        (
          db.prepare('SELECT state, count(*) AS n FROM deliveries GROUP BY state').all() as {
            state: string;
            n: number;
          }[]
        ).map(({ state, n }) => [state, n]),
      ),
    close: async (): Promise<void> => {
      await delivery.stop();
      await server.close();
      db.close();
    },
  };
}

export type DeliveryRig = Awaited<ReturnType<typeof deliveryRig>>;
