import {useEffect, useState} from 'react';
import type {Indexes} from '../indexes';
import type {Telling} from '../panels';
import {createSearchIndex, type SearchIndex} from './searchIndex';

/** So long one slice of reading takes, ms: frames go on being drawn. The first one, before anything has been typed, reads all that most datasets have. */
const sliceMs = {first: 50, next: 10} as const;

/** What has been read stays, for a field that is closed and opened again. */
const kept = new WeakMap<Indexes, {readonly messages: Telling['messages']; readonly index: SearchIndex}>();

/**
 * The index of a dataset, which is read slice by slice from the moment the field is there.
 *
 * @returns it, and how many of its rows had been read when this was last drawn: whoever finds something finds more once there are more. That is told
 *   at every doubling alone, so that no more time goes into finding than into reading.
 */
export function useSearchIndex(telling: Telling): {readonly index: SearchIndex; readonly readCount: number} {
  const index = indexOf(telling);
  const [, setTold] = useState(index.readCount);
  useEffect(() => {
    let told = index.readCount;
    let timer = 0;
    const readOn = () => {
      const endMs = performance.now() + (index.readCount === 0 ? sliceMs.first : sliceMs.next);
      index.readWhile(() => performance.now() < endMs);
      const isWhole = index.readCount === index.rowCount;
      if (isWhole || index.readCount >= 2 * told) {
        told = index.readCount;
        setTold(told);
      }
      if (!isWhole) timer = window.setTimeout(readOn);
    };
    if (index.readCount < index.rowCount) timer = window.setTimeout(readOn);
    return () => window.clearTimeout(timer);
  }, [index]);
  return {index, readCount: index.readCount};
}

function indexOf(telling: Telling): SearchIndex {
  const before = kept.get(telling.indexes);
  if (before?.messages === telling.messages) return before.index;
  const index = createSearchIndex(telling);
  kept.set(telling.indexes, {messages: telling.messages, index});
  return index;
}
