import {
  type ComponentType,
  type ReactNode,
  type Ref,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {useMessages} from '../../i18n';
import {selectDay, useIndexes, useItinera, useItineraStore} from '../../store';
import {nowOrNextOn} from '../shared/current';
import {EventButton, WhenAndFormat} from '../shared/EventCard';
import {pageSize} from '../shared/pageSize';
import {Text} from '../shared/Text';
import {usePick} from '../shared/usePick';
import {type ListRowView, type ListView, listView} from './listView';

/** The list as a mode of the page, opened at the clock's day: so many rows at once, and a button for more. */
export function EventList() {
  const indexes = useIndexes();
  const messages = useMessages();
  const store = useItineraStore();
  const [firstRows] = useState(() => {
    const rank = indexes.inOrder.indexOf(nowOrNextOn(indexes, selectDay(store.getState())) ?? 0);
    return Math.max(1, Math.ceil((rank + 1) / pageSize)) * pageSize;
  });
  const [mostRows, setMostRows] = useState(firstRows);
  const view = useMemo(() => listView({indexes, messages}, mostRows), [indexes, messages, mostRows]);
  const list = useRef<HTMLElement>(null);

  // the button that goes away leaves the focus with the first row that it has brought
  const isAll = view.more === null;
  useLayoutEffect(() => {
    if (!isAll || mostRows === firstRows) return;
    list.current?.querySelectorAll<HTMLElement>('.event-title')[mostRows - pageSize]?.focus();
  }, [isAll, mostRows, firstRows]);
  useLayoutEffect(() => {
    if (list.current) standAtClock(list.current);
  }, []);

  return (
    <EventListPicture
      ref={list}
      view={view}
      Row={LiveRow}
      onShowMore={() => setMostRows(mostRows + pageSize)}
    />
  );
}

/** Once the list is there, a button that has opened it leaves the focus with its heading, and it stands at what is on or comes next. */
function standAtClock(region: HTMLElement): void {
  if (document.activeElement?.matches('button'))
    region.querySelector<HTMLElement>('.event-list-title')?.focus({preventScroll: true});
  const scroller = region.parentElement;
  const row = region.querySelector('[aria-current]');
  if (!scroller || !row || row === region.querySelector('.event-list-row')) return;
  // the year's heading stays above its first row
  const target = row.previousElementSibling ? row : (row.closest('.event-list-year') ?? row);
  const paddingPx = Number.parseFloat(getComputedStyle(scroller).paddingTop) || 0;
  scroller.scrollTop += target.getBoundingClientRect().top - scroller.getBoundingClientRect().top - paddingPx;
}

type RowProps = {readonly row: ListRowView};

interface EventListPictureProps {
  readonly view: ListView;
  /** How a row is drawn; by default as in the written page. */
  readonly Row?: ComponentType<RowProps>;
  /** Without it, as in the written page, what is not listed is only counted. */
  readonly onShowMore?: () => void;
  readonly ref?: Ref<HTMLElement>;
}

/** The list as it is seen: needs no store. */
export function EventListPicture({view, Row = WrittenRow, onShowMore, ref}: EventListPictureProps) {
  const headingId = useId();
  return (
    <section ref={ref} className="event-list" aria-labelledby={headingId}>
      <h2 id={headingId} className="event-list-title" tabIndex={-1}>
        {view.title}
      </h2>
      {view.years.map(({year, rows}) => (
        <section key={year} className="event-list-year">
          <h3 className="event-list-year-title">{year}</h3>
          <ol className="event-list-rows">
            {rows.map(row => (
              <Row key={row.card.eventId} row={row} />
            ))}
          </ol>
        </section>
      ))}
      {view.more &&
        (onShowMore ? (
          <button type="button" className="panel-more" onClick={onShowMore}>
            {view.more.label}
          </button>
        ) : (
          <p className="event-list-more">{view.more.text}</p>
        ))}
    </section>
  );
}

/** A row of the page as it runs: picked out together with its event elsewhere. */
function LiveRow({row}: RowProps) {
  const pick = usePick(row.card.eventIdx);
  const isCurrent = useItinera(state => nowOrNextOn(state.indexes, selectDay(state)) === row.card.eventIdx);
  return (
    <li
      className="event-list-row"
      data-format={row.card.format}
      aria-current={isCurrent || undefined}
      {...pick}
    >
      <RowText row={row} title={<EventButton row={row.card} />} />
    </li>
  );
}

/** A row of the written page: its title is a link that the page understands once it runs. */
function WrittenRow({row}: RowProps) {
  const {eventId, format, title} = row.card;
  const link = (
    <a className="event-title" href={`#event=${encodeURIComponent(eventId)}`}>
      <Text of={title} />
    </a>
  );
  return (
    <li className="event-list-row" data-format={format}>
      <RowText row={row} title={link} />
    </li>
  );
}

function RowText({row: {card, place, who, sources}, title}: RowProps & {title: ReactNode}) {
  return (
    <>
      <WhenAndFormat row={card} place={place} />
      <h4 className="event-card-title">{title}</h4>
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
