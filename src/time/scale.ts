/**
 * Zooming and moving along the axis: what is seen between two places becomes the whole axis. Beyond its ends the axis is thought to go on.
 *
 *   axis as it is    ├──●──●●────/\/\────●───●──●────┤
 *   seen                   ├─────────────────┤
 *   axis to be       ├─────●●──/\/\──────●───────────┤
 *
 * A window is of whole days, and what it folds follows from its length, so that the moment under the hand would slip aside, and a day grow by more
 * than it should. Of all windows that show about as much, the one is taken that comes nearest to both.
 */
import {type Axis, axisOf, type DayInterval, foldOf} from './fold';
import {type RisingLine, risingLine} from './risingLine';
import type {DayWindow} from './span';
import {clampWindow, daysOf, holds} from './windows';

/** What an axis is made of, whatever its window. */
export interface AxisGround {
  /** The days that events cover, as `coveredDays` gives them or in any order. */
  readonly intervals: readonly DayInterval[];
  /** No window reaches further. */
  readonly bounds: DayWindow;
  readonly trueScale: boolean;
  /** Above 0. */
  readonly widthPx: number;
  /** Width of a folded stretch. */
  readonly gapPx: number;
}

/** How a hand moves the axis. */
export interface Grip {
  /** Where it took hold. */
  readonly fromPx: number;
  /** Where what it holds is to stand. */
  readonly toPx: number;
  /** How much nearer everything is to be; below 1 is farther. */
  readonly times: number;
}

/** Zooming goes no nearer than this, unless all there is to see is shorter. */
export const leastWindowDays = 7;

/** The axis of a window. */
export function axisIn({intervals, trueScale, widthPx, gapPx}: AxisGround, window: DayWindow): Axis {
  return axisOf(foldOf(intervals, window, {trueScale}), widthPx, gapPx);
}

/** The window a number of times nearer, or farther where it is below 1, with the moment at a place still there if it can be. */
export function zoomAbout(ground: AxisGround, window: DayWindow, xPx: number, times: number): DayWindow {
  const next = gripped(ground, window, {fromPx: xPx, toPx: xPx, times});
  if (times < 1 || daysOf(next) < daysOf(window) / times ** 0.25) return next;
  // about a fold everything beside it may be seen twice as large, and hardly anything have left: then the days count, not the px
  const days = Math.max(Math.min(leastWindowDays, daysOf(window)), Math.round(daysOf(window) / times));
  const moment = axisIn(ground, window).day(xPx);
  const from = Math.min(Math.floor(moment), Math.round(moment - (days * xPx) / ground.widthPx));
  return clampWindow({from, to: from + days - 1}, window);
}

/** The window with everything moved along by so many px, as far as there is anything; above 0 shows what is earlier. */
export function panBy(ground: AxisGround, window: DayWindow, byPx: number): DayWindow {
  const middlePx = ground.widthPx / 2;
  return gripped(ground, window, {fromPx: middlePx, toPx: middlePx + byPx, times: 1});
}

/**
 * The window that a hand on the axis of another one asks for. By zooming in about a place it becomes a part of the window that was, by zooming out all
 * of that and more: nothing comes into sight by being looked at more closely.
 *
 * @param window  within the bounds.
 * @returns whole days within the bounds.
 */
export function gripped(ground: AxisGround, window: DayWindow, {fromPx, toPx, times}: Grip): DayWindow {
  const {widthPx, bounds} = ground;
  const axis = axisIn(ground, window);
  const moment = axis.day(fromPx);
  // within a fold no length of a day is wished
  const isFolded = axis.gaps.some(({x0, x1}) => x0 <= fromPx && fromPx <= x1);
  const missPx = (near: DayWindow) => {
    if (!holds(near, moment)) return Number.POSITIVE_INFINITY;
    const {x, pxPerDay} = axisIn(ground, near);
    const doublings = isFolded ? 0 : Math.abs(Math.log2(pxPerDay / axis.pxPerDay / times));
    return Math.abs(x(moment) - toPx) + doublings * doublingPx;
  };
  if (times === 1) return shifted(ground, window, fromPx - toPx, toPx < 0 || toPx > widthPx ? null : missPx);

  const line = beyond(ground, window, axis, daysOf(window) / times);
  const [startPx, endPx] = [line.at(bounds.from), line.at(bounds.to + 1)];
  if (widthPx / times >= endPx - startPx) return bounds;

  const isZoom = fromPx === toPx;
  // a window that is shorter already is let be
  const leastDays = Math.min(leastWindowDays, daysOf(times < 1 ? bounds : window));
  const seek = (seenPx: number) => {
    // a zoom stays within the window, or around it; a hand that moves as well lets it go a little aside
    const wished = fromPx - (toPx * seenPx) / widthPx;
    const spare = widthPx - seenPx;
    const [least, most] = isZoom
      ? [Math.min(0, spare), Math.max(0, spare)]
      : [wished - seenPx / 4, wished + seenPx / 4];
    const clamped = (px: number) => Math.max(startPx, Math.min(endPx - seenPx, px));
    const seenFrom = (px: number) =>
      wholeDays(line.inverse(px), line.inverse(px + seenPx), moment, leastDays, bounds);
    const places = {least: clamped(least), most: clamped(most), wished: clamped(wished)};
    return seenFrom(leastOf(places, px => missPx(seenFrom(px))));
  };
  let found = seek(widthPx / times);
  for (const more of otherLengths) {
    // as near as whole days let it
    if (missPx(found) <= Math.max(2, widthPx / daysOf(found))) break;
    const seenPx = Math.min(endPx - startPx, (widthPx / times) * more);
    if (isZoom && seenPx < widthPx !== times > 1) continue;
    const other = seek(seenPx);
    if (missPx(other) < missPx(found)) found = other;
  }
  return neighbours(found, bounds)
    .filter(near => times <= 1 || daysOf(near) < daysOf(window))
    .reduce((best, near) => (missPx(near) < missPx(best) ? near : best), found);
}

// a day twice as long as it should be is as bad as a moment so far out of place
const doublingPx = 100;
// what is folded anew leaves room for more: tried where no window of the wished length will do
const otherLengths = [1.1, 0.9, 1.25, 0.8, 1.5, 1.8, 2.2, 3];

/** The window as long as it is, moved to where the moment slips least; where that has left the axis, by so many px as if nothing were folded. */
function shifted(
  {widthPx, bounds}: AxisGround,
  window: DayWindow,
  byPx: number,
  missPx: ((near: DayWindow) => number) | null,
): DayWindow {
  const days = daysOf(window);
  const movedBy = (px: number) => {
    const by = Math.round((px * days) / widthPx);
    return clampWindow({from: window.from + by, to: window.to + by}, bounds);
  };
  if (!missPx) return movedBy(byPx);
  const [least, most] = byPx < 0 ? [Math.min(byPx, -widthPx), 0] : [0, Math.max(byPx, widthPx)];
  return movedBy(leastOf({least, most, wished: byPx}, px => missPx(movedBy(px))));
}

interface Places {
  readonly least: number;
  readonly most: number;
  readonly wished: number;
}

const placesTried = 32;
const halvings = 5;
// a px farther from the wished place is as bad as so much of a px of slip
const asideWeight = 0.02;

/** The place at which something is least, near the wished one. It may jump from place to place, so it is looked for all along, and then more finely. */
function leastOf({least, most, wished}: Places, valueAt: (px: number) => number): number {
  let found = wished;
  let foundValue = valueAt(wished);
  const tryAt = (px: number) => {
    if (px < least || px > most) return;
    const value = valueAt(px) + Math.abs(px - wished) * asideWeight;
    if (value < foundValue) [found, foundValue] = [px, value];
  };
  let stepPx = (most - least) / placesTried;
  for (let place = 0; place <= placesTried; place++) tryAt(least + place * stepPx);
  for (let halving = 0; halving < halvings; halving++) {
    stepPx /= 2;
    const middle = found;
    tryAt(middle - stepPx);
    tryAt(middle + stepPx);
  }
  return found;
}

/** The axis of a window and what lies beyond it at the same scale, with the stretches folded that a window of so many days folds. */
function beyond(ground: AxisGround, window: DayWindow, axis: Axis, days: number): RisingLine {
  const {intervals, bounds, trueScale, gapPx} = ground;
  const {pxPerDay} = axis;
  const folded = foldOf(intervals, bounds, {trueScale}, days).stretches;
  const later = folded.map(({fromDay, toDay}) => [fromDay, toDay + 1] as const);
  const earlier = later.map(([start, end]) => [-end, -start] as const).reverse();
  const end = window.to + 1;
  const before = wayOn(earlier, -window.from, -bounds.from, pxPerDay, gapPx);
  const after = wayOn(later, end, bounds.to + 1, pxPerDay, gapPx);
  const all = [...axis.pieces, ...axis.gaps].sort((a, b) => a.x0 - b.x0);
  const knots = [
    ...before.map(([day, px]) => [-day, -px] as const).reverse(),
    ...all.map(({fromDay, x0}) => [fromDay, x0] as const),
    [end, axis.widthPx] as const,
    ...after.map(([day, px]) => [day, axis.widthPx + px] as const),
  ];
  return risingLine(
    knots.map(([day]) => day),
    knots.map(([, px]) => px),
  );
}

/** The knots of an axis that goes on from a day to an end, in px from where it begins. */
function wayOn(
  folded: readonly (readonly [number, number])[],
  from: number,
  to: number,
  pxPerDay: number,
  gapPx: number,
): [day: number, px: number][] {
  const knots: [number, number][] = [];
  let [at, px] = [from, 0];
  const goTo = (day: number, byPx: number) => {
    if (day <= at) return;
    [at, px] = [day, px + byPx];
    knots.push([at, px]);
  };
  for (const [start, end] of folded) {
    goTo(start, (start - at) * pxPerDay);
    goTo(end, Math.min(gapPx, (end - at) * pxPerDay));
  }
  goTo(to, (to - at) * pxPerDay);
  return knots;
}

/** The whole days of a stretch; where they are too few, the least about the moment. */
function wholeDays(
  start: number,
  end: number,
  moment: number,
  leastDays: number,
  bounds: DayWindow,
): DayWindow {
  const [from, to] = [Math.round(start), Math.round(end) - 1];
  if (to - from + 1 >= leastDays) return clampWindow({from, to}, bounds);
  const first = Math.round(moment - (leastDays * (moment - start)) / (end - start));
  return clampWindow({from: first, to: first + leastDays - 1}, bounds);
}

/** A window and those that begin or end a few days beside it: among them is one whose whole days suit the moment better. */
function neighbours(window: DayWindow, bounds: DayWindow): DayWindow[] {
  const most = Math.min(3, Math.floor(daysOf(window) / 25));
  const aside = Array.from({length: 2 * most + 1}, (_, idx) => idx - most);
  return aside
    .flatMap(early => aside.map(late => ({from: window.from + early, to: window.to + late})))
    .filter(({from, to}) => from >= bounds.from && to <= bounds.to);
}
