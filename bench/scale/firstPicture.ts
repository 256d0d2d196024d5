import type {Browser, Page} from '@playwright/test';
import {film, firstWithMap} from '../screenFilm.mjs';
import {throttle} from '../throttle.mjs';
import type {Readings} from './figures';
import {ground, mustShowMap} from './notBlank';
import {type Opened, viewport} from './opened';
import type {Side} from './sides';

/**
 * From the navigation until as much land and sea stand on the screen as in the end.
 *
 * @param reader  any page: it reads the pictures.
 * @param link  at once, or over the slow link; the slow one tells how many bytes that took.
 */
export async function measureFirstPicture(
  {browser, page, session}: Opened,
  side: Side,
  url: string,
  reader: Page,
  link: 'cold' | 'slow',
  limitMs: number,
): Promise<Readings> {
  if (link === 'slow') await throttle(session);
  const shots = await film(page);
  await page.goto(url, {waitUntil: 'commit'});
  await page.waitForFunction(side.isAtRest, undefined, {timeout: limitMs});
  await hideJourneys(page);
  const end = (await page.screenshot()).toString('base64');
  const {ms} = await firstWithMap(reader, shots, end, ground, {mayMove: true});
  const startMs = await page.evaluate(() => performance.timeOrigin);
  const seenMs = ms - startMs;
  if (link === 'cold') return {first: seenMs};
  const needed = await page.evaluate(filesNeeded, {seenMs, onlyBlocking: side.standsWithoutScript});
  if (side.standsWithoutScript) await mustStandWith(needed, browser, url, reader);
  return {slow: seenMs, bytes: needed.reduce((sum, {bytes}) => sum + bytes, 0) / 1000};
}

interface FileNeeded {
  readonly url: string;
  /** Of the body as it was sent. */
  readonly bytes: number;
}

/**
 * Runs in the page: its document, and every file that was whole when the picture stood, a worker's script among them; or of those only the ones without
 * which the browser paints nothing.
 */
function filesNeeded({seenMs, onlyBlocking}: {seenMs: number; onlyBlocking: boolean}): FileNeeded[] {
  const entries = (type: string) =>
    performance.getEntriesByType(type) as (PerformanceResourceTiming & {renderBlockingStatus?: string})[];
  // the floor goes on to its data while its map is on its way to the screen
  const drawnMs = performance.getEntriesByName('map drawn')[0]?.startTime ?? seenMs;
  const files = entries('resource').filter(({responseEnd, renderBlockingStatus, initiatorType}) => {
    // a script that waits for the document holds up no picture
    const isBlocking = renderBlockingStatus === 'blocking' && initiatorType !== 'script';
    return responseEnd <= Math.min(seenMs, drawnMs) && (!onlyBlocking || isBlocking);
  });
  return [...entries('navigation'), ...files].map(({name, encodedBodySize}) => ({
    url: name,
    bytes: encodedBodySize,
  }));
}

/** @throws Error if a page has no map on it where it is sent these files and no others. */
async function mustStandWith(
  needed: readonly FileNeeded[],
  browser: Browser,
  url: string,
  reader: Page,
): Promise<void> {
  const withoutFragment = (address: string) => address.replace(/#.*/, '');
  const urls = new Set(needed.map(file => withoutFragment(file.url)));
  const page = await browser.newPage({viewport, colorScheme: 'light', locale: 'en-GB'});
  await page.route('**', route =>
    urls.has(withoutFragment(route.request().url())) ? route.continue() : route.abort(),
  );
  await page.goto(url);
  await mustShowMap(page, reader, `page with ${urls.size} files alone`);
  await page.close();
}

/** What a first picture may leave out: a hundred thousand journeys would hide the map. */
async function hideJourneys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.map-canvas {opacity: 0 !important}');
    document.adoptedStyleSheets = [sheet];
  });
}
