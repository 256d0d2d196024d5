import {useId} from 'react';
import {useMessages} from '../i18n';
import {useItinera} from '../store';
import {fragmentOfAnyLanguage} from './addressSync';
import {LanguageLinks} from './LanguageLinks';
import {familyOf, pageFile} from './pages';

/** The page in its other languages, with what is looked at. */
export function LanguageRow() {
  const words = useMessages().app;
  const labelId = useId();
  const fragment = useItinera(fragmentOfAnyLanguage);
  const family = familyOf(window.location.pathname);
  return (
    <nav className="tools-languages" aria-labelledby={labelId}>
      <span id={labelId}>{words.language}</span>
      <div>
        <LanguageLinks
          hrefOf={language => `./${pageFile(family, language)}${window.location.search}#${fragment}`}
        />
      </div>
    </nav>
  );
}
