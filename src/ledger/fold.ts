import { type Actor, type Contribution, type Millis, STANCES, type Stance } from '../news.ts';
import type { Change, FormerStance, LedgerClaim, LedgerPosition, Standing, Statement } from './claim.ts';
import { statements } from './statements.ts';

const DAY: Millis = 86_400_000;
/** How long what differs from a position stands beside it, and waits for another outlet to say the same. */
const BESIDE_FOR: Millis = 7 * DAY;
/** Others' words worth showing beside a position. */
const BESIDE = 5;
/** Steps of stance that want a second outlet; fewer where the position is carried by so many outlets. */
const LEAP = 3;
const FIRM = 4;
const FIRM_LEAP = 2;

/** What was formally decided is not taken back by a report that says «ready». */
const OUTLASTS: Partial<Record<Stance, readonly Stance[]>> = {
  committed: ['ready'],
  deployed: ['ready', 'committed'],
};

export interface Refolded {
  readonly standing: Standing | null;
  readonly changes: readonly Change[];
}

/** The whole ledger from all claims. The same claims give the same ledger, in whatever order they came. */
export function fold(claims: readonly LedgerClaim[]): {
  readonly positions: readonly LedgerPosition[];
  readonly standings: readonly Standing[];
  readonly changes: readonly Change[];
} {
  const keys = new Map<string, LedgerClaim[]>();
  for (const claim of claims) {
    const key = `${claim.actor} ${claim.contribution}`;
    const group = keys.get(key);
    if (group) group.push(claim);
    else keys.set(key, [claim]);
  }
  const standings: Standing[] = [];
  const changes: Change[] = [];
  for (const key of [...keys.keys()].sort()) {
    const group = keys.get(key)!;
    const one = refold(group[0]!.actor, group[0]!.contribution, group);
    if (one.standing) standings.push(one.standing);
    changes.push(...one.changes);
  }
  changes.sort((a, b) => a.at - b.at);
  return { positions: standings.flatMap((standing) => standing.position ?? []), standings, changes };
}

/** One cell of the ledger, from the claims of that actor and contribution. */
export function refold(actor: Actor, contribution: Contribution, claims: readonly LedgerClaim[]): Refolded {
  const live = claims.filter((claim) => claim.withdrawn === null);
  const own = statements(live.filter((claim) => claim.voice === 'own' && claim.part === 'main'));
  const beside = latestOfEach(statements(live.filter((claim) => claim.voice === 'other')));
  const runs = own.reduce(hear, []);
  const current = runs.at(-1);
  if (!current && beside.length === 0) return { standing: null, changes: [] };
  const recaps = live.filter((claim) => claim.voice === 'own' && claim.part === 'background');
  return {
    standing: {
      actor,
      contribution,
      position: current ? position(actor, contribution, runs, current, recaps) : null,
      beside,
    },
    changes: runs.map((run, index) => ({
      actor,
      contribution,
      was: runs[index - 1]?.stance ?? null,
      now: run.stance,
      at: run.said[0]!.said,
      claim: run.said[0]!.first.claim,
      story: run.said[0]!.story,
    })),
  };
}

/** A stance and the statements that held it, until another took its place. */
interface Run {
  readonly stance: Stance;
  readonly said: readonly Statement[];
  readonly contradictions: readonly Statement[];
}

/**
 * Hears the next statement. It moves the position, unless it repeats it, or
 * - another voice of the same state said otherwise within a day: then both stand, the better carried one as the
 *   position, and of equals the earlier;
 * - it is a leap that only one outlet tells: it stands beside until a second outlet tells it within a week.
 */
function hear(runs: readonly Run[], next: Statement): Run[] {
  const run = runs.at(-1);
  if (!run) return [{ stance: next.stance, said: [next], contradictions: [] }];
  const earlier = runs.slice(0, -1);
  const open = run.contradictions.filter(
    (other) => next.said - other.said <= BESIDE_FOR && other.voice !== next.voice,
  );
  if (next.stance === run.stance || OUTLASTS[run.stance]?.includes(next.stance)) {
    const said = next.stance === run.stance ? [...run.said, next] : run.said;
    return [...earlier, { ...run, said, contradictions: open }];
  }
  const rivals = decides(run.stance, next.stance)
    ? []
    : run.said.filter((said) => next.said - said.said <= DAY && said.voice !== next.voice);
  const seconds = run.contradictions.filter(
    (other) => other.stance === next.stance && next.said - other.said <= BESIDE_FOR,
  );
  const rumour = isLeap(run, next) && outletsOf([...seconds, next]) < 2;
  if (rumour || (rivals.length > 0 && outletsOf(rivals) >= next.outlets.length)) {
    return [...earlier, { ...run, contradictions: [...open, next] }];
  }
  const against = [...open.filter((other) => other.stance !== next.stance), ...rivals.slice(-1)];
  return [...runs, { stance: next.stance, said: [next], contradictions: against }];
}

/** A parliament that votes what a minister was ready for does not contradict him. */
const decides = (was: Stance, now: Stance): boolean =>
  (was === 'open' || was === 'ready') && (now === 'committed' || now === 'deployed');

/** Whether it goes so far from so firm a position that a misreading is likelier; not where a person has read it. */
const isLeap = (run: Run, next: Statement): boolean =>
  next.from.source === 'rule' &&
  Math.abs(STANCES.indexOf(run.stance) - STANCES.indexOf(next.stance)) >=
    (outletsOf(run.said) >= FIRM ? FIRM_LEAP : LEAP);

const outletsOf = (said: readonly Statement[]): number =>
  new Set(said.flatMap((statement) => statement.outlets)).size;

function position(
  actor: Actor,
  contribution: Contribution,
  runs: readonly Run[],
  current: Run,
  recaps: readonly LedgerClaim[],
): LedgerPosition {
  const first = current.said[0]!;
  const latest = current.said.at(-1)!;
  const conditions = current.said.findLast((said) => said.conditionsFrom);
  const size = current.said.findLast((said) => said.sizeFrom);
  return {
    actor,
    contribution,
    stance: current.stance,
    since: first.said,
    said: latest.said,
    conditions: conditions?.conditions ?? [],
    size: size?.size ?? null,
    speaker: latest.speaker,
    from: latest.from,
    first: first.first,
    conditionsFrom: conditions?.conditionsFrom ?? null,
    sizeFrom: size?.sizeFrom ?? null,
    outlets: outletsOf(current.said),
    stories: new Set(current.said.map((said) => said.story ?? said.from.link ?? said.from.claim)).size,
    recaps: recaps.filter((claim) => claim.stance === current.stance && claim.said >= first.said).length,
    contradictions: current.contradictions,
    previous: runs.slice(0, -1).map(
      (run, index): FormerStance => ({
        stance: run.stance,
        since: run.said[0]!.said,
        until: runs[index + 1]!.said[0]!.said,
        from: run.said[0]!.first,
      }),
    ),
  };
}

function latestOfEach(said: readonly Statement[]): Statement[] {
  const latest = new Map<string, Statement>();
  for (const statement of said) latest.set(statement.voice, statement);
  return [...latest.values()].sort((a, b) => b.said - a.said).slice(0, BESIDE);
}
