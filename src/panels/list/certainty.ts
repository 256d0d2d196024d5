import {formatDays} from '../../i18n';
import type {DayWindow} from '../../time';
import {amountsWithin} from '../dossier/amounts';
import type {LaterTelling} from '../shared/words';

/** Of how many of the events it is certain that they were within a window, and of how many it is possible; null where it is certain of all. */
export function certaintyIn({indexes, messages, later}: LaterTelling, window: DayWindow): string | null {
  const {certain, possible} = amountsWithin(indexes, indexes.inOrder, window);
  const all = indexes.inOrder.length;
  if (certain === all) return null;
  const {from, to} = window;
  const period = formatDays({when: '', days: [from, from, to, to]}, messages);
  return later.list.certainty(period, certain, possible, all - certain - possible);
}
