/** What city and country have in common. */
import type {Participant} from '../../model';
import {type AbsenceView, absenceView} from './cards';
import {eventDate, namedActor, namedEvent, namedPlace} from './named';
import type {LaterTelling, Named, Sentence, Telling} from './words';

/** A line of a list that leads on. */
export interface LineView {
  readonly key: string;
  readonly sentence: Sentence;
}

/** Those who stayed away and are chosen by a rule, in the order of being told. */
export function absencesWhere(
  telling: LaterTelling,
  holds: (participant: Participant, eventIdx: number) => boolean,
): AbsenceView[] {
  const {indexes} = telling;
  return indexes.inOrder.flatMap(eventIdx =>
    indexes.dataset.events[eventIdx]!.participants.filter(
      participant => participant.attendance === 'declined' && holds(participant, eventIdx),
    ).map(participant => absenceView(telling, eventIdx, participant)),
  );
}

/** Journeys that set out from a place, in the order of being told. */
export function journeysFrom(telling: LaterTelling, placeId: string): LineView[] {
  const {indexes, later} = telling;
  return indexes.legs
    .filter(leg => leg.fromPlaceId === placeId)
    .sort((a, b) => toldAt(telling, a.event.id) - toldAt(telling, b.event.id))
    .map(leg => ({
      key: `${leg.event.id} ${leg.stay.actorId}`,
      sentence: later.panels.journey<string | Named>(
        namedActor(telling, leg.stay.actorId),
        namedPlace(telling, leg.toPlaceId),
        namedEvent(telling, leg.event.id),
        eventDate(telling, leg.event),
        leg.originBasis === 'inferred',
      ),
    }));
}

/** What is sent or handed on from a place. */
export function sentFrom(telling: LaterTelling, placeId: string): LineView[] {
  const {indexes, later} = telling;
  return indexes.sendings
    .filter(({fromPlaceId}) => fromPlaceId === placeId)
    .map(({eventIdx, toPlaceId}) => {
      const event = indexes.dataset.events[eventIdx]!;
      return {
        key: event.id,
        sentence: later.panels.sending<string | Named>(
          namedEvent(telling, event.id),
          namedPlace(telling, toPlaceId),
          eventDate(telling, event),
        ),
      };
    });
}

function toldAt({indexes}: Telling, eventId: string): number {
  return indexes.inOrder.indexOf(indexes.eventIdxOf.get(eventId) ?? -1);
}
