import {useMessages} from '../i18n';

/** The product's name with its sign, the map's own: a way from a place to where it has come. */
export function Wordmark() {
  const words = useMessages().app;
  return (
    <p className="wordmark">
      <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        <path d="M4 11C4.5 6.5 8 4 13 4" />
        <circle cx="4" cy="11" r="2.25" />
        <circle className="wordmark-end" cx="15.5" cy="4" r="2" />
      </svg>
      {words.wordmark}
    </p>
  );
}
