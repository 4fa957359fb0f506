/** One figure of a bench, with what it must not exceed. */
export interface BenchRow {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly limit?: number;
  readonly ok?: boolean;
}
