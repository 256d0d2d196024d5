import type {Span} from '../model';
import {fromDayNumber} from '../time';

/** The attribute of a `<time>` for a single known day; undefined for anything else. */
export function dateTimeOf([earliestStart, latestStart, earliestEnd, latestEnd]: Span): string | undefined {
  const isDay =
    earliestStart !== null && [latestStart, earliestEnd, latestEnd].every(day => day === earliestStart);
  return isDay ? fromDayNumber(earliestStart) : undefined;
}
