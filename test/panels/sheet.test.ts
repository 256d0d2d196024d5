import {expect, test} from 'vitest';
import {nearestStop, nextStop, peekPx, sheetHeightPx} from '../../src/panels/sheet';

test('a sheet peeks by 132 px, then takes 60 %, then all', () => {
  expect(sheetHeightPx('peek', 800)).toBe(132);
  expect(sheetHeightPx('half', 800)).toBe(480);
  expect(sheetHeightPx('full', 800)).toBe(800);
});

test('in a frame lower than the peek it takes what there is', () => {
  expect(sheetHeightPx('peek', 100)).toBe(100);
});

test('taps go round', () => {
  expect(nextStop('peek')).toBe('half');
  expect(nextStop('half')).toBe('full');
  expect(nextStop('full')).toBe('peek');
});

test('a drag ends at the nearest stop', () => {
  expect(nearestStop(peekPx + 10, 800)).toBe('peek');
  expect(nearestStop(0, 800)).toBe('peek');
  expect(nearestStop(400, 800)).toBe('half');
  expect(nearestStop(700, 800)).toBe('full');
});
