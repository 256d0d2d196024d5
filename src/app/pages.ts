/** The files that the page is written to: one for each language, side by side, so that each leads to the others. */
import {type Language, languages} from '../model';

/** The file of a page in a language: "index.html" in the first one, "index.ru.html" in another. */
export function pageFile(family: string, language: Language): string {
  return language === languages[0] ? `${family}.html` : `${family}.${language}.html`;
}

/** What the files of a page have in common, by the path of one of them: "index" of "/atlas/index.ru.html" and of "/atlas/". */
export function familyOf(pathname: string): string {
  return /([^/.]+)[^/]*\.html$/.exec(pathname)?.[1] ?? 'index';
}
