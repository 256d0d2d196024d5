import type {RowWithSource} from '../dossier/RowsWithSource';
import {changesStanding} from '../dossier/standingViews';
import {type AbsenceView, type EventRowView, eventRow} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {localName} from '../shared/localName';
import {namedActor, namedPlace} from '../shared/named';
import {absencesWhere} from '../shared/places';
import {joined, type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';
import {countryEvents, type Going, type GoingWay, goingWays} from './goings';

/** A country: what it hosts, where those who act for it go or stay away from, what concerns it, and what it belongs to. */
export interface CountryView extends PanelView {
  /** As memberships name it, and as events do. */
  readonly named: {readonly country: string | null; readonly ids: readonly string[]};
  readonly hostedIdxs: readonly number[];
  readonly hosted: readonly EventRowView[];
  readonly nothing: Sentence | null;
  /** Events elsewhere, by how its people take part in them. */
  readonly goings: readonly GoingsView[];
  readonly absences: readonly AbsenceView[];
  /** Whatever else is about the country, or is said, sent or handed on by it. */
  readonly concerned: readonly EventRowView[];
  readonly facts: readonly FactView[];
}

export interface GoingsView {
  readonly way: GoingWay;
  readonly title: string;
  readonly events: readonly RowWithSource[];
}

/** The panel of a country; null where the dataset has no such place. */
export function countryView(telling: LaterTelling, placeId: string): CountryView | null {
  const {indexes, messages, later} = telling;
  const place = indexes.placeOf(placeId);
  if (!place) return null;
  const title = wordsIn(place.names, messages.language);
  const ids = place.country === null ? [placeId] : [placeId, place.country];
  const {hosted, goings, concerned} = countryEvents(indexes, placeId, place.country);
  const eventCount = indexes.eventsAtPlace(placeId).length;
  return {
    header: headerOf({
      over: [{text: later.panels.placeKinds[place.kind]}, {text: messages.panels.events(eventCount)}],
      title,
      under: localName(telling, place),
    }),
    named: {country: place.country, ids},
    hostedIdxs: hosted,
    hosted: hosted.map(eventIdx => eventRow(telling, eventIdx)),
    nothing: eventCount === 0 ? messages.panels.nothingHere<string | Named>(title) : null,
    goings: goingWays.flatMap(way => goingsView(telling, way, goings.get(way) ?? [])),
    absences: absencesWhere(
      telling,
      ({actor}) => place.country !== null && indexes.actorOf(actor)?.country === place.country,
    ),
    concerned: concerned
      .filter(eventIdx => !changesStanding(indexes.dataset.events[eventIdx]!, ids))
      .map(eventIdx => eventRow(telling, eventIdx)),
    facts: factsAbout(telling, ids),
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
  const events = goings.map(({eventIdx, actorIds}) => {
    const {place} = telling.indexes.dataset.events[eventIdx]!;
    const who = joined(
      actorIds.map(id => [namedActor(telling, id)]),
      ', ',
    );
    const where = place === null ? [] : [' · ', namedPlace(telling, place)];
    return {row: eventRow(telling, eventIdx), below: [[...who, ...where]]};
  });
  return [{way, title: titles[way], events}];
}
