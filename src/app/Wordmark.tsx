import {useMessages} from '../i18n';

/** The product's name with its sign: a way between two places. */
export function Wordmark() {
  const words = useMessages().app;
  return (
    <p className="wordmark">
      <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
        <path d="M3 11C3 0 17 0 17 11" />
        <circle cx="3" cy="11" r="2" />
        <circle cx="17" cy="11" r="2" />
      </svg>
      {words.wordmark}
    </p>
  );
}
