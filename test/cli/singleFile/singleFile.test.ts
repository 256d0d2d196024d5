import {createHash} from 'node:crypto';
import {runInNewContext} from 'node:vm';
import {describe, expect, test} from 'vitest';
import {type Enclosed, singleFile} from '../../../src/cli/singleFile/singleFile';
import {discloseJson} from '../../../src/embed/enclosed';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
    <script type="module" crossorigin src="./assets/page.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/page.css">
  </head>
  <body>
    <a href="#mode=list">List</a>
  </body>
</html>`;

const enclosed: Enclosed = {
  script: 'const end = "</script><!--"; run(end, 1 < 2);\n',
  style: '@font-face{font-family:A;src:url(./a.woff2)}p{color:red}',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  files: {
    'dataset.json': '{"title":"</script>"}',
    'basemap/coarse.json': '{"type":"Topology"}',
    'basemap/names.json': '{}',
  },
};

const html = singleFile(page, enclosed);
const inside = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
const script = inside(/<script>(.*?)<\/script>/s);
const style = inside(/<style>(.*?)<\/style>/s);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('script and style stand in the page, the script after all else', () => {
  expect(html).not.toMatch(/<script[^>]* src=|rel="stylesheet"|type="module"/);
  expect(style).toBe('p{color:red}');
  expect(html.indexOf('<script>')).toBeGreaterThan(html.lastIndexOf('application/json'));
  expect(html.trimEnd()).toMatch(/<\/script>\s*<\/body>\s*<\/html>$/);
});

test('nothing in the script ends it, and it says what it said', () => {
  expect(script).not.toMatch(/<\/script|<!--/);
  const said: unknown[] = [];
  runInNewContext(script, {run: (...args: unknown[]) => said.push(...args)});
  expect(said).toEqual(['</script><!--', true]);
});

test('the policy lets in this script and this style, and nothing else', () => {
  expect(inside(/http-equiv="Content-Security-Policy" content="([^"]*)"/)).toBe(
    `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test('what the script asks for is in its block, to the letter', () => {
  expect(discloseJson(inside(/id="dataset">(.*?)<\/script>/s))).toBe(enclosed.files['dataset.json']);
  expect(inside(/id="basemap-coarse">(.*?)<\/script>/s)).toBe('{"type":"Topology"}');
});

describe('a page that goes on naming a file is refused', () => {
  test.each([
    ['a link', page.replace('#mode=list', './index.html'), enclosed, './index.html'],
    ['a picture', page.replace('</body>', '<img src="map.png"></body>'), enclosed, 'map.png'],
    ['a style', page, {...enclosed, style: 'p{background:url("./paper.png")}'}, './paper.png'],
  ] as const)('by %s', (_, html, what, named) => {
    expect(() => singleFile(html, what)).toThrow(`a page of one file names another: ${named}`);
  });
});

test('whole addresses are no files of the build', () => {
  const linked = page.replace('#mode=list', 'https://maps.example/visits/index.html');
  expect(singleFile(linked, enclosed)).toContain('href="https://maps.example/visits/index.html"');
});
