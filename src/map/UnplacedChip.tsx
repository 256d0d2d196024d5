import {useMessages, wordsIn} from '../i18n';
import {useIndexes, useItineraStore} from '../store';

/** How many of the day's events have no place on the map; opened, it names them. Nothing where all have one. */
export function UnplacedChip({events}: {events: readonly number[]}) {
  const {openEvent} = useItineraStore().getState();
  const indexes = useIndexes();
  const words = useMessages().map;
  const {language} = useMessages();
  if (events.length === 0) return null;
  return (
    <details className="unplaced" data-furniture>
      <summary>{words.notOnTheMap(events.length)}</summary>
      <ul>
        {events.map(eventIdx => {
          const event = indexes.dataset.events[eventIdx]!;
          const title = wordsIn(event.title, language);
          return (
            <li key={event.id}>
              <button type="button" lang={title.lang} onClick={() => openEvent(event.id)}>
                {title.text}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
