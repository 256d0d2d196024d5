import '../../fixtures/curvedProjections';
import {expect, test} from 'vitest';
import {type Camera, type Frame, projectionOf, toPx, worldX} from '../../../src/geo';
import {createScene, dotId, layoutMap} from '../../../src/map/scene';
import {clusterCities} from '../../../src/map/scene/clusters';
import {toDayNumber} from '../../../src/time';
import {shippedIndexes} from '../../fixtures/indexes';

const indexes = shippedIndexes();
const frame: Frame = {widthPx: 1200, heightPx: 800, topPx: 60, rightPx: 60, bottomPx: 60, leftPx: 60};
const marks = createScene(indexes).marksAt({
  playhead: toDayNumber('2025-12-22') + 0.5,
  selectedEvents: new Set(),
  selectedPlaceIdx: null,
  pickedEventIdx: null,
  revealed: null,
  compact: false,
});
const layoutFrom = (camera: Camera) => {
  const projection = projectionOf(camera, frame, 'globe');
  const layout = layoutMap({
    marks,
    projection,
    frame,
    furniture: [],
    nameOf: placeIdx => indexes.dataset.places[placeIdx]!.id,
    words: {andMore: (name, count) => `${name} +${count}`, didNotAttend: 'absent'},
    basemapNames: [{id: 'RU', name: 'Russia', x: 25_000, y: 8900, extent: 9000, ours: true}],
    measure: text => 7 * text.length,
    mostLabels: 99,
  });
  return {layout, projection};
};
const region: Camera = {lngDeg: 60, latDeg: 48, zoom: 2.2};

test('over the region every city is a dot where the globe shows it', () => {
  const {layout, projection} = layoutFrom(region);
  const out = new Float64Array(2);
  const seen = layout.dots.filter(dot => dot.seen);
  expect(seen.length).toBeGreaterThan(5);
  for (const {city, xPx, yPx} of seen) {
    expect(toPx(projection, city.x, city.y, out)).toBe(true);
    expect([xPx, yPx]).toEqual([Math.round(out[0]!), Math.round(out[1]!)]);
  }
  expect(layout.basemapLabels.map(({id}) => id)).toEqual(['RU']);
});

test('a city behind the globe is neither dot nor name, and an arrow at the edge points to where it lies', () => {
  // over the Caribbean the region lies behind the north-eastern edge
  const {layout} = layoutFrom({lngDeg: -80, latDeg: 0, zoom: 2.2});
  const behind = layout.dots.filter(dot => !dot.seen);
  expect(behind.length).toBeGreaterThan(3);
  for (const dot of behind) {
    expect(layout.covered.has(dot)).toBe(true);
    expect(layout.labels.has(dotId(dot))).toBe(false);
  }
  expect(layout.basemapLabels).toEqual([]);
  expect(layout.edges.length).toBeGreaterThan(0);
  for (const {angle} of layout.edges) {
    expect(Math.sin(angle)).toBeLessThan(0);
    expect(Math.cos(angle)).toBeGreaterThan(-0.2);
  }
});

test('two cities side by side are one dot, but not across the horizon', () => {
  const globe = projectionOf({lngDeg: 0, latDeg: 0, zoom: 2}, frame, 'globe');
  const radiusPx = (512 * 4) / (2 * Math.PI);
  const eyePx = 400 / Math.tan(0.6435011087932844 / 2);
  const horizonDeg = (Math.acos(radiusPx / (radiusPx + eyePx)) * 180) / Math.PI;
  const cityAt = (placeIdx: number, lngDeg: number) => ({
    ...marks.cities[0]!,
    placeIdx,
    x: worldX(lngDeg),
    y: 16_384,
  });
  const dots = clusterCities(
    [
      cityAt(1, horizonDeg - 1.5),
      cityAt(2, horizonDeg - 0.5),
      cityAt(3, horizonDeg + 0.5),
      cityAt(4, horizonDeg + 1),
    ],
    globe,
  );
  expect(dots.map(({cities, seen}) => [cities.map(({placeIdx}) => placeIdx), seen])).toEqual([
    [[1, 2], true],
    [[3, 4], false],
  ]);
});
