import {useLayoutEffect, useMemo, useState} from 'react';
import {type LaterMessages, useMessages} from '../../i18n';
import {type Grouping, isFiltering, selectDay, useIndexes, useItinera, useItineraStore} from '../../store';
import {EmptyState} from '../../ui';
import {nowOrNextOn} from '../shared/current';
import {pageSize} from '../shared/pageSize';
import {certaintyIn} from './certainty';
import {EventListCards} from './EventCards';
import {EventTable} from './EventTable';
import {GroupChoice} from './GroupChoice';
import {type ListOrder, listOrder, listView, rowsUntil} from './listView';
import {ownSort, type SortColumn, sortAfterPress} from './sort';
import {standAtClock} from './standAtClock';
import {useShape} from './useShape';

interface EventListProps {
  readonly words: LaterMessages;
  /** The region that it fills, under its heading. What holds that scrolls. */
  readonly region: HTMLElement;
}

/** The list as a mode of the page, opened at the clock's day: so many rows at once, and a button for more. */
export function EventList({words: later, region}: EventListProps) {
  const indexes = useIndexes();
  const messages = useMessages();
  const store = useItineraStore();
  const grouping = useItinera(({group}) => group);
  const shape = useShape(region);
  const [chosenSort, setSort] = useState(ownSort);
  const [said, setSaid] = useState('');
  // cards have no headings that could sort them
  const sort = shape === 'table' ? chosenSort : ownSort;

  const telling = useMemo(() => ({indexes, messages, later}), [indexes, messages, later]);
  const order = useMemo(() => listOrder(telling, grouping, sort), [telling, grouping, sort]);
  const {mostRows, showMore} = usePages(region, order, sort === ownSort);
  const view = useMemo(() => listView(telling, order, mostRows), [telling, order, mostRows]);
  const window = useItinera(state => state.window);
  const certainty = useMemo(() => certaintyIn(telling, window), [telling, window]);

  const isThere = shape !== null;
  const isFiltered = useItinera(({filters}) => isFiltering(filters));
  useLayoutEffect(() => {
    // what filters leave is read from the beginning, below what they ask
    if (isFiltered) readFromTop(region);
    else if (isThere) standAtClock(region);
  }, [isThere, isFiltered, region]);

  const onChoose = (group: Grouping) => {
    store.getState().changeGroup(group);
    readFromTop(region);
  };
  const onSort = (column: SortColumn) => {
    const next = sortAfterPress(sort, column);
    setSort(next);
    sortedFromTop(region);
    setSaid(later.list.sorted[next.direction](later.list.columns[next.column]));
  };

  if (!isThere) return null;
  if (view.empty !== null) return <EmptyState drawing="nothing" text={view.empty} />;
  return (
    <>
      {certainty !== null && <p className="event-list-note">{certainty}</p>}
      <GroupChoice words={later.list} chosen={grouping} onChoose={onChoose} />
      <p className="unseen" role="status">
        {said}
      </p>
      {view.note !== null && <p className="event-list-note">{view.note}</p>}
      {shape === 'table' ? (
        <EventTable view={view} words={later.list} sort={sort} onSort={onSort} />
      ) : (
        <EventListCards view={view} />
      )}
      {view.more && (
        <button type="button" className="panel-more" onClick={showMore}>
          {view.more.label}
        </button>
      )}
    </>
  );
}

/** How many rows of an order are listed: at first as many as lead to the clock, where the list stands at it; then as many more as are asked for. */
function usePages(region: HTMLElement, order: ListOrder, standsAtClock: boolean) {
  const store = useItineraStore();
  const firstRows = useMemo(() => {
    const state = store.getState();
    return rowsUntil(order, standsAtClock ? nowOrNextOn(state.indexes, selectDay(state)) : undefined);
  }, [store, order, standsAtClock]);
  const [pages, setPages] = useState({order, beyond: 0});
  const beyond = pages.order === order ? pages.beyond : 0;
  const mostRows = firstRows + beyond * pageSize;

  // the button that goes away leaves the focus with the first row that it has brought
  const isAll = mostRows >= order.length;
  useLayoutEffect(() => {
    if (!isAll || beyond === 0) return;
    region.querySelectorAll<HTMLElement>('.event-title')[mostRows - pageSize]?.focus();
  }, [region, isAll, beyond, mostRows]);

  return {mostRows, showMore: () => setPages({order, beyond: beyond + 1})};
}

/** Other groups are read from the first one on. */
function readFromTop(region: HTMLElement): void {
  if (region.parentElement) region.parentElement.scrollTop = 0;
}

/** Another order is read from its first row on; the headings, which stay in sight, keep their place. */
function sortedFromTop(region: HTMLElement): void {
  const scroller = region.parentElement;
  const table = region.querySelector('table');
  const heading = table?.querySelector('th');
  if (!scroller || !table || !heading) return;
  scroller.scrollTop += Math.min(0, table.getBoundingClientRect().top - heading.getBoundingClientRect().top);
}
