// The basemap as SVG: drawn once in world units, seen by any camera through one viewBox or transform.
import type {Basemap} from './basemap';
import {pathWriter} from './pathData';

/** Countries that can be tinted unless asked otherwise: the region of the reports. */
const region = ['RU', 'KZ', 'UA', 'UZ', 'TM', 'KG', 'TJ', 'AZ', 'BY', 'GE', 'MD', 'AM'];

/**
 * SVG markup of the basemap, without the `<svg>` around it.
 *
 * Coordinates are whole world units (`src/geo/mercator.ts`). Colours and widths come from still.css: there are
 * classes only, no style, so that a strict content security policy lets it pass. From bottom to top:
 * - `.still-land`: all land as one path, its outline the coast; no gaps can open between countries
 * - `.still-country[data-country]`: one path a country near the region, invisible until tinted
 * - `.still-area[data-area]`: one path a disputed area, part of no country
 * - `.still-lake`, `.still-border`, `.still-border--disputed`
 *
 * @param tintable  ISO codes of the countries to give a path of their own; each costs its outline once more.
 */
export function stillGroups(basemap: Basemap, tintable: Iterable<string> = region): string {
  const {land, countries, areas, borders, lakes} = basemap.objects;
  const write = pathWriter(basemap);
  const fixedWidth = 'vector-effect="non-scaling-stroke"';
  const markup: string[] = [];

  markup.push(`<path class="still-land" ${fixedWidth} d="${write.polygons(land)}"/>`);

  markup.push('<g class="still-countries" fill="none">');
  for (const country of tintable) {
    const shape = countries.geometries.find(({properties}) => properties.country === country);
    const path = shape ? write.polygons(shape) : '';
    if (path) markup.push(`<path class="still-country" data-country="${country}" d="${path}"/>`);
  }
  for (const shape of areas.geometries) {
    const path = write.polygons(shape);
    if (path) markup.push(`<path class="still-area" data-area="${shape.properties.area}" d="${path}"/>`);
  }
  markup.push('</g>');

  markup.push(`<path class="still-lake" ${fixedWidth} d="${write.polygons(lakes)}"/>`);

  for (const lines of borders.geometries) {
    const modifier = lines.properties.status === 'disputed' ? ' still-border--disputed' : '';
    markup.push(
      `<path class="still-border${modifier}" fill="none" ${fixedWidth} d="${write.lines(lines)}"/>`,
    );
  }
  return markup.join('');
}

/** What a camera sees of the world, in world units. */
export interface WorldBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A whole `<svg>` of the basemap, framed.
 *
 * @param viewBox  the part of the world to show; the picture fills its box and crops what does not fit.
 */
export function stillSvg(basemap: Basemap, {viewBox}: {viewBox: WorldBox}): string {
  const {x, y, width, height} = viewBox;
  return (
    `<svg class="still" xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}"` +
    ` preserveAspectRatio="xMidYMid slice" aria-hidden="true">${stillGroups(basemap)}</svg>`
  );
}
