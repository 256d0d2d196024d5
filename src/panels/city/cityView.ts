import {type AbsenceView, type EventCardView, eventCard} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import type {PanelView} from '../shared/header';
import {absencesWhere, journeysFrom, type LineView, sentFrom} from '../shared/places';
import {type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';
import {cityHead} from './cityHead';
import {type OriginsView, originsView} from './originsView';

/** A city, or any other place with a point. */
export interface CityView extends PanelView {
  readonly eventIdxs: readonly number[];
  readonly cards: readonly EventCardView[];
  /** Said where no event is placed here; else null. */
  readonly nothing: Sentence | null;
  /** null where nobody comes from elsewhere. */
  readonly origins: OriginsView | null;
  readonly absences: readonly AbsenceView[];
  readonly facts: readonly FactView[];
  readonly journeys: readonly LineView[];
  readonly sent: readonly LineView[];
}

/** The panel of a place with a point; null where the dataset has no such place. */
export function cityView(telling: LaterTelling, placeId: string): CityView | null {
  const {indexes, messages} = telling;
  const place = indexes.placeOf(placeId);
  if (!place) return null;
  const eventIdxs = indexes.eventsAtPlace(placeId);
  const marked = new Set(
    indexes.absences
      .filter(absence => absence.placeId === placeId)
      .map(({eventIdx, actorId}) => `${eventIdx} ${actorId}`),
  );
  return {
    header: cityHead(telling, place),
    eventIdxs,
    cards: eventIdxs.map(eventIdx => eventCard(telling, eventIdx)),
    nothing:
      eventIdxs.length === 0
        ? messages.panels.nothingHere<string | Named>(wordsIn(place.names, messages.language))
        : null,
    origins: originsView(telling, placeId),
    absences: absencesWhere(telling, ({actor}, eventIdx) => marked.has(`${eventIdx} ${actor}`)),
    facts: factsAbout(telling, [placeId]),
    journeys: journeysFrom(telling, placeId),
    sent: sentFrom(telling, placeId),
  };
}
