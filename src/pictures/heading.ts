import type { Stance } from '../news.ts';
import type { Palette } from './palette.ts';
import { rect, text, widthOf } from './text.ts';

const WIDTH = 1200;
const MARGIN = 40;
const TITLE = 52;

/** Title, as large as fits, and date. */
export function heading(title: string, date: string, palette: Palette): string[] {
  const size = Math.min(TITLE, Math.floor((TITLE * (WIDTH - 2 * MARGIN)) / widthOf(title, TITLE, true)));
  return [
    text(MARGIN, 76, title, { size, fill: palette.ink, bold: true }),
    text(MARGIN, 132, date, { size: 34, fill: palette.faint }),
  ];
}

/** What the colours mean, in two columns. */
export function swatches(
  names: Readonly<Record<Stance, string>>,
  stances: readonly Stance[],
  top: number,
  palette: Palette,
): { parts: string[]; bottom: number } {
  const half = Math.ceil(stances.length / 2);
  const parts = stances.flatMap((stance, index) => {
    const left = index < half ? MARGIN : WIDTH / 2 + MARGIN / 2;
    const y = top + (index % half) * 52;
    return [
      rect(left, y - 28, 40, 36, palette.stances[stance], 6),
      text(left + 56, y, names[stance], { size: 32, fill: palette.ink }),
    ];
  });
  return { parts, bottom: top + half * 52 };
}
