import {languagesFor, ownLanguageOf, regionNames} from '../../i18n';
import type {Place} from '../../model';
import type {BasemapName} from '../scene';
import type {KnownCountry} from './quietNames';
import {shortName} from './shortName';

/**
 * The names of countries: the dataset's own, else those of names.json, else those that came with the page, else the browser's Intl; else the same in the languages that stand in for the
 * one asked for, else the basemap's English ones.
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
      const sent = label.lang === lang ? label.name : undefined;
      const name = names?.[lang] ?? own ?? listed?.names[lang] ?? sent ?? regionName(label.id, lang);
      return name && {name: shortName(name), lang};
    };
    const ownLanguage = ownNames ? ownLanguageOf(label.id) : undefined;
    const languages = [...(ownLanguage === undefined ? [] : [ownLanguage]), ...languagesFor(language)];
    return {
      ...label,
      ours: names !== undefined,
      ...(listed?.further && {further: listed.further}),
      ...(languages.map(named).find(Boolean) || {lang: label.lang ?? 'en'}),
    };
  });
}
