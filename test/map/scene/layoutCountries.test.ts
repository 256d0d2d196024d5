import {expect, test} from 'vitest';
import {type Frame, projectionOf, worldX, worldY} from '../../../src/geo';
import {type BasemapName, layoutMap, type Marks} from '../../../src/map/scene';
import {placeQuiet} from '../../../src/map/scene/quiet';

const frame: Frame = {widthPx: 1200, heightPx: 800, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const bare: Marks = {arcs: [], cities: [], absences: [], tints: [], unplaced: []};
const at = (id: string, lngDeg: number, room: number) => ({
  id,
  x: worldX(lngDeg),
  y: worldY(40.2),
  room,
});
/** Its own place is far in the east of a window over the Fergana valley. */
const kyrgyzstan: BasemapName = {
  ...at('KG', 79, 0),
  name: 'Kyrgyzstan',
  extent: 500,
  ours: true,
  further: [at('KG west', 70.6, 60), at('KG east', 72.2, 80)],
};

function layoutAt(lngDeg: number, more: Partial<Parameters<typeof layoutMap>[0]> = {}, zoom = 7) {
  return layoutMap({
    marks: bare,
    projection: projectionOf({lngDeg, latDeg: 40.2, zoom}, frame, 'mercator'),
    frame,
    furniture: [],
    nameOf: String,
    words: {andMore: name => name, didNotAttend: 'absent'},
    basemapNames: [kyrgyzstan],
    placeQuiet,
    measure: text => 7 * text.length,
    mostLabels: 99,
    ...more,
  });
}

test('a country keeps its place in the window from one layout to the next', () => {
  const first = layoutAt(69.2);
  expect(first.basemapLabels.map(({anchor}) => anchor)).toEqual(['KG west']);
  expect(first.sides.get('KG west')).toBe('centre');
  // nearer to the other place now: it stays, where a window that comes anew would choose the other
  const panned = layoutAt(72, {before: first.sides});
  expect(panned.basemapLabels.map(({anchor}) => anchor)).toEqual(['KG west']);
  expect(layoutAt(72).basemapLabels.map(({anchor}) => anchor)).toEqual(['KG east']);
  // out of the window, and back at the country's own place
  expect(layoutAt(74, {before: panned.sides}).basemapLabels.map(({anchor}) => anchor)).toEqual(['KG east']);
  expect(layoutAt(78.5, {before: panned.sides}).basemapLabels.map(({id, anchor}) => [id, anchor])).toEqual([
    ['KG', undefined],
  ]);
});

test('so does a country in which something is on, under furniture or not', () => {
  const marks: Marks = {...bare, tints: [{country: 'KG', format: 'csto', eventIdx: 0, placeIdx: 0}]};
  expect(layoutAt(71.4, {marks}).basemapLabels).toHaveLength(1);
  const furniture = [{left: 0, top: 0, right: 600, bottom: 800}];
  const [label] = layoutAt(71.4, {marks, furniture}).basemapLabels;
  expect(label).toMatchObject({id: 'KG', anchor: 'KG east'});
  expect(label!.box.left).toBeGreaterThan(600);
  // at its own place it is named once
  expect(layoutAt(78.5, {marks}).basemapLabels).toHaveLength(1);
});
