import type { Actor, Claim, Condition, Contribution, Millis, Position, Size, Stance } from '../news.ts';

/** A claim with what the ledger weighs and cites. */
export interface LedgerClaim extends Claim {
  readonly id: number;
  readonly said: Millis;
  readonly link: string | null;
  readonly outlet: string;
  /** What the reports of one occasion share; null where nothing is known of it. */
  readonly story: number | string | null;
  readonly source: 'rule' | 'admin' | 'archive';
  readonly withdrawn: Millis | null;
}

/** The report in which a cell of the ledger can be checked. */
export interface Source {
  readonly claim: number;
  readonly said: Millis;
  readonly link: string | null;
  readonly outlet: string;
  readonly speaker: string | null;
  readonly source: LedgerClaim['source'];
}

/** What one voice said of one contribution on one occasion, however many outlets carried it. */
export interface Statement {
  readonly stance: Stance;
  readonly said: Millis;
  readonly conditions: readonly Condition[];
  readonly size: Size | null;
  readonly speaker: string | null;
  /** The speaker in any language and fullness of name; empty where only an office is named. */
  readonly voice: string;
  readonly story: number | string | null;
  readonly outlets: readonly string[];
  /** The fullest of the reports that carry the stance. */
  readonly from: Source;
  /** The first of them. */
  readonly first: Source;
  readonly conditionsFrom: Source | null;
  readonly sizeFrom: Source | null;
}

export interface FormerStance {
  readonly stance: Stance;
  readonly since: Millis;
  readonly until: Millis;
  readonly from: Source;
}

/** {@link Position} with its evidence. Every value names the report it was taken from. */
export interface LedgerPosition extends Position {
  /** When the stance was last said. */
  readonly said: Millis;
  /** The latest report of the stance, and the first. */
  readonly from: Source;
  readonly first: Source;
  readonly conditionsFrom: Source | null;
  readonly sizeFrom: Source | null;
  /** How many outlets and occasions carry the stance since it is held. */
  readonly outlets: number;
  readonly stories: number;
  /** Recaps that repeat the stance: they support and never move. */
  readonly recaps: number;
  /** What another voice of the same state said differently on about the same day. */
  readonly contradictions: readonly Statement[];
  /** Oldest first. */
  readonly previous: readonly FormerStance[];
}

/** One cell of the ledger. */
export interface Standing {
  readonly actor: Actor;
  readonly contribution: Contribution;
  /** Null where the state's own voice was not heard. */
  readonly position: LedgerPosition | null;
  /** What others said of it, the latest word of each, newest first: «за словами Зеленського». */
  readonly beside: readonly Statement[];
}

/** A position that moved. */
export interface Change {
  readonly actor: Actor;
  readonly contribution: Contribution;
  /** Null where nothing was known. */
  readonly was: Stance | null;
  readonly now: Stance;
  readonly at: Millis;
  readonly claim: number;
  readonly story: number | string | null;
}
