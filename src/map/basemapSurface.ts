import type {Camera, Frame, Projection, ProjectionName} from '../geo';
import type {Worldview} from '../model';
import type {LiveChoice} from '../store';
import type {CreateMapView, MapView, MapViewListener} from './live';
import type {LiveOccasion} from './liveOccasion';
import type {TintMark} from './scene';
import type {StillSurface} from './still/stillSurface';

/** The basemap under the journeys: the still at once, and the live map over it once it may. It knows no React. */
export interface BasemapSurface {
  /** Draws a camera, in the frame in which the overlay is painted; nothing where all is as before. */
  look(camera: Camera, frame: Frame, projection: Projection): void;
  /** Countries that are tinted; all others are not. */
  tint(tints: readonly TintMark[]): void;
  /** The country under a point, px from the map's corner: ISO code, or null. */
  countryAt(xPx: number, yPx: number): string | null;
  /** Colours have changed. */
  restyle(): void;
  stop(): void;
}

/** Where the basemap is drawn. */
export interface BasemapElements {
  /** Says in `data-basemap` which of the two is to be seen; the style sheet hides the other. */
  readonly map: HTMLElement;
  /** Empty, for the live map. */
  readonly live: HTMLElement;
}

export interface BasemapOptions {
  readonly live: LiveChoice;
  readonly projection: ProjectionName;
  readonly worldview: Worldview;
  /** ISO codes of the countries that can be tinted and tapped. */
  readonly countries: readonly string[];
  readonly occasion: LiveOccasion;
  /** Fetches what the live map takes, a third of a megabyte and more. It may fail. */
  readonly prepare: (zoom: number, signal: AbortSignal) => Promise<CreateMapView>;
}

/** So long a live map may owe tiles before the still takes its place. */
export const patienceMs = 8000;
/** So long a live map that failed is not tried again. */
export const restMs = 30_000;

/**
 * Starts the basemap: the still at once, the live map when the page is idle or the camera first moves.
 *
 * ```
 *   waiting ──idle, or the camera moves──► preparing ──made──► starting ──all drawn──► live
 *      ▲                                       │                  │                    ▲ │
 *      │ the camera moves, 30 s later          │ it fails         │ 8 s no tile        │ │ context lost
 *      └─────────────────────────────────── resting ◄─────────────┴──── live           │ ▼
 *                                                                  context back, drawn └ lost
 * ```
 * Without WebGL2 the still stays for good, and so in a projection that the live map does not know.
 */
export function startBasemap(
  {map, live: container}: BasemapElements,
  still: StillSurface,
  {live, projection, worldview, countries, occasion, prepare}: BasemapOptions,
): BasemapSurface {
  let seen: {readonly camera: Camera; readonly frame: Frame} | null = null;
  let tints: readonly TintMark[] = [];
  let view: MapView | null = null;
  let isLive = false;
  let preparing: AbortController | null = null;
  let mayOpen = live === 'always';
  let notBeforeMs = Number.NEGATIVE_INFINITY;
  let endWatch: (() => void) | null = null;
  let stopped = false;

  const isWanted = live !== 'never' && projection !== 'conic' && occasion.mayStartWorkers();
  const waitsForMove = live === 'auto' && occasion.savesData();
  const stopIdle = isWanted && !mayOpen && !waitsForMove ? occasion.whenIdle(onIdle) : () => {};
  showStill();

  function onIdle() {
    mayOpen = true;
    if (seen) void open();
  }

  async function open() {
    if (!isWanted || view || preparing || occasion.nowMs() < notBeforeMs) return;
    // asked before anything is fetched
    if (!occasion.hasWebGL2()) return;
    preparing = new AbortController();
    try {
      const create = await prepare(seen!.camera.zoom, preparing.signal);
      if (stopped) return;
      const form = {projection: projection === 'globe' ? 'globe' : 'mercator', worldview, countries} as const;
      view = create(container, {...form, ...seen!, tints}, listener);
      watch();
    } catch {
      // what could not be fetched or made is not missed: the still stands
      giveBack();
    } finally {
      preparing = null;
    }
  }

  const listener: MapViewListener = {
    complete: showLive,
    progress: () => {
      if (endWatch) watch();
    },
    lost: () => {
      stopWatch();
      showStill();
    },
    restored: watch,
  };

  function watch() {
    stopWatch();
    endWatch = occasion.wait(onOverdue, patienceMs);
  }

  function stopWatch() {
    endWatch?.();
    endWatch = null;
  }

  function onOverdue() {
    // a hidden page draws no frame, and owes none
    if (occasion.isHidden()) watch();
    else giveBack();
  }

  function giveBack() {
    stopWatch();
    view?.destroy();
    view = null;
    notBeforeMs = occasion.nowMs() + restMs;
    if (!stopped) showStill();
  }

  function showStill() {
    isLive = false;
    map.dataset.basemap = 'still';
    still.show();
  }

  function showLive() {
    stopWatch();
    if (isLive) return;
    isLive = true;
    map.dataset.basemap = 'live';
    still.hide();
  }

  return {
    look: (camera, frame, projectionNow) => {
      const isFirst = seen === null;
      // another camera for another size is not a move
      const isMoved = seen !== null && areSame(seen.frame, frame) && !areSame(seen.camera, camera);
      seen = {camera, frame};
      still.look(camera, frame, projectionNow);
      if (view) {
        if (!view.look(camera, frame) && !endWatch) watch();
      } else if (isMoved || (isFirst && mayOpen)) void open();
    },
    tint: next => {
      tints = next;
      still.tint(next);
      view?.tint(next);
    },
    countryAt: (xPx, yPx) => (view && isLive ? view.countryAt(xPx, yPx) : still.countryAt(xPx, yPx)),
    restyle: () => {
      still.restyle();
      view?.restyle();
    },
    stop: () => {
      stopped = true;
      stopIdle();
      preparing?.abort();
      stopWatch();
      view?.destroy();
      view = null;
      still.stop();
      delete map.dataset.basemap;
    },
  };
}

function areSame<Numbers extends object>(some: Numbers, others: Numbers): boolean {
  return (Object.keys(some) as (keyof Numbers)[]).every(key => some[key] === others[key]);
}
