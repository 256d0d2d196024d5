/**
 * What the list puts together, and under which headings:
 *   day      a month, or what is known of the time where that is no month ("By January 2025")
 *   place    a country, and in it each city; what is of the whole country stands before its cities
 *   person   each participant, so that an event may stand under several
 */
import {formatDays, startLarge} from '../../i18n';
import {openDay, spanAt} from '../../indexes';
import type {Span} from '../../model';
import type {Grouping} from '../../store';
import {daysInMonth, partsOfDay, toDayNumber} from '../../time';
import {countryPlace, namedActor, namedPlace} from '../shared/named';
import type {Steps} from '../shared/steps';
import type {LaterTelling, Named} from '../shared/words';
import {collatorOf} from './sort';

/** An event under a heading. */
export interface Line {
  readonly eventIdx: number;
  /** The participant whose heading it is. */
  readonly actorId?: string;
}

/** Events under the same headings, in the order of being told. */
export interface Group {
  /** From the outermost to the innermost. */
  readonly headings: Headings;
  readonly lines: readonly Line[];
}

export type Headings = readonly [] | readonly [GroupHeading] | readonly [GroupHeading, GroupHeading];

/** A heading; one key is one heading. */
export interface GroupHeading {
  readonly key: string;
  readonly title: Named;
}

type Sign = 1 | -1;

/** So many events are put into groups before the page may do something else. */
const eventsAtOnce = 1024;

/** All events in groups, which stand in the order of their headings or, with −1, the other way. Every event is in one group at least. */
export const groupsBy: Readonly<Record<Grouping, (telling: LaterTelling, sign: Sign) => Steps<Group[]>>> = {
  day: byDay,
  place: byPlace,
  person: byPerson,
};

// ── by day ───────────────────────────────────────────────────────────────────────────────────

function* byDay(telling: LaterTelling, sign: Sign): Steps<Group[]> {
  const {indexes, messages} = telling;
  const {days} = indexes.columns;
  const periods = new Map<string, {readonly period: Period; readonly lines: Line[]}>();
  // most begin on a known day, of which there are few
  const linesOfDay = new Map<number, Line[]>();
  for (const [at, eventIdx] of indexes.inOrder.entries()) {
    if (at % eventsAtOnce === 0) yield;
    const day = days[4 * eventIdx]!;
    const isOfDay = day !== openDay && day === days[4 * eventIdx + 1];
    let lines = isOfDay ? linesOfDay.get(day) : undefined;
    if (!lines) {
      const period = periodOf(spanAt(indexes.columns, eventIdx));
      const key = period.join();
      if (!periods.has(key)) periods.set(key, {period, lines: []});
      lines = periods.get(key)!.lines;
      if (isOfDay) linesOfDay.set(day, lines);
    }
    lines.push({eventIdx});
  }
  return [...periods.values()]
    .sort((a, b) => comparePeriods(a.period, b.period) * sign)
    .map(({period, lines}) => {
      const [first, last] = period;
      const text = formatDays({when: '', days: [first, last, first, last]}, messages, 'brief');
      return {
        headings: [{key: period.join(), title: {text: startLarge(text)}}],
        lines,
      };
    });
}

/** First and last day on which something may have begun; null where a side is open. */
type Period = readonly [first: number | null, last: number | null];

/** The month in which something begins, where it is known; else no more and no less than what is known. */
function periodOf([earliestStart, latestStart, , latestEnd]: Span): Period {
  // what ended by a day began by it
  const last = latestStart ?? latestEnd;
  if (earliestStart === null) return [null, last];
  const {year, month} = partsOfDay(earliestStart);
  if (last === null || last > lastOfMonth(year, month)) return [earliestStart, last];
  return [firstOfMonth(year, month), lastOfMonth(year, month)];
}

/** By the last possible day, and of those that share it the wider first: "by January" stands before "January". */
function comparePeriods([firstA, lastA]: Period, [firstB, lastB]: Period): number {
  const endless = Number.POSITIVE_INFINITY;
  const [endA, endB] = [lastA ?? firstA ?? endless, lastB ?? firstB ?? endless];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return (firstA ?? -endless) < (firstB ?? -endless) ? -1 : 1;
}

function firstOfMonth(year: number, month: number): number {
  return toDayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

function lastOfMonth(year: number, month: number): number {
  return firstOfMonth(year, month) + daysInMonth(year, month) - 1;
}

// ── by place ─────────────────────────────────────────────────────────────────────────────────

function* byPlace(telling: LaterTelling, sign: Sign): Steps<Group[]> {
  const {indexes, later} = telling;
  const collator = collatorOf(telling);
  const groups = new Map<string, {readonly headings: Headings; readonly lines: Line[]}>();
  const linesAt = new Map<number, Line[]>();
  const nowhere: Line[] = [];
  for (const [at, eventIdx] of indexes.inOrder.entries()) {
    if (at % eventsAtOnce === 0) yield;
    const placeIdx = indexes.columns.placeIdx[eventIdx]!;
    let lines = placeIdx === -1 ? nowhere : linesAt.get(placeIdx);
    if (!lines) {
      const headings = placeHeadings(telling, indexes.dataset.places[placeIdx]!.id);
      const key = headings.map(heading => heading.key).join(' ');
      if (!groups.has(key)) groups.set(key, {headings, lines: []});
      lines = groups.get(key)!.lines;
      linesAt.set(placeIdx, lines);
    }
    lines.push({eventIdx});
  }
  const compare = (a: GroupHeading | undefined, b: GroupHeading | undefined) => {
    // what is of the whole country stands before its cities either way
    if (!a || !b) return Number(b === undefined) - Number(a === undefined);
    return (
      (collator.compare(a.title.text, b.title.text) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)) * sign
    );
  };
  return [
    ...[...groups.values()].sort(
      (a, b) => compare(a.headings[0], b.headings[0]) || compare(a.headings[1], b.headings[1]),
    ),
    ...rest(later.list.noPlace, nowhere),
  ];
}

/** The country of a place, where it has one, and the city in it; of a place that lies in no city, itself. */
function placeHeadings(telling: LaterTelling, placeId: string): Headings {
  const {placeOf} = telling.indexes;
  const chain: string[] = [];
  for (
    let id: string | undefined = placeId;
    id !== undefined && !chain.includes(id);
    id = placeOf(id)?.within
  )
    chain.push(id);
  const headingOf = (id: string) => ({key: id, title: namedPlace(telling, id)});
  const code = placeOf(placeId)?.country ?? null;
  const country =
    chain.find(id => placeOf(id)?.kind === 'country') ??
    (code === null ? undefined : countryPlace(telling, code)?.id);
  if (country === placeId) return [headingOf(country)];
  const inner = headingOf(chain.find(id => placeOf(id)?.kind === 'city') ?? placeId);
  return country === undefined ? [inner] : [headingOf(country), inner];
}

// ── by participant ───────────────────────────────────────────────────────────────────────────

function* byPerson(telling: LaterTelling, sign: Sign): Steps<Group[]> {
  const {indexes, later} = telling;
  const collator = collatorOf(telling);
  const byActor = indexes.dataset.actors
    .map(({id}) => ({
      heading: {key: id, title: namedActor(telling, id)},
      eventIdxs: indexes.eventsOfActor(id),
    }))
    .filter(({eventIdxs}) => eventIdxs.length > 0)
    .sort(
      ({heading: a}, {heading: b}) =>
        (collator.compare(a.title.text, b.title.text) || (a.key < b.key ? -1 : 1)) * sign,
    );
  yield;
  const named = new Uint8Array(indexes.columns.count);
  for (const {eventIdxs} of byActor) for (const eventIdx of eventIdxs) named[eventIdx] = 1;
  const others = indexes.inOrder.filter(eventIdx => !named[eventIdx]);
  yield;
  return [
    ...byActor.map(
      ({heading, eventIdxs}): Group => ({
        headings: [heading],
        lines: eventIdxs.map(eventIdx => ({eventIdx, actorId: heading.key})),
      }),
    ),
    ...rest(
      later.list.nobody,
      others.map(eventIdx => ({eventIdx})),
    ),
  ];
}

/** Those that belong nowhere else: the last group, whichever way the others stand. */
function rest(title: string, lines: readonly Line[]): Group[] {
  // no id is empty
  return lines.length === 0 ? [] : [{headings: [{key: '', title: {text: title}}], lines}];
}
