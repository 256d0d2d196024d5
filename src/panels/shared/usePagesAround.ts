import {useState} from 'react';
import {pageSize} from './pageSize';

/** Which of many rows are listed: from one on, up to another, which is not; and how many the next press would add before and after them. */
export interface PagesAround {
  readonly from: number;
  readonly to: number;
  readonly earlier: number;
  readonly later: number;
  showEarlier(): void;
  showLater(): void;
}

/**
 * A page of rows that begins somewhere among them and grows both ways. Other rows are listed anew.
 *
 * @param startAt  the first one of the page.
 * @param firstCount  how many it has at first.
 */
export function usePagesAround(
  rows: {readonly length: number},
  startAt: number,
  firstCount = pageSize,
): PagesAround {
  const [grown, setGrown] = useState({rows, before: 0, after: 0});
  const {before, after} = grown.rows === rows ? grown : {before: 0, after: 0};
  const from = Math.max(0, startAt - before * pageSize);
  const to = Math.min(rows.length, startAt + firstCount + after * pageSize);
  return {
    from,
    to,
    earlier: Math.min(pageSize, from),
    later: Math.min(pageSize, rows.length - to),
    showEarlier: () => setGrown({rows, before: before + 1, after}),
    showLater: () => setGrown({rows, before, after: after + 1}),
  };
}
