import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {contrastPairs, themeFaults, tokenNames, tokensOfTheme} from '../../src/theme';
import {contrastOf} from '../../src/theme/contrast';

const read = (path: string) => readFileSync(new URL(`../../src/theme/${path}`, import.meta.url), 'utf8');
const shipped = read('tokens.css');
const houses = readdirSync(new URL('../../src/theme/houses/', import.meta.url));
/** Of the format alone, and how things move: no house sets these. */
const notOfAHouse = new Set(['format', 'quick', 'move', 'journey', 'glide', 'settle']);

test('black on white has the contrast that WCAG gives it, in either order', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(() => contrastOf('red', '#ffffff')).toThrow('unexpected colour: "red"');
});

test('text and marks of the shipped themes can be told from what they stand on', () => {
  expect(contrastPairs.length).toBeGreaterThan(30);
  expect(themeFaults(shipped, '')).toEqual([]);
});

test.each(houses)('the house theme %s is one that a build takes, and sets every token', house => {
  expect(themeFaults(shipped, read(`houses/${house}`))).toEqual([]);
  const expected = new Set(tokenNames(shipped).filter(name => !notOfAHouse.has(name)));
  expect(new Set(tokenNames(read(`houses/${house}`)))).toEqual(expected);
});

test('the dark that the shipped tokens have for the system is the dark that a reader chooses', () => {
  const unlike = (css: string) => themeFaults('', css).filter(fault => fault.includes('by the system'));
  expect(unlike(shipped)).toEqual([]);
  const changed = shipped.replace(/(\n\[data-theme="dark"\] \{[\s\S]*?--sea: )#\w+/, '$1#000000');
  expect(unlike(changed)).toEqual(['dark: --sea is not the same by the system and by choice']);
});

test('every colour of the shipped themes gives way to the colours that a system forces', () => {
  const forced = read('system.css').split('forced-colors: active')[1]!;
  const colours = tokenNames(shipped).filter(name => tokensOfTheme(shipped, 'light')(name).startsWith('#'));
  expect([...new Set(colours)].filter(name => !tokenNames(forced).includes(name))).toEqual([]);
});

test('what is wrong with a house theme is told with its token, its theme and the figure', () => {
  const house = ':root, [data-theme="light"] { --ink-2: #999999; --sea: teal; --inc: #000000; }';
  const faults = themeFaults(shipped, house);
  expect(faults[0]).toBe('there is no token --inc');
  expect(faults).toContain('dark: --ink-2 is set for light alone');
  expect(faults).toContain(
    'light: --ink-2 #999999 on --surface #fffefa has a contrast of 2.82; at least 4.5 is needed',
  );
  expect(faults).toContain('light: --sea is "teal"; expected a colour such as #1d2730');
});

test('a house theme may set faces and corners alone', () => {
  expect(themeFaults(shipped, ':root { --radius-card: 0; --serif: Charter, serif; }')).toEqual([]);
});
