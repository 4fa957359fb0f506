import shares from './common.json' with { type: 'json' };

/** Rarer than one article in so many adds no weight: a misspelling must not outweigh a name. */
const RAREST = 1 / 200;

const table = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([percent, keys]) =>
      keys.split(' ').map((key): [string, number] => [key, Number(percent) / 100]),
    ),
  );

const WORDS = table(shares.words);
const NAMES = table(shares.names);

/**
 * How much a word tells apart two reports of this beat, by the share of them that carry it (measured once, a
 * language at a time). Fixed, so that a restart or a quiet week places articles no differently.
 */
export const wordWeight = (stem: string): number => -Math.log(WORDS.get(stem) ?? RAREST);
export const nameWeight = (key: string): number => -Math.log(NAMES.get(key) ?? RAREST);
