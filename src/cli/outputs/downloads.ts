/** The whole dataset as files to be downloaded, written by what also writes those of the page. */
import {type FileContent, newestDay, writers} from '../../download/files';
import {laterByLanguage, messagesByLanguage} from '../../i18n/all';
import {buildIndexes} from '../../indexes';
import {type Dataset, type Language, languages} from '../../model';
import {fileIn} from './files';
import {type Publication, pageAddress} from './publication';

/** The kinds of file of which there is one for each language. */
const kinds = [
  {kind: 'events', name: 'events', extension: 'csv', mediaType: 'text/csv'},
  {kind: 'participants', name: 'participants', extension: 'csv', mediaType: 'text/csv'},
  {kind: 'map', name: 'map', extension: 'geojson', mediaType: 'application/geo+json'},
  {kind: 'calendar', name: 'calendar', extension: 'ics', mediaType: 'text/calendar'},
] as const;

/** The data package, which is in all languages. */
export const packageFile = 'downloads/datapackage.zip';

/** The files of a language. */
export function downloadFiles(language: Language) {
  return kinds.map(({kind, name, extension, mediaType}) => ({
    kind,
    mediaType,
    file: fileIn(`downloads/${name}`, extension, language),
  }));
}

/**
 * All of them, by their names. They are the same whenever they are written: what has become of an event is told as of the newest report. Events have
 * addresses where it is known where the atlas will lie.
 */
export function downloadsOf(dataset: Dataset, publication: Publication): Map<string, string | Uint8Array> {
  const indexes = buildIndexes(dataset, newestDay(dataset));
  const contentIn = (language: Language): FileContent => ({
    telling: {indexes, messages: messagesByLanguage[language], later: laterByLanguage[language]},
    eventIdxs: indexes.inOrder,
    scope: '',
    version: publication.version,
    addressOf:
      publication.base === null ? null : id => `${pageAddress(publication, 'index', language)}#event=${id}`,
  });
  const files = new Map<string, string | Uint8Array>();
  for (const language of languages)
    for (const {kind, file} of downloadFiles(language))
      files.set(file, writers[kind](contentIn(language)).content);
  files.set(packageFile, writers.package(contentIn(languages[0])).content);
  return files;
}
