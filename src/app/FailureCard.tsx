import {useMessages} from '../i18n';
import type {LoadFailure} from './loadDataset';

/** Says why there is no atlas, what still works and what to do. */
export function FailureCard({failure, onRetry}: {failure: LoadFailure; onRetry: () => void}) {
  const words = useMessages().app.failure;
  return (
    <section className="failure" role="alert">
      <h2>{words.title}</h2>
      {failure.kind === 'status' && <p>{words.notFound(failure.url, failure.status)}</p>}
      {failure.kind === 'crashed' && <p>{words.crashed(failure.reason)}</p>}
      {failure.kind === 'unreachable' && <p>{words.unreachable(failure.url)}</p>}
      {failure.kind === 'broken' && (
        <ul>
          {failure.issues.map(({at, message}) => (
            <li key={at + message}>
              {at}: {message}
            </li>
          ))}
        </ul>
      )}
      <p>{words.listStays}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </section>
  );
}
