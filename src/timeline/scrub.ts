/** What a hand on the track means. All px are from the track's left and top. */
export interface TrackHandlers {
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
  dragging: boolean;
}

// a press that moves less than this is a click
const dragPx = 4;

/**
 * Listens to a pointer on the track. The slider's own input takes no pointers: it does not know of the fold.
 *
 * A mouse beside the bars draws the clock at once. On a bar, and for a finger, which may mean to scroll the page, only moving along the track does;
 * a finger's tap beside the bars draws it when it lifts.
 *
 * @returns stops listening.
 */
export function listenToTrack(track: HTMLElement, handlers: TrackHandlers): () => void {
  let press: Press | null = null;
  let endedDrag = false;
  const xOf = (event: PointerEvent) => event.clientX - track.getBoundingClientRect().left;
  const yOf = (event: PointerEvent) => event.clientY - track.getBoundingClientRect().top;
  const startDrag = (event: PointerEvent, pressed: Press) => {
    pressed.dragging = true;
    track.setPointerCapture(event.pointerId);
  };

  const onDown = (event: PointerEvent) => {
    endedDrag = false;
    if (press || event.button !== 0) return;
    press = {pointerId: event.pointerId, startX: xOf(event), dragging: false};
    if (isOnBar(event) || event.pointerType === 'touch') return;
    startDrag(event, press);
    handlers.onScrub(xOf(event));
  };
  const onMove = (event: PointerEvent) => {
    if (!press) {
      if (event.pointerType !== 'touch') handlers.onHover(xOf(event), yOf(event));
      return;
    }
    if (event.pointerId !== press.pointerId) return;
    if (!press.dragging && Math.abs(xOf(event) - press.startX) > dragPx) startDrag(event, press);
    if (press.dragging) handlers.onScrub(xOf(event));
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== press?.pointerId) return;
    const isTap = !press.dragging && !isOnBar(event);
    if (isTap) handlers.onScrub(xOf(event));
    endedDrag = press.dragging;
    if (press.dragging || isTap) handlers.onRest();
    press = null;
  };
  const onCancel = (event: PointerEvent) => {
    if (event.pointerId !== press?.pointerId) return;
    if (press.dragging) handlers.onRest();
    press = null;
  };
  // a drag that ends on a bar does not open it; a key, whose click counts no presses, does
  const onClick = (event: MouseEvent) => {
    if (endedDrag && event.detail > 0) event.stopPropagation();
    endedDrag = false;
  };

  const onLeave = () => handlers.onLeave();

  track.addEventListener('pointerdown', onDown);
  track.addEventListener('pointermove', onMove);
  track.addEventListener('pointerup', onUp);
  track.addEventListener('pointercancel', onCancel);
  track.addEventListener('pointerleave', onLeave);
  track.addEventListener('click', onClick, {capture: true});
  return () => {
    track.removeEventListener('pointerdown', onDown);
    track.removeEventListener('pointermove', onMove);
    track.removeEventListener('pointerup', onUp);
    track.removeEventListener('pointercancel', onCancel);
    track.removeEventListener('pointerleave', onLeave);
    track.removeEventListener('click', onClick, {capture: true});
  };
}

function isOnBar({target}: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
