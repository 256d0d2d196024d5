import {type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {useIndexes} from '../store';
import {LaterFailure, useLater} from '../ui';
import {listTitle} from './list/listTitle';
import {loadList} from './loadList';

interface ListPaneProps {
  /** What stands below its heading. */
  readonly children?: ReactNode;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** The list as a mode of the page. Its heading is there at once, the events as soon as they can be listed. */
export function ListPane({children, onLost}: ListPaneProps) {
  const indexes = useIndexes();
  const messages = useMessages();
  const load = useCallback(() => loadList(messages.language), [messages.language]);
  const {part, failed, retry} = useLater(load, true, onLost);
  const headingId = useId();
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // what has opened the list leaves the focus with its heading
  useLayoutEffect(() => {
    if (document.activeElement?.matches('button, a')) heading.current?.focus({preventScroll: true});
  }, []);

  return (
    <section
      ref={setRegion}
      className="event-list"
      aria-labelledby={headingId}
      aria-busy={part === null && !failed}
    >
      <h2 ref={heading} id={headingId} className="event-list-title" tabIndex={-1}>
        {listTitle({indexes, messages})}
      </h2>
      {children}
      {part && region && <part.EventList region={region} words={part.words} />}
      {failed && <LaterFailure onRetry={retry} />}
    </section>
  );
}
