/** The tables of a data package: those of the dataset in normal form, each row one statement of one source. */
import {
  type Actor,
  ActorSchema,
  actorKinds,
  attendances,
  type ByLanguage,
  type Dataset,
  type DatedSource,
  type Dispute,
  DisputeSchema,
  EventSchema,
  eventKinds,
  type Fact,
  FactSchema,
  type ItineraEvent,
  keysOf,
  type Membership,
  MembershipSchema,
  OfficeSchema,
  type Organisation,
  OrganisationSchema,
  type Participant,
  ParticipantSchema,
  type Place,
  PlaceSchema,
  placeKinds,
  type Report,
  ReportSchema,
  roles,
  SourceSchema,
  statuses,
} from '../../model';
import {
  cited,
  daysOf,
  eventField,
  list,
  type Numbered,
  number,
  numberField,
  type PackageTable,
  text,
  texts,
  told,
} from './packageFields';

type OfEvent<Row> = Row & {readonly event: string};
type OfficeRow = NonNullable<Actor['offices']>[number] & {readonly actor: string};
type ReadingRow = Dispute['readings'][number] & {
  readonly event: string;
  readonly dispute: number;
  readonly about: ByLanguage;
};

const {entries: event} = EventSchema;
const {entries: participant} = ParticipantSchema;
const {entries: report} = ReportSchema;
const {entries: dispute} = DisputeSchema;
const {entries: place} = PlaceSchema;
const {entries: actor} = ActorSchema;
const {entries: office} = OfficeSchema;
const {entries: organisation} = OrganisationSchema;
const {entries: membership} = MembershipSchema;
const {entries: source} = SourceSchema;
const {entries: fact} = FactSchema;
const bases = ['stated', 'inferred'];

const events: PackageTable<ItineraEvent> = {
  name: 'events',
  description: 'What took place or was announced.',
  rowsOf: dataset => dataset.events,
  key: ['id'],
  fields: [
    text('id', event.id, row => row.id),
    text('kind', event.kind, row => row.kind, {values: keysOf(eventKinds)}),
    texts('title', event.title, row => row.title),
    texts('summary', event.summary, row => row.summary),
    text('when', event.when, row => row.when),
    ...daysOf<ItineraEvent>('', row => row.days),
    text('when_basis', event.whenBasis, row => row.whenBasis, {values: bases}),
    texts('when_note', event.whenNote, row => row.whenNote),
    text('place', event.place, row => row.place, {references: 'places'}),
    text('place_basis', event.placeBasis, row => row.placeBasis, {values: bases}),
    texts('place_note', event.placeNote, row => row.placeNote),
    texts('venue', event.venue, row => row.venue),
    text('from', event.from, row => row.from, {references: 'places'}),
    text('from_basis', event.fromBasis, row => row.fromBasis, {values: bases}),
    list('about', event.about, row => row.about),
    text('part_of', event.partOf, row => row.partOf, {references: 'events'}),
  ],
};

const eventOrganisations: PackageTable<{readonly event: string; readonly organisation: string}> = {
  name: 'event-organisations',
  description: 'In whose format an event is held.',
  rowsOf: dataset =>
    dataset.events.flatMap(({id, organisations}) =>
      [...new Set(organisations)].map(organisation => ({event: id, organisation})),
    ),
  key: ['event', 'organisation'],
  fields: [
    eventField(),
    text('organisation', event.organisations, row => row.organisation, {references: 'organisations'}),
  ],
};

const participants: PackageTable<OfEvent<Participant & Numbered>> = {
  name: 'participants',
  description: 'Who takes part in an event, stays away or is invited.',
  rowsOf: dataset => rowsOfEvents(dataset, row => row.participants),
  key: ['event', 'number'],
  fields: [
    eventField(),
    numberField(),
    text('actor', participant.actor, row => row.actor, {references: 'actors'}),
    text('role', participant.role, row => row.role, {values: keysOf(roles)}),
    text('attendance', participant.attendance, row => row.attendance, {values: keysOf(attendances)}),
    text('origin', participant.origin, row => row.origin, {references: 'places'}),
    text('origin_basis', participant.originBasis, row => row.originBasis, {values: bases}),
    texts('reason', participant.reason, row => row.reason),
    texts('note', participant.note, row => row.note),
    ...cited<Participant>(),
  ],
};

const reports: PackageTable<OfEvent<Report & Numbered>> = {
  name: 'reports',
  description: 'What each source says of an event.',
  rowsOf: dataset => rowsOfEvents(dataset, row => row.reports),
  key: ['event', 'number'],
  fields: [
    eventField(),
    numberField(),
    ...cited<Report>(),
    text('status', report.status, row => row.status, {values: keysOf(statuses)}),
    texts('note', report.note, row => row.note),
    text('quote', report.quote, row => row.quote),
  ],
};

const disputes: PackageTable<ReadingRow & Numbered> = {
  name: 'disputes',
  description: 'Where sources disagree: a row for each reading, none of them preferred.',
  rowsOf: dataset =>
    dataset.events.flatMap(({id, disputes = []}) =>
      disputes.flatMap(({about, readings}, idx) =>
        numbered(readings).map(reading => ({...reading, event: id, dispute: idx + 1, about})),
      ),
    ),
  key: ['event', 'dispute', 'number'],
  fields: [
    eventField(),
    {
      name: 'dispute',
      type: 'integer',
      description: 'which dispute of the event, from 1',
      cellOf: row => row.dispute,
    },
    numberField(),
    texts('about', dispute.about, row => row.about),
    ...cited<ReadingRow>(),
    {name: 'says', description: 'what this source says', textsOf: row => row.says},
  ],
};

const places: PackageTable<Place> = {
  name: 'places',
  description: 'Where events were, and where journeys began.',
  rowsOf: dataset => dataset.places,
  key: ['id'],
  fields: [
    text('id', place.id, row => row.id),
    text('kind', place.kind, row => row.kind, {values: keysOf(placeKinds)}),
    texts('name', place.names, row => row.names),
    list('aliases', place.aliases, row => row.aliases),
    number('longitude', 'degrees east of Greenwich, WGS 84', row => row.coordinates?.[0]),
    number('latitude', 'degrees north of the equator, WGS 84', row => row.coordinates?.[1]),
    text('country', place.country, row => row.country),
    text('within', place.within, row => row.within, {references: 'places'}),
  ],
};

const actors: PackageTable<Actor> = {
  name: 'actors',
  description: 'People, offices, delegations and states.',
  rowsOf: dataset => dataset.actors,
  key: ['id'],
  fields: [
    text('id', actor.id, row => row.id),
    text('kind', actor.kind, row => row.kind, {values: keysOf(actorKinds)}),
    texts('name', actor.names, row => row.names),
    texts('short_name', actor.shortNames, row => row.shortNames),
    list('aliases', actor.aliases, row => row.aliases),
    text('country', actor.country, row => row.country),
    text('seat', actor.seat, row => row.seat, {references: 'places'}),
    text('held_by', actor.heldBy, row => row.heldBy?.actor, {references: 'actors'}),
    text('held_by_source', participant.source, row => row.heldBy?.source, {references: 'sources'}),
    text('held_by_locator', report.locator, row => row.heldBy?.locator),
  ],
};

const offices: PackageTable<OfficeRow & Numbered> = {
  name: 'offices',
  description: 'Offices that actors hold, as sources give them.',
  rowsOf: dataset =>
    dataset.actors.flatMap(({id, offices = []}) => numbered(offices).map(row => ({...row, actor: id}))),
  key: ['actor', 'number'],
  fields: [
    text('actor', participant.actor, row => row.actor, {references: 'actors'}),
    numberField(),
    texts('title', office.title, row => row.title),
    text('of', office.of, row => row.of),
    text('from', office.from, row => row.from),
    text('to', office.to, row => row.to),
    text('source', office.source, row => row.source, {references: 'sources'}),
    text('locator', report.locator, row => row.locator),
  ],
};

const organisations: PackageTable<Organisation> = {
  name: 'organisations',
  description: 'Organisations in whose format events are held.',
  rowsOf: dataset => dataset.organisations,
  key: ['id'],
  fields: [
    text('id', organisation.id, row => row.id),
    texts('name', organisation.names, row => row.names),
    texts('abbreviation', organisation.abbreviation, row => row.abbreviation),
    list('aliases', organisation.aliases, row => row.aliases),
  ],
};

const memberships: PackageTable<Membership & Numbered & {readonly organisation: string}> = {
  name: 'memberships',
  description: 'Members of organisations and their standing.',
  rowsOf: dataset =>
    dataset.organisations.flatMap(({id, members}) =>
      numbered(members).map(member => ({...member, organisation: id})),
    ),
  key: ['organisation', 'number'],
  fields: [
    text('organisation', organisation.id, row => row.organisation, {references: 'organisations'}),
    numberField(),
    text('country', membership.country, row => row.country),
    text('standing', membership.standing, row => row.standing, {values: ['full', 'associate']}),
    text('participation', membership.participation, row => row.participation, {
      values: ['suspended', 'halted'],
    }),
    text('from', membership.from, row => row.from),
    text('to', membership.to, row => row.to),
    ...cited<Membership>(),
    text('basis', membership.basis, row => row.basis, {values: bases}),
    texts('note', membership.note, row => row.note),
  ],
};

const sources: PackageTable<DatedSource> = {
  name: 'sources',
  description: 'The reports that everything rests on.',
  rowsOf: dataset => dataset.sources,
  key: ['id'],
  fields: [
    text('id', source.id, row => row.id),
    text('publisher', source.publisher, row => row.publisher),
    texts('label', source.label, row => row.label),
    text('title', source.title, row => row.title),
    text('published', source.published, row => row.published),
    ...daysOf<DatedSource>('published_', row => row.publishedDays),
    text('published_basis', source.publishedBasis, row => row.publishedBasis, {values: bases}),
    texts('published_note', source.publishedNote, row => row.publishedNote),
    text('language', source.language, row => row.language),
    text('url', source.url, row => row.url),
    text('archived_url', source.archivedUrl, row => row.archivedUrl),
    {...text<DatedSource>('accessed', source.accessed, row => row.accessed), type: 'date'},
    texts('based_on', source.basedOn, row => row.basedOn),
  ],
};

const facts: PackageTable<Fact> = {
  name: 'facts',
  description: 'Figures and standing facts.',
  rowsOf: dataset => dataset.facts,
  key: ['id'],
  fields: [
    text('id', fact.id, row => row.id),
    list('about', fact.about, row => row.about),
    texts('text', fact.text, row => row.text),
    number('value', told(fact.value), row => row.value),
    text('unit', fact.unit, row => row.unit),
    text('bound', fact.bound, row => row.bound, {values: ['exactly', 'almost', 'over']}),
    text('nature', fact.nature, row => row.nature, {values: ['measured', 'target']}),
    text('period', fact.period, row => row.period),
    ...cited<Fact>(),
  ],
};

/** All of them. What a table is given are its own rows, so they can stand in one list. */
export const packageTables = [
  events,
  eventOrganisations,
  participants,
  reports,
  disputes,
  places,
  actors,
  offices,
  organisations,
  memberships,
  sources,
  facts,
] as readonly unknown[] as readonly PackageTable<unknown>[];

// ── rows ────────────────────────────────────────────────────────────────────────────────────

function numbered<Row>(rows: readonly Row[]): (Row & Numbered)[] {
  return rows.map((row, idx) => ({...row, number: idx + 1}));
}

function rowsOfEvents<Row>(
  dataset: Dataset,
  rowsOf: (event: ItineraEvent) => readonly Row[],
): OfEvent<Row & Numbered>[] {
  return dataset.events.flatMap(event => numbered(rowsOf(event)).map(row => ({...row, event: event.id})));
}
