import {useEffect, useMemo, useRef} from 'react';
import {useItineraStore} from '../store';
import type {AxisGround} from '../time';
import type {AxisHand} from './later/axisHand';
import type {PinchHandlers} from './later/pinch';
import {axisHand, axisParts} from './loadLater';
import {useLatest} from './useLatest';

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
    const gone = new AbortController();
    axisParts().then(
      ({listenToTurns}) => {
        if (gone.signal.aborted) return;
        gone.signal.addEventListener(
          'abort',
          listenToTurns(ref.current!, store, () => latest.current),
        );
      },
      () => {}, // buttons and keys ask for them again; the wheel waits for another mount
    );
    return () => gone.abort();
  }, [store, ref, latest]);

  const hand = useRef<AxisHand>(null);
  return useMemo(
    () => ({
      onPinchStart: xPx => {
        hand.current = axisHand()?.takeHold(store, latest.current, xPx) ?? null;
      },
      onPinch: (xPx, times) => hand.current?.bring(xPx, times),
    }),
    [store, latest],
  );
}
