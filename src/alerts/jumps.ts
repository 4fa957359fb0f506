import type { Millis } from '../news.ts';

/** A wall clock that is off by so much was set. */
const JUMP = 60_000;
/** How long it is not trusted after that: rows only look old. */
const DISTRUST = 600_000;

/** Notices when the wall clock was set, by the monotonic one beside it. */
export function createJumpWatch(wall: () => Millis, clock: () => Millis) {
  let offset = wall() - clock();
  let distrustUntil = Number.NEGATIVE_INFINITY;
  return {
    /** By how much the clock was set since the last look; mostly 0. */
    look(): Millis {
      const jump = Math.round(wall() - clock() - offset);
      if (Math.abs(jump) < JUMP) return 0;
      offset += jump;
      distrustUntil = clock() + DISTRUST;
      return jump;
    },
    trusted: (): boolean => clock() >= distrustUntil,
  };
}
