/**
 * Makes every reference of a document lead somewhere: what leads nowhere is dropped and told. Rows only lose what they cannot do without: an event its
 * last report, a fact its source.
 */
import type {
  Actor,
  Dataset,
  DatasetInfo,
  DatedSource,
  Dispute,
  Fact,
  Issue,
  ItineraEvent,
  Organisation,
  Participant,
  Place,
  Report,
  Story,
  StoryStep,
} from '../model';
import {error, pointer, shown, warning} from './complaints';
import {idsOnCycles} from './cycles';
import {didYouMean} from './nearest';
import type {Placed, PlacedTables, TableName} from './tables';
import {focusKeys, focusTables, tableNames, tables} from './tables';

export function resolveReferences(
  info: DatasetInfo,
  rows: PlacedTables,
  infoAt: string,
  issues: Issue[],
): Dataset {
  const resolver = new Resolver(rows, issues);
  const reported = rows.events.flatMap(row => resolver.event(row));
  // from here on an event that was left out is unknown
  resolver.forgetAllBut(
    'events',
    reported.map(({value}) => value.id),
  );
  const events = resolver.withoutCycles(reported, 'partOf', event => event.partOf);
  return {
    dataset: resolver.info({value: info, at: infoAt}),
    places: resolver.withoutCycles(rows.places, 'within', place => place.within),
    actors: rows.actors.map(row => resolver.actor(row)),
    organisations: rows.organisations.map(row => resolver.organisation(row)),
    sources: rows.sources.map(({value}) => value as DatedSource),
    facts: rows.facts.flatMap(row => resolver.fact(row)),
    events: events.map((event, index) => resolver.concerned(event, reported[index]!.at)),
    stories: rows.stories.map(row => resolver.story(row)),
  };
}

class Resolver {
  private readonly ids: Map<TableName, ReadonlySet<string>>;
  private readonly suggestions = new Map<string, string>();

  constructor(
    rows: PlacedTables,
    private readonly issues: Issue[],
  ) {
    this.ids = new Map(tableNames.map(table => [table, new Set(rows[table].map(row => row.value.id))]));
  }

  forgetAllBut(table: TableName, ids: readonly string[]): void {
    this.ids.set(table, new Set(ids));
  }

  info({value, at}: Placed<DatasetInfo>): DatasetInfo {
    const {event, place, ...opening} = value.opening;
    const openingAt = pointer(at, 'opening');
    return {
      ...value,
      opening: {
        ...opening,
        ...(this.leads('events', event, pointer(openingAt, 'event'), dropped) ? {event} : {}),
        ...(this.leads('places', place, pointer(openingAt, 'place'), dropped) ? {place} : {}),
      },
    };
  }

  actor({value, at}: Placed<Actor>): Actor {
    const {seat, heldBy, offices, ...rest} = value;
    const held =
      heldBy !== undefined &&
      this.leads('actors', heldBy.actor, pointer(at, 'heldBy/actor'), dropped) &&
      this.leads('sources', heldBy.source, pointer(at, 'heldBy/source'), dropped);
    return {
      ...rest,
      ...(offices
        ? {offices: offices.map((office, index) => this.office(office, pointer(at, 'offices', index)))}
        : {}),
      ...(this.leads('places', seat, pointer(at, 'seat'), dropped) ? {seat} : {}),
      ...(held ? {heldBy} : {}),
    };
  }

  private office(
    office: NonNullable<Actor['offices']>[number],
    at: string,
  ): NonNullable<Actor['offices']>[number] {
    const {source, locator, ...rest} = office;
    if (source === undefined || !this.leads('sources', source, pointer(at, 'source'), dropped)) return rest;
    return {...rest, source, locator};
  }

  organisation({value, at}: Placed<Organisation>): Organisation {
    const members = value.members.filter((member, index) =>
      this.leads(
        'sources',
        member.source,
        pointer(at, 'members', index, 'source'),
        'the membership is left out',
      ),
    );
    return {...value, members};
  }

  fact({value, at}: Placed<Fact>): Fact[] {
    if (!this.leads('sources', value.source, pointer(at, 'source'), 'the fact is left out')) return [];
    const about = this.knownIds(value.about, pointer(at, 'about'));
    if (about.length > 0) return [{...value, about}];
    this.issues.push(error(at, 'the fact is left out: nothing that it is about is known'));
    return [];
  }

  event({value, at}: Placed<PlacedTables['events'][number]['value']>): Placed<ItineraEvent>[] {
    const reports = this.reports(value.reports, pointer(at, 'reports'));
    if (reports.length === 0) {
      this.issues.push(
        error(at, `the event ${shown(value.id)} is left out: none of its reports has a known source`),
      );
      return [];
    }
    const {place, placeBasis, from, fromBasis, organisations, participants, disputes, ...rest} =
      value as ItineraEvent;
    const placeKnown =
      place !== null && this.leads('places', place, pointer(at, 'place'), 'the event has no place');
    const fromKnown = this.leads('places', from, pointer(at, 'from'), dropped);
    const readable = (disputes ?? []).flatMap((dispute, index) =>
      this.dispute(dispute, pointer(at, 'disputes', index)),
    );
    const event: ItineraEvent = {
      ...rest,
      place: placeKnown ? place : null,
      ...(placeKnown && placeBasis !== undefined ? {placeBasis} : {}),
      ...(fromKnown ? {from} : {}),
      ...(fromKnown && fromBasis !== undefined ? {fromBasis} : {}),
      organisations: organisations.filter((id, index) =>
        this.leads('organisations', id, pointer(at, 'organisations', index), dropped),
      ),
      participants: participants.flatMap((participant, index) =>
        this.participant(participant, pointer(at, 'participants', index)),
      ),
      reports,
      ...(readable.length > 0 ? {disputes: readable} : {}),
    };
    return [{value: event, at}];
  }

  /** An event whose `about` names only what is known. */
  concerned(event: ItineraEvent, at: string): ItineraEvent {
    return event.about ? {...event, about: this.knownIds(event.about, pointer(at, 'about'))} : event;
  }

  /** A story whose steps show only what is known. */
  story({value, at}: Placed<Story>): Story {
    return {
      ...value,
      steps: value.steps.map((step, index) => this.step(step, pointer(at, 'steps', index, 'focus'))),
    };
  }

  private step({focus, ...rest}: StoryStep, focusAt: string): StoryStep {
    const known =
      focus !== undefined &&
      focusKeys.some(key =>
        this.leads(focusTables[key], focus[key], pointer(focusAt, key), 'the step is told without it'),
      );
    return known ? {...rest, focus} : rest;
  }

  private participant(participant: Participant, at: string): Participant[] {
    const known =
      this.leads('actors', participant.actor, pointer(at, 'actor'), 'the participant is left out') &&
      this.leads('sources', participant.source, pointer(at, 'source'), 'the participant is left out');
    if (!known) return [];
    const {origin, originBasis, ...rest} = participant;
    if (origin === undefined || !this.leads('places', origin, pointer(at, 'origin'), dropped)) return [rest];
    return [{...rest, origin, originBasis}];
  }

  private reports(reports: readonly Report[], at: string): Report[] {
    return reports.filter((report, index) =>
      this.leads('sources', report.source, pointer(at, index, 'source'), 'the report is left out'),
    );
  }

  private dispute(dispute: Dispute, at: string): Dispute[] {
    const readings = dispute.readings.filter((reading, index) =>
      this.leads(
        'sources',
        reading.source,
        pointer(at, 'readings', index, 'source'),
        'the reading is left out',
      ),
    );
    return readings.length >= 2 ? [{...dispute, readings}] : [];
  }

  /** Rows whose link to another row of their table leads to a known one and never back to themselves; a link that does is dropped. */
  withoutCycles<Row extends Place | ItineraEvent>(
    rows: readonly Placed<Row>[],
    field: 'within' | 'partOf',
    linkOf: (row: Row) => string | undefined,
  ): Row[] {
    const table = field === 'within' ? 'places' : 'events';
    const links = new Map<string, string>();
    for (const {value, at} of rows) {
      const link = linkOf(value);
      if (this.leads(table, link, pointer(at, field), dropped)) links.set(value.id, link as string);
    }
    const cyclic = idsOnCycles(links);
    return rows.map(({value, at}) => {
      if (cyclic.has(value.id))
        this.issues.push(warning(pointer(at, field), `leads back to ${shown(value.id)} itself; ${dropped}`));
      if (links.has(value.id) && !cyclic.has(value.id)) return value;
      const {[field as keyof Row]: _, ...rest} = value;
      return rest as Row;
    });
  }

  private knownIds(ids: readonly string[], at: string): string[] {
    return ids.filter((id, index) => {
      const known = /^[A-Z]{2}$/.test(id) || tableNames.some(table => this.ids.get(table)!.has(id));
      if (!known) this.issues.push(warning(pointer(at, index), `unknown id ${shown(id)}; ${dropped}`));
      return known;
    });
  }

  /** Whether an id is there and known in its table; an unknown one is told, with what becomes of it. */
  private leads(table: TableName, id: string | undefined, at: string, consequence: string): boolean {
    if (id === undefined) return false;
    if (this.ids.get(table)!.has(id)) return true;
    this.issues.push(
      warning(at, `unknown ${tables[table].word} ${shown(id)}${this.suggestion(table, id)}; ${consequence}`),
    );
    return false;
  }

  private suggestion(table: TableName, id: string): string {
    const key = `${table}/${id}`;
    let suggestion = this.suggestions.get(key);
    if (suggestion === undefined) {
      // a dataset that lost a table must not be searched once for every reference
      suggestion = this.suggestions.size < 200 ? didYouMean(id, this.ids.get(table)!) : '';
      this.suggestions.set(key, suggestion);
    }
    return suggestion;
  }
}

const dropped = 'the link is dropped';
