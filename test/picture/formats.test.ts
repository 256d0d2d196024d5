import {expect, test} from 'vitest';
import {sizeOfFormat} from '../../src/picture/formats';

const window = {widthPx: 1440, heightPx: 900};

test.each([
  ['wide', 16 / 9],
  ['square', 1],
  ['portrait', 4 / 5],
] as const)('%s has its ratio whatever the window', (format, ratio) => {
  const {widthPx, heightPx} = sizeOfFormat(format, window);
  expect(widthPx / heightPx).toBeCloseTo(ratio, 6);
});

test.each([
  ['a desk', 1440, 900, 1440, 900],
  ['a phone, made large enough to hold the words', 390, 844, 640, 1385],
  ['a narrow strip, never longer than 1600', 200, 2000, 160, 1600],
  ['a very large screen', 3200, 1600, 1600, 800],
])('as shown keeps the shape of %s', (_, widthPx, heightPx, width, height) => {
  expect(sizeOfFormat('shown', {widthPx, heightPx})).toEqual({widthPx: width, heightPx: height});
});
