/** What of each row of the five tables is read for the search. */
import {formatDays, textIn} from '../i18n';
import type {Indexes} from '../indexes';
import type {Actor, ByLanguage, DatedSource, ItineraEvent, Organisation, Place} from '../model';
import type {Telling} from '../panels';
import type {SelectionKind} from '../store';

/** The kinds of what can be found, in the order in which they are shown. */
export const foundKinds = ['actor', 'place', 'org', 'event', 'source'] as const satisfies SelectionKind[];

/** Where in a row a text stands; what is found in the first ones counts most. */
export const fields = ['name', 'alias', 'title', 'detail', 'summary'] as const;
export type Field = (typeof fields)[number];

/** The fields that say what a row is called, not what it has to do with. */
export const namingFields: ReadonlySet<string> = new Set<Field>(['name', 'alias', 'title']);

/** A row, by its table and its position there. */
export interface RowPlace {
  readonly kind: SelectionKind;
  readonly idx: number;
  readonly id: string;
}

/** The texts of a row, by field. */
export type RowTexts = Readonly<Partial<Record<Field, readonly string[]>>>;

/**
 * Every row of the dataset, in the order in which they are read: what is few and often asked for comes first.
 *
 * @param withEvents  whether the events are among them.
 */
export function placesOfRows({dataset}: Indexes, withEvents: boolean): RowPlace[] {
  const tables = {
    actor: dataset.actors,
    place: dataset.places,
    org: dataset.organisations,
    source: dataset.sources,
    event: withEvents ? dataset.events : [],
  } as const satisfies Record<SelectionKind, readonly {readonly id: string}[]>;
  return Object.entries(tables).flatMap(([kind, rows]) =>
    rows.map(({id}, idx) => ({kind: kind as SelectionKind, idx, id})),
  );
}

/** What is read of a row. */
export function textsOfRow(telling: Telling, {kind, idx}: RowPlace): RowTexts {
  const {dataset} = telling.indexes;
  switch (kind) {
    case 'actor':
      return textsOfActor(telling, dataset.actors[idx]!);
    case 'place':
      return textsOfPlace(telling, dataset.places[idx]!);
    case 'org':
      return textsOfOrganisation(dataset.organisations[idx]!);
    case 'event':
      return textsOfEvent(telling, dataset.events[idx]!);
    case 'source':
      return textsOfSource(telling, dataset.sources[idx]!);
  }
}

/** The names of a row one by one, for those that are found by the whole of one. */
export function namesOfRow({indexes: {dataset}}: Telling, {kind, idx}: RowPlace): readonly string[] {
  switch (kind) {
    case 'actor':
      return namesOf(dataset.actors[idx]!);
    case 'place':
      return namesOf(dataset.places[idx]!);
    case 'org':
      return namesOf(dataset.organisations[idx]!);
    case 'event':
      return values(dataset.events[idx]!.title);
    case 'source': {
      const {label, title} = dataset.sources[idx]!;
      return [...values(label), ...(title === undefined ? [] : [title])];
    }
  }
}

function textsOfActor({indexes}: Telling, {names, shortNames, aliases, country, offices}: Actor): RowTexts {
  return {
    name: [...values(names), ...values(shortNames)],
    alias: aliases ?? [],
    detail: [
      ...(offices ?? []).flatMap(({title, of}) => [...values(title), ...namesOfBody(indexes, of)]),
      ...(country ? namesOfCountry(indexes, country) : []),
    ],
  };
}

function textsOfPlace({indexes}: Telling, {id, names, aliases, country, within}: Place): RowTexts {
  const around = within ?? countryPlaces(indexes).get(country ?? '')?.id;
  return {
    name: values(names),
    alias: aliases ?? [],
    detail: around === undefined || around === id ? [] : namesOfPlace(indexes, around),
  };
}

function textsOfOrganisation({names, abbreviation, aliases}: Organisation): RowTexts {
  return {name: [...values(names), ...values(abbreviation)], alias: aliases ?? []};
}

function textsOfEvent({indexes, messages}: Telling, event: ItineraEvent): RowTexts {
  const {title, summary, when, venue, place, participants, organisations} = event;
  return {
    title: values(title),
    detail: [
      when,
      formatDays(event, messages),
      messages.panels.kinds[event.kind],
      ...values(venue),
      ...(place === null ? [] : namesOfPlace(indexes, place)),
      ...participants.flatMap(({actor}) => namesOfActor(indexes, actor)),
      ...organisations.flatMap(id => namesOfBody(indexes, id)),
    ],
    // in one language: it is the longest by far, and nobody is called by it
    summary: [textIn(summary, messages.language).text],
  };
}

function textsOfSource({messages}: Telling, source: DatedSource): RowTexts {
  const {label, title, publisher, published, publishedDays} = source;
  return {
    name: values(label),
    alias: publisher === null ? [] : [publisher],
    title: title === undefined ? [] : [title],
    detail: [published, formatDays({when: published, days: publishedDays}, messages)],
  };
}

/** All that a row with names is called. */
function namesOf(row: {
  readonly names: ByLanguage;
  readonly shortNames?: ByLanguage | undefined;
  readonly abbreviation?: ByLanguage | undefined;
  readonly aliases?: readonly string[] | undefined;
}): string[] {
  return [
    ...values(row.names),
    ...values(row.abbreviation),
    ...values(row.shortNames),
    ...(row.aliases ?? []),
  ];
}

/** A place with what holds it, so that "Kyrgyzstan" finds what was in its towns. */
function namesOfPlace(indexes: Indexes, id: string): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at = indexes.placeOf(id); at && !seen.has(at.id); at = indexes.placeOf(at.within ?? '')) {
    seen.add(at.id);
    names.push(...namesOf(at));
  }
  return names;
}

function namesOfActor(indexes: Indexes, id: string): string[] {
  const actor = indexes.actorOf(id);
  return actor ? namesOf(actor) : [];
}

/** An organisation or, by its code, a country. */
function namesOfBody(indexes: Indexes, id: string): string[] {
  const organisation = indexes.organisationOf(id);
  return organisation ? namesOf(organisation) : namesOfCountry(indexes, id);
}

function namesOfCountry(indexes: Indexes, code: string): string[] {
  const place = countryPlaces(indexes).get(code);
  return place ? namesOf(place) : [];
}

const countriesOf = new WeakMap<Indexes, ReadonlyMap<string, Place>>();

/** The countries among the places by their codes. */
function countryPlaces(indexes: Indexes): ReadonlyMap<string, Place> {
  let countries = countriesOf.get(indexes);
  if (!countries) {
    const rows = indexes.dataset.places.filter(({kind, country}) => kind === 'country' && country !== null);
    countries = new Map(rows.reverse().map(place => [place.country!, place]));
    countriesOf.set(indexes, countries);
  }
  return countries;
}

function values(texts: ByLanguage | undefined): string[] {
  return texts ? Object.values(texts) : [];
}
