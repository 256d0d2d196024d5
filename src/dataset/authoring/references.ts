import {pointer} from '../complaints';
import type {TableName} from '../tables';
import {focusKeys, focusTables, tableNames} from '../tables';
import type {Authored} from './authored';

/** A place in the data that names a row of another table. */
export interface Reference {
  readonly id: string;
  readonly at: string;
  /** The tables of which one must hold the id. */
  readonly to: readonly TableName[];
  /** Whether a country code will do as well. */
  readonly orCountry?: true;
}

/** Every reference of a dataset: the one list that unknown and unused ids are found with. */
export function* referencesIn({info, rows}: Authored): Iterable<Reference> {
  if (info) yield* referencesOfInfo(info);
  for (const {value, at} of rows.places) yield* optional(value.within, pointer(at, 'within'), 'places');
  for (const row of rows.actors) yield* referencesOfActor(row);
  for (const {value, at} of rows.organisations) {
    for (const [index, {source}] of value.members.entries())
      yield reference(source, pointer(at, 'members', index, 'source'), 'sources');
  }
  for (const {value, at} of rows.facts) {
    yield reference(value.source, pointer(at, 'source'), 'sources');
    yield* concerned(value.about, pointer(at, 'about'));
  }
  for (const row of rows.events) yield* referencesOfEvent(row);
  for (const row of rows.stories) yield* referencesOfStory(row);
}

function* referencesOfInfo({value, at}: NonNullable<Authored['info']>): Iterable<Reference> {
  yield* optional(value.opening.event, pointer(at, 'opening', 'event'), 'events');
  yield* optional(value.opening.place, pointer(at, 'opening', 'place'), 'places');
  for (const [index, {about}] of value.corrections.entries())
    yield* concerned(about, pointer(at, 'corrections', index, 'about'));
}

function* referencesOfActor({value, at}: Authored['rows']['actors'][number]): Iterable<Reference> {
  yield* optional(value.seat, pointer(at, 'seat'), 'places');
  if (value.heldBy) {
    yield reference(value.heldBy.actor, pointer(at, 'heldBy', 'actor'), 'actors');
    yield reference(value.heldBy.source, pointer(at, 'heldBy', 'source'), 'sources');
  }
  for (const [index, office] of (value.offices ?? []).entries()) {
    yield {...reference(office.of, pointer(at, 'offices', index, 'of'), 'organisations'), orCountry: true};
    yield* optional(office.source, pointer(at, 'offices', index, 'source'), 'sources');
  }
}

function* referencesOfEvent({value, at}: Authored['rows']['events'][number]): Iterable<Reference> {
  yield* optional(value.place ?? undefined, pointer(at, 'place'), 'places');
  yield* optional(value.from, pointer(at, 'from'), 'places');
  yield* optional(value.partOf, pointer(at, 'partOf'), 'events');
  yield* concerned(value.about ?? [], pointer(at, 'about'));
  for (const [index, id] of value.organisations.entries())
    yield reference(id, pointer(at, 'organisations', index), 'organisations');
  for (const [index, participant] of value.participants.entries()) {
    const participantAt = pointer(at, 'participants', index);
    yield reference(participant.actor, pointer(participantAt, 'actor'), 'actors');
    yield* optional(participant.origin, pointer(participantAt, 'origin'), 'places');
    yield reference(participant.source, pointer(participantAt, 'source'), 'sources');
  }
  for (const [index, {source}] of value.reports.entries())
    yield reference(source, pointer(at, 'reports', index, 'source'), 'sources');
  for (const [index, {readings}] of (value.disputes ?? []).entries()) {
    for (const [nth, {source}] of readings.entries())
      yield reference(source, pointer(at, 'disputes', index, 'readings', nth, 'source'), 'sources');
  }
}

function* referencesOfStory({value, at}: Authored['rows']['stories'][number]): Iterable<Reference> {
  for (const [index, {focus = {}}] of value.steps.entries()) {
    for (const key of focusKeys)
      yield* optional(focus[key], pointer(at, 'steps', index, 'focus', key), focusTables[key]);
  }
}

function reference(id: string, at: string, ...to: TableName[]): Reference {
  return {id, at, to};
}

function* optional(id: string | undefined, at: string, to: TableName): Iterable<Reference> {
  if (id !== undefined) yield reference(id, at, to);
}

function* concerned(ids: readonly string[], at: string): Iterable<Reference> {
  for (const [index, id] of ids.entries())
    yield {id, at: pointer(at, index), to: tableNames, orCountry: true};
}
