import { expect, it } from 'vitest';
import { chaosRun } from '../bench/chaos.ts';

it('everything goes wrong at once: nothing is lost, nobody is told twice without need', async () => {
  expect(await chaosRun({ chats: 120, stories: 3, seed: 3 })).toEqual({
    lost: 0,
    unexplained: 0,
    pestered: 0,
  });
}, 60_000);
