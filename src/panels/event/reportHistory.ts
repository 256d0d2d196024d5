import {formatDay} from '../../i18n';
import type {ItineraEvent, Report} from '../../model';
import {citation} from '../shared/namedInText';
import {type LaterTelling, type Sentence, type Words, wordsIn} from '../shared/words';

/** A report on an event, and what it says became of it. */
export interface ReportView {
  readonly key: string;
  readonly source: Sentence;
  readonly status: string;
  /** What the reports before it said, where that was something else. */
  readonly until: string | null;
  /** From when on it is known, where it may have come out on several days and others came out as well. */
  readonly counts: string | null;
  readonly note: Words | null;
}

/**
 * The reports on an event as its history: in the order in which they became known, by which the last one decides its status. Of reports of one day the
 * order is that of the data.
 */
export function reportHistory(telling: LaterTelling, {reports}: ItineraEvent): ReportView[] {
  const {messages, later} = telling;
  const {language, panels} = messages;
  const inOrder = reports.toSorted((a, b) => compare(knownFrom(telling, a), knownFrom(telling, b)));
  return inOrder.map((report, idx) => {
    const before = inOrder[idx - 1]?.status ?? report.status;
    return {
      key: `${report.source} ${idx}`,
      source: citation(telling, report),
      status: panels.status(report.status),
      until:
        before === report.status
          ? null
          : later.panels.until(panels.statuses[before].toLocaleLowerCase(language)),
      counts: reports.length > 1 ? countsFrom(telling, report) : null,
      note: report.note ? wordsIn(report.note, language) : null,
    };
  });
}

/** The latest possible day of its source; of an open one there is none. */
function knownFrom({indexes}: LaterTelling, {source}: Report): number {
  return indexes.sourceOf(source)?.publishedDays[3] ?? Number.POSITIVE_INFINITY;
}

function compare(a: number, b: number): number {
  // two that are open differ by nothing
  return a === b ? 0 : a - b;
}

/** Said of a day that is not known as one. */
function countsFrom({indexes, messages, later}: LaterTelling, {source}: Report): string | null {
  const [first, , , last] = indexes.sourceOf(source)?.publishedDays ?? [null, null, null, null];
  if (last === null) return later.panels.countsLast;
  return first === last ? null : later.panels.countsFrom(formatDay(last, messages));
}
