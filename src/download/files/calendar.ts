import ical, {type ICalEventData, ICalEventStatus, ICalEventTransparency} from 'ical-generator';
import {formatDays, nameIn} from '../../i18n';
import {type ItineraEvent, placeKinds, type Status} from '../../model';
import {citations, formatName, plain, statusSentence, type Telling} from '../../panels';
import {boundedSpan, type DayNumber, isExact} from '../../time';
import {newestDay} from '../newestDay';
import {placeText, textOf} from './eventCells';
import type {FileContent, WrittenFile} from './fileContent';
import type {Steps} from './steps';

/** So many events are made into entries in one step, which take longer than rows of other files. */
const madeAtOnce = 16;

const calendarStatuses = {
  announced: ICalEventStatus.TENTATIVE,
  'under way': ICalEventStatus.CONFIRMED,
  'took place': ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<Status, ICalEventStatus>;

/**
 * Events as a calendar, as RFC 5545 has it: whole days, no zone. Only what is reported to have been held on known days is confirmed. What is known to
 * lie within a month, or to have ended by a day, is tentative over all days that it may have been on, and its summary says so in words; what has no
 * date at all is left out. Nobody's time is taken up by any of it.
 *
 * The same data give the same text: what a calendar is stamped with is the day of the newest report.
 */
export function* calendar(content: FileContent): Steps<WrittenFile> {
  const {telling, eventIdxs, scope} = content;
  const {indexes, messages} = telling;
  const {dataset} = indexes.dataset;
  const dated = eventIdxs.filter(idx => hasDate(indexes.dataset.events[idx]!));
  const stamp = dateOf(newestDay(indexes.dataset));
  const made = (events: ICalEventData[]) =>
    ical({
      prodId: {company: 'Itinera', product: dataset.id, language: messages.language.toUpperCase()},
      name: clean(nameIn(dataset.title, messages.language)),
      description: clean([scope, nameIn(dataset.credit, messages.language)].filter(Boolean).join('\n')),
      events,
    }).toString();
  // the frame without events, and within it some of them at a time, taken out of a frame of their own
  const frame = made([]);
  const end = frame.lastIndexOf('END:VCALENDAR');
  let entries = '';
  for (let at = 0; at < dated.length; at += madeAtOnce) {
    const some = dated.slice(at, at + madeAtOnce).map(idx => entry(idx, stamp, content));
    entries += made(some).slice(end, end - frame.length);
    yield at / dated.length;
  }
  const whole = frame.slice(0, end) + entries + frame.slice(end);
  return {content: `${whole}\r\n`.replace(/(\r\n)+$/, '\r\n'), events: dated.length};
}

/** Whether anything is known of when an event was. */
export function hasDate({days}: Pick<ItineraEvent, 'days'>): boolean {
  return days.some(day => day !== null);
}

function entry(eventIdx: number, stamp: Date, {telling, addressOf}: FileContent): ICalEventData {
  const {indexes} = telling;
  const event = indexes.dataset.events[eventIdx]!;
  const [from, to] = boundedSpan(event.days, indexes.window);
  const url = addressOf?.(event.id) ?? null;
  const location = locationOf(event, telling);
  return {
    id: `${event.id}@${indexes.dataset.dataset.id}`,
    stamp,
    start: dateOf(from),
    // the day after the last one
    end: dateOf(to + 1),
    allDay: true,
    summary: clean(summaryOf(event, telling)),
    description: clean(descriptionOf(eventIdx, url, telling)),
    status: statusOf(eventIdx, telling),
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{name: clean(formatName(telling, eventIdx).text)}],
    ...(location && {location}),
    ...(url !== null && {url: uriText(url)}),
  };
}

/** An uncertain date makes the surest of reports tentative. */
function statusOf(eventIdx: number, {indexes}: Telling): ICalEventStatus {
  const status = calendarStatuses[indexes.standings[eventIdx]!.status];
  const isSure = isCertain(indexes.dataset.events[eventIdx]!);
  return status === ICalEventStatus.CONFIRMED && !isSure ? ICalEventStatus.TENTATIVE : status;
}

/** Whether an event was on the days that stand in the calendar, and on no others. */
function isCertain({when, days}: ItineraEvent): boolean {
  return isExact(days) && !/[~?%]/.test(when);
}

function summaryOf(event: ItineraEvent, telling: Telling): string {
  const title = textOf(event.title, telling)!;
  return isCertain(event) ? title : `${title} (${formatDays(event, telling.messages)})`;
}

/** Status and date in words, what is told, who says so and where, and the way to the atlas. */
function descriptionOf(eventIdx: number, url: string | null, telling: Telling): string {
  const {indexes, messages} = telling;
  const event = indexes.dataset.events[eventIdx]!;
  return [
    statusSentence(telling, eventIdx),
    [`${formatDays(event, messages)}.`, textOf(event.whenNote, telling)].filter(Boolean).join(' '),
    textOf(event.summary, telling),
    citations(telling, event.reports).map(plain).join('\n'),
    url,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function locationOf({place: id, venue}: ItineraEvent, telling: Telling): ICalEventData['location'] | null {
  const place = telling.indexes.placeOf(id ?? '');
  if (!place) return null;
  const title = [textOf(venue, telling), placeText(place.id, telling)].filter(Boolean).join(', ');
  const {coordinates} = place;
  return {
    title: clean(title),
    ...(coordinates && placeKinds[place.kind].point && {geo: {lon: coordinates[0], lat: coordinates[1]}}),
  };
}

/** Midnight of a day in UTC, of which the writer takes the calendar day. */
function dateOf(day: DayNumber): Date {
  return new Date(day * 86_400_000);
}

/** A text without what iCalendar cannot hold: controls other than the end of a line, and half characters. */
function clean(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

/** An address is no text, in which the writer would put backslashes before these. */
function uriText(url: string): string {
  return url.replaceAll(/[,;\\]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
