import {useLayoutEffect, useMemo, useRef, useState} from 'react';
import {type LaterMessages, useMessages} from '../../i18n';
import {type Grouping, isFiltering, selectDay, useIndexes, useItinera, useItineraStore} from '../../store';
import {EmptyState, LaterFailure} from '../../ui';
import {keptInPlace} from '../shared/keptInPlace';
import {pageSize} from '../shared/pageSize';
import {isLarge} from '../shared/told';
import {useDetails} from '../shared/useDetails';
import {usePagesAround} from '../shared/usePagesAround';
import {useSteps} from '../shared/useSteps';
import {certaintyIn} from './certainty';
import {EventListCards} from './EventCards';
import {EventTable} from './EventTable';
import {GroupChoice} from './GroupChoice';
import {type ListOrder, type ListView, listOrder, listView, placeIn, rowsUntil} from './listView';
import {nowOrNextOn} from './nowOrNext';
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
  const [opened] = useState(grouping);
  // cards have no headings that could sort them
  const sort = shape === 'table' ? chosenSort : ownSort;

  const telling = useMemo(() => ({indexes, messages, later}), [indexes, messages, later]);
  const order = useSteps(
    useMemo(
      () => ({areMany: isLarge(indexes), steps: () => listOrder(telling, grouping, sort)}),
      [indexes, telling, grouping, sort],
    ),
  );
  const {from, to, showEarlier, showMore} = usePages(region, order, sort === ownSort, grouping === opened);
  const shown = useMemo(() => (order ? eventIdxsOf(order, from, to) : []), [order, from, to]);
  const details = useDetails(indexes, shape === 'cards' ? shown : none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with their details the same rows are told otherwise
  const view = useMemo(
    () => order && listView(telling, order, to, from),
    [telling, order, from, to, details.areThere],
  );
  const window = useItinera(state => state.window);
  const certainty = useMemo(() => certaintyIn(telling, window), [telling, window]);

  const isThere = shape !== null && order !== null;
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

  if (shape === null) return null;
  if (view?.empty) return <EmptyState drawing="nothing" text={view.empty} />;
  return (
    <>
      {certainty !== null && <p className="event-list-note">{certainty}</p>}
      <GroupChoice words={later.list} chosen={grouping} onChoose={onChoose} />
      <p className="unseen" role="status">
        {view ? said : later.many.sorting}
      </p>
      {view ? (
        <Rows
          view={view}
          table={shape === 'table' ? {words: later.list, sort, onSort} : null}
          onEarlier={showEarlier}
          onMore={showMore}
        />
      ) : (
        <p className="event-list-note" aria-hidden="true">
          {later.many.sorting}
        </p>
      )}
      {details.failed && <LaterFailure onRetry={details.retry} />}
    </>
  );
}

interface RowsProps {
  readonly view: ListView;
  /** What it needs to be a table; null for cards. */
  readonly table: Omit<Parameters<typeof EventTable>[0], 'view'> | null;
  readonly onEarlier: () => void;
  readonly onMore: () => void;
}

function Rows({view, table, onEarlier, onMore}: RowsProps) {
  return (
    <>
      {view.note !== null && <p className="event-list-note">{view.note}</p>}
      {view.earlier !== null && (
        <button type="button" className="panel-more panel-more--earlier" onClick={onEarlier}>
          {view.earlier}
        </button>
      )}
      {table ? <EventTable view={view} {...table} /> : <EventListCards view={view} />}
      {view.more && (
        <button type="button" className="panel-more" onClick={onMore}>
          {view.more.label}
        </button>
      )}
    </>
  );
}

/** Of a longer list only what is about the clock is listed at first, and not all that leads to it. */
const mostUntilClock = 500;
/** So much of it stands above the row of the clock. */
const rowsBeforeClock = 10;
const none: readonly number[] = [];
const nothing: readonly never[] = [];

/**
 * Which rows of an order are listed: at first as many as lead to the clock, where the list stands at it, or a page about it; then as many more as are
 * asked for.
 */
function usePages(region: HTMLElement, order: ListOrder | null, standsAtClock: boolean, isAsOpened: boolean) {
  const store = useItineraStore();
  const first = useMemo(() => {
    if (!order) return {at: 0, count: 0};
    const state = store.getState();
    const eventIdx = standsAtClock ? nowOrNextOn(state.indexes, selectDay(state)) : undefined;
    if (order.length <= mostUntilClock) return {at: 0, count: rowsUntil(order, eventIdx)};
    // put together otherwise it is read from its beginning
    if (!isAsOpened) return {at: 0, count: pageSize};
    const at = Math.min(placeIn(order, eventIdx) - rowsBeforeClock, order.length - pageSize);
    return {at: Math.max(0, at), count: pageSize};
  }, [store, order, standsAtClock, isAsOpened]);
  const {from, to, earlier, later, showEarlier, showLater} = usePagesAround(
    order ?? nothing,
    first.at,
    first.count,
  );
  const stayPut = useRef<(() => void) | null>(null);
  const focusAt = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what has just been drawn
  useLayoutEffect(() => {
    stayPut.current?.();
    stayPut.current = null;
    // the button that goes away leaves the focus with the first row that it has brought
    if (focusAt.current !== null)
      region.querySelectorAll<HTMLElement>('.event-title')[focusAt.current]?.focus();
    focusAt.current = null;
  }, [region, from, to]);

  return {
    from,
    to,
    showEarlier: () => {
      stayPut.current = keptInPlace(region.querySelector('.event-title'));
      if (earlier === from) focusAt.current = 0;
      showEarlier();
    },
    showMore: () => {
      if (later === (order?.length ?? 0) - to) focusAt.current = to - from;
      showLater();
    },
  };
}

/** The events of some rows of an order. */
function eventIdxsOf({groups}: ListOrder, from: number, to: number): number[] {
  const found: number[] = [];
  let above = 0;
  for (const {lines} of groups) {
    for (let at = Math.max(0, from - above); at < Math.min(lines.length, to - above); at++)
      found.push(lines[at]!.eventIdx);
    above += lines.length;
  }
  return found;
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
