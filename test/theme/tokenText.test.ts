import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {tokensOfTheme} from '../../src/theme/tokenText';

const css = `
@import "fonts.css";
/* { --sea: comment } */
:root,
[data-theme='light'] {
  --sea: #e2eaed;
  --serif:
    "Semi; colon", "Serif, Old",
    serif;
  --ink: #111
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    --sea: #media;
  }
}
[data-theme="dark"] { --sea: #0f1820; --shadow: 0 1px rgb(0 0 0 / 30%), 0 6px black; }
[data-format="cis"] { --format: var(--cis); }
`;

test('a theme has its own tokens, and those of the root where it has none', () => {
  expect(tokensOfTheme(css, 'light')('sea')).toBe('#e2eaed');
  expect(tokensOfTheme(css, 'dark')('sea')).toBe('#0f1820');
  expect(tokensOfTheme(css, 'dark')('ink')).toBe('#111');
});

test('values stand on one line, with what they hold in quotes and commas', () => {
  const token = tokensOfTheme(css, 'dark');
  expect(token('serif')).toBe('"Semi; colon", "Serif, Old", serif');
  expect(token('shadow')).toBe('0 1px rgb(0 0 0 / 30%), 0 6px black');
});

test('at-rules and other rules say nothing, and a token that is not there is empty', () => {
  for (const theme of ['light', 'dark'] as const) {
    const token = tokensOfTheme(css, theme);
    expect(token('format')).toBe('');
    expect(token('toString')).toBe('');
    expect(token('sea')).not.toBe('#media');
  }
});

test('all colours of the shipped themes are read, and they differ', () => {
  const shipped = readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8');
  const light = tokensOfTheme(shipped, 'light');
  const dark = tokensOfTheme(shipped, 'dark');
  // as a plain search finds them: light, the dark of the system, and the dark that was chosen
  const found = [...shipped.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]);
  expect(found.length).toBeGreaterThan(50);
  expect(new Set(found.map(([name]) => name)).size * 3).toBe(found.length);
  const third = found.length / 3;
  for (const [name, value] of found.slice(0, third)) expect(light(name!)).toBe(value);
  for (const [name, value] of found.slice(-third)) {
    expect(dark(name!)).toBe(value);
    expect(light(name!)).not.toBe(value);
  }
  expect(dark('sans')).toMatch(/^"Inter Variable", Inter, .*sans-serif$/);
});
