import type {GenericSchema, InferOutput} from 'valibot';
import {
  ActorSchema,
  EventSchema,
  FactSchema,
  OrganisationSchema,
  PlaceSchema,
  SourceSchema,
  StorySchema,
} from '../model';

/** The tables of a document that hold rows with ids, each with the schema of its rows and the word for one of them. */
export const tables = {
  places: {row: PlaceSchema, word: 'place'},
  actors: {row: ActorSchema, word: 'actor'},
  organisations: {row: OrganisationSchema, word: 'organisation'},
  sources: {row: SourceSchema, word: 'source'},
  facts: {row: FactSchema, word: 'fact'},
  events: {row: EventSchema, word: 'event'},
  stories: {row: StorySchema, word: 'story'},
} as const satisfies Record<string, {row: GenericSchema; word: string}>;

/** The tables of what a step of a story can show, by its key, which is that of an address. */
export const focusTables = {
  event: 'events',
  place: 'places',
  actor: 'actors',
  org: 'organisations',
  source: 'sources',
} as const satisfies Record<string, TableName>;
export const focusKeys = Object.keys(focusTables) as readonly (keyof typeof focusTables)[];

export type TableName = keyof typeof tables;
export type RowOf<Table extends TableName> = InferOutput<(typeof tables)[Table]['row']>;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** Tables that a document may do without: datasets of version 1.0 have no stories. */
export const optionalTables: readonly TableName[] = ['stories'];

/** A row and where it stands, as complaints say it: `events/2025.json#/events/14`. */
export interface Placed<T> {
  readonly value: T;
  readonly at: string;
}

/** The rows of every table. */
export type PlacedTables = {readonly [Table in TableName]: readonly Placed<RowOf<Table>>[]};
