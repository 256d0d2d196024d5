import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {tokensOfTheme} from '../../src/theme';
import {durationMs, easingOf, readMotion} from '../../src/theme/motion';

const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

test.each([
  ['350ms', 350],
  ['1.2s', 1200],
  ['.12s', 120],
  ['0s', 0],
  ['0', 0],
  ['', 0],
  ['fast', 0],
  ['-1s', 0],
])('%s lasts %d ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});

test.each([
  // by the formula of the curve at known points: handles on the diagonal are the diagonal
  ['cubic-bezier(0.3, 0.3, 0.6, 0.6)', shares],
  ['linear', shares],
  // its own mirror image about the middle
  ['ease-in-out', [0, 0.0197, 0.1292, 0.5, 0.8708, 0.9803, 1]],
  ['cubic-bezier(.42,0,.58,1)', [0, 0.0197, 0.1292, 0.5, 0.8708, 0.9803, 1]],
])('%s', (text, expected) => {
  const easing = easingOf(text);
  shares.forEach((share, idx) => {
    expect(easing(share)).toBeCloseTo(expected[idx]!, 3);
  });
});

test('an easing begins at 0 and ends at 1, whatever lies beyond', () => {
  for (const text of ['ease', 'ease-in', 'cubic-bezier(0.6, 0, 0.3, 1)', 'cubic-bezier(0.2, 1.6, 0.4, 1)']) {
    const easing = easingOf(text);
    expect([easing(-1), easing(0), easing(1), easing(2)]).toEqual([0, 0, 1, 1]);
  }
});

test.each(['', 'spring', 'cubic-bezier(1, 2)', 'cubic-bezier(a, b, c, d)', 'steps(4, end)'])(
  'an easing that is not known (%s) is even',
  text => {
    expect(shares.map(easingOf(text))).toEqual(shares);
  },
);

test('the shipped tokens say how everything moves', () => {
  const motion = readMotion(tokensOfTheme(readFileSync('src/theme/tokens.css', 'utf8'), 'dark'));
  expect(motion.journeyMs).toBe(1200);
  expect(motion.moveMs).toBeGreaterThan(0);
  // slow, fast, slow
  expect(motion.glide(0.1)).toBeLessThan(0.1);
  expect(motion.glide(0.9)).toBeGreaterThan(0.9);
});

test('what a house theme leaves out is a step', () => {
  expect(readMotion(() => '')).toMatchObject({moveMs: 0, journeyMs: 0});
});
