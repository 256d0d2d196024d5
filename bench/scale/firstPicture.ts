import type {Page} from '@playwright/test';
import {film, firstWithMap} from '../screenFilm.mjs';
import {throttle} from '../throttle.mjs';
import type {Readings} from './figures';
import type {Opened} from './opened';
import type {Side} from './sides';

/** Land and sea by day. */
export const ground = {land: '#fbf9f3', sea: '#e2eaed'} as const;

/**
 * From the navigation until as much land and sea stand on the screen as in the end.
 *
 * @param reader  any page: it reads the pictures.
 * @param link  at once, or over the slow link; what has come by then is told of the slow one, where nothing comes that was not waited for.
 */
export async function measureFirstPicture(
  {page, session}: Opened,
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
  return link === 'cold'
    ? {first: seenMs}
    : {slow: seenMs, bytes: (await page.evaluate(bytesBy, seenMs)) / 1000};
}

/** Runs in the page: bytes of its document and of every file that was whole by then, a worker's script among them; ms since the navigation. */
function bytesBy(ms: number): number {
  const entries = (type: string) => performance.getEntriesByType(type) as PerformanceResourceTiming[];
  const files = entries('resource').filter(({responseEnd}) => responseEnd <= ms);
  return [...entries('navigation'), ...files].reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
}

/** What a first picture may leave out: a hundred thousand journeys would hide the map. */
async function hideJourneys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.map-canvas {opacity: 0 !important}');
    document.adoptedStyleSheets = [sheet];
  });
}
