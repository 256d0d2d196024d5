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
 * Whether an event meets all that is asked: of each key one of its values. Attendance, person and country are asked of one participant at a time: who
 * declined is then the one of whom the others are asked.
 */
export function matches(ground: Ground, filters: Filters, eventIdx: number): boolean {
  return (
    factsAreMet(ground, filters, eventIdx, null) &&
    (personalKeys.every(key => filters[key].length === 0) || meetsPersonal(ground.indexes, filters, eventIdx))
  );
}

/**
 * The values of a key with which an event would meet what is asked, were each of them asked alone under that key and everything else as it is; some
 * may come twice.
 */
export function valuesLeft(
  ground: Ground,
  filters: Filters,
  eventIdx: number,
  key: FilterKey,
): readonly string[] {
  if (!factsAreMet(ground, filters, eventIdx, key)) return [];
  if (!isPersonal(key))
    return meetsPersonal(ground.indexes, filters, eventIdx) ? valuesOf[key](ground, eventIdx) : [];
  return personalValuesLeft(ground.indexes, filters, eventIdx, key);
}

// ── what is asked of the event ───────────────────────────────────────────────────────────────

const personalKeys = ['attendance', 'person', 'country'] as const satisfies readonly FilterKey[];
type PersonalKey = (typeof personalKeys)[number];
type FactKey = Exclude<FilterKey, PersonalKey>;

function isPersonal(key: FilterKey): key is PersonalKey {
  return personalKeys.some(personal => personal === key);
}

const valuesOf: Readonly<Record<FactKey, (ground: Ground, eventIdx: number) => readonly string[]>> = {
  format: ({indexes}, eventIdx) => [indexes.formats[eventIdx]!],
  kind: ({indexes}, eventIdx) => [indexes.dataset.events[eventIdx]!.kind],
  status: ({indexes}, eventIdx) => {
    const {status, outcome} = indexes.standings[eventIdx]!;
    return outcome === 'expected' || outcome === 'unconfirmed' ? [status, outcome] : [status];
  },
  certainty: ({indexes, window}, eventIdx) => {
    const {days} = indexes.dataset.events[eventIdx]!;
    if (isCertainlyWithin(days, window)) return ['certain'];
    return isPossiblyWithin(days, window) ? ['possible'] : [];
  },
};
const factKeys = Object.keys(valuesOf) as readonly FactKey[];

function factsAreMet(ground: Ground, filters: Filters, eventIdx: number, but: FilterKey | null): boolean {
  return factKeys.every(key => key === but || isAnyOf(filters[key], valuesOf[key](ground, eventIdx)));
}

function isAnyOf(asked: readonly string[], values: readonly string[]): boolean {
  return asked.length === 0 || values.some(value => asked.includes(value));
}

// ── what is asked of those who take part ─────────────────────────────────────────────────────

function meetsPersonal(indexes: Indexes, filters: Filters, eventIdx: number): boolean {
  const {attendance, person, country} = filters;
  const event = indexes.dataset.events[eventIdx]!;
  if (attendance.length === 0)
    return isAnyOf(person, peopleOf(indexes, event)) && isAnyOf(country, countriesOf(indexes, event));
  return event.participants.some(
    participant =>
      attendance.includes(participant.attendance) &&
      isAnyOf(person, holdersOf(indexes, participant)) &&
      isAnyOf(country, countryOf(indexes, participant)),
  );
}

function personalValuesLeft(
  indexes: Indexes,
  {attendance, person, country}: Filters,
  eventIdx: number,
  key: PersonalKey,
): readonly string[] {
  const event = indexes.dataset.events[eventIdx]!;
  // without an attendance the whole event is asked
  if (key !== 'attendance' && attendance.length === 0) {
    if (key === 'person')
      return isAnyOf(country, countriesOf(indexes, event)) ? peopleOf(indexes, event) : [];
    return isAnyOf(person, peopleOf(indexes, event)) ? countriesOf(indexes, event) : [];
  }
  return event.participants.flatMap(participant => {
    const holders = holdersOf(indexes, participant);
    const countries = countryOf(indexes, participant);
    if (key !== 'attendance' && !attendance.includes(participant.attendance)) return [];
    if (key !== 'person' && !isAnyOf(person, holders)) return [];
    if (key !== 'country' && !isAnyOf(country, countries)) return [];
    return {attendance: [participant.attendance], person: holders, country: countries}[key];
  });
}

/** A participant, and who holds the office according to another report. */
function holdersOf({actorOf}: Indexes, {actor}: Pick<Participant, 'actor'>): string[] {
  const holder = actorOf(actor)?.heldBy?.actor;
  return holder === undefined ? [actor] : [actor, holder];
}

function countryOf({actorOf}: Indexes, {actor}: Participant): string[] {
  const country = actorOf(actor)?.country;
  return country ? [country] : [];
}

/** Who takes part, stays away or is concerned, as `eventsOfActor` has it. */
function peopleOf(indexes: Indexes, event: ItineraEvent): string[] {
  const concerned = (event.about ?? []).filter(id => indexes.actorOf(id));
  return [...event.participants, ...concerned.map(actor => ({actor}))].flatMap(named =>
    holdersOf(indexes, named),
  );
}

/** The country of the place, those that participants act for, and those concerned. */
function countriesOf(indexes: Indexes, event: ItineraEvent): string[] {
  const {placeOf, actorOf} = indexes;
  const place = event.place === null ? null : placeOf(event.place)?.country;
  const concerned = (event.about ?? []).map(id => {
    if (/^[A-Z]{2}$/.test(id)) return id;
    return placeOf(id)?.country ?? actorOf(id)?.country;
  });
  return [
    place,
    ...event.participants.flatMap(participant => countryOf(indexes, participant)),
    ...concerned,
  ].filter(code => typeof code === 'string');
}
