import {type Projection, toPx} from '../../geo';
import {looks} from './looks';
import type {CityMark} from './marks';

/** A dot on the screen: one city, or several whose dots would touch. */
export interface CityDot {
  /** The city that lends its name: the most important of them. */
  readonly city: CityMark;
  /** All of them, the namesake first. */
  readonly cities: readonly CityMark[];
  /** Of a dot behind the globe: a point beside it, in its direction. */
  readonly xPx: number;
  readonly yPx: number;
  /** Whether it is on this side of the globe. */
  readonly seen: boolean;
}

const point = new Float64Array(2);

/** Joins cities whose dots come closer than 14 px. The more important one keeps its place and its name. */
export function clusterCities(cities: readonly CityMark[], projection: Projection): CityDot[] {
  const dots: (CityDot & {cities: CityMark[]})[] = [];
  const ordered = [...cities].sort((a, b) => b.importance - a.importance || a.placeIdx - b.placeIdx);
  for (const city of ordered) {
    const seen = toPx(projection, city.x, city.y, point);
    const at = {xPx: Math.round(point[0]!), yPx: Math.round(point[1]!), seen};
    const near = dots.find(
      dot => dot.seen === seen && Math.hypot(dot.xPx - at.xPx, dot.yPx - at.yPx) < looks.mergePx,
    );
    if (near) near.cities.push(city);
    else dots.push({city, cities: [city], ...at});
  }
  return dots;
}
