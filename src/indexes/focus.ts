import {eventKinds, type ItineraEvent} from '../model';

/** First and last day, inclusive. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** How far back a band of unknown beginning, or on one of unknown end, is taken to reach, in days. */
export const openBandDays = 30;

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

/** The days over which an event of uncertain beginning may begin, with an open bound cut to `openBandDays`. */
export function bandOf(event: ItineraEvent, window: DayWindow): [from: number, to: number] {
  const [earliestStart, latestStart] = event.days;
  if (earliestStart !== null && latestStart !== null) return [earliestStart, latestStart];
  // an unknown beginning reaches no further back than the window, or the event would be told before it opens
  if (latestStart !== null)
    return [Math.min(latestStart, Math.max(latestStart - openBandDays, window.from)), latestStart];
  if (earliestStart !== null) return [earliestStart, earliestStart + openBandDays];
  return [window.from, window.to];
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
