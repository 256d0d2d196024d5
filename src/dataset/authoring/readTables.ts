import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Issue} from '../../model';
import {error} from '../complaints';
import {readJson} from '../readJson';
import type {JoinedTables, TableFile} from './joinTables';
import {joinTables} from './joinTables';

/**
 * Reads the JSON files of a dataset's folder and those below it, by name, and joins their tables. `*.schema.json` is passed over.
 *
 * @param folder  path of the folder; a single JSON file will do as well.
 * @returns the joined tables; files that are no JSON are among its issues.
 */
export function readTables(folder: string): JoinedTables {
  const files: TableFile[] = [];
  const issues: Issue[] = [];
  const paths = tableFilesIn(folder);
  for (const path of paths) {
    const name = nameOf(folder, path);
    const reading = readJson(readFileSync(path, 'utf8'));
    if (reading.problem === null) files.push({name, value: reading.value});
    else issues.push(error(name, reading.problem));
  }
  if (paths.length === 0)
    return {
      ...joinTables([]),
      issues: [error(folder, 'holds no JSON files; expected dataset.json, places.json and so on')],
    };
  const joined = joinTables(files);
  return {...joined, issues: [...issues, ...joined.issues]};
}

/** The paths of a dataset's files, sorted by name. */
export function tableFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map(name => name.split(sep).join('/'))
    .sort()
    .map(name => join(folder, name));
}

function nameOf(folder: string, path: string): string {
  return (relative(folder, path) || path).split(sep).join('/');
}
