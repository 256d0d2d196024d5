import type {Page} from '@playwright/test';
import {type Camera, type Projection, projectionOf, toPx, worldX, worldY} from '../../src/geo';
import {atlasStands, goTo, openAtlas, restingCamera, slider} from './atlas';
import {expect, test} from './fixtures';
import {colourAt, strayEdges} from './pixels';

// software GL tells that reading its pixels back is slow
const slowReading = /GPU stall due to ReadPixels/;
test.use({expectedMessages: [slowReading]});

const basemap = (page: Page) => page.locator('.map');
const liveCanvas = (page: Page) => page.locator('.map-live canvas');
const isLive = (page: Page) =>
  expect(basemap(page)).toHaveAttribute('data-basemap', 'live', {timeout: 20_000});
const isStill = (page: Page) => expect(basemap(page)).toHaveAttribute('data-basemap', 'still');

/** Waits until the still is drawn anew in this detail. */
const isDrawnIn = (page: Page, detail: string) =>
  expect(page.locator(`#basemap > [data-detail="${detail}"]`)).toBeAttached({timeout: 20_000});

/** Counts the draw calls of WebGL from the first script on; `drawCalls` reads them. */
async function countDrawCalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counter = window as unknown as {drawCalls: number};
    counter.drawCalls = 0;
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw = WebGL2RenderingContext.prototype[name] as (...args: unknown[]) => void;
      WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
        counter.drawCalls += 1;
        draw.apply(this, args);
      };
    }
  });
}

const drawCalls = (page: Page) => page.evaluate(() => (window as unknown as {drawCalls: number}).drawCalls);

/** Waits until the live map has nothing left to draw. */
async function restingDrawCalls(page: Page): Promise<number> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await drawCalls(page);
        const isSame = now === before;
        before = now;
        return isSame;
      },
      {intervals: [200, 300, 300, 500]},
    )
    .toBe(true);
  return before;
}

/** Notes when which basemap was shown, ms since the page began. */
async function noteBasemaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: [string, number][] = [];
    Object.assign(window, {notes});
    const map = document.querySelector<HTMLElement>('.map')!;
    new MutationObserver(() => notes.push([map.dataset.basemap!, performance.now()])).observe(map, {
      attributeFilter: ['data-basemap'],
    });
  });
}

const notesOf = (page: Page) => page.evaluate(() => (window as unknown as {notes: [string, number][]}).notes);

/** Hides all that lies over the basemap. */
async function showBasemapAlone(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // what is transparent is where it was and takes the pointer as before
    sheet.replaceSync(
      '[data-furniture], .panel, .map-canvas, .basemap-names, .cities, .edges, .title {opacity: 0 !important}',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

// ── taking over ─────────────────────────────────────────────────────────────────────────────

test('the live map takes over by itself, and the still is then out of the picture', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  await isLive(page);
  await expect(page.locator('.map-still')).toBeHidden();
  await expect(liveCanvas(page)).toBeVisible();
  // no gestures, no focus and no words of its own
  await expect(page.locator('.map-live')).toHaveAttribute('aria-hidden', 'true');
  expect(await page.locator('.map-live').textContent()).toBe('');
});

test('an address may ask for no live map, and none is fetched', async ({page}) => {
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  await openAtlas(page, 't=2025-06-29&live=0');
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await restingCamera(page);
  await isStill(page);
  expect(fetched.filter(url => /live-|maplibre/.test(url))).toEqual([]);
});

const views = {
  'the opening’s neighbourhood': {view: '47,62,3.4'},
  'the Fergana valley': {view: '40.6,71.5,6.2', detail: 'fine'},
  'Chukotka and Alaska': {view: '63,182,3.7'},
  // the world that the page came with is Mercator's, in coarse detail: a globe is drawn later
  'the globe': {view: '45,70,2.6&projection=globe', detail: 'coarse'},
} satisfies Record<string, {readonly view: string; readonly detail?: string}>;
for (const [name, {view, detail}] of Object.entries<{view: string; detail?: string}>(views)) {
  test(`laid over each other, still and live show coast and borders within a pixel: ${name}`, async ({
    page,
  }) => {
    const pictureOf = async (live: 0 | 1) => {
      await page.goto('about:blank');
      await openAtlas(page, `t=2025-03-01&view=${view}&live=${live}`);
      if (live === 1) await isLive(page);
      else if (detail) await isDrawnIn(page, detail);
      // cities are buttons over both: they must not move at all
      const cities = await page
        .locator('.city')
        .evaluateAll(buttons => buttons.map(button => JSON.stringify(button.getBoundingClientRect())));
      await showBasemapAlone(page);
      return {cities, png: (await page.screenshot()).toString('base64')};
    };
    const still = await pictureOf(0);
    const live = await pictureOf(1);
    expect(live.cities).toEqual(still.cities);
    const {edges, strays} = await strayEdges(page, still.png, live.png);
    expect(Math.min(...edges)).toBeGreaterThan(2000); // there is something to compare
    // a thin line may fade out here and there; a map that is off by two pixels has half of its edges astray
    expect(strays[0] / edges[0]).toBeLessThan(0.01);
    expect(strays[1] / edges[1]).toBeLessThan(0.01);
  });
}

test('the live map follows the hand, in the frames in which the cities move', async ({page}) => {
  await countDrawCalls(page);
  await openAtlas(page, 't=2025-06-29&view=47,62,3.4&live=1');
  await isLive(page);
  await restingDrawCalls(page);
  // at each frame's beginning: where a city lies, and how much has been drawn so far
  await page.evaluate(() => {
    const frames: [string, number][] = [];
    Object.assign(window, {frames});
    const city = document.querySelector<HTMLElement>('[data-atlas] .city')!;
    const note = () => {
      frames.push([
        JSON.stringify(city.getBoundingClientRect()),
        (window as unknown as {drawCalls: number}).drawCalls,
      ]);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await showBasemapAlone(page);
  const before = await page.screenshot({clip: {x: 400, y: 150, width: 300, height: 300}});
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.mouse.move(450, 280, {steps: 10});
  await page.mouse.up();
  await restingDrawCalls(page);

  const frames = await page.evaluate(() => (window as unknown as {frames: [string, number][]}).frames);
  const changes = frames.slice(1).map(([box, drawn], k) => [box !== frames[k]![0], drawn !== frames[k]![1]]);
  const moved = changes.filter(([hasMoved]) => hasMoved);
  expect(moved.length).toBeGreaterThan(2);
  expect(moved.every(([, isDrawn]) => isDrawn)).toBe(true);

  const after = await page.screenshot({clip: {x: 350, y: 130, width: 300, height: 300}});
  const {edges, strays} = await strayEdges(page, before.toString('base64'), after.toString('base64'));
  expect(edges[0]).toBeGreaterThan(500);
  expect(strays[0] / edges[0]).toBeLessThan(0.01);
  await isLive(page);
});

test('dragging time repaints no basemap', async ({page}) => {
  await countDrawCalls(page);
  await openAtlas(page, 't=2025-05-02&live=1');
  await isLive(page);
  const drawn = await restingDrawCalls(page);
  await slider(page).focus();
  for (let k = 0; k < 20; k++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/t=2025-05-22/);
  expect(await drawCalls(page)).toBe(drawn);
});

const central: Camera = {latDeg: 45, lngDeg: 67, zoom: 3.6};

test('a country is tinted on its day, and tapped as in the still', async ({page}) => {
  await countDrawCalls(page);
  await openAtlas(page, 't=2025-08-20&view=45,67,3.6&live=1');
  await isLive(page);
  const drawn = await restingDrawCalls(page);
  await showBasemapAlone(page);
  // the south of Kyrgyzstan, and the middle of Kazakhstan, where no journey passes
  const kyrgyzstan = await pointAt(page, central, 75.2, 40.9);
  const kazakhstan = await pointAt(page, central, 66.5, 46.6);
  const [land, sco] = await tokensOf(page, 'land', 'sco');
  expect(distance(await colourAt(page, kyrgyzstan), land!)).toBeLessThan(3);

  await goTo(page, 't=2025-09-10&view=45,67,3.6&live=1');
  const tinted = land!.map((part, at) => Math.round(0.88 * part + 0.12 * sco![at]!));
  await expect.poll(async () => distance(await colourAt(page, kyrgyzstan), tinted)).toBeLessThan(3);
  expect(distance(await colourAt(page, kazakhstan), land!)).toBeLessThan(3);
  expect(await drawCalls(page)).toBeGreaterThan(drawn);

  await page.mouse.click(kazakhstan.x, kazakhstan.y);
  await expect(page.locator('.panel h2')).toHaveText('Kazakhstan');
});

test('the colours follow the theme', async ({page}) => {
  await openAtlas(page, 't=2025-08-20&view=45,67,3.6&live=1');
  await isLive(page);
  const kazakhstan = await pointAt(page, central, 66.5, 46.6);
  for (const theme of ['dark', 'light']) {
    await goTo(page, `t=2025-08-20&view=45,67,3.6&live=1&theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const [land] = await tokensOf(page, 'land');
    await expect.poll(async () => distance(await colourAt(page, kazakhstan), land!)).toBeLessThan(3);
  }
});

/** How far two colours are apart at most, of 255: WebGL rounds otherwise than the page. */
const distance = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((part, at) => Math.abs(part - other[at]!)));

/** Colours of tokens, red, green and blue. */
async function tokensOf(page: Page, ...names: string[]): Promise<number[][]> {
  return page.evaluate(wanted => {
    const style = getComputedStyle(document.documentElement);
    return wanted.map(name => {
      const hex = style.getPropertyValue(`--${name}`).trim();
      return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));
    });
  }, names);
}

/** Where the page shows a place under a camera. */
async function pointAt(page: Page, camera: Camera, lngDeg: number, latDeg: number) {
  const frame = await page.evaluate(() => {
    const map = document.querySelector('[data-atlas] .map')!.getBoundingClientRect();
    const free = document.querySelector('[data-atlas] .map-free')!.getBoundingClientRect();
    return {
      widthPx: map.width,
      heightPx: map.height,
      topPx: free.top - map.top,
      rightPx: map.right - free.right,
      bottomPx: map.bottom - free.bottom,
      leftPx: free.left - map.left,
    };
  });
  const [x, y] = pointIn(projectionOf(camera, frame, 'mercator'), lngDeg, latDeg);
  return {x, y};
}

function pointIn(projection: Projection, lngDeg: number, latDeg: number): [number, number] {
  const at = new Float64Array(2);
  toPx(projection, worldX(lngDeg), worldY(latDeg), at);
  return [at[0]!, at[1]!];
}

// ── giving back ─────────────────────────────────────────────────────────────────────────────

test('with a lost context the still stands within 200 ms, and the live map again when the context returns', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-06-29&live=1');
  await isLive(page);
  await noteBasemaps(page);
  const lostAt = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-live canvas')!;
    const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    Object.assign(window, {restoreContext: () => extension.restoreContext()});
    const now = performance.now();
    extension.loseContext();
    return now;
  });
  await isStill(page);
  const [[shown, shownAt]] = (await notesOf(page)) as [[string, number]];
  expect(shown).toBe('still');
  expect(shownAt - lostAt).toBeLessThan(200);
  await expect(page.locator('.map-still')).toBeVisible();

  // it is moved and tapped meanwhile
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await restingCamera(page);
  await page.evaluate(() => (window as unknown as {restoreContext: () => void}).restoreContext());
  await isLive(page);
  await page.getByRole('button', {name: 'Zoom out'}).click();
  await restingCamera(page);
  await isLive(page);
});

test.describe('with a worker that never comes', () => {
  test.use({expectedMessages: [/Failed to load resource|GPU stall due to ReadPixels/]});

  test('the still stands after 8 s, and nothing of the live map is left', async ({page}) => {
    await page.clock.install();
    await page.route(/maplibre-gl-worker/, route => route.abort());
    await openAtlas(page, 't=2025-06-29&live=1');
    await expect(liveCanvas(page)).toHaveCount(1);
    await page.clock.runFor(7000);
    await expect(liveCanvas(page)).toHaveCount(1);
    await page.clock.runFor(2000);
    await expect(liveCanvas(page)).toHaveCount(0);
    await isStill(page);
    const before = await restingCamera(page);
    await page.getByRole('button', {name: 'Zoom in'}).click();
    await page.clock.runFor(1000);
    expect(await restingCamera(page)).not.toEqual(before);
  });
});

test('without WebGL2 the still stays and moves, and nothing is fetched', async ({page}) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return args[0] === 'webgl2' ? null : getContext.apply(this, args);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  await openAtlas(page, 't=2025-06-29&live=1');
  const before = await restingCamera(page);
  await page.getByRole('button', {name: 'Zoom in'}).click();
  expect(await restingCamera(page)).not.toEqual(before);
  await isStill(page);
  expect(fetched.filter(url => /live-|maplibre/.test(url))).toEqual([]);
});

test.describe('with a live map that cannot be fetched', () => {
  test.use({expectedMessages: [/Failed to load resource/]});

  test('the still stays', async ({page}) => {
    await page.route(/assets\/live-.*\.js/, route => route.abort());
    const asked = page.waitForEvent('requestfailed', request => /live-/.test(request.url()));
    await openAtlas(page, 't=2025-06-29&live=1');
    await asked;
    const before = await restingCamera(page);
    await page.getByRole('button', {name: 'Zoom in'}).click();
    expect(await restingCamera(page)).not.toEqual(before);
    await isStill(page);
  });
});

// ── coming and going ────────────────────────────────────────────────────────────────────────

test.describe('in a browser that has drawn no map yet', () => {
  test.use({fresh: true});

  test('twenty-five maps made and taken away leave nothing behind', async ({page}) => {
    test.slow();
    await page.addInitScript(() => {
      const alive = {contexts: 0, workers: 0};
      Object.assign(window, {alive});
      const contexts: WeakRef<WebGL2RenderingContext>[] = [];
      const getContext = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
        const context = getContext.apply(this, args);
        if (context instanceof WebGL2RenderingContext) contexts.push(new WeakRef(context));
        return context;
      } as typeof HTMLCanvasElement.prototype.getContext;
      Object.defineProperty(alive, 'contexts', {
        get: () => contexts.filter(context => context.deref()?.isContextLost() === false).length,
      });
      const OwnWorker = Worker;
      window.Worker = class extends OwnWorker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          alive.workers += 1;
        }
        override terminate() {
          alive.workers -= 1;
          super.terminate();
        }
      };
    });
    await openAtlas(page, 't=2025-03-01&live=1');
    await isLive(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const measure = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const {metrics} = await devtools.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find(found => found.name === name)!.value;
      const alive = await page.evaluate(() => {
        const {contexts, workers} = (window as unknown as {alive: {contexts: number; workers: number}}).alive;
        return {contexts, workers, canvases: document.querySelectorAll('.map-live canvas').length};
      });
      return {...alive, heapMB: metric('JSHeapUsedSize') / 1e6, listeners: metric('JSEventListeners')};
    };
    // another worldview is another atlas: the old one is unmounted with its map, some while they are still being made
    const remount = async (times: number) => {
      for (let k = 0; k < times; k++) {
        await goTo(page, `t=2025-03-01&worldview=${k % 2 === 0 ? 'un' : 'neutral'}&live=1`);
        if (k % 5 === 4) await isLive(page);
      }
      await atlasStands(page);
      await isLive(page);
    };
    await remount(5);
    // what the first maps bring for good, such as compiled code, is there now
    const before = await measure();
    await remount(20);
    await expect(async () => {
      const after = await measure();
      expect(after).toMatchObject({contexts: 1, workers: 1, canvases: 1});
      expect(after.listeners - before.listeners).toBeLessThan(20);
      expect(after.heapMB - before.heapMB).toBeLessThan(3);
    }).toPass();
  });
});
