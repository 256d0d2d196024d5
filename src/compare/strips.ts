import {scaleLinear, utcTicks} from 'd3';
import {type Indexes, spanAt} from '../indexes';
import {type Format, formats, keysOf} from '../model';
import {boundedSpan, type DayWindow, fromDayNumber, isExact} from '../time';
import type {CompareView} from './compareView';
import type {Comparison} from './comparison';

/** An event on a strip. */
export interface StripMark {
  readonly eventIdx: number;
  readonly format: Format;
  /** From 0 at the beginning of the strip to 1 at its end. */
  readonly x0: number;
  readonly x1: number;
  /** Lane from the top. */
  readonly lane: number;
  /** Whether its days are known and it certainly belongs to the side. */
  readonly certain: boolean;
}

/** The events of one side over the scale that both sides have. */
export interface Strip {
  readonly marks: readonly StripMark[];
  readonly ticks: readonly {readonly x: number; readonly day: number}[];
  /** First and last day of the scale. */
  readonly days: DayWindow;
  /** The part of it that is compared: a shorter stretch of time leaves the rest of the scale empty. */
  readonly until: number;
  /** Events of the side that are not on it: before it begins, or of unknown days. */
  readonly outside: number;
}

export interface Strips {
  readonly sides: readonly [Strip, Strip];
  /** The lanes, from the top: the formats that either side has. */
  readonly lanes: readonly Format[];
}

const msPerDay = 86_400_000;
const mostTicks = 4;

/**
 * Lays both sides out over one scale: a day is as wide on either strip. Things share their days; stretches of time begin at the left, so that a longer
 * one reaches farther.
 */
export function stripsOf(indexes: Indexes, comparison: Comparison, view: CompareView): Strips {
  const windows = comparison.kind === 'time' ? comparison.sides : sharedWindows(indexes, view);
  const length = Math.max(...windows.map(({from, to}) => to - from + 1));
  const present = new Set(
    view.sides.flatMap(({certain, possible}) => [...certain, ...possible].map(idx => indexes.formats[idx]!)),
  );
  const lanes = keysOf(formats).filter(format => present.has(format));
  const strip = (side: 0 | 1): Strip => {
    const {from, to} = windows[side];
    const scale = scaleLinear([from, from + length], [0, 1]);
    const {certain, possible} = view.sides[side];
    const spans = [...certain, ...possible].map(eventIdx => {
      const days = spanAt(indexes.columns, eventIdx);
      return {eventIdx, days, span: boundedSpan(days, indexes.window)};
    });
    const isSure = new Set(certain);
    const shown = spans.filter(({span: [first, last]}) => last >= from && first <= to);
    return {
      marks: shown.map(({eventIdx, days, span: [first, last]}) => ({
        eventIdx,
        format: indexes.formats[eventIdx]!,
        x0: scale(Math.max(first, from)),
        x1: scale(Math.min(last, to) + 1),
        lane: lanes.indexOf(indexes.formats[eventIdx]!),
        certain: isSure.has(eventIdx) && isExact(days),
      })),
      ticks: ticksOf(from, from + length).map(day => ({x: scale(day), day})),
      days: {from, to: from + length - 1},
      until: (to - from + 1) / length,
      outside: spans.length - shown.length,
    };
  };
  return {sides: [strip(0), strip(1)], lanes};
}

/** First days of years, months or stretches of days, some few; of a scale of few days no hours. */
function ticksOf(from: number, to: number): number[] {
  const days = utcTicks(new Date(from * msPerDay), new Date(to * msPerDay), mostTicks).map(
    date => date.getTime() / msPerDay,
  );
  return days.filter(day => Number.isInteger(day));
}

/** What ticks stand for: years, where the first of a year are all of them, else months, else days. */
export function tickUnit(ticks: Strip['ticks']): 'day' | 'month' | 'year' {
  const dates = ticks.map(({day}) => fromDayNumber(day));
  if (dates.every(date => date.endsWith('-01-01'))) return 'year';
  return dates.every(date => date.endsWith('-01')) ? 'month' : 'day';
}

/** The days that either thing has events on, as far as the dataset's window reaches back. */
function sharedWindows({columns, window}: Indexes, {sides}: CompareView): readonly [DayWindow, DayWindow] {
  // open bounds are cut by the window in both columns
  const spans = sides
    .flatMap(({certain}) => certain)
    .filter(eventIdx => columns.to[eventIdx]! >= window.from);
  const first = spans.reduce((least, eventIdx) => Math.min(least, columns.from[eventIdx]!), window.to);
  const from = Math.max(window.from, first);
  const to = spans.reduce((most, eventIdx) => Math.max(most, columns.to[eventIdx]!), from);
  return [
    {from, to},
    {from, to},
  ];
}
