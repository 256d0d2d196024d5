import type {ReactNode} from 'react';
import {fragmentOfAnyLanguage, pageFile} from '../app';
import {useMessages} from '../i18n';
import {embedMessages} from '../i18n/embed';
import type {Language} from '../model';
import {useItineraStore} from '../store';

interface CreditProps {
  readonly isListOpen: boolean;
  readonly eventCount: number;
  readonly onToggleList: () => void;
  readonly onAbout: () => void;
  /** To all events, or to the newest data. */
  readonly waysOut: ReactNode;
  /** Address of the folder of the atlas; null where it is not known, and then nothing leads there. */
  readonly atlasFolder: string | null;
}

/** The line below the map: whose geography it is, the list, the text about the map, and the way out to the atlas. */
export function Credit({isListOpen, eventCount, onToggleList, onAbout, waysOut, atlasFolder}: CreditProps) {
  const store = useItineraStore();
  const {language, app} = useMessages();
  const words = embedMessages[language];
  // what is looked at now is asked when the link is about to be followed: an address that changed with the clock would be for nobody
  const lead = ({currentTarget}: {currentTarget: HTMLAnchorElement}) => {
    currentTarget.href = `${atlasFile(language, atlasFolder!)}${location.search}#${fragmentOfAnyLanguage(store.getState())}`;
  };
  return (
    <CreditPicture
      language={language}
      credit={
        <button type="button" className="embed-credit-text" aria-haspopup="dialog" onClick={onAbout}>
          <span className="unseen">{app.about}: </span>
          {words.credit}
        </button>
      }
    >
      {waysOut}
      {eventCount > 0 && (
        <button type="button" aria-expanded={isListOpen} onClick={onToggleList}>
          {isListOpen ? words.closeList : words.list(eventCount)}
        </button>
      )}
      {atlasFolder !== null && (
        <a
          href={atlasFile(language, atlasFolder)}
          target="_blank"
          rel="noopener"
          onPointerDown={lead}
          onFocus={lead}
          onClick={lead}
        >
          {words.wholeAtlas}
        </a>
      )}
    </CreditPicture>
  );
}

interface CreditPictureProps {
  readonly language: Language;
  /** What stands in place of the bare words. */
  readonly credit?: ReactNode;
  readonly children: ReactNode;
}

/** The same without a store: what the prerendered page shows, with what can be done there. */
export function CreditPicture({language, credit, children}: CreditPictureProps) {
  return (
    <footer className="embed-credit" data-furniture>
      {credit ?? <span className="embed-credit-text">{embedMessages[language].credit}</span>}
      {children}
    </footer>
  );
}

/**
 * The file of the atlas in a language.
 *
 * @param folder  its address, with a slash at its end.
 */
export function atlasFile(language: Language, folder: string): string {
  return `${folder}${pageFile('index', language)}`;
}
