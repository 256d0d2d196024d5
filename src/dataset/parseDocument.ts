import type {Dataset, DatasetInfo, Issue, Span} from '../model';
import {DatasetSchema} from '../model';
import {isDay, isDayNumber} from '../time';
import {error, pointer, shown, warning} from './complaints';
import {didYouMean} from './nearest';
import {readShape} from './readShape';
import {resolveReferences} from './resolveReferences';
import {compareVersion, schemaVersion} from './schemaVersion';
import type {ShapeProblem} from './shape';
import {isRecord} from './shape';
import {soundStory} from './soundStory';
import type {Placed, PlacedTables, RowOf, TableName} from './tables';
import {optionalTables, tableNames, tables} from './tables';

/** A dataset whose references all resolve, or null where nothing can be shown; and everything that is wrong with the document. */
export type ParsedDataset =
  | {readonly dataset: Dataset; readonly issues: readonly Issue[]}
  | {readonly dataset: null; readonly issues: readonly Issue[]};

/**
 * Reads a compiled document of unknown making: what cannot be used is left out and told, and the rest stays.
 *
 * Refused as a whole: what is no object, lacks its `dataset` or `events`, is written for a newer major version, or has not been compiled. A row of the
 * wrong shape is left out with an error. A reference that leads nowhere is dropped with a warning, save that an event without a report is left out.
 *
 * @param name  what complaints call the file.
 */
export function parseDocument(input: unknown, name: string): ParsedDataset {
  const root = `${name}#`;
  const refusal = refusalOf(input);
  if (!isRecord(input) || refusal !== null)
    return {dataset: null, issues: [error(root, refusal ?? 'is no document')]};
  const issues: Issue[] = [...unknownTables(input, root)];
  const info = readInfo(input.dataset, pointer(root, 'dataset'), issues);
  const rows = readTables(input, root, issues);
  if (info === null) return {dataset: null, issues};
  return {dataset: resolveReferences(info, rows, pointer(root, 'dataset'), issues), issues};
}

/** Why a document can not be used at all, in words; null if it can. */
function refusalOf(input: unknown): string | null {
  if (!isRecord(input)) return `expected a dataset, received ${shown(input)}`;
  if (Object.hasOwn(input, 'columns'))
    return 'is the head of a dataset whose events lie in columns, and has been changed since it was compiled; compile it anew';
  const info = Object.hasOwn(input, 'dataset') ? input.dataset : undefined;
  const version = isRecord(info) && typeof info.schemaVersion === 'string' ? info.schemaVersion : '';
  if (compareVersion(version) === 'newer major') {
    return `is written for version ${shown(version)} of the schema, this atlas reads ${shown(schemaVersion)}; reload the page, or update the atlas`;
  }
  const events = Object.hasOwn(input, 'events') ? input.events : undefined;
  if (!Array.isArray(events))
    return 'has no events; expected a compiled dataset with the tables "dataset", "events" and so on';
  const compiled =
    !events.some(isRecord) || events.some(event => isRecord(event) && Object.hasOwn(event, 'days'));
  return compiled ? null : 'has not been compiled: no event has its days; run "npm run data -- compile"';
}

function unknownTables(input: Readonly<Record<string, unknown>>, root: string): Issue[] {
  const known = ['$schema', 'seal', 'dataset', ...tableNames];
  return Object.keys(input)
    .filter(key => !known.includes(key) && !key.startsWith('x-'))
    .map(key => warning(pointer(root, key), `unknown table ${shown(key)}${didYouMean(key, known)}`));
}

function readInfo(input: unknown, at: string, issues: Issue[]): DatasetInfo | null {
  const {value, unknownProperties, wrong} = readShape(DatasetSchema, input);
  issues.push(...placed(unknownProperties, at, warning), ...placed(wrong, at, error));
  if (value !== null && compareVersion(value.schemaVersion) === 'newer minor') {
    issues.push(
      warning(
        pointer(at, 'schemaVersion'),
        `is ${shown(value.schemaVersion)}, this atlas knows ${shown(schemaVersion)}; what is new in it is left out`,
      ),
    );
  }
  if (value === null) return null;
  const problems = frameProblems(value, at);
  issues.push(...problems);
  return problems.length > 0 ? null : value;
}

/** What makes axis and map impossible: days that no calendar has, a window or a view that ends before it begins. */
function frameProblems({window, opening, view}: DatasetInfo, at: string): Issue[] {
  const days = [
    ['window/from', window.from],
    ['window/to', window.to],
    ['opening/t', opening.t],
  ] as const;
  const unreal = days
    .filter(([, day]) => !isDay(day))
    .map(([path, day]) =>
      error(`${at}/${path}`, `there is no day ${shown(day)}; expected one such as "2025-06-29"`),
    );
  if (unreal.length > 0) return unreal;
  return [
    ...(window.from > window.to
      ? [error(`${at}/window`, 'ends before it begins; expected from before to')]
      : []),
    ...(view.west >= view.east || view.south >= view.north
      ? [error(`${at}/view`, 'has no extent; expected west before east and south before north')]
      : []),
  ];
}

function readTables(input: Readonly<Record<string, unknown>>, root: string, issues: Issue[]): PlacedTables {
  const read = <Table extends TableName>(table: Table) =>
    readTable(table, Object.hasOwn(input, table) ? input[table] : undefined, pointer(root, table), issues);
  return {
    places: read('places'),
    actors: read('actors'),
    organisations: read('organisations'),
    sources: read('sources'),
    facts: read('facts'),
    events: read('events'),
    stories: read('stories').flatMap(story => soundStory(story, issues)),
  };
}

function readTable<Table extends TableName>(
  table: Table,
  input: unknown,
  at: string,
  issues: Issue[],
): Placed<RowOf<Table>>[] {
  if (input === undefined && optionalTables.includes(table)) return [];
  if (!Array.isArray(input)) {
    issues.push(warning(at, `expected a list of ${table}, received ${shown(input)}; read as empty`));
    return [];
  }
  const seen = new Set<string>();
  const rows: Placed<RowOf<Table>>[] = [];
  for (const [index, element] of input.entries()) {
    const row = readRow(table, element, pointer(at, index), issues);
    if (row === null) continue;
    if (seen.has(row.value.id)) {
      issues.push(
        warning(
          pointer(row.at, 'id'),
          `a second ${tables[table].word} ${shown(row.value.id)} is left out; the first stays`,
        ),
      );
      continue;
    }
    seen.add(row.value.id);
    rows.push(row);
  }
  return rows;
}

function readRow<Table extends TableName>(
  table: Table,
  input: unknown,
  at: string,
  issues: Issue[],
): Placed<RowOf<Table>> | null {
  const {value, unknownProperties, wrong} = readShape(tables[table].row, input);
  issues.push(...placed(unknownProperties, at, warning), ...placed(wrong, at, error));
  if (value === null) return null;
  const daysField = 'when' in value ? 'days' : 'published' in value ? 'publishedDays' : null;
  if (daysField !== null) {
    const problem = spanProblem((value as {days?: Span; publishedDays?: Span})[daysField]);
    if (problem !== null) {
      issues.push(error(pointer(at, daysField), problem));
      return null;
    }
  }
  return {value, at};
}

/** What is wrong with four days; null if nothing is. */
function spanProblem(span: Span | undefined): string | null {
  if (span === undefined) return 'is missing; the compiler writes it, run "npm run data -- compile"';
  if (!span.every(day => day === null || isDayNumber(day))) return 'has a day outside the years 0000 to 9999';
  const [earliestStart, latestStart, earliestEnd, latestEnd] = span;
  const inOrder =
    notAfter(earliestStart, latestStart) &&
    notAfter(earliestEnd, latestEnd) &&
    notAfter(earliestStart, latestEnd);
  return inOrder
    ? null
    : `is out of order: ${JSON.stringify(span)}; expected [earliest start, latest start, earliest end, latest end]`;
}

function notAfter(a: number | null, b: number | null): boolean {
  return a === null || b === null || a <= b;
}

function placed(
  problems: readonly ShapeProblem[],
  at: string,
  tell: (at: string, message: string) => Issue,
): Issue[] {
  return problems.map(({path, message}) => tell(pointer(at, ...path), message));
}
