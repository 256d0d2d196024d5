import type {Readings} from './figures';
import type {Opened} from './opened';
import {isReady, type Side} from './sides';

interface LongTasks {
  longTasks: {startMs: number; durationMs: number}[];
}

/** Opens a page and waits until it is ready: data indexed, map drawn. */
export async function open({page}: Opened, side: Side, url: string, limitMs: number): Promise<void> {
  if (side.markReady) await page.addInitScript(side.markReady);
  await page.goto(url, {waitUntil: 'commit'});
  await isReady(page, limitMs);
}

/** Time until the page is ready, how long its main thread did not answer meanwhile, and the CPU of its process. */
export async function measureReady(
  opened: Opened,
  side: Side,
  url: string,
  limitMs: number,
): Promise<Readings> {
  const {page} = opened;
  await page.addInitScript(() => {
    const noted = window as unknown as LongTasks;
    noted.longTasks = [];
    new PerformanceObserver(list => {
      for (const {startTime, duration} of list.getEntries())
        noted.longTasks.push({startMs: startTime, durationMs: duration});
    }).observe({type: 'longtask', buffered: true});
  });
  await open(opened, side, url, limitMs);
  const {renderer} = await opened.cpu();
  // a long task is told once it is over
  await page.waitForTimeout(200);
  const {ready, longTasks} = await page.evaluate(() => ({
    ready: performance.getEntriesByName('ready')[0]!.startTime,
    longTasks: (window as unknown as LongTasks).longTasks,
  }));
  const blocking = longTasks
    .filter(({startMs}) => startMs < ready)
    .reduce((sum, {durationMs}) => sum + durationMs - 50, 0);
  return {ready, blocking, loadCpu: renderer};
}
