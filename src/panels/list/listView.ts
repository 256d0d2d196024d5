import type {Grouping} from '../../store';
import {type EventCardView, eventCard} from '../shared/cards';
import {namedActor, namedSource} from '../shared/named';
import {namedInSentence} from '../shared/namedInText';
import {pageSize} from '../shared/pageSize';
import {atOnce, type Steps} from '../shared/steps';
import type {LaterTelling, Named, Sentence, Words} from '../shared/words';
import {type Group, groupsBy, type Line} from './grouping';
import {listTitle} from './listTitle';
import {comparisonBy, ownSort, type Sort, signOf, sortedBy} from './sort';
import {type WhoPart, whoOf} from './who';

/** All events as a list. */
export interface ListView {
  readonly title: string;
  readonly sections: readonly ListSection[];
  /** That an event stands under several headings; null where none does. */
  readonly note: string | null;
  /** What would stand here; null where something does. */
  readonly empty: string | null;
  /** "Show 50 earlier"; null where the first is listed. */
  readonly earlier: string | null;
  /** "and 12 more", and "Show 12 more" where that can be pressed; null where the last is listed. */
  readonly more: {readonly text: string; readonly label: string} | null;
  /** How many rows and headings there are to all of it, one for the columns' among them; null where all are listed. */
  readonly rowCount: number | null;
}

/** Some rows under headings that begin with them. */
export interface ListSection {
  readonly key: string;
  /** From the outermost on; none where all rows stand together. */
  readonly headings: readonly ListHeading[];
  /** How many headings it stands under, those among them that began before it. */
  readonly depth: 0 | 1 | 2;
  readonly rows: readonly ListRowView[];
}

export interface ListHeading {
  readonly key: string;
  /** 1 is the outermost. */
  readonly level: number;
  readonly title: Named;
  /** Which row of the whole table it is, from 1 on. */
  readonly rowIndex: number;
  /** "3 events in these reports", of all that stands under it. */
  readonly count: string;
}

/** An event as a row of the list; it leads to nothing but its own panel. */
export interface ListRowView {
  readonly key: string;
  /** Which row of the whole table it is, from 1 on. */
  readonly rowIndex: number;
  readonly card: EventCardView;
  readonly who: readonly WhoPart[];
  /** How somebody has to do with the event who takes no part in it and under whose heading it stands; else null. */
  readonly aside: Sentence | null;
  /** Status as a word, and what is not known of it. */
  readonly status: {readonly word: string; readonly note: string | null};
  readonly sources: readonly Words[];
}

/** The list as it is asked for: the order of its rows, without what they say. */
export interface ListOrder {
  readonly groups: readonly Group[];
  readonly length: number;
}

/** What stands where. Sorted by something else than the day, a list by day has no headings: no month would stay together. */
export function* listOrder(telling: LaterTelling, grouping: Grouping, sort: Sort): Steps<ListOrder> {
  const isWhole = grouping === 'day' && sort.column !== 'when';
  const groups: readonly Group[] = isWhole
    ? [{headings: [], lines: telling.indexes.inOrder.map(eventIdx => ({eventIdx}))}]
    : yield* groupsBy[grouping](telling, sort.column === columnOf[grouping] ? signOf(sort) : 1);
  const length = groups.reduce((sum, {lines}) => sum + lines.length, 0);
  // that is how they stand already
  if (sort.column === 'when' && sort.direction === 'ascending') return {groups, length};
  const compare = yield* comparisonBy(telling, sort);
  const sorted: Group[] = [];
  for (const {headings, lines} of groups)
    sorted.push({
      headings,
      lines: yield* sortedBy(lines, (a, b) => compare(a.eventIdx, b.eventIdx)),
    });
  return {groups: sorted, length};
}

/** The column that the headings belong to: sorted by it, they go along. */
const columnOf = {day: 'when', place: 'place', person: 'who'} as const satisfies Record<
  Grouping,
  Sort['column']
>;

/** How many rows to list at first, so that an event is among them. */
export function rowsUntil(order: ListOrder, eventIdx: number | undefined): number {
  return Math.max(1, Math.ceil((placeIn(order, eventIdx) + 1) / pageSize)) * pageSize;
}

/** Where in the order an event first stands; −1 for nowhere. */
export function placeIn({groups}: ListOrder, eventIdx: number | undefined): number {
  let above = 0;
  for (const {lines} of groups) {
    const at = lines.findIndex(line => line.eventIdx === eventIdx);
    if (at >= 0) return above + at;
    above += lines.length;
  }
  return -1;
}

/**
 * The list of all events.
 *
 * @param order  by default by day, as in the written page.
 * @param to  the row before which it ends; the rest is counted.
 * @param from  the row with which it begins.
 */
export function listView(
  telling: LaterTelling,
  order: ListOrder = atOnce(listOrder(telling, 'day', ownSort)),
  to = pageSize,
  from = 0,
): ListView {
  const {indexes, messages, later} = telling;
  const events = indexes.inOrder.length;
  const rest = order.length - to;
  const {sections, rowCount} = sectionsOf(telling, order.groups, from, to);
  return {
    title: listTitle(telling),
    sections,
    note: order.length > events ? later.list.underEach(events, order.length) : null,
    empty: events > 0 ? null : emptyWords(telling),
    earlier: from > 0 ? later.many.showEarlier(Math.min(from, pageSize)) : null,
    rowCount: from > 0 || rest > 0 ? rowCount : null,
    more:
      rest > 0
        ? {text: messages.panels.andMore(rest), label: messages.panels.showMore(Math.min(rest, pageSize))}
        : null,
  };
}

function sectionsOf(
  telling: LaterTelling,
  groups: readonly Group[],
  from: number,
  to: number,
): {readonly sections: ListSection[]; readonly rowCount: number} {
  const counts = countsOf(groups);
  const sections: ListSection[] = [];
  // rows of the table so far, of which the columns have the first; and events among them
  let rowCount = 1;
  let above = 0;
  let path: readonly string[] = [];
  for (const {headings, lines} of groups) {
    const own = headings.map(({key}) => key);
    const begins = headings
      .map(({key, title}, idx) => ({key, level: idx + 1, title}))
      .filter(({key, level}) => path[level - 1] !== key);
    const [first, end] = [Math.max(0, from - above), Math.min(lines.length, to - above)];
    if (first < end)
      sections.push({
        key: own.join(' '),
        // what is cut off above its first row stands under all of its headings
        headings: (sections.length === 0
          ? headings.map(({key, title}, idx) => ({key, level: idx + 1, title}))
          : begins
        ).map((heading, at) => ({
          ...heading,
          rowIndex: rowCount + 1 + Math.max(0, at - (headings.length - begins.length)),
          count: telling.messages.panels.events(counts.get(heading.key)!),
        })),
        depth: headings.length,
        rows: lines
          .slice(first, end)
          .map((line, at) => rowOf(telling, line, rowCount + begins.length + first + at + 1)),
      });
    rowCount += begins.length + lines.length;
    above += lines.length;
    path = own;
  }
  return {sections, rowCount};
}

function countsOf(groups: readonly Group[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {headings, lines} of groups)
    for (const {key} of headings) counts.set(key, (counts.get(key) ?? 0) + lines.length);
  return counts;
}

function rowOf(telling: LaterTelling, {eventIdx, actorId}: Line, rowIndex: number): ListRowView {
  const {indexes, messages} = telling;
  const {status} = indexes.standings[eventIdx]!;
  const card = eventCard(telling, eventIdx);
  const sources = new Set(indexes.dataset.events[eventIdx]!.reports.map(({source}) => source));
  return {
    key: `${card.eventId} ${actorId ?? ''}`,
    rowIndex,
    card,
    who: whoOf(telling, eventIdx, actorId),
    aside: actorId === undefined ? null : asideOf(telling, eventIdx, actorId),
    status: {
      word: messages.panels.statuses[status],
      note: noteOf(telling, eventIdx),
    },
    sources: [...sources].map(source => namedSource(telling, source)),
  };
}

/** An event may stand under one who holds the office that takes part, or whom it concerns. */
function asideOf(telling: LaterTelling, eventIdx: number, actorId: string): Sentence | null {
  const {participants} = telling.indexes.dataset.events[eventIdx]!;
  if (participants.some(({actor}) => actor === actorId)) return null;
  const office = participants.find(({actor}) => telling.indexes.actorOf(actor)?.heldBy?.actor === actorId);
  if (office) return [namedActor(telling, office.actor)];
  return telling.later.list.concerned<string | Named>(namedInSentence(telling, actorId));
}

/** Why nothing is listed: nothing had been reported by then, the filters leave nothing, or there is nothing. */
function emptyWords({indexes: {dataset, whole}, later}: LaterTelling): string {
  if (dataset.events.length > 0) return later.filter.nothing;
  return whole ? later.missing.reports : later.missing.events;
}

/** What else is to be known of what became of an event: that no report says it, that the reports disagree. */
function noteOf({indexes, messages, later}: LaterTelling, eventIdx: number): string | null {
  const notes = [
    ...(indexes.standings[eventIdx]!.outcome === 'unconfirmed' ? [later.list.outcomeNotReported] : []),
    ...(indexes.columns.disputed[eventIdx] ? [messages.panels.disputed] : []),
  ];
  return notes.length > 0 ? notes.join(' · ') : null;
}
