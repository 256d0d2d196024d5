// What writes files, for the page at the press of a button, and for the build.
import {calendar} from './calendar';
import {dataPackage} from './dataPackage';
import type {FileContent, WrittenFile} from './fileContent';
import {geoJson} from './geoJson';
import {datasetFile} from './json';
import {eventsCsv, participantsCsv} from './tables';
import type {FileKind} from '../fileKinds';

export {newestDay} from '../newestDay';
export type {FileContent, WrittenFile} from './fileContent';

/** By kind of file what writes it. */
export const writers: Readonly<Record<FileKind, (content: FileContent) => WrittenFile>> = {
  events: eventsCsv,
  participants: participantsCsv,
  map: geoJson,
  calendar,
  dataset: datasetFile,
  package: dataPackage,
};
