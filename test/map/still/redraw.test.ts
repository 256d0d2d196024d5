import '../../fixtures/curvedProjections';
import {expect, test, vi} from 'vitest';
import {projectionOf} from '../../../src/geo';
import type {Basemap} from '../../../src/map/still';
import {redrawStill} from '../../../src/map/still/redraw';
import {shiftsInFrame} from '../../../src/map/still/worldCopies';
import {aBasemap} from './basemaps';

const frame = {widthPx: 800, heightPx: 600, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const form = {projection: 'mercator', worldview: 'neutral', detail: 'fine', tintable: ['UA']} as const;

test('what cannot be fetched cannot be drawn', async () => {
  await expect(redrawStill(form, () => Promise.reject<Basemap>(new Error('offline')))).rejects.toThrow(
    'offline',
  );
});

test('a form is drawn from the file of its detail, in its worldview and its grain', async () => {
  const online = vi.fn(() => Promise.resolve(aBasemap()));
  const [neutral, un] = await Promise.all([
    redrawStill(form, online),
    redrawStill({...form, worldview: 'un'}, online),
  ]);
  expect(online.mock.calls).toEqual([['fine'], ['fine']]);
  expect(neutral.markup).not.toBe(un.markup);
  expect(neutral.markup).toContain('scale(0.125)');
  expect(neutral.pathsAt).toBeUndefined();
});

test('a globe has a path for each that its group holds, whatever it shows', async () => {
  const {markup, pathsAt} = await redrawStill(
    {projection: 'globe', worldview: 'neutral', detail: 'coarse', tintable: ['UA']},
    () => Promise.resolve(aBasemap()),
  );
  const count = markup.match(/<path /g)!.length;
  const look = (lngDeg: number) =>
    pathsAt!(projectionOf({lngDeg, latDeg: 10, zoom: 1.5}, frame, 'globe'), frame);
  expect(look(20)).toHaveLength(count);
  expect(look(20).filter(d => d !== '').length).toBeGreaterThan(5);
  expect(look(-150).join('')).toBe('');
});

// at this scale the world is 819 px wide and begins 25 px right of `xPx`
test.each([
  ['the world alone', -50, [0]],
  ['what lies beyond its east end', -500, [0, 32768]],
  ['what lies beyond its west end', 400, [0, -32768]],
])('a frame sees %s', (_, xPx, expected) => {
  expect(shiftsInFrame({scale: 0.025, xPx}, {widthPx: 790})).toEqual(expected);
});
