import type {DayNumber} from './civil';
import type {DayWindow} from './span';

/** A window moved no further than it must be for a day to lie in it. */
export function windowHolding({from, to}: DayWindow, day: DayNumber): DayWindow {
  const by = Math.min(0, day - from) + Math.max(0, day - to);
  return {from: from + by, to: to + by};
}
