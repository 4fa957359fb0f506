import type { BenchRow } from './row.ts';

const rounded = (figure: number): string =>
  String(Math.abs(figure) >= 100 ? Math.round(figure) : Math.round(figure * 100) / 100);

const verdict = ({ ok }: BenchRow): string => (ok === undefined ? '' : ok ? 'ok' : 'MISSED');

/** A table of what was measured; whether every limit was kept. */
export function print(title: string, rows: readonly BenchRow[]): boolean {
  const cells = rows.map((row) => [
    row.what,
    rounded(row.figure),
    row.unit,
    row.limit === undefined ? '' : `limit ${rounded(row.limit)}`,
    verdict(row),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...cells.map((cell) => cell[column]!.length)));
  console.log(`\n${title}`);
  for (const row of cells) {
    const line = row.map((cell, i) => (i === 1 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)));
    console.log(`  ${line.join('  ').trimEnd()}`);
  }
  return rows.every((row) => row.ok !== false);
}
