/** What two fingers mean; px from the track's left. */
export interface PinchHandlers {
  /** Two fingers have taken hold; what the first one may have drawn is to be as it was when it came. */
  onPinchStart(xPx: number): void;
  /** Their middle, and how many times farther apart they are than at the start. */
  onPinch(xPx: number, times: number): void;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Follows fingers from the first to the last; each call says whether two of them have taken hold, and the event is nobody else's. */
export interface Pinch {
  press(event: PointerEvent, finger: Finger): boolean;
  move(event: PointerEvent, finger: Finger): boolean;
  lift(event: PointerEvent): boolean;
}

// nearer together two fingers say nothing of how far apart they are
const leastSpreadPx = 24;

/** A pinch that may come. From the second finger until the last one lifts, none of them draws. */
export function awaitPinch(track: HTMLElement, handlers: PinchHandlers): Pinch {
  const fingers = new Map<number, Finger>();
  let startPx: number | null = null;
  return {
    press: (event, finger) => {
      if (event.pointerType !== 'touch') return startPx !== null;
      // the first finger of all: whatever was not heard of is over
      if (event.isPrimary) {
        fingers.clear();
        startPx = null;
      }
      fingers.set(event.pointerId, finger);
      if (fingers.size === 2 && startPx === null) {
        startPx = spreadOf(fingers);
        // what is pressed may be drawn anew meanwhile
        for (const pointerId of fingers.keys()) track.setPointerCapture(pointerId);
        handlers.onPinchStart(middleOf(fingers));
      }
      return startPx !== null;
    },
    move: (event, finger) => {
      if (!fingers.has(event.pointerId)) return startPx !== null;
      fingers.set(event.pointerId, finger);
      if (startPx !== null && fingers.size === 2)
        handlers.onPinch(middleOf(fingers), spreadOf(fingers) / startPx);
      return startPx !== null;
    },
    lift: event => {
      fingers.delete(event.pointerId);
      const wasPinching = startPx !== null;
      if (fingers.size === 0) startPx = null;
      return wasPinching;
    },
  };
}

function middleOf(fingers: ReadonlyMap<number, Finger>): number {
  const [one, other] = [...fingers.values()] as [Finger, Finger];
  return (one.x + other.x) / 2;
}

function spreadOf(fingers: ReadonlyMap<number, Finger>): number {
  const [one, other] = [...fingers.values()] as [Finger, Finger];
  return Math.max(leastSpreadPx, Math.hypot(one.x - other.x, one.y - other.y));
}
