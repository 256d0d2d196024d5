import {useMessages} from '../i18n';
import {type Language, languageNames, languages} from '../model';

interface LanguageLinksProps {
  /** Where the page lies in a language. */
  readonly hrefOf: (language: Language) => string;
}

/** The page in each of its languages, by the name that the language has in itself. */
export function LanguageLinks({hrefOf}: LanguageLinksProps) {
  const {language: current} = useMessages();
  return languages.map(language => (
    <a
      key={language}
      href={hrefOf(language)}
      lang={language}
      hrefLang={language}
      aria-current={language === current ? 'true' : undefined}
    >
      {languageNames[language]}
    </a>
  ));
}
