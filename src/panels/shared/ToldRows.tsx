import {type ReactNode, useEffect, useMemo, useState} from 'react';
import {flushSync} from 'react-dom';
import {useMessages} from '../../i18n';
import {LaterFailure, useLater} from '../../ui';
import {loadYears, yearsHere} from './loadYears';
import {pageSize} from './pageSize';
import {manyRows, type Told} from './told';
import {useDetails} from './useDetails';

export interface ToldRowsProps<Row, View> {
  readonly of: Told<Row, View>;
  /** Draws some of them, which may stand under the heading of their year. */
  readonly render: (views: readonly View[], isOfYear: boolean) => ReactNode;
  /** The element of that heading. */
  readonly yearHeading?: 'h3' | 'h4';
}

const ignore = () => {};

/** Cards or rows: a page of them, and a button for more; where they are many, put together by years. */
export function ToldRows<Row, View>(props: ToldRowsProps<Row, View>) {
  const areMany = props.of.rows.length > manyRows;
  const {part: Years} = useLater(loadYears, areMany, ignore, yearsHere());
  // where the years cannot be had, the pages are
  return areMany && Years ? <Years {...props} /> : <Paged {...props} />;
}

/** Beside what a panel is chiefly about a long list begins with so many. */
const fewRows = 12;
/** On paper, where nothing can be pressed, so many stand at most. */
const mostPrinted = 500;

/**
 * Cards or rows of which only so many are shown at once, and all of them on paper.
 *
 * @param isAside  what few ask for: of many there are less at first.
 */
export function Paged<Row, View>({
  of,
  render,
  isAside = false,
}: Omit<ToldRowsProps<Row, View>, 'yearHeading'> & {isAside?: boolean}) {
  const {panels} = useMessages();
  const {length} = of.rows;
  const [shown, setShown] = useState(isAside && length > manyRows ? fewRows : pageSize);
  const rows = useMemo(() => of.rows.slice(0, shown), [of, shown]);
  const more = Math.min(pageSize, length - shown);
  useEffect(() => {
    const showAll = () => flushSync(() => setShown(Math.max(shown, Math.min(length, mostPrinted))));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, [shown, length]);
  return (
    <>
      <Views of={of} rows={rows} render={views => render(views, false)} />
      {more > 0 && (
        <button type="button" className="panel-more" onClick={() => setShown(shown + pageSize)}>
          {panels.showMore(more)}
        </button>
      )}
      {length > manyRows && length > shown + more && (
        <span className="panel-rest">{panels.andMore(length - shown - more)}</span>
      )}
    </>
  );
}

interface ViewsProps<Row, View> {
  readonly of: Told<Row, View>;
  /** Those of its rows that are shown. */
  readonly rows: readonly Row[];
  readonly render: (views: readonly View[]) => ReactNode;
  /** How long they must have been shown before more is fetched of them. */
  readonly restMs?: number;
}

const none: readonly number[] = [];

/** Some rows as they are told now, and once more when the rest of what is told of them has come. */
export function Views<Row, View>({of, rows, render, restMs = 0}: ViewsProps<Row, View>) {
  const {indexes} = of.telling;
  const eventIdxs = useMemo(
    () => (of.detailsOf ? rows.flatMap(row => of.detailsOf!(row)) : none),
    [of, rows],
  );
  const {areThere, failed, retry} = useDetails(indexes, eventIdxs, restMs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with their details the same rows are told otherwise
  const views = useMemo(() => rows.map(row => of.tell(row)), [of, rows, areThere]);
  return (
    <>
      {render(views)}
      {failed && <LaterFailure onRetry={retry} />}
    </>
  );
}
