import {isDeepStrictEqual} from 'node:util';
import type {AuthoredDocument, Dataset, DatedSource, Issue, ItineraEvent} from '../../model';
import {DocumentSchema} from '../../model';
import {parseDataset} from '../parseDataset';
import {readShape} from '../readShape';
import {seal} from '../seal';
import type {Placed} from '../tables';
import {checkDocument} from './checkDocument';
import {spanOf} from './edtfSpan';
import type {JoinedTables} from './joinTables';

/**
 * Checks joined tables and compiles them.
 *
 * @returns the dataset, or null if a complaint is an error; and every complaint.
 */
export function compileTables(joined: JoinedTables): {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
} {
  const issues = checkDocument(joined);
  if (issues.some(issue => issue.severity === 'error')) return {dataset: null, issues};
  return {dataset: compileDocument(documentOf(joined)), issues};
}

/**
 * Compiles a document that has been checked: adds the days of its dates, sorts its events by first day, then id, and puts every property in the order
 * of the schema, so that the same data always give the same text.
 *
 * @throws RangeError if a date cannot be read.
 */
export function compileDocument(document: AuthoredDocument): Dataset {
  const dated = {
    ...document,
    sources: document.sources.map(source => ({...source, publishedDays: spanOf(source.published)})),
    events: document.events.map(event => ({...event, days: spanOf(event.when)})).sort(byFirstDay),
  };
  const {value, wrong} = readShape(DocumentSchema, dated);
  if (value === null)
    throw new RangeError(
      `unexpected document: ${wrong[0]?.path.join('/')} ${wrong[0]?.message}; expected one that has been checked`,
    );
  const {$schema: _, ...tables} = value;
  return {
    ...tables,
    sources: tables.sources as DatedSource[],
    events: tables.events as ItineraEvent[],
    stories: tables.stories ?? [],
  };
}

/**
 * The text of a compiled dataset: one line of JSON, the same for the same data. It carries a seal if a reader would take all of it as it stands.
 */
export function datasetJson(dataset: Dataset): string {
  const json = `${JSON.stringify(dataset)}\n`;
  const {dataset: read, issues} = parseDataset(dataset);
  const isWhole = issues.length === 0 && isDeepStrictEqual(read, dataset);
  return isWhole ? seal(json) : json;
}

function documentOf({info, rows}: JoinedTables): AuthoredDocument {
  const plain = (placed: readonly Placed<unknown>[]) => placed.map(({value}) => value);
  const document = {
    dataset: info?.value,
    places: plain(rows.places),
    actors: plain(rows.actors),
    organisations: plain(rows.organisations),
    sources: plain(rows.sources),
    facts: plain(rows.facts),
    events: plain(rows.events),
    stories: plain(rows.stories),
  };
  // checked a moment ago, row by row
  return readShape(DocumentSchema, document).value!;
}

function byFirstDay(a: ItineraEvent, b: ItineraEvent): number {
  const [first, other] = [a.days[0] ?? Number.NEGATIVE_INFINITY, b.days[0] ?? Number.NEGATIVE_INFINITY];
  if (first !== other) return first < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
