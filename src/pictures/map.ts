import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoArea,
  geoConicConformal,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import { type Actor, STANCES, type Stance } from '../news.ts';
import { atlas, type Land } from './atlas.ts';
import { heading } from './heading.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import { rect, round, svg, text, widthOf, wrap } from './text.ts';

/** All words come with the data: a picture knows no language. */
export interface MapData {
  readonly theme: Theme;
  readonly title: string;
  /** Under the title: as of when. */
  readonly date: string;
  readonly stances: Readonly<Record<Actor, Stance>>;
  /** Names of the actors in `stances`, and of Ukraine. */
  readonly names: Readonly<Record<Actor, string>>;
  readonly legend: Readonly<Record<Stance, string>>;
  /** What grey land means, and what to say where nothing is known of anybody. */
  readonly unknown: string;
  readonly nothing: string;
}

const WIDTH = 1200;
const MARGIN = 40;
const EUROPE = { top: 170, height: 900 };
const WORLD = { height: 330 };
const LEGEND = { size: 32, line: 46, indent: 60 };
const PROTECTED = 'UA';

/** Corners the map of Europe must hold: Iceland, the Canaries' latitude, the North Cape, the Caspian. */
const EUROPE_CORNERS: GeoPermissibleObjects = {
  type: 'MultiPoint',
  coordinates: [
    [-11, 36],
    [-20, 64],
    [40, 36],
    [44, 60],
    [10, 35.5],
    [25, 69],
  ],
};

export function mapSvg(data: MapData): string {
  const palette = PALETTES[data.theme];
  const lands = atlas();
  const europe = panel(geoConicConformal().parallels([40, 62]).rotate([-15, 0]), EUROPE_CORNERS, {
    top: EUROPE.top,
    height: EUROPE.height,
  });
  const shown = new Set<Actor>();
  const parts = [
    ...heading(data.title, data.date, palette),
    rect(0, EUROPE.top, WIDTH, EUROPE.height, palette.sea),
    ...lands.map((land) => paint(land, europe, data, palette)),
    ...labels(lands, europe, data, palette, shown),
  ];
  let bottom = EUROPE.top + EUROPE.height;
  if (Object.keys(data.stances).some((actor) => !shown.has(actor) && isState(actor, lands))) {
    const world = panel(
      geoEqualEarth().rotate([-10, 0]),
      {
        type: 'MultiPoint',
        coordinates: [
          [-168, 0],
          [178, 0],
          [0, 75],
          [0, -52],
        ],
      },
      { top: bottom + 12, height: WORLD.height },
    );
    parts.push(rect(0, bottom + 12, WIDTH, WORLD.height, palette.sea));
    parts.push(
      ...lands.filter((land) => land.shape.id !== '010').map((land) => paint(land, world, data, palette)),
    );
    bottom += WORLD.height + 12;
  }
  const legend = legendOf(data, palette, bottom + 64);
  return svg(WIDTH, legend.bottom + MARGIN, palette.ground, [...parts, ...legend.parts]);
}

const isState = (actor: Actor, lands: readonly Land[]): boolean => lands.some((land) => land.actor === actor);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function panel(
  projection: GeoProjection,
  corners: GeoPermissibleObjects,
  place: { top: number; height: number },
): GeoProjection {
  const bottom = place.top + place.height;
  return projection
    .fitExtent(
      [
        [0, place.top],
        [WIDTH, bottom],
      ],
      corners,
    )
    .clipExtent([
      [0, place.top],
      [WIDTH, bottom],
    ]);
}

function paint(land: Land, projection: GeoProjection, data: MapData, palette: Palette): string {
  const path = geoPath(projection).digits(1)(land.shape);
  if (!path) return '';
  const stance = land.actor ? data.stances[land.actor] : undefined;
  if (land.actor === PROTECTED) {
    return `<path d="${path}" fill="${palette.protectedLand}" stroke="${palette.ink}" stroke-width="3"/>`;
  }
  const fill = stance ? palette.stances[stance] : palette.land;
  return `<path d="${path}" fill="${fill}" stroke="${palette.border}" stroke-width="1.5"/>`;
}

/** Names where they find room, the large states first; who finds none stands in the legend all the same. */
function labels(
  lands: readonly Land[],
  projection: GeoProjection,
  data: MapData,
  palette: Palette,
  shown: Set<Actor>,
): string[] {
  const path = geoPath(projection);
  const size = 28;
  const taken: Box[] = [];
  const out: string[] = [];
  const wanted = lands
    .filter((land) => land.actor && (data.stances[land.actor] || land.actor === PROTECTED))
    .map((land) => ({ actor: land.actor!, main: mainland(land.shape), area: path.area(land.shape) }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => Number(b.actor === PROTECTED) - Number(a.actor === PROTECTED) || b.area - a.area);
  for (const { actor, main } of wanted) {
    const [x, y] = path.centroid(main);
    if (x === undefined || y === undefined || Number.isNaN(x)) continue;
    shown.add(actor);
    const lines = (data.names[actor] ?? actor).split(/\s+/);
    const width = Math.max(...lines.map((line) => widthOf(line, size, true)));
    const height = lines.length * size;
    const box = SHIFTS.map(([dx, dy]): Box => {
      const centre = Math.min(WIDTH - width / 2 - 8, Math.max(width / 2 + 8, x + dx * (width / 2 + 6)));
      const middle = y + dy * size;
      return {
        left: centre - width / 2,
        right: centre + width / 2,
        top: middle - height / 2,
        bottom: middle + height / 2,
      };
    }).find((place) => inside(place) && !taken.some((other) => overlap(place, other)));
    if (!box) continue;
    taken.push(box);
    lines.forEach((line, index) => {
      out.push(
        text((box.left + box.right) / 2, box.top + size * (index + 0.82), line, {
          size,
          fill: palette.ink,
          bold: true,
          anchor: 'middle',
          rim: palette.ground,
        }),
      );
    });
  }
  return out;
}

/** Where to try a label, in halves of its width and lines, the state's middle first. */
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

const inside = (box: Box): boolean => box.top > EUROPE.top + 4 && box.bottom < EUROPE.top + EUROPE.height - 4;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;

/** A state without its far islands, which would pull its name out to sea. */
function mainland(shape: Feature<Geometry>): Feature<Geometry> {
  if (shape.geometry.type !== 'MultiPolygon') return shape;
  const polygons = shape.geometry.coordinates.map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  return { ...shape, geometry: largest };
}

/** The stances with the names of those who hold them: what no map has room for. */
function legendOf(data: MapData, palette: Palette, top: number): { parts: string[]; bottom: number } {
  const { size, line, indent } = LEGEND;
  const parts: string[] = [];
  const held = STANCES.map((stance) => ({
    stance,
    names: Object.keys(data.stances)
      .filter((actor) => data.stances[actor] === stance)
      .map((actor) => data.names[actor] ?? actor)
      .sort((a, b) => a.localeCompare(b, 'uk')),
  })).reverse();
  let y = top;
  const swatch = (fill: string): void => {
    parts.push(rect(MARGIN, y - size * 0.85, 40, 36, fill, 6));
  };
  if (held.every(({ names }) => names.length === 0)) {
    for (const row of wrap(data.nothing, size, WIDTH - 2 * MARGIN)) {
      parts.push(text(MARGIN, y, row, { size, fill: palette.ink }));
      y += line;
    }
  }
  for (const { stance, names } of held) {
    if (names.length === 0) continue;
    swatch(palette.stances[stance]);
    const head = `${data.legend[stance]} · ${names.length}`;
    parts.push(text(MARGIN + indent, y, head, { size, fill: palette.ink, bold: true }));
    y += line;
    for (const row of wrap(names.join(', '), size, WIDTH - 2 * MARGIN - indent)) {
      parts.push(text(MARGIN + indent, y, row, { size, fill: palette.ink }));
      y += line;
    }
    y += 12;
  }
  swatch(palette.land);
  parts.push(text(MARGIN + indent, y, data.unknown, { size, fill: palette.faint }));
  return { parts, bottom: round(y) };
}
