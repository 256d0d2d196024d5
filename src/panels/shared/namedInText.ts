/** How the data's names stand within what panels and list tell; heads and caption do without. */
import {
  locatorsInWords,
  namedActor,
  namedCountry,
  namedEvent,
  namedOrganisation,
  namedPlace,
  namedSource,
} from './named';
import {type Named, type Sentence, type Telling, type Words, wordsIn} from './words';

/** An actor within a sentence: "the president of Belarus"; a person keeps the full name. */
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

/** Whatever an id names, of any table; a country code names the country. */
export function namedAnything(telling: Telling, id: string): Named {
  const {indexes} = telling;
  if (indexes.eventOf(id)) return namedEvent(telling, id);
  if (indexes.placeOf(id)) return namedPlace(telling, id);
  if (indexes.actorOf(id)) return namedActor(telling, id);
  if (indexes.organisationOf(id)) return namedOrganisation(telling, id);
  return /^[A-Z]{2}$/.test(id) ? namedCountry(telling, id) : {text: id};
}

/** A source and where in it: "TASS, 29 June 2025, paragraphs 1–2". */
export function citation(telling: Telling, {source, locator}: {source: string; locator: string}): Sentence {
  return [namedSource(telling, source), ', ', ...locatorsInWords(telling, [locator])];
}

/** Other spellings as the sources have them, and so in their language where all of them share one. */
export function spellings({indexes, messages}: Telling, names: readonly string[]): Words[] {
  const [lang, ...others] = new Set(indexes.dataset.sources.map(({language}) => language));
  const isForeign = lang !== undefined && others.length === 0 && lang !== messages.language;
  return names.map(text => (isForeign ? {text, lang} : {text}));
}
