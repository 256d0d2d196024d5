import type {ComponentType, ReactNode} from 'react';
import {EmptyState} from '../../ui';
import {WhenAndFormat} from '../shared/EventCard';
import {Text} from '../shared/Text';
import type {ListRowView, ListView} from './listView';
import {GroupHeading, OpeningTitle, Unlinked, useRow} from './rowParts';

interface RowProps {
  readonly row: ListRowView;
  /** The element of its title, a level below the heading that it stands under. */
  readonly Title: 'h3' | 'h4' | 'h5';
}

const titleUnder = ['h3', 'h4', 'h5'] as const;

/**
 * The list as the written page shows it, which has no store: every title is a link that the page understands once it runs.
 *
 * @param headingId  where links of the page lead to it.
 */
export function EventListPicture({view, headingId}: {view: ListView; headingId?: string}) {
  return (
    <section className="event-list" aria-label={view.title}>
      <h2 id={headingId} className="event-list-title" tabIndex={-1}>
        {view.title}
      </h2>
      {view.empty !== null && <EmptyState drawing="nothing" text={view.empty} />}
      <EventListCards view={view} Row={WrittenRow} />
      {view.more && <p className="event-list-more">{view.more.text}</p>}
    </section>
  );
}

/** The list as cards: what a narrow place has room for. */
export function EventListCards({
  view,
  Row = LiveRow,
}: {
  view: ListView;
  /** How a row is drawn; by default as the page shows it while it runs. */
  Row?: ComponentType<RowProps>;
}) {
  return (
    <div className="event-list-cards">
      {view.sections.map(({key, headings, depth, rows}) => (
        <section key={key} className="event-list-section">
          {headings.map(heading => (
            <GroupHeading key={heading.key} of={heading} />
          ))}
          <ol className="event-list-rows">
            {rows.map(row => (
              <Row key={row.key} row={row} Title={titleUnder[depth]} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function LiveRow({row, Title}: RowProps) {
  const live = useRow(row.card);
  return (
    <li {...live}>
      <CardText row={row}>
        <Title className="event-card-title">
          <OpeningTitle row={row.card} />
        </Title>
      </CardText>
    </li>
  );
}

function WrittenRow({row, Title}: RowProps) {
  const {eventId, format, title} = row.card;
  return (
    <li className="event-list-row" data-format={format}>
      <CardText row={row}>
        <Title className="event-card-title">
          <a className="event-title" href={`#event=${encodeURIComponent(eventId)}`}>
            <Text of={title} />
          </a>
        </Title>
      </CardText>
    </li>
  );
}

function CardText({row: {card, aside}, children}: {row: ListRowView; children: ReactNode}) {
  return (
    <>
      <WhenAndFormat row={card} place={card.where} />
      {children}
      <p className="event-card-status">{card.status}</p>
      <p className="event-card-summary">
        <Text of={card.summary} />
      </p>
      {card.who.length > 0 && (
        <p className="event-card-who">
          <Unlinked of={card.who} />
        </p>
      )}
      {aside && (
        <p className="event-card-who">
          <Unlinked of={aside} />
        </p>
      )}
      <p className="event-card-source">
        <Unlinked of={card.sources} />
      </p>
    </>
  );
}
