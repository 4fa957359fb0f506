import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerClaim, LedgerPosition } from '../../src/ledger/claim.ts';
import { fold, refold } from '../../src/ledger/fold.ts';
import { arbitraryClaim, arbitraryClaims, claim, DAY, HOUR, MONDAY } from './claims.ts';

const positionOf = (claims: readonly LedgerClaim[]): LedgerPosition | undefined => fold(claims).positions[0];
const moves = (claims: readonly LedgerClaim[]): string[] =>
  fold(claims).changes.map((change) => `${change.was} > ${change.now}`);

/** What the ledger says, without the ids of the claims, which are numbered by arrival. */
const content = (claims: readonly LedgerClaim[]): unknown =>
  JSON.parse(JSON.stringify(fold(claims), (key, value) => (key === 'claim' ? undefined : value)));

describe('fold, whatever the claims', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(arbitraryClaims, fc.infiniteStream(fc.nat()), (claims, randoms) => {
        const shuffled = claims
          .map((one) => ({ one, at: randoms.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }, index) => ({ ...one, id: index + 1 }));
        expect(content(shuffled)).toEqual(content(claims));
      }),
    );
  });

  it('takes a withdrawn claim as never made', () => {
    fc.assert(
      fc.property(arbitraryClaims, fc.array(arbitraryClaim, { maxLength: 10 }), (claims, others) => {
        const withdrawn = others.map((one, index) => ({ ...one, id: 100 + index, withdrawn: MONDAY }));
        expect(fold([...withdrawn, ...claims])).toEqual(fold(claims));
      }),
    );
  });

  it('gives each cell what refolding it alone gives', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const { standings } = fold(claims);
        for (const standing of standings) {
          const { actor, contribution } = standing;
          const own = claims.filter((one) => one.actor === actor && one.contribution === contribution);
          expect(refold(actor, contribution, own).standing).toEqual(standing);
        }
      }),
    );
  });

  it('has as its last change the stance that stands, and no change from a stance to itself', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const { positions, changes } = fold(claims);
        for (const { actor, contribution, stance, since, previous } of positions) {
          const own = changes.filter((one) => one.actor === actor && one.contribution === contribution);
          expect(own.at(-1)).toMatchObject({ now: stance, at: since });
          expect(own.every((one) => one.was !== one.now)).toBe(true);
          expect(own.slice(0, -1).map((one) => one.now)).toEqual(previous.map((run) => run.stance));
        }
      }),
    );
  });
});

describe('a position', () => {
  it('is what the state itself said last, since it first said so', () => {
    const claims = [
      claim({ stance: 'open', said: MONDAY }),
      claim({ said: MONDAY + 3 * DAY, conditions: ['after_peace'], speaker: 'Гітанас Науседа' }),
      claim({ said: MONDAY + 9 * DAY, outlet: 'other.test' }),
    ];
    expect(positionOf(claims)).toMatchObject({
      stance: 'ready',
      since: MONDAY + 3 * DAY,
      said: MONDAY + 9 * DAY,
      conditions: ['after_peace'],
      conditionsFrom: { claim: claims[1]!.id },
      from: { claim: claims[2]!.id },
      outlets: 2,
      stories: 2,
      previous: [{ stance: 'open', since: MONDAY, until: MONDAY + 3 * DAY }],
    });
    expect(moves(claims)).toEqual(['null > open', 'open > ready']);
  });

  it('loses conditions and size with the stance they were said of', () => {
    const claims = [
      claim({ conditions: ['after_peace'], size: [200, 900] }),
      claim({ stance: 'committed', said: MONDAY + 4 * DAY }),
    ];
    expect(positionOf(claims)).toMatchObject({
      stance: 'committed',
      conditions: [],
      size: null,
      sizeFrom: null,
    });
  });

  it('is not moved by what others say of it, who stand beside', () => {
    const claims = [
      claim({ stance: 'open' }),
      claim({ stance: 'ready', voice: 'other', speaker: 'Володимир Зеленський', said: MONDAY + DAY }),
      claim({ stance: 'committed', voice: 'other', speaker: 'Зеленський', said: MONDAY + 2 * DAY }),
    ];
    const { standings, changes } = fold(claims);
    expect(standings[0]!.position?.stance).toBe('open');
    expect(standings[0]!.beside.map((said) => said.stance)).toEqual(['committed']);
    expect(changes).toHaveLength(1);
  });

  it('is none where only others spoke', () => {
    const { positions, standings } = fold([claim({ voice: 'other', speaker: 'Еммануель Макрон' })]);
    expect(positions).toEqual([]);
    expect(standings).toMatchObject([{ actor: 'LT', position: null, beside: [{ stance: 'ready' }] }]);
  });

  it('is supported and never moved by a recap', () => {
    const claims = [
      claim({ stance: 'open' }),
      claim({ stance: 'ready', part: 'background', said: MONDAY + DAY }),
      claim({ stance: 'open', part: 'background', said: MONDAY + DAY }),
    ];
    expect(positionOf(claims)).toMatchObject({ stance: 'open', recaps: 1, outlets: 1 });
  });

  it('outlasts a softer yes once formally decided, but not a no', () => {
    const signed = claim({ stance: 'committed' });
    const softer = claim({ stance: 'ready', said: MONDAY + 5 * DAY });
    const refusal = claim({ stance: 'refuses', said: MONDAY + 6 * DAY });
    const alike = { ...refusal, id: 700, outlet: 'other.test' };
    expect(positionOf([signed, softer])?.stance).toBe('committed');
    expect(positionOf([signed, softer, refusal, alike])?.stance).toBe('refuses');
  });
});

describe('the reports of one story', () => {
  const report = (outlet: string, values: Partial<LedgerClaim> = {}): LedgerClaim =>
    claim({ story: 7, outlet, speaker: 'Гітанас Науседа', ...values });

  it('are one voice: one outlet in five does not move the ledger', () => {
    const claims = [
      report('a.test'),
      report('b.test', { stance: 'committed', said: MONDAY + HOUR }),
      report('c.test', { said: MONDAY + 2 * HOUR }),
      report('d.test', { said: MONDAY + 3 * HOUR }),
      report('e.test', { stance: 'open', said: MONDAY + 4 * HOUR }),
    ];
    expect(positionOf(claims)).toMatchObject({ stance: 'ready', outlets: 3, stories: 1, contradictions: [] });
    expect(moves(claims)).toEqual(['null > ready']);
  });

  it('keep the detail that a later, thinner report leaves out', () => {
    const claims = [
      report('a.test', { conditions: ['after_peace'], size: [200, 900] }),
      report('b.test', { said: MONDAY + 5 * HOUR, speaker: null }),
    ];
    expect(positionOf(claims)).toMatchObject({ conditions: ['after_peace'], size: [200, 900], outlets: 2 });
  });

  it('give an outlet one vote, however often it writes', () => {
    const claims = [
      report('a.test', { stance: 'open' }),
      report('a.test', { stance: 'open', said: MONDAY + HOUR }),
      report('a.test', { stance: 'open', said: MONDAY + 2 * HOUR }),
      report('b.test'),
      report('c.test'),
    ];
    expect(positionOf(claims)?.stance).toBe('ready');
  });

  it('yield to an admin', () => {
    const claims = [
      report('a.test'),
      report('b.test'),
      report('a.test', { stance: 'undecided', source: 'admin', speaker: null }),
    ];
    expect(positionOf(claims)).toMatchObject({ stance: 'undecided', from: { source: 'admin' } });
  });

  it('know a person in three languages', () => {
    const claims = [
      report('a.test', { speaker: 'Джон Гілі' }),
      report('b.test', { speaker: 'John Healey' }),
      report('c.test', { speaker: 'Хили', stance: 'committed' }),
    ];
    expect(positionOf(claims)).toMatchObject({ stance: 'ready', contradictions: [] });
  });
});

describe('two voices of one state', () => {
  const president = claim({ stance: 'ready', speaker: 'Гітанас Науседа', outlet: 'a.test' });
  const minister = claim({
    stance: 'undecided',
    speaker: 'Робертас Каунас',
    outlet: 'b.test',
    said: MONDAY + 8 * HOUR,
  });

  it('both stand where they differ on one day', () => {
    const position = positionOf([president, minister]);
    expect(position?.stance).toBe('ready');
    expect(position?.contradictions).toMatchObject([{ stance: 'undecided', speaker: 'Робертас Каунас' }]);
    expect(moves([president, minister])).toEqual(['null > ready']);
  });

  it('let the better carried one be the position', () => {
    const carried = { ...minister, id: 900, outlet: 'c.test' };
    const second = { ...minister, id: 901, story: carried.story, outlet: 'd.test' };
    const position = positionOf([president, carried, second]);
    expect(position).toMatchObject({ stance: 'undecided', contradictions: [{ stance: 'ready' }] });
  });

  it('agree again when the one who differed comes round', () => {
    const later = claim({ stance: 'ready', speaker: 'Каунас', said: MONDAY + 20 * HOUR });
    expect(positionOf([president, minister, later])?.contradictions).toEqual([]);
  });

  it('move the position where a day and more lies between them', () => {
    const later = { ...minister, said: MONDAY + 30 * HOUR };
    expect(positionOf([president, later])).toMatchObject({ stance: 'undecided', contradictions: [] });
  });

  it('are one voice where the same person changes the word within the day', () => {
    const later = { ...minister, speaker: 'Nausėda' };
    expect(positionOf([president, later])).toMatchObject({ stance: 'undecided', contradictions: [] });
  });
});

describe('a leap', () => {
  const refusal = claim({ stance: 'refuses', speaker: 'Дональд Туск' });
  const leap = claim({ stance: 'ready', speaker: 'Дональд Туск', outlet: 'b.test', said: MONDAY + 3 * DAY });

  it('told by one outlet stands beside and does not move the position', () => {
    expect(positionOf([refusal, leap])).toMatchObject({
      stance: 'refuses',
      contradictions: [{ stance: 'ready', outlets: ['b.test'] }],
    });
  });

  it('moves it once a second outlet tells it, in the same story or within a week', () => {
    const second = { ...leap, id: 801, outlet: 'c.test', story: leap.story };
    expect(positionOf([refusal, leap, second])).toMatchObject({ stance: 'ready', contradictions: [] });
    const other = { ...leap, id: 802, outlet: 'c.test', story: 999, said: leap.said + 2 * DAY };
    expect(positionOf([refusal, leap, other])).toMatchObject({ stance: 'ready', contradictions: [] });
    const late = { ...other, said: leap.said + 9 * DAY };
    expect(positionOf([refusal, leap, late])?.stance).toBe('refuses');
  });

  it('is shorter from a position that many outlets carry', () => {
    const carried = ['c.test', 'd.test', 'e.test', 'f.test'].map((outlet, index) => ({
      ...refusal,
      id: 810 + index,
      outlet,
    }));
    const open = { ...leap, stance: 'open' as const };
    expect(positionOf([refusal, open])?.stance).toBe('open');
    expect(positionOf([...carried, open])).toMatchObject({
      stance: 'refuses',
      contradictions: [{ stance: 'open' }],
    });
  });

  it('moves it at once where an admin or the archive tells it', () => {
    expect(positionOf([refusal, { ...leap, source: 'admin' }])?.stance).toBe('ready');
    expect(positionOf([refusal, { ...leap, source: 'archive' }])?.stance).toBe('ready');
  });
});

it('lets a decision move what another office was ready for on the same day', () => {
  const minister = ['a.test', 'b.test', 'c.test'].map((outlet) =>
    claim({ outlet, story: 900, speaker: 'Робертас Каунас' }),
  );
  const parliament = claim({ stance: 'committed', said: MONDAY + 9 * HOUR, speaker: 'Інга Ругінене' });
  expect(moves([...minister, parliament])).toEqual(['null > ready', 'ready > committed']);
  expect(positionOf([...minister, parliament])?.contradictions).toEqual([]);
});

it('keeps both where another office refuses what one was ready for on the same day', () => {
  const minister = ['a.test', 'b.test', 'c.test'].map((outlet) =>
    claim({ outlet, story: 901, speaker: 'Робертас Каунас' }),
  );
  const president = claim({ stance: 'undecided', said: MONDAY + 9 * HOUR, speaker: 'Гітанас Науседа' });
  const position = positionOf([...minister, president]);
  expect(position?.stance).toBe('ready');
  expect(position?.contradictions.map((other) => other.stance)).toEqual(['undecided']);
});
