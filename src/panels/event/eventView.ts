import type {ItineraEvent} from '../../model';
import {
  type EventRowView,
  eventRow,
  isDetailed,
  originSentences,
  reasonSentence,
  type WhoGroup,
  whoGroups,
} from '../shared/cards';
import {type DisputeView, disputeViews} from '../shared/disputes';
import {type FactView, factsAbout} from '../shared/facts';
import type {PanelView} from '../shared/header';
import {citations, namedCountry, namedEvent, namedPlace} from '../shared/named';
import {namedAnything} from '../shared/namedInText';
import {type Told, toldEvents} from '../shared/told';
import {joined, type LaterTelling, type Named, type Sentence, type Words, wordsIn} from '../shared/words';
import {eventHead} from './eventHead';
import {type ReportView, reportHistory} from './reportHistory';

/** An event, as all reports together tell of it. */
export interface EventView extends PanelView {
  readonly telling: LaterTelling;
  readonly eventIdx: number;
  /** Whether all that is told of it was there. */
  readonly isWhole: boolean;
  readonly summary: Words;
  readonly who: readonly WhoLineView[];
  readonly where: WhereView;
  readonly whenNote: Words | null;
  /** In the order of publication. */
  readonly reports: readonly ReportView[];
  /** What is drawn though no report says so, and journeys whose beginning one does state. */
  readonly origins: readonly Sentence[];
  readonly partOf: Named | null;
  readonly parts: Told<number, EventRowView>;
  readonly disputes: readonly DisputeView[];
  readonly about: readonly Named[];
  readonly facts: readonly FactView[];
}

/** Those who take part in one way. */
export interface WhoLineView {
  readonly key: string;
  readonly names: readonly Named[];
  /** "visiting, in person". */
  readonly how: string;
  /** What is to be known of one of them: a reason for staying away, a note. */
  readonly notes: readonly {readonly who: Words | null; readonly note: Sentence}[];
  readonly source: Sentence;
}

/** Where an event was, as far as it is reported. */
export interface WhereView {
  /** "State Hermitage Museum, St. Petersburg, Russia"; null where no place is reported. */
  readonly place: Sentence | null;
  readonly note: Words | null;
  /** Where what is sent or handed on comes from and goes to. */
  readonly sent: Sentence | null;
}

/** The panel of an event; null where the dataset has none of that id. */
export function eventView(telling: LaterTelling, eventId: string): EventView | null {
  const {indexes, messages, later} = telling;
  const {language} = messages;
  const eventIdx = indexes.eventIdxOf.get(eventId);
  if (eventIdx === undefined) return null;
  const event = indexes.dataset.events[eventIdx]!;
  const wordsOrNull = (texts: Readonly<Record<string, string>> | undefined) =>
    texts ? wordsIn(texts, language) : null;
  return {
    header: eventHead(telling, eventIdx),
    telling,
    eventIdx,
    isWhole: isDetailed(indexes, eventIdx),
    summary: wordsIn(event.summary, language),
    who: whoGroups(telling, eventIdx).map(group => whoLine(telling, group)),
    where: {
      place: placeSentence(telling, event),
      note: wordsOrNull(event.placeNote),
      sent: sentSentence(telling, event),
    },
    whenNote:
      wordsOrNull(event.whenNote) ??
      (event.whenBasis === 'inferred' ? {text: later.panels.dateInferred} : null),
    reports: reportHistory(telling, event),
    origins: originSentences(telling, eventIdx),
    partOf: event.partOf === undefined ? null : namedEvent(telling, event.partOf),
    parts: toldEvents(telling, indexes.partsOfEvent(eventIdx), eventRow),
    disputes: disputeViews(telling, event),
    about: (event.about ?? []).map(id => namedAnything(telling, id)),
    facts: factsAbout(telling, [eventId]),
  };
}

function whoLine(telling: LaterTelling, {names, how, participants}: WhoGroup): WhoLineView {
  const {messages} = telling;
  return {
    key: `${participants[0]!.role} ${participants[0]!.attendance}`,
    names,
    how,
    notes: participants.flatMap(({reason, note}, idx) => {
      const who = participants.length > 1 ? names[idx]! : null;
      return [
        ...(reason ? [{who, note: reasonSentence(telling, reason)}] : []),
        ...(note ? [{who, note: [wordsIn(note, messages.language)]}] : []),
      ];
    }),
    source: joined(citations(telling, participants), '; '),
  };
}

function placeSentence(telling: LaterTelling, event: ItineraEvent): Sentence | null {
  if (event.place === null) return null;
  const place = telling.indexes.placeOf(event.place);
  const country =
    place?.country && place.kind !== 'country' ? [', ', namedCountry(telling, place.country)] : [];
  const venue = event.venue ? [wordsIn(event.venue, telling.messages.language), ', '] : [];
  return [...venue, namedPlace(telling, event.place), ...country];
}

function sentSentence(telling: LaterTelling, event: ItineraEvent): Sentence | null {
  if (event.from === undefined || event.place === null) return null;
  const {panels} = telling.later;
  const isStated = event.fromBasis === 'stated' && event.placeBasis === 'stated';
  const sentence = isStated ? panels.sent<string | Named> : panels.sentInferred<string | Named>;
  return sentence(namedPlace(telling, event.from), namedPlace(telling, event.place));
}
