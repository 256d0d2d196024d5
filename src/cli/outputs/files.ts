import {type Language, languages} from '../../model';

/** A file of which there is one for each language: "preview.svg" in the first one, "preview.ru.svg" in another, as pages are called. */
export function fileIn(name: string, extension: string, language: Language): string {
  return language === languages[0] ? `${name}.${extension}` : `${name}.${language}.${extension}`;
}
