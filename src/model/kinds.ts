/**
 * The closed sets of the atlas. Each is a table: a new row is one line here, and the compiler then names every language, theme and legend that
 * still lacks it.
 */

interface EventKindSpec {
  /** Which event is told first when several share a day: lower is earlier. */
  readonly prominence: number;
  /** Whether taking part in person means having gone there, so that stays and legs follow. */
  readonly travels: boolean;
}

/** What an event is. */
export const eventKinds = {
  summit: {prominence: 0, travels: true},
  visit: {prominence: 1, travels: true},
  ministerial: {prominence: 2, travels: true},
  talks: {prominence: 3, travels: true},
  ceremony: {prominence: 4, travels: true},
  conference: {prominence: 5, travels: true},
  exercise: {prominence: 6, travels: true},
  chairmanship: {prominence: 7, travels: false},
  membership: {prominence: 8, travels: false},
  founding: {prominence: 9, travels: false},
  message: {prominence: 10, travels: false},
  statement: {prominence: 11, travels: false},
} as const satisfies Record<string, EventKindSpec>;
export type EventKind = keyof typeof eventKinds;

interface StatusSpec {
  /** Whether a report with this status says that the thing was really there, so that its line may be solid. */
  readonly happened: boolean;
}

/** What a report says of an event. */
export const statuses = {
  announced: {happened: false},
  'under way': {happened: true},
  'took place': {happened: true},
  postponed: {happened: false},
  cancelled: {happened: false},
} as const satisfies Record<string, StatusSpec>;
export type Status = keyof typeof statuses;

interface AttendanceSpec {
  /** Whether the participant is, or is to be, there in body: only then is there a stay. */
  readonly present: boolean;
}

/** How a participant takes part. */
export const attendances = {
  'in person': {present: true},
  'by video': {present: false},
  invited: {present: false},
  accepted: {present: false},
  declined: {present: false},
  'not stated': {present: false},
} as const satisfies Record<string, AttendanceSpec>;
export type Attendance = keyof typeof attendances;

/** As what a participant takes part. */
export const roles = {
  host: {},
  visitor: {},
  'head of delegation': {},
  participant: {},
  speaker: {},
  sender: {},
  recipient: {},
} as const satisfies Record<string, object>;
export type Role = keyof typeof roles;

/** What a place is, and whether it has a point: only there a journey can end. */
export const placeKinds = {
  site: {point: true},
  city: {point: true},
  region: {point: true},
  country: {point: false},
  water: {point: true},
} as const satisfies Record<string, {readonly point: boolean}>;
export type PlaceKind = keyof typeof placeKinds;

/** What an actor is. */
export const actorKinds = {person: {}, office: {}, delegation: {}, state: {}} as const satisfies Record<
  string,
  object
>;
export type ActorKind = keyof typeof actorKinds;

/**
 * The formats, in the order of their lanes. A format is the organisation whose id it bears; two states without an organisation are `bilateral`;
 * anything else is `other`.
 */
export const formats = {
  cis: {},
  csto: {},
  sco: {},
  bilateral: {},
  other: {},
} as const satisfies Record<string, object>;
export type Format = keyof typeof formats;

/** Whether an organisation's id is a format; `bilateral` and `other` are no organisation's. */
export function isFormat(organisationId: string): organisationId is Exclude<Format, 'bilateral' | 'other'> {
  return (
    Object.hasOwn(formats, organisationId) && organisationId !== 'bilateral' && organisationId !== 'other'
  );
}

/** Whose reading of disputed lines and areas the map draws: nobody's, or that of UN maps and General Assembly resolutions. */
export const worldviews = {neutral: {}, un: {}} as const satisfies Record<string, object>;
export type Worldview = keyof typeof worldviews;

/** Whether a source says so, or it follows from what one says. */
export type Basis = 'stated' | 'inferred';

/** The keys of a closed set in the order of its table. */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
