import {looksOf, type MapSubject, ringStepKm} from '../dossier/mapSubject';
import {type Origin, originsOf} from '../dossier/originsOf';
import {roundedKm} from '../dossier/roundedKm';
import {namedActor, namedPlace} from '../shared/named';
import type {LineView} from '../shared/places';
import type {Steps} from '../shared/steps';
import {manyRows, type Told} from '../shared/told';
import {joined, type LaterTelling, type Named, type Sentence} from '../shared/words';

/** Who comes to a place from where. */
export interface OriginsView {
  /** null where no journey can be drawn. */
  readonly map: MapSubject | null;
  /** How the picture is to be read. */
  readonly reading: string | null;
  /** Origin by origin: "Moscow, about 2,990 km: Sergey Lavrov, Vladimir Putin (3 journeys, 1 of them only announced)". */
  readonly lines: Told<Origin, LineView>;
  /** What is true of all journeys, and so is not said of each. */
  readonly notes: readonly string[];
  readonly unknown: Sentence | null;
}

/** The origins of a city as they are read; null where nobody comes from elsewhere. */
export function* originsView(telling: LaterTelling, placeId: string): Steps<OriginsView | null> {
  const {origins, unknown} = yield* originsOf(telling.indexes, placeId);
  if (origins.length === 0 && unknown.length === 0) return null;
  const {dossiers, many} = telling.later;
  const drawn = origins.slice(0, mostDrawn);
  const stepKm = ringStepKm(Math.max(0, ...drawn.map(({km}) => km)));
  const map = mapOf(telling, placeId, drawn, stepKm);
  const isAll = (count: (origin: Origin) => number) =>
    origins.length > 0 && origins.every(origin => count(origin) === origin.legIdxs.length);
  const together = {
    announced: isAll(({announced}) => announced),
    inferred: isAll(({inferred}) => inferred),
  };
  const reading = map && [
    dossiers.rays(stepKm),
    dossiers.looks(looksOf(map)),
    drawn.length < origins.length ? many.drawn(drawn.length, origins.length) : '',
  ];
  return {
    map,
    reading: reading?.filter(text => text !== '').join(' ') ?? null,
    lines: {
      telling,
      rows: origins,
      tell: origin => ({key: origin.placeId, sentence: lineOf(telling, origin, together)}),
      eventIdxsOf: () => [],
    },
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
  {placeId, km, legIdxs, announced, inferred}: Origin,
  together: {readonly announced: boolean; readonly inferred: boolean},
): Sentence {
  const {dossiers} = telling.later;
  const {people, others} = peopleOf(telling, legIdxs);
  const notes = [
    ...(legIdxs.length > people.length ? [dossiers.journeys(legIdxs.length)] : []),
    ...(announced > 0 && !together.announced ? [dossiers.onlyAnnounced(announced, legIdxs.length)] : []),
    ...(inferred > 0 && !together.inferred ? [dossiers.startInferred(inferred, legIdxs.length)] : []),
  ];
  return [
    namedPlace(telling, placeId),
    `, ${dossiers.about(roundedKm(km))}: `,
    ...joined(
      people.map(id => [namedActor(telling, id)]),
      ', ',
    ),
    ...(others === '' ? [] : [` ${others}`]),
    ...(notes.length === 0 ? [] : [` (${notes.join(', ')})`]),
  ];
}

/** More people than these would make a line a page long. */
const mostNamed = 12;

/** Who makes some journeys: all of them, or of very many the first and that there are others. */
function peopleOf(
  {indexes: {legs}, later, messages: {panels}}: LaterTelling,
  legIdxs: readonly number[],
): {readonly people: readonly string[]; readonly others: string} {
  const people = new Set<string>();
  const asked = legIdxs.slice(0, mostAsked);
  for (const legIdx of asked) people.add(legs[legIdx]!.stay.actorId);
  const named = [...people].slice(0, legIdxs.length > manyRows ? mostNamed : people.size);
  if (asked.length < legIdxs.length) return {people: named, others: later.many.andOthers};
  return {
    people: named,
    others: named.length < people.size ? panels.andMore(people.size - named.length) : '',
  };
}

/** So many journeys are asked who makes them. */
const mostAsked = 200;
/** More lines than these are a blob in a picture of this size. */
const mostDrawn = 60;

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
    journeys: origins.map(({placeId: from, legIdxs, announced, inferred}) => ({
      key: from,
      from: at(from),
      to: here,
      format: null,
      happened: announced < legIdxs.length,
      inferred: inferred === legIdxs.length,
      count: legIdxs.length,
    })),
    ringsKm: Array.from({length: Math.ceil(farthest / stepKm)}, (_, idx) => (idx + 1) * stepKm),
  };
}
