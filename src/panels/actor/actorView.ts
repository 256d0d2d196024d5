import {formatSince, formatUntil} from '../../i18n';
import type {Actor} from '../../model';
import {type EventRowView, eventRow} from '../shared/cards';
import {type FactView, factsAbout} from '../shared/facts';
import {headerOf, type PanelView} from '../shared/header';
import {citation, namedActor, namedCountry, namedOrganisation, namedPlace, spellings} from '../shared/named';
import {type LaterTelling, type Named, type Sentence, type Telling, wordsIn} from '../shared/words';

/** A person, an office, a delegation or a state. */
export interface ActorView extends PanelView {
  readonly aliases: Sentence | null;
  readonly offices: readonly OfficeView[];
  /** Who holds the office according to another report; or which offices without a name this person is said to hold. */
  readonly links: readonly {readonly key: string; readonly sentence: Sentence; readonly source: Sentence}[];
  /** Where journeys are drawn from, of an actor with a seat that has made one. */
  readonly seat: Sentence | null;
  readonly events: readonly EventRowView[];
  readonly facts: readonly FactView[];
}

/** An office that a person holds or held, as reported. */
export interface OfficeView {
  readonly key: string;
  readonly sentence: Sentence;
  readonly source: Sentence | null;
}

/** The panel of an actor; null where the dataset has none of that id. */
export function actorView(telling: LaterTelling, actorId: string): ActorView | null {
  const {indexes, messages, later} = telling;
  const {panels} = later;
  const actor = indexes.actorOf(actorId);
  if (!actor) return null;
  const eventIdxs = indexes.eventsOfActor(actorId);
  const drawnFromSeat = indexes.legs.some(leg => leg.stay.actorId === actorId && leg.originFrom === 'seat');
  return {
    header: headerOf({
      over: [{text: panels.actorKinds[actor.kind]}, {text: messages.panels.events(eventIdxs.length)}],
      title: wordsIn(actor.names, messages.language),
    }),
    aliases: actor.aliases?.length ? panels.aliases<string | Named>(spellings(telling, actor.aliases)) : null,
    offices: actor.kind === 'person' ? officesOf(telling, actor) : [],
    links: [...holderOf(telling, actor), ...heldBy(telling, actorId)],
    seat:
      drawnFromSeat && actor.seat !== undefined
        ? panels.seat<string | Named>(namedPlace(telling, actor.seat))
        : null,
    events: eventIdxs.map(eventIdx => eventRow(telling, eventIdx)),
    facts: factsAbout(telling, [actorId]),
  };
}

function officesOf(telling: Telling, actor: Actor): OfficeView[] {
  const {indexes, messages} = telling;
  return (actor.offices ?? []).map(({title, of, from, to, source, locator}, idx) => {
    const name = wordsIn(title, messages.language);
    const holder = indexes.organisationOf(of) ? namedOrganisation(telling, of) : namedCountry(telling, of);
    const times = [from && formatSince(from, messages), to && formatUntil(to, messages)];
    const when = times.filter(time => time !== undefined).map(time => `, ${time}`);
    return {
      key: String(idx),
      sentence: [name, ', ', holder, ...when],
      source:
        source === undefined
          ? null
          : locator === undefined
            ? citationOfWhole(telling, source)
            : citation(telling, {source, locator}),
    };
  });
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

function citationOfWhole(telling: Telling, source: string): Sentence {
  return citation(telling, {source, locator: ''}).slice(0, 1);
}
