import type {Indexes} from '../indexes';
import type {ItineraEvent, Participant} from '../model';
import type {FilterKey, Filters} from '../store';
import {type DayWindow, isCertainlyWithin, isPossiblyWithin} from '../time';

/** What the filters are asked about. */
export interface Ground {
  readonly indexes: Indexes;
  /** In which certainty is judged. */
  readonly window: DayWindow;
}

/**
 * The values of an event under each key; a filter is met by any of them. Attendance, people and countries are of one participant at a time where
 * several of them are asked: `matches` sees to that.
 */
export const valuesOf: Readonly<Record<FilterKey, (ground: Ground, eventIdx: number) => readonly string[]>> =
  {
    format: ({indexes}, eventIdx) => [indexes.formats[eventIdx]!],
    kind: ({indexes}, eventIdx) => [indexes.dataset.events[eventIdx]!.kind],
    status: ({indexes}, eventIdx) => {
      const {status, outcome} = indexes.standings[eventIdx]!;
      return outcome === 'expected' || outcome === 'unconfirmed' ? [status, outcome] : [status];
    },
    attendance: ({indexes}, eventIdx) =>
      indexes.dataset.events[eventIdx]!.participants.map(({attendance}) => attendance),
    person: ({indexes}, eventIdx) => peopleOf(indexes, indexes.dataset.events[eventIdx]!),
    country: ({indexes}, eventIdx) => countriesOf(indexes, indexes.dataset.events[eventIdx]!),
    certainty: ({indexes, window}, eventIdx) => {
      const {days} = indexes.dataset.events[eventIdx]!;
      if (isCertainlyWithin(days, window)) return ['certain'];
      return isPossiblyWithin(days, window) ? ['possible'] : [];
    },
  };

/**
 * Whether an event meets all that is asked: of each key one of its values. Whoever takes part in the way that is asked is then also the one of whom
 * person and country are asked.
 */
export function matches(ground: Ground, filters: Filters, eventIdx: number): boolean {
  const {attendance, person, country, ...others} = filters;
  const {indexes} = ground;
  const met = (key: FilterKey, asked: readonly string[]) =>
    asked.length === 0 || valuesOf[key](ground, eventIdx).some(value => asked.includes(value));
  for (const key of Object.keys(others) as (keyof typeof others)[]) if (!met(key, others[key])) return false;
  if (attendance.length === 0) return met('person', person) && met('country', country);
  return indexes.dataset.events[eventIdx]!.participants.some(
    participant =>
      attendance.includes(participant.attendance) &&
      isOneOf(person, holdersOf(indexes, participant)) &&
      isOneOf(country, [indexes.actorOf(participant.actor)?.country ?? '']),
  );
}

function isOneOf(asked: readonly string[], values: readonly string[]): boolean {
  return asked.length === 0 || values.some(value => asked.includes(value));
}

/** A participant, and who holds the office according to another report. */
function holdersOf({actorOf}: Indexes, {actor}: Participant): string[] {
  const holder = actorOf(actor)?.heldBy?.actor;
  return holder === undefined ? [actor] : [actor, holder];
}

/** Who takes part, stays away or is concerned, as `eventsOfActor` has it. */
function peopleOf(indexes: Indexes, event: ItineraEvent): string[] {
  const concerned = (event.about ?? []).filter(id => indexes.actorOf(id));
  return [
    ...event.participants.flatMap(participant => holdersOf(indexes, participant)),
    ...concerned.flatMap(id => {
      const holder = indexes.actorOf(id)!.heldBy?.actor;
      return holder === undefined ? [id] : [id, holder];
    }),
  ];
}

/** The country of the place, those that participants act for, and those concerned. */
function countriesOf(indexes: Indexes, event: ItineraEvent): string[] {
  const {placeOf, actorOf} = indexes;
  const place = event.place === null ? undefined : placeOf(event.place);
  const concerned = (event.about ?? []).map(id => placeOf(id)?.country ?? actorOf(id)?.country ?? id);
  return [
    place?.country,
    ...event.participants.map(({actor}) => actorOf(actor)?.country),
    ...concerned.filter(id => /^[A-Z]{2}$/.test(id)),
  ].filter(code => typeof code === 'string');
}
