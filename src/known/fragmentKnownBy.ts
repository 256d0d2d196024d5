import type {Dataset} from '../model';
import {addressStateOf, type ItineraState, type Selection, serialiseAddress} from '../store';
import type {DayNumber} from '../time';

/**
 * The fragment that leads from what is shown to the same as it had been reported by a day.
 *
 * @param whole  all that is told.
 * @param day  null: whatever has been reported.
 */
export function fragmentKnownBy(state: ItineraState, whole: Dataset, day: DayNumber | null): string {
  const address = {...addressStateOf(state), known: day};
  const selection = day === null || isKnownBy(whole, address.selection, day) ? address.selection : null;
  return serialiseAddress({...address, selection}, state.all, state.pageLanguage);
}

/** Whether anything had been reported of it: events come with their reports, sources with their day; all else is named from the beginning. */
function isKnownBy({events, sources}: Dataset, selection: Selection | null, day: DayNumber): boolean {
  const isOut = (id: string) =>
    sources.some(source => source.id === id && (source.publishedDays[3] ?? day + 1) <= day);
  if (selection?.kind === 'source') return isOut(selection.id);
  if (selection?.kind !== 'event') return true;
  return events.some(({id, reports}) => id === selection.id && reports.some(({source}) => isOut(source)));
}
