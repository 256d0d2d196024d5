import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {compileTables, counted, datasetJson, formatIssues, readTables} from '../dataset/authoring';
import {datasetFiles} from './datasetFiles';
import type {Console, ExitCode} from './run';

/**
 * Compiles a dataset.
 *
 * @param out  path of the file to write, beside which a large one gets a folder; null for standard output.
 */
export function compile(folder: string, out: string | null, console: Console): ExitCode {
  const {dataset, issues} = compileTables(readTables(folder));
  if (issues.length > 0) console.complain(formatIssues(issues));
  if (dataset === null) return 1;
  if (out === null) {
    console.out(datasetJson(dataset).trimEnd());
    return 0;
  }
  const files = datasetFiles(dataset, out);
  let bytes = 0;
  for (const [path, content] of files) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
    bytes += Buffer.byteLength(content);
  }
  const among = files.size > 1 ? ` in ${counted(files.size, 'file')}` : '';
  console.out(`${out}: ${counted(dataset.events.length, 'event')}, ${Math.round(bytes / 1024)} KB${among}`);
  return 0;
}
