/** Everything that the data names, as words that lead on. An id that the dataset lacks stays a plain text. */
import {formatDays, locatorsIn, regionNames} from '../../i18n';
import type {DatedSource, ItineraEvent, Place} from '../../model';
import type {Selection} from '../../store';
import {joined, type Named, type Sentence, type Telling, wordsIn} from './words';

/** A place by its name, leading to its panel. */
export function namedPlace({indexes, messages}: Telling, id: string): Named {
  const place = indexes.placeOf(id);
  return place ? {...wordsIn(place.names, messages.language), to: {kind: 'place', id}} : {text: id};
}

/** An actor by its full name, leading to its panel. */
export function namedActor({indexes, messages}: Telling, id: string): Named {
  const actor = indexes.actorOf(id);
  return actor ? {...wordsIn(actor.names, messages.language), to: {kind: 'actor', id}} : {text: id};
}

/** An organisation by its full name, leading to its panel. */
export function namedOrganisation({indexes, messages}: Telling, id: string): Named {
  const organisation = indexes.organisationOf(id);
  return organisation
    ? {...wordsIn(organisation.names, messages.language), to: {kind: 'org', id}}
    : {text: id};
}

/** An event by its title, leading to its panel. */
export function namedEvent({indexes, messages}: Telling, id: string): Named {
  const event = indexes.eventOf(id);
  return event ? {...wordsIn(event.title, messages.language), to: {kind: 'event', id}} : {text: id};
}

const regionName = regionNames();

/** What is selected, by its name. */
export function namedSelection(telling: Telling, {kind, id}: Selection): Named {
  const named = {
    event: namedEvent,
    place: namedPlace,
    actor: namedActor,
    org: namedOrganisation,
    source: namedSource,
  }[kind];
  return named(telling, id);
}

/** A country by its code: the place of the data, else its name as the reader's language has it. */
export function namedCountry(telling: Telling, code: string): Named {
  const place = countryPlace(telling, code);
  if (place) return namedPlace(telling, place.id);
  const {language} = telling.messages;
  const [name, english] = [regionName(code, language), regionName(code, 'en')];
  return name === undefined && english !== undefined ? {text: english, lang: 'en'} : {text: name ?? code};
}

/** "TASS, 29 June 2025". */
export function namedSource(telling: Telling, id: string): Named {
  const source = telling.indexes.sourceOf(id);
  return source ? {...sourceWords(telling, source), to: {kind: 'source', id}} : {text: id};
}

/** Several places in one source: "paragraphs 3 and 5–6". */
export function locatorsInWords({messages}: Telling, locators: Iterable<string>): Sentence {
  const told = locatorsIn(locators, messages).map((words): Sentence => [words.lang ? words : words.text]);
  return joined(told, '; ');
}

/** Several places in sources; what rests on one source is told in one go, and nothing twice. */
export function citations(
  telling: Telling,
  places: readonly {source: string; locator: string}[],
): Sentence[] {
  const bySource = new Map<string, string[]>();
  for (const {source, locator} of places) bySource.set(source, [...(bySource.get(source) ?? []), locator]);
  return [...bySource].map(([source, locators]) => [
    namedSource(telling, source),
    ', ',
    ...locatorsInWords(telling, locators),
  ]);
}

/** Day of publication in words; without "day not stated", since the source's own panel tells why. */
export function publishedWords({messages}: Telling, {published, publishedDays}: DatedSource): string {
  return formatDays({when: published, days: publishedDays}, messages, 'brief');
}

/** The place of kind country that has a code. */
export function countryPlace({indexes}: Telling, code: string): Place | undefined {
  return indexes.dataset.places.find(place => place.kind === 'country' && place.country === code);
}

/** When an event was, in words. */
export function eventDate({messages}: Telling, event: ItineraEvent): string {
  return formatDays(event, messages);
}

function sourceWords(telling: Telling, source: DatedSource): Named {
  const label = wordsIn(source.label, telling.messages.language);
  return {...label, text: telling.messages.panels.cite(label.text, publishedWords(telling, source))};
}
