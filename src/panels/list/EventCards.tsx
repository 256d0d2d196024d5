import type {ComponentType, ReactNode} from 'react';
import {EmptyState} from '../../ui';
import {WhenAndFormat} from '../shared/EventCard';
import {Name, SentenceText, Text} from '../shared/Text';
import type {Named, Sentence} from '../shared/words';
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
      <CardText row={row} names={linked}>
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
      <CardText row={row} names={written}>
        <Title className="event-card-title">
          <a className="event-title" href={`#event=${encodeURIComponent(eventId)}`}>
            <Text of={title} />
          </a>
        </Title>
      </CardText>
    </li>
  );
}

/** How the names in a card are drawn: in the page as it runs they lead on; the written page knows titles alone. */
interface Names {
  readonly One: ComponentType<{of: Named}>;
  readonly Within: ComponentType<{of: Sentence}>;
}
const linked: Names = {One: Name, Within: SentenceText};
const written: Names = {One: Text, Within: Unlinked};

interface CardTextProps {
  readonly row: ListRowView;
  readonly names: Names;
  readonly children: ReactNode;
}

function CardText({row: {card, aside}, names: {One, Within}, children}: CardTextProps) {
  return (
    <>
      <WhenAndFormat row={card}>
        {card.where && (
          <>
            {' '}
            · <One of={card.where} />
          </>
        )}
      </WhenAndFormat>
      {children}
      <p className="event-card-status">{card.status}</p>
      {card.summary && (
        <p className="event-card-summary">
          <Text of={card.summary} />
        </p>
      )}
      {card.who.length > 0 && (
        <p className="event-card-who">
          <Within of={card.who} />
        </p>
      )}
      {aside && (
        <p className="event-card-who">
          <Within of={aside} />
        </p>
      )}
      <p className="event-card-source">
        <Within of={card.sources} />
      </p>
    </>
  );
}
