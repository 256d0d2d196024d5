import {type ReactNode, useLayoutEffect, useMemo, useRef} from 'react';
import {useMessages} from '../../i18n';
import {keptInPlace} from '../shared/keptInPlace';
import {Views} from '../shared/ToldRows';
import type {Told} from '../shared/told';
import {usePagesAround} from '../shared/usePagesAround';

interface RowsAroundProps<Row, View> {
  readonly of: Told<Row, View>;
  /** Those of its rows that can be shown here. */
  readonly rows: readonly Row[];
  /** The row that is shown first. */
  readonly startAt: number;
  readonly render: (views: readonly View[]) => ReactNode;
}

/** A page of many rows, and buttons for those before and after it. */
export function RowsAround<Row, View>({of, rows, startAt, render}: RowsAroundProps<Row, View>) {
  const {panels} = useMessages();
  const {many} = of.telling.later;
  const part = useRef<HTMLDivElement>(null);
  const {from, to, earlier, later, showEarlier, showLater} = usePagesAround(rows, startAt);
  const shown = useMemo(() => rows.slice(from, to), [rows, from, to]);
  const stayPut = useRef<(() => void) | null>(null);
  const focusAt = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what has just been drawn
  useLayoutEffect(() => {
    stayPut.current?.();
    stayPut.current = null;
    // the button that goes away leaves the focus with the row next to it
    if (focusAt.current !== null)
      part.current!.querySelectorAll<HTMLElement>(titles)[focusAt.current]?.focus({preventScroll: true});
    focusAt.current = null;
  }, [shown]);

  const onEarlier = () => {
    stayPut.current = keptInPlace(part.current!.querySelector(titles));
    if (earlier === from) focusAt.current = 0;
    showEarlier();
  };
  const onLater = () => {
    if (later === rows.length - to) focusAt.current = part.current!.querySelectorAll(titles).length;
    showLater();
  };
  return (
    <div ref={part} className="years-rows">
      {earlier > 0 && (
        <button type="button" className="panel-more panel-more--earlier" onClick={onEarlier}>
          {many.showEarlier(earlier)}
        </button>
      )}
      <Views of={of} rows={shown} render={render} />
      {later > 0 && (
        <button type="button" className="panel-more" onClick={onLater}>
          {panels.showMore(later)}
        </button>
      )}
    </div>
  );
}

const titles = '.event-title';
