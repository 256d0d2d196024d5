import {eventsOfSelection, type ItineraState} from '../store';
import {createScene, type Marks} from './scene';

/** What of a state decides which marks there are. */
export type MarkedState = Pick<ItineraState, 'indexes' | 'playhead' | 'selection'>;

/** The marks of a view at rest, as on a large window. */
export function marksOfView(state: MarkedState): Marks {
  const {indexes, playhead, selection} = state;
  return createScene(indexes).marksAt({
    playhead,
    selectedEvents: new Set(eventsOfSelection(state, selection)),
    selectedPlaceIdx: selection?.kind === 'place' ? (indexes.placeIdxOf.get(selection.id) ?? null) : null,
    pickedEventIdx: selection?.kind === 'event' ? (indexes.eventIdxOf.get(selection.id) ?? null) : null,
    revealed: null,
    compact: false,
  });
}
