export const FONT = 'DejaVu Sans';

const NARROW = /[іїІЇjlitfrI.,:;!|'’()[\]\-/ ]/;
const WIDE = /[шщжюмфыШЩЖЮМФЫwmWM—@%]/;
const CAPITAL = /[\p{Lu}]/u;

/** How wide a text comes out, slightly too wide rather than too narrow: the rasteriser neither wraps nor tells. */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) {
    ems += NARROW.test(letter) ? 0.38 : WIDE.test(letter) ? 0.93 : CAPITAL.test(letter) ? 0.73 : 0.63;
  }
  return ems * size * (bold ? 1.1 : 1);
}

/** Lines no wider than `width`, the first one shorter by `taken`; a word longer than a line stands alone. */
export function wrap(content: string, size: number, width: number, taken = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of content.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    const room = lines.length === 0 ? width - taken : width;
    if (widthOf(longer, size) <= room) {
      line = longer;
    } else {
      if (line || taken) lines.push(line);
      line = word;
    }
  }
  return line ? [...lines, line] : lines;
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** Bold words before the rest. */
  readonly head?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in this colour, so that the text stands out on any ground. */
  readonly rim?: string;
}

export function text(x: number, y: number, content: string, style: TextStyle): string {
  const { size, fill, bold, head, anchor = 'start', rim } = style;
  const before = head ? `<tspan font-weight="bold">${escaped(head)}</tspan>` : '';
  const rimmed = rim
    ? ` stroke="${rim}" stroke-width="${Math.round(size / 5)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="bold"' : ''}${rimmed} xml:space="preserve">${before}${escaped(content)}</text>`;
}

export const svg = (width: number, height: number, ground: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round(height)}" viewBox="0 0 ${width} ${Math.round(height)}" font-family="${FONT}"><rect width="100%" height="100%" fill="${ground}"/>${parts.join('')}</svg>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" fill="${fill}"${radius ? ` rx="${radius}"` : ''}/>`;

export const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without control characters, which no XML may hold. */
const escaped = (content: string): string =>
  content.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
