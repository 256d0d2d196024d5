import {nameIn, useMessages} from '../i18n';
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
          return (
            <li key={event.id}>
              <button type="button" onClick={() => openEvent(event.id)}>
                {nameIn(event.title, language)}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
