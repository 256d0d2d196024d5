import {type AbsenceOf, type AbsenceView, type EventCardView, eventCard} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import type {PanelView} from '../shared/header';
import {absencesMarkedAt, journeysFrom, type LineView, sentFrom} from '../shared/places';
import type {Prepared, Steps} from '../shared/steps';
import {isLarge, type Told, toldEvents} from '../shared/told';
import {type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';
import {cityHead} from './cityHead';
import {type OriginsView, originsView} from './originsView';

/** A city, or any other place with a point. */
export interface CityView extends PanelView {
  readonly eventIdxs: readonly number[];
  readonly cards: Told<number, EventCardView>;
  /** Said where no event is placed here; else null. */
  readonly nothing: Sentence | null;
  readonly others: Prepared<CityOthers>;
  readonly facts: readonly FactView[];
}

/** What has to do with a city beside what happens there. */
export interface CityOthers {
  /** null where nobody comes from elsewhere. */
  readonly origins: OriginsView | null;
  readonly absences: Told<AbsenceOf, AbsenceView>;
  readonly journeys: Told<unknown, LineView>;
  readonly sent: Told<unknown, LineView>;
}

/** The panel of a place with a point; null where the dataset has no such place. */
export function cityView(telling: LaterTelling, placeId: string): CityView | null {
  const {indexes, messages} = telling;
  const place = indexes.placeOf(placeId);
  if (!place) return null;
  const eventIdxs = indexes.eventsAtPlace(placeId);
  return {
    header: cityHead(telling, place),
    eventIdxs,
    cards: toldEvents(telling, eventIdxs, eventCard, 'all'),
    nothing:
      eventIdxs.length === 0
        ? messages.panels.nothingHere<string | Named>(wordsIn(place.names, messages.language))
        : null,
    others: {areMany: isLarge(indexes), steps: () => othersOf(telling, placeId)},
    facts: factsAbout(telling, [placeId]),
  };
}

function* othersOf(telling: LaterTelling, placeId: string): Steps<CityOthers> {
  const origins = yield* originsView(telling, placeId);
  const absences = absencesMarkedAt(telling, placeId);
  yield;
  return {origins, absences, journeys: journeysFrom(telling, placeId), sent: sentFrom(telling, placeId)};
}
