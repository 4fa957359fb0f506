import { expect, it } from 'vitest';
import { killRun } from '../bench/kill.ts';

it('killed at ten seeded moments: nothing is lost, and only what was in flight comes twice', async () => {
  const { lost, duplicates, inFlight } = await killRun({ chats: 120, kills: 10, seed: 5 });
  expect(lost).toBe(0);
  expect(duplicates).toBeLessThanOrEqual(inFlight);
}, 120_000);
