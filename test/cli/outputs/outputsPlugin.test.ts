/** What a build writes beside its pages, with and without knowing where it will lie. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {unzipSync} from 'fflate';
import {build, createLogger, createServer, type Logger} from 'vite';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {dataPlugin} from '../../../src/cli/dataPlugin';
import {outputsPlugin} from '../../../src/cli/outputs/outputsPlugin';
import type {Environment} from '../../../src/cli/outputs/publication';
import {prerenderPlugin} from '../../../src/cli/prerender/prerenderPlugin';

const template =
  '<!doctype html><html lang="en"><head><title>Itinera</title></head><body><!--first-picture--></body></html>';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'itinera-outputs-'));
  mkdirSync(join(root, 'public/pinned'), {recursive: true});
  mkdirSync(join(root, 'scripts'));
  symlinkSync(resolve('data'), join(root, 'data'));
  symlinkSync(resolve('public/basemap'), join(root, 'public/basemap'));
  for (const family of ['index', 'embed']) writeFileSync(join(root, `${family}.html`), template);
});
afterAll(() => rmSync(root, {recursive: true}));

async function buildInto(outDir: string, environment: Environment, families = ['index', 'embed']) {
  const warnings: string[] = [];
  const customLogger: Logger = {...createLogger('silent'), warn: text => void warnings.push(text)};
  await build({
    root,
    configFile: false,
    customLogger,
    plugins: [dataPlugin(), prerenderPlugin(environment), outputsPlugin(environment)],
    build: {
      outDir,
      copyPublicDir: false,
      // how long it takes is another matter
      rolldownOptions: {
        checks: {pluginTimings: false},
        input: families.map(family => join(root, `${family}.html`)),
      },
    },
  });
  const written = (file: string) => readFileSync(join(root, outDir, file), 'utf8');
  return {warnings, written, has: (file: string) => existsSync(join(root, outDir, file))};
}

test('without a base it writes all but what needs one, and says so once', async () => {
  const {warnings, written, has} = await buildInto('bare', {});
  expect(warnings).toEqual([
    expect.stringMatching(/^ITINERA_BASE is not set, so .* oembed\.json are left out: set it to/),
  ]);
  expect(has('oembed.json')).toBe(false);
  for (const file of ['preview.svg', 'preview.ru.svg', 'preview.ky.svg'])
    expect(written(file)).toMatch(/^<svg /);
  const {current, corrections} = JSON.parse(written('versions.json')) as {
    current: string;
    corrections: unknown;
  };
  expect(corrections).toEqual([]);
  expect(written(`pinned/${current}.json`)).toBe(written('dataset.json'));
  for (const page of ['index.html', 'index.ky.html', 'embed.ru.html'])
    expect(written(page)).toContain(`<meta name="itinera:version" content="${current}">`);
  expect(JSON.parse(written('dataset.jsonld'))).toMatchObject({'@type': 'Dataset', version: current});
}, 60_000);

test('the whole is there to be downloaded in each language, and named for catalogues', async () => {
  const {written, has} = await buildInto('downloads', {base: 'https://maps.example.org/visits'});
  const {distribution} = JSON.parse(written('dataset.jsonld')) as {distribution: {contentUrl: string}[]};
  const base = 'https://maps.example.org/visits/';
  const files = distribution.map(({contentUrl}) => contentUrl.slice(base.length));
  expect(files).toHaveLength(1 + 3 * 4 + 1);
  for (const file of files) expect(has(file), file).toBe(true);
  expect(written('downloads/events.csv')).toContain(`${base}#event=lavrov-visit-kyrgyzstan-2025`);
  expect(written('downloads/events.ru.csv')).toContain(`${base}index.ru.html#event=`);
  expect(written('downloads/calendar.ky.ics')).toContain('BEGIN:VCALENDAR');
  expect(written('downloads/map.geojson')).toContain('"FeatureCollection"');
  expect(written('downloads/datapackage.zip')).toMatch(/^PK/);
}, 60_000);

test('with a base, addresses are whole; pictures that are not there are not named', async () => {
  const {warnings, written} = await buildInto('based', {base: 'https://maps.example.org/visits'});
  expect(warnings).toEqual([expect.stringContaining('npm run previews')]);
  const {html} = JSON.parse(written('oembed.ru.json')) as {html: string};
  expect(html).toContain('src="https://maps.example.org/visits/embed.ru.html"');
  expect(written('index.html')).toContain('<link rel="canonical" href="https://maps.example.org/visits/">');
  expect(written('index.html')).not.toContain('og:image');
}, 60_000);

test('a build of other pages writes none of it again', async () => {
  const {warnings, has} = await buildInto('embed', {}, ['embed']);
  expect(warnings).toEqual([]);
  expect(has('embed.ky.html')).toBe(true);
  expect(has('versions.json')).toBe(false);
}, 60_000);

test('a base that is none, and a pinned file that has changed, stop the build with words', async () => {
  await expect(buildInto('wrong', {base: 'maps.example.org'})).rejects.toThrow(
    /ITINERA_BASE: "maps\.example\.org" is no/,
  );
  writeFileSync(join(root, 'public/pinned/0123456789ab.json'), '{}');
  await expect(buildInto('wrong', {})).rejects.toThrow(/pinned\/0123456789ab\.json: it has been changed/);
  rmSync(join(root, 'public/pinned/0123456789ab.json'));
}, 60_000);

test('the dev server answers with the same', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [dataPlugin(), outputsPlugin()],
    server: {port: 0, watch: null},
    appType: 'mpa',
  });
  await server.listen();
  try {
    const {port} = server.httpServer!.address() as AddressInfo;
    const ask = (path: string) => fetch(`http://localhost:${port}/${path}`);
    const {current} = (await (await ask('versions.json')).json()) as {current: string};
    const pinned = await ask(`pinned/${current}.json?x`);
    expect(await pinned.text()).toBe(await (await ask('dataset.json')).text());
    expect((await ask('preview.ky.svg')).headers.get('content-type')).toBe('image/svg+xml');
    expect((await ask('downloads/events.ru.csv')).headers.get('content-type')).toBe('text/csv');
    const archive = new Uint8Array(await (await ask('downloads/datapackage.zip')).arrayBuffer());
    expect(Object.keys(unzipSync(archive))).toContain('datapackage.json');
    expect((await ask('pinned/0123456789ab.json')).status).toBe(404);
    expect((await ask('oembed.json')).status).toBe(404);
  } finally {
    await server.close();
  }
}, 60_000);
