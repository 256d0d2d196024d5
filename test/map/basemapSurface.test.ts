import {expect, test} from 'vitest';
import {type Camera, type Frame, projectionOf} from '../../src/geo';
import {
  type BasemapOptions,
  patienceMs,
  restMs,
  startBasemap,
  takeoverMs,
} from '../../src/map/basemapSurface';
import type {CreateMapView, MapView, MapViewListener} from '../../src/map/live';
import type {StillSurface} from '../../src/map/still/stillSurface';

const camera: Camera = {lngDeg: 70, latDeg: 45, zoom: 3};
const elsewhere: Camera = {...camera, lngDeg: 71};
const frame: Frame = {widthPx: 800, heightPx: 600, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};

/** A page whose time and idleness are ours, and maps that do what they are told. */
function aPage(options: Partial<BasemapOptions> = {}) {
  let now = 0;
  const timers = new Set<{at: number; callback: () => void}>();
  const idle = new Set<() => void>();
  const log: string[] = [];
  const views: {listener: MapViewListener; isThere: boolean; camera: Camera}[] = [];
  const page = {
    log,
    views,
    hidden: false,
    savesData: false,
    webGL2: true,
    mayStartWorkers: true,
    probes: 0,
    fetches: [] as AbortSignal[],
    failure: null as Error | null,
    makingFails: false,
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const [next] = [...timers].filter(({at}) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = next.at;
        next.callback();
      }
      now = end;
    },
    becomeIdle() {
      for (const callback of idle) {
        idle.delete(callback);
        callback();
      }
    },
    waiting: () => timers.size + idle.size,
  };
  const still: StillSurface = {
    look: () => log.push('still looks'),
    hide: () => log.push('still hides'),
    show: () => log.push('still shows'),
    tint: () => log.push('still tints'),
    countryAt: () => 'still',
    restyle: () => log.push('still restyles'),
    stop: () => log.push('still stops'),
  };
  const create: CreateMapView = (_container, {camera: first}, listener): MapView => {
    if (page.makingFails) throw new Error('no context');
    const view = {listener, isThere: true, camera: first};
    views.push(view);
    log.push('made');
    return {
      look: next => {
        view.camera = next;
        return view.isThere;
      },
      tint: () => log.push('live tints'),
      countryAt: () => 'live',
      restyle: () => log.push('live restyles'),
      destroy: () => log.push('destroyed'),
    };
  };
  const map = {dataset: {}} as HTMLElement;
  const start = () =>
    startBasemap({map, live: {} as HTMLElement}, still, {
      live: 'auto',
      projection: 'mercator',
      worldview: 'neutral',
      countries: ['KG'],
      occasion: {
        nowMs: () => now,
        wait: (callback, delayMs) => {
          const timer = {at: now + delayMs, callback};
          timers.add(timer);
          return () => timers.delete(timer);
        },
        whenIdle: callback => {
          idle.add(callback);
          return () => idle.delete(callback);
        },
        isHidden: () => page.hidden,
        savesData: () => page.savesData,
        mayStartWorkers: () => page.mayStartWorkers,
        hasWebGL2: () => {
          page.probes += 1;
          return page.webGL2;
        },
      },
      prepare: async (_zoom, signal) => {
        page.fetches.push(signal);
        if (page.failure) throw page.failure;
        return create;
      },
      ...options,
    });
  const surface = start();
  const look = (at: Camera, of: Frame = frame) => surface.look(at, of, projectionOf(at, of, 'mercator'));
  return {page, map, surface, look, start, shown: () => map.dataset.basemap};
}

/** What has been promised so far is kept. */
const settled = () => new Promise(resolve => setTimeout(resolve));

/** A basemap whose live map is to be seen. */
async function aLiveMap(options: Partial<BasemapOptions> = {}) {
  const setting = aPage(options);
  setting.look(camera);
  setting.page.becomeIdle();
  await settled();
  const view = setting.page.views[0]!;
  view.listener.complete();
  expect(setting.shown()).toBe('live');
  return {...setting, view};
}

// ── when it comes ───────────────────────────────────────────────────────────────────────────

test('the still stands at once, and the live map only once it is drawn', async () => {
  const {page, look, shown} = aPage();
  look(camera);
  expect(shown()).toBe('still');
  page.becomeIdle();
  await settled();
  expect(page.views).toHaveLength(1);
  expect(shown()).toBe('still');
  page.views[0]!.listener.complete();
  expect(shown()).toBe('live');
  expect(page.log.at(-1)).toBe('still hides');
});

test('idleness before the map has a size waits for it', async () => {
  const {page, look} = aPage();
  page.becomeIdle();
  await settled();
  expect(page.fetches).toHaveLength(0);
  look(camera);
  await settled();
  expect(page.views).toHaveLength(1);
});

test('the first move of the camera brings it before the page is idle', async () => {
  const {page, look} = aPage();
  look(camera);
  expect(page.fetches).toHaveLength(0);
  look(elsewhere);
  await settled();
  expect(page.views[0]!.camera).toEqual(elsewhere);
});

test('another camera for another size is no move', async () => {
  const {page, look} = aPage();
  look(camera);
  look(elsewhere, {...frame, widthPx: 700});
  await settled();
  expect(page.fetches).toHaveLength(0);
});

test('who saves data is sent nothing before a move', async () => {
  const {page, surface, start, look} = aPage();
  surface.stop();
  page.savesData = true;
  const saving = start();
  look(camera);
  page.becomeIdle();
  await settled();
  expect(page.fetches).toHaveLength(0);
  saving.look(camera, frame, projectionOf(camera, frame, 'mercator'));
  saving.look(elsewhere, frame, projectionOf(elsewhere, frame, 'mercator'));
  await settled();
  expect(page.fetches).toHaveLength(1);
});

test('in a page that is to weigh little it comes when the reader moves the map, and not for a camera that moves by itself', async () => {
  const {page, surface, look} = aPage({waitsForHand: true});
  look(camera);
  page.becomeIdle();
  look(elsewhere);
  await settled();
  expect(page.fetches).toHaveLength(0);
  surface.wake();
  await settled();
  expect(page.fetches).toHaveLength(1);
});

test('a live map that is dismissed gives back, and comes again with the next move', async () => {
  const {page, view, shown, look} = await aLiveMap();
  view.listener.dismissed();
  expect(shown()).toBe('still');
  expect(page.log).toContain('destroyed');
  look(elsewhere);
  await settled();
  expect(page.views).toHaveLength(2);
});

test('asked for always, it comes with the first picture', async () => {
  const {page, look} = aPage({live: 'always'});
  look(camera);
  await settled();
  expect(page.views).toHaveLength(1);
});

test.each([
  ['never', {live: 'never'}],
  ['in a conic projection', {projection: 'conic'}],
] as const)('it does not come when asked %s', async (_, options) => {
  const {page, look, shown} = aPage(options);
  look(camera);
  page.becomeIdle();
  look(elsewhere);
  await settled();
  expect(page.fetches).toHaveLength(0);
  expect(page.probes).toBe(0);
  expect(shown()).toBe('still');
});

test('without WebGL2 nothing is fetched', async () => {
  const {page, look, shown} = aPage();
  page.webGL2 = false;
  look(camera);
  page.becomeIdle();
  look(elsewhere);
  await settled();
  expect(page.fetches).toHaveLength(0);
  expect(shown()).toBe('still');
});

test('where no worker can be started nothing is fetched', async () => {
  const {page, surface, start} = aPage();
  surface.stop();
  page.mayStartWorkers = false;
  const framed = start();
  framed.look(camera, frame, projectionOf(camera, frame, 'mercator'));
  framed.look(elsewhere, frame, projectionOf(elsewhere, frame, 'mercator'));
  page.becomeIdle();
  await settled();
  expect(page.fetches).toHaveLength(0);
});

test('it is fetched once, however often the camera moves meanwhile', async () => {
  const {page, look} = aPage();
  look(camera);
  page.becomeIdle();
  for (const lngDeg of [71, 72, 73]) look({...camera, lngDeg});
  await settled();
  expect(page.fetches).toHaveLength(1);
  expect(page.views.map(({camera: {lngDeg}}) => lngDeg)).toEqual([73]);
});

// ── when it gives back ──────────────────────────────────────────────────────────────────────

test('what cannot be fetched leaves the still, and is asked for again by a move 30 s later', async () => {
  const {page, look, shown} = aPage();
  page.failure = new TypeError('Failed to fetch dynamically imported module');
  look(camera);
  page.becomeIdle();
  await settled();
  expect(shown()).toBe('still');
  page.failure = null;
  page.pass(restMs - 1);
  look(elsewhere);
  await settled();
  expect(page.fetches).toHaveLength(1);
  page.pass(1);
  look(camera);
  await settled();
  expect(page.views).toHaveLength(1);
});

test('a context that is refused leaves the still', async () => {
  const {page, look, shown} = aPage();
  page.makingFails = true;
  look(camera);
  page.becomeIdle();
  await settled();
  expect(shown()).toBe('still');
  expect(page.waiting()).toBe(0);
});

test('nothing drawn: 8 s are waited, and no more', async () => {
  const {page, look, shown} = aPage();
  look(camera);
  page.becomeIdle();
  await settled();
  page.pass(patienceMs - 1);
  expect(page.log).not.toContain('destroyed');
  page.pass(1);
  expect(page.log).toContain('destroyed');
  expect(shown()).toBe('still');
  expect(page.waiting()).toBe(0);
});

test('a tile that comes is a reason to go on waiting', async () => {
  const {page, look} = aPage();
  look(camera);
  page.becomeIdle();
  await settled();
  page.pass(patienceMs - 1);
  page.views[0]!.listener.progress();
  page.pass(patienceMs - 1);
  expect(page.log).not.toContain('destroyed');
  page.pass(1);
  expect(page.log).toContain('destroyed');
});

test('tiles that come one after another are waited for 30 s in all, and no longer', async () => {
  const {page, look, shown} = aPage();
  look(camera);
  page.becomeIdle();
  await settled();
  for (let passed = 5000; passed < takeoverMs; passed += 5000) {
    page.pass(5000);
    page.views[0]!.listener.progress();
  }
  page.pass(4999);
  expect(page.log).not.toContain('destroyed');
  page.pass(1);
  expect(page.log).toContain('destroyed');
  expect(shown()).toBe('still');
  expect(page.waiting()).toBe(0);
});

test('what is drawn just before 30 s is seen, and stays', async () => {
  const {page, look, shown} = aPage();
  look(camera);
  page.becomeIdle();
  await settled();
  for (let passed = 0; passed < takeoverMs - 5000; passed += 5000) {
    page.pass(5000);
    page.views[0]!.listener.progress();
  }
  page.pass(4999);
  page.views[0]!.listener.complete();
  page.pass(takeoverMs);
  expect(shown()).toBe('live');
  expect(page.waiting()).toBe(0);
});

test('a live map that is seen may owe tiles longer than 30 s while some come', async () => {
  const {page, look, view, shown} = await aLiveMap();
  view.isThere = false;
  look(elsewhere);
  for (let passed = 0; passed < 2 * takeoverMs; passed += 5000) {
    page.pass(5000);
    view.listener.progress();
  }
  expect(shown()).toBe('live');
  page.pass(patienceMs);
  expect(shown()).toBe('still');
});

test('a live map whose later tiles do not come within 8 s gives back, even while the hand goes on', async () => {
  const {page, look, view, shown} = await aLiveMap();
  view.isThere = false;
  look(elsewhere);
  page.pass(patienceMs - 1);
  look(camera);
  expect(shown()).toBe('live');
  page.pass(1);
  expect(shown()).toBe('still');
  expect(page.log).toContain('destroyed');
});

test('a live map whose later tiles come stays', async () => {
  const {page, look, view, shown} = await aLiveMap();
  view.isThere = false;
  look(elsewhere);
  page.pass(patienceMs - 1);
  view.listener.complete();
  page.pass(10 * patienceMs);
  expect(shown()).toBe('live');
});

test('a hidden page owes no frame', async () => {
  const {page, look, shown} = aPage();
  look(camera);
  page.becomeIdle();
  await settled();
  page.hidden = true;
  page.pass(patienceMs);
  page.pass(patienceMs);
  expect(page.log).not.toContain('destroyed');
  page.hidden = false;
  page.pass(patienceMs - 1);
  page.views[0]!.listener.complete();
  expect(shown()).toBe('live');
});

test('only time in which the page is visible counts, of the 8 s as of the 30 s', async () => {
  const {page, look} = aPage();
  look(camera);
  page.becomeIdle();
  await settled();
  const hide = (ms: number) => {
    page.hidden = true;
    page.pass(ms);
    page.hidden = false;
  };
  page.pass(5000);
  hide(60_000);
  page.pass(2999);
  page.views[0]!.listener.progress(); // 7999 ms visible
  for (const ms of [7000, 7000, 7000]) {
    page.pass(ms);
    page.views[0]!.listener.progress();
  }
  hide(60_000);
  page.pass(1000); // 29 999 ms visible
  expect(page.log).not.toContain('destroyed');
  page.pass(1);
  expect(page.log).toContain('destroyed');
});

test('after a rest of 30 s a move brings a new one', async () => {
  const {page, look, view, shown} = await aLiveMap();
  view.isThere = false;
  look(elsewhere);
  page.pass(patienceMs);
  page.pass(restMs);
  look(camera);
  await settled();
  page.views[1]!.listener.complete();
  expect(shown()).toBe('live');
});

test('with its context the map is lost at once, and live again when it is drawn again', async () => {
  const {page, view, shown} = await aLiveMap();
  view.listener.lost();
  expect(shown()).toBe('still');
  expect(page.log.at(-1)).toBe('still shows');
  page.pass(10 * patienceMs);
  expect(page.log).not.toContain('destroyed'); // a context may stay away long
  view.listener.restored();
  expect(shown()).toBe('still');
  view.listener.complete();
  expect(shown()).toBe('live');
});

test('a context that comes back without tiles is given 8 s too', async () => {
  const {page, view} = await aLiveMap();
  view.listener.lost();
  view.listener.restored();
  page.pass(patienceMs - 1);
  expect(page.log).not.toContain('destroyed');
  page.pass(1);
  expect(page.log).toContain('destroyed');
});

test('a context that is back has 30 s in all, whatever the first start took', async () => {
  const {page, view} = await aLiveMap();
  page.pass(takeoverMs);
  view.listener.lost();
  view.listener.restored();
  for (let passed = 5000; passed < takeoverMs; passed += 5000) {
    page.pass(5000);
    view.listener.progress();
  }
  page.pass(4999);
  expect(page.log).not.toContain('destroyed');
  page.pass(1);
  expect(page.log).toContain('destroyed');
});

// ── while it stands ─────────────────────────────────────────────────────────────────────────

test('whichever is seen answers for the country under a point', async () => {
  const {surface, view} = await aLiveMap();
  expect(surface.countryAt(1, 1)).toBe('live');
  view.listener.lost();
  expect(surface.countryAt(1, 1)).toBe('still');
});

test('both are told tints, colours and cameras, so that either can take over', async () => {
  const {page, surface, look, view} = await aLiveMap();
  page.log.length = 0;
  surface.tint([]);
  surface.restyle();
  look(elsewhere);
  expect(page.log).toEqual(['still tints', 'live tints', 'still restyles', 'live restyles', 'still looks']);
  expect(view.camera).toEqual(elsewhere);
});

// ── unmounting ──────────────────────────────────────────────────────────────────────────────

test('stopped before it was idle, nothing is fetched and nothing waits', async () => {
  const {page, surface, look} = aPage();
  look(camera);
  surface.stop();
  page.becomeIdle();
  await settled();
  expect(page.fetches).toHaveLength(0);
  expect(page.waiting()).toBe(0);
});

test('stopped while it is fetched, the fetch is called off and no map is made', async () => {
  const {page, map, surface, look} = aPage();
  look(camera);
  page.becomeIdle();
  surface.stop();
  await settled();
  expect(page.fetches[0]!.aborted).toBe(true);
  expect(page.views).toHaveLength(0);
  expect(page.waiting()).toBe(0);
  expect(map.dataset).toEqual({});
});

test('stopped while it is live, the map is destroyed once', async () => {
  const {page, surface} = await aLiveMap();
  surface.stop();
  expect(page.log.filter(entry => entry === 'destroyed')).toHaveLength(1);
  expect(page.log.at(-1)).toBe('still stops');
  expect(page.waiting()).toBe(0);
});

test('mounted twice, as StrictMode does, there is one map', async () => {
  const {page, surface, start} = aPage();
  surface.stop();
  const second = start();
  second.look(camera, frame, projectionOf(camera, frame, 'mercator'));
  page.becomeIdle();
  await settled();
  expect(page.views).toHaveLength(1);
});
