import type {Page} from '@playwright/test';
import {type LngLat, sampleGreatCircle, worldX, worldY} from '../../src/geo';
import type {Format} from '../../src/model';

/** Cities between which the tests look for lines. */
export const places = {
  ashgabat: [58.38, 37.95],
  astana: [71.43, 51.13],
  bishkek: [74.6, 42.87],
  'cholpon-ata': [77.08, 42.65],
  dushanbe: [68.78, 38.54],
  minsk: [27.57, 53.9],
  moscow: [37.62, 55.75],
  'st-petersburg': [30.32, 59.94],
  tashkent: [69.24, 41.3],
  yerevan: [44.51, 40.18],
} as const satisfies Record<string, LngLat>;
export type PlaceId = keyof typeof places;

/** How strong a line is that is looked for: one under way is drawn full, a trace is faint. */
const leastAlpha = {full: 180, faint: 25} as const;

/**
 * Looks on the canvas for a line in a format's colour along the great circle between two cities.
 *
 * @returns for each twentieth of the way whether such ink is within 4 px of it; a dashed line has some in each.
 */
export async function inkAlong(
  page: Page,
  from: PlaceId,
  to: PlaceId,
  format: Format,
  strength: keyof typeof leastAlpha = 'full',
): Promise<boolean[]> {
  const way = sampleGreatCircle(places[from], places[to], 400);
  const points = Array.from({length: way.length / 2}, (_, k) => [
    worldX(way[2 * k]!),
    worldY(way[2 * k + 1]!),
  ]);
  return page.evaluate(
    ({points, format, least}) => {
      const [xPx, yPx, scale] = document
        .querySelector('#basemap')!
        .getAttribute('transform')!
        .match(/-?[\d.]+(?:e-?\d+)?/g)!
        .map(Number) as [number, number, number];
      const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas')!;
      const ratio = canvas.width / canvas.clientWidth;
      // a copy is read: reading the map's own canvas twice is complained of by the browser
      const {width, height} = canvas;
      const copy = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true})!;
      copy.drawImage(canvas, 0, 0);
      const {data} = copy.getImageData(0, 0, width, height);
      const wanted = getComputedStyle(document.documentElement).getPropertyValue(`--${format}`).trim();
      const colour = [1, 3, 5].map(at => Number.parseInt(wanted.slice(at, at + 2), 16));
      const isInk = (x: number, y: number) => {
        const k = 4 * (y * width + x);
        return data[k + 3]! >= least && colour.every((part, at) => Math.abs(data[k + at]! - part) < 30);
      };
      const parts = Array.from({length: 20}, () => false);
      points.forEach(([worldX, worldY], idx) => {
        const x = Math.round(ratio * (scale * worldX! + xPx));
        const y = Math.round(ratio * (scale * worldY! + yPx));
        for (let dy = -4; dy <= 4; dy++) {
          for (let dx = -4; dx <= 4; dx++) {
            const isInside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
            if (isInside && isInk(x + dx, y + dy))
              parts[Math.min(19, Math.floor((20 * idx) / points.length))] = true;
          }
        }
      });
      return parts;
    },
    {points, format, least: leastAlpha[strength]},
  );
}

/** How many twentieths of the way have ink. */
export async function inkedParts(...args: Parameters<typeof inkAlong>): Promise<number> {
  return (await inkAlong(...args)).filter(Boolean).length;
}
