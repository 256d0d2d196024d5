/** What holds for every style sheet: pages from right to left, text of any size. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const root = join(import.meta.dirname, '../../src');
const sheets = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('.css'))
  .map(path => ({path, lines: rulesOf(path)}));

interface Line {
  readonly text: string;
  /** The selector or the at-rule that it stands in, or is. */
  readonly rule: string;
}

/** The lines of a sheet without its comments. */
function rulesOf(path: string): Line[] {
  const css = readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  let rule = '';
  return css.split('\n').map(text => {
    if (/[{,]$/.test(text) && !/^\s+[\w-]+:\s/.test(text))
      rule = rule.endsWith(',') ? `${rule} ${text}` : text;
    return {text: text.trim(), rule};
  });
}

function found(isFault: (line: Line, path: string) => boolean): string[] {
  return sheets.flatMap(({path, lines}) =>
    lines.filter(line => isFault(line, path)).map(({text, rule}) => `${path}: ${rule.trim()} ${text}`),
  );
}

/** Time and geography run from left to right in every language, and px are counted from the left there. */
const fromTheLeft = /\.(?:map|basemap|cit(?:y|ies)|edge|timeline|first-fit)/;
const physical =
  /^(?:left|right|(?:margin|padding|border)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius):|^(?:float|clear|text-align): (?:left|right)/;
const fourValues = /^(?:margin|padding|inset):(?: \S+){4};$/;

test('sides are named by where a line of text begins and ends, but for map and track', () => {
  const isSided = (text: string) =>
    physical.test(text) || fourValues.test(text.replaceAll(/\([^)]*\)+/g, ''));
  expect(found(({text, rule}) => isSided(text) && !fromTheLeft.test(rule))).toEqual([]);
});

test('text grows with the size that a reader has chosen, but for what is measured in px on map and axis', () => {
  const isMeasured = (rule: string, path: string) =>
    path.startsWith('timeline/') ||
    /\.(?:basemap-names|city|edge|first-(?:name|country)|small-map)/.test(rule);
  const isPx = (text: string) => /^font(?:-size)?:[^;]*\d(?:px|pt)/.test(text);
  expect(found(({text, rule}, path) => isPx(text) && !isMeasured(rule, path))).toEqual([]);
});

test('whether a window is small is told by the size of its text', () => {
  expect(found(({text}) => text.startsWith('@media') && /\d(?:px|rem)\)/.test(text))).toEqual([]);
});
