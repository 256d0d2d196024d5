import {type Dataset, newestReport} from '../model';
import type {DayNumber} from '../time';

export interface KnownCounts {
  readonly events: number;
  /** How many of them the newest report by then did no more than announce. */
  readonly announced: number;
}

/** A day on which something was published, and what was known from then on. */
export interface KnownDay extends KnownCounts {
  readonly day: DayNumber;
  /** The sources of that day, by id. */
  readonly sources: readonly string[];
}

/** The days on which anything was published that an event rests on, the newest first. */
export function knownDays(dataset: Dataset): KnownDay[] {
  const lastDayOf = lastDaysOf(dataset);
  const days = new Map<DayNumber, {events: number; announced: number; sources: Set<string>}>();
  for (const {reports} of dataset.events) {
    let wasAnnounced = false;
    for (const [rank, day] of daysOfReports(reports, lastDayOf).entries()) {
      const known = reports.filter(({source}) => (lastDayOf.get(source) ?? Number.POSITIVE_INFINITY) <= day);
      const isAnnounced = newestReport(known, id => lastDayOf.get(id)).status === 'announced';
      const change = days.get(day) ?? {events: 0, announced: 0, sources: new Set()};
      days.set(day, change);
      change.events += rank === 0 ? 1 : 0;
      change.announced += Number(isAnnounced) - Number(wasAnnounced);
      for (const {source} of known) if (lastDayOf.get(source) === day) change.sources.add(source);
      wasAnnounced = isAnnounced;
    }
  }

  // what each day adds, added up
  let [events, announced] = [0, 0];
  const inOrder = [...days].sort(([a], [b]) => a - b);
  return inOrder
    .map(([day, change]) => {
      events += change.events;
      announced += change.announced;
      const ids = dataset.sources.filter(({id}) => change.sources.has(id)).map(({id}) => id);
      return {day, events, announced, sources: ids};
    })
    .reverse();
}

/** What was known by any day: as by the last of these days before it. */
export function countsBy(days: readonly KnownDay[], day: DayNumber): KnownCounts {
  return days.find(known => known.day <= day) ?? {events: 0, announced: 0};
}

/** The latest possible day of each source that has one. */
function lastDaysOf({sources}: Dataset): Map<string, DayNumber> {
  return new Map(
    sources.flatMap(({id, publishedDays: [, , , last]}) => (last === null ? [] : [[id, last] as const])),
  );
}

function daysOfReports(
  reports: readonly {readonly source: string}[],
  lastDayOf: ReadonlyMap<string, DayNumber>,
): DayNumber[] {
  const days = new Set(reports.flatMap(({source}) => lastDayOf.get(source) ?? []));
  return [...days].sort((a, b) => a - b);
}
