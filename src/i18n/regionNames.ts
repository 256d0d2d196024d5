/**
 * What Intl calls countries, by ISO 3166-1 alpha-2 code and language; undefined for what is no code, and where the engine has no names in that
 * language: Chromium has none in Kyrgyz and Kazakh. Making one of Intl's lists is slow, so what is returned keeps one for each language.
 */
export function regionNames(): (code: string, language: string) => string | undefined {
  const kept = new Map<string, Intl.DisplayNames | undefined>();
  return (code, language) => {
    if (!kept.has(language)) kept.set(language, displayNames(language));
    try {
      return kept.get(language)?.of(code);
    } catch {
      return undefined; // not a code that Intl takes
    }
  };
}

function displayNames(language: string): Intl.DisplayNames | undefined {
  const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  // of languages whose names it does not bring Chromium gives the English or the system's ones
  const isThere = names.resolvedOptions().locale.startsWith(language) && names.of('DE') !== 'Germany';
  return isThere || language.startsWith('en') ? names : undefined;
}
