import type {Correction, Dataset, DatasetInfo, ItineraEvent} from '../../model';

/**
 * Some events of a dataset with every row that they refer to, and what these refer to in their turn, so that no reference leads nowhere: a dataset of
 * its own. Facts and stories come along where all that they are about is in it, and countries by their codes.
 *
 * An event that is part of a visit brings the visit, and one that concerns another brings that.
 */
export function subsetOf(dataset: Dataset, eventIdxs: readonly number[]): Dataset {
  // codes of countries are among the ids: no id has large letters
  const found = new Set(eventIdxs.map(idx => dataset.events[idx]!.id));
  const references = referencesIn(dataset);
  // a set is walked in the order of insertion, so what is added on the way is visited too
  for (const id of found) for (const other of references.get(id) ?? []) found.add(other);

  const facts = dataset.facts.filter(
    ({about}) => about.some(id => found.has(id)) && about.every(id => found.has(id) || isCountryCode(id)),
  );
  for (const {id, source} of facts) found.add(id).add(source);
  const kept = <Row extends {readonly id: string}>(rows: readonly Row[]) =>
    rows.filter(({id}) => found.has(id));
  return {
    dataset: infoOf(dataset.dataset, found),
    places: kept(dataset.places),
    actors: kept(dataset.actors),
    organisations: kept(dataset.organisations),
    sources: kept(dataset.sources),
    facts,
    events: kept(dataset.events),
    stories: dataset.stories.filter(({steps}) =>
      steps.every(({focus}) => Object.values(focus ?? {}).every(id => id === undefined || found.has(id))),
    ),
  };
}

const isCountryCode = (id: string) => /^[A-Z]{2}$/.test(id);

/** What rows refer to, by their ids: ids of other rows and codes of countries; a code refers to its country. */
function referencesIn({places, actors, organisations, events}: Dataset): Map<string, readonly string[]> {
  const references = new Map<string, string[]>();
  const refer = (id: string, others: readonly (string | null | undefined)[]) => {
    const known = others.filter(other => typeof other === 'string');
    references.set(id, [...(references.get(id) ?? []), ...known]);
  };
  for (const {id, kind, within, country} of places) {
    refer(id, [within, country]);
    if (kind === 'country' && country !== null) refer(country, [id]);
  }
  for (const {id, seat, country, heldBy, offices = []} of actors) {
    const named = offices.flatMap(({of, source}) => [of, source]);
    refer(id, [seat, country, heldBy?.actor, heldBy?.source, ...named]);
  }
  for (const {id, members} of organisations)
    refer(
      id,
      members.map(({source}) => source),
    );
  for (const event of events) refer(event.id, referencesOf(event));
  return references;
}

function referencesOf(event: ItineraEvent): (string | null | undefined)[] {
  return [
    event.place,
    event.from,
    event.partOf,
    ...event.organisations,
    ...(event.about ?? []),
    ...event.participants.flatMap(({actor, origin, source}) => [actor, origin, source]),
    ...event.reports.map(({source}) => source),
    ...(event.disputes ?? []).flatMap(({readings}) => readings.map(({source}) => source)),
  ];
}

/** The dataset's own row: an opening that is still there, and the corrections of what is. */
function infoOf(info: DatasetInfo, found: ReadonlySet<string>): DatasetInfo {
  const {event, place, ...opening} = info.opening;
  return {
    ...info,
    opening: {
      ...opening,
      ...(event !== undefined && found.has(event) && {event}),
      ...(place !== undefined && found.has(place) && {place}),
    },
    corrections: info.corrections.flatMap((correction): Correction[] => {
      const about = correction.about.filter(id => found.has(id));
      return about.length === 0 ? [] : [{...correction, about}];
    }),
  };
}
