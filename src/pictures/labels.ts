import { type TextStyle, text, widthOf } from './text.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly name: string;
  readonly at: readonly [x: number, y: number];
}

/** Where to try a label, in halves of its width and in lines, the middle of its land first. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -0.7],
  [0, 0.7],
  [-0.5, 0],
  [0.5, 0],
  [-1, 0],
  [1, 0],
  [0, -1.4],
  [0, 1.4],
  [-0.6, -1],
  [0.6, -1],
  [-0.6, 1],
  [0.6, 1],
];

/** Names where they find room without touching one already there; who finds none is left out. */
export function placeLabels(labels: readonly Label[], within: Box, style: TextStyle): string[] {
  const { size } = style;
  const taken: Box[] = [];
  const out: string[] = [];
  for (const { name, at } of labels) {
    const lines = name.split(/\s+/);
    const half = Math.max(...lines.map((line) => widthOf(line, size, true))) / 2;
    const height = lines.length * size;
    const box = SHIFTS.map(([dx, dy]): Box => {
      const x = Math.min(within.right - half - 8, Math.max(within.left + half + 8, at[0] + dx * (half + 6)));
      const y = at[1] + dy * size;
      return { left: x - half, right: x + half, top: y - height / 2, bottom: y + height / 2 };
    }).find((place) => inside(place, within) && !taken.some((other) => overlap(place, other)));
    if (!box) continue;
    taken.push(box);
    const x = (box.left + box.right) / 2;
    lines.forEach((line, index) => {
      out.push(text(x, box.top + size * (index + 0.82), line, { ...style, bold: true, anchor: 'middle' }));
    });
  }
  return out;
}

const inside = (box: Box, within: Box): boolean => box.top > within.top + 4 && box.bottom < within.bottom - 4;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;
