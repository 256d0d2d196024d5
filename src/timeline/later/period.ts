import {type DayNumber, type DayWindow, isDay, toDayNumber} from '../../time';

/** What is wrong with a day that was typed. */
export type DayFault = 'missing' | 'early' | 'late' | 'reversed';

/** A day that was typed, or what is wrong with it. */
export type TypedDay = {readonly day: DayNumber; readonly fault?: never} | {readonly fault: DayFault};

/** Reads a day as a date field gives it; it has to lie within the bounds. */
export function readDay(text: string, {from, to}: DayWindow): TypedDay {
  if (!isDay(text)) return {fault: 'missing'};
  const day = toDayNumber(text);
  if (day < from) return {fault: 'early'};
  return day > to ? {fault: 'late'} : {day};
}

/** A period that was typed: the window, or what is wrong with each of its days. */
export type TypedPeriod =
  | {readonly window: DayWindow; readonly faults?: never}
  | {readonly faults: {readonly from?: DayFault; readonly to?: DayFault}; readonly window?: never};

/** Reads first and last day; both have to lie within the bounds, in this order. */
export function readPeriod(fromText: string, toText: string, bounds: DayWindow): TypedPeriod {
  const [from, to] = [readDay(fromText, bounds), readDay(toText, bounds)];
  if (from.fault || to.fault)
    return {faults: {...(from.fault && {from: from.fault}), ...(to.fault && {to: to.fault})}};
  if (from.day > to.day) return {faults: {to: 'reversed'}};
  return {window: {from: from.day, to: to.day}};
}
