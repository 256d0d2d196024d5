/** What a wheel over the track means; px are from the track's left. */
export interface WheelHandlers {
  /** Zooms about a place by so many doublings of scale. */
  onZoom(xPx: number, doublings: number): void;
  /** Moves what is seen along; says whether there is anything to move, so that else the page keeps its wheel. */
  onPan(xPx: number, byPx: number): boolean;
}

/** Px of a line and of a page, by the unit in which a wheel counts. */
const pxOfUnit: Readonly<Record<number, number>> = {0: 1, 1: 16, 2: 400};
/** A pinch on a touchpad arrives as a wheel with Ctrl and few px, a notch of a mouse as a hundred. */
const doublingsOfPx = 0.01;
const mostDoublings = 0.5;

/**
 * Listens to a wheel on the track: with Ctrl or ⌘ it zooms, sideways or with Shift it moves along. Any other wheel is the page's.
 *
 * @returns stops listening.
 */
export function listenToWheel(track: HTMLElement, handlers: WheelHandlers): () => void {
  const onWheel = (event: WheelEvent) => {
    const unitPx = pxOfUnit[event.deltaMode] ?? 1;
    const [acrossPx, downPx] = [event.deltaX * unitPx, event.deltaY * unitPx];
    const xPx = event.clientX - track.getBoundingClientRect().left;
    if (event.ctrlKey || event.metaKey) {
      const doublings = Math.max(-mostDoublings, Math.min(mostDoublings, -downPx * doublingsOfPx));
      event.preventDefault();
      handlers.onZoom(xPx, doublings);
      return;
    }
    // browsers turn the wheel with Shift sideways, or leave it to the page
    const byPx = Math.abs(acrossPx) > Math.abs(downPx) ? acrossPx : event.shiftKey ? downPx : 0;
    if (byPx !== 0 && handlers.onPan(xPx, -byPx)) event.preventDefault();
  };
  track.addEventListener('wheel', onWheel, {passive: false});
  return () => track.removeEventListener('wheel', onWheel);
}
