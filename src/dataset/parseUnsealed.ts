import {error} from './complaints';
import {parseDataset} from './parseDataset';
import type {ParsedDataset} from './parseDocument';
import {readJson} from './readJson';

/** Reads JSON of unknown making, which may be broken or no dataset at all, and tells all that is wrong with it. */
export function parseUnsealed(json: string, name: string): ParsedDataset {
  const reading = readJson(json);
  return reading.problem === null
    ? parseDataset(reading.value, name)
    : {dataset: null, issues: [error(name, reading.problem)]};
}
