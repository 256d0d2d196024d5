import {type ParsedDataset, parseDocument} from './parseDocument';
import {withTitles} from './untitled';

/** Reads a compiled document of unknown making, as `parseDocument` does, and tells all that is wrong with it. Never throws. */
export function parseDataset(input: unknown, name = 'dataset.json'): ParsedDataset {
  const {document, issues} = withTitles(input, `${name}#`);
  const parsed = parseDocument(document, name);
  return {...parsed, issues: [...issues, ...parsed.issues]};
}
