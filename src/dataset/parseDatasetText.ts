import {error} from './complaints';
import {type ParsedDataset, parseDocument} from './parseDocument';
import {FaultFound, readFaultless} from './shape';

/**
 * Reads the text of a compiled dataset, as it came over the network. What tells faults in words is fetched where there is one.
 *
 * @param text  JSON; a byte order mark is passed over.
 * @param name  what complaints call the file.
 * @returns the dataset, or null with the reason: HTML in its place, text cut off, broken JSON with line and column, or what `parseDataset` says.
 */
export async function parseDatasetText(text: string, name = 'dataset.json'): Promise<ParsedDataset> {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return parseDocument(JSON.parse(json), name, readFaultless);
  } catch (fault) {
    if (!(fault instanceof SyntaxError || fault instanceof FaultFound)) throw fault;
  }
  const faults = await import('./parseFaulty').catch(() => null);
  if (faults) return faults.parseFaulty(json, name);
  return {dataset: null, issues: [error(name, 'has faults, and what tells them could not be loaded')]};
}
