import type {Report} from './schema';

/**
 * The report that an event's status rests on: the newest, of reports of one day the later in the list.
 *
 * @param publishedBy  last possible day of a source's publication; null or undefined where that is not known, which counts as newest.
 */
export function newestReport(
  reports: readonly Report[],
  publishedBy: (sourceId: string) => number | null | undefined,
): Report {
  const dayOf = ({source}: Report) => publishedBy(source) ?? Number.POSITIVE_INFINITY;
  return reports.reduce((newest, next) => (dayOf(next) >= dayOf(newest) ? next : newest));
}
