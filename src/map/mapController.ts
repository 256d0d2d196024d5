import {
  type Camera,
  cameraOf,
  clampCamera,
  type Frame,
  type Projection,
  projectionOf,
  zoomAbout,
} from '../geo';
import {
  eventsOfSelection,
  type ItineraState,
  type ItineraStore,
  isSame,
  type Selection,
  selectDay,
  selectPickedEventIdx,
} from '../store';
import {type MapColours, readMapColours} from '../theme';
import {cameraFor, openingCamera} from './cameraTargets';
import {type FrameClock, flyTo} from './flight';
import {isCompact, measureFrame, measureFurniture} from './frame';
import {startGestures} from './gestures';
import {paintStrokes, strokesOf} from './overlay';
import {
  type BasemapName,
  type Box,
  createScene,
  type Layout,
  layoutMap,
  type Marks,
  type Measure,
  type Side,
} from './scene';

/** What the controller draws on and listens to. */
export interface MapElements {
  readonly map: HTMLElement;
  /** Its box is the part of the map that no furniture covers. */
  readonly free: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** The basemap's group inside its `<svg>`; null where the page came without one. */
  readonly basemap: SVGGElement | null;
}

export interface MapOptions {
  readonly nameOf: (placeIdx: number) => string;
  readonly words: {readonly andMore: (name: string, count: number) => string; readonly didNotAttend: string};
  readonly basemapNames: readonly BasemapName[];
  readonly measure: Measure;
  readonly clock: FrameClock;
  readonly prefersReducedMotion: () => boolean;
}

/** The picture as React needs it: what to make buttons of, and where they lie. It changes by day, selection and camera, never by frames of time. */
export interface MapPicture {
  readonly marks: Marks;
  readonly layout: Layout;
  readonly frame: Frame;
}

export interface MapController {
  /** The present picture, or null before the map has a size. */
  readonly picture: () => MapPicture | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly zoomBy: (steps: number) => void;
  readonly panBy: (dxPx: number, dyPx: number) => void;
  /** Colours or fonts have changed. */
  readonly restyle: () => void;
  readonly stop: () => void;
}

const moveMs = 450;
const revealMs = 1200;

/**
 * Draws a store's state on the map and lets the hand move it. It knows no React: it paints the journeys on its canvas, moves the basemap, and tells
 * its listeners when buttons and names must follow.
 */
export function startMap(store: ItineraStore, elements: MapElements, options: MapOptions): MapController {
  const {map, free, canvas, basemap} = elements;
  const {indexes} = store.getState();
  const scene = createScene(indexes);
  const context = canvas.getContext('2d');
  const listeners = new Set<() => void>();

  let frame = measureFrame(map, free);
  let furniture: readonly Box[] = [];
  let colours: MapColours = readMapColours(map);
  let picture: MapPicture | null = null;
  let sides: ReadonlyMap<string, Side> = new Map();
  let reveal: {eventIdx: number; startMs: number} | null = null;
  let stopFlight = () => {};
  let paintHandle = 0;
  let layoutIsOld = true;

  // ── where the camera is ──
  const camera = (): Camera => store.getState().camera ?? openingCamera(indexes, frame, isCompact(frame));
  const moveTo = (target: Camera) => {
    stopFlight();
    if (target === camera()) return;
    stopFlight = flyTo(
      camera(),
      target,
      options.prefersReducedMotion() ? 0 : moveMs,
      options.clock,
      store.getState().moveCamera,
    );
  };
  const zoomAt = (xPx: number, yPx: number, steps: number) => {
    moveTo(clampCamera(cameraOf(zoomAbout(projectionOf(camera(), frame), xPx, yPx, 2 ** steps), frame)));
  };
  const stopGestures = startGestures(map, {
    projection: () => projectionOf(camera(), frame),
    moveTo: projection => store.getState().moveCamera(cameraOf(projection, frame)),
    start: () => stopFlight(),
    zoomInAt: (xPx, yPx) => zoomAt(xPx, yPx, 1),
  });

  // ── painting ──
  function requestPaint() {
    if (paintHandle === 0) paintHandle = options.clock.request(paint);
  }

  function paint() {
    paintHandle = 0;
    if (frame.widthPx < 1 || frame.heightPx < 1) return;
    const projection = projectionOf(camera(), frame);
    const marks = scene.marksAt(sceneInput(store.getState()));
    paintCanvas(marks, projection);
    basemap?.setAttribute(
      'transform',
      `translate(${projection.xPx} ${projection.yPx}) scale(${projection.scale})`,
    );
    if (layoutIsOld) publish(marks, projection);
    if (reveal) requestPaint();
  }

  function sceneInput(state: ItineraState) {
    const {selection, playhead} = state;
    return {
      playhead,
      selectedEvents: new Set(eventsOfSelection(state, selection)),
      selectedPlaceIdx: selection?.kind === 'place' ? (indexes.placeIdxOf.get(selection.id) ?? null) : null,
      pickedEventIdx: selectPickedEventIdx(state),
      revealed: revealedShare(),
      compact: isCompact(frame),
    };
  }

  function revealedShare(): number {
    if (!reveal) return 1;
    const share = (options.clock.now() - reveal.startMs) / revealMs;
    if (share < 1) return share;
    reveal = null;
    return 1;
  }

  function paintCanvas(marks: Marks, projection: Projection) {
    if (!context) return;
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(frame.widthPx * ratio);
    const height = Math.round(frame.heightPx * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, frame.widthPx, frame.heightPx);
    paintStrokes(context, strokesOf(marks), projection, colours);
  }

  function publish(marks: Marks, projection: Projection) {
    layoutIsOld = false;
    const compact = isCompact(frame);
    const layout = layoutMap({
      marks,
      projection,
      frame,
      furniture,
      mostLabels: compact ? (frame.widthPx < 600 ? 6 : 8) : Number.POSITIVE_INFINITY,
      before: sides,
      ...options,
    });
    sides = new Map([...layout.labels].map(([id, {side}]) => [id, side]));
    picture = {marks, layout, frame};
    for (const listener of listeners) listener();
  }

  function relayout() {
    layoutIsOld = true;
    requestPaint();
  }

  function remeasure() {
    frame = measureFrame(map, free);
    furniture = measureFurniture(map);
    relayout();
  }

  // ── what makes it paint ──
  const stops = [
    store.subscribe(({playhead}) => playhead, requestPaint),
    store.subscribe(selectDay, relayout),
    store.subscribe(selectPickedEventIdx, relayout),
    store.subscribe(({camera: moved}) => moved, relayout),
    store.subscribe(({selection}) => selection, onSelection, {equalityFn: isSame}),
    observeSizes([map, free], remeasure),
  ];

  function onSelection(selection: Selection | null) {
    if (selection?.kind === 'event' && !options.prefersReducedMotion()) {
      reveal = {eventIdx: indexes.eventIdxOf.get(selection.id)!, startMs: options.clock.now()};
    }
    // the panel opens or closes with the selection: look again at what it covers once it stands
    options.clock.request(() => {
      remeasure();
      moveTo(cameraFor(indexes, selection, camera(), frame));
    });
  }

  remeasure();
  paint();

  return {
    picture: () => picture,
    subscribe: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    zoomBy: steps => moveTo(clampCamera({...camera(), zoom: camera().zoom + steps})),
    panBy: (dxPx, dyPx) => {
      const {scale, xPx, yPx} = projectionOf(camera(), frame);
      moveTo(cameraOf({scale, xPx: xPx - dxPx, yPx: yPx - dyPx}, frame));
    },
    restyle: () => {
      colours = readMapColours(map);
      remeasure();
    },
    stop: () => {
      for (const stop of stops) stop();
      stopFlight();
      stopGestures();
      options.clock.cancel(paintHandle);
      listeners.clear();
    },
  };
}

function observeSizes(elements: readonly Element[], onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
