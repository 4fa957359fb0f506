import type { Claim, Millis } from '../news.ts';

export type ClaimSource = 'rule' | 'admin' | 'archive';

/** The columns of `claims` that every reader of it takes. */
export interface ClaimRow {
  readonly id: number;
  readonly source: ClaimSource;
  readonly actor: string;
  readonly contribution: Claim['contribution'];
  readonly stance: Claim['stance'];
  readonly conditions: string;
  readonly size_min: number | null;
  readonly size_max: number | null;
  readonly speaker: string | null;
  readonly voice: Claim['voice'];
  readonly part: Claim['part'];
  readonly said: Millis;
  readonly link: string | null;
  readonly withdrawn: Millis | null;
}

/** A claim as kept: who read it, when it was said, whether it still holds. */
export interface KeptClaim extends Omit<Claim, 'spans'> {
  readonly id: number;
  readonly source: ClaimSource;
  readonly said: Millis;
  readonly link: string | null;
  readonly withdrawn: Millis | null;
}

export const keptClaim = (row: ClaimRow): KeptClaim => ({
  id: row.id,
  source: row.source,
  actor: row.actor,
  contribution: row.contribution,
  stance: row.stance,
  conditions: JSON.parse(row.conditions) as Claim['conditions'],
  size: row.size_min === null || row.size_max === null ? null : [row.size_min, row.size_max],
  speaker: row.speaker,
  voice: row.voice,
  part: row.part,
  said: row.said,
  link: row.link,
  withdrawn: row.withdrawn,
});
