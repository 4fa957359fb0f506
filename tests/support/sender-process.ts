/**
 * A sender in a process of its own, to be measured and killed: `node --import tsx sender-process.ts JSON`.
 * Tells its parent when it is ready and answers what it is asked.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Api } from 'grammy';
import { createDelivery } from '../../src/alerts/delivery.ts';
import { TELEGRAM_RATES } from '../../src/alerts/pace.ts';
import { clientOptions, transportOf } from '../../src/alerts/transport.ts';
import { fanoutsStore } from '../../src/store/fanouts.ts';
import { deliveryDatabase } from './delivery-rig.ts';

export interface SenderProcessOptions {
  readonly path: string;
  readonly root: string;
  readonly token: string;
  /** Calls a second; Telegram's own pace where absent. */
  readonly perSecond?: number;
  /** Does nothing but the ideal: this many plain calls at even starts, without database and pace. */
  readonly ideal?: number;
  /** Watches the event loop, which costs CPU of its own. */
  readonly watch?: boolean;
}

export type SenderCommand =
  | { readonly do: 'tell' }
  | { readonly do: 'ask'; readonly chat: number }
  | { readonly do: 'measure' }
  | { readonly do: 'stop' };

export interface Measured {
  readonly cpu: number;
  readonly rss: number;
  /** The longest the event loop was blocked since the last measuring. */
  readonly blocked: number;
  readonly pending: number;
  readonly refused: number;
  readonly resent: number;
  readonly sent: number;
}

const options = JSON.parse(process.argv[2]!) as SenderProcessOptions;
const tell = (message: object): void => void process.send?.(message);
const delay = monitorEventLoopDelay({ resolution: 5 });
let cpu = process.cpuUsage();

/** A message of an alert's usual size. */
const message = (text: string) => ({
  text: `${text}\n🇱🇹 Литва: допускає · військові · після миру · кілька сотень\nЗаголовок новини, яким він буває в житті, з посиланням\nВісті · 14:05`,
  entities: [{ type: 'bold' as const, offset: 0, length: 5 }],
  reply_markup: {
    inline_keyboard: [
      [
        { text: 'Чому?', callback_data: '1:why:1' },
        { text: 'Литва', callback_data: '1:card:LT' },
      ],
    ],
  },
});

function measured(rest: Partial<Measured>): Measured {
  const used = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  const blocked = delay.max / 1e6;
  delay.reset();
  return {
    cpu: (used.user + used.system) / 1e6,
    rss: process.memoryUsage().rss,
    blocked,
    pending: 0,
    refused: 0,
    resent: 0,
    sent: 0,
    ...rest,
  };
}

/** Bare grammY at even starts on an absolute schedule: what no limiter can do better. */
function ideal(count: number): void {
  const api = new Api(options.token, { apiRoot: options.root });
  const begin = performance.now();
  let started = 0;
  let answered = 0;
  const next = (): void => {
    while (started < count && performance.now() >= begin + started * (1000 / 30)) {
      started++;
      const { text, ...rest } = message(`ideal ${started}`);
      void api
        .sendMessage(started, text, rest)
        .catch(() => undefined)
        .then(() => ++answered === count && tell({ told: 'done', ...measured({ sent: answered }) }));
    }
    if (started < count) setTimeout(next, begin + started * (1000 / 30) - performance.now());
  };
  next();
}

function run(): void {
  const { db, addStory } = deliveryDatabase(options.path);
  const fanouts = fanoutsStore(db);
  const rates = options.perSecond ? { ...TELEGRAM_RATES, overall: 1000 / options.perSecond } : TELEGRAM_RATES;
  const delivery = createDelivery({
    db,
    transport: transportOf(new Api(options.token, clientOptions(options.root))),
    compose: (row) => message(`${row.kind} ${row.story}`),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: () => Date.now(),
    bundleAfter: 6,
    rates,
    ...(options.perSecond ? { mostInFlight: 256, window: 256 } : {}),
  });
  const stats = (): Measured => {
    const { pending, refused, resent, counts, fanouts: open, sending } = delivery.stats();
    return measured({ pending: pending + open + sending, refused, resent, sent: counts.sent ?? 0 });
  };
  process.on('message', (command: SenderCommand) => {
    switch (command.do) {
      case 'tell': {
        const story = addStory();
        fanouts.add(
          { kind: 'alert', story, audience: { actors: ['LT'], topics: ['foreign_troops'], changed: true } },
          Date.now(),
        );
        delivery.wake();
        return tell({ told: 'story', story });
      }
      case 'ask': {
        const begin = performance.now();
        const payload = { chat_id: command.chat, ...message('reply') };
        void delivery
          .reply({ chat: command.chat, thread: null, method: 'sendMessage', payload })
          .then(({ ok }) => tell({ told: 'answer', ok, ms: performance.now() - begin }));
        return;
      }
      case 'measure':
        return tell({ told: 'measure', ...stats() });
      case 'stop':
        void delivery.stop().then(() => process.exit(0));
    }
  });
  delivery.start();
}

if (options.watch) delay.enable();
cpu = process.cpuUsage();
if (options.ideal) ideal(options.ideal);
else run();
tell({ told: 'ready' });
