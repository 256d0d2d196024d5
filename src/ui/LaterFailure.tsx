import {useMessages} from '../i18n';

/** Stands where a part of the page should, which could not be fetched. */
export function LaterFailure({onRetry}: {onRetry: () => void}) {
  const words = useMessages().app.later;
  return (
    <div className="later-failure" role="alert">
      <p>{words.failed}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
