import type { Millis } from '../news.ts';

/** The beginnings of the months that begin within the span. */
export function monthStarts(from: Millis, to: Millis): Millis[] {
  const first = new Date(from);
  const starts: Millis[] = [];
  for (let month = first.getUTCMonth(); ; month++) {
    const start = Date.UTC(first.getUTCFullYear(), month, 1);
    if (start > to) return starts;
    if (start >= from) starts.push(start);
  }
}
