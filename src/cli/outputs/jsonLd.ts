/** The map as search engines and catalogues of data read it, in the terms of schema.org: in brief within each page, at length in a file of its own. */
import {nameIn} from '../../i18n';
import {messagesByLanguage} from '../../i18n/all';
import type {Indexes} from '../../indexes';
import {
  type ByLanguage,
  eventKinds,
  type ItineraEvent,
  type Language,
  languages,
  type Place,
} from '../../model';
import {namedSource} from '../../panels';
import {downloadFiles, packageFile} from './downloads';
import {addressOf, type Publication, pageAddress} from './publication';

/** Of a map, at length: a dataset, its sources and what took place. */
export const ldFile = 'dataset.jsonld';

/** What a page cites of its sources; all of them are in the file. */
const mostCited = 12;

const context = 'https://schema.org';

/** The description of a map within its page in a language. Addresses are relative to the page where the base is not known. */
export function briefLd(indexes: Indexes, language: Language, publication: Publication): object {
  const {dataset, sources} = indexes.dataset;
  const telling = {indexes, messages: messagesByLanguage[language]};
  const download = (encodingFormat: string, file: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: addressOf(publication, file),
  });
  return {
    '@context': context,
    '@type': 'Dataset',
    name: nameIn(dataset.title, language),
    description: nameIn(dataset.standfirst, language),
    ...ownAddress(publication, language),
    inLanguage: language,
    ...ofDataset(indexes, publication),
    distribution: [download('application/json', 'dataset.json'), download('application/ld+json', ldFile)],
    citation: sources.slice(0, mostCited).map(({id}) => namedSource(telling, id).text),
  };
}

/** The same at length, in all languages of the dataset: for the file beside the page. */
export function longLd(indexes: Indexes, publication: Publication): object {
  const {dataset, sources} = indexes.dataset;
  return {
    '@context': context,
    '@type': 'Dataset',
    name: texts(dataset.title),
    description: texts(dataset.description),
    ...ownAddress(publication, languages[0]),
    inLanguage: dataset.languages,
    ...ofDataset(indexes, publication),
    creditText: texts(dataset.credit),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: addressOf(publication, 'dataset.json'),
      },
      ...languages.flatMap(language =>
        downloadFiles(language).map(({file, mediaType}) => ({
          '@type': 'DataDownload',
          encodingFormat: mediaType,
          contentUrl: addressOf(publication, file),
          inLanguage: language,
        })),
      ),
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/zip',
        contentUrl: addressOf(publication, packageFile),
      },
    ],
    citation: sources.map(({label, title, publisher, published, language, url}) => ({
      '@type': 'CreativeWork',
      name: title === undefined ? texts(label) : {'@value': title, '@language': language},
      ...(publisher && {publisher: {'@type': 'Organization', name: publisher}}),
      ...datePublished(published),
      inLanguage: language,
      ...webAddress(url),
    })),
    hasPart: heldEvents(indexes).map(event => eventLd(indexes, event)),
  };
}

function ofDataset({dataset: {dataset}}: Indexes, {version}: Publication): object {
  const {window, view, licence} = dataset;
  return {
    version,
    license: `https://spdx.org/licenses/${encodeURIComponent(licence)}`,
    isAccessibleForFree: true,
    temporalCoverage: `${window.from}/${window.to}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: {'@type': 'GeoShape', box: `${view.south} ${view.west} ${view.north} ${view.east}`},
    },
  };
}

/** That of the atlas, which must be a whole one. */
function ownAddress(publication: Publication, language: Language): object {
  return publication.base === null ? {} : {url: pageAddress(publication, 'index', language)};
}

// ── events ──────────────────────────────────────────────────────────────────────────────────

/**
 * What a catalogue may call an event: something that people came together for, of which a report says that it took place, and whose place and day, or
 * at least month or year, are known. Nothing is claimed of what was only announced.
 */
function heldEvents({dataset, standings}: Indexes): ItineraEvent[] {
  return dataset.events.filter(
    ({kind, place, when}, eventIdx) =>
      standings[eventIdx]!.status === 'took place' &&
      eventKinds[kind].travels &&
      place !== null &&
      plainDates.test(when),
  );
}

/** EDTF dates, one or two, that are ISO dates too. */
const plainDates = /^(\d{4}(?:-\d{2}){0,2})(?:\/(\d{4}(?:-\d{2}){0,2}))?$/;

function eventLd(indexes: Indexes, {id, title, when, place}: ItineraEvent): object {
  const [, start, end] = plainDates.exec(when)!;
  return {
    '@type': 'Event',
    identifier: id,
    name: texts(title),
    startDate: start,
    ...(end && {endDate: end}),
    location: placeLd(indexes.placeOf(place!)!),
  };
}

function placeLd({names, coordinates, country}: Place): object {
  return {
    '@type': 'Place',
    name: texts(names),
    ...(coordinates && {
      geo: {'@type': 'GeoCoordinates', longitude: coordinates[0], latitude: coordinates[1]},
    }),
    ...(country && {address: {'@type': 'PostalAddress', addressCountry: country}}),
  };
}

// ── parts of both ───────────────────────────────────────────────────────────────────────────

function texts(byLanguage: ByLanguage): object[] {
  return Object.entries(byLanguage).map(([language, text]) => ({'@value': text, '@language': language}));
}

function datePublished(edtf: string): object {
  return plainDates.test(edtf) && !edtf.includes('/') ? {datePublished: edtf} : {};
}

function webAddress(url: string | undefined): object {
  const isWeb = url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb ? {url} : {};
}
