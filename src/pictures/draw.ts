import { type MapData, mapSvg } from './map.ts';
import { type MonthsData, monthsSvg } from './months.ts';
import { type TimelineData, timelineSvg } from './timeline.ts';

export type Picture =
  | { readonly kind: 'map'; readonly data: MapData }
  | { readonly kind: 'timeline'; readonly data: TimelineData }
  | { readonly kind: 'months'; readonly data: MonthsData };

export function draw(picture: Picture): string {
  switch (picture.kind) {
    case 'map':
      return mapSvg(picture.data);
    case 'timeline':
      return timelineSvg(picture.data);
    case 'months':
      return monthsSvg(picture.data);
  }
}
