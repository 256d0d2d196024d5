import type {Projection} from '../../geo';
import {looks} from './looks';
import type {CityMark} from './marks';

/** A dot on the screen: one city, or several whose dots would touch. */
export interface CityDot {
  /** The city that lends its name: the most important of them. */
  readonly city: CityMark;
  /** All of them, the namesake first. */
  readonly cities: readonly CityMark[];
  readonly xPx: number;
  readonly yPx: number;
}

/** Joins cities whose dots come closer than 14 px. The more important one keeps its place and its name. */
export function clusterCities(cities: readonly CityMark[], {scale, xPx, yPx}: Projection): CityDot[] {
  const dots: {city: CityMark; cities: CityMark[]; xPx: number; yPx: number}[] = [];
  const ordered = [...cities].sort((a, b) => b.importance - a.importance || a.placeIdx - b.placeIdx);
  for (const city of ordered) {
    const at = {xPx: Math.round(scale * city.x + xPx), yPx: Math.round(scale * city.y + yPx)};
    const near = dots.find(dot => Math.hypot(dot.xPx - at.xPx, dot.yPx - at.yPx) < looks.mergePx);
    if (near) near.cities.push(city);
    else dots.push({city, cities: [city], ...at});
  }
  return dots;
}
