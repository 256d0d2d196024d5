import type {Actor} from '../../model';
import type {RowWithSource} from '../dossier/RowsWithSource';
import {type AbsenceOf, type AbsenceView, eventRow, toldAbsences} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {namedActor, namedPlace} from '../shared/named';
import {citation, spellings} from '../shared/namedInText';
import type {LineView} from '../shared/places';
import type {Prepared, Steps} from '../shared/steps';
import {isLarge, type Told, toldEvents} from '../shared/told';
import {type LaterTelling, type Named, type Sentence, type Telling, wordsIn} from '../shared/words';
import {type Counterpart, counterpartsOf} from './counterparts';
import {itineraryOf, type OtherWay, otherWays} from './itineraryOf';
import {type ItineraryView, itineraryView} from './itineraryView';
import {hasDatedOffice, type OfficeView, officesOf} from './offices';

/** A person, an office, a delegation or a state. */
export interface ActorView extends PanelView {
  readonly aliases: Sentence | null;
  readonly offices: readonly OfficeView[];
  /** Said where no report dates any of the offices. */
  readonly officesUndated: string | null;
  /** Who holds the office according to another report; or which offices without a name this person is said to hold. */
  readonly links: readonly {readonly key: string; readonly sentence: Sentence; readonly source: Sentence}[];
  readonly doings: Prepared<ActorDoings>;
  readonly facts: readonly FactView[];
}

/** Where an actor is, with whom, and what else has to do with it. */
export interface ActorDoings {
  readonly itinerary: ItineraryView | null;
  /** Events outside the itinerary, by how the actor has to do with them. */
  readonly others: readonly OtherEventsView[];
  readonly absences: Told<AbsenceOf, AbsenceView>;
  readonly counterparts: Told<Counterpart, LineView>;
  /** Where journeys are drawn from, of an actor with a seat that has made one. */
  readonly seat: Sentence | null;
}

export interface OtherEventsView {
  readonly way: OtherWay;
  readonly title: string;
  readonly events: Told<number, RowWithSource>;
}

/** The panel of an actor; null where the dataset has none of that id. */
export function actorView(telling: LaterTelling, actorId: string): ActorView | null {
  const {indexes, messages, later} = telling;
  const {panels, dossiers} = later;
  const actor = indexes.actorOf(actorId);
  if (!actor) return null;
  const offices = actor.kind === 'person' ? officesOf(telling, actor) : [];
  return {
    header: headerOf({
      over: [
        {text: panels.actorKinds[actor.kind]},
        {text: messages.panels.events(indexes.eventsOfActor(actorId).length)},
      ],
      title: wordsIn(actor.names, messages.language),
    }),
    aliases: actor.aliases?.length ? panels.aliases<string | Named>(spellings(telling, actor.aliases)) : null,
    offices,
    officesUndated: offices.length > 0 && !hasDatedOffice(actor) ? dossiers.officeUndated : null,
    links: [...holderOf(telling, actor), ...heldBy(telling, actorId)],
    doings: {areMany: isLarge(indexes), steps: () => doingsOf(telling, actor)},
    facts: factsAbout(telling, [actorId]),
  };
}

function* doingsOf(telling: LaterTelling, actor: Actor): Steps<ActorDoings> {
  const {indexes, later} = telling;
  const {stops, others} = yield* itineraryOf(indexes, actor.id);
  const counterparts = yield* counterpartsOf(indexes, actor.id);
  const drawnFromSeat = stops.some(({leg}) => leg?.originFrom === 'seat');
  return {
    itinerary: stops.length === 0 ? null : itineraryView(telling, actor, stops),
    others: otherWays.flatMap(way =>
      way === 'declined' ? [] : otherEvents(telling, actor.id, way, others.get(way) ?? []),
    ),
    absences: toldAbsences(
      telling,
      (others.get('declined') ?? []).map(eventIdx => ({eventIdx, actorId: actor.id})),
    ),
    counterparts: {
      telling,
      rows: counterparts,
      tell: ({actorId, count, held}) => ({
        key: actorId,
        sentence: later.dossiers.counterpart<string | Named>(namedActor(telling, actorId), count, held),
      }),
      eventIdxsOf: () => [],
    },
    seat:
      drawnFromSeat && actor.seat !== undefined
        ? later.panels.seat<string | Named>(namedPlace(telling, actor.seat))
        : null,
  };
}

function otherEvents(
  telling: LaterTelling,
  actorId: string,
  way: Exclude<OtherWay, 'declined'>,
  eventIdxs: readonly number[],
): OtherEventsView[] {
  if (eventIdxs.length === 0) return [];
  const {headings} = telling.later.dossiers;
  const titles = {
    'in person': headings.inPerson,
    'by video': headings.byVideo,
    accepted: headings.accepted,
    invited: headings.invited,
    'not stated': headings.unstated,
    other: headings.others,
    'in office': headings.ofOffice,
    concerned: headings.concerned,
  } satisfies Record<typeof way, string>;
  const rowOf = (_: LaterTelling, eventIdx: number): RowWithSource => {
    const own = participationOf(telling, eventIdx, actorId);
    return {row: eventRow(telling, eventIdx), below: own ? [citation(telling, own)] : []};
  };
  return [{way, title: titles[way], events: toldEvents(telling, eventIdxs, rowOf)}];
}

function participationOf({indexes}: Telling, eventIdx: number, actorId: string) {
  return indexes.dataset.events[eventIdx]!.participants.find(({actor}) => actor === actorId);
}

/** Who holds an office that a report leaves unnamed. */
function holderOf(telling: LaterTelling, {id, names, offices, heldBy: held}: Actor): ActorView['links'] {
  if (!held) return [];
  const {language} = telling.messages;
  const source = telling.indexes.sourceOf(held.source);
  const sentence = telling.later.panels.heldBy<string | Named>(
    {...wordsIn(source?.label ?? {en: held.source}, language), to: {kind: 'source', id: held.source}},
    namedActor(telling, held.actor),
    wordsIn(offices?.[0]?.title ?? names, language),
  );
  return [{key: id, sentence, source: citation(telling, held)}];
}

/** Offices without a name that another report gives to this person. */
function heldBy(telling: LaterTelling, actorId: string): ActorView['links'] {
  return telling.indexes.dataset.actors.flatMap(({id, heldBy: held}) =>
    held?.actor === actorId
      ? [
          {
            key: id,
            sentence: telling.later.panels.holds<string | Named>(namedActor(telling, id)),
            source: citation(telling, held),
          },
        ]
      : [],
  );
}
