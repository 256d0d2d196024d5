import {writeFileSync} from 'node:fs';
import {compileTables, counted, datasetJson, formatIssues, readTables} from '../dataset/authoring';
import type {Console, ExitCode} from './run';

/**
 * Compiles a dataset.
 *
 * @param out  path of the file to write; null for standard output.
 */
export function compile(folder: string, out: string | null, console: Console): ExitCode {
  const {dataset, issues} = compileTables(readTables(folder));
  if (issues.length > 0) console.complain(formatIssues(issues));
  if (dataset === null) return 1;
  const json = datasetJson(dataset);
  if (out === null) {
    console.out(json.trimEnd());
    return 0;
  }
  writeFileSync(out, json);
  console.out(
    `${out}: ${counted(dataset.events.length, 'event')}, ${Math.round(Buffer.byteLength(json) / 1024)} KB`,
  );
  return 0;
}
