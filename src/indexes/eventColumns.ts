import {eventKinds, type Format, formats, type ItineraEvent, keysOf, type Span, statuses} from '../model';
import {boundedSpan, type DayWindow} from '../time';
import type {Lookup} from './lookup';
import {outcomes, type Standing} from './status';

/** Stands for an open bound in a column of days. */
export const openDay = -0x80000000;

/** What is asked of many events at once, a value for each by its position. A small number stands for a key of a closed table, by its place in it. */
export interface EventColumns {
  readonly count: number;
  /** Four an event, as in its span; `openDay` for an open bound. */
  readonly days: Int32Array;
  /** First and last day on which it may have been going on, open bounds cut by the window of the dataset. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly format: Uint8Array;
  readonly status: Uint8Array;
  /** Of `outcomes`. */
  readonly outcome: Uint8Array;
  /** −1 where it has no place. */
  readonly placeIdx: Int32Array;
  /** The event that it is part of; −1 where it is part of none. */
  readonly wholeIdx: Int32Array;
  /** 1 where the reports disagree. */
  readonly disputed: Uint8Array;
}

export const kindKeys = keysOf(eventKinds);
export const formatKeys = keysOf(formats);
export const statusKeys = keysOf(statuses);

/** Lays events out as columns. */
export function buildEventColumns(
  events: readonly ItineraEvent[],
  standings: readonly Standing[],
  formatsOf: readonly Format[],
  {placeIdxOf, eventIdxOf}: Pick<Lookup, 'placeIdxOf' | 'eventIdxOf'>,
  window: DayWindow,
): EventColumns {
  const count = events.length;
  const columns = {
    count,
    days: new Int32Array(4 * count),
    from: new Int32Array(count),
    to: new Int32Array(count),
    kind: Uint8Array.from(events, ({kind}) => kindKeys.indexOf(kind)),
    format: Uint8Array.from(formatsOf, format => formatKeys.indexOf(format)),
    status: Uint8Array.from(standings, ({status}) => statusKeys.indexOf(status)),
    outcome: Uint8Array.from(standings, ({outcome}) => outcomes.indexOf(outcome)),
    placeIdx: Int32Array.from(events, ({place}) => (place === null ? -1 : (placeIdxOf.get(place) ?? -1))),
    wholeIdx: Int32Array.from(events, ({partOf}) =>
      partOf === undefined ? -1 : (eventIdxOf.get(partOf) ?? -1),
    ),
    disputed: Uint8Array.from(events, ({disputes}) => (disputes?.length ? 1 : 0)),
  };
  events.forEach(({days}, idx) => {
    days.forEach((day, k) => {
      columns.days[4 * idx + k] = day ?? openDay;
    });
    [columns.from[idx], columns.to[idx]] = boundedSpan(days, window);
  });
  return columns;
}

/** The days of an event. */
export function spanAt({days}: Pick<EventColumns, 'days'>, eventIdx: number): Span {
  const at = 4 * eventIdx;
  return [dayOf(days[at]!), dayOf(days[at + 1]!), dayOf(days[at + 2]!), dayOf(days[at + 3]!)];
}

const dayOf = (number: number) => (number === openDay ? null : number);
