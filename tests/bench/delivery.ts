import { monitorEventLoopDelay } from 'node:perf_hooks';
import { broadcast, inFolder, pause, rateOf, sender, subscribe, telegram } from '../support/broadcast.ts';
import type { Measured } from '../support/sender-process.ts';
import type { BenchRow } from './row.ts';

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
        limit: Math.max(50, noise * 1.5),
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
  return [...(await benchPace()), ...(await benchMany()), ...(await benchUnlimited())];
}
