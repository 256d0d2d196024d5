import {formatDay, formatDays, type LaterMessages} from '../../i18n';
import {type DatedSource, type ItineraEvent, paragraphsOf} from '../../model';
import {isDay, toDayNumber} from '../../time';
import type {RowWithSource} from '../dossier/RowsWithSource';
import {sentenceWith} from '../dossier/sentenceWith';
import {eventRow} from '../shared/cards';
import {headerOf, type PanelView} from '../shared/header';
import {locatorsInWords, namedActor, namedCountry, namedOrganisation, publishedWords} from '../shared/named';
import {namedInSentence} from '../shared/namedInText';
import type {Prepared, Steps} from '../shared/steps';
import {isLarge, manyRows, type Told} from '../shared/told';
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
  /** What rests on it, in numbers. */
  readonly cited: Prepared<string>;
  readonly eventsTitle: string;
  /** In the order of its paragraphs, as all that follows; very many of them by years. */
  readonly events: Told<number, RowWithSource>;
  readonly facts: readonly {readonly id: string; readonly text: Words; readonly where: Sentence}[];
  /** Memberships and offices that the report is named for, and what it says of who holds one. */
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
  const areMany = eventIdxs.length > manyRows;
  const addresses = [source.url, source.archivedUrl].filter(url => url !== undefined);
  // in the source's own language
  const asWritten = (text: string): Words =>
    source.language === language ? {text} : {text, lang: source.language};
  const others = inOrderOfParagraphs(
    [
      ...membershipsFrom(telling, sourceId),
      ...officesFrom(telling, sourceId),
      ...holdersFrom(telling, sourceId),
    ],
    ({locators}) => locators,
  ).map(({key, sentence, locators}) => ({key, sentence, where: locatorsInWords(telling, locators)}));
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
    cited: {
      areMany: isLarge(indexes),
      *steps() {
        return later.dossiers.cited(yield* countsOf(telling, sourceId, others.length));
      },
    },
    eventsTitle: areMany ? panels.headings.events : later.dossiers.headings.eventsByParagraph,
    events: {
      telling,
      rows: areMany
        ? eventIdxs
        : inOrderOfParagraphs(eventIdxs, eventIdx => locatorsOf(indexes.dataset.events[eventIdx]!, sourceId)),
      tell: eventIdx => ({row: eventRow(telling, eventIdx), below: restingOn(telling, eventIdx, sourceId)}),
      eventIdxsOf: eventIdx => [eventIdx],
      // its readings where the reports disagree
      detailsOf: eventIdx => (indexes.columns.disputed[eventIdx] ? [eventIdx] : []),
    },
    facts: inOrderOfParagraphs(
      indexes.dataset.facts.filter(fact => fact.source === sourceId),
      ({locator}) => [locator],
    ).map(({id, text, locator}) => ({
      id,
      text: wordsIn(text, language),
      where: locatorsInWords(telling, [locator]),
    })),
    others,
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

// ── what rests on it ────────────────────────────────────────────────────────────────────────

/** The same, what stands in an earlier paragraph first; what is not counted in paragraphs comes last. */
function inOrderOfParagraphs<Row>(
  rows: readonly Row[],
  locatorsOfRow: (row: Row) => readonly string[],
): Row[] {
  const firstOf = (row: Row) =>
    Math.min(...locatorsOfRow(row).flatMap(locator => (paragraphsOf(locator) ?? []).map(([first]) => first)));
  const ranked = rows.map(row => ({row, first: firstOf(row)}));
  return ranked.sort((a, b) => (a.first === b.first ? 0 : a.first < b.first ? -1 : 1)).map(({row}) => row);
}

/** Where in a source an event stands: in its reports and disputes; where it has none there, in what it says of those who take part. */
function locatorsOf({reports, participants, disputes}: ItineraEvent, sourceId: string): string[] {
  const locatorsIn = (rows: readonly {source: string; locator: string}[]) =>
    rows.filter(({source}) => source === sourceId).map(({locator}) => locator);
  const told = locatorsIn([...reports, ...(disputes ?? []).flatMap(({readings}) => readings)]);
  return told.length > 0 ? told : locatorsIn(participants);
}

/** What of an event rests on a source: where it is told, who is said to take part, and the readings that stand against others. */
function restingOn(telling: LaterTelling, eventIdx: number, sourceId: string): Sentence[] {
  const {messages, later} = telling;
  const event = telling.indexes.dataset.events[eventIdx]!;
  const byLocator = new Map<string, string[]>();
  for (const {source, locator, actor} of event.participants)
    if (source === sourceId) byLocator.set(locator, [...(byLocator.get(locator) ?? []), actor]);
  const who = inOrderOfParagraphs([...byLocator], ([locator]) => [locator]).map(([locator, actors]) =>
    sentenceWith(
      later.dossiers.whoByIt<Sentence>(
        locatorsInWords(telling, [locator]),
        actors.map(id => [namedInSentence(telling, id)]),
      ),
    ),
  );
  const readings = (event.disputes ?? []).flatMap(dispute =>
    dispute.readings
      .filter(({source}) => source === sourceId)
      .map(({locator, says}) =>
        sentenceWith(
          later.dossiers.readsByIt<Sentence>(locatorsInWords(telling, [locator]), [
            wordsIn(says, messages.language),
          ]),
        ),
      ),
  );
  return [locatorsInWords(telling, locatorsOf(event, sourceId)), ...who, ...readings];
}

type Counts = Parameters<LaterMessages['dossiers']['cited']>[0];

function* countsOf({indexes}: LaterTelling, sourceId: string, otherCount: number): Steps<Counts> {
  const {events, facts, organisations} = indexes.dataset;
  const eventIdxs = indexes.eventsOfSource(sourceId);
  const countIn = (rows: readonly {readonly source: string}[]) =>
    rows.filter(({source}) => source === sourceId).length;
  let [participants, readings] = [0, 0];
  for (const [at, eventIdx] of eventIdxs.entries()) {
    if (at % eventsAtOnce === 0) yield;
    const event = events[eventIdx]!;
    participants += countIn(event.participants);
    for (const dispute of event.disputes ?? []) readings += countIn(dispute.readings);
  }
  const disputed = eventIdxs.filter(eventIdx => indexes.columns.disputed[eventIdx]);
  const memberships = organisations.reduce((sum, {members}) => sum + countIn(members), 0);
  return {
    events: eventIdxs.length,
    participants,
    // no number rather than one of those alone that have been fetched
    readings: indexes.details?.areThere(disputed) === false ? 0 : readings,
    facts: countIn(facts),
    memberships,
    offices: otherCount - memberships,
  };
}

/** So many events are read before the page may do something else. */
const eventsAtOnce = 64;

/** A membership or an office, and where in the source it stands. */
interface Claim {
  readonly key: string;
  readonly sentence: Sentence;
  readonly locators: readonly string[];
}

function membershipsFrom(telling: LaterTelling, sourceId: string): Claim[] {
  return telling.indexes.dataset.organisations.flatMap(({id, members}) =>
    members
      .filter(({source}) => source === sourceId)
      .map(({country, locator}, idx) => ({
        key: `${id} ${country} ${idx}`,
        sentence: telling.later.panels.membershipIn<string | Named>(
          namedCountry(telling, country),
          namedOrganisation(telling, id),
        ),
        locators: [locator],
      })),
  );
}

function officesFrom(telling: LaterTelling, sourceId: string): Claim[] {
  const {language} = telling.messages;
  return telling.indexes.dataset.actors
    .filter(({kind}) => kind === 'person')
    .flatMap(({id, offices}) =>
      (offices ?? [])
        .filter(({source}) => source === sourceId)
        .map(({title, locator}, idx) => ({
          key: `${id} ${idx}`,
          sentence: telling.later.panels.namedAs<string | Named>(
            namedActor(telling, id),
            wordsIn(title, language),
          ),
          locators: locator === undefined ? [] : [locator],
        })),
    );
}

/** Who holds an office that another report leaves unnamed. */
function holdersFrom(telling: LaterTelling, sourceId: string): Claim[] {
  return telling.indexes.dataset.actors.flatMap(({id, heldBy}) =>
    heldBy?.source === sourceId
      ? [
          {
            key: `${id} held`,
            sentence: telling.later.panels.namedAs<string | Named>(
              namedActor(telling, heldBy.actor),
              namedActor(telling, id),
            ),
            locators: [heldBy.locator],
          },
        ]
      : [],
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
