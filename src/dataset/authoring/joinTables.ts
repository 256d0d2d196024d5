import type {Issue} from '../../model';
import {error, pointer, shown} from '../complaints';
import {didYouMean} from '../nearest';
import {isRecord} from '../shape';
import type {Placed, TableName} from '../tables';
import {tableNames} from '../tables';

/** A file of the dataset: its name below the dataset's folder, with `/`, and what its JSON holds. */
export interface TableFile {
  readonly name: string;
  readonly value: unknown;
}

/** The tables of all files joined, each row with the place where it was written. Nothing of their shape is known yet. */
export interface JoinedTables {
  /** What the dataset says of itself. */
  readonly info: Placed<unknown> | null;
  readonly rows: {readonly [Table in TableName]: readonly Placed<unknown>[]};
  /** Files that could not be read, tables that are none. */
  readonly issues: readonly Issue[];
}

/** Joins the tables of several files in the order of the files; a table may be spread over any of them. */
export function joinTables(files: readonly TableFile[]): JoinedTables {
  const infos: Placed<unknown>[] = [];
  const rows = Object.fromEntries(tableNames.map(table => [table, []])) as unknown as {
    [Table in TableName]: Placed<unknown>[];
  };
  const issues: Issue[] = [];
  for (const {name, value} of files) {
    const root = `${name}#`;
    if (!isRecord(value)) {
      issues.push(
        error(root, `expected an object of tables such as {"events": []}, received ${shown(value)}`),
      );
      continue;
    }
    for (const [key, table] of Object.entries(value)) {
      const at = pointer(root, key);
      if (key === '$schema' || key.startsWith('x-')) continue;
      if (key === 'dataset') infos.push({value: table, at});
      else if (isTableName(key)) issues.push(...addRows(rows[key], table, at));
      else
        issues.push(error(at, `unknown table ${shown(key)}${didYouMean(key, ['dataset', ...tableNames])}`));
    }
  }
  const [info = null, ...others] = infos;
  issues.push(...others.map(({at}) => error(at, `a second "dataset"; the first stands at ${info?.at}`)));
  if (info === null)
    issues.push(error('dataset.json#/dataset', 'is missing; expected one file to say what the dataset is'));
  return {info, rows, issues};
}

function addRows(rows: Placed<unknown>[], table: unknown, at: string): Issue[] {
  if (!Array.isArray(table)) return [error(at, `expected a list, received ${shown(table)}`)];
  for (const [index, value] of table.entries()) rows.push({value, at: pointer(at, index)});
  return [];
}

function isTableName(key: string): key is TableName {
  return (tableNames as readonly string[]).includes(key);
}
