import {useState} from 'react';
import {type LaterMessages, useMessages} from '../i18n';
import {QuietDrawing} from '../ui';
import type {LoadFailure} from './loadDataset';

type Words = LaterMessages['failure'];

interface FailureCardProps {
  readonly failure: LoadFailure;
  readonly words: Words;
  /** Tries again: loads the events anew, or the page where only that can help. */
  readonly onRetry: () => void;
}

/** Says why there is no atlas, what still works and what to do. A further failure is a card of its own. */
export function FailureCard({failure, words, onRetry}: FailureCardProps) {
  const {panels} = useMessages();
  const [isTrying, setTrying] = useState(false);
  const retry = () => {
    if (isTrying) return;
    setTrying(true);
    onRetry();
  };
  return (
    <section className="failure" role="alert">
      <QuietDrawing of="broken" />
      <h2>{words.title}</h2>
      <p>{reasonFor(failure, words)}</p>
      {failure.kind === 'broken' && (
        // what is wrong with a file is told in English alone, for whoever makes it
        <ul lang="en" dir="ltr">
          {failure.issues.slice(0, mostIssues).map(({at, message}) => (
            <li key={at + message}>
              {at}: {message}
            </li>
          ))}
        </ul>
      )}
      {failure.kind === 'broken' && failure.issues.length > mostIssues && (
        <p>{panels.andMore(failure.issues.length - mostIssues)}</p>
      )}
      <p>{words.listStays}</p>
      {/* it keeps the focus while it tries */}
      <button type="button" aria-disabled={isTrying} onClick={retry}>
        {isTrying ? words.retrying : failure.kind === 'newer' ? words.reload : words.retry}
      </button>
    </section>
  );
}

const mostIssues = 8;

function reasonFor(failure: LoadFailure, words: Words): string {
  if (failure.kind === 'status') return words.notFound(failure.url, failure.status);
  if (failure.kind === 'crashed') return words.crashed(failure.reason);
  return words[failure.kind](failure.url);
}
