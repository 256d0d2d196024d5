import {jsonProblem} from './jsonProblem';

export type JsonReading =
  | {readonly value: unknown; readonly problem: null}
  | {readonly value: null; readonly problem: string};

/** Parses JSON; what is wrong comes back as words that name line and column. */
export function readJson(text: string): JsonReading {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return {value: JSON.parse(json), problem: null};
  } catch {
    return {value: null, problem: jsonProblem(json)};
  }
}
