import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Child, startChild } from '../support/child.ts';
import { deliveryDatabase } from '../support/delivery-rig.ts';
import type { Measured, SenderProcessOptions } from '../support/sender-process.ts';
import type { Summary } from '../support/telegram-process.ts';
import { type Fault, startTelegram, type TelegramOptions } from '../support/telegram-server.ts';
import { bench as benchKills } from './kill.ts';
import type { BenchRow } from './row.ts';

/** What the bench fixes: the time between a call and its answer. */
const LATENCY = 45;

interface Telegram {
  readonly child: Child;
  readonly root: string;
  readonly token: string;
  readonly summary: () => Promise<Summary>;
}

async function telegram(people: number, options: TelegramOptions = {}): Promise<Telegram> {
  const child = startChild('./telegram-process.ts', { latency: LATENCY, ...options });
  const { root, token } = await child.next<{ root: string; token: string }>('ready');
  await child.ask({ do: 'people', first: 1, last: people }, 'people');
  return { child, root, token, summary: () => child.ask<Summary>({ do: 'summary' }, 'summary') };
}

async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'poruka-bench-'));
  try {
    return await work(join(folder, 'outbox.db'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A database with so many people subscribed to everything. */
function subscribe(path: string, people: number): void {
  const { db } = deliveryDatabase(path);
  const insert = db.prepare(
    "INSERT INTO destinations (chat, kind, subscribed, created) VALUES (?, 'private', 1, 1)",
  );
  db.transaction(() => {
    for (let chat = 1; chat <= people; chat++) insert.run(chat);
  })();
  db.close();
}

async function sender(server: Telegram, options: Partial<SenderProcessOptions>): Promise<Child> {
  const child = startChild('./sender-process.ts', { root: server.root, token: server.token, ...options });
  await child.next('ready');
  return child;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function drained(child: Child): Promise<Measured> {
  for (;;) {
    const measured = await child.ask<Measured>({ do: 'measure' }, 'measure');
    if (measured.pending === 0) return measured;
    await pause(250);
  }
}

/** Measures CPU over the whole, since each reading begins a new one. */
async function broadcast(child: Child): Promise<Measured> {
  await child.ask({ do: 'measure' }, 'measure');
  await child.ask({ do: 'tell' }, 'story');
  let cpu = 0;
  for (;;) {
    const measured = await child.ask<Measured>({ do: 'measure' }, 'measure');
    cpu += measured.cpu;
    if (measured.pending === 0) return { ...measured, cpu };
    await pause(1000);
  }
}

const rateOf = ({ calls, span }: Summary): number => ((calls - 1) / span) * 1000;

/** 3,000 chats beside an ideal pacer with a server of its own, both at once on the same machine. */
async function benchPace(): Promise<BenchRow[]> {
  const people = 3000;
  const ideal = async () => {
    const server = await telegram(people);
    const child = await sender(server, { ideal: people });
    const { cpu } = await child.next<Measured>('done');
    const summary = await server.summary();
    await Promise.all([child.kill(), server.child.kill()]);
    return { cpu, summary };
  };
  const own = () =>
    inFolder(async (path) => {
      subscribe(path, people);
      const server = await telegram(people);
      const child = await sender(server, { path });
      const { cpu } = await broadcast(child);
      const summary = await server.summary();
      await Promise.all([child.kill(), server.child.kill()]);
      return { cpu, summary };
    });
  const [best, ours] = await Promise.all([ideal(), own()]);
  const ratio = rateOf(ours.summary) / rateOf(best.summary);
  const cpu = ours.cpu / best.cpu;
  return [
    { what: '3,000 chats: ideal pacer', figure: rateOf(best.summary), unit: 'messages/s' },
    { what: '3,000 chats: sender', figure: rateOf(ours.summary), unit: 'messages/s' },
    {
      what: '3,000 chats: share of the ideal rate',
      figure: ratio,
      unit: '(at least)',
      limit: 0.97,
      ok: ratio >= 0.97,
    },
    {
      what: '3,000 chats: 429',
      figure: ours.summary.refused,
      unit: 'calls',
      limit: 0,
      ok: ours.summary.refused === 0,
    },
    {
      what: '3,000 chats: delivered',
      figure: ours.summary.perChat.length,
      unit: 'chats',
      ok: ours.summary.accepted === people,
    },
    {
      what: '3,000 chats: busiest second, as the server saw it',
      figure: ours.summary.busiest,
      unit: 'calls',
    },
    { what: '3,000 chats: CPU of the ideal pacer', figure: best.cpu, unit: 's' },
    { what: '3,000 chats: CPU to the ideal', figure: cpu, unit: '×', limit: 1.5, ok: cpu <= 1.5 },
  ];
}

/** The first minute of a broadcast to 100,000, with somebody asking twice a second. */
async function benchMany(): Promise<BenchRow[]> {
  const people = 100_000;
  return inFolder(async (path) => {
    subscribe(path, people);
    const server = await telegram(people + 1000);
    const child = await sender(server, { path, watch: true });
    await pause(2000);
    await child.ask({ do: 'measure' }, 'measure');
    const begin = Date.now();
    await child.ask({ do: 'tell' }, 'story');
    const answers: number[] = [];
    let rss = 0;
    let blocked = 0;
    // An idle process beside it shows what the machine itself does to an event loop.
    const idle = monitorEventLoopDelay({ resolution: 5 });
    idle.enable();
    for (let asked = 0; asked < 120; asked++) {
      const next = pause(500);
      const answer = await child.ask<{ ok: boolean; ms: number }>(
        { do: 'ask', chat: people + 1 + asked },
        'answer',
      );
      answers.push(answer.ok ? answer.ms : Number.POSITIVE_INFINITY);
      const measured = await child.ask<Measured>({ do: 'measure' }, 'measure');
      rss = Math.max(rss, measured.rss / 2 ** 20);
      blocked = Math.max(blocked, measured.blocked);
      await next;
    }
    const noise = idle.max / 1e6;
    const summary = await server.summary();
    await Promise.all([child.kill(), server.child.kill()]);
    answers.sort((a, b) => a - b);
    const p95 = answers[Math.floor(answers.length * 0.95)]!;
    const first = (summary.first - begin) / 1000;
    return [
      { what: '100,000 subscribers: memory', figure: rss, unit: 'MB', limit: 200, ok: rss <= 200 },
      {
        what: '100,000 subscribers: first alert after the story',
        figure: first,
        unit: 's',
        limit: 1,
        ok: first <= 1,
      },
      {
        what: '100,000 subscribers: event loop of an idle process, blocked at most',
        figure: noise,
        unit: 'ms',
      },
      {
        what: '100,000 subscribers: event loop blocked at most',
        figure: blocked,
        unit: 'ms',
        limit: 50,
        ok: blocked <= Math.max(50, noise * 1.5),
      },
      {
        what: '100,000 subscribers: answers meanwhile, p95',
        figure: p95,
        unit: 'ms',
        limit: 500,
        ok: p95 <= 500,
      },
      {
        what: '100,000 subscribers: rate meanwhile, answers included',
        figure: rateOf(summary),
        unit: 'messages/s',
      },
      {
        what: '100,000 subscribers: 429',
        figure: summary.refused,
        unit: 'calls',
        limit: 0,
        ok: summary.refused === 0,
      },
    ];
  });
}

/** 500 chats with this fault on some of the calls. */
async function withFault(people: number, fault: Fault): Promise<{ summary: Summary; measured: Measured }> {
  return inFolder(async (path) => {
    subscribe(path, people);
    const server = await telegram(people, { seed: 11 });
    await server.child.ask({ do: 'fault', fault }, 'fault');
    const child = await sender(server, { path });
    await child.ask({ do: 'tell' }, 'story');
    const measured = await drained(child);
    const summary = await server.summary();
    await Promise.all([child.kill(), server.child.kill()]);
    return { summary, measured };
  });
}

async function benchFaults(): Promise<BenchRow[]> {
  const people = 500;
  const [reset, error] = await Promise.all([
    withFault(people, { share: 0.02, does: { kind: 'reset', accepted: true } }),
    withFault(people, { share: 0.04, does: { kind: 'error', code: 502, description: 'Bad Gateway' } }),
  ]);
  const lost = ({ summary }: { summary: Summary }): number => people - summary.perChat.length;
  const twice = ({ summary }: { summary: Summary }): number => summary.accepted - summary.perChat.length;
  return [
    {
      what: 'reset after acceptance, 2 %: lost',
      figure: lost(reset),
      unit: 'messages',
      limit: 0,
      ok: lost(reset) === 0,
    },
    {
      what: 'reset after acceptance, 2 %: duplicates',
      figure: twice(reset),
      unit: 'messages',
      limit: reset.measured.resent,
      ok: twice(reset) <= reset.measured.resent,
    },
    {
      what: '5xx before acceptance, 4 %: lost',
      figure: lost(error),
      unit: 'messages',
      limit: 0,
      ok: lost(error) === 0,
    },
    {
      what: '5xx before acceptance, 4 %: duplicates',
      figure: twice(error),
      unit: 'messages',
      limit: 0,
      ok: twice(error) === 0,
    },
  ];
}

/** 1 % blocked, a group that moved: two alerts to 300 chats, then one more after a return. */
async function benchGone(): Promise<BenchRow[]> {
  return inFolder(async (path) => {
    subscribe(path, 300);
    const { db, destinations } = deliveryDatabase(path);
    const group = destinations.ensure({ chat: -5, thread: null, kind: 'group' }, 1).id;
    destinations.subscribe(group, 'all');
    const server = await startTelegram({ latency: LATENCY });
    for (let id = 1; id <= 300; id++) server.addChat({ id, blocked: id % 100 === 0 });
    server.migrate(-5, -1000000000005, false);
    const child = startChild('./sender-process.ts', { path, root: server.root, token: server.token });
    await child.next('ready');
    for (let alert = 0; alert < 2; alert++) {
      await child.ask({ do: 'tell' }, 'story');
      await drained(child);
    }
    const calls = server.calls.filter(({ payload }) => Number(payload['chat_id']) % 100 === 0).length;
    const moved = server.sent(-1000000000005).length;
    const kept = destinations.ofChat(100).every((place) => place.subscribed && place.gone !== null);
    await child.kill();
    await server.close();
    db.close();
    return [
      {
        what: '1 % blocked, two alerts: calls to each',
        figure: calls / 3,
        unit: 'calls',
        limit: 1,
        ok: calls === 3 && kept,
      },
      {
        what: 'a group that moved: alerts of two at its new id',
        figure: moved,
        unit: 'messages',
        ok: moved === 2,
      },
    ];
  });
}

/** What one process can send where nobody holds it back. */
async function benchUnlimited(): Promise<BenchRow[]> {
  const people = 15_000;
  return inFolder(async (path) => {
    subscribe(path, people);
    const server = await telegram(people, { limits: null });
    const child = await sender(server, { path, perSecond: 10_000 });
    const { cpu } = await broadcast(child);
    const summary = await server.summary();
    await Promise.all([child.kill(), server.child.kill()]);
    const busy = (cpu / summary.span) * 1000;
    return [
      { what: 'limit lifted: what one process sends', figure: rateOf(summary), unit: 'messages/s' },
      {
        what: 'limit lifted: CPU of the sender (1 is one core: what holds it back)',
        figure: busy,
        unit: 'cores',
      },
      { what: 'limit lifted: CPU a message', figure: (cpu / people) * 1000, unit: 'ms' },
    ];
  });
}

export async function bench(): Promise<BenchRow[]> {
  return [
    ...(await benchPace()),
    ...(await benchMany()),
    ...(await benchFaults()),
    ...(await benchGone()),
    ...(await benchUnlimited()),
    ...(await benchKills()),
  ];
}

// One part alone: `node --import tsx tests/bench/delivery.ts pace`.
const parts: Record<string, () => Promise<BenchRow[]>> = {
  pace: benchPace,
  many: benchMany,
  faults: benchFaults,
  gone: benchGone,
  unlimited: benchUnlimited,
  kills: benchKills,
  all: bench,
};
if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const row of await (parts[process.argv[2] ?? 'all'] ?? bench)()) {
    const limit = row.limit === undefined ? '' : ` (limit ${row.limit})`;
    console.log(
      `${row.ok === false ? 'MISSED ' : ''}${row.what}: ${Math.round(row.figure * 1000) / 1000} ${row.unit}${limit}`,
    );
  }
}
