import type {ReactNode} from 'react';
import {useItineraStore} from '../../store';
import type {EventCardView, EventRowView} from './cards';
import {SentenceText, Text} from './Text';
import {ToldRows} from './ToldRows';
import type {Told} from './told';
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
      {card.summary && (
        <p className="event-card-summary">
          <Text of={card.summary} />
        </p>
      )}
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

/** The cards of some events. */
export function EventCards({of, heading = 'h3'}: {of: Told<number, EventCardView>; heading?: Heading}) {
  return (
    <ToldRows
      of={of}
      yearHeading={heading}
      render={(cards, isOfYear) =>
        cards.map(card => <EventCard key={card.eventId} card={card} heading={isOfYear ? 'h4' : heading} />)
      }
    />
  );
}

/** Some events as a plain list. */
export function EventRows({of}: {of: Told<number, EventRowView>}) {
  return (
    <ToldRows
      of={of}
      render={rows => (
        <ul className="panel-list">
          {rows.map(row => (
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
