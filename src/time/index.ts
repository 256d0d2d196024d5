export type {Span} from '../model';
export type {DayNumber, DayParts} from './civil';
export {daysInMonth, fromDayNumber, isDay, isDayNumber, partsOfDay, toDayNumber} from './civil';
export type {DayWindow} from './span';
export {
  allTime,
  boundedSpan,
  certainDays,
  isCertainlyOn,
  isExact,
  mayBeOn,
  openBandDays,
} from './span';
export type {Axis, AxisPiece, DayInterval, Fold} from './fold';
export {axisOf, coveredDays, foldOf, wholeMonths} from './fold';
export {countUpTo, firstAt} from './halving';
export {risingOrder} from './risingOrder';
export type {AxisGround} from './scale';
export {axisIn, gripped, leastWindowDays, panBy, zoomAbout} from './scale';
export {snapTo} from './snap';
export {type SpanIndex, spanIndexOf} from './spanIndex';
export type {Warp, WarpStop} from './warp';
export {warpOf} from './warp';
export {windowHolding} from './windowHolding';
export {clampWindow, daysOf, holds, hullOf} from './windows';
export {isCertainlyWithin, isPossiblyWithin} from './within';
