import {useEffect, useMemo, useRef} from 'react';
import {useItineraStore} from '../store';
import {type AxisGround, daysOf} from '../time';
import {type AxisHand, takeHold} from './axisHand';
import type {PinchHandlers} from './pinch';
import {useLatest} from './useLatest';
import {listenToWheel} from './wheel';

// a pointer that has moved less means the same moment
const samePlacePx = 2;

/** A wheel that is being turned: small turns the same way add up, and one back begins anew. */
interface Turning {
  readonly hand: AxisHand;
  readonly way: number;
  byPx: number;
  doublings: number;
}

/**
 * A wheel on the track zooms and moves the axis, and so do two fingers.
 *
 * @returns what two fingers do.
 */
export function useAxisGestures(
  ref: {readonly current: HTMLElement | null},
  ground: AxisGround,
): PinchHandlers {
  const store = useItineraStore();
  const latest = useLatest(ground);

  useEffect(() => {
    let turning: Turning | null = null;
    const turn = (xPx: number, byPx: number, doublings: number) => {
      const way = Math.sign(byPx || doublings);
      const isSame = turning?.way === way && Math.abs(turning.hand.fromPx - xPx) < samePlacePx;
      if (!turning || !isSame || !turning.hand.holds())
        turning = {hand: takeHold(store, latest.current, xPx), way, byPx: 0, doublings: 0};
      turning.byPx += byPx;
      turning.doublings += doublings;
      const toPx = turning.hand.fromPx + turning.byPx;
      turning.hand.bring(toPx, 2 ** turning.doublings);
      // what was held has left the track
      if (toPx < 0 || toPx > latest.current.widthPx) turning = null;
    };
    return listenToWheel(ref.current!, {
      onZoom: (xPx, doublings) => turn(xPx, 0, doublings),
      onPan: (xPx, byPx) => {
        if (daysOf(store.getState().window) === daysOf(latest.current.bounds)) return false;
        turn(xPx, byPx, 0);
        return true;
      },
    });
  }, [store, ref, latest]);

  const hand = useRef<AxisHand>(null);
  return useMemo(
    () => ({
      onPinchStart: xPx => {
        hand.current = takeHold(store, latest.current, xPx);
      },
      onPinch: (xPx, times) => hand.current?.bring(xPx, times),
    }),
    [store, latest],
  );
}
