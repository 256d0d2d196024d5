import {type ParsedDataset, parseDocument} from './parseDocument';
import {readShape} from './readShape';

/** Reads a compiled document of unknown making, as `parseDocument` does, and tells all that is wrong with it. Never throws. */
export function parseDataset(input: unknown, name = 'dataset.json'): ParsedDataset {
  return parseDocument(input, name, readShape);
}
