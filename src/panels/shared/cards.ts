import {dateTimeOf} from '../../i18n';
import type {Indexes, Leg} from '../../indexes';
import type {ByLanguage, Format, ItineraEvent, Participant} from '../../model';
import {citations, eventDate, namedActor, namedEvent, namedPlace} from './named';
import {namedAmongOthers, namedInSentence} from './namedInText';
import {formatName, statusSentence} from './standing';
import type {Told} from './told';
import {joined, type LaterTelling, type Named, type Sentence, type Words, wordsIn} from './words';

/** An event in a list: its title leads to its panel. */
export interface EventRowView {
  readonly eventIdx: number;
  readonly eventId: string;
  readonly format: Format;
  readonly date: string;
  /** Attribute of a `<time>`, where the event is of one known day. */
  readonly dateTime?: string;
  /** "bilateral", "CSTO"; of a thing without a format, its kind. */
  readonly formatName: Words;
  readonly title: Words;
  /** Status as a sentence. */
  readonly status: string;
}

/** An event as a card. */
export interface EventCardView extends EventRowView {
  /** null while it has not been fetched. */
  readonly summary: Words | null;
  /** "Sergey Lavrov visiting, in person · Sadyr Japarov hosts". */
  readonly who: Sentence;
  readonly where: Named | null;
  readonly sources: Sentence;
  readonly originNote: Sentence | null;
}

/** Those who take part in the same way. */
export interface WhoGroup {
  readonly names: readonly Named[];
  readonly how: string;
  readonly participants: readonly Participant[];
}

/** An event as a line of a plain list. */
export function eventRow(telling: LaterTelling, eventIdx: number): EventRowView {
  const {indexes, messages} = telling;
  const event = indexes.dataset.events[eventIdx]!;
  const dateTime = dateTimeOf(event.days);
  return {
    eventIdx,
    eventId: event.id,
    format: indexes.formats[eventIdx]!,
    date: eventDate(telling, event),
    ...(dateTime !== undefined && {dateTime}),
    formatName: formatName(telling, eventIdx),
    title: wordsIn(event.title, messages.language),
    status: statusSentence(telling, eventIdx),
  };
}

/** An event as a card: told in full but short. */
export function eventCard(telling: LaterTelling, eventIdx: number): EventCardView {
  const event = telling.indexes.dataset.events[eventIdx]!;
  return {
    ...eventRow(telling, eventIdx),
    summary: isDetailed(telling.indexes, eventIdx) ? wordsIn(event.summary, telling.messages.language) : null,
    who: whoLine(telling, eventIdx),
    where: event.place === null ? null : namedPlace(telling, event.place),
    sources: joined(citations(telling, event.reports), '; '),
    originNote: originNote(telling, eventIdx, event),
  };
}

/** Whether all that is told of an event is there. */
export function isDetailed({details}: Pick<Indexes, 'details'>, eventIdx: number): boolean {
  return details === undefined || details.areThere([eventIdx]);
}

/** Who takes part, by the way in which they do, in the order of the data. */
export function whoGroups(telling: LaterTelling, eventIdx: number): WhoGroup[] {
  const {indexes, later} = telling;
  const tookPlace = indexes.standings[eventIdx]!.outcome === 'happened';
  const event = indexes.dataset.events[eventIdx]!;
  const groups = new Map<string, Participant[]>();
  for (const participant of event.participants) {
    const key = `${participant.role} ${participant.attendance}`;
    groups.set(key, [...(groups.get(key) ?? []), participant]);
  }
  return [...groups.values()].map(participants => {
    const {role, attendance} = participants[0]!;
    return {
      names: participants.map(({actor}, idx) => (idx === 0 ? namedActor : namedAmongOthers)(telling, actor)),
      how: later.panels.participation(event.kind, role, attendance, participants.length, tookPlace),
      participants,
    };
  });
}

function whoLine(telling: LaterTelling, eventIdx: number): Sentence {
  const groups = whoGroups(telling, eventIdx).map(
    ({names, how}): Sentence => [
      ...joined(
        names.map(name => [name]),
        ', ',
      ),
      ...(how === '' ? [] : [` ${how}`]),
    ],
  );
  return joined(groups, ' · ');
}

/** What a card says of journeys whose beginning no report states; nothing where there are none. */
function originNote(telling: LaterTelling, eventIdx: number, {id}: ItineraEvent): Sentence | null {
  const inferred = telling.indexes
    .legsOfEvent(eventIdx)
    .filter(leg => leg.event.id === id && leg.originBasis === 'inferred');
  if (inferred.length === 0) return null;
  if (inferred.length === 1) return originSentence(telling, inferred[0]!);
  const {panels} = telling.later;
  const areSeats = inferred.every(({originFrom}) => originFrom === 'seat');
  return [areSeats ? panels.originsNotReported : panels.originsInferred];
}

/** "Where Sergey Lavrov set out from is not reported; drawn from Moscow." */
function originSentence(telling: LaterTelling, leg: Leg): Sentence {
  const {panels} = telling.later;
  const sentence =
    leg.originBasis === 'inferred'
      ? panels.originNotReported<string | Named>
      : panels.originStated<string | Named>;
  return sentence(namedInSentence(telling, leg.stay.actorId), namedPlace(telling, leg.fromPlaceId));
}

/** More journeys than these are told in one sentence. */
const fewLegs = 2;

/** Where the journeys to an event began, as far as it is reported or drawn. */
export function originSentences(telling: LaterTelling, eventIdx: number): Sentence[] {
  const legs = telling.indexes.legsOfEvent(eventIdx);
  const drawn = legs.filter(leg => leg.originFrom === 'seat');
  if (drawn.length <= fewLegs) return legs.map(leg => originSentence(telling, leg));
  const journeys = drawn.map(
    leg => [namedInSentence(telling, leg.stay.actorId), namedPlace(telling, leg.fromPlaceId)] as const,
  );
  const others = legs.filter(leg => !drawn.includes(leg));
  return [
    ...others.map(leg => originSentence(telling, leg)),
    telling.later.panels.originsDrawn<string | Named>(journeys),
  ];
}

/** "Ilham Aliyev did not attend: Informal CIS summit, 22 December 2025.", with the reason and who says so. */
export interface AbsenceView {
  readonly key: string;
  readonly sentence: Sentence;
  readonly reason: Sentence | null;
  readonly source: Sentence;
}

/** "Reason given: a heavy work schedule." */
export function reasonSentence(
  {messages: {language}, later: {panels}}: LaterTelling,
  reason: ByLanguage,
): Sentence {
  return panels.reason<string | Named>(wordsIn(reason, language));
}

/** Somebody who stayed away from an event. */
export interface AbsenceOf {
  readonly eventIdx: number;
  readonly actorId: string;
}

/** Absences, each told when it is shown: as a sentence with the reason given and who says so. */
export function toldAbsences(
  telling: LaterTelling,
  rows: readonly AbsenceOf[],
): Told<AbsenceOf, AbsenceView> {
  return {
    telling,
    rows,
    tell: row => absenceView(telling, row),
    eventIdxsOf: ({eventIdx}) => [eventIdx],
    detailsOf: ({eventIdx}) => [eventIdx],
  };
}

function absenceView(telling: LaterTelling, {eventIdx, actorId}: AbsenceOf): AbsenceView {
  const {indexes, later} = telling;
  const event = indexes.dataset.events[eventIdx]!;
  const participant = event.participants.find(
    ({actor, attendance}) => actor === actorId && attendance === 'declined',
  )!; // that is what an absence is
  return {
    key: `${event.id} ${actorId}`,
    sentence: later.panels.absent<string | Named>(
      namedActor(telling, actorId),
      namedEvent(telling, event.id),
      eventDate(telling, event),
      indexes.standings[eventIdx]!.outcome === 'happened',
    ),
    reason: participant.reason ? reasonSentence(telling, participant.reason) : null,
    source: joined(citations(telling, [participant]), '; '),
  };
}
