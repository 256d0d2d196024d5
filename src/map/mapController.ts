import {
  type Bounds,
  type Camera,
  cameraOf,
  cameraToFit,
  clampCamera,
  type Frame,
  latDegOf,
  lngDegOf,
  type Projection,
  projectionOf,
} from '../geo';
import {
  eventsOfSelection,
  type ItineraState,
  type ItineraStore,
  isSame,
  openingSelection,
  type Selection,
  selectPickedEventIdx,
  selectToldDay,
} from '../store';
import {type Motion, readMapColours} from '../theme';
import type {BasemapSurface} from './basemapSurface';
import {createCameraDriver, keptForPx, type ZoomEnds} from './cameraDriver';
import {cameraFor} from './cameraTargets';
import {createCanvasSurface} from './canvasSurface';
import type {FrameClock} from './flight';
import {clearOf, furnitureOf, measureFrame, measureFurniture} from './frame';
import {type Gestures, type LeftGesture, startGestures} from './gestures';
import {createReveal} from './reveal';
import {areSameMarks, isSameGround} from './sameMarks';
import {
  arcAt,
  type BasemapName,
  type Box,
  createScene,
  type Layout,
  layoutMap,
  type Marks,
  type Measure,
  type PlaceQuiet,
  type Side,
} from './scene';
import {sceneInputOf} from './viewMarks';
import {watchSheet} from './watchSheet';

/** What the controller draws on and listens to. */
export interface MapElements {
  readonly map: HTMLElement;
  /** Its box is the part of the map that no furniture covers. */
  readonly free: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** The basemap, which follows in the frame in which the journeys are painted. */
  readonly surface: BasemapSurface;
}

export interface MapOptions {
  readonly nameOf: (placeIdx: number) => string;
  readonly words: {readonly andMore: (name: string, count: number) => string; readonly didNotAttend: string};
  /** Whether the window is small: traces and names are fewer then. */
  readonly compact: boolean;
  readonly basemapNames: readonly BasemapName[];
  readonly gestures: Gestures;
  /** A gesture was left to the article around the map. */
  readonly onLeave: (gesture: LeftGesture) => void;
  /** The reader moves the map, by hand or by key. */
  readonly onHand: () => void;
  /** A country of the basemap was tapped, ISO code. */
  readonly onCountry: (country: string) => void;
  readonly measure: Measure;
  readonly clock: MapClock;
  /** How things move now: asked with every frame that moves them. */
  readonly motion: () => Motion;
}

/** A clock that also calls back as soon as a picture is on the screen, or so many ms later; the answer calls it off. */
export interface MapClock extends FrameClock {
  readonly soon: (callback: () => void, waitMs?: number) => () => void;
}

/** The picture as React needs it: what to make buttons of, and where they lie. It changes by day, selection and camera, never by frames of time. */
export interface MapPicture {
  readonly marks: Marks;
  readonly layout: Layout;
  readonly zoomEnds: ZoomEnds;
}

export interface MapController {
  /** The present picture, or null before the map has a size. */
  readonly picture: () => MapPicture | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly zoomBy: (steps: number, at?: {readonly xPx: number; readonly yPx: number}) => void;
  readonly panBy: (dxPx: number, dyPx: number) => void;
  /** Moves by the least that brings a place into view. */
  readonly show: (placeId: string) => void;
  /** Back to the opening view. */
  readonly reset: () => void;
  /** Gives the basemap other names, and what places them: those of waters and cities come after the map stands. */
  readonly rename: (names: readonly BasemapName[], placeQuiet: PlaceQuiet) => void;
  /** Colours or fonts have changed. */
  readonly restyle: () => void;
  readonly stop: () => void;
}

/** Names at most in a small window, by its width. */
const mostLabels = {narrow: 6, wide: 8} as const;

/** Where the past is a crowd, each name of a city takes so much of the window, px². */
const labelAreaPx = 26_000;

/** Names, buttons and tints of a crowd of cities follow the clock no more often than this: at rest, and while it runs. A tint is a new picture of the whole basemap. */
const crowdRestMs = {still: 150, running: 1000} as const;

/** While captions and panels grow and shrink from day to day, what they cover is looked at no more often than this. */
const furnitureRestMs = 500;

/**
 * Draws a store's state on the map and lets the hand move it. It knows no React: it paints the journeys on its canvas, moves the basemap, and tells
 * its listeners when buttons and names must follow.
 */
export function startMap(store: ItineraStore, elements: MapElements, options: MapOptions): MapController {
  const {map, free, surface} = elements;
  const {compact, clock, motion} = options;
  const {all} = store.getState();
  let scene = createScene(store.getState().indexes);
  const paintCanvas = createCanvasSurface(elements.canvas);
  const reveal = createReveal(clock, motion);
  const listeners = new Set<() => void>();

  let frame = measureFrame(map, free);
  let furniture: readonly Box[] = [];
  let colours = readMapColours(map);
  let picture: MapPicture | null = null;
  let basemapNames = options.basemapNames;
  let placeQuiet: PlaceQuiet | undefined;
  let sides: ReadonlyMap<string, Side> = new Map();
  let selectedEvents = eventSet(store.getState());
  let marks: Marks = {arcs: [], cities: [], absences: [], tints: [], unplaced: []};
  let hovered: number | undefined;
  let paintHandle = 0;
  let lookHandle = 0;
  let furnitureHandle = 0;
  let cancelFurniture: (() => void) | null = null;
  let furnitureMs = Number.NEGATIVE_INFINITY;
  let heldMs = Number.NEGATIVE_INFINITY;
  /** Where an address has led, as long as nothing else has moved the map. */
  let asked: {readonly camera: Camera; readonly frame: Frame} | null = null;
  let layoutIsOld = true;
  let dayIsNew = false;
  let cancelPublishing: (() => void) | null = null;
  let publishedMs = Number.NEGATIVE_INFINITY;
  let cancelPainting: (() => void) | null = null;
  let stopped = false;

  const driver = createCameraDriver(store, {frame: () => frame, compact, clock, motion});
  const stopGestures = startGestures(
    map,
    {
      projection: driver.projection,
      moveTo: projection => {
        options.onHand();
        driver.lookAt(projection);
      },
      start: takeOver,
      zoomInAt: (xPx, yPx) => {
        takeOver();
        options.onHand();
        driver.zoomBy(1, {xPx, yPx});
      },
      tap: (xPx, yPx, reachPx) => {
        const eventIdx = eventAt(xPx, yPx, reachPx);
        const country = eventIdx === undefined ? surface.countryAt(xPx, yPx) : null;
        if (eventIdx !== undefined) store.getState().openEvent(all.dataset.events[eventIdx]!.id);
        else if (country !== null) options.onCountry(country);
        return eventIdx !== undefined;
      },
      hover: (at, reachPx) => {
        const eventIdx = at ? eventAt(at.xPx, at.yPx, reachPx) : undefined;
        map.toggleAttribute('data-on-line', eventIdx !== undefined);
        if (eventIdx === hovered) return;
        hovered = eventIdx;
        store.getState().pickEvent(hovered ?? null);
      },
      leave: options.onLeave,
    },
    options.gestures,
  );

  /** The event of the line at a point: of a line that stands for many, of the newest that the clock has told of. */
  function eventAt(xPx: number, yPx: number, reachPx: number): number | undefined {
    const projection = driver.projection();
    return (
      arcAt(marks.arcs, projection, xPx, yPx, reachPx)?.eventIdx ??
      marks.crowd?.eventAt({projection, frame}, xPx, yPx, reachPx)
    );
  }

  /** A hand or a key moves the map: whatever else moves there lets go. */
  function takeOver() {
    driver.stop();
    reveal.end();
    requestPaint();
  }

  function requestPaint() {
    if (paintHandle === 0 && !stopped) paintHandle = clock.request(paint);
  }

  function paint() {
    clock.cancel(paintHandle);
    paintHandle = 0;
    if (frame.widthPx < 1 || frame.heightPx < 1) return;
    const projection = driver.projection();
    const revealed = reveal.now();
    marks = scene.marksAt(sceneInputOf(store.getState(), {revealed, compact}, selectedEvents));
    const waitMs = paintCanvas(marks, frame, projection, colours, clock.now());
    cancelPainting?.();
    cancelPainting = waitMs === null ? null : clock.soon(requestPaint, waitMs);
    surface.look(driver.camera(), frame, projection);
    // names and buttons move with the map; a new day they follow once it is on the screen, where it changes anything for them
    if (layoutIsOld) publish(projection);
    else if (dayIsNew && !(picture && areSameMarks(picture.marks, marks)))
      cancelPublishing ??= clock.soon(
        () => publish(driver.projection()),
        marks.crowd && publishedMs + crowdRestMs[isRunning() ? 'running' : 'still'] - clock.now(),
      );
    dayIsNew = false;
    if (!revealed) return;
    // a telegram or a message has nothing that could grow
    if (marks.arcs.some(({line, events}) => line !== 'message' && events.has(revealed.eventIdx)))
      requestPaint();
    else reveal.end();
  }

  function publish(projection: Projection) {
    const wasOld = layoutIsOld;
    layoutIsOld = false;
    cancelPublishing?.();
    cancelPublishing = null;
    publishedMs = clock.now();
    surface.tint(marks.tints);
    const {nameOf, words, measure} = options;
    const most = frame.widthPx < 600 ? mostLabels.narrow : mostLabels.wide;
    // a crowd's cities stand as they are from day to day: nothing is placed anew unless something else has changed
    const stands = !wasOld && marks.crowd && picture && isSameGround(picture.marks, marks);
    const layout = stands
      ? picture!.layout
      : layoutMap({
          marks,
          projection,
          frame: clearOf(frame, furniture),
          furniture,
          nameOf,
          words,
          basemapNames,
          placeQuiet,
          measure,
          mostLabels: Math.min(
            compact ? most : Number.POSITIVE_INFINITY,
            marks.crowd ? (frame.widthPx * frame.heightPx) / labelAreaPx : Number.POSITIVE_INFINITY,
          ),
          before: sides,
        });
    sides = layout.sides;
    picture = {marks, layout, zoomEnds: driver.zoomEnds()};
    for (const listener of listeners) listener();
    // a new day may bring or take away furniture, as the chip and lines of the legend: what then covers a name shows once it stands
    awaitFurniture();
  }

  /** Whether days go by faster than they are told. */
  function isRunning() {
    return clock.now() - heldMs < furnitureRestMs;
  }

  function awaitFurniture() {
    const waitMs = furnitureMs + furnitureRestMs - clock.now();
    if (!isRunning() || waitMs <= 0) requestFurniture();
    else cancelFurniture ??= clock.soon(requestFurniture, waitMs);
  }

  function requestFurniture() {
    cancelFurniture?.();
    cancelFurniture = null;
    clock.cancel(furnitureHandle);
    furnitureHandle = clock.request(followFurniture);
  }

  function followFurniture() {
    furnitureMs = clock.now();
    const now = measureFurniture(map);
    if (areSame(now, furniture)) return;
    furniture = now;
    relayout();
  }

  function relayout() {
    layoutIsOld = true;
    requestPaint();
  }

  function remeasure() {
    const now = measureFrame(map, free);
    const wasAsked = asked !== null && store.getState().camera === asked.camera;
    // the bars of a browser come and go at the lower edge of a small window
    if (compact && now.widthPx === frame.widthPx && now.heightPx !== frame.heightPx)
      driver.keepStill(frame, now);
    frame = now;
    furniture = measureFurniture(map);
    relayout();
    if (!wasAsked) return;
    // a frame in an article begins at any size, and is given its own: what was asked for is shown in that
    asked = {camera: store.getState().camera!, frame: asked!.frame};
    if (isOtherSize(asked.frame, now)) {
      asked = null;
      store.getState().resetCamera();
      showAsked();
    }
  }

  function onSelection(selection: Selection | null) {
    selectedEvents = eventSet(store.getState());
    takeOver();
    if (selection?.kind === 'event') reveal.open(all.eventIdxOf.get(selection.id)!);
    look(null);
  }

  /** Goes to a frame, else by the least move to what is selected. */
  function look(bounds: Bounds | null) {
    // the panel opens or closes with the selection: look again at what it covers once it stands
    clock.cancel(lookHandle);
    lookHandle = clock.request(() => {
      remeasure();
      const from = driver.camera();
      const target = cameraShowing(store.getState().selection, from, bounds);
      // first the camera, then the journey
      if (target === from) reveal.begin();
      else driver.flyTo(target, reveal.begin);
      requestPaint();
    });
  }

  /** The sheet has been pulled up over what it tells of. */
  function showAboveSheet() {
    takeOver();
    remeasure();
    const from = driver.camera();
    const target = cameraShowing(store.getState().selection, from);
    if (target !== from) driver.flyTo(target);
  }

  /** An address may open what lies outside the opening view: the map begins where that is. */
  function showAsked() {
    const {selection, camera, framing, moveCamera} = store.getState();
    const bounds = framing?.bounds;
    if (camera || (!bounds && (!selection || isSame(selection, openingSelection(all))))) return;
    remeasure();
    const from = driver.camera();
    const target = cameraShowing(selection, from, bounds);
    if (target === from) return;
    moveCamera(target);
    asked = {camera: store.getState().camera!, frame};
  }

  function cameraShowing(selection: Selection | null, from: Camera, bounds?: Bounds | null): Camera {
    const {projection: name} = store.getState();
    const clear = clearOf(frame, furniture);
    // a camera is the middle of a frame: the same look at the map in the part that is clear, and back
    const seen = clear === frame ? from : cameraOf(projectionOf(from, frame, name), clear);
    const target = bounds
      ? clampCamera(cameraToFit(bounds, clear, name), name)
      : cameraFor(all, selection, seen, clear, pointOfCountry, name);
    if (target === seen) return from;
    return clear === frame ? target : cameraOf(projectionOf(target, clear, name), frame);
  }

  function pointOfCountry(country: string) {
    const label = options.basemapNames.find(({id}) => id === country);
    return label && ([lngDegOf(label.x), latDegOf(label.y)] as const);
  }

  const stops = [
    store.subscribe(
      ({playhead}) => playhead,
      () => {
        reveal.end();
        requestPaint();
      },
    ),
    store.subscribe(
      ({held}) => held,
      held => {
        if (held) heldMs = clock.now();
      },
    ),
    store.subscribe(selectToldDay, () => {
      dayIsNew = true;
      requestPaint();
    }),
    store.subscribe(
      ({indexes}) => indexes,
      indexes => {
        scene = createScene(indexes);
        selectedEvents = eventSet(store.getState());
        relayout();
      },
    ),
    store.subscribe(selectPickedEventIdx, relayout),
    store.subscribe(({camera}) => camera, relayout),
    store.subscribe(({selection}) => selection, onSelection, {equalityFn: isSame}),
    // after the selection, with which a step of a story may change it
    store.subscribe(
      ({framing}) => framing,
      framing => {
        if (!framing) return;
        driver.stop();
        look(framing.bounds);
      },
    ),
    observeSizes([map, free], remeasure),
    // a panel grows once what it holds has come; a sheet is watched below
    observeSizes(compact ? [] : furnitureOf(map), awaitFurniture),
    watchSheet(map, showAboveSheet),
    stopGestures,
    driver.stop,
  ];
  remeasure();
  paint();
  // the panel and the caption come to stand in this frame
  lookHandle = clock.request(showAsked);

  return {
    picture: () => picture,
    subscribe: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    zoomBy: (steps, at) => {
      takeOver();
      options.onHand();
      driver.zoomBy(steps, at);
    },
    panBy: (dxPx, dyPx) => {
      takeOver();
      options.onHand();
      driver.panBy(dxPx, dyPx);
    },
    show: placeId => {
      takeOver();
      const from = driver.camera();
      const target = cameraShowing({kind: 'place', id: placeId}, from);
      if (target !== from) driver.flyTo(target);
    },
    reset: () => {
      takeOver();
      driver.flyHome();
    },
    rename: (names, place) => {
      if (stopped) return;
      basemapNames = names;
      placeQuiet = place;
      relayout();
    },
    restyle: () => {
      if (stopped) return;
      colours = readMapColours(map);
      surface.restyle();
      remeasure();
    },
    stop: () => {
      stopped = true;
      for (const stop of stops) stop();
      cancelPublishing?.();
      cancelPainting?.();
      clock.cancel(paintHandle);
      clock.cancel(lookHandle);
      clock.cancel(furnitureHandle);
      cancelFurniture?.();
      listeners.clear();
    },
  };
}

/** Whether a frame is another one, and not the same with or without the bars of a browser. */
function isOtherSize(before: Frame, now: Frame): boolean {
  return now.widthPx !== before.widthPx || Math.abs(now.heightPx - before.heightPx) > keptForPx;
}

function eventSet(state: ItineraState): ReadonlySet<number> {
  return new Set(eventsOfSelection(state, state.selection));
}

function areSame(some: readonly Box[], others: readonly Box[]): boolean {
  return (
    some.length === others.length &&
    some.every((box, idx) => {
      const other = others[idx]!;
      return (
        box.left === other.left &&
        box.top === other.top &&
        box.right === other.right &&
        box.bottom === other.bottom
      );
    })
  );
}

function observeSizes(elements: readonly Element[], onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
