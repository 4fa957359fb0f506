import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { deliveryDatabase } from './delivery-rig.ts';
import type { Measured, SenderProcessOptions } from './sender-process.ts';
import type { Summary } from './telegram-process.ts';
import type { TelegramOptions } from './telegram-server.ts';

/** What the bench fixes: the time between a call and its answer. */
export const LATENCY = 45;

export interface Telegram {
  readonly child: Child;
  readonly root: string;
  readonly token: string;
  readonly summary: () => Promise<Summary>;
}

export async function telegram(people: number, options: TelegramOptions = {}): Promise<Telegram> {
  const child = startChild('./telegram-process.ts', { latency: LATENCY, ...options });
  const { root, token } = await child.next<{ root: string; token: string }>('ready');
  await child.ask({ do: 'people', first: 1, last: people }, 'people');
  return { child, root, token, summary: () => child.ask<Summary>({ do: 'summary' }, 'summary') };
}

export async function inFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'poruka-bench-'));
  try {
    return await work(join(folder, 'outbox.db'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A database with so many people subscribed to everything. */
export function subscribe(path: string, people: number): void {
  const { db } = deliveryDatabase(path);
  const insert = db.prepare(
    "INSERT INTO destinations (chat, kind, subscribed, created) VALUES (?, 'private', 1, 1)",
  );
  db.transaction(() => {
    for (let chat = 1; chat <= people; chat++) insert.run(chat);
  })();
  db.close();
}

export async function sender(server: Telegram, options: Partial<SenderProcessOptions>): Promise<Child> {
  const child = startChild('./sender-process.ts', { root: server.root, token: server.token, ...options });
  await child.next('ready');
  return child;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function drained(child: Child): Promise<Measured> {
  for (;;) {
    const measured = await child.ask<Measured>({ do: 'measure' }, 'measure');
    if (measured.pending === 0) return measured;
    await pause(250);
  }
}

/** Measures CPU over the whole, since each reading begins a new one. */
export async function broadcast(child: Child): Promise<Measured> {
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

export const rateOf = ({ calls, span }: Summary): number => ((calls - 1) / span) * 1000;
