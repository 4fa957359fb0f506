import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Change } from '../ledger/claim.ts';
import { type Actor, type Contribution, type Millis, STANCES, type Stance } from '../news.ts';
import { monthStarts } from './calendar.ts';
import { heading, swatches } from './heading.ts';
import { PALETTES, type Theme } from './palette.ts';
import { rect, svg, text, wrap } from './text.ts';

export interface MonthCount {
  /** When the month began. */
  readonly month: Millis;
  /** How many states held which stance at its end. */
  readonly counts: Readonly<Record<Stance, number>>;
}

/** All states over time. All words come with the data. */
export interface MonthsData {
  readonly theme: Theme;
  readonly title: string;
  readonly date: string;
  readonly months: readonly MonthCount[];
  /** Short names of the twelve months. */
  readonly names: readonly string[];
  readonly legend: Readonly<Record<Stance, string>>;
  readonly nothing: string;
}

const WIDTH = 1200;
const MARGIN = 40;
const PLOT = { top: 190, height: 620 };
/** From the firmest yes at the foot to the no on top. */
const UPWARDS = [...STANCES].reverse();

/** How many states held which stance at the end of each month, from all changes. */
export function countByMonth(
  changes: readonly Change[],
  contribution: Contribution,
  from: Millis,
  to: Millis,
): MonthCount[] {
  const own = changes.filter((change) => change.contribution === contribution).sort((a, b) => a.at - b.at);
  const now = new Map<Actor, Stance>();
  let heard = 0;
  const first = new Date(from);
  const starts = monthStarts(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1), to);
  return starts.map((month, index) => {
    const end = starts[index + 1] ?? to + 1;
    for (; heard < own.length && own[heard]!.at < end; heard++) now.set(own[heard]!.actor, own[heard]!.now);
    const counts = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>;
    for (const stance of now.values()) counts[stance]++;
    return { month, counts };
  });
}

export function monthsSvg(data: MonthsData): string {
  const palette = PALETTES[data.theme];
  const parts = heading(data.title, data.date, palette);
  const sum = ({ counts }: MonthCount): number =>
    UPWARDS.reduce((total, stance) => total + counts[stance], 0);
  const most = Math.max(0, ...data.months.map(sum));
  if (most === 0) {
    const lines = wrap(data.nothing, 32, WIDTH - 2 * MARGIN);
    parts.push(
      ...lines.map((line, at) => text(MARGIN, 220 + at * 46, line, { size: 32, fill: palette.ink })),
    );
    return svg(WIDTH, 220 + lines.length * 46, palette.ground, parts);
  }
  const foot = PLOT.top + PLOT.height;
  const x = scaleBand(
    data.months.map(({ month }) => String(month)),
    [MARGIN + 50, WIDTH - MARGIN],
  ).padding(0.16);
  const y = scaleLinear([0, most], [foot, PLOT.top]).nice();
  for (const tick of y.ticks(5).filter(Number.isInteger)) {
    parts.push(rect(MARGIN + 50, y(tick) - 1, WIDTH - 2 * MARGIN - 50, 2, palette.land));
    parts.push(
      text(MARGIN + 36, y(tick) + 10, String(tick), { size: 28, fill: palette.faint, anchor: 'end' }),
    );
  }
  const layers = stack<MonthCount, Stance>()
    .keys(UPWARDS)
    .value((one, stance) => one.counts[stance])([...data.months]);
  for (const layer of layers) {
    for (const [index, point] of layer.entries()) {
      const [low, high] = point;
      if (high === low) continue;
      const left = x(String(data.months[index]!.month))!;
      parts.push(rect(left, y(high), x.bandwidth(), y(low) - y(high) - 2, palette.stances[layer.key]));
    }
  }
  parts.push(
    ...monthLabels(data, (month) => x(String(month))!, x.step(), x.bandwidth(), foot, palette.faint),
  );
  const legend = swatches(data.legend, UPWARDS, foot + 140, palette);
  return svg(WIDTH, legend.bottom, palette.ground, [...parts, ...legend.parts]);
}

/** As many month names as fit, the year under the first of each. */
function monthLabels(
  data: MonthsData,
  x: (month: Millis) => number,
  step: number,
  width: number,
  foot: number,
  fill: string,
): string[] {
  const every = [1, 2, 3, 6, 12].find((months) => months * step >= 76) ?? 12;
  const parts: string[] = [];
  let year = '';
  for (const { month } of data.months) {
    const date = new Date(month);
    if (date.getUTCMonth() % every !== 0) continue;
    const middle = x(month) + width / 2;
    const name = data.names[date.getUTCMonth()] ?? '';
    parts.push(text(middle, foot + 38, name, { size: 28, fill, anchor: 'middle' }));
    const its = String(date.getUTCFullYear());
    if (its !== year)
      parts.push(text(middle, foot + 74, its, { size: 28, fill, anchor: 'middle', bold: true }));
    year = its;
  }
  return parts;
}
