import {buildLegColumns, type Indexes, journeysOf} from '../indexes';
import type {ItineraEvent} from '../model';

/**
 * What is left of everything where only some events are shown. Positions stay those of the whole, and so do the table of events, the days on which
 * they are told, their stays and their origins: a journey is there or not, and never another one. It is there with any event of its stay, under the
 * colours of the first of them that is left.
 *
 * @param isShown  of each event by its position.
 */
export function shownIndexes(all: Indexes, isShown: (eventIdx: number) => boolean): Indexes {
  const isLeft = ({id}: ItineraEvent) => isShown(all.eventIdxOf.get(id)!);
  const legs = all.legs.flatMap(leg => {
    const event = leg.stay.events.find(isLeft);
    return event ? [event === leg.event ? leg : {...leg, event}] : [];
  });
  const stays = all.stays.filter(({events}) => events.some(isLeft));
  const absences = all.absences.filter(({eventIdx}) => isShown(eventIdx));
  const sendings = all.sendings.filter(({eventIdx}) => isShown(eventIdx));
  const inOrder = all.inOrder.filter(isShown);
  const {from, to} = all.columns;
  const left = (idsOf: (id: string) => readonly number[]) => (id: string) => idsOf(id).filter(isShown);
  return {
    ...all,
    inOrder,
    stays,
    legs,
    legColumns: buildLegColumns(
      legs,
      all.eventIdxOf,
      all.placeIdxOf,
      id => all.placeOf(id)!.coordinates!,
      all.standings,
      all.window,
    ),
    absences,
    sendings,
    ...journeysOf({legs, stays, absences, sendings, eventIdxOf: all.eventIdxOf}),
    eventsAtPlace: left(all.eventsAtPlace),
    eventCountAtPlace: placeIdx => all.eventsAtPlace(all.dataset.places[placeIdx]!.id).filter(isShown).length,
    eventsOfActor: left(all.eventsOfActor),
    eventsOfOrganisation: left(all.eventsOfOrganisation),
    eventsOfSource: left(all.eventsOfSource),
    eventsAbout: left(all.eventsAbout),
    partsOfEvent: eventIdx => all.partsOfEvent(eventIdx).filter(isShown),
    eventsOn: day => all.eventsOn(day).filter(isShown),
    eventCountWithin: window =>
      inOrder.filter(idx => from[idx]! <= window.to && to[idx]! >= window.from).length,
  };
}
