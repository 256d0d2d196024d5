import {type ReactNode, useEffect, useState} from 'react';
import {flushSync} from 'react-dom';
import {useMessages} from '../../i18n';
import {useItineraStore} from '../../store';
import type {EventCardView, EventRowView} from './cards';
import {pageSize} from './pageSize';
import {SentenceText, Text} from './Text';
import {usePick} from './usePick';

type Heading = 'h3' | 'h4';

/** An event, told in full but short: the same card in every panel. */
export function EventCard({card, heading: Heading = 'h3'}: {card: EventCardView; heading?: Heading}) {
  const pick = usePick(card.eventIdx);
  return (
    <article className="event-card" data-format={card.format} {...pick}>
      <WhenAndFormat row={card} />
      <Heading className="event-card-title">
        <EventButton row={card} />
      </Heading>
      <p className="event-card-status">{card.status}</p>
      <p className="event-card-summary">
        <Text of={card.summary} />
      </p>
      {card.who.length > 0 && (
        <p className="event-card-who">
          <SentenceText of={card.who} />
        </p>
      )}
      <p className="event-card-source">
        <SentenceText of={card.sources} />.
        {card.originNote && (
          <>
            {' '}
            <SentenceText of={card.originNote} />
          </>
        )}
      </p>
    </article>
  );
}

/** An event as a line of a plain list. */
export function EventRow({row, children}: {row: EventRowView; children?: ReactNode}) {
  const pick = usePick(row.eventIdx);
  return (
    <li className="event-row" data-format={row.format} {...pick}>
      <WhenAndFormat row={row} />
      <p className="event-row-title">
        <EventButton row={row} />
      </p>
      <p className="event-row-status">{row.status}</p>
      {children}
    </li>
  );
}

/** Cards or rows of which only so many are shown at once, and all of them on paper. */
export function Paged<Item>({
  items,
  render,
}: {
  items: readonly Item[];
  render: (shown: readonly Item[]) => ReactNode;
}) {
  const {panels} = useMessages();
  const [shown, setShown] = useState(pageSize);
  const more = Math.min(pageSize, items.length - shown);
  useEffect(() => {
    const showAll = () => flushSync(() => setShown(items.length));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, [items.length]);
  return (
    <>
      {render(items.slice(0, shown))}
      {more > 0 && (
        <button type="button" className="panel-more" onClick={() => setShown(shown + pageSize)}>
          {panels.showMore(more)}
        </button>
      )}
    </>
  );
}

/** The cards of some events. */
export function EventCards({cards, heading = 'h3'}: {cards: readonly EventCardView[]; heading?: Heading}) {
  return (
    <Paged
      items={cards}
      render={shown => shown.map(card => <EventCard key={card.eventId} card={card} heading={heading} />)}
    />
  );
}

/** Some events as a plain list. */
export function EventRows({rows}: {rows: readonly EventRowView[]}) {
  return (
    <Paged
      items={rows}
      render={shown => (
        <ul className="panel-list">
          {shown.map(row => (
            <EventRow key={row.eventId} row={row} />
          ))}
        </ul>
      )}
    />
  );
}

/** When an event is, as a date that machines read as well where it is a day. */
export function EventDate({row: {date, dateTime}}: {row: EventRowView}) {
  return dateTime === undefined ? date : <time dateTime={dateTime}>{date}</time>;
}

/** The line above a title: when, in which format and, where it is said, in which place. */
export function WhenAndFormat({row, children}: {row: EventRowView; children?: ReactNode}) {
  return (
    <p className="event-when">
      <EventDate row={row} /> ·{' '}
      <b className="event-format">
        <Text of={row.formatName} />
      </b>
      {children}
    </p>
  );
}

/** The title of an event, which opens it. */
function EventButton({row}: {row: EventRowView}) {
  const store = useItineraStore();
  return (
    <button type="button" className="event-title" onClick={() => store.getState().openEvent(row.eventId)}>
      <Text of={row.title} />
    </button>
  );
}
