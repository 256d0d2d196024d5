import type {Actor, ByLanguage, Dataset, DatasetInfo, Fact, ItineraEvent, Story} from '../model';
import {type DayNumber, fromDayNumber, toDayNumber} from '../time';

/**
 * What of a dataset the reports published by a day had. A source counts from its latest possible day; one whose day is open counts never.
 *
 * All that rests on later sources goes: reports, and events without any; participants, readings of disputes, facts, memberships, offices and who holds
 * them; corrections made later; stories that lead to what is later. What names an event that has gone names it no longer. Names and places are no claims, and stay; so do day and place of an
 * event, which one report may have and another not.
 *
 * @param summary  what stands in place of the summary of an event of which something is left out: it was written with all reports at hand.
 */
export function datasetKnown(dataset: Dataset, day: DayNumber, summary: ByLanguage): Dataset {
  const sources = dataset.sources.filter(({publishedDays: [, , , last]}) => last !== null && last <= day);
  const sourceIds = new Set(sources.map(({id}) => id));
  const isKnown = ({source}: {readonly source: string}) => sourceIds.has(source);

  // an event is known by its reports
  const told = dataset.events.flatMap(event => {
    const left = leftOfEvent(event, isKnown);
    if (left.reports.length === 0) return [];
    return [isWhole(event, left) ? left : {...left, summary}];
  });

  // what has gone is named no more
  const gone = new Set(dataset.events.map(({id}) => id));
  for (const {id} of told) gone.delete(id);
  for (const {id} of dataset.sources) if (!sourceIds.has(id)) gone.add(id);
  const facts = dataset.facts.filter(isKnown).flatMap(fact => aboutLeft(fact, gone));
  for (const {id} of dataset.facts) gone.add(id);
  for (const {id} of facts) gone.delete(id);

  return {
    ...dataset,
    dataset: leftOfInfo(dataset.dataset, day, gone),
    actors: dataset.actors.map(actor => leftOfActor(actor, isKnown)),
    organisations: dataset.organisations.map(organisation => ({
      ...organisation,
      members: organisation.members.filter(isKnown),
    })),
    sources,
    facts,
    events: told.map(event => namingLeft(event, gone)),
    stories: dataset.stories.filter(story => isToldBy(story, day, gone)),
  };
}

type IsKnown = (row: {readonly source: string}) => boolean;

function leftOfEvent(event: ItineraEvent, isKnown: IsKnown): ItineraEvent {
  const {disputes, ...rest} = event;
  const left = disputes?.map(dispute => ({...dispute, readings: dispute.readings.filter(isKnown)}));
  // one reading alone is no disagreement
  const open = left?.filter(({readings}) => readings.length > 1) ?? [];
  return {
    ...rest,
    participants: event.participants.filter(isKnown),
    reports: event.reports.filter(isKnown),
    ...(open.length > 0 && {disputes: open}),
  };
}

function isWhole(event: ItineraEvent, left: ItineraEvent): boolean {
  const readingsIn = ({disputes}: ItineraEvent) => (disputes ?? []).flatMap(({readings}) => readings).length;
  return (
    event.reports.length === left.reports.length &&
    event.participants.length === left.participants.length &&
    readingsIn(event) === readingsIn(left)
  );
}

function namingLeft(event: ItineraEvent, gone: ReadonlySet<string>): ItineraEvent {
  const {partOf, about, ...rest} = event;
  const left = about?.filter(id => !gone.has(id)) ?? [];
  return {
    ...rest,
    ...(left.length > 0 && {about: left}),
    ...(partOf !== undefined && !gone.has(partOf) && {partOf}),
  };
}

/** A fact about nothing that is known is none. */
function aboutLeft(fact: Fact, gone: ReadonlySet<string>): Fact[] {
  const about = fact.about.filter(id => !gone.has(id));
  return about.length > 0 ? [{...fact, about}] : [];
}

/** An office for which no source is named rests on none. */
function leftOfActor(actor: Actor, isKnown: IsKnown): Actor {
  const {offices, heldBy, ...rest} = actor;
  const held = offices?.filter(({source}) => source === undefined || isKnown({source})) ?? [];
  return {
    ...rest,
    ...(held.length > 0 && {offices: held}),
    ...(heldBy && isKnown(heldBy) && {heldBy}),
  };
}

/** A story was written with all reports at hand: it is told while nothing in it is of later. */
function isToldBy({steps}: Story, day: DayNumber, gone: ReadonlySet<string>): boolean {
  return steps.every(
    ({t, focus}) => toDayNumber(t) <= day && Object.values(focus ?? {}).every(id => !gone.has(id!)),
  );
}

function leftOfInfo(info: DatasetInfo, day: DayNumber, gone: ReadonlySet<string>): DatasetInfo {
  return {
    ...info,
    corrections: info.corrections
      .filter(({date}) => toDayNumber(date) <= day)
      .map(correction => ({...correction, about: correction.about.filter(id => !gone.has(id))})),
    opening: openingBy(info, day, gone),
  };
}

/** What opens with a later day opens with the day itself, and nothing selected. */
function openingBy(
  {opening, window}: DatasetInfo,
  day: DayNumber,
  gone: ReadonlySet<string>,
): DatasetInfo['opening'] {
  const {event, ...rest} = opening;
  if (toDayNumber(opening.t) <= day) return event === undefined || gone.has(event) ? rest : opening;
  const [from, to] = [toDayNumber(window.from), toDayNumber(window.to)];
  return {t: fromDayNumber(Math.max(from, Math.min(to, day)))};
}
