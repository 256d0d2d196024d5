import {languagesFor} from '../../i18n';
import {outcomes} from '../../indexes';
import {namedPlace} from '../shared/named';
import type {Steps} from '../shared/steps';
import type {LaterTelling, Telling} from '../shared/words';
import {whoOf} from './who';

/** The columns by which the list can be sorted. */
export const sortColumns = ['when', 'place', 'who', 'status'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** By which column the events stand, and which way. */
export interface Sort {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The list's own order: that in which events are told. */
export const ownSort: Sort = {column: 'when', direction: 'ascending'};

/** What a press on a column's heading asks for: ascending, then descending, then the list's own order again. */
export function sortAfterPress({column, direction}: Sort, pressed: SortColumn): Sort {
  if (pressed === column) return direction === 'ascending' ? {column, direction: 'descending'} : ownSort;
  return pressed === ownSort.column ? ownSort : {column: pressed, direction: 'ascending'};
}

/** 1 for ascending, −1 for descending. */
export function signOf({direction}: Sort): 1 | -1 {
  return direction === 'ascending' ? 1 : -1;
}

/** Compares names as the page's language has them in order. Of a language that the engine does not know, as one of its neighbours does. */
export function collatorOf({messages: {language}}: Telling): Intl.Collator {
  return new Intl.Collator([...languagesFor(language)], {numeric: true});
}

/**
 * Compares two events, given by position. What has nothing in the column comes last either way; what is alike there stands in the order of being
 * told, so that two different events are never equal.
 */
export function* comparisonBy(telling: LaterTelling, sort: Sort): Steps<(a: number, b: number) => number> {
  const {rank} = telling.indexes;
  const sign = signOf(sort);
  const told = (a: number, b: number) => rank[a]! - rank[b]!;
  switch (sort.column) {
    case 'when':
      return (a, b) => told(a, b) * sign;
    case 'place':
      return byNumber(placeKeys(telling), sign, told);
    case 'status':
      return byNumber(statusKeys(telling), sign, told);
    case 'who': {
      const keys = yield* whoKeys(telling);
      const collator = collatorOf(telling);
      return (a, b) => {
        const [keyA, keyB] = [keys[a]!, keys[b]!];
        if (keyA === '' || keyB === '') return Number(keyA === '') - Number(keyB === '') || told(a, b);
        return collator.compare(keyA, keyB) * sign || told(a, b);
      };
    }
  }
}

type Compare = (a: number, b: number) => number;

/** By a number of each event; −1 stands for nothing. */
function byNumber(keyOf: (eventIdx: number) => number, sign: 1 | -1, told: Compare): Compare {
  return (a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA < 0 || keyB < 0) return Number(keyA < 0) - Number(keyB < 0) || told(a, b);
    return (keyA - keyB) * sign || told(a, b);
  };
}

/** The place of each event's place among their names. */
function placeKeys(telling: LaterTelling): (eventIdx: number) => number {
  const {dataset, columns} = telling.indexes;
  const collator = collatorOf(telling);
  const names = dataset.places.map(({id}) => namedPlace(telling, id).text);
  const inOrder = Array.from(names.keys()).sort((a, b) => collator.compare(names[a]!, names[b]!));
  const ranks = new Int32Array(names.length);
  inOrder.forEach((placeIdx, at) => {
    const before = inOrder[at - 1];
    const isAlike = before !== undefined && collator.compare(names[before]!, names[placeIdx]!) === 0;
    ranks[placeIdx] = isAlike ? ranks[before]! : at;
  });
  return eventIdx => ranks[columns.placeIdx[eventIdx]!] ?? -1;
}

/** From what was announced to what was called off. */
function statusKeys({indexes: {columns}}: LaterTelling): (eventIdx: number) => number {
  const unconfirmed = outcomes.indexOf('unconfirmed');
  return eventIdx => 2 * columns.status[eventIdx]! + Number(columns.outcome[eventIdx] === unconfirmed);
}

/** So many events are read before the page may do something else. */
const eventsAtOnce = 64;

/** Who takes part in each event as a text, by its position; empty where nobody does. */
function* whoKeys(telling: LaterTelling): Steps<readonly string[]> {
  const keys: string[] = [];
  for (const [at, eventIdx] of telling.indexes.inOrder.entries()) {
    if (at % eventsAtOnce === 0) yield;
    keys[eventIdx] = whoOf(telling, eventIdx)
      .flatMap(({names}) => names.map(({text}) => text))
      .join(', ');
  }
  return keys;
}

/** Runs of so many are sorted at a time. */
const runLength = 512;

/** Some rows sorted: runs of them first, which are then merged two by two. */
export function* sortedBy<Row>(rows: readonly Row[], compare: (a: Row, b: Row) => number): Steps<Row[]> {
  let sorted: Row[] = [];
  for (let from = 0; from < rows.length; from += runLength) {
    for (const row of rows.slice(from, from + runLength).sort(compare)) sorted.push(row);
    yield;
  }
  for (let width = runLength; width < rows.length; width *= 2) {
    const merged: Row[] = [];
    for (let from = 0; from < rows.length; from += 2 * width) {
      const [middle, end] = [Math.min(from + width, rows.length), Math.min(from + 2 * width, rows.length)];
      let [a, b] = [from, middle];
      while (a < middle || b < end) {
        const takesFirst = b >= end || (a < middle && compare(sorted[a]!, sorted[b]!) <= 0);
        merged.push(takesFirst ? sorted[a++]! : sorted[b++]!);
        if (merged.length % runLength === 0) yield;
      }
    }
    sorted = merged;
  }
  return sorted;
}
