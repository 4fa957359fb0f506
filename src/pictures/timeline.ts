import { scaleUtc } from 'd3-scale';
import type { Change } from '../ledger/claim.ts';
import { type Contribution, type Millis, STANCES, type Stance } from '../news.ts';
import { monthStarts } from './calendar.ts';
import { heading, swatches } from './heading.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import { rect, svg, text, wrap } from './text.ts';

export interface TimelineRun {
  readonly stance: Stance;
  readonly from: Millis;
  readonly to: Millis;
}

export interface TimelineRow {
  readonly label: string;
  readonly runs: readonly TimelineRun[];
  /** The reports as points under the bar. */
  readonly reports: readonly { readonly at: Millis; readonly stance: Stance }[];
}

/** One state over time. All words come with the data. */
export interface TimelineData {
  readonly theme: Theme;
  readonly title: string;
  readonly date: string;
  readonly from: Millis;
  readonly to: Millis;
  readonly rows: readonly TimelineRow[];
  /** Short names of the twelve months. */
  readonly months: readonly string[];
  readonly legend: Readonly<Record<Stance, string>>;
  readonly nothing: string;
}

const WIDTH = 1200;
const MARGIN = 40;
const TOP = 200;
const ROW = 150;
const BAR = { top: 48, height: 44 };
const DOTS = 116;
const SIZE = 32;

/** The stances a state has held on one contribution, from its changes in order. */
export function runsOf(changes: readonly Change[], contribution: Contribution, until: Millis): TimelineRun[] {
  const own = changes.filter((change) => change.contribution === contribution);
  return own.map((change, index) => ({
    stance: change.now,
    from: change.at,
    to: own[index + 1]?.at ?? Math.max(until, change.at),
  }));
}

export function timelineSvg(data: TimelineData): string {
  const palette = PALETTES[data.theme];
  const parts = heading(data.title, data.date, palette);
  if (data.rows.length === 0) {
    const lines = wrap(data.nothing, SIZE, WIDTH - 2 * MARGIN);
    parts.push(
      ...lines.map((line, at) => text(MARGIN, TOP + 20 + at * 46, line, { size: SIZE, fill: palette.ink })),
    );
    return svg(WIDTH, TOP + 20 + lines.length * 46, palette.ground, parts);
  }
  const x = scaleUtc([data.from, Math.max(data.to, data.from + 1)], [MARGIN, WIDTH - MARGIN]);
  const bottom = TOP + data.rows.length * ROW;
  parts.push(...axis(data, x, bottom, palette));
  data.rows.forEach((row, index) => {
    parts.push(...rowOf(row, TOP + index * ROW, data, x, palette));
  });
  const legend = swatches(data.legend, STANCES, bottom + 130, palette);
  return svg(WIDTH, legend.bottom, palette.ground, [...parts, ...legend.parts]);
}

type Scale = (at: number) => number;

function rowOf(row: TimelineRow, top: number, data: TimelineData, x: Scale, palette: Palette): string[] {
  const parts = [text(MARGIN, top + 34, row.label, { size: SIZE, fill: palette.ink, bold: true })];
  const last = row.runs.at(-1);
  if (last) {
    parts.push(
      text(WIDTH - MARGIN, top + 34, data.legend[last.stance], {
        size: SIZE,
        fill: palette.faint,
        anchor: 'end',
      }),
    );
  }
  for (const run of row.runs) {
    const from = x(Math.max(run.from, data.from));
    // A stance held for an hour is still to be seen.
    const width = Math.max(6, x(Math.min(run.to, data.to)) - from);
    parts.push(rect(from, top + BAR.top, width, BAR.height, palette.stances[run.stance], 4));
  }
  for (const { at, stance } of row.reports) {
    if (at < data.from || at > data.to) continue;
    parts.push(
      `<circle cx="${x(at).toFixed(1)}" cy="${top + DOTS}" r="9" fill="${palette.stances[stance]}" stroke="${palette.ink}" stroke-width="2"/>`,
    );
  }
  return parts;
}

const LABEL_ROOM = 110;

function axis(data: TimelineData, x: Scale, bottom: number, palette: Palette): string[] {
  const starts = monthStarts(data.from, data.to);
  const step =
    [1, 2, 3, 6, 12].find((every) => starts.length / every <= (WIDTH - 2 * MARGIN) / LABEL_ROOM) ?? 12;
  const parts: string[] = [];
  let year = '';
  for (const start of starts) {
    const date = new Date(start);
    if (date.getUTCMonth() % step !== 0) continue;
    const at = x(start);
    parts.push(
      `<line x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${TOP - 8}" y2="${bottom}" stroke="${palette.land}" stroke-width="2"/>`,
    );
    if (at > WIDTH - MARGIN - 60) continue;
    parts.push(
      text(at, bottom + 36, data.months[date.getUTCMonth()] ?? '', { size: 28, fill: palette.faint }),
    );
    const its = String(date.getUTCFullYear());
    if (its !== year) parts.push(text(at, bottom + 72, its, { size: 28, fill: palette.faint, bold: true }));
    year = its;
  }
  return parts;
}
