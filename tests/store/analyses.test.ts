import { beforeEach, expect, test } from 'vitest';
import { analysis, claim, entry, records, VISTI } from './records.ts';

let it: ReturnType<typeof records>;
let article: number;
beforeEach(() => {
  it = records();
  article = it.articles.add(entry(), VISTI, ['link:a'], 1000, null);
});

const save = (given: Parameters<typeof analysis>[0] = {}, rules = 'v1') =>
  it.analyses.save(article, analysis(given), rules, 1000, 'https://visti.example/1', 2000);
const stances = () =>
  it.analyses
    .claims(article)
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ contribution, stance, source }) => `${contribution} ${stance} ${source}`);

test('a reading comes back as it was', () => {
  save({ claims: [claim(), claim({ contribution: 'air', size: null, speaker: null, conditions: [] })] });
  expect(it.analyses.verdict(article)).toEqual({
    relevant: true,
    topics: ['foreign_troops'],
    score: 0.9,
    reasons: analysis().reasons,
    rules: 'v1',
  });
  expect(it.analyses.about(article).sort()).toEqual(['LT', 'UA']);
  const [troops, air] = it.analyses.claims(article);
  expect(troops).toMatchObject({ ...claim(), article, source: 'rule', said: 1000, withdrawn: null });
  expect(air).toMatchObject({ size: null, speaker: null, conditions: [] });
  expect(it.analyses.claim(troops!.id)).toEqual(troops);
  expect(it.analyses.claim(999)).toBeNull();
  expect(it.analyses.verdict(999)).toBeNull();
});

test('a second reading takes the place of the first', () => {
  save({ claims: [claim(), claim({ contribution: 'air' })] });
  save({ claims: [claim({ stance: 'refuses' })], about: ['PL'], topics: ['security_guarantees'] }, 'v2');
  expect(stances()).toEqual(['ground_troops refuses rule']);
  expect(it.analyses.about(article)).toEqual(['PL']);
  expect(it.analyses.verdict(article)).toMatchObject({ rules: 'v2', topics: ['security_guarantees'] });
  expect(it.analyses.counts()).toEqual({ relevant: 1, total: 1 });
});

test('an admin’s word outlives every reading: a withdrawn claim does not come back, a corrected one stays', () => {
  save({ claims: [claim(), claim({ contribution: 'air' })] });
  const [troops] = it.analyses.claims(article);
  expect(it.analyses.withdraw(troops!.id, 9, 'misread', 3000)).toBe(true);
  expect(it.analyses.withdraw(troops!.id, 9, 'again', 3001)).toBe(false);
  save({ claims: [claim(), claim({ contribution: 'air', stance: 'open' })] }, 'v2');
  expect(stances()).toEqual(['air open rule']);
  it.analyses.addClaim(claim({ stance: 'undecided' }), article, 'admin', 1000, null);
  save({ claims: [claim()] }, 'v3');
  expect(stances()).toEqual(['ground_troops undecided admin']);
  expect(it.analyses.reinstate(troops!.id)).toBe(true);
});

test('which articles other rules have read', () => {
  save({}, 'v1');
  expect(it.analyses.readByOtherRules('v1', 10)).toEqual([]);
  expect(it.analyses.readByOtherRules('v2', 10)).toEqual([article]);
  expect(it.analyses.readByOtherRules('v2', 0)).toEqual([]);
});

test('an article that goes takes its reading along', () => {
  save();
  it.db.prepare('DELETE FROM articles WHERE id = ?').run(article);
  expect(it.analyses.verdict(article)).toBeNull();
  expect(it.analyses.claims(article)).toEqual([]);
});

test('a state’s claims, newest first, without the withdrawn', () => {
  save({ claims: [claim(), claim({ actor: 'PL' })] });
  const newer = it.analyses.addClaim(claim({ stance: 'open' }), null, 'archive', 5000, 'https://x.example/');
  const gone = it.analyses.addClaim(claim({ stance: 'refuses' }), null, 'archive', 6000, null);
  it.analyses.withdraw(gone, 9, 'wrong', 7000);
  expect(it.analyses.claimsOfActor('LT').map(({ id, said }) => [id, said])).toEqual([
    [newer, 5000],
    [it.analyses.claims(article)[0]!.id, 1000],
  ]);
});
