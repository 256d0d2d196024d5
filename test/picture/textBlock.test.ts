import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Face, textBlock, textSvg} from '../../src/picture/textBlock';

const face: Face = {family: 'sans', sizePx: 10, weight: 400, lineHeightPx: 14};
/** Every letter is ten wide. */
const measure = (text: string) => 10 * Array.from(text).length;

test('a line holds as many words as just fit, to the last pixel', () => {
  expect(textBlock('aa bb cc', face, 50, measure).lines).toEqual(['aa bb', 'cc']);
  expect(textBlock('aa bb cc', face, 49, measure).lines).toEqual(['aa', 'bb', 'cc']);
});

test('a word wider than the line is broken within itself, and nothing is lost', () => {
  expect(textBlock('abcdefgh ij', face, 30, measure).lines).toEqual(['abc', 'def', 'gh', 'ij']);
});

test('what does not fit ends with an ellipsis that fits', () => {
  const {lines, heightPx} = textBlock('aaaa bbbb cccc dddd', face, 40, measure, 2);
  expect(lines).toEqual(['aaaa', 'bbb…']);
  expect(heightPx).toBe(28);
});

test('a text without words has no lines and no height', () => {
  expect(textBlock('  ', face, 40, measure)).toMatchObject({lines: [], heightPx: 0});
});

test('every line fits, and the words come in their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({minLength: 1, maxLength: 9, unit: 'grapheme-ascii'})),
      fc.integer({min: 10, max: 200}),
      (words, width) => {
        const text = words.join(' ');
        const {lines} = textBlock(text, face, width, measure);
        expect(lines.every(line => measure(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/g, ''));
      },
    ),
  );
});

test('text from outside stays text', () => {
  const block = textBlock('<script>alert("1")</script>&\u0007', face, 1000, measure);
  const svg = textSvg(block, 0, 0, '#000', {sans: 'a "b" c', serif: 'd'});
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</tspan>');
  expect(svg).toContain('font-family="a &quot;b&quot; c"');
});
