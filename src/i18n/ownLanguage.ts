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
