import {type Warp, warpOf} from '../time';
import {type AxisState, foldFor, toldDays} from './axis';

/** How playing crosses the window. */
export function warpFor(state: AxisState): Warp {
  return warpOf(toldDays(state), state.window, foldFor(state));
}
