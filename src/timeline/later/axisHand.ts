import {type ItineraStore, selectDay, toldDay} from '../../store';
import {type AxisGround, axisIn, gripped, holds, windowHolding, zoomAbout} from '../../time';

/** A hand that has taken hold of the axis, until it lets go. */
export interface AxisHand {
  readonly fromPx: number;
  /** Whether nothing else has changed the window since. */
  holds(): boolean;
  /** Brings what it holds to a place, and all of it so many times nearer than when it took hold. */
  bring(toPx: number, times: number): void;
}

/** Takes hold of the axis. Each move is seen from the window that was then, so that there and back leads to where it was. */
export function takeHold(store: ItineraStore, ground: AxisGround, fromPx: number): AxisHand {
  const {window} = store.getState();
  let last = window;
  return {
    fromPx,
    holds: () => store.getState().window === last,
    bring: (toPx, times) => {
      store.getState().changeWindow(gripped(ground, window, {fromPx, toPx, times}));
      last = store.getState().window;
    },
  };
}

/** Zooms about the clock, as buttons and keys do. A selected event that is in view stays so as long as both find room. */
export function zoomAboutClock(store: ItineraStore, ground: AxisGround, times: number): void {
  const state = store.getState();
  const {window, playhead, selection, indexes} = state;
  const next = zoomAbout(ground, window, axisIn(ground, window).x(playhead), times);
  const eventIdx = selection?.kind === 'event' ? indexes.eventIdxOf.get(selection.id) : undefined;
  const told = eventIdx === undefined ? null : toldDay(state, eventIdx);
  const withEvent = told === null ? next : windowHolding(next, told);
  state.changeWindow(holds(withEvent, selectDay(state)) ? withEvent : next);
}
