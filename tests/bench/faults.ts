import { drained, inFolder, LATENCY, sender, subscribe, telegram } from '../support/broadcast.ts';
import { startChild } from '../support/child.ts';
import { deliveryDatabase } from '../support/delivery-rig.ts';
import type { Measured } from '../support/sender-process.ts';
import type { Summary } from '../support/telegram-process.ts';
import { type Fault, startTelegram } from '../support/telegram-server.ts';
import type { BenchRow } from './row.ts';

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

export async function bench(): Promise<BenchRow[]> {
  return [...(await benchFaults()), ...(await benchGone())];
}
