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
  const {indexes, selection} = state;
  const all = {indexes, window: boundsFor(state)};
  const {inOrder} = indexes;
  const selectedIdx = selection?.kind === 'event' ? indexes.eventIdxOf.get(selection.id) : undefined;
  const selectedRank = selectedIdx === undefined ? -1 : inOrder.indexOf(selectedIdx);
  const clockDay = selectDay(state);

  for (let rank = direction === 1 ? 0 : inOrder.length - 1; rank in inOrder; rank += direction) {
    const eventIdx = inOrder[rank]!;
    const day = toldDay(all, eventIdx);
    if (day === null) continue;
    const beyond = selectedRank === -1 ? day - clockDay : rank - selectedRank;
    if (beyond * direction > 0) return eventIdx;
  }
  return null;
}
