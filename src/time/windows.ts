/** Windows: first and last day of what is seen, both within. */
import type {DayWindow} from './span';

/** How many days a window has. */
export function daysOf({from, to}: DayWindow): number {
  return to - from + 1;
}

/** A window moved, and where there is no room for it shortened, to lie within others. */
export function clampWindow(window: DayWindow, bounds: DayWindow): DayWindow {
  const days = Math.min(daysOf(window), daysOf(bounds));
  const from = Math.max(bounds.from, Math.min(bounds.to - days + 1, window.from));
  return {from, to: from + days - 1};
}

/** The window from the first day of two others to the last. */
export function hullOf(one: DayWindow, other: DayWindow): DayWindow {
  return {from: Math.min(one.from, other.from), to: Math.max(one.to, other.to)};
}

/** Whether a moment lies in a window. */
export function holds({from, to}: DayWindow, moment: number): boolean {
  return moment >= from && moment < to + 1;
}
