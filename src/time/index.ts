export type {Span} from '../model';
export type {DayNumber, DayParts} from './civil';
export {daysInMonth, fromDayNumber, isDay, isDayNumber, partsOfDay, toDayNumber} from './civil';
export type {DayWindow} from './span';
export {boundedSpan, certainDays, isCertainlyOn, isExact, mayBeOn, openBandDays} from './span';
export type {Axis, AxisPiece, DayInterval, Fold} from './fold';
export {axisOf, foldOf, mergedDays, wholeMonths} from './fold';
export type {AxisGround, Grip} from './scale';
export {
  axisIn,
  clampWindow,
  daysOf,
  gripped,
  holds,
  hullOf,
  leastWindowDays,
  panBy,
  windowHolding,
  zoomAbout,
} from './scale';
export {snapTo} from './snap';
export type {Warp} from './warp';
export {warpOf} from './warp';
