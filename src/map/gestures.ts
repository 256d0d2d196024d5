import {movedFromTo, type Projection, zoomAbout} from '../geo';

/** What the hand moves. */
export interface GestureTarget {
  /** Where the map looks now. */
  projection(): Projection;
  /** A gesture asks to look elsewhere. */
  moveTo(projection: Projection): void;
  /** A hand is on the map: whatever else moves it must let go. */
  start(): void;
  /** A double tap asks for a nearer look, px from the map's corner. */
  zoomInAt(xPx: number, yPx: number): void;
  /** A tap on the bare map; says whether it met anything, so that what lies below hears nothing of it. */
  tap(xPx: number, yPx: number, reachPx: number): boolean;
  /** The pointer is over the bare map, or has left it. */
  hover(at: {readonly xPx: number; readonly yPx: number} | null, reachPx: number): void;
  /** What would move a map of its own was left to the article around it: a wheel without Ctrl, a finger alone. */
  leave?(gesture: LeftGesture): void;
}

/** How the hand moves a map: as a page of its own takes it, or so that the article around a frame can be scrolled with the pointer over the map. */
export type Gestures = 'greedy' | 'cooperative';
export type LeftGesture = 'wheel' | 'touch';

/** Less than this is a tap, not a drag. */
const dragFromPx = 4;
/** Doublings of scale for a pixel, a line or a page of wheel; a pinch on a touchpad arrives as a wheel with Ctrl. */
const wheelSteps: Readonly<Record<number, number>> = {0: 0.002, 1: 0.05, 2: 1};
const touchpadPinch = 8;
/** How near to a line a pointer means it: a mouse, and a finger. */
const reachPx = {mouse: 8, touch: 16} as const;

/**
 * Drag, wheel, pinch and double tap on an element. A tap stays a click, on a city as on the map; the click that would end a drag is swallowed.
 * Where gestures are cooperative, a wheel moves the map with Ctrl only, and fingers from two on; a mouse drags it in any case.
 *
 * @returns stops listening.
 */
export function startGestures(
  element: HTMLElement,
  target: GestureTarget,
  gestures: Gestures = 'greedy',
): () => void {
  const isCooperative = gestures === 'cooperative';
  const fingers = new Map<number, Point>();
  let reach: number = reachPx.mouse;
  let dragged = false;

  const onPointerDown = (event: PointerEvent) => {
    // whatever is pressed next is a press of its own
    if (fingers.size === 0) dragged = false;
    if (event.button !== 0 || isFurniture(event)) return;
    target.start();
    reach = event.pointerType === 'touch' ? reachPx.touch : reachPx.mouse;
    fingers.set(event.pointerId, pointOf(event, element));
  };

  const onPointerMove = (event: PointerEvent) => {
    // let go where the map did not hear of it
    if (event.buttons === 0) fingers.delete(event.pointerId);
    const before = fingers.get(event.pointerId);
    if (!before) {
      const {x, y} = pointOf(event, element);
      target.hover(isBare(event) ? {xPx: x, yPx: y} : null, reachPx.mouse);
      return;
    }
    const now = pointOf(event, element);
    if (!dragged) {
      if (Math.hypot(now.x - before.x, now.y - before.y) < dragFromPx) return;
      if (isCooperative && event.pointerType === 'touch' && fingers.size === 1) {
        // a second finger begins where this one has come to
        fingers.set(event.pointerId, now);
        target.leave?.('touch');
        return;
      }
      dragged = true;
    }
    // from here on the map gets the finger's events, wherever it goes
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    const points = [...fingers.values()];
    fingers.set(event.pointerId, now);
    target.moveTo(moved(target.projection(), points, [...fingers.values()]));
  };

  const onPointerEnd = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
  };

  // the browser scrolls the article with it from here on
  const onPointerCancel = (event: PointerEvent) => {
    if (isCooperative && event.pointerType === 'touch' && fingers.size === 1) target.leave?.('touch');
    onPointerEnd(event);
  };

  const onClick = (event: MouseEvent) => {
    // a click by the keyboard ends no drag
    if (event.detail === 0) return;
    if (!dragged) {
      const {x, y} = pointOf(event, element);
      if (isBare(event) && target.tap(x, y, reach)) event.stopPropagation();
      return;
    }
    dragged = false;
    event.stopPropagation();
    event.preventDefault();
  };

  const onWheel = (event: WheelEvent) => {
    if (isFurniture(event)) return;
    // Mac's own key for it too
    if (isCooperative && !event.ctrlKey && !event.metaKey) {
      target.leave?.('wheel');
      return;
    }
    event.preventDefault();
    target.start();
    const {x, y} = pointOf(event, element);
    const doublings =
      -event.deltaY * (wheelSteps[event.deltaMode] ?? 0.002) * (event.ctrlKey ? touchpadPinch : 1);
    const before = target.projection();
    const next = zoomAbout(before, x, y, 2 ** doublings);
    // at either end of the zoom the wheel simply stops
    if (next !== before) target.moveTo(next);
  };

  // two fingers are the map's: without this the browser would scroll the article with them
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable && !isFurniture(event)) event.preventDefault();
  };

  const onDoubleClick = (event: MouseEvent) => {
    if (isFurniture(event)) return;
    const {x, y} = pointOf(event, element);
    target.zoomInAt(x, y);
  };

  const stop = new AbortController();
  const {signal} = stop;
  element.addEventListener('pointerdown', onPointerDown, {signal});
  element.addEventListener('pointermove', onPointerMove, {signal});
  element.addEventListener('pointerup', onPointerEnd, {signal});
  element.addEventListener('pointercancel', onPointerCancel, {signal});
  element.addEventListener('pointerleave', () => target.hover(null, reachPx.mouse), {signal});
  element.addEventListener('click', onClick, {signal, capture: true});
  element.addEventListener('wheel', onWheel, {signal, passive: false});
  element.addEventListener('dblclick', onDoubleClick, {signal});
  if (isCooperative) element.addEventListener('touchmove', onTouchMove, {signal, passive: false});
  return () => stop.abort();
}

/** Whether an event is meant for something that lies on the map or over it, not for the map. */
function isFurniture({target}: Event): boolean {
  return (target as Element).closest('[data-furniture], [popover]') !== null;
}

/** Whether an event meets the map itself: no button, no furniture. */
function isBare({target}: Event): boolean {
  return (target as Element).closest('button, [data-furniture], [popover]') === null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf({clientX, clientY}: MouseEvent, element: Element): Point {
  const {left, top} = element.getBoundingClientRect();
  return {x: clientX - left, y: clientY - top};
}

/** Follows the fingers: one shifts the map, two shift it and change its scale by how much their distance changes. */
export function moved(projection: Projection, before: readonly Point[], now: readonly Point[]): Projection {
  const from = middle(before);
  const to = middle(now);
  const shifted = movedFromTo(projection, from.x, from.y, to.x, to.y);
  const spreadBefore = spread(before);
  return spreadBefore > 0 ? zoomAbout(shifted, to.x, to.y, spread(now) / spreadBefore) : shifted;
}

function middle(points: readonly Point[]): Point {
  const [a, b = a] = points as readonly [Point, Point?];
  return {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2};
}

function spread([a, b]: readonly Point[]): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
