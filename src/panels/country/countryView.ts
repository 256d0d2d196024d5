import {type AbsenceView, type EventCardView, type EventRowView, eventCard, eventRow} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {localName} from '../shared/localName';
import {type MembershipView, membershipView, membershipWords} from '../shared/memberships';
import {namedOrganisation} from '../shared/named';
import {absencesWhere} from '../shared/places';
import {type LaterTelling, type Named, type Sentence, wordsIn} from '../shared/words';

/** A country: what happened in it, what concerns it, and what it belongs to. */
export interface CountryView extends PanelView {
  readonly cards: readonly EventCardView[];
  readonly nothing: Sentence | null;
  /** Events placed elsewhere, or nowhere, that are about the country. */
  readonly concerned: readonly EventRowView[];
  readonly memberships: readonly MembershipView[];
  readonly absences: readonly AbsenceView[];
  readonly facts: readonly FactView[];
}

/** The panel of a country; null where the dataset has no such place. */
export function countryView(telling: LaterTelling, placeId: string): CountryView | null {
  const {indexes, messages, later} = telling;
  const place = indexes.placeOf(placeId);
  if (!place) return null;
  const title = wordsIn(place.names, messages.language);
  const eventIdxs = indexes.eventsAtPlace(placeId);
  const ids = place.country === null ? [placeId] : [placeId, place.country];
  const isConcerned = (eventIdx: number) =>
    !eventIdxs.includes(eventIdx) && indexes.dataset.events[eventIdx]!.about?.some(id => ids.includes(id));
  return {
    header: headerOf({
      over: [{text: later.panels.placeKinds[place.kind]}, {text: messages.panels.events(eventIdxs.length)}],
      title,
      under: localName(telling, place),
    }),
    cards: eventIdxs.map(eventIdx => eventCard(telling, eventIdx)),
    nothing: eventIdxs.length === 0 ? messages.panels.nothingHere<string | Named>(title) : null,
    concerned: indexes.inOrder.filter(isConcerned).map(eventIdx => eventRow(telling, eventIdx)),
    memberships: membershipsOf(telling, place.country),
    absences: absencesWhere(
      telling,
      ({actor}) => place.country !== null && indexes.actorOf(actor)?.country === place.country,
    ),
    facts: factsAbout(telling, ids),
  };
}

function membershipsOf(telling: LaterTelling, country: string | null): MembershipView[] {
  return telling.indexes.dataset.organisations.flatMap(organisation =>
    organisation.members
      .filter(member => member.country === country)
      .map((member, idx) => {
        const sentence = telling.later.panels.memberOf<string | Named>(
          namedOrganisation(telling, organisation.id),
          membershipWords(telling, member, 'one'),
        );
        return membershipView(telling, `${organisation.id} ${idx}`, sentence, member);
      }),
  );
}
