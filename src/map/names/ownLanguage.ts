import {ownLanguageOf, type TextIn, textIn} from '../../i18n';
import type {ByLanguage} from '../../model';
import {shortName} from './shortName';

/** A place of the dataset, as far as its name goes. */
interface NamedPlace {
  readonly names: ByLanguage;
  readonly country: string | null;
}

/** The name of a place of the dataset as the map has room for it: in a language, or in the place's own where that is asked for and known. */
export function placeText({names, country}: NamedPlace, language: string, ownNames: boolean): TextIn {
  const own = ownNames && country !== null ? ownLanguageOf(country) : undefined;
  const {text, lang} = textIn(names, own !== undefined && Object.hasOwn(names, own) ? own : language);
  return {text: shortName(text), lang};
}

/** The same for where its language cannot be told along. */
export function placeName(place: NamedPlace, language: string, ownNames: boolean): string {
  return placeText(place, language, ownNames).text;
}
