/** Everything that the data names, as words that lead on. An id that the dataset lacks stays a plain text. */
import {formatDays, locatorsIn, regionNames} from '../../i18n';
import type {DatedSource, ItineraEvent, Place} from '../../model';
import type {Selection} from '../../store';
import {joined, type Named, type Sentence, type Telling, type Words, wordsIn} from './words';

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

/** The same within a sentence: "the president of Belarus"; a person keeps the full name. */
export function namedInSentence(telling: Telling, id: string): Named {
  const actor = telling.indexes.actorOf(id);
  if (!actor?.shortNames || actor.kind === 'person') return namedActor(telling, id);
  return {...namedActor(telling, id), ...wordsIn(actor.shortNames, telling.messages.language)};
}

/** The same after another name, and so no longer at the beginning of a line: a group, and an office where only its first letter is then another. */
export function namedAmongOthers(telling: Telling, id: string): Named {
  const [whole, short] = [namedActor(telling, id), namedInSentence(telling, id)];
  const isSmallOnly = whole.text.toLowerCase() === short.text.toLowerCase();
  return isSmallOnly || telling.indexes.actorOf(id)?.kind === 'delegation' ? short : whole;
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

/** Whatever an id names, of any table; a country code names the country. */
export function namedAnything(telling: Telling, id: string): Named {
  const {indexes} = telling;
  if (indexes.eventOf(id)) return namedEvent(telling, id);
  if (indexes.placeOf(id)) return namedPlace(telling, id);
  if (indexes.actorOf(id)) return namedActor(telling, id);
  if (indexes.organisationOf(id)) return namedOrganisation(telling, id);
  return /^[A-Z]{2}$/.test(id) ? namedCountry(telling, id) : {text: id};
}

/** "TASS, 29 June 2025". */
export function namedSource(telling: Telling, id: string): Named {
  const source = telling.indexes.sourceOf(id);
  return source ? {...sourceWords(telling, source), to: {kind: 'source', id}} : {text: id};
}

/** A source and where in it: "TASS, 29 June 2025, paragraphs 1–2". */
export function citation(telling: Telling, {source, locator}: {source: string; locator: string}): Sentence {
  return [namedSource(telling, source), ', ', ...locatorsInWords(telling, [locator])];
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

/** Other spellings as the sources have them, and so in their language where all of them share one. */
export function spellings({indexes, messages}: Telling, names: readonly string[]): Words[] {
  const [lang, ...others] = new Set(indexes.dataset.sources.map(({language}) => language));
  const isForeign = lang !== undefined && others.length === 0 && lang !== messages.language;
  return names.map(text => (isForeign ? {text, lang} : {text}));
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
