/** An event as a row of a flat table: what is in a cell, for whoever writes one. */
import {textIn} from '../../i18n';
import type {ByLanguage, ItineraEvent, Participant} from '../../model';
import {citations, plain, type Telling} from '../../panels';
import {fromDayNumber} from '../../time';
import type {Cell, Column} from './csv';
import type {FileTelling} from './fileContent';

/** An event of which a row is written. */
export interface EventRow {
  readonly telling: FileTelling;
  readonly eventIdx: number;
  /** Its address in the atlas; null where that is not known. */
  readonly address: string | null;
}

/** The columns of an event, in their order. docs/explore.md tells of each. */
export const eventColumns: readonly Column<EventRow>[] = [
  ofEvent('id', ({id}) => id),
  ofEvent('kind', ({kind}) => kind),
  {name: 'format', cellOf: ({telling, eventIdx}) => telling.indexes.formats[eventIdx]!},
  {name: 'status', cellOf: ({telling, eventIdx}) => telling.indexes.standings[eventIdx]!.status},
  {name: 'outcome', cellOf: ({telling, eventIdx}) => telling.indexes.standings[eventIdx]!.outcome},
  ofEvent('title', ({title}, telling) => textOf(title, telling)),
  ofEvent('summary', ({summary}, telling) => textOf(summary, telling)),
  ofEvent('when', ({when}) => when),
  ...(['earliest_start', 'latest_start', 'earliest_end', 'latest_end'] as const).map((name, bound) =>
    ofEvent(name, ({days}) => isoDay(days[bound]!)),
  ),
  ofEvent('when_basis', ({whenBasis}) => whenBasis),
  ofEvent('when_note', ({whenNote}, telling) => textOf(whenNote, telling)),
  ofEvent('place_id', ({place}) => place),
  ofEvent('place', ({place}, telling) => placeText(place, telling)),
  ofEvent('venue', ({venue}, telling) => textOf(venue, telling)),
  ofEvent('country', ({place}, {indexes}) => indexes.placeOf(place ?? '')?.country ?? null),
  ofEvent('longitude', ({place}, {indexes}) => indexes.placeOf(place ?? '')?.coordinates?.[0] ?? null),
  ofEvent('latitude', ({place}, {indexes}) => indexes.placeOf(place ?? '')?.coordinates?.[1] ?? null),
  ofEvent('place_basis', ({placeBasis}) => placeBasis ?? null),
  ofEvent('place_note', ({placeNote}, telling) => textOf(placeNote, telling)),
  ofEvent('from_place_id', ({from}) => from ?? null),
  ofEvent('from_place', ({from}, telling) => placeText(from ?? null, telling)),
  ofEvent('organisations', ({organisations}) => listed(organisations)),
  ofEvent('about', ({about}) => listed(about ?? [])),
  ofEvent('part_of', ({partOf}) => partOf ?? null),
  {name: 'participants', cellOf: participantsCell},
  ofEvent('sources', ({reports}, telling) => citedText(reports, telling)),
  ofEvent('disputes', disputesCell),
  {name: 'address', cellOf: ({address}) => address},
];

/** One who takes part, stays away or is invited, of which a row is written. */
export interface ParticipationRow {
  readonly telling: Telling;
  readonly event: ItineraEvent;
  readonly participant: Participant;
}

/** The columns of a participation, in their order. */
export const participationColumns: readonly Column<ParticipationRow>[] = [
  {name: 'event_id', cellOf: ({event}) => event.id},
  {name: 'event', cellOf: ({event, telling}) => textOf(event.title, telling)},
  {name: 'actor_id', cellOf: ({participant}) => participant.actor},
  {name: 'actor', cellOf: ({participant, telling}) => actorText(participant.actor, telling)},
  ofActor('actor_kind', 'kind'),
  ofActor('actor_country', 'country'),
  {name: 'role', cellOf: ({participant}) => participant.role},
  {name: 'attendance', cellOf: ({participant}) => participant.attendance},
  {name: 'origin_id', cellOf: ({participant}) => participant.origin ?? null},
  {name: 'origin', cellOf: ({participant, telling}) => placeText(participant.origin ?? null, telling)},
  {name: 'origin_basis', cellOf: ({participant}) => participant.originBasis ?? null},
  {name: 'reason', cellOf: ({participant, telling}) => textOf(participant.reason, telling)},
  {name: 'note', cellOf: ({participant, telling}) => textOf(participant.note, telling)},
  {name: 'source_id', cellOf: ({participant}) => participant.source},
  {name: 'source', cellOf: ({participant, telling}) => citedText([participant], telling)},
];

/** A day as 2025-06-29; null of an open bound. */
export function isoDay(day: number | null): string | null {
  return day === null ? null : fromDayNumber(day);
}

/** A text in the language of the file, or in the nearest that there is; null where there is none. */
export function textOf(texts: ByLanguage | undefined, {messages}: Telling): string | null {
  return texts ? textIn(texts, messages.language).text : null;
}

/** The name of a place. */
export function placeText(placeId: string | null, telling: Telling): string | null {
  return textOf(telling.indexes.placeOf(placeId ?? '')?.names, telling);
}

/** The name of an actor. */
export function actorText(actorId: string, telling: Telling): string {
  return textOf(telling.indexes.actorOf(actorId)?.names, telling) ?? actorId;
}

/** Sources with their paragraphs, each source once. */
export function citedText(
  places: readonly {readonly source: string; readonly locator: string}[],
  telling: Telling,
): string {
  return listed(citations(telling, places).map(plain)) ?? '';
}

function ofEvent(name: string, cellOf: (event: ItineraEvent, telling: Telling) => Cell): Column<EventRow> {
  return {
    name,
    cellOf: ({telling, eventIdx}) => cellOf(telling.indexes.dataset.events[eventIdx]!, telling),
  };
}

function ofActor(name: string, field: 'kind' | 'country'): Column<ParticipationRow> {
  return {
    name,
    cellOf: ({participant, telling}) => telling.indexes.actorOf(participant.actor)?.[field] ?? null,
  };
}

/** "Sergey Lavrov visiting, in person; Jeenbek Kulubaev host, in person", as panels have it. */
function participantsCell({telling, eventIdx}: EventRow): Cell {
  const {indexes, later} = telling;
  const {kind, participants} = indexes.dataset.events[eventIdx]!;
  const tookPlace = indexes.standings[eventIdx]!.outcome === 'happened';
  return listed(
    participants.map(({actor, role, attendance}) => {
      const how = later.panels.participation(kind, role, attendance, 1, tookPlace);
      return [actorText(actor, telling), how].filter(Boolean).join(' ');
    }),
  );
}

/** "Which organisation it is of: CSTO (TASS, 29 June 2025, paragraph 2) / SCO (…)". */
function disputesCell({disputes}: ItineraEvent, telling: Telling): Cell {
  return listed(
    (disputes ?? []).map(({about, readings}) => {
      const told = readings.map(
        reading => `${textOf(reading.says, telling) ?? ''} (${citedText([reading], telling)})`,
      );
      return `${textOf(about, telling) ?? ''}: ${told.join(' / ')}`;
    }),
  );
}

function listed(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
