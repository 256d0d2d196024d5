import {formatDay, formatDays} from '../../i18n';
import type {DatedSource, ItineraEvent} from '../../model';
import {isDay, toDayNumber} from '../../time';
import {type EventRowView, eventRow} from '../shared/cards';
import {headerOf, type PanelView} from '../shared/header';
import {locatorsInWords, namedActor, namedCountry, namedOrganisation, publishedWords} from '../shared/named';
import {type LaterTelling, type Named, type Sentence, type Words, wordsIn} from '../shared/words';

/** A report, and all in the atlas that rests on it. */
export interface SourceView extends PanelView {
  /** Title of the report, in its own language. */
  readonly reportTitle: Words | null;
  readonly publisher: Words;
  readonly published: string;
  readonly publishedWhy: Words | null;
  readonly basedOn: Sentence | null;
  readonly language: Sentence;
  readonly accessed: string | null;
  /** Addresses that may become links; the first one is the report's own. */
  readonly links: readonly {readonly href: string; readonly text: string}[];
  /** Addresses that are shown as text, since only http, https and mailto lead anywhere safe. */
  readonly plainAddresses: readonly string[];
  readonly noLink: string | null;
  readonly events: readonly {readonly row: EventRowView; readonly where: Sentence}[];
  readonly facts: readonly {readonly id: string; readonly text: Words; readonly where: Sentence}[];
  /** Memberships and offices that the report is named for. */
  readonly others: readonly {readonly key: string; readonly sentence: Sentence; readonly where: Sentence}[];
}

/** The panel of a source; null where the dataset has none of that id. */
export function sourceView(telling: LaterTelling, sourceId: string): SourceView | null {
  const {indexes, messages, later} = telling;
  const {language} = messages;
  const {panels} = later;
  const source = indexes.sourceOf(sourceId);
  if (!source) return null;
  const eventIdxs = indexes.eventsOfSource(sourceId);
  const addresses = [source.url, source.archivedUrl].filter(url => url !== undefined);
  // in the source's own language
  const asWritten = (text: string): Words =>
    source.language === language ? {text} : {text, lang: source.language};
  const published = formatDays({when: source.published, days: source.publishedDays}, messages);
  return {
    header: headerOf({
      over: [{text: publishedWords(telling, source)}, {text: messages.panels.events(eventIdxs.length)}],
      title: wordsIn(source.label, language),
    }),
    reportTitle: source.title === undefined ? null : asWritten(source.title),
    publisher: source.publisher === null ? {text: panels.noPublisher} : asWritten(source.publisher),
    published:
      source.publishedBasis === 'stated' ? panels.published(published) : panels.publishedInferred(published),
    publishedWhy: source.publishedNote ? wordsIn(source.publishedNote, language) : null,
    basedOn: source.basedOn ? panels.basedOn<string | Named>(wordsIn(source.basedOn, language)) : null,
    language: panels.inLanguage<string | Named>(languageWords(source.language, language, panels.languages)),
    accessed:
      source.accessed === undefined || !isDay(source.accessed)
        ? null
        : panels.accessed(formatDay(toDayNumber(source.accessed), messages)),
    links: linksOf(source, panels),
    plainAddresses: addresses.filter(url => !isSafeAddress(url)),
    noLink: addresses.length === 0 ? panels.noLink : null,
    events: eventIdxs.map(eventIdx => ({
      row: eventRow(telling, eventIdx),
      where: locatorsInWords(telling, locatorsOf(indexes.dataset.events[eventIdx]!, sourceId)),
    })),
    facts: indexes.dataset.facts
      .filter(fact => fact.source === sourceId)
      .map(({id, text, locator}) => ({
        id,
        text: wordsIn(text, language),
        where: locatorsInWords(telling, [locator]),
      })),
    others: [...membershipsFrom(telling, sourceId), ...officesFrom(telling, sourceId)],
  };
}

/** Whether an address may become a link. */
function isSafeAddress(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
  } catch {
    return false; // not an address at all
  }
}

function linksOf(
  {url, archivedUrl}: DatedSource,
  words: {open: string; openArchived: string},
): SourceView['links'] {
  return [
    {url, text: words.open},
    {url: archivedUrl, text: words.openArchived},
  ].flatMap(({url: href, text}) => (href !== undefined && isSafeAddress(href) ? [{href, text}] : []));
}

/** Where in a source an event stands: in its reports and disputes; where it has none there, in what it says of those who take part. */
function locatorsOf({reports, participants, disputes}: ItineraEvent, sourceId: string): string[] {
  const locatorsIn = (rows: readonly {source: string; locator: string}[]) =>
    rows.filter(({source}) => source === sourceId).map(({locator}) => locator);
  const told = locatorsIn([...reports, ...(disputes ?? []).flatMap(({readings}) => readings)]);
  return told.length > 0 ? told : locatorsIn(participants);
}

function membershipsFrom(telling: LaterTelling, sourceId: string): SourceView['others'] {
  return telling.indexes.dataset.organisations.flatMap(({id, members}) =>
    members
      .filter(({source}) => source === sourceId)
      .map(({country, locator}) => ({
        key: `${id} ${country}`,
        sentence: telling.later.panels.membershipIn<string | Named>(
          namedCountry(telling, country),
          namedOrganisation(telling, id),
        ),
        where: locatorsInWords(telling, [locator]),
      })),
  );
}

function officesFrom(telling: LaterTelling, sourceId: string): SourceView['others'] {
  const {language} = telling.messages;
  const {panels} = telling.later;
  return telling.indexes.dataset.actors
    .filter(({kind}) => kind === 'person')
    .flatMap(({id, offices}) =>
      (offices ?? [])
        .filter(({source}) => source === sourceId)
        .map(({title, locator}, idx) => ({
          key: `${id} ${idx}`,
          sentence: panels.namedAs<string | Named>(namedActor(telling, id), wordsIn(title, language)),
          where: locatorsInWords(telling, locator === undefined ? [] : [locator]),
        })),
    );
}

/** What a language is called: by our own words, else by the engine in the page's language or in English, else by its tag. */
function languageWords(tag: string, language: string, ours: Readonly<Record<string, string>>): Words {
  if (Object.hasOwn(ours, tag)) return {text: ours[tag]!};
  try {
    const names = new Intl.DisplayNames(language, {type: 'language', fallback: 'none'});
    const [lang = 'en'] = names.resolvedOptions().locale.split('-');
    const text = names.of(tag) ?? tag;
    // a language whose names the engine does not bring is told in that of the system
    return lang === language ? {text} : {text, lang};
  } catch {
    return {text: tag}; // not the tag of a language
  }
}
