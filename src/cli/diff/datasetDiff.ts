import {isDeepStrictEqual} from 'node:util';
import {type Dataset, type ItineraEvent, newestReport, type Status} from '../../model';
import {infoFields, tableWords} from './fields';
import {matchRows} from './matchRows';
import {type Rename, renamesBetween, withNewIds} from './renames';
import {type Fields, type Manner, type Told, tellFields} from './tellers';
import {type NameOf, namesOf} from './words';

type TableName = keyof typeof tableWords;

/** What has become of one row. */
export interface RowDiff {
  readonly table: TableName | 'dataset';
  readonly what: 'added' | 'removed' | 'renamed' | 'changed';
  /** "Event “Lavrov’s visit to Kyrgyzstan” (lavrov-visit-kyrgyzstan-2025)", and where it is no plain change, what became of it. */
  readonly heading: string;
  /** What else has changed than is told first. */
  readonly sentences: readonly string[];
}

/** What differs between two versions of a dataset. */
export interface DatasetDiff {
  /** What an editor answers for by name: what became of an event, whose a place is and where it lies, whose reading of borders is drawn. */
  readonly first: readonly string[];
  readonly rows: readonly RowDiff[];
  /** Lists of which only the order has changed, where that means nothing. */
  readonly reorderings: number;
}

/** Compares two versions of a dataset; what computes its days may be another program. */
export function datasetDiff(before: Dataset, after: Dataset): DatasetDiff {
  const renames = renamesBetween(before, after);
  const old = withNewIds(before, renames);
  // a row that bears a new id is called by that in both versions
  const manner: Manner = {owner: '', before: namesOf(old), after: namesOf(after)};
  const told: ToldRow[] = [];

  const info = tellFields(infoFields, old.dataset, after.dataset, manner);
  told.push({subject: 'The dataset', row: rowOf('dataset', 'changed', 'The dataset', info), told: info});
  let reorderings = 0;
  for (const table of Object.keys(tableWords) as TableName[]) {
    const compared = compareTable<AnyRow>(table, old[table], after[table], manner, renames);
    told.push(...compared.rows);
    // the compiler puts events in the order of their days
    if (compared.isReordered && table !== 'events') reorderings += 1;
  }

  const first = told.flatMap(({subject, told: own}) =>
    own.filter(({isFirst}) => isFirst).map(({text}) => `${subject}: ${text}`),
  );
  return {
    first: [...statusChanges(old, after, manner.after), ...first],
    rows: told
      .filter(({row, told: own}) => row.what !== 'changed' || own.some(({meansNothing}) => !meansNothing))
      .map(({row}) => row),
    reorderings:
      reorderings + told.flatMap(({told: own}) => own).filter(({meansNothing}) => meansNothing).length,
  };
}

interface ToldRow {
  /** What it is called, without what became of it. */
  readonly subject: string;
  readonly row: RowDiff;
  readonly told: readonly Told[];
}

interface AnyRow {
  readonly id: string;
}

function compareTable<Row extends AnyRow>(
  table: TableName,
  before: readonly Row[],
  after: readonly Row[],
  manner: Manner,
  renames: readonly Rename[],
): {rows: ToldRow[]; isReordered: boolean} {
  const {noun} = tableWords[table];
  const fields = tableWords[table].fields as unknown as Fields<Row>;
  const {removed, added, both, isReordered} = matchRows(before, after, [({id}) => id]);
  const called = (id: string, nameOf: NameOf) => startLarge(`${noun} ${nameOf(id)}`);
  const gone = removed.map(({id}) => {
    const subject = called(id, manner.before);
    return {subject, row: rowOf(table, 'removed', `${subject} is removed`, []), told: []};
  });
  const come = added.map(row => {
    // it is new as a whole, with whatever an editor answers for
    const [fieldsOf] = withoutComputed(row, undefined);
    const told = tellFields(fields, undefined, fieldsOf, {...manner, owner: null}).map(({text}) => ({text}));
    const subject = called(row.id, manner.after);
    return {subject, row: rowOf(table, 'added', `${subject} is added`, told), told};
  });
  const changed = both.map(([old, now]) => {
    const told = isDeepStrictEqual(old, now) ? [] : tellFields(fields, ...withoutComputed(old, now), manner);
    const rename = renames.find(({table: own, to}) => own === table && to === now.id);
    const subject = called(now.id, manner.after);
    const row = rename
      ? rowOf(
          table,
          'renamed',
          `${subject} had the id ${rename.from}, by which addresses no longer find it`,
          told,
        )
      : rowOf(table, 'changed', subject, told);
    return {subject, row, told};
  });
  return {rows: [...gone, ...come, ...changed], isReordered};
}

/** Days that are computed of another date are others, of which nothing need be said. */
function withoutComputed<Row extends object, Other extends Row | undefined>(
  before: Row,
  after: Other,
): [Row, Other] {
  const dropped = [
    ['when', 'days'],
    ['published', 'publishedDays'],
  ].flatMap(([text, days]) => (fieldOf(before, text!) === fieldOf(after, text!) ? [] : [days!]));
  const kept = <Some extends object>(row: Some) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !dropped.includes(key))) as Some;
  return [kept(before), after && kept(after)];
}

function fieldOf(row: object | undefined, key: string): unknown {
  return (row as Record<string, unknown> | undefined)?.[key];
}

function rowOf(
  table: RowDiff['table'],
  what: RowDiff['what'],
  heading: string,
  told: readonly Told[],
): RowDiff {
  const sentences = told.filter(({isFirst, meansNothing}) => !isFirst && !meansNothing).map(({text}) => text);
  return {table, what, heading, sentences};
}

/** What became of events that are in both, by their newest reports. */
function statusChanges(before: Dataset, after: Dataset, nameOf: NameOf): string[] {
  const old = new Map(before.events.map(event => [event.id, statusOf(event, before)]));
  return after.events.flatMap(event => {
    const [from, to] = [old.get(event.id), statusOf(event, after)];
    return from === undefined || from === to
      ? []
      : [`Event ${nameOf(event.id)}: its status changes from “${from}” to “${to}”`];
  });
}

function statusOf({reports}: ItineraEvent, {sources}: Dataset): Status {
  return newestReport(reports, id => sources.find(source => source.id === id)?.publishedDays[3]).status;
}

function startLarge(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
