// npm run bench:slow-link: over a slow link, how long until the page for frames shows its map, beside a bare page with a MapLibre map of the same basemap.
// Both are built anew and sent gzipped; the runs alternate, each in a browser of its own. `--runs 9` measures oftener, `--shots folder` keeps the pictures.

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureChromium, ensureDependencies} from '../scripts/setup.mjs';
import {serveGzipped} from './gzipServer.mjs';
import {median} from './median.mjs';
import {film, firstWithMap} from './screenFilm.mjs';
import {slowLink, throttle} from './throttle.mjs';

/**
 * @typedef {object} Run
 * @property {number} seenMs  from the navigation until the map stands on the screen
 * @property {number} toldMs  the same by what the page itself says: its first paint, or MapLibre's `load`
 * @property {Map<string, number>} sent  bytes over the wire until it is at rest, by path
 * @property {string} png  what stood on the screen at `seenMs`, in base64
 */

const size = {width: 720, height: 480};
/** Of the bare page's time. */
const targetRatio = 0.3;
const colours = {land: '#fbf9f3', sea: '#e2eaed'};

const pages = [
  {
    title: 'embed.html',
    path: 'embed.html',
    tells: 'first contentful paint',
    isAtRest: () => document.querySelector('.embed') !== null,
    toldMs: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  },
  {
    title: 'bare MapLibre',
    path: 'bare/index.html',
    tells: '“load” of MapLibre',
    isAtRest: () => performance.getEntriesByName('map drawn').length > 0,
    toldMs: () => performance.getEntriesByName('map drawn')[0]?.startTime ?? Number.NaN,
  },
];

/** What a file is, by the end of its name. */
const kinds = {html: 'page', css: 'style', js: 'script', json: 'data', woff2: 'fonts'};

const {values} = parseArgs({options: {runs: {type: 'string', default: '5'}, shots: {type: 'string'}}});
const runCount = Number(values.runs);
if (!Number.isInteger(runCount) || runCount < 1) {
  console.error(`unexpected --runs: ${values.runs}; expected an integer ≥ 1`);
  process.exit(1);
}

await ensureDependencies();
const [{buildAll}, {buildBareMap}, {openBrowser}, executablePath] = await Promise.all([
  import('../scripts/build.mjs'),
  import('./buildBareMap.mjs'),
  import('./openBrowser.mjs'),
  ensureChromium(),
]);
const folder = mkdtempSync(join(tmpdir(), 'itinera-bench-'));
await buildAll(folder);
await buildBareMap(join(folder, 'bare'), 'index');
const server = await serveGzipped(folder);
const reader = await openBrowser(executablePath);
try {
  const readerPage = await reader.newPage();
  /** @type {Run[][]} */
  const runs = pages.map(() => []);
  for (let nth = 0; nth < runCount; nth += 1)
    for (const [idx, page] of pages.entries()) runs[idx]?.push(await openOnce(page, readerPage));
  if (values.shots) keepShots(values.shots, runs);
  printTable(runs, reader.version());
} finally {
  await reader.close();
  server.close();
  rmSync(folder, {recursive: true, force: true});
}

/**
 * Opens a page once, in a browser that has seen nothing yet.
 *
 * @param {typeof pages[number]} asked
 * @param {import('@playwright/test').Page} readerPage
 * @returns {Promise<Run>}
 */
async function openOnce({path, isAtRest, toldMs}, readerPage) {
  const browser = await openBrowser(executablePath);
  try {
    const page = await browser.newPage({viewport: size, colorScheme: 'light', locale: 'en-GB'});
    const session = await page.context().newCDPSession(page);
    await throttle(session);
    server.takeSent();
    const shots = await film(page);
    await page.goto(`${server.origin}${path}`, {waitUntil: 'commit'});
    await page.waitForFunction(isAtRest, undefined, {timeout: 120_000});
    await page.waitForLoadState('networkidle');
    const end = (await page.screenshot()).toString('base64');
    const shot = await firstWithMap(readerPage, shots, end, colours);
    const startMs = await page.evaluate(() => performance.timeOrigin);
    return {
      seenMs: shot.ms - startMs,
      toldMs: await page.evaluate(toldMs),
      sent: server.takeSent(),
      png: shot.png,
    };
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} into
 * @param {readonly (readonly Run[])[]} runs
 */
function keepShots(into, runs) {
  mkdirSync(into, {recursive: true});
  for (const [idx, {title}] of pages.entries())
    for (const [nth, {png}] of (runs[idx] ?? []).entries())
      writeFileSync(join(into, `${title.replaceAll(/\W+/g, '-')}-${nth + 1}.png`), png, 'base64');
}

/**
 * @param {readonly (readonly Run[])[]} runs
 * @param {string} browserVersion
 */
function printTable(runs, browserVersion) {
  const {downloadKbit, roundTripMs} = slowLink;
  console.log(
    `${downloadKbit / 1000} Mbit/s, ${roundTripMs} ms round trip; ${size.width} × ${size.height}; gzip; Chromium ${browserVersion}, WebGL in software; ${cpus().length} cores; Node ${process.versions.node}; medians of ${runCount}, least and most\n`,
  );
  for (const [idx, {title, tells}] of pages.entries()) {
    const own = runs[idx] ?? [];
    console.log(title);
    console.log(`  ${'map on the screen'.padEnd(24)}${spread(own.map(({seenMs}) => seenMs))}`);
    console.log(`  ${tells.padEnd(24)}${spread(own.map(({toldMs}) => toldMs))}`);
    for (const [kind, bytes] of bytesByKind(own[0]?.sent ?? new Map()))
      console.log(`  ${kind.padEnd(24)}${(bytes / 1000).toFixed(1).padStart(5)} KB`);
    console.log('');
  }
  const [framed = Number.NaN, bare = Number.NaN] = runs.map(own => median(own.map(({seenMs}) => seenMs)));
  const ratio = framed / bare;
  console.log(`ratio ${ratio.toFixed(2)}: ${ratio <= targetRatio ? 'within' : 'OVER'} ${targetRatio}`);
  if (!(ratio <= targetRatio)) process.exitCode = 1;
}

/**
 * The sum of each kind, and of all.
 *
 * @param {ReadonlyMap<string, number>} sent
 * @returns {[kind: string, bytes: number][]}
 */
function bytesByKind(sent) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  let all = 0;
  for (const [path, bytes] of sent) {
    const kind = kinds[/** @type {keyof typeof kinds} */ (extname(path).slice(1))] ?? 'other';
    sums.set(kind, (sums.get(kind) ?? 0) + bytes);
    all += bytes;
  }
  return [...[...sums].sort(([one], [other]) => one.localeCompare(other)), ['all', all]];
}

/** @param {readonly number[]} msOfRuns */
function spread(msOfRuns) {
  const [middle, least, most] = [median(msOfRuns), Math.min(...msOfRuns), Math.max(...msOfRuns)].map(ms =>
    Math.round(ms),
  );
  return `${middle} ms (${least}–${most})`;
}
