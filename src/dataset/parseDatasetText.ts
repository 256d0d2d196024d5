import type {ParsedDataset} from './parseDocument';
import {openSealed} from './seal';

/**
 * Reads the text of a compiled dataset, as it came over the network. One whose seal is whole is taken as it is; what reads any other over, and tells
 * its faults in words, is fetched when there is one.
 *
 * @param text  JSON; a byte order mark is passed over.
 * @param name  what complaints call the file.
 * @returns the dataset, or null with the reason: HTML in its place, text cut off, broken JSON with line and column, or what `parseDataset` says.
 */
export async function parseDatasetText(text: string, name = 'dataset.json'): Promise<ParsedDataset> {
  const json = text.replace(/^\uFEFF/, '');
  const dataset = openSealed(json);
  if (dataset) return {dataset, issues: []};
  const reader = await import('./parseUnsealed').catch(() => null);
  if (reader) return reader.parseUnsealed(json, name);
  return {
    dataset: null,
    issues: [
      {
        severity: 'error',
        at: name,
        message: 'is not as the compiler wrote it, and what reads such a file could not be loaded',
      },
    ],
  };
}
