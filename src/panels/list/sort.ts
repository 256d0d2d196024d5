import {languagesFor} from '../../i18n';
import {keysOf, statuses} from '../../model';
import {namedPlace} from '../shared/named';
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
export function comparisonBy(telling: LaterTelling, sort: Sort): (a: number, b: number) => number {
  const {indexes} = telling;
  const sign = signOf(sort);
  const rankOf = new Map(indexes.inOrder.map((eventIdx, rank) => [eventIdx, rank]));
  const told = (a: number, b: number) => rankOf.get(a)! - rankOf.get(b)!;
  if (sort.column === 'when') return (a, b) => told(a, b) * sign;

  const collator = collatorOf(telling);
  const keys = new Map(
    indexes.inOrder.map(eventIdx => [eventIdx, keyOf[sort.column as KeyColumn](telling, eventIdx)]),
  );
  return (a, b) => {
    const [keyA, keyB] = [keys.get(a)!, keys.get(b)!];
    if (keyA === '' || keyB === '') return Number(keyA === '') - Number(keyB === '') || told(a, b);
    return collator.compare(keyA, keyB) * sign || told(a, b);
  };
}

type KeyColumn = Exclude<SortColumn, 'when'>;

/** What an event is sorted by in a column, as a text; empty where it has nothing there. */
const keyOf: Readonly<Record<KeyColumn, (telling: LaterTelling, eventIdx: number) => string>> = {
  place: (telling, eventIdx) => {
    const {place} = telling.indexes.dataset.events[eventIdx]!;
    return place === null ? '' : namedPlace(telling, place).text;
  },
  who: (telling, eventIdx) =>
    whoOf(telling, eventIdx)
      .flatMap(({names}) => names.map(({text}) => text))
      .join(', '),
  // from what was announced to what was called off
  status: ({indexes}, eventIdx) => {
    const {status, outcome} = indexes.standings[eventIdx]!;
    return `${keysOf(statuses).indexOf(status)}${outcome === 'unconfirmed' ? 'b' : 'a'}`;
  },
};
