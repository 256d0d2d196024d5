import type {Place} from '../../model';
import type {BasemapName} from '../scene';
import {ownLanguageOf} from './ownLanguage';
import type {KnownCountry} from './quietNames';

/**
 * The names of countries: the dataset's own, else those of names.json, else the browser's Intl, else the basemap's English ones.
 *
 * @param language  BCP 47 tag.
 * @param ownNames  whether each is named in its state's language instead, where that is known.
 * @param known  what names.json has, by ISO code; none before it came.
 */
export function countryNames(
  basemapNames: readonly BasemapName[],
  places: readonly Pick<Place, 'kind' | 'country' | 'names'>[],
  language: string,
  ownNames: boolean,
  known?: ReadonlyMap<string, KnownCountry>,
): BasemapName[] {
  const ours = new Map(
    places.filter(({kind}) => kind === 'country').map(({country, names}) => [country, names]),
  );
  const regionName = regionNames();
  return basemapNames.map(label => {
    const names = ours.get(label.id);
    const listed = known?.get(label.id);
    const named = (lang: string) => {
      const own = listed?.own?.[0] === lang ? listed.own[1] : undefined;
      const name = names?.[lang] ?? own ?? listed?.names[lang] ?? regionName(label.id, lang);
      return name && {name, lang};
    };
    const ownLanguage = ownNames ? ownLanguageOf(label.id) : undefined;
    return {
      ...label,
      ours: names !== undefined,
      ...(listed?.further && {further: listed.further}),
      ...((ownLanguage && named(ownLanguage)) || named(language) || named('en') || {lang: 'en'}),
    };
  });
}

/** Intl's names of countries, undefined where it has none in a language; what it does to read a language's is done once. */
function regionNames(): (code: string, language: string) => string | undefined {
  const read = new Map<string, Intl.DisplayNames | undefined>();
  return (code, language) => {
    if (!read.has(language)) read.set(language, displayNames(language));
    try {
      return read.get(language)?.of(code);
    } catch {
      return undefined; // not a code that Intl takes
    }
  };
}

function displayNames(language: string): Intl.DisplayNames | undefined {
  const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  // of languages whose names it does not bring, such as Kyrgyz and Kazakh, Chromium gives the English or the system's ones
  const isThere = names.resolvedOptions().locale.startsWith(language) && names.of('DE') !== 'Germany';
  return isThere || language.startsWith('en') ? names : undefined;
}
