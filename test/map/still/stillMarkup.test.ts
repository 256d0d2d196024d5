import '../../fixtures/curvedProjections';
import type {MultiPolygon, Position} from 'geojson';
import '../../fixtures/curvedProjections';
import {feature} from 'topojson-client';
import {describe, expect, test} from 'vitest';
import {lngLatAt, mapLngDeg, type ProjectionName, projectionOf, toPx, worldX, worldY} from '../../../src/geo';
import {stillMarkup} from '../../../src/map/still';
import {basemapLayers} from '../../../src/map/style';
import {aBasemap, shippedBasemap} from './basemaps';
import {dataOf, fills, longestPiece, subPathsOf} from './paths';

const colours = {
  space: '#00000c',
  sea: '#000001',
  land: '#000002',
  lake: '#000003',
  border: '#000004',
  coast: '#000005',
  river: '#00000b',
  ink: '#000006',
  formats: {cis: '#111111', csto: '#222222', sco: '#333333', bilateral: '#444444', other: '#555555'},
};
const frame = {widthPx: 600, heightPx: 400, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};

function pictureOf(
  name: ProjectionName,
  [lngDeg, latDeg, zoom]: readonly [number, number, number],
  basemap = shippedBasemap('coarse'),
) {
  const projection = projectionOf({lngDeg, latDeg, zoom}, frame, name);
  return {projection, markup: stillMarkup(basemap, {projection, frame, colours, worldview: 'neutral'})};
}

const looks: [name: ProjectionName, look: readonly [lngDeg: number, latDeg: number, zoom: number]][] = [
  ['mercator', [60, 50, 2.5]],
  ['mercator', [-169, 20, 1.2]],
  ['mercator', [180, 66, 4]],
  ['mercator', [25, 36, 6]],
  ['conic', [70, 50, 2.5]],
  ['conic', [20, 40, 4.5]],
  ['conic', [178, 64, 3]],
  ['globe', [70, 45, 1]],
  ['globe', [0, -75, 1]],
  ['globe', [-170, 30, 1.5]],
  ['globe', [30, 85, 2]],
  ['globe', [25, 36, 5]],
];

describe.each(looks)('%s from %j', (name, look) => {
  const {projection, markup} = pictureOf(name, look);

  test('land is filled where there is land, and nowhere else', () => {
    const d = dataOf(markup, 'fill="#000002"').join('');
    const isLand = (xPx: number, yPx: number) => {
      const place = lngLatAt(projection, xPx, yPx);
      return place !== null && landHas([mapLngDeg(place[0]), place[1]]);
    };
    const astray: string[] = [];
    for (let x = 5; x < frame.widthPx; x += 31) {
      for (let y = 5; y < frame.heightPx; y += 29) {
        const around = [isLand(x - 4, y), isLand(x + 4, y), isLand(x, y - 4), isLand(x, y + 4)];
        // at a coast a tenth of a pixel decides
        if (new Set(around).size > 1) continue;
        if (fills(d, x, y) !== isLand(x, y)) astray.push(`${x} ${y}`);
      }
    }
    expect(astray).toEqual([]);
  });

  test('no shore runs across the picture', () => {
    const inside = (d: string) =>
      subPathsOf(d)
        .flatMap(({points}) => points.slice(1).map((point, at) => [points[at]!, point] as const))
        .filter(ends => ends.every(([x, y]) => x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx))
        .map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]));
    const pieces = dataOf(markup, 'stroke="#000005"').flatMap(inside);
    // a tenth of the way around the world: Antarctica's longest straight shore
    expect(pieces.reduce((most, px) => Math.max(most, px), 0)).toBeLessThan((512 * 2 ** look[2]) / 10);
  });

  test('px have one decimal', () => {
    expect(markup).not.toMatch(/\d\.\d\d/);
  });
});

test('the globe shows what toPx shows, and nothing of the far side', () => {
  const near = pictureOf('globe', [25, 5, 2], aBasemap());
  const [d] = dataOf(near.markup, 'fill="#000002"');
  const out = new Float64Array(2);
  const corners = [
    [0, 0],
    [0, 30],
    [60, 30],
    [60, 0],
  ].map(([lng, lat]) => {
    toPx(near.projection, worldX(lng!), worldY(lat!), out);
    return [...out];
  });
  const points = subPathsOf(d!)[0]!.points;
  for (const [x, y] of corners)
    expect(Math.min(...points.map(point => Math.hypot(point[0] - x!, point[1] - y!)))).toBeLessThan(0.1);
  const far = pictureOf('globe', [-150, -5, 2], aBasemap());
  expect(dataOf(far.markup, 'fill="#000002"')).toEqual([]);
});

test('the sea of the globe is a disc in space that ends where no place lies any more', () => {
  const {projection, markup} = pictureOf('globe', [70, 45, 1]);
  const [, fill] = /^<rect width="600" height="400" fill="(#\w+)"\/>/.exec(markup)!;
  expect(fill).toBe('#00000c');
  const [, cx, cy, r] =
    /<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)" fill="#000001" stroke="#000005" stroke-width="0.8"\/>/
      .exec(markup)!
      .map(Number);
  for (let turn = 0; turn < 6.28; turn += 0.5) {
    const at = (px: number) => lngLatAt(projection, cx! + px * Math.cos(turn), cy! + px * Math.sin(turn));
    expect(at(r! - 0.6)).not.toBeNull();
    expect(at(r! - 0.2)).toBeNull();
  }
  // land lies over it
  expect(markup.indexOf('<circle')).toBeLessThan(markup.indexOf('<path'));
  expect(pictureOf('conic', [70, 50, 2.5]).markup).not.toContain('<circle');
});

test('what lies outside the frame is left out', () => {
  const {markup} = pictureOf('mercator', [75, 42, 5]);
  expect(markup.length).toBeLessThan(pictureOf('mercator', [75, 42, 1.2]).markup.length / 4);
  for (const d of dataOf(markup, 'stroke="#000004"')) expect(longestPiece(d)).toBeLessThan(3000);
});

test('each layer has the table’s colour, width and dashes as attributes', () => {
  const {markup} = pictureOf('mercator', [60, 40, 1.5]);
  expect(markup).not.toMatch(/class=|style=|var\(/);
  expect(markup).toMatch(/^<rect width="600" height="400" fill="#000001"\/>/);
  for (const {id, kind, token, ...layer} of basemapLayers) {
    if (kind === 'fill' || id === 'river-2' || id === 'river-3') continue;
    const {widthPx} = layer as {widthPx: number};
    const dash = 'dashPx' in layer ? ` stroke-dasharray="${layer.dashPx.join(' ')}"` : '';
    expect(markup).toContain(`stroke="${colours[token]}" stroke-width="${widthPx}"${dash}`);
  }
});

test.each([
  ['neutral', 1],
  ['un', 2],
] as const)('in the worldview %s Ukraine is tinted with %i paths', (worldview, count) => {
  const projection = projectionOf({lngDeg: 10, latDeg: 5, zoom: 2}, frame);
  const tints = [{country: 'UA', format: 'csto'}] as const;
  const markup = stillMarkup(aBasemap(), {projection, frame, colours, worldview, tints: [...tints] as never});
  expect(dataOf(markup, 'fill="#222222" fill-opacity="0.12"')).toHaveLength(count);
});

const basemap = shippedBasemap('coarse');
const land = (feature(basemap as never, basemap.objects.land as never) as unknown as {geometry: MultiPolygon})
  .geometry.coordinates;

// even-odd on paper: the map's edges are those of the topology, which ends in Antarctica, a little before the pole
function landHas([lng, lat]: Position): boolean {
  if (lat! < -85) return true;
  let inside = false;
  for (const ring of land.flat()) {
    ring.forEach(([bx, by], at) => {
      const [ax, ay] = ring.at(at - 1)!;
      if (ay! > lat! !== by! > lat! && lng! < ((bx! - ax!) * (lat! - ay!)) / (by! - ay!) + ax!)
        inside = !inside;
    });
  }
  return inside;
}
