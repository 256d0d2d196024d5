import {firstAt} from '../time';
import {boundsFor, toldDay} from './axis';
import type {ItineraState, ItineraStore} from './itineraStore';
import {selectDay} from './selectors';

/**
 * Opens the next or the previous event in the order of being told: seen from the selected event, else from the clock. A window that was zoomed goes
 * along; events outside the dataset's own are passed over, and beyond the last one nothing happens.
 */
export function stepEvent(store: ItineraStore, direction: 1 | -1): void {
  const state = store.getState();
  const eventIdx = eventBeside(state, direction);
  if (eventIdx !== null) state.openEvent(state.indexes.dataset.events[eventIdx]!.id);
}

type Standing = Pick<ItineraState, 'indexes' | 'selection' | 'window' | 'playhead'>;

/** Position of the event that `stepEvent` would open; null where there is none. */
export function eventBeside(state: Standing, direction: 1 | -1): number | null {
  const {indexes} = state;
  const {inOrder} = indexes;
  const all = {indexes, window: boundsFor(state)};
  for (let at = placeBeside(state, direction); at in inOrder; at += direction) {
    if (toldDay(all, inOrder[at]!) !== null) return inOrder[at]!;
  }
  return null;
}

/** The first place in the order that lies beyond the selected event, else beyond the clock. */
function placeBeside(state: Standing, direction: 1 | -1): number {
  const {indexes, selection} = state;
  const {inOrder, rank, focusDay} = indexes;
  const count = inOrder.length;
  const selectedIdx = selection?.kind === 'event' ? indexes.eventIdxOf.get(selection.id) : undefined;
  if (selectedIdx !== undefined) {
    // where filters leave only some, places are not ranks, but follow them
    const at = firstAt(count, place => rank[inOrder[place]!]! >= rank[selectedIdx]!);
    if (inOrder[at] === selectedIdx) return at + direction;
  }
  const {from, to} = boundsFor(state);
  const clockDay = selectDay(state);
  const dayAt = (place: number) => Math.max(from, Math.min(to, focusDay[inOrder[place]!]!));
  return direction === 1
    ? firstAt(count, place => dayAt(place) > clockDay)
    : firstAt(count, place => dayAt(place) >= clockDay) - 1;
}
