import type {Dataset} from '../../model';
import {tableWords} from './fields';

type TableName = keyof typeof tableWords;

/** A row that another version has under another id. */
export interface Rename {
  readonly table: TableName;
  readonly from: string;
  readonly to: string;
}

/** The order in which tables name each other, so that what a row names has been found before it. */
const tableNames: readonly TableName[] = [
  'sources',
  'places',
  'actors',
  'organisations',
  'events',
  'facts',
  'stories',
];

/**
 * Finds what was only given another id: a row that has gone and one that has come, of the same content, or else the only two of the same name.
 */
export function renamesBetween(before: Dataset, after: Dataset): Rename[] {
  const renames: Rename[] = [];
  for (const table of tableNames) {
    const {likeness} = tableWords[table] as {likeness: (row: never) => unknown};
    // what has been found before may be all that differs
    const old = withNewIds(before, renames)[table] as readonly {id: string}[];
    const now = after[table] as readonly {id: string}[];
    let [gone, come] = [missingIn(old, now), missingIn(now, old)];
    for (const keyOf of [contentOf, (row: {id: string}) => JSON.stringify(likeness(row as never))]) {
      const pairs = gone.flatMap(row => {
        const [same, ...others] = come.filter(other => keyOf(other) === keyOf(row));
        const isOnly = gone.filter(other => keyOf(other) === keyOf(row)).length === 1;
        return same && others.length === 0 && isOnly ? [[row, same] as const] : [];
      });
      renames.push(...pairs.map(([from, to]) => ({table, from: from.id, to: to.id})));
      gone = gone.filter(row => pairs.every(([from]) => from !== row));
      come = come.filter(row => pairs.every(([, to]) => to !== row));
    }
  }
  return renames;
}

function missingIn(rows: readonly {id: string}[], others: readonly {id: string}[]): {id: string}[] {
  const ids = new Set(others.map(({id}) => id));
  return rows.filter(({id}) => !ids.has(id));
}

function contentOf(row: {id: string}): string {
  return JSON.stringify({...row, id: ''});
}

/** A dataset in which rows bear their new ids, wherever they are named: what then still differs is another change. */
export function withNewIds(dataset: Dataset, renames: readonly Rename[]): Dataset {
  if (renames.length === 0) return dataset;
  const newIds = new Map(renames.map(({from, to}) => [from, to]));
  const id = (old: string) => newIds.get(old) ?? old;
  const ids = (olds: readonly string[]) => olds.map(id);
  /** The given fields of a row, those that it has, with their new ids. */
  const renamed = <Row extends object>(row: Row, ...fields: readonly (keyof Row)[]): Row => {
    const copy = {...row};
    for (const field of fields) {
      const value: unknown = copy[field];
      if (typeof value === 'string') copy[field] = id(value) as Row[typeof field];
      else if (Array.isArray(value)) copy[field] = ids(value as string[]) as Row[typeof field];
    }
    return copy;
  };
  const {opening, corrections} = dataset.dataset;
  return {
    dataset: {
      ...dataset.dataset,
      opening: renamed(opening, 'event', 'place'),
      corrections: corrections.map(row => renamed(row, 'about')),
    },
    places: dataset.places.map(row => renamed(row, 'id', 'within')),
    actors: dataset.actors.map(row => ({
      ...renamed(row, 'id', 'seat'),
      ...(row.offices && {offices: row.offices.map(office => renamed(office, 'of', 'source'))}),
      ...(row.heldBy && {heldBy: renamed(row.heldBy, 'actor', 'source')}),
    })),
    organisations: dataset.organisations.map(row => ({
      ...renamed(row, 'id'),
      members: row.members.map(member => renamed(member, 'source')),
    })),
    sources: dataset.sources.map(row => renamed(row, 'id')),
    facts: dataset.facts.map(row => renamed(row, 'id', 'about', 'source')),
    stories: dataset.stories.map(row => ({
      ...renamed(row, 'id'),
      steps: row.steps.map(step => ({
        ...step,
        ...(step.focus && {focus: renamed(step.focus, 'event', 'place', 'actor', 'org', 'source')}),
      })),
    })),
    events: dataset.events.map(row => ({
      ...renamed(row, 'id', 'place', 'from', 'organisations', 'about', 'partOf'),
      participants: row.participants.map(participant => renamed(participant, 'actor', 'origin', 'source')),
      reports: row.reports.map(report => renamed(report, 'source')),
      ...(row.disputes && {
        disputes: row.disputes.map(dispute => ({
          ...dispute,
          readings: dispute.readings.map(reading => renamed(reading, 'source')),
        })),
      }),
    })),
  };
}
