// What writes files, for the page at the press of a button, and for the build.
import {calendar} from './calendar';
import {dataPackage} from './dataPackage';
import type {FileContent, WrittenFile} from './fileContent';
import {geoJson} from './geoJson';
import {datasetFile} from './json';
import {finished, inSlices, type Steps} from './steps';
import {eventsCsv, participantsCsv} from './tables';
import type {FileKind} from '../fileKinds';

export {newestDay} from '../newestDay';
export type {FileContent, WrittenFile} from './fileContent';

/** By kind of file what writes it, step by step. */
const stepsOf: Readonly<Record<FileKind, (content: FileContent) => Steps<WrittenFile>>> = {
  events: eventsCsv,
  participants: participantsCsv,
  map: geoJson,
  calendar,
  dataset: datasetFile,
  package: dataPackage,
};

/** By kind of file what writes it at once. */
export const writers = Object.fromEntries(
  Object.entries(stepsOf).map(([kind, steps]) => [kind, (content: FileContent) => finished(steps(content))]),
) as Readonly<Record<FileKind, (content: FileContent) => WrittenFile>>;

/**
 * Writes a file in slices between which the page lives on.
 *
 * @param told  called with how much is done, from 0 to 1.
 * @param signal  aborted: it is given up.
 */
export function writeInSlices(
  kind: FileKind,
  content: FileContent,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<WrittenFile> {
  return inSlices(stepsOf[kind](content), told, signal);
}
