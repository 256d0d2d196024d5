import type {ItineraState} from './itineraStore';
import type {Selection} from './selection';

/** The whole day that the clock stands on. */
export const selectDay = ({playhead}: Pick<ItineraState, 'playhead'>): number => Math.floor(playhead);

/** The whole day that words, buttons and names tell: the clock's, or while time runs the last one that they told. */
export const selectToldDay = ({playhead, held}: Pick<ItineraState, 'playhead' | 'held'>): number =>
  held?.playhead === playhead ? held.day : Math.floor(playhead);

/** What is selected; null for nothing. */
export const selectSelection = ({selection}: ItineraState): Selection | null => selection;

/** Position of the event that is picked out on map, track, panel and list: the one under pointer or focus, else the selected one, else null. */
export function selectPickedEventIdx({
  pickedEventIdx,
  selection,
  indexes,
}: Pick<ItineraState, 'pickedEventIdx' | 'selection' | 'indexes'>): number | null {
  if (pickedEventIdx !== null) return pickedEventIdx;
  return selection?.kind === 'event' ? (indexes.eventIdxOf.get(selection.id) ?? null) : null;
}

/**
 * Positions of the events that the selection holds, in the order of being told: one event; those at a place; those of an actor, an organisation or
 * a source.
 */
export function eventsOfSelection(
  {indexes}: Pick<ItineraState, 'indexes'>,
  selection: Selection | null,
): readonly number[] {
  if (!selection) return [];
  switch (selection.kind) {
    case 'event': {
      const eventIdx = indexes.eventIdxOf.get(selection.id);
      return eventIdx === undefined ? [] : [eventIdx];
    }
    case 'place':
      return indexes.eventsAtPlace(selection.id);
    case 'actor':
      return indexes.eventsOfActor(selection.id);
    case 'org':
      return indexes.eventsOfOrganisation(selection.id);
    case 'source':
      return indexes.eventsOfSource(selection.id);
  }
}
