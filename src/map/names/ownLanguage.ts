import {nameIn} from '../../i18n';
import type {ByLanguage} from '../../model';

/** The state's language where another one is more widely spoken. */
const stateLanguages: Readonly<Record<string, string>> = {KZ: 'kk', BY: 'be'};

/**
 * The language in which a country's places have their own names: the state's, by the likely subtags of CLDR that the browser brings.
 *
 * @param country  ISO 3166-1 alpha-2; anything else has none.
 */
export function ownLanguageOf(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  return stateLanguages[country] ?? new Intl.Locale(`und-${country}`).maximize().language;
}

/** The name of a place of the dataset: in a language, or in the place's own where that is asked for and known. */
export function placeName(
  {names, country}: {readonly names: ByLanguage; readonly country: string | null},
  language: string,
  ownNames: boolean,
): string {
  const own = ownNames && country !== null ? ownLanguageOf(country) : undefined;
  return (own && names[own]) || nameIn(names, language);
}
