import {expect, test} from 'vitest';
import {nextStop} from '../../src/panels/sheet';
import {restingStop, type SheetRoom, sheetHeightPx} from '../../src/panels/sheetRoom';

const room: SheetRoom = {peekPx: 132, fullPx: 800};

test('the sheet peeks with headline, status and source, takes three fifths, then all', () => {
  expect(sheetHeightPx('peek', room)).toBe(132);
  expect(sheetHeightPx('half', room)).toBe(480);
  expect(sheetHeightPx('full', room)).toBe(800);
});

test('in a frame lower than the peek it takes what there is', () => {
  expect(sheetHeightPx('peek', {peekPx: 132, fullPx: 100})).toBe(100);
});

test('taps go round', () => {
  expect(nextStop('peek')).toBe('half');
  expect(nextStop('half')).toBe('full');
  expect(nextStop('full')).toBe('peek');
});

test.each([
  [142, 'peek'],
  [0, 'peek'],
  [305, 'peek'],
  [307, 'half'],
  [639, 'half'],
  [641, 'full'],
  [900, 'full'],
])('let go at rest at %d px, it comes to the nearest stop: %s', (heightPx, stop) => {
  expect(restingStop(heightPx, 0, room)).toBe(stop);
  // a slow hand throws nothing
  expect(restingStop(heightPx, 0.3, room)).toBe(stop);
  expect(restingStop(heightPx, -0.3, room)).toBe(stop);
});

test.each([
  [150, 'half', 'peek'],
  [470, 'half', 'peek'],
  [490, 'full', 'half'],
  [780, 'full', 'half'],
  [800, 'full', 'half'],
  [132, 'half', 'peek'],
])('thrown at %d px, it goes on to the next stop: up to %s, down to %s', (heightPx, up, down) => {
  expect(restingStop(heightPx, 0.5, room)).toBe(up);
  expect(restingStop(heightPx, -0.5, room)).toBe(down);
});
