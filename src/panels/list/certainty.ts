import {formatDays} from '../../i18n';
import {type DayWindow, isCertainlyWithin, isPossiblyWithin} from '../../time';
import type {LaterTelling} from '../shared/words';

/** Of how many of the events it is certain that they were within a window, and of how many it is possible; null where it is certain of all. */
export function certaintyIn({indexes, messages, later}: LaterTelling, window: DayWindow): string | null {
  const spans = indexes.inOrder.map(eventIdx => indexes.dataset.events[eventIdx]!.days);
  const certain = spans.filter(days => isCertainlyWithin(days, window)).length;
  const possible = spans.filter(days => isPossiblyWithin(days, window)).length - certain;
  if (certain === spans.length) return null;
  const {from, to} = window;
  const period = formatDays({when: '', days: [from, from, to, to]}, messages);
  return later.list.certainty(period, certain, possible, spans.length - certain - possible);
}
