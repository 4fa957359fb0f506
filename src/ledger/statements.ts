import { surnameKey } from '../language/surname.ts';
import { STANCES } from '../news.ts';
import type { LedgerClaim, Source, Statement } from './claim.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two reports of one stance, the one that says more. */
const fullness = (claim: LedgerClaim): number =>
  (claim.speaker ? 2 : 0) + (claim.conditions.length ? 1 : 0) + (claim.size ? 1 : 0);

const rank = (claim: LedgerClaim): number => STANCES.indexOf(claim.stance);

/** Total over what is said, ids last: ids follow the order of arrival, which must not count. */
export const inOrder = (a: LedgerClaim, b: LedgerClaim): number =>
  a.said - b.said ||
  compare(a.outlet, b.outlet) ||
  compare(a.link ?? '', b.link ?? '') ||
  rank(a) - rank(b) ||
  fullness(b) - fullness(a) ||
  compare(
    JSON.stringify([a.speaker, a.conditions, a.size]),
    JSON.stringify([b.speaker, b.conditions, b.size]),
  ) ||
  a.id - b.id;

/** Where a claim knows no story it is an occasion of its own. */
const occasion = (claim: LedgerClaim): string =>
  claim.story === null ? `- ${claim.link ?? claim.id}` : `${typeof claim.story} ${claim.story}`;

const groupBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const voiceOf = (speaker: string | null): string => (speaker ? surnameKey(speaker) : '');

/**
 * Claims of one actor and contribution to statements, in order. The reports of one story are one voice for each
 * person who speaks in it; where an admin has spoken on the story, that alone counts.
 */
export function statements(claims: readonly LedgerClaim[]): Statement[] {
  const out: Statement[] = [];
  for (const reports of groupBy([...claims].sort(inOrder), occasion).values()) {
    const admins = reports.filter((claim) => claim.source === 'admin');
    for (const voice of voices(admins.length ? admins : reports)) out.push(statement(voice));
  }
  return out.sort(
    (a, b) =>
      a.said - b.said ||
      // Of the same moment, the better carried word comes last and so stands; of equals, the more cautious.
      a.outlets.length - b.outlets.length ||
      STANCES.indexOf(b.stance) - STANCES.indexOf(a.stance) ||
      compare(a.voice, b.voice) ||
      compare(`${a.from.outlet} ${a.from.link}`, `${b.from.outlet} ${b.from.link}`) ||
      a.from.claim - b.from.claim,
  );
}

/** By person; reports that name nobody join the voice most reports are of. */
function voices(reports: readonly LedgerClaim[]): LedgerClaim[][] {
  const named = groupBy(
    reports.filter((claim) => claim.speaker),
    (claim) => voiceOf(claim.speaker),
  );
  const nameless = reports.filter((claim) => !claim.speaker);
  const largest = [...named.values()].reduce<LedgerClaim[] | null>(
    (best, group) => (best && best.length >= group.length ? best : group),
    null,
  );
  if (!largest) return [nameless];
  return [...named.values()].map((group) =>
    group === largest ? [...group, ...nameless].sort(inOrder) : group,
  );
}

/**
 * One outlet in five that reads a statement otherwise must not move the ledger: each outlet has one vote, the
 * value most of them carry wins; of equals the one told most fully, then the more cautious.
 */
function statement(reports: readonly LedgerClaim[]): Statement {
  const agreeing = carried(reports, (claim) => claim.stance)!;
  const conditions = carried(
    agreeing.filter((claim) => claim.conditions.length),
    (claim) => [...claim.conditions].sort().join(' '),
  );
  const sizes = carried(
    agreeing.filter((claim) => claim.size),
    (claim) => String(claim.size),
  );
  const from = fullest(agreeing);
  const first = agreeing[0]!;
  return {
    stance: from.stance,
    said: first.said,
    conditions: conditions?.[0]?.conditions ?? [],
    size: sizes?.[0]?.size ?? null,
    speaker: from.speaker,
    voice: voiceOf(from.speaker),
    story: from.story,
    outlets: [...new Set(agreeing.map((claim) => claim.outlet))].sort(),
    from: source(from),
    first: source(first),
    conditionsFrom: conditions ? source(fullest(conditions)) : null,
    sizeFrom: sizes ? source(fullest(sizes)) : null,
  };
}

const fullest = (claims: readonly LedgerClaim[]): LedgerClaim =>
  claims.reduce((best, claim) => (fullness(claim) > fullness(best) ? claim : best));

/** The claims with the value that most outlets carry. */
function carried(
  claims: readonly LedgerClaim[],
  value: (claim: LedgerClaim) => string,
): LedgerClaim[] | null {
  const values = [...groupBy(claims, value).values()];
  const outlets = (group: readonly LedgerClaim[]): number => new Set(group.map((claim) => claim.outlet)).size;
  const best = (group: readonly LedgerClaim[]): number => fullness(fullest(group));
  values.sort(
    (a, b) =>
      outlets(b) - outlets(a) || best(b) - best(a) || rank(a[0]!) - rank(b[0]!) || inOrder(a[0]!, b[0]!),
  );
  return values[0] ?? null;
}

const source = (claim: LedgerClaim): Source => ({
  claim: claim.id,
  said: claim.said,
  link: claim.link,
  outlet: claim.outlet,
  speaker: claim.speaker,
  source: claim.source,
});
