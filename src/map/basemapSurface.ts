import type {Camera, Frame, Projection, ProjectionName} from '../geo';
import type {Worldview} from '../model';
import {areAlike, type LiveChoice} from '../store';
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
  /** The reader moves the map: the live one that waits for that may come. */
  wake(): void;
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
  /** Whether the live map comes no sooner than the reader moves the map; a camera that moves by itself does not count. */
  readonly waitsForHand?: boolean;
  /** Fetches what the live map takes, a third of a megabyte and more. It may fail. */
  readonly prepare: (zoom: number, signal: AbortSignal) => Promise<CreateMapView>;
}

/** So long a live map may owe tiles, and none come, before the still takes its place. */
export const patienceMs = 8000;
/** So long a live map that is not seen yet may take in all, however many tiles come meanwhile. */
export const takeoverMs = 30_000;
/** So long a live map that failed is not tried again. */
export const restMs = 30_000;
/** So often a wait looks whether the page is visible. */
const glanceMs = 1000;

/**
 * Starts the basemap: the still at once, the live map when the page is idle or the camera first moves.
 *
 * ```
 *   waiting ──idle, or the camera moves──► preparing ──made──► starting ──all drawn──► live ◄─────────┐
 *      ▲                                       │                  │                    │ │            │
 *      │ the camera moves, 30 s later          │ it fails         │ 8 s no tile,       │ │ context    │ context back,
 *      │                                       │                  │ or 30 s in all     │ │ lost       │ all drawn
 *      │                                       ▼                  ▼                    │ ▼            │
 *      └─────────────────────────────────── resting ◄─────────────┴─────8 s no tile────┘ lost ────────┘
 * ```
 * A live map that starts, or whose context is back, gives up once 8 s have passed without a single tile: each that comes begins them anew. It gives
 * up after 30 s whatever has come, for then it will hardly ever have drawn all. One that is seen may owe tiles of its later cameras as long as any
 * come, and has 8 s too where none do. All this is time in which the page is visible: a hidden one draws no frame, and owes none.
 *
 * Without WebGL2 the still stays for good, and so in a projection that the live map does not know.
 */
export function startBasemap(
  {map, live: container}: BasemapElements,
  still: StillSurface,
  {live, projection, worldview, countries, occasion, waitsForHand = false, prepare}: BasemapOptions,
): BasemapSurface {
  let seen: {readonly camera: Camera; readonly frame: Frame} | null = null;
  let tints: readonly TintMark[] = [];
  let view: MapView | null = null;
  let isLive = false;
  let preparing: AbortController | null = null;
  let mayOpen = live === 'always';
  let notBeforeMs = Number.NEGATIVE_INFINITY;
  let endWatch: (() => void) | null = null;
  let endTakeover: (() => void) | null = null;
  let stopped = false;

  const isWanted = live !== 'never' && projection !== 'conic' && occasion.mayStartWorkers();
  const waitsForMove = live === 'auto' && (waitsForHand || occasion.savesData());
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
      awaitTakeover();
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
    dismissed: () => {
      giveBack();
      // it has not failed: the next move may bring it back
      notBeforeMs = Number.NEGATIVE_INFINITY;
    },
    restored: awaitTakeover,
  };

  function awaitTakeover() {
    endTakeover?.();
    endTakeover = giveBackAfter(takeoverMs);
    watch();
  }

  function watch() {
    endWatch?.();
    endWatch = giveBackAfter(patienceMs);
  }

  function stopWatch() {
    endWatch?.();
    endTakeover?.();
    endWatch = endTakeover = null;
  }

  /** Gives back after so much visible time; the answer calls it off. */
  function giveBackAfter(leftMs: number): () => void {
    let callOff = () => {};
    const step = () => {
      const stepMs = Math.min(leftMs, glanceMs);
      callOff = occasion.wait(() => {
        if (!occasion.isHidden()) leftMs -= stepMs;
        if (leftMs > 0) step();
        else giveBack();
      }, stepMs);
    };
    step();
    return () => callOff();
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
      const isMoved = seen !== null && areAlike(seen.frame, frame) && !areAlike(seen.camera, camera);
      seen = {camera, frame};
      still.look(camera, frame, projectionNow);
      if (view) {
        if (!view.look(camera, frame) && !endWatch) watch();
      } else if ((isMoved && (mayOpen || !waitsForHand)) || (isFirst && mayOpen)) void open();
    },
    tint: next => {
      tints = next;
      still.tint(next);
      view?.tint(next);
    },
    countryAt: (xPx, yPx) => (view && isLive ? view.countryAt(xPx, yPx) : still.countryAt(xPx, yPx)),
    wake: () => {
      mayOpen = true;
      if (seen) void open();
    },
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
