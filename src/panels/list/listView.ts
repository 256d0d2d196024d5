import {partsOfDay} from '../../time';
import {type EventCardView, eventCard} from '../shared/cards';
import {pageSize} from '../shared/pageSize';
import {plain, type Telling, type Words} from '../shared/words';

/** All events as a list, in the order of being told. */
export interface ListView {
  readonly title: string;
  readonly years: readonly {readonly year: number; readonly rows: readonly ListRowView[]}[];
  /** "and 12 more", and "Show 12 more" where that can be pressed; null where all are listed. */
  readonly more: {readonly text: string; readonly label: string} | null;
}

/** An event as a row of the list; it leads to nothing but its own panel. */
export interface ListRowView {
  readonly card: EventCardView;
  readonly place: Words | null;
  readonly who: string;
  readonly sources: string;
}

/**
 * The list of all events.
 *
 * @param mostRows  rows to list, from the earliest on; the rest is counted.
 */
export function listView(telling: Telling, mostRows = pageSize): ListView {
  const {indexes, messages} = telling;
  const listed = indexes.inOrder.slice(0, mostRows);
  const years = new Map<number, ListRowView[]>();
  for (const eventIdx of listed) {
    const {year} = partsOfDay(indexes.focusDay[eventIdx]!);
    years.set(year, [...(years.get(year) ?? []), rowOf(telling, eventIdx)]);
  }
  const rest = indexes.inOrder.length - listed.length;
  return {
    title: messages.panels.allEvents(indexes.inOrder.length),
    years: [...years].map(([year, rows]) => ({year, rows})),
    more:
      rest > 0
        ? {text: messages.panels.andMore(rest), label: messages.panels.showMore(Math.min(rest, pageSize))}
        : null,
  };
}

function rowOf(telling: Telling, eventIdx: number): ListRowView {
  const card = eventCard(telling, eventIdx);
  return {card, place: card.where, who: plain(card.who), sources: plain(card.sources)};
}
