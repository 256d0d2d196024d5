import {error} from './complaints';
import {parseDataset} from './parseDataset';
import type {ParsedDataset} from './parseDocument';
import {readJson} from './readJson';

/** Reads JSON that is broken, or a dataset of which some is not as it should be, and tells all of it. */
export function parseFaulty(json: string, name: string): ParsedDataset {
  const reading = readJson(json);
  return reading.problem === null
    ? parseDataset(reading.value, name)
    : {dataset: null, issues: [error(name, reading.problem)]};
}
