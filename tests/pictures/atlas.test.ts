import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/pictures/atlas.ts';

const at = (longitude: number, latitude: number): (string | null)[] =>
  atlas()
    .filter((land) => geoContains(land.shape, [longitude, latitude]))
    .map((land) => land.actor);

describe('the atlas', () => {
  it.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.6, 44.58],
    ['Kerch', 36.4, 45.33],
    ['Donetsk', 37.8, 48.0],
    ['Luhansk', 39.3, 48.57],
    ['Kyiv', 30.52, 50.45],
  ])('has %s in Ukraine', (_, longitude, latitude) => expect(at(longitude, latitude)).toEqual(['UA']));

  it.each([
    ['Krasnodar', 38.98, 45.04, 'RU'],
    ['Vilnius', 25.28, 54.69, 'LT'],
    ['Paris', 2.35, 48.86, 'FR'],
    ['Pristina', 21.17, 42.65, 'XK'],
    ['Kyrenia', 33.35, 35.25, 'CY'],
    ['Tokyo', 139.5, 35.8, 'JP'],
  ])('has %s in its state', (_, longitude, latitude, actor) =>
    expect(at(longitude, latitude)).toEqual([actor]),
  );
});
