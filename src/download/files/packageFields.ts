/** What a table of a data package is made of, and how its columns are written down. */
import {type GenericSchema, getDescription} from 'valibot';
import {
  type ByLanguage,
  type Dataset,
  EventSchema,
  type ItineraEvent,
  ParticipantSchema,
  ReportSchema,
} from '../../model';
import type {Cell} from './csv';
import {isoDay} from './eventCells';

/** A column of a table, as Table Schema knows it. */
export interface Field<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'array';
  readonly description: string;
  /** The values that it can have. */
  readonly values?: readonly string[];
  /** The table in which its values are ids. */
  readonly references?: TableName;
  readonly cellOf: (row: Row) => Cell;
}

/** A text by language: a column for each language. */
export interface TextField<Row> {
  readonly name: string;
  readonly description: string;
  readonly textsOf: (row: Row) => ByLanguage | undefined;
}

/** A table of the package. */
export interface PackageTable<Row> {
  readonly name: TableName;
  readonly description: string;
  readonly rowsOf: (dataset: Dataset) => readonly Row[];
  readonly key: readonly string[];
  readonly fields: readonly (Field<Row> | TextField<Row>)[];
}

export type TableName =
  | 'events'
  | 'event-organisations'
  | 'participants'
  | 'reports'
  | 'disputes'
  | 'places'
  | 'actors'
  | 'offices'
  | 'organisations'
  | 'memberships'
  | 'sources'
  | 'facts';

/** A row that is told apart by its place among those of its kind. */
export interface Numbered {
  readonly number: number;
}

/** What the schema of the dataset says of a field. */
export function told(schema: GenericSchema): string {
  return getDescription(schema) ?? '';
}

export function text<Row>(
  name: string,
  schema: GenericSchema,
  cellOf: (row: Row) => string | null | undefined,
  more: Pick<Field<Row>, 'values' | 'references'> = {},
): Field<Row> {
  return {name, type: 'string', description: told(schema), ...more, cellOf: row => cellOf(row) ?? null};
}

export function texts<Row>(
  name: string,
  schema: GenericSchema,
  textsOf: (row: Row) => ByLanguage | undefined,
): TextField<Row> {
  return {name, description: told(schema), textsOf};
}

export function number<Row>(
  name: string,
  description: string,
  cellOf: (row: Row) => number | undefined,
): Field<Row> {
  return {name, type: 'number', description, cellOf: row => cellOf(row) ?? null};
}

/** Several texts, as JSON. */
export function list<Row>(
  name: string,
  schema: GenericSchema,
  listOf: (row: Row) => readonly string[] | undefined,
): Field<Row> {
  const cellOf = (row: Row) => {
    const found = listOf(row);
    return found ? JSON.stringify(found) : null;
  };
  return {name, type: 'array', description: told(schema), cellOf};
}

export function eventField<Row extends {readonly event: string}>(): Field<Row> {
  return text('event', EventSchema.entries.id, row => row.event, {references: 'events'});
}

export function numberField<Row extends Numbered>(): Field<Row> {
  return {
    name: 'number',
    type: 'integer',
    description: 'which of those rows it is, from 1, in the order of the dataset',
    cellOf: row => row.number,
  };
}

export function cited<Row extends {readonly source: string; readonly locator: string}>(): Field<Row>[] {
  return [
    text('source', ParticipantSchema.entries.source, row => row.source, {references: 'sources'}),
    text('locator', ReportSchema.entries.locator, row => row.locator),
  ];
}

export function daysOf<Row>(prefix: string, of: (row: Row) => ItineraEvent['days']): Field<Row>[] {
  return (['earliest_start', 'latest_start', 'earliest_end', 'latest_end'] as const).map((name, bound) => ({
    name: prefix + name,
    type: 'date',
    description: `${name.replace('_', ' possible ')}, a day; empty where it is open`,
    cellOf: row => isoDay(of(row)[bound]!),
  }));
}
