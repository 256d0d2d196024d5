import type {Leg} from '../../indexes';
import {looksOf, type MapSubject, ringStepKm} from '../dossier/mapSubject';
import {type Origin, originsOf} from '../dossier/originsOf';
import {roundedKm} from '../dossier/roundedKm';
import {namedActor, namedPlace} from '../shared/named';
import type {LineView} from '../shared/places';
import {joined, type LaterTelling, type Named, type Sentence} from '../shared/words';

/** Who comes to a place from where. */
export interface OriginsView {
  /** null where no journey can be drawn. */
  readonly map: MapSubject | null;
  /** How the picture is to be read. */
  readonly reading: string | null;
  /** Origin by origin: "Moscow, about 2,990 km: Sergey Lavrov, Vladimir Putin (3 journeys, 1 of them only announced)". */
  readonly lines: readonly LineView[];
  /** What is true of all journeys, and so is not said of each. */
  readonly notes: readonly string[];
  readonly unknown: Sentence | null;
}

/** The origins of a city as they are read; null where nobody comes from elsewhere. */
export function originsView(telling: LaterTelling, placeId: string): OriginsView | null {
  const {origins, unknown} = originsOf(telling.indexes, placeId);
  if (origins.length === 0 && unknown.length === 0) return null;
  const {dossiers} = telling.later;
  const stepKm = ringStepKm(Math.max(0, ...origins.map(({km}) => km)));
  const map = mapOf(telling, placeId, origins, stepKm);
  const isAll = (count: (origin: Origin) => number) =>
    origins.length > 0 && origins.every(origin => count(origin) === origin.legs.length);
  const together = {
    announced: isAll(({announced}) => announced),
    inferred: isAll(({inferred}) => inferred),
  };
  return {
    map,
    reading: map && `${dossiers.rays(stepKm)} ${dossiers.looks(looksOf(map))}`.trim(),
    lines: origins.map(origin => ({key: origin.placeId, sentence: lineOf(telling, origin, together)})),
    notes: [
      ...(together.announced ? [dossiers.allAnnounced] : []),
      ...(together.inferred ? [dossiers.allInferred] : []),
    ],
    unknown:
      unknown.length === 0
        ? null
        : dossiers.unknownOrigin<string | Named>(unknown.map(actorId => namedActor(telling, actorId))),
  };
}

function lineOf(
  telling: LaterTelling,
  {placeId, km, legs, announced, inferred}: Origin,
  together: {readonly announced: boolean; readonly inferred: boolean},
): Sentence {
  const {dossiers} = telling.later;
  const people = [...new Set(legs.map(({stay}) => stay.actorId))].map(id => [namedActor(telling, id)]);
  const notes = [
    ...(legs.length > people.length ? [dossiers.journeys(legs.length)] : []),
    ...(announced > 0 && !together.announced ? [dossiers.onlyAnnounced(announced, legs.length)] : []),
    ...(inferred > 0 && !together.inferred ? [dossiers.startInferred(inferred, legs.length)] : []),
  ];
  return [
    namedPlace(telling, placeId),
    `, ${dossiers.about(roundedKm(km))}: `,
    ...joined(people, ', '),
    ...(notes.length === 0 ? [] : [` (${notes.join(', ')})`]),
  ];
}

function mapOf(
  telling: LaterTelling,
  placeId: string,
  origins: readonly Origin[],
  stepKm: number,
): MapSubject | null {
  const {indexes} = telling;
  const here = indexes.placeOf(placeId)?.coordinates;
  if (!here || origins.length === 0) return null;
  const at = (id: string) => indexes.placeOf(id)!.coordinates!; // a journey joins points
  const hasHappened = ({event}: Leg) =>
    indexes.standings[indexes.eventIdxOf.get(event.id) ?? -1]?.outcome === 'happened';
  const farthest = Math.max(...origins.map(({km}) => km));
  return {
    centre: here,
    stops: [
      {placeId, name: namedPlace(telling, placeId).text, at: here, isMain: true},
      ...origins.map(origin => ({
        placeId: origin.placeId,
        name: namedPlace(telling, origin.placeId).text,
        at: at(origin.placeId),
        isMain: false,
      })),
    ],
    // one line an origin: solid where any of its journeys took place, faint at its start where of none a report says that it began there
    journeys: origins.map(({placeId: from, legs, inferred}) => ({
      key: from,
      from: at(from),
      to: here,
      format: null,
      happened: legs.some(hasHappened),
      inferred: inferred === legs.length,
      count: legs.length,
    })),
    ringsKm: Array.from({length: Math.ceil(farthest / stepKm)}, (_, idx) => (idx + 1) * stepKm),
  };
}
