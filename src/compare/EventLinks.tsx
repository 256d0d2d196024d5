import {createContext, type MouseEvent, type ReactNode, useContext, useState} from 'react';
import {formatDays, useMessages, wordsIn} from '../i18n';
import {type Selection, useAllIndexes} from '../store';
import type {CompareWords} from './rowWords';

/** Opens a thing of the dataset in the page, which the dialog leaves. */
export const OpenContext = createContext<(to: Selection) => void>(() => {});

/** So many events stand there at once. */
const fewEvents = 12;

/** Events as a list; each opens, and the dialog closes. */
export function EventLinks({eventIdxs, words}: {eventIdxs: readonly number[]; words: CompareWords}) {
  const {dataset} = useAllIndexes();
  const messages = useMessages();
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? eventIdxs : eventIdxs.slice(0, fewEvents);
  return (
    <>
      <ul className="compare-events">
        {listed.map(eventIdx => {
          const event = dataset.events[eventIdx]!;
          const {text, lang} = wordsIn(event.title, messages.language);
          return (
            <li key={event.id}>
              <LinkTo to={{kind: 'event', id: event.id}}>
                <bdi lang={lang}>{text}</bdi>
              </LinkTo>{' '}
              <span className="compare-when">{formatDays(event, messages, 'brief')}</span>
            </li>
          );
        })}
      </ul>
      {listed.length < eventIdxs.length && (
        <button type="button" className="compare-more" onClick={() => setWhole(true)}>
          {words.compare.showAll(eventIdxs.length)}
        </button>
      )}
    </>
  );
}

/** A link to a thing of the dataset, with an address of its own; followed here, it opens and the dialog closes. */
export function LinkTo({to, children}: {to: Selection; children: ReactNode}) {
  const open = useContext(OpenContext);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(to);
  };
  return (
    <a href={`#${to.kind}=${to.id}`} onClick={follow}>
      {children}
    </a>
  );
}
