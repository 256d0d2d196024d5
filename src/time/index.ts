export type {Span} from '../model';
export type {DayNumber, DayParts} from './civil';
export {dayOfWeek, daysInMonth, fromDayNumber, isDay, isDayNumber, partsOfDay, toDayNumber} from './civil';
export {
  certainDays,
  endsExactly,
  isCertainlyOn,
  isExact,
  isOver,
  isPossiblyOn,
  possibleDays,
  startsExactly,
} from './span';
export type {Axis, AxisPiece, DayInterval, Fold, FoldedStretch} from './fold';
export {axisOf, foldOf, wholeMonths} from './fold';
export {snapPx, snapTo} from './snap';
export type {Warp, WarpStop} from './warp';
export {warpOf} from './warp';
