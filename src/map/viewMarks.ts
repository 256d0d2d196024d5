import {eventsOfSelection, type ItineraState, selectPickedEventIdx} from '../store';
import type {SceneInput} from './scene';

/** What of a state decides which marks there are. */
export type MarkedState = Pick<ItineraState, 'indexes' | 'playhead' | 'selection' | 'pickedEventIdx'>;

/** What the scene asks of a state. Whoever paints at each frame brings the set of the selection's events, made once a selection. */
export function sceneInputOf(
  state: MarkedState,
  {revealed, compact}: Pick<SceneInput, 'revealed' | 'compact'>,
  selectedEvents: ReadonlySet<number> = new Set(eventsOfSelection(state, state.selection)),
): SceneInput {
  const {indexes, playhead, selection} = state;
  return {
    playhead,
    selectedEvents,
    selectedPlaceIdx: selection?.kind === 'place' ? (indexes.placeIdxOf.get(selection.id) ?? null) : null,
    pickedEventIdx: selectPickedEventIdx(state),
    revealed,
    compact,
  };
}
