import {
  type DatedSource,
  type ItineraEvent,
  newestReport,
  type Report,
  type Status,
  statuses,
} from '../model';

/**
 * What became of an event as far as the reports tell:
 * `happened` a report says so · `unconfirmed` its days are past and every report precedes them · `expected` still to come · `off` called off.
 */
export const outcomes = ['happened', 'unconfirmed', 'expected', 'off'] as const;
export type Outcome = (typeof outcomes)[number];

/** How an event stands by its newest report. */
export interface Standing {
  readonly status: Status;
  readonly outcome: Outcome;
  /** The report that the status rests on. */
  readonly report: Report;
}

/**
 * The status of an event: that of its newest report. A source whose day is imprecise counts from its latest possible day; of reports of one day
 * the later in the list counts.
 *
 * @param today  day number from which "past" is judged: the day of reading, never the playhead.
 */
export function standingOf(
  event: ItineraEvent,
  sourceOf: (id: string) => DatedSource | undefined,
  today: number,
): Standing {
  const report = newestReport(event.reports, source => sourceOf(source)?.publishedDays[3]);
  return {status: report.status, outcome: outcomeOf(report.status, event, today), report};
}

function outcomeOf(status: Status, event: ItineraEvent, today: number): Outcome {
  if (statuses[status].happened) return 'happened';
  if (status !== 'announced') return 'off';
  const lastDay = event.days[3];
  return lastDay !== null && lastDay < today ? 'unconfirmed' : 'expected';
}
