import {partsOfDay} from '../../time';
import {type EventCardView, eventCard} from '../shared/cards';
import {plain, type Telling, type Words} from '../shared/words';

/** All events as a list, in the order of being told. */
export interface ListView {
  readonly title: string;
  readonly years: readonly {readonly year: number; readonly rows: readonly ListRowView[]}[];
  /** "and 12 more"; null where all are listed. */
  readonly more: string | null;
}

export interface ListRowView {
  readonly card: EventCardView;
  readonly place: Words | null;
  readonly who: string;
  readonly sources: string;
}

const maxRows = 50;

export function listView(telling: Telling): ListView {
  const {indexes, messages} = telling;
  const listed = indexes.inOrder.slice(0, maxRows);
  const years = new Map<number, ListRowView[]>();
  for (const eventIdx of listed) {
    const {year} = partsOfDay(indexes.focusDay[eventIdx]!);
    years.set(year, [...(years.get(year) ?? []), rowOf(telling, eventIdx)]);
  }
  const rest = indexes.inOrder.length - listed.length;
  return {
    title: messages.panels.allEvents(indexes.inOrder.length),
    years: [...years].map(([year, rows]) => ({year, rows})),
    more: rest > 0 ? messages.panels.andMore(rest) : null,
  };
}

function rowOf(telling: Telling, eventIdx: number): ListRowView {
  const card = eventCard(telling, eventIdx);
  return {card, place: card.where, who: plain(card.who), sources: plain(card.sources)};
}
