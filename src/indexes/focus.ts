import {eventKinds, type ItineraEvent} from '../model';
import {boundedSpan, type DayWindow, openBandDays} from '../time';

/**
 * The day on which each event is told: where previous, next, a bar or a link set the clock, and where playing lingers.
 *
 * An event of known first day is told on that day. Events known only to lie within a band share it out evenly and keep clear of days already taken,
 * so that each is told once.
 *
 * @param window  the dataset's own days, over which an event without any bound is spread.
 * @returns a day number for each event, in the order given.
 */
export function focusDays(events: readonly ItineraEvent[], window: DayWindow): Int32Array {
  const focus = new Int32Array(events.length);
  const taken = new Set<number>();
  const bands = new Map<string, number[]>();

  events.forEach((event, idx) => {
    const [earliestStart, latestStart] = event.days;
    if (earliestStart !== null && earliestStart === latestStart) {
      focus[idx] = earliestStart;
      taken.add(earliestStart);
      return;
    }
    const key = bandOf(event, window).join();
    const sharing = bands.get(key);
    if (sharing) sharing.push(idx);
    else bands.set(key, [idx]);
  });

  for (const sharing of bands.values()) {
    const [from, to] = bandOf(events[sharing[0]!]!, window);
    sharing.sort((a, b) => tellingOrder(events[a]!, events[b]!));
    sharing.forEach((idx, rank) => {
      const wanted = Math.round(from + ((to - from) * (rank + 1)) / (sharing.length + 1));
      const day = nearestFree(wanted, from, to, taken);
      focus[idx] = day;
      taken.add(day);
    });
  }
  return focus;
}

/** First and last day on which an event may begin, with an open bound cut to `openBandDays`. */
export function bandOf(
  {days}: Pick<ItineraEvent, 'days'>,
  window: DayWindow,
): readonly [from: number, to: number] {
  const [earliestStart, latestStart, , latestEnd] = days;
  // what ended by a day began by it
  const last = latestStart ?? latestEnd;
  if (earliestStart !== null) return [earliestStart, last ?? earliestStart + openBandDays];
  if (last === null) return boundedSpan(days, window);
  // an unknown beginning reaches no further back than the window, or the event would be told before it opens
  return [Math.min(last, Math.max(last - openBandDays, window.from)), last];
}

/** A visit before its parts, then by prominence, then by id. */
export function tellingOrder(a: ItineraEvent, b: ItineraEvent): number {
  return (
    Number(a.partOf !== undefined) - Number(b.partOf !== undefined) ||
    eventKinds[a.kind].prominence - eventKinds[b.kind].prominence ||
    (a.id < b.id ? -1 : 1)
  );
}

function nearestFree(wanted: number, from: number, to: number, taken: ReadonlySet<number>): number {
  for (let away = 0; away <= to - from; away++) {
    for (const day of [wanted + away, wanted - away]) {
      if (day >= from && day <= to && !taken.has(day)) return day;
    }
  }
  return wanted;
}
