import {expect, test} from 'vitest';
import {withColours} from '../../../src/map/picture/withColours';
import type {MapColours} from '../../../src/theme';

const colours: MapColours = {
  space: '#sp',
  sea: '#s',
  land: '#land',
  lake: '#l',
  border: '#b',
  coast: '#c',
  river: '#00000b',
  ink: '#i',
  formats: {cis: '#cis', csto: '#csto', bilateral: '#bil', sco: '#sco', other: '#oth'},
};

test('a line gets the colour of its format and no fill', () => {
  const line = '<path class="line" data-line="a" data-format="cis" d="M0 0 1 1" stroke-width="2"/>';
  expect(withColours(line, colours)).toBe(
    '<path fill="none" stroke="#cis" data-line="a" d="M0 0 1 1" stroke-width="2"/>',
  );
});

test('a line that fades in keeps its gradient, from the colour of land to its own', () => {
  const fading =
    '<linearGradient id="f0" data-format="sco" x1="0"><stop class="line-stop" stop-opacity="0"/><stop class="line-stop" offset="1"/></linearGradient>' +
    '<path class="line" data-line="a" data-format="sco" d="M0 0 1 1" stroke="url(#f0)"/>';
  expect(withColours(fading, colours)).toBe(
    '<linearGradient id="f0" x1="0"><stop stop-color="#land"/><stop offset="1" stop-color="#sco"/></linearGradient>' +
      '<path fill="none" data-line="a" d="M0 0 1 1" stroke="url(#f0)"/>',
  );
});

test('an arrow is filled; rings are hollow', () => {
  const signs =
    '<g class="sign sign--arrow" data-sign="x" data-format="csto"/><g class="sign sign--absence" data-sign="y" data-format="csto"/>';
  expect(withColours(signs, colours)).toBe(
    '<g fill="#csto" data-sign="x" /><g fill="#land" stroke="#csto" data-sign="y" />',
  );
});
