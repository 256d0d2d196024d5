import type {SheetStop} from './sheet';
import {createSheetDrag, type SheetDrag} from './sheetDrag';

/** The parts of a sheet that a hand may take it by. */
export interface SheetParts {
  readonly panel: HTMLElement;
  readonly handle: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
}

/**
 * Listens to hands on a sheet: any pointer on its handle, and a finger on head and body, where nothing is to be scrolled that way. In a frame head and
 * body leave the finger to the article, which is scrolled with it.
 *
 * @param onRest  the sheet is to come to rest at a stop.
 * @param onRaise  its head was tapped: a peeking sheet is to show more.
 * @returns stops listening.
 */
export function listenToSheet(
  {panel, handle, head, body}: SheetParts,
  onRest: (stop: SheetStop) => void,
  onRaise: () => void,
): () => void {
  const stop = new AbortController();
  const {signal} = stop;
  // beside the map the panel is no sheet, and has no handle
  const isSheet = () => getComputedStyle(handle).display !== 'none';
  const drag = createSheetDrag(panel, () => ({
    peekPx: Number.parseFloat(getComputedStyle(panel).minBlockSize),
    fullPx: panel.offsetParent?.clientHeight ?? window.innerHeight,
  }));

  listenToHandle(handle, drag, onRest, signal);
  const isOurs = () => isSheet() && panel.closest('[data-framed]') === null;
  const scrolls = (part: HTMLElement, isDown: boolean) =>
    panel.dataset.sheet !== 'peek' &&
    part.scrollHeight > part.clientHeight &&
    (!isDown || part.scrollTop > 0);
  for (const part of [head, body]) listenToFinger(part, {isOurs, scrolls}, drag, onRest, signal);

  const onHeadClick = ({target}: Event) => {
    if (isSheet() && !(target as Element).closest('a, button')) onRaise();
  };
  head.addEventListener('click', onHeadClick, {signal});
  return () => stop.abort();
}

/** A drag by the handle. A tap on it stays a click, by whatever hears that. */
function listenToHandle(
  handle: HTMLElement,
  drag: SheetDrag,
  onRest: (stop: SheetStop) => void,
  signal: AbortSignal,
): void {
  let pointerId: number | null = null;
  let wasDragged = false;

  const onPointerDown = (event: PointerEvent) => {
    wasDragged = false;
    if (pointerId !== null || event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    pointerId = event.pointerId;
    drag.begin(event.clientY, event.timeStamp);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerId === pointerId) drag.move(event.clientY, event.timeStamp);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    pointerId = null;
    const stop = drag.end(event.timeStamp);
    wasDragged = stop !== null;
    if (stop) onRest(stop);
  };
  const onPointerCancel = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    pointerId = null;
    drag.cancel();
  };
  const onClick = (event: MouseEvent) => {
    // the click that ends a drag has already had its effect; one by a key ends none
    if (wasDragged && event.detail > 0) event.stopPropagation();
    wasDragged = false;
  };

  handle.addEventListener('pointerdown', onPointerDown, {signal});
  handle.addEventListener('pointermove', onPointerMove, {signal});
  handle.addEventListener('pointerup', onPointerUp, {signal});
  handle.addEventListener('pointercancel', onPointerCancel, {signal});
  handle.addEventListener('click', onClick, {signal, capture: true});
}

interface Scrolling {
  /** Whether a finger on the part may mean the sheet at all. */
  readonly isOurs: () => boolean;
  /** Whether a finger that goes down, or up, scrolls what the part holds. */
  readonly scrolls: (part: HTMLElement, isDown: boolean) => boolean;
}

/** A pull by a part that the browser would scroll: who hears the finger before it does can say that the sheet is meant. */
function listenToFinger(
  part: HTMLElement,
  {isOurs, scrolls}: Scrolling,
  drag: SheetDrag,
  onRest: (stop: SheetStop) => void,
  signal: AbortSignal,
): void {
  // `pulls` is decided by the first move, and holds until the finger lifts
  let finger: {readonly yPx: number; readonly atMs: number; pulls: boolean | null} | null = null;

  const end = ({timeStamp}: Event) => {
    const stop = finger?.pulls ? drag.end(timeStamp) : null;
    finger = null;
    if (stop) onRest(stop);
  };
  const onTouchStart = (event: TouchEvent) => {
    // a second finger lets go
    end(event);
    const {touches, timeStamp: atMs} = event;
    if (touches.length === 1 && isOurs()) finger = {yPx: touches[0]!.clientY, atMs, pulls: null};
  };
  const onTouchMove = (event: TouchEvent) => {
    if (!finger) return;
    const {clientY} = event.touches[0]!;
    if (finger.pulls === null) {
      finger.pulls = event.cancelable && !scrolls(part, clientY > finger.yPx);
      if (finger.pulls) drag.begin(finger.yPx, finger.atMs);
    }
    if (!finger.pulls) return;
    event.preventDefault();
    drag.move(clientY, event.timeStamp);
  };
  const onTouchCancel = () => {
    if (finger?.pulls) drag.cancel();
    finger = null;
  };

  part.addEventListener('touchstart', onTouchStart, {signal, passive: true});
  part.addEventListener('touchmove', onTouchMove, {signal, passive: false});
  part.addEventListener('touchend', end, {signal});
  part.addEventListener('touchcancel', onTouchCancel, {signal});
}
