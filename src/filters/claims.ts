import {attendanceKeys, type Indexes, type Lists, type Participations} from '../indexes';
import {participationsOf} from '../indexes/taken';

export const attendanceValues: readonly string[] = attendanceKeys;

/** Who and which countries events have to do with, as small numbers. */
export interface Claims {
  readonly participants: Participations;
  /** Ids of actors; the others are positions in it. */
  readonly people: readonly string[];
  /** Codes. */
  readonly countries: readonly string[];
  /** Of each actor by its position: itself, and who holds the office according to another report. */
  readonly holdersOf: readonly (readonly number[])[];
  /** Of each actor: its country, where it has one. */
  readonly countryOf: readonly (readonly number[])[];
  /** Of each event who takes part, stays away or is concerned, as `eventsOfActor` has it; some may come twice. */
  readonly peopleOf: Lists;
  /** Of each event the country of its place, those that participants act for, and those concerned; some may come twice. */
  readonly countriesOf: Lists;
}

const known = new WeakMap<Indexes['columns'], Claims>();

/** The claims of a dataset, found once. */
export function claimsOf(indexes: Indexes): Claims {
  const before = known.get(indexes.columns);
  if (before) return before;
  const claims = findClaims(indexes);
  known.set(indexes.columns, claims);
  return claims;
}

function findClaims(indexes: Indexes): Claims {
  const {dataset, columns, actorIdxOf, placeOf, actorOf} = indexes;
  const participations = participationsOf(indexes);
  const {offsets, actorIdx, about, aboutIds} = participations;
  const people = positionsOf(dataset.actors.map(({id}) => id));
  const countries = positionsOf([]);
  const holdersOf = dataset.actors.map(({heldBy}, idx) =>
    heldBy === undefined ? [idx] : [idx, people.positionOf(heldBy.actor)],
  );
  const inCountry = (code: string | null | undefined) =>
    typeof code === 'string' && code !== '' ? [countries.positionOf(code)] : [];
  const countryOf = dataset.actors.map(({country}) => inCountry(country));
  const countryOfPlace = dataset.places.map(({country}) => inCountry(country));
  const peopleConcerned = aboutIds.map(id => {
    const idx = actorIdxOf.get(id);
    return idx === undefined ? [] : holdersOf[idx]!;
  });
  const countriesConcerned = aboutIds.map(id =>
    /^[A-Z]{2}$/.test(id) ? inCountry(id) : inCountry(placeOf(id)?.country ?? actorOf(id)?.country),
  );

  /** What is told of each event by its place, those who take part and what it is about. */
  const told = (
    ofPlace: readonly (readonly number[])[],
    ofActor: readonly (readonly number[])[],
    ofConcerned: readonly (readonly number[])[],
  ): Lists => {
    const laid = new Uint32Array(columns.count + 1);
    const members: number[] = [];
    for (let eventIdx = 0; eventIdx < columns.count; eventIdx++) {
      for (const value of ofPlace[columns.placeIdx[eventIdx]!] ?? none) members.push(value);
      for (let k = offsets[eventIdx]!; k < offsets[eventIdx + 1]!; k++)
        for (const value of ofActor[actorIdx[k]!]!) members.push(value);
      for (let k = about.offsets[eventIdx]!; k < about.offsets[eventIdx + 1]!; k++)
        for (const value of ofConcerned[about.members[k]!]!) members.push(value);
      laid[eventIdx + 1] = members.length;
    }
    return {offsets: laid, members: Uint32Array.from(members)};
  };
  return {
    participants: participations,
    people: people.all,
    countries: countries.all,
    holdersOf,
    countryOf,
    peopleOf: told([], holdersOf, peopleConcerned),
    countriesOf: told(countryOfPlace, countryOf, countriesConcerned),
  };
}

const none: readonly number[] = [];

/** Names, each with the position at which it is kept. */
function positionsOf(first: readonly string[]) {
  const all = [...first];
  const positions = new Map(all.map((name, idx) => [name, idx]));
  const positionOf = (name: string) => {
    const before = positions.get(name);
    if (before !== undefined) return before;
    positions.set(name, all.length);
    return all.push(name) - 1;
  };
  return {all, positionOf};
}
