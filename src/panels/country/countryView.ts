import type {RowWithSource} from '../dossier/RowsWithSource';
import {changesStanding} from '../dossier/standingViews';
import {type AbsenceOf, type AbsenceView, type EventRowView, eventRow, toldAbsences} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {localName} from '../shared/localName';
import {namedActor, namedPlace} from '../shared/named';
import type {Prepared, Steps} from '../shared/steps';
import {isLarge, type Told, toldEvents} from '../shared/told';
import {joined, type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';
import {countryEvents, type Going, type GoingWay, goingWays, hostedIn} from './goings';

/** A country: what it hosts, where those who act for it go or stay away from, what concerns it, and what it belongs to. */
export interface CountryView extends PanelView {
  /** As memberships name it, and as events do. */
  readonly named: {readonly country: string | null; readonly ids: readonly string[]};
  readonly hostedIdxs: readonly number[];
  readonly hosted: Told<number, EventRowView>;
  readonly nothing: Sentence | null;
  readonly others: Prepared<CountryOthers>;
  readonly facts: readonly FactView[];
}

/** What has to do with a country beside what it hosts. */
export interface CountryOthers {
  /** Events elsewhere, by how its people take part in them. */
  readonly goings: readonly GoingsView[];
  readonly absences: Told<AbsenceOf, AbsenceView>;
  /** Whatever else is about the country, or is said, sent or handed on by it. */
  readonly concerned: Told<number, EventRowView>;
}

export interface GoingsView {
  readonly way: GoingWay;
  readonly title: string;
  readonly events: Told<Going, RowWithSource>;
}

/** The panel of a country; null where the dataset has no such place. */
export function countryView(telling: LaterTelling, placeId: string): CountryView | null {
  const {indexes, messages, later} = telling;
  const place = indexes.placeOf(placeId);
  if (!place) return null;
  const title = wordsIn(place.names, messages.language);
  const ids = place.country === null ? [placeId] : [placeId, place.country];
  const hosted = hostedIn(indexes, placeId);
  const eventCount = indexes.eventsAtPlace(placeId).length;
  return {
    header: headerOf({
      over: [{text: later.panels.placeKinds[place.kind]}, {text: messages.panels.events(eventCount)}],
      title,
      under: localName(telling, place),
    }),
    named: {country: place.country, ids},
    hostedIdxs: hosted,
    hosted: toldEvents(telling, hosted, eventRow),
    nothing: eventCount === 0 ? messages.panels.nothingHere<string | Named>(title) : null,
    others: {areMany: isLarge(indexes), steps: () => othersOf(telling, placeId, place.country, ids)},
    facts: factsAbout(telling, ids),
  };
}

function* othersOf(
  telling: LaterTelling,
  placeId: string,
  country: string | null,
  ids: readonly string[],
): Steps<CountryOthers> {
  const {indexes} = telling;
  const {goings, absences, concerned} = yield* countryEvents(indexes, placeId, country);
  return {
    goings: goingWays.flatMap(way => goingsView(telling, way, goings.get(way) ?? [])),
    absences: toldAbsences(telling, absences),
    concerned: toldEvents(
      telling,
      concerned.filter(eventIdx => !changesStanding(indexes, eventIdx, ids)),
      eventRow,
    ),
  };
}

function goingsView(telling: LaterTelling, way: GoingWay, goings: readonly Going[]): GoingsView[] {
  if (goings.length === 0) return [];
  const {headings} = telling.later.dossiers;
  const titles = {
    'in person': headings.wentTo,
    'by video': headings.byVideo,
    accepted: headings.accepted,
    invited: headings.invited,
    'not stated': headings.unstated,
  } satisfies Record<GoingWay, string>;
  const events = {
    telling,
    rows: goings,
    tell: (going: Going) => goingRow(telling, going),
    eventIdxsOf: ({eventIdx}: Going) => [eventIdx],
  };
  return [{way, title: titles[way], events}];
}

function goingRow(telling: LaterTelling, {eventIdx, actorIds}: Going): RowWithSource {
  const {place} = telling.indexes.dataset.events[eventIdx]!;
  const who = joined(
    actorIds.map(id => [namedActor(telling, id)]),
    ', ',
  );
  const where = place === null ? [] : [' · ', namedPlace(telling, place)];
  return {row: eventRow(telling, eventIdx), below: [[...who, ...where]]};
}
