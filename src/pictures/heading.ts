import type { Stance } from '../news.ts';
import type { Palette } from './palette.ts';
import { rect, text, widthOf } from './text.ts';

const WIDTH = 1200;
const MARGIN = 40;
const TITLE = 52;
const SWATCH = 56;
const COLUMN = WIDTH / 2 - 1.5 * MARGIN - SWATCH;

/** Title, as large as fits, and date. */
export function heading(title: string, date: string, palette: Palette): string[] {
  const size = sizeFor(title, TITLE, WIDTH - 2 * MARGIN, true);
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
      text(left + SWATCH, y, names[stance], { size: sizeFor(names[stance], 32, COLUMN), fill: palette.ink }),
    ];
  });
  return { parts, bottom: top + half * 52 };
}

/** The wanted size, or the largest at which the text is no wider than `width`. */
const sizeFor = (content: string, wanted: number, width: number, bold = false): number =>
  Math.min(wanted, Math.floor((wanted * width) / widthOf(content, wanted, bold)));
