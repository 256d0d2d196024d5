import type {DatasetInfo, Issue, Span} from '../../model';
import {DatasetSchema} from '../../model';
import {error, pointer} from '../complaints';
import {readShape} from '../readShape';
import type {ShapeProblem} from '../shape';
import {isRecord} from '../shape';
import type {Placed, PlacedTables, RowOf, TableName} from '../tables';
import {tableNames, tables} from '../tables';
import {readSpan} from './edtfSpan';
import type {JoinedTables} from './joinTables';

/** What the checks look at: the rows of the right shape, and the ids of all of them. */
export interface Authored {
  readonly info: Placed<DatasetInfo> | null;
  readonly rows: PlacedTables;
  /** The ids of each table; rows of the wrong shape count too, so that one mistake is told once. */
  readonly ids: Readonly<Record<TableName, ReadonlySet<string>>>;
  /** Every id as it stands, repeated ones as often as they are there. */
  readonly allIds: readonly {readonly id: string; readonly table: TableName; readonly at: string}[];
  /** Every text in what has the wrong shape: any of them may be meant as a reference. */
  readonly textsOfWrong: ReadonlySet<string>;
}

/** One thing that is checked: gives every complaint about it. */
export type Check = (authored: Authored) => Iterable<Issue>;

/** Takes the rows of the right shape out of joined tables; the others are told. */
export function readAuthored(joined: JoinedTables): {authored: Authored; issues: Issue[]} {
  const issues: Issue[] = [];
  const read = <Table extends TableName>(table: Table) =>
    joined.rows[table].flatMap(row => readRow(table, row, issues));
  const info = joined.info === null ? null : readInfo(joined.info, issues);
  const rows: PlacedTables = {
    places: read('places'),
    actors: read('actors'),
    organisations: read('organisations'),
    sources: read('sources'),
    facts: read('facts'),
    events: read('events'),
    stories: read('stories'),
  };
  const allIds = tableNames.flatMap(table => joined.rows[table].flatMap(row => idOf(row, table)));
  const ids = Object.fromEntries(tableNames.map(table => [table, new Set<string>()])) as unknown as Record<
    TableName,
    Set<string>
  >;
  for (const {id, table} of allIds) ids[table].add(id);
  const textsOfWrong = new Set<string>();
  if (joined.info !== null && info === null) addTexts(joined.info.value, textsOfWrong);
  for (const table of tableNames) {
    const right = new Set(rows[table].map(({at}) => at));
    for (const {value, at} of joined.rows[table]) if (!right.has(at)) addTexts(value, textsOfWrong);
  }
  return {authored: {info, rows, ids, allIds, textsOfWrong}, issues};
}

/** The days of a date, or null where it cannot be read: the check of dates tells that. */
export function daysOf(edtf: string): Span | null {
  return readSpan(edtf).span;
}

/** Adds the texts of a row, but for its own id. */
function addTexts(row: unknown, texts: Set<string>): void {
  const waiting: unknown[] = isRecord(row)
    ? Object.entries(row).flatMap(([key, value]) => (key === 'id' ? [] : [value]))
    : [row];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value));
  }
}

function readInfo({value, at}: Placed<unknown>, issues: Issue[]): Placed<DatasetInfo> | null {
  const reading = readShape(DatasetSchema, value);
  issues.push(...complaints(reading.unknownProperties, at), ...complaints(reading.wrong, at));
  return reading.value === null ? null : {value: reading.value, at};
}

function readRow<Table extends TableName>(
  table: Table,
  {value, at}: Placed<unknown>,
  issues: Issue[],
): Placed<RowOf<Table>>[] {
  const reading = readShape(tables[table].row, value);
  issues.push(...complaints(reading.unknownProperties, at), ...complaints(reading.wrong, at));
  return reading.value === null ? [] : [{value: reading.value, at}];
}

function complaints(problems: readonly ShapeProblem[], at: string): Issue[] {
  return problems.map(({path, message}) => error(pointer(at, ...path), message));
}

function idOf({value, at}: Placed<unknown>, table: TableName): Authored['allIds'][number][] {
  return isRecord(value) && typeof value.id === 'string' ? [{id: value.id, table, at}] : [];
}
