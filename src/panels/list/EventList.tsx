import {useId, useMemo} from 'react';
import {useMessages} from '../../i18n';
import {selectPickedEventIdx, useIndexes, useItinera, useItineraStore} from '../../store';
import {Text} from '../shared/Text';
import {type ListRowView, type ListView, listView} from './listView';

/** The list as a mode of the page. */
export function EventList() {
  const store = useItineraStore();
  const indexes = useIndexes();
  const messages = useMessages();
  const pickedEventIdx = useItinera(selectPickedEventIdx);
  const view = useMemo(() => listView({indexes, messages}), [indexes, messages]);
  return (
    <EventListPicture
      view={view}
      pickedEventIdx={pickedEventIdx}
      onOpen={eventId => store.getState().openEvent(eventId)}
      onPick={eventIdx => store.getState().pickEvent(eventIdx)}
    />
  );
}

interface EventListPictureProps {
  readonly view: ListView;
  readonly pickedEventIdx?: number | null;
  /** Without it, as in the written page, titles are links that the page understands once it runs. */
  readonly onOpen?: (eventId: string) => void;
  readonly onPick?: (eventIdx: number | null) => void;
}

/** The list as it is seen: needs no store. */
export function EventListPicture({view, pickedEventIdx = null, onOpen, onPick}: EventListPictureProps) {
  const headingId = useId();
  return (
    <section className="event-list" aria-labelledby={headingId}>
      <h2 id={headingId} className="event-list-title">
        {view.title}
      </h2>
      {view.years.map(({year, rows}) => (
        <section key={year} className="event-list-year">
          <h3 className="event-list-year-title">{year}</h3>
          <ol className="event-list-rows">
            {rows.map(row => (
              <li
                key={row.card.eventId}
                className="event-list-row"
                data-format={row.card.format}
                data-picked={row.card.eventIdx === pickedEventIdx || undefined}
                {...(onPick && {
                  onPointerEnter: () => onPick(row.card.eventIdx),
                  onPointerLeave: () => onPick(null),
                  onFocus: () => onPick(row.card.eventIdx),
                  onBlur: () => onPick(null),
                })}
              >
                <Row row={row} {...(onOpen && {onOpen})} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {view.more !== null && <p className="event-list-more">{view.more}</p>}
    </section>
  );
}

function Row({
  row: {card, place, who, sources},
  onOpen,
}: {
  row: ListRowView;
  onOpen?: (eventId: string) => void;
}) {
  return (
    <>
      <p className="event-when">
        {card.dateTime === undefined ? card.date : <time dateTime={card.dateTime}>{card.date}</time>} ·{' '}
        <b className="event-format">
          <Text of={card.formatName} />
        </b>
        {place && (
          <>
            {' '}
            · <Text of={place} />
          </>
        )}
      </p>
      <h4 className="event-card-title">
        {onOpen ? (
          <button type="button" className="event-title" onClick={() => onOpen(card.eventId)}>
            <Text of={card.title} />
          </button>
        ) : (
          <a className="event-title" href={`#event=${encodeURIComponent(card.eventId)}`}>
            <Text of={card.title} />
          </a>
        )}
      </h4>
      <p className="event-card-status">{card.status}</p>
      <p className="event-card-summary">
        <Text of={card.summary} />
      </p>
      {who !== '' && (
        <p className="event-card-who" dir="auto">
          {who}
        </p>
      )}
      <p className="event-card-source" dir="auto">
        {sources}
      </p>
    </>
  );
}
