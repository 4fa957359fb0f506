import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from '../support/child.ts';
import { deliveryDatabase } from '../support/delivery-rig.ts';
import type { Measured } from '../support/sender-process.ts';
import { seeded, startTelegram } from '../support/telegram-server.ts';
import type { BenchRow } from './row.ts';

interface KillRun {
  readonly chats: number;
  readonly kills: number;
  readonly seed: number;
  readonly latency?: number;
}

export interface KillResult {
  readonly lost: number;
  readonly duplicates: number;
  /** Calls that were on their way or unanswered at a kill, over all kills. */
  readonly inFlight: number;
}

/** One broadcast, its sender killed at seeded moments and started again, until everybody has it. */
export async function killRun({ chats, kills, seed, latency = 45 }: KillRun): Promise<KillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'poruka-kill-'));
  const server = await startTelegram({ latency });
  const path = join(folder, 'outbox.db');
  const { db, destinations, deliveries, fanouts, addStory } = deliveryDatabase(path);
  for (let chat = 1; chat <= chats; chat++) {
    server.addChat({ id: chat });
    destinations.subscribe(destinations.ensure({ chat, thread: null, kind: 'private' }, 1).id, 'all');
  }
  const audience = { actors: ['LT'], topics: [], changed: true };
  fanouts.add({ kind: 'alert', story: addStory(), audience }, Date.now());
  const dice = seeded(seed);
  const begin = async (): Promise<Child> => {
    const child = startChild('./sender-process.ts', { path, root: server.root, token: server.token });
    await child.next('ready');
    return child;
  };
  let inFlight = 0;
  const share = chats / (kills + 1);
  for (let kill = 0; kill < kills; kill++) {
    // By messages, not by time: a slow machine is killed at the same moments.
    const sent = server.sent().length;
    const child = await begin();
    const target = sent + Math.floor(dice() * 1.6 * share);
    await server.waitFor(() => server.sent().length >= Math.min(target, chats), 60_000);
    await new Promise((resolve) => setTimeout(resolve, dice() * 80));
    await child.kill();
    inFlight += deliveries.queue(Date.now()).sending;
  }
  const last = await begin();
  for (;;) {
    const { pending } = await last.ask<Measured>({ do: 'measure' }, 'measure');
    if (pending === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  last.tell({ do: 'stop' });
  await new Promise((resolve) => last.process.once('exit', resolve));
  const counts = new Map<number, number>();
  for (const { chat } of server.sent()) counts.set(chat, (counts.get(chat) ?? 0) + 1);
  await server.close();
  db.close();
  await rm(folder, { recursive: true });
  const duplicates = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
  return { lost: chats - counts.size, duplicates, inFlight };
}

export async function bench(): Promise<BenchRow[]> {
  const kills = 30;
  const { lost, duplicates, inFlight } = await killRun({ chats: 500, kills, seed: 2026 });
  return [
    {
      what: 'kill -9 at 30 moments, 500 chats: lost',
      figure: lost,
      unit: 'messages',
      limit: 0,
      ok: lost === 0,
    },
    { what: 'kill -9: in flight at a kill', figure: inFlight / kills, unit: 'calls' },
    {
      what: 'kill -9: duplicates a kill',
      figure: duplicates / kills,
      unit: 'messages',
      limit: 2,
      ok: duplicates / kills <= 2 && duplicates <= inFlight,
    },
  ];
}
