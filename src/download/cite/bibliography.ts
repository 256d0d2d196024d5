/** What a view rests on, in the terms of CSL-JSON, by which reference managers exchange it. */
import {formatDays, textIn} from '../../i18n';
import type {DatedSource, ItineraEvent} from '../../model';
import {citations, namedSource, plain, type Telling} from '../../panels';
import {type DayNumber, partsOfDay} from '../../time';

/** A day, a month or a year; or in words where it is no more than about, before or between. */
export type CslDate = {readonly 'date-parts': readonly [readonly number[]]} | {readonly literal: string};

/** One thing that is cited. The names are those of CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'document';
  readonly title: string;
  readonly publisher?: string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
  readonly URL?: string;
}

/**
 * Ids of the sources that events rest on: their reports, what is said of who took part, and readings that disagree; of all events those of everything
 * else as well. In the order of the dataset.
 */
export function sourcesOf({indexes}: Telling, eventIdxs: readonly number[]): string[] {
  if (eventIdxs.length === indexes.dataset.events.length) return indexes.dataset.sources.map(({id}) => id);
  const isCited = new Uint8Array(indexes.columns.count);
  for (const eventIdx of eventIdxs) isCited[eventIdx] = 1;
  return indexes.dataset.sources
    .map(({id}) => id)
    .filter(id => indexes.eventsOfSource(id).some(eventIdx => isCited[eventIdx]));
}

/** Of more events than these sources are named without their paragraphs, of which each would have hundreds. */
export const mostLocated = 2_000;

/** The same in words, with the paragraphs: "TASS, 29 June 2025, paragraphs 1–2". */
export function sourceLines(telling: Telling, eventIdxs: readonly number[]): string[] {
  const {indexes} = telling;
  const located = eventIdxs.length > mostLocated ? [] : eventIdxs;
  const placesOf = new Map<string, {readonly source: string; readonly locator: string}[]>();
  for (const place of located.flatMap(idx => placesIn(indexes.dataset.events[idx]!))) {
    const places = placesOf.get(place.source);
    if (places) places.push(place);
    else placesOf.set(place.source, [place]);
  }
  return sourcesOf(telling, eventIdxs).map(id => {
    const [line] = citations(telling, placesOf.get(id) ?? []);
    const url = webAddress(indexes.sourceOf(id)!.url);
    return [line ? plain(line) : namedSource(telling, id).text, ...(url ? [url] : [])].join(', ');
  });
}

/** A source as an item. What has no title of its own is called as readers are shown it. */
export function sourceItem({messages}: Telling, source: DatedSource, inferred: string): CslItem {
  const {id, publisher, title, label, language, publishedBasis} = source;
  const url = webAddress(source.url);
  return {
    id,
    type: 'document',
    title: oneLine(title ?? textIn(label, messages.language).text),
    ...(publisher !== null && {publisher: oneLine(publisher)}),
    issued:
      plainDate(source.published) ??
      ({
        literal: formatDays({when: source.published, days: source.publishedDays}, messages, 'brief'),
      } as const),
    ...(source.accessed !== undefined && {accessed: plainDate(source.accessed)!}),
    language,
    ...(publishedBasis === 'inferred' && {note: inferred}),
    ...(url !== undefined && {URL: url}),
  };
}

/** A day as CSL has it. */
export function dayDate(day: DayNumber): CslDate {
  const {year, month, day: ofMonth} = partsOfDay(day);
  return {'date-parts': [[year, month, ofMonth]]};
}

/** A text as it stands in a citation: on one line, without controls. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** Where an event's claims come from. */
function placesIn({reports, participants, disputes = []}: ItineraEvent) {
  return [...reports, ...participants, ...disputes.flatMap(({readings}) => readings)];
}

/** An EDTF text that is just a day, a month or a year; undefined for any other. */
function plainDate(edtf: string): CslDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return undefined;
  return {'date-parts': [match.slice(1).filter(Boolean).map(Number)]};
}

function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const {protocol, href} = new URL(url);
  return /^https?:$/.test(protocol) ? href : undefined;
}
