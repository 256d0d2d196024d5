import type {ItineraStore} from '../../store';
import {type AxisGround, daysOf} from '../../time';
import {type AxisHand, takeHold} from './axisHand';
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
 * A wheel on the track zooms and moves the axis.
 *
 * @returns stops listening.
 */
export function listenToTurns(track: HTMLElement, store: ItineraStore, ground: () => AxisGround): () => void {
  let turning: Turning | null = null;
  const turn = (xPx: number, byPx: number, doublings: number) => {
    const way = Math.sign(byPx || doublings);
    const isSame = turning?.way === way && Math.abs(turning.hand.fromPx - xPx) < samePlacePx;
    if (!turning || !isSame || !turning.hand.holds())
      turning = {hand: takeHold(store, ground(), xPx), way, byPx: 0, doublings: 0};
    turning.byPx += byPx;
    turning.doublings += doublings;
    const toPx = turning.hand.fromPx + turning.byPx;
    turning.hand.bring(toPx, 2 ** turning.doublings);
    // what was held has left the track
    if (toPx < 0 || toPx > ground().widthPx) turning = null;
  };
  return listenToWheel(track, {
    onZoom: (xPx, doublings) => turn(xPx, 0, doublings),
    onPan: (xPx, byPx) => {
      if (daysOf(store.getState().window) === daysOf(ground().bounds)) return false;
      turn(xPx, byPx, 0);
      return true;
    },
  });
}
