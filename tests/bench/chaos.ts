import { deliveryRig } from '../support/delivery-rig.ts';
import { seeded } from '../support/telegram-server.ts';

interface ChaosRun {
  readonly chats: number;
  readonly stories: number;
  readonly seed: number;
}

export interface ChaosResult {
  /** Messages that never came to somebody who could be reached. */
  readonly lost: number;
  /** Messages that came again beyond the calls whose answer was lost. */
  readonly unexplained: number;
  /** Calls to chats that had said they were gone. */
  readonly pestered: number;
}

/** Stories told while everything that can go wrong with Telegram does, by seeded dice. */
export async function chaosRun({ chats, stories, seed }: ChaosRun): Promise<ChaosResult> {
  const dice = seeded(seed);
  const rig = await deliveryRig({ telegram: { seed, latency: 2 }, timeoutSeconds: 2, random: dice });
  rig.people(1, chats);
  const moves = new Map<number, number>();
  for (let group = 1; group <= 5; group++) {
    const { id } = rig.destinations.ensure({ chat: -group, thread: null, kind: 'group' }, 1);
    rig.destinations.subscribe(id, 'all');
    moves.set(-group, -1_000_000_000_000 - group);
    rig.server.migrate(-group, moves.get(-group)!, false);
  }
  const blocked = new Set<number>();
  for (let chat = 1; chat <= chats; chat++) if (dice() < 0.05) blocked.add(chat);
  for (const chat of blocked) rig.server.chats.get(chat)!.blocked = true;
  rig.server.fault({ share: 0.03, times: 8, does: { kind: 'reset', accepted: true } });
  rig.server.fault({ share: 0.01, times: 3, does: { kind: 'half' } });
  rig.server.fault({
    share: 0.01,
    times: 3,
    does: { kind: 'body', status: 200, body: '<p>', accepted: true },
  });
  rig.server.fault({ share: 0.005, times: 2, does: { kind: 'hang', accepted: true } });
  rig.server.fault({
    share: 0.05,
    times: 30,
    does: { kind: 'error', code: 500, description: 'Internal Server Error' },
  });
  rig.server.fault({ share: 0.03, times: 12, does: { kind: 'reset', accepted: false } });
  rig.server.fault({
    share: 0.02,
    times: 8,
    does: { kind: 'body', status: 502, body: '<html>', accepted: false },
  });
  rig.server.fault({
    share: 0.03,
    times: 10,
    does: { kind: 'error', code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
  });
  rig.delivery.start();
  const told: number[] = [];
  for (let story = 0; story < stories; story++) {
    told.push(rig.tell());
    await new Promise((resolve) => setTimeout(resolve, dice() * 200));
  }
  for (;;) {
    const { pending, sending, fanouts } = rig.delivery.stats();
    if (pending + sending + fanouts === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  let lost = 0;
  let twice = 0;
  const reachable = [
    ...Array.from({ length: chats }, (_, n) => n + 1).filter((chat) => !blocked.has(chat)),
    ...moves.values(),
  ];
  for (const chat of reachable) {
    for (const story of told) {
      const count = rig.server.sent(chat).filter(({ text }) => text === `alert ${story}`).length;
      if (count === 0) lost++;
      else twice += count - 1;
    }
  }
  const { resent } = rig.delivery.stats();
  const refusals = new Map<unknown, number>();
  for (const { payload, status } of rig.server.calls) {
    if (status === 403) refusals.set(payload['chat_id'], (refusals.get(payload['chat_id']) ?? 0) + 1);
  }
  const pestered = [...refusals.values()].reduce((sum, count) => sum + count - 1, 0);
  await rig.close();
  return { lost, unexplained: Math.max(0, twice - resent), pestered };
}
