import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'vite';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {houseThemePlugin} from '../../src/cli/houseThemePlugin';

const project = join(import.meta.dirname, '../..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'itinera-house-'));
  mkdirSync(join(root, 'src/theme'), {recursive: true});
  cpSync(join(project, 'src/theme/tokens.css'), join(root, 'src/theme/tokens.css'));
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><head><title>A page</title></head><script type="module" src="/main.js"></script>',
  );
  writeFileSync(
    join(root, 'main.js'),
    "import './src/theme/tokens.css'; import 'virtual:itinera/house-theme.css';",
  );
});
afterEach(() => rmSync(root, {recursive: true}));

/** The built page and its style sheet. */
async function built(house?: string): Promise<{html: string; css: string}> {
  const path = house === undefined ? undefined : 'house.css';
  if (path !== undefined) writeFileSync(join(root, path), house!);
  await build({root, configFile: false, logLevel: 'silent', plugins: [houseThemePlugin(path)]});
  const assets = join(root, 'dist/assets');
  const sheet = readdirSync(assets).find(name => name.endsWith('.css'))!;
  return {
    html: readFileSync(join(root, 'dist/index.html'), 'utf8'),
    css: readFileSync(join(assets, sheet), 'utf8'),
  };
}

test('a house’s tokens come after the shipped ones, and its paper colours the browser’s own bars', async () => {
  const {html, css} = await built(
    ':root{--surface:#ffffff;--serif:Charter}[data-theme="dark"]{--surface:#16202a}@media (prefers-color-scheme: dark){:root:not([data-theme="light"]){--surface:#16202a}}',
  );
  expect(css.lastIndexOf('--serif:Charter')).toBeGreaterThan(css.indexOf('Source Serif 4'));
  expect(html).toContain('<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">');
  expect(html).toContain('<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16202a">');
});

test('without a house the shipped tokens stand alone', async () => {
  const {html, css} = await built();
  expect(css.match(/--serif:/g)).toHaveLength(1);
  expect(html).toContain('content="#fffefa"');
});

test('a house theme that nobody could read stops the build, with all that is wrong with it', async () => {
  await expect(built(':root{--ink-2:#999999;--inks:#000000}')).rejects.toThrow(
    /house\.css: there is no token --inks\n[\s\S]*house\.css: light: --ink-2 #999999 on --surface #fffefa has a contrast of 2\.82/,
  );
});

test('a file that is not there is named', async () => {
  const site = {
    root,
    configFile: false as const,
    logLevel: 'silent' as const,
    plugins: [houseThemePlugin('no.css')],
  };
  await expect(build(site)).rejects.toThrow('ITINERA_THEME: there is no file no.css');
});
