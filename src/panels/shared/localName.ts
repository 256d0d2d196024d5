import {ownLanguageOf} from '../../i18n';
import type {Place} from '../../model';
import {type Telling, type Words, wordsIn} from './words';

/** The name of a place in the language of its country, where it is known and another than the one shown. */
export function localName(
  {messages: {language}}: Telling,
  {names, country}: Pick<Place, 'names' | 'country'>,
): Words | null {
  const own = ownLanguageOf(country ?? '');
  if (own === undefined || !Object.hasOwn(names, own)) return null;
  const text = names[own]!;
  if (text === wordsIn(names, language).text) return null;
  return own === language ? {text} : {text, lang: own};
}
