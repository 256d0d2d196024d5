import {useMessages} from '../i18n';

interface LaterFailureProps {
  readonly onRetry: () => void;
  /** Where it stands over something else. */
  readonly onDismiss?: () => void;
}

/** Stands where a part of the page should, which could not be fetched. */
export function LaterFailure({onRetry, onDismiss}: LaterFailureProps) {
  const {later: words, dismiss} = useMessages().app;
  return (
    <div className="later-failure" role="alert">
      <p>{words.failed}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
      {onDismiss && (
        <button type="button" onClick={onDismiss}>
          {dismiss}
        </button>
      )}
    </div>
  );
}
