import {type Indexes, journeysOf, type StayColumns} from '../indexes';
import {
  journeysByColumns,
  leftLegColumns,
  stayColumnsOf,
  takenColumn,
  takenLists,
  takenRows,
} from '../indexes/taken';

/**
 * What is left of everything where only some events are shown. Positions stay those of the whole, and so do the table of events, the days on which
 * they are told, their stays and their origins: a journey is there or not, and never another one. It is there with any event of its stay, under the
 * colours of the first of them that is left.
 *
 * @param isShown  of each event by its position.
 */
export function shownIndexes(all: Indexes, isShown: (eventIdx: number) => boolean): Indexes {
  const {eventIdxOfLeg, keptLegs, keptStays} = leftOfJourneys(all, isShown);
  const {events, places} = all.dataset;
  const legs = takenRows(keptLegs.length, at => {
    const leg = all.legs[keptLegs[at]!]!;
    const event = events[eventIdxOfLeg[keptLegs[at]!]!]!;
    return event.id === leg.event.id ? leg : {...leg, event};
  });
  const stays = takenRows(keptStays.length, at => all.stays[keptStays[at]!]!);
  const legColumns = leftLegColumns(
    all.legColumns,
    eventIdxOfLeg,
    all.columns.outcome,
    placeIdx => places[placeIdx]!.coordinates!,
  );
  const stayColumns = leftStayColumns(stayColumnsOf(all), keptStays, keptLegs);
  const absences = all.absences.filter(({eventIdx}) => isShown(eventIdx));
  const sendings = all.sendings.filter(({eventIdx}) => isShown(eventIdx));
  const inOrder = all.inOrder.filter(isShown);
  const left = (idsOf: (id: string) => readonly number[]) => (id: string) => idsOf(id).filter(isShown);
  return {
    ...all,
    inOrder,
    stays,
    stayColumns,
    legs,
    legColumns,
    absences,
    sendings,
    ...journeysOf({legs, stays, absences, sendings, eventIdxOf: all.eventIdxOf}),
    ...journeysByColumns({...all, legs, legColumns, stays, stayColumns}),
    eventsAtPlace: left(all.eventsAtPlace),
    eventCountAtPlace: placeIdx => all.eventsAtPlace(places[placeIdx]!.id).filter(isShown).length,
    eventsOfActor: left(all.eventsOfActor),
    eventsOfOrganisation: left(all.eventsOfOrganisation),
    eventsOfSource: left(all.eventsOfSource),
    eventsAbout: left(all.eventsAbout),
    partsOfEvent: eventIdx => all.partsOfEvent(eventIdx).filter(isShown),
    eventsOn: day => all.eventsOn(day).filter(isShown),
  };
}

/** Of each journey, by its position among all, the first event of its stay that is left, −1 where none is; and what is left of both. */
function leftOfJourneys(all: Indexes, isShown: (eventIdx: number) => boolean) {
  const {events, ofLeg} = stayColumnsOf(all);
  const {offsets, members} = events;
  const firstOfStay = new Int32Array(offsets.length - 1).fill(-1);
  const keptStays: number[] = [];
  for (let stay = 0; stay < firstOfStay.length; stay++) {
    for (let k = offsets[stay]!; k < offsets[stay + 1]! && firstOfStay[stay] === -1; k++)
      if (isShown(members[k]!)) firstOfStay[stay] = members[k]!;
    if (firstOfStay[stay] !== -1) keptStays.push(stay);
  }
  const eventIdxOfLeg = new Int32Array(ofLeg.length);
  for (let leg = 0; leg < ofLeg.length; leg++) eventIdxOfLeg[leg] = firstOfStay[ofLeg[leg]!]!;
  const keptLegs: number[] = [];
  for (let leg = 0; leg < ofLeg.length; leg++) if (eventIdxOfLeg[leg] !== -1) keptLegs.push(leg);
  return {eventIdxOfLeg, keptLegs, keptStays};
}

/** A stay keeps its events, those that are not shown too: it is there with any of them. */
function leftStayColumns(
  {actorIdx, placeIdx, events, ofLeg}: StayColumns,
  keptStays: readonly number[],
  keptLegs: readonly number[],
): StayColumns {
  const movedTo = new Uint32Array(actorIdx.length);
  keptStays.forEach((stay, at) => {
    movedTo[stay] = at;
  });
  return {
    actorIdx: takenColumn(actorIdx, keptStays),
    placeIdx: takenColumn(placeIdx, keptStays),
    events: takenLists(events, keptStays),
    ofLeg: takenColumn(movedTo, takenColumn(ofLeg, keptLegs)),
  };
}
