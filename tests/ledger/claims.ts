import fc from 'fast-check';
import type { LedgerClaim } from '../../src/ledger/claim.ts';
import { CONDITIONS, STANCES } from '../../src/news.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const MONDAY = Date.UTC(2026, 1, 2, 9);

let ids = 0;

/** A claim of Lithuania on ground troops, unless told otherwise. */
export const claim = (values: Partial<LedgerClaim> = {}): LedgerClaim => {
  const id = values.id ?? ++ids;
  return {
    id,
    actor: 'LT',
    contribution: 'ground_troops',
    stance: 'ready',
    conditions: [],
    size: null,
    speaker: null,
    voice: 'own',
    part: 'main',
    said: MONDAY,
    link: `https://outlet.test/${id}`,
    outlet: 'outlet.test',
    story: id,
    source: 'rule',
    withdrawn: null,
    ...values,
  };
};

const SPEAKERS = ['Гітанас Науседа', 'Gitanas Nausėda', 'Робертас Каунас', 'Каунас', null];

export const arbitraryClaim: fc.Arbitrary<LedgerClaim> = fc
  .record({
    actor: fc.constantFrom('LT', 'FR'),
    contribution: fc.constantFrom('ground_troops' as const, 'air' as const),
    stance: fc.constantFrom(...STANCES),
    conditions: fc.subarray([...CONDITIONS].slice(0, 3)),
    size: fc.constantFrom<LedgerClaim['size']>(null, [0, 500], [200, 900]),
    speaker: fc.constantFrom(...SPEAKERS),
    voice: fc.constantFrom('own' as const, 'own' as const, 'other' as const),
    part: fc.constantFrom('main' as const, 'main' as const, 'background' as const),
    said: fc.integer({ min: 0, max: 12 }).map((step) => MONDAY + step * 6 * HOUR),
    link: fc.integer({ min: 1, max: 40 }).map((page) => `https://outlet.test/${page}`),
    outlet: fc.constantFrom('a.test', 'b.test', 'c.test', 'd.test'),
    story: fc.constantFrom(1, 2, 3, 4, null, 'archive-occasion'),
    source: fc.constantFrom('rule' as const, 'rule' as const, 'rule' as const, 'admin' as const),
  })
  .map((values) => ({ ...values, id: 0, withdrawn: null }));

/** Claims numbered in the order they came. */
export const arbitraryClaims = fc
  .array(arbitraryClaim, { maxLength: 40 })
  .map((claims) => claims.map((one, index) => ({ ...one, id: index + 1 })));
