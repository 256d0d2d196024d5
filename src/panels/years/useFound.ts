import {useEffect, useMemo, useState} from 'react';
import {inSlices} from '../shared/steps';
import type {Told} from '../shared/told';
import {folded, readTitles, withWords} from './titles';

/** What is sought among rows, and what has been found. */
interface Found<Row> {
  readonly sought: string;
  setSought(sought: string): void;
  /** null while nothing is sought. */
  readonly found: readonly Row[] | null;
  /** How many that are, as it is said. */
  readonly said: string;
  /** The reader is about to seek: titles are read ahead. */
  begin(): void;
}

/** Finds rows by the titles of their events, which are read in slices once somebody seeks. */
export function useFound<Row>(of: Told<Row, unknown>): Found<Row> {
  const {many} = of.telling.later;
  const [sought, setSought] = useState('');
  const [isBegun, setBegun] = useState(false);
  const titles = useMemo(() => ({of, read: [] as string[]}), [of]);
  const [readOf, setReadOf] = useState<unknown>(null);
  const areRead = readOf === titles;
  useEffect(
    () => (isBegun ? inSlices(readTitles(titles.of, titles.read), () => setReadOf(titles)) : undefined),
    [isBegun, titles],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: more titles have been read by then
  const found = useMemo(
    () => (folded(sought) === '' ? null : withWords(of.rows, titles.read, sought)),
    [of, titles, sought, areRead],
  );
  const count = found?.reduce((sum, row) => sum + of.eventIdxsOf(row).length, 0) ?? 0;
  return {
    sought,
    setSought: text => {
      setBegun(true);
      setSought(text);
    },
    found,
    said: found === null ? '' : areRead ? many.found(count) : many.foundSoFar(count),
    begin: () => setBegun(true),
  };
}
