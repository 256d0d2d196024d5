import type {Pinch, PinchHandlers} from './later/pinch';
import {axisHand} from './loadLater';

/** What a hand on the track means. All px are from the track's left and top. */
export interface TrackHandlers extends PinchHandlers {
  /** A hand has come down, and has done nothing yet. */
  onPress(): void;
  /** The clock is drawn to a place. */
  onScrub(xPx: number): void;
  /** The hand has let go. */
  onRest(): void;
  /** The pointer is over a place, without pressing. */
  onHover(xPx: number, yPx: number): void;
  onLeave(): void;
}

interface Press {
  readonly pointerId: number;
  readonly startX: number;
  /** Where the track lies in the window. */
  readonly left: number;
  readonly top: number;
  dragging: boolean;
}

// a press that moves less than this is a click
const dragPx = 4;

/**
 * Listens to a pointer on the track. The slider's own input takes no pointers: it does not know of the fold.
 *
 * A mouse beside the bars draws the clock at once. On a bar, and for a finger, which may mean to scroll the page, only moving along the track does;
 * a finger's tap beside the bars draws it when it lifts. Two fingers draw nothing: they move and stretch the axis.
 *
 * @returns stops listening.
 */
export function listenToTrack(track: HTMLElement, handlers: TrackHandlers): () => void {
  let press: Press | null = null;
  let endedDrag = false;
  let pinch: Pinch | null = null;
  // what is drawn along the track leaves it where it is: it is not measured while all around it is new
  const placeOf = ({clientX, clientY, pointerId}: PointerEvent) => {
    const drag = press?.dragging && press.pointerId === pointerId ? press : null;
    const {left, top} = drag ?? track.getBoundingClientRect();
    return {x: clientX - left, y: clientY - top};
  };
  const startDrag = (event: PointerEvent, pressed: Press) => {
    pressed.dragging = true;
    track.setPointerCapture(event.pointerId);
  };

  const onDown = (event: PointerEvent) => {
    endedDrag = false;
    const place = placeOf(event);
    pinch ??= axisHand()?.awaitPinch(track, handlers) ?? null;
    if (pinch?.press(event, place)) {
      press = null;
      return;
    }
    if (press || event.button !== 0) return;
    const {left, top} = track.getBoundingClientRect();
    press = {pointerId: event.pointerId, startX: place.x, left, top, dragging: false};
    handlers.onPress();
    if (isOnBar(event) || event.pointerType === 'touch') return;
    startDrag(event, press);
    handlers.onScrub(place.x);
  };
  const onMove = (event: PointerEvent) => {
    const place = placeOf(event);
    if (pinch?.move(event, place)) return;
    // let go where nobody heard it
    if (press?.pointerId === event.pointerId && event.buttons === 0) onCancel(event);
    if (!press) {
      if (event.pointerType !== 'touch') handlers.onHover(place.x, place.y);
      return;
    }
    if (event.pointerId !== press.pointerId) return;
    if (!press.dragging && Math.abs(place.x - press.startX) > dragPx) startDrag(event, press);
    if (press.dragging) handlers.onScrub(place.x);
  };
  const onUp = (event: PointerEvent) => {
    if (pinch?.lift(event)) endedDrag = true;
    if (event.pointerId !== press?.pointerId) return;
    const isTap = !press.dragging && !isOnBar(event);
    if (isTap) handlers.onScrub(placeOf(event).x);
    endedDrag = press.dragging;
    if (press.dragging || isTap) handlers.onRest();
    press = null;
  };
  const onCancel = (event: PointerEvent) => {
    pinch?.lift(event);
    if (event.pointerId !== press?.pointerId) return;
    if (press.dragging) handlers.onRest();
    press = null;
  };
  // a drag that ends on a bar does not open it; a key, whose click counts no presses, does
  const onClick = (event: MouseEvent) => {
    if (endedDrag && event.detail > 0) event.stopPropagation();
    endedDrag = false;
  };

  const stop = new AbortController();
  const {signal} = stop;
  track.addEventListener('pointerdown', onDown, {signal});
  track.addEventListener('pointermove', onMove, {signal});
  track.addEventListener('pointerup', onUp, {signal});
  track.addEventListener('pointercancel', onCancel, {signal});
  track.addEventListener('pointerleave', () => handlers.onLeave(), {signal});
  track.addEventListener('click', onClick, {signal, capture: true});
  return () => stop.abort();
}

function isOnBar({target}: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
