import {error} from './complaints';
import {jsonErrorAt} from './jsonErrorAt';
import type {ParsedDataset} from './parseDataset';
import {parseDataset} from './parseDataset';

/**
 * Reads the text of a compiled dataset, as it came over the network.
 *
 * @param text  JSON; a byte order mark is passed over.
 * @param name  what complaints call the file.
 * @returns the dataset, or null with the reason: HTML in its place, text cut off, broken JSON with line and column, or what `parseDataset` says.
 */
export function parseDatasetText(text: string, name = 'dataset.json'): ParsedDataset {
  const reading = readJson(text);
  return reading.problem === null
    ? parseDataset(reading.value, name)
    : {dataset: null, issues: [error(name, reading.problem)]};
}

export type JsonReading =
  | {readonly value: unknown; readonly problem: null}
  | {readonly value: null; readonly problem: string};

/** Parses JSON; what is wrong comes back as words that name line and column. */
export function readJson(text: string): JsonReading {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return {value: JSON.parse(json), problem: null};
  } catch {
    // the engine's own words differ from browser to browser and often lack the position
    return {value: null, problem: problemIn(json)};
  }
}

function problemIn(json: string): string {
  if (json.trim() === '') return 'the file is empty; expected JSON';
  if (/^\s*</.test(json)) return 'got HTML or XML, expected JSON; check the address of the file';
  const at = jsonErrorAt(json) ?? json.length;
  const before = json.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return `broken JSON in line ${line}, column ${column}: ${hintAt(json, at)}`;
}

function hintAt(json: string, at: number): string {
  if (at >= json.length) return 'the text ends early; was the file cut off?';
  const rest = json.slice(at, at + 2);
  if (rest === '//' || rest === '/*') return 'JSON has no comments';
  if (/[}\]]/.test(rest[0]!) && /,\s*$/.test(json.slice(Math.max(0, at - 200), at)))
    return 'there is a comma after the last item; leave it out';
  if (/['‘’“”]/.test(rest[0]!)) return 'texts and names stand in straight double quotes';
  if (rest[0] === '"' && /["\d}\]el]\s*$/.test(json.slice(Math.max(0, at - 200), at)))
    return 'a comma is missing before this';
  if (rest[0] === '"') return 'this text is not closed, or holds a line break or an unknown escape';
  return `unexpected ${JSON.stringify(rest[0])}`;
}
