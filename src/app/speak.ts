import {loadMessages, type Messages} from '../i18n';
import {isLanguage, type Language, languages} from '../model';

/** The language that a page was written in. */
export function pageLanguageOf(page: Document): Language {
  const {lang} = page.documentElement;
  return isLanguage(lang) ? lang : languages[0];
}

/**
 * The words of an atlas in a language. Where they cannot be had it speaks as the page does, else English.
 *
 * @param language  BCP 47 tag; of one that the page does not speak only the map's names are, and the page stays in its own.
 * @throws what the last attempt throws: without any words there is nothing to mount, and the page stays as it was written.
 */
export async function messagesFor(
  language: string,
  pageLanguage: Language,
  complain: (complaints: readonly string[]) => void,
  load: (language: Language) => Promise<Messages> = loadMessages,
): Promise<Messages> {
  const spoken = isLanguage(language) ? language : pageLanguage;
  const chain = [...new Set([spoken, pageLanguage, languages[0]])];
  let loading = load(spoken);
  for (const [idx, other] of chain.slice(1).entries()) {
    loading = loading.catch(error => {
      complain([
        `the page speaks "${other}", since its words in "${chain[idx]}" could not be loaded: ${String(error)}`,
      ]);
      return load(other);
    });
  }
  return loading;
}
