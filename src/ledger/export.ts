import type { LedgerClaim, LedgerPosition, Standing, Statement } from './claim.ts';

/** A line of the ledger as others get it: a flat record whose every value stands in the report it links. */
export interface LedgerRow {
  readonly actor: string;
  readonly country: string;
  readonly contribution: string;
  /** Whose word it is: the state's, another's of it, or a voice of the state that contradicts. */
  readonly voice: 'own' | 'other' | 'contradicts';
  readonly stance: string;
  /** ISO 8601, UTC; a date alone where the hour is not known. */
  readonly since: string;
  readonly last_said: string;
  readonly conditions: string;
  readonly size_min: number | null;
  readonly size_max: number | null;
  readonly speaker: string | null;
  readonly outlets: number;
  readonly stories: number;
  readonly previous: string;
  readonly outlet: string;
  readonly link: string | null;
  readonly since_link: string | null;
  readonly conditions_link: string | null;
  readonly size_link: string | null;
  /** «архів» where the report is older than the bot, «правка» where an admin corrected it. */
  readonly mark: string;
}

export interface ClaimRow {
  readonly id: number;
  readonly actor: string;
  readonly country: string;
  readonly contribution: string;
  readonly stance: string;
  readonly conditions: string;
  readonly size_min: number | null;
  readonly size_max: number | null;
  readonly speaker: string | null;
  readonly voice: string;
  readonly part: string;
  readonly said: string;
  readonly outlet: string;
  readonly link: string | null;
  readonly mark: string;
}

const MARKS = { rule: '', admin: 'правка', archive: 'архів' } as const;
const iso = (at: number): string => new Date(at).toISOString();

/** Of the archive often no more than the day is known. */
const when = (at: number, source: keyof typeof MARKS): string =>
  source === 'archive' ? iso(at).slice(0, 10) : iso(at);

/** The positions, each followed by what contradicts it and what others say of it. */
export function ledgerRows(standings: readonly Standing[], country: (actor: string) => string): LedgerRow[] {
  return standings.flatMap((standing) => {
    const head = {
      actor: standing.actor,
      country: country(standing.actor),
      contribution: standing.contribution,
    };
    const { position } = standing;
    return [
      ...(position ? [{ ...head, ...ownRow(position) }] : []),
      ...(position?.contradictions ?? []).map((said) => ({ ...head, ...saidRow(said, 'contradicts') })),
      ...standing.beside.map((said) => ({ ...head, ...saidRow(said, 'other') })),
    ];
  });
}

/** Every claim that holds, newest first: what the positions are made of. */
export function claimRows(claims: readonly LedgerClaim[], country: (actor: string) => string): ClaimRow[] {
  return claims
    .filter((claim) => claim.withdrawn === null)
    .toSorted((a, b) => b.said - a.said || b.id - a.id)
    .map((claim) => ({
      id: claim.id,
      actor: claim.actor,
      country: country(claim.actor),
      contribution: claim.contribution,
      stance: claim.stance,
      conditions: claim.conditions.join(' '),
      size_min: claim.size?.[0] ?? null,
      size_max: claim.size?.[1] ?? null,
      speaker: claim.speaker,
      voice: claim.voice,
      part: claim.part,
      said: when(claim.said, claim.source),
      outlet: claim.outlet,
      link: claim.link,
      mark: MARKS[claim.source],
    }));
}

type Values = Omit<LedgerRow, 'actor' | 'country' | 'contribution'>;

const ownRow = (position: LedgerPosition): Values => ({
  voice: 'own',
  stance: position.stance,
  since: when(position.since, position.first.source),
  last_said: when(position.said, position.from.source),
  ...details(position),
  outlets: position.outlets,
  stories: position.stories,
  previous: position.previous.map((run) => `${run.stance} ${iso(run.since).slice(0, 10)}`).join(' > '),
});

const saidRow = (said: Statement, voice: LedgerRow['voice']): Values => ({
  voice,
  stance: said.stance,
  since: when(said.said, said.first.source),
  last_said: when(said.said, said.first.source),
  ...details(said),
  outlets: said.outlets.length,
  stories: 1,
  previous: '',
});

const details = (said: LedgerPosition | Statement) => ({
  conditions: said.conditions.join(' '),
  size_min: said.size?.[0] ?? null,
  size_max: said.size?.[1] ?? null,
  speaker: said.speaker,
  outlet: said.from.outlet,
  link: said.from.link,
  since_link: said.first.link,
  conditions_link: said.conditionsFrom?.link ?? null,
  size_link: said.sizeFrom?.link ?? null,
  mark: MARKS[said.from.source],
});

/** RFC 4180. A text that a spreadsheet would run as a formula is disarmed by a leading apostrophe. */
export function csv(rows: readonly object[], columns: readonly string[]): string {
  const line = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`;
  return line(columns) + rows.map((row) => line(columns.map((column) => Reflect.get(row, column)))).join('');
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const raw = typeof value === 'string' ? value : JSON.stringify(value);
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const LEDGER_COLUMNS = [
  'actor',
  'country',
  'contribution',
  'voice',
  'stance',
  'since',
  'last_said',
  'conditions',
  'size_min',
  'size_max',
  'speaker',
  'outlets',
  'stories',
  'previous',
  'outlet',
  'link',
  'since_link',
  'conditions_link',
  'size_link',
  'mark',
] as const satisfies readonly (keyof LedgerRow)[];

/** One document for both formats' callers: the CSV holds the positions, the JSON the claims under them too. */
export function exportLedger(
  format: 'csv' | 'json',
  standings: readonly Standing[],
  claims: readonly LedgerClaim[],
  country: (actor: string) => string,
): string {
  const positions = ledgerRows(standings, country);
  if (format === 'csv') return csv(positions, LEDGER_COLUMNS);
  return `${JSON.stringify({ positions, claims: claimRows(claims, country) }, null, 1)}\n`;
}
