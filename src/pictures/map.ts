import { type GeoProjection, type GeoStreamWrapper, geoConicConformal, geoEqualEarth, geoPath } from 'd3-geo';
import { type Actor, STANCES, type Stance } from '../news.ts';
import { atlas, type Land, mainland } from './atlas.ts';
import { heading } from './heading.ts';
import { type Box, placeLabels } from './labels.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import { rect, svg, text, widthOf, wrap } from './text.ts';

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
const EUROPE: Box = { left: 0, right: WIDTH, top: 164, bottom: 1014 };
const WORLD: Box = { left: 0, right: WIDTH, top: 1024, bottom: 1344 };
const LEGEND = { size: 32, line: 45, indent: 58 };
const PROTECTED = 'UA';
const ANTARCTICA = 'AQ';

/** A window on the world: where it stands on the picture, how it is projected, which lands it can hold. */
interface Panel {
  readonly box: Box;
  readonly projection: GeoProjection;
  readonly lands: readonly Land[];
  readonly label: number;
  readonly outline: number;
}

export function mapSvg(data: MapData): string {
  const palette = PALETTES[data.theme];
  const europe = europePanel();
  const near = spotsOn(europe, data, () => true);
  const named = new Set(near.map((spot) => spot.actor));
  const afar = atlas().some((land) => land.actor && data.stances[land.actor] && !named.has(land.actor));
  const parts = [...heading(data.title, data.date, palette), ...panelParts(europe, near, data, palette)];
  if (afar) {
    const world = worldPanel();
    const far = spotsOn(world, data, (actor) => !named.has(actor) && actor !== PROTECTED);
    parts.push(...panelParts(world, far, data, palette));
  }
  const legend = legendOf(data, palette, (afar ? WORLD : EUROPE).bottom + 60);
  return svg(WIDTH, legend.bottom, palette.ground, [...parts, ...legend.parts]);
}

/** From Iceland and Gibraltar to the North Cape and the Caucasus. */
function europePanel(): Panel {
  const projection = geoConicConformal().parallels([40, 62]).rotate([-15, 0]).precision(0);
  const corners = [
    [-11, 36],
    [-20, 64],
    [40, 36],
    [44, 60],
    [10, 35.5],
    [25, 68],
  ];
  const near = ({ bounds: [west, south, east, north] }: Land): boolean =>
    north > 25 && south < 80 && west < 75 && east > -40;
  return {
    box: EUROPE,
    projection: into(projection, corners, EUROPE),
    lands: atlas().filter(near),
    label: 28,
    outline: 3,
  };
}

function worldPanel(): Panel {
  const projection = geoEqualEarth().rotate([-10, 0]).precision(0);
  const corners = [
    [-168, 0],
    [178, 0],
    [0, 74],
    [0, -48],
  ];
  const lands = atlas().filter((land) => land.actor !== ANTARCTICA);
  return { box: WORLD, projection: into(projection, corners, WORLD), lands, label: 24, outline: 1 };
}

function into(projection: GeoProjection, coordinates: number[][], box: Box): GeoProjection {
  const extent: [[number, number], [number, number]] = [
    [box.left, box.top],
    [box.right, box.bottom],
  ];
  return projection.fitExtent(extent, { type: 'MultiPoint', coordinates }).clipExtent(extent);
}

interface Spot {
  readonly actor: Actor;
  readonly at: readonly [number, number];
  readonly area: number;
}

/** Where the lands that matter lie on a panel, Ukraine first and then by size; too little to be seen is left out. */
function spotsOn(panel: Panel, data: MapData, wanted: (actor: Actor) => boolean): Spot[] {
  const path = geoPath(panel.projection);
  const spots = new Map<Actor, Spot>();
  for (const { actor, shape } of panel.lands) {
    if (!actor || !wanted(actor) || !(data.stances[actor] || actor === PROTECTED)) continue;
    const main = mainland(shape);
    const area = path.area(main);
    if (area > 20 && area > (spots.get(actor)?.area ?? 0))
      spots.set(actor, { actor, area, at: path.centroid(main) });
  }
  return [...spots.values()].sort(
    (a, b) => Number(b.actor === PROTECTED) - Number(a.actor === PROTECTED) || b.area - a.area,
  );
}

function panelParts(panel: Panel, spots: readonly Spot[], data: MapData, palette: Palette): string[] {
  const { box, projection, lands } = panel;
  const path = geoPath(thinned(projection)).digits(1);
  const names = spots.map(({ actor, at }) => ({ name: data.names[actor] ?? actor, at }));
  // Ukraine last: its outline must not go under its neighbours' edges.
  const inOrder = [...lands].sort((a, b) => Number(a.actor === PROTECTED) - Number(b.actor === PROTECTED));
  return [
    rect(box.left, box.top, box.right - box.left, box.bottom - box.top, palette.sea),
    ...inOrder.map((land) => {
      const outline = path(land.shape);
      return outline ? outlined(outline, land.actor, panel.outline, data, palette) : '';
    }),
    ...placeLabels(names, box, { size: panel.label, fill: palette.ink, rim: palette.ground }),
  ];
}

/** Drops points less than a pixel from the one before: the atlas is finer than any picture. */
const thinned = (projection: GeoProjection): GeoStreamWrapper => ({
  stream: (out) => {
    let x = Number.NaN;
    let y = Number.NaN;
    return projection.stream({
      point: (px, py) => {
        if (Math.abs(px - x) + Math.abs(py - y) < 1.2) return;
        x = px;
        y = py;
        out.point(px, py);
      },
      lineStart: () => {
        x = Number.NaN;
        out.lineStart();
      },
      lineEnd: () => out.lineEnd(),
      polygonStart: () => out.polygonStart(),
      polygonEnd: () => out.polygonEnd(),
      sphere: () => out.sphere?.(),
    });
  },
});

function outlined(
  path: string,
  actor: Actor | null,
  outline: number,
  data: MapData,
  palette: Palette,
): string {
  if (actor === PROTECTED) {
    return `<path d="${path}" fill="${palette.protectedLand}" stroke="${palette.ink}" stroke-width="${outline}"/>`;
  }
  const stance = actor ? data.stances[actor] : undefined;
  const fill = stance ? palette.stances[stance] : palette.land;
  return `<path d="${path}" fill="${fill}" stroke="${palette.border}" stroke-width="${outline / 2}"/>`;
}

/** The stances with the names of those who hold them: what no map has room for. */
function legendOf(data: MapData, palette: Palette, top: number): { parts: string[]; bottom: number } {
  const { size, line, indent } = LEGEND;
  const left = MARGIN + indent;
  const room = WIDTH - MARGIN - left;
  const parts: string[] = [];
  let y = top;
  const say = (content: string, x: number, fill: string): void => {
    parts.push(text(x, y, content, { size, fill }));
  };
  const swatch = (fill: string): void => void parts.push(rect(MARGIN, y - 28, 40, 36, fill, 6));
  if (Object.keys(data.stances).length === 0) {
    for (const row of wrap(data.nothing, size, WIDTH - 2 * MARGIN)) {
      say(row, MARGIN, palette.ink);
      y += line;
    }
  }
  for (const stance of [...STANCES].reverse()) {
    const names = Object.keys(data.stances)
      .filter((actor) => data.stances[actor] === stance)
      .map((actor) => data.names[actor] ?? actor)
      .sort((a, b) => a.localeCompare(b, 'uk'));
    if (names.length === 0) continue;
    swatch(palette.stances[stance]);
    const head = `${data.legend[stance]} (${names.length}):`;
    const [first = '', ...rest] = wrap(names.join(', '), size, room, widthOf(`${head} `, size, true));
    parts.push(text(left, y, ` ${first}`, { size, fill: palette.ink, head }));
    y += line;
    for (const row of rest) {
      say(row, left, palette.ink);
      y += line;
    }
    y += 10;
  }
  swatch(palette.land);
  say(data.unknown, left, palette.faint);
  return { parts, bottom: y + MARGIN };
}
