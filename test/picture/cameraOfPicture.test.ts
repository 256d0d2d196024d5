import {expect, test} from 'vitest';
import {projectionOf, toPx, worldX, worldY} from '../../src/geo';
import {cameraOfPicture} from '../../src/picture/cameraOfPicture';

const camera = {lngDeg: 60, latDeg: 50, zoom: 3};
const frame = {widthPx: 1440, heightPx: 900, topPx: 100, rightPx: 420, bottomPx: 200, leftPx: 370};
const at = new Float64Array(2);

test.each([
  ['wide', 1000, 500],
  ['high', 400, 1200],
  ['as the free part', 650, 600],
])('the corners of the free part lie in a picture that is %s, and touch its edge', (_, widthPx, heightPx) => {
  const shown = projectionOf(camera, frame);
  const bare = {widthPx, heightPx, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
  const picture = projectionOf(cameraOfPicture(camera, frame, {widthPx, heightPx}), bare);
  const corners = [
    [370, 100],
    [1020, 700],
  ].map(([x, y]) => {
    const worldAt = [(x! - shown.xPx) / shown.scale, (y! - shown.yPx) / shown.scale] as const;
    toPx(picture, worldAt[0], worldAt[1], at);
    return [at[0]!, at[1]!] as const;
  });
  const [[left, top], [right, bottom]] = corners as [readonly [number, number], readonly [number, number]];
  expect(Math.min(left, top)).toBeCloseTo(0, 6);
  expect(right).toBeLessThanOrEqual(widthPx + 1e-6);
  expect(bottom).toBeLessThanOrEqual(heightPx + 1e-6);
  toPx(picture, worldX(60), worldY(50), at);
  expect([...at]).toEqual([widthPx / 2, heightPx / 2].map(px => expect.closeTo(px, 6)));
});
