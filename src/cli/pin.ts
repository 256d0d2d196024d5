import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compileTables, datasetJson, formatIssues, readTables} from '../dataset/authoring';
import {versionOf} from './outputs/version';
import type {Console, ExitCode} from './run';

/** Where pinned datasets are kept, so that every later build ships them. */
export const pinnedFolder = join('public', 'pinned');

/**
 * Keeps the dataset as it is now under the name of its version.
 *
 * @param out  folder to write to.
 */
export function pin(folder: string, out: string, console: Console): ExitCode {
  const {dataset, issues} = compileTables(readTables(folder));
  if (issues.length > 0) console.complain(formatIssues(issues));
  if (dataset === null) return 1;
  const json = datasetJson(dataset);
  const version = versionOf(json);
  const path = join(out, `${version}.json`);
  if (existsSync(path)) {
    console.out(`${path}: this version is pinned already`);
    return 0;
  }
  mkdirSync(out, {recursive: true});
  writeFileSync(path, json);
  console.out(`${path}: written; commit it, and every later build ships it`);
  return 0;
}
