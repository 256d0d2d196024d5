/** What of a row stands in which column, written and read by the same table. */
import {type Basis, type ItineraEvent, keysOf, type Participant, type Report, roles} from '../model';

export const roleKeys = keysOf(roles);

/** As what a basis is written: 0 where there is none. */
export const basisKeys: readonly (Basis | undefined)[] = [undefined, 'stated', 'inferred'];

/** What a journey's origin was taken from. */
export const originKeys = ['source', 'editor', 'previous stop', 'seat'] as const;

/** A position as it is written where there may be none: 1 for the first, 0 for none. */
export function noneOr(id: string | undefined, idxOf: ReadonlyMap<string, number>): number {
  return id === undefined ? 0 : idxOf.get(id)! + 1;
}

/** The properties of an event that stand in columns; all others are its details, and are fetched when they are wanted. */
export const eventInColumns = [
  'id',
  'kind',
  'title',
  'when',
  'whenBasis',
  'days',
  'place',
  'placeBasis',
  'from',
  'fromBasis',
  'organisations',
  'about',
  'partOf',
  'participants',
  'reports',
] as const satisfies readonly (keyof ItineraEvent)[];
export const participantInColumns = [
  'actor',
  'role',
  'attendance',
  'origin',
  'originBasis',
  'source',
  'locator',
] as const satisfies readonly (keyof Participant)[];
export const reportInColumns = ['source', 'locator', 'status'] as const satisfies readonly (keyof Report)[];

/** What of an event stands in no column. */
export type EventDetails = Omit<ItineraEvent, (typeof eventInColumns)[number]> & {
  /** What of its participants and reports stands in none, by their places; absent where that is nothing. */
  readonly ofParticipants?: Readonly<Record<number, Partial<Participant>>>;
  readonly ofReports?: Readonly<Record<number, Partial<Report>>>;
};

/** How many events share a file of details. */
export const shardSize = 512;
