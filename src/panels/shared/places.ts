/** What has to do with a place beside what happens there. */
import type {Sending} from '../../indexes';
import {type AbsenceOf, type AbsenceView, toldAbsences} from './cards';
import {eventDate, namedActor, namedEvent, namedPlace} from './named';
import type {Told} from './told';
import type {LaterTelling, Named, Sentence} from './words';

/** A line of a list that leads on. */
export interface LineView {
  readonly key: string;
  readonly sentence: Sentence;
}

/** Those who stayed away and are marked at a place, in the order of being told. */
export function absencesMarkedAt(telling: LaterTelling, placeId: string): Told<AbsenceOf, AbsenceView> {
  const {rank, absencesOfPlace} = telling.indexes;
  return toldAbsences(
    telling,
    absencesOfPlace(placeId).toSorted((a, b) => rank[a.eventIdx]! - rank[b.eventIdx]!),
  );
}

/** Journeys that set out from a place, by their positions, in the order of being told. */
export function journeysFrom(telling: LaterTelling, placeId: string): Told<number, LineView> {
  const {indexes} = telling;
  const {count, fromPlaceIdx, eventIdx, legIdx} = indexes.legColumns;
  const placeIdx = indexes.placeIdxOf.get(placeId);
  const found: number[] = [];
  for (let at = 0; at < count; at++) if (fromPlaceIdx[at] === placeIdx) found.push(at);
  const rankOf = (at: number) => indexes.rank[eventIdx[at]!]!;
  return {
    telling,
    rows: found.sort((a, b) => rankOf(a) - rankOf(b) || legIdx[a]! - legIdx[b]!).map(at => legIdx[at]!),
    tell: leg => journeyLine(telling, leg),
    eventIdxsOf: leg => [indexes.eventIdxOf.get(indexes.legs[leg]!.event.id)!],
  };
}

function journeyLine(telling: LaterTelling, legIdx: number): LineView {
  const leg = telling.indexes.legs[legIdx]!;
  return {
    key: `${leg.event.id} ${leg.stay.actorId}`,
    sentence: telling.later.panels.journey<string | Named>(
      namedActor(telling, leg.stay.actorId),
      namedPlace(telling, leg.toPlaceId),
      namedEvent(telling, leg.event.id),
      eventDate(telling, leg.event),
      leg.originBasis === 'inferred',
    ),
  };
}

/** What is sent or handed on from a place. */
export function sentFrom(telling: LaterTelling, placeId: string): Told<SentTo, LineView> {
  return {
    telling,
    rows: telling.indexes.sendings.filter(({fromPlaceId}) => fromPlaceId === placeId),
    tell: sent => sentLine(telling, sent),
    eventIdxsOf: ({eventIdx}) => [eventIdx],
  };
}

type SentTo = Pick<Sending, 'eventIdx' | 'toPlaceId'>;

function sentLine(telling: LaterTelling, {eventIdx, toPlaceId}: SentTo): LineView {
  const event = telling.indexes.dataset.events[eventIdx]!;
  return {
    key: event.id,
    sentence: telling.later.panels.sending<string | Named>(
      namedEvent(telling, event.id),
      namedPlace(telling, toPlaceId),
      eventDate(telling, event),
    ),
  };
}
