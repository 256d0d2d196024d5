import type {Actor, Basis, ItineraEvent, Participant} from '../model';
import type {Stay} from './stays';

/** The journey to a stay. */
export interface Leg {
  readonly stay: Stay;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  /** `inferred` where no source states the origin: it is then the editor's, the previous stop or the actor's seat. */
  readonly originBasis: Basis;
  /** What the origin was taken from: `editor` where the data give one that no source states. */
  readonly originFrom: 'source' | 'editor' | 'previous stop' | 'seat';
  /** The event whose format, status and colour the journey bears. */
  readonly event: ItineraEvent;
}

interface LegInputs {
  readonly actorOf: (id: string) => Actor | undefined;
  readonly hasPoint: (placeId: string) => boolean;
}

/**
 * The journeys that the stays tell of, in the order of the stays. Whoever receives at home makes none unless the data give an origin; neither does
 * an actor without origin and seat, nor one who is already there. Nobody is sent home.
 *
 * @param stays  as `buildStays` returns them: by actor, then by day.
 */
export function buildLegs(stays: readonly Stay[], inputs: LegInputs): Leg[] {
  const legs: Leg[] = [];
  stays.forEach((stay, idx) => {
    const previous = stays[idx - 1];
    const origin = originOf(stay, previous?.actorId === stay.actorId ? previous : undefined, inputs);
    if (!origin || origin.placeId === stay.placeId || !inputs.hasPoint(origin.placeId)) return;
    legs.push({
      stay,
      fromPlaceId: origin.placeId,
      toPlaceId: stay.placeId,
      originBasis: origin.basis,
      originFrom: origin.from,
      event: stay.events[0]!, // a stay holds at least one event
    });
  });
  return legs;
}

interface Origin {
  readonly placeId: string;
  readonly basis: Basis;
  readonly from: Leg['originFrom'];
}

function originOf(stay: Stay, previous: Stay | undefined, {actorOf}: LegInputs): Origin | undefined {
  const given = stay.participations.find(
    (row): row is Participant & {origin: string} => row.origin !== undefined,
  );
  if (given)
    return {
      placeId: given.origin,
      basis: given.originBasis ?? 'inferred',
      from: given.originBasis === 'stated' ? 'source' : 'editor',
    };
  if (stay.participations.every(row => row.role === 'host')) return undefined;
  if (previous && followsWithinADay(previous, stay))
    return {placeId: previous.placeId, basis: 'inferred', from: 'previous stop'};
  const seat = actorOf(stay.actorId)?.seat;
  return seat === undefined ? undefined : {placeId: seat, basis: 'inferred', from: 'seat'};
}

function followsWithinADay(previous: Stay, stay: Stay): boolean {
  const [, , earliestEnd, latestEnd] = previous.days;
  const [earliestStart, latestStart] = stay.days;
  if (
    earliestEnd === null ||
    earliestEnd !== latestEnd ||
    earliestStart === null ||
    earliestStart !== latestStart
  )
    return false;
  return earliestStart - latestEnd <= 1;
}
