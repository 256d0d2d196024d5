/**
 * The schema of a dataset, written once: the types, the validator, the published JSON Schema and the field dictionary come from it. Every field has
 * a description, which is what an author reads while typing and what `data/README.md` prints.
 */
import * as v from 'valibot';
import {actorKinds, attendances, eventKinds, keysOf, placeKinds, roles, statuses, worldviews} from './kinds';

const maxIdLength = 80;
const maxTextLength = 4000;

const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

// the title of a simple type is the word that the field dictionary and the checks use for it
const id = v.pipe(
  v.string(),
  v.title('id'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is lower-case letters, digits and single hyphens, such as "cholpon-ata"',
  ),
  v.maxLength(maxIdLength),
);
const text = v.pipe(
  v.string(),
  v.title('text'),
  v.regex(/\S/, 'must not be empty'),
  v.maxLength(maxTextLength),
);
const languageTag = v.pipe(
  v.string(),
  v.title('language tag'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as "en" or "ky"'),
);
const byLanguage = v.pipe(
  v.record(languageTag, text),
  v.title('text by language'),
  v.minEntries(1, 'a text by language needs at least one language, such as {"en": "…"}'),
);
const isoDay = v.pipe(
  v.string(),
  v.title('day'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2025-06-29'),
);
const edtf = v.pipe(
  v.string(),
  v.title('EDTF date'),
  v.nonEmpty('must not be empty'),
  v.maxLength(64, 'an EDTF date has at most 64 characters'),
);
const country = v.pipe(
  v.string(),
  v.title('country code'),
  v.regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code such as "KG"'),
);
const lngDeg = v.pipe(
  v.number(),
  v.title('longitude in degrees'),
  v.finite(),
  v.minValue(-180),
  v.maxValue(180),
);
const latDeg = v.pipe(
  v.number(),
  v.title('latitude in degrees'),
  v.finite(),
  v.minValue(-90),
  v.maxValue(90),
);
const basis = v.picklist(['stated', 'inferred']);
const idOrCountry = v.pipe(v.string(), v.title('id or country code'));
const locator = described(
  text,
  'where in the source: body paragraphs counted from 1, such as "paragraph 4" or "paragraphs 1–2"',
);
const ownId = described(id, 'what other rows and addresses call it; unique over all tables');
const sourceId = described(id, 'the source that says so');
const memberCountry = described(country, 'the member');
/** Bounds of a frame of the map, degrees. */
const bounds = v.strictObject({
  west: described(lngDeg, 'left edge'),
  south: described(latDeg, 'lower edge'),
  east: described(lngDeg, 'right edge'),
  north: described(latDeg, 'upper edge'),
});
/** A stretch of days, both inclusive. */
const days = v.strictObject({from: described(isoDay, 'first day'), to: described(isoDay, 'last day')});
const dayOrOpen = v.nullable(v.pipe(v.number(), v.title('day number'), v.integer()));

/** [earliestStart, latestStart, earliestEnd, latestEnd]: whole days since 1970-01-01; null is an open bound. */
const SpanSchema = v.pipe(
  v.strictTuple([dayOrOpen, dayOrOpen, dayOrOpen, dayOrOpen]),
  v.title('list of four days'),
);

export const DatasetSchema = v.strictObject({
  schemaVersion: described(
    v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
    'version of this schema that the dataset is written for',
  ),
  id: described(id, 'name of the dataset in addresses'),
  title: described(byLanguage, 'title by language'),
  standfirst: described(byLanguage, 'one or two sentences under the title, by language'),
  description: described(byLanguage, "the author's text alternative of the whole map, by language"),
  languages: described(
    v.pipe(v.array(languageTag), v.minLength(1)),
    'languages that every name has, and that every other text should have',
  ),
  about: described(v.array(country), 'country codes that the dataset is about'),
  window: described(
    days,
    'first and last day of the axis and of playing; what is earlier stands in the "earlier" stub and in the list',
  ),
  view: described(
    bounds,
    'bounds of the opening frame in degrees; what lies outside gets a mark at the edge',
  ),
  opening: described(
    v.strictObject({
      t: described(isoDay, 'the day that the playhead stands on'),
      event: described(v.optional(id), 'the event that is selected'),
      place: described(v.optional(id), 'the place that is selected, where no event is'),
    }),
    'the day that a bare address shows, and what is selected then',
  ),
  worldview: described(
    v.picklist(keysOf(worldviews)),
    'whose reading of disputed lines and areas the map draws: nobody’s, or that of the United Nations',
  ),
  projection: described(
    v.optional(v.picklist(['mercator', 'conic', 'globe'])),
    'projection of the map; absent means "mercator"',
  ),
  licence: described(text, 'licence of the dataset, an SPDX name'),
  credit: described(byLanguage, 'line of credit by language'),
  corrections: described(
    v.array(
      v.strictObject({
        date: described(isoDay, 'day of the correction'),
        about: described(v.array(id), 'ids of the rows corrected'),
        text: described(byLanguage, 'what was wrong and is mended'),
      }),
    ),
    'corrections made since the first publication',
  ),
});

export const PlaceSchema = v.strictObject({
  id: ownId,
  kind: described(v.picklist(keysOf(placeKinds)), 'what sort of place this is'),
  names: described(byLanguage, 'name by language'),
  aliases: described(v.optional(v.array(text)), 'other spellings that sources use'),
  coordinates: described(
    v.optional(v.strictTuple([lngDeg, latDeg])),
    '[longitude, latitude] in degrees; none for a country, whose shape is the basemap’s',
  ),
  country: described(
    v.nullable(country),
    'country code, or null: a statement of the editor, never computed from geometry',
  ),
  within: described(v.optional(id), 'the place that holds this one'),
});

export const OfficeSchema = v.strictObject({
  title: described(byLanguage, 'name of the office by language, such as "foreign minister"'),
  of: described(idOrCountry, 'country code or organisation id'),
  from: described(v.optional(edtf), 'since when, where a source says so'),
  to: described(v.optional(edtf), 'until when, where a source says so'),
  source: described(v.optional(id), 'the source that gives the person this office'),
  locator: v.optional(locator),
});

export const ActorSchema = v.strictObject({
  id: ownId,
  kind: described(
    v.picklist(keysOf(actorKinds)),
    'a person; an office that a source leaves unnamed; a delegation or group; a state',
  ),
  names: described(byLanguage, 'full name by language'),
  shortNames: described(
    v.optional(byLanguage),
    'the name as a sentence uses it, such as "Lavrov"; absent means the full name',
  ),
  aliases: described(v.optional(v.array(text)), 'other spellings that sources use'),
  country: described(v.optional(v.nullable(country)), 'the state that this actor acts for'),
  offices: described(v.optional(v.array(OfficeSchema)), 'offices held, as the sources give them'),
  seat: described(v.optional(id), 'place from which journeys are drawn when no source states the origin'),
  heldBy: described(
    v.optional(v.strictObject({actor: described(id, 'the holder'), source: sourceId, locator})),
    'who holds this office according to another source; the two are linked, not merged',
  ),
});

export const MembershipSchema = v.strictObject({
  country: memberCountry,
  standing: described(
    v.optional(v.picklist(['full', 'associate'])),
    'kind of membership; absent where the source gives none',
  ),
  participation: described(
    v.optional(v.picklist(['suspended', 'halted'])),
    'present where the member stays away',
  ),
  from: described(v.optional(edtf), 'since when'),
  to: described(v.optional(edtf), 'until when'),
  source: sourceId,
  locator,
  basis: described(
    v.optional(basis),
    'whether the source states the membership or it follows from what it says; absent means stated',
  ),
  note: described(v.optional(byLanguage), 'what a reader is told of it, such as what it is inferred from'),
});

export const OrganisationSchema = v.strictObject({
  id: ownId,
  names: described(byLanguage, 'full name by language'),
  abbreviation: described(byLanguage, 'abbreviation by language'),
  aliases: described(v.optional(v.array(text)), 'other names that sources use'),
  members: described(v.array(MembershipSchema), 'members with their standing, as the sources give them'),
});

export const SourceSchema = v.strictObject({
  id: ownId,
  publisher: described(v.nullable(text), 'who published it, or null where it does not say'),
  label: described(byLanguage, 'what a reader is shown as its name'),
  title: described(v.optional(text), 'title of the report'),
  published: described(edtf, 'day of publication as EDTF'),
  publishedBasis: described(basis, 'whether the source states its day'),
  publishedNote: described(v.optional(byLanguage), 'why the day was inferred'),
  publishedDays: described(
    v.optional(SpanSchema),
    'the day of publication as four days; written by the compiler, never by hand',
  ),
  language: described(languageTag, 'language of the source'),
  url: described(v.optional(text), 'address; only http and https become links'),
  archivedUrl: described(v.optional(text), 'address of an archived copy'),
  accessed: described(v.optional(isoDay), 'day on which it was read'),
  basedOn: described(v.optional(byLanguage), 'what the source says it rests on'),
});

export const FactSchema = v.strictObject({
  id: ownId,
  about: described(
    v.pipe(v.array(idOrCountry), v.minLength(1)),
    'ids of the places, actors, organisations or events concerned',
  ),
  text: described(byLanguage, 'the fact in our own words'),
  value: described(v.optional(v.pipe(v.number(), v.finite())), 'the figure'),
  unit: described(v.optional(text), 'unit of the figure, such as "USD"'),
  bound: described(
    v.optional(v.picklist(['exactly', 'almost', 'over'])),
    'whether the figure is exact, a ceiling not quite reached, or exceeded',
  ),
  nature: described(v.optional(v.picklist(['measured', 'target'])), 'whether it was reached or is aimed at'),
  period: described(v.optional(edtf), 'the time that the figure covers'),
  source: sourceId,
  locator,
});

export const ParticipantSchema = v.strictObject({
  actor: described(id, 'who'),
  role: described(v.picklist(keysOf(roles)), 'in which role'),
  attendance: described(
    v.picklist(keysOf(attendances)),
    'how they take part; of an announced event, how they are to take part',
  ),
  origin: described(v.optional(id), 'place they set out from'),
  originBasis: described(v.optional(basis), 'whether a source states the origin; absent with no origin'),
  reason: described(v.optional(byLanguage), 'reason given for staying away'),
  note: described(
    v.optional(byLanguage),
    'what a reader should know of this participation, such as that no report says whether an invitation was taken up',
  ),
  source: sourceId,
  locator,
});

export const ReportSchema = v.strictObject({
  source: sourceId,
  locator,
  status: described(v.picklist(keysOf(statuses)), 'what this source says of the event'),
  note: described(v.optional(byLanguage), 'what a reader should know of this report'),
  quote: described(v.optional(text), 'words of the source; empty in the shipped dataset'),
});

export const DisputeSchema = v.strictObject({
  about: described(byLanguage, 'what the sources disagree on'),
  readings: described(
    v.pipe(
      v.array(
        v.strictObject({source: sourceId, locator, says: described(byLanguage, 'what this source says')}),
      ),
      v.minLength(2),
    ),
    'each reading with its place; all stand',
  ),
});

export const EventSchema = v.strictObject({
  id: ownId,
  kind: described(v.picklist(keysOf(eventKinds)), 'what sort of event this is'),
  title: described(byLanguage, 'a noun phrase by language'),
  summary: described(byLanguage, 'what the reports say, in our own words, by language'),
  when: described(
    edtf,
    'EDTF: "2025-06-29/2025-06-30" lasts, "2025-09" is a moment within, "[2025-10..2025-12]" is one moment in a range',
  ),
  whenBasis: described(basis, 'whether the sources state the time'),
  whenNote: described(v.optional(byLanguage), 'what a reader is told of the time, such as "day not stated"'),
  days: described(
    v.optional(SpanSchema),
    'the time as [earliest start, latest start, earliest end, latest end], days since 1970-01-01, null for open; written by the compiler, never by hand',
  ),
  place: described(v.nullable(id), 'where, or null'),
  placeBasis: described(v.optional(basis), 'whether the sources state the place; absent with no place'),
  placeNote: described(v.optional(byLanguage), 'what a reader is told of the place'),
  venue: described(v.optional(byLanguage), 'house or hall'),
  from: described(v.optional(id), 'where what is sent or handed on comes from'),
  fromBasis: described(v.optional(basis), 'whether the sources state that'),
  organisations: described(
    v.array(id),
    'organisations in whose format it is held; none means bilateral or other',
  ),
  about: described(v.optional(v.array(idOrCountry)), 'ids of those concerned who take no part'),
  partOf: described(v.optional(id), 'the visit that these talks or this ceremony belong to'),
  participants: described(v.array(ParticipantSchema), 'who takes part, and how'),
  reports: described(
    v.pipe(v.array(ReportSchema), v.minLength(1, 'an event needs at least one located report')),
    'what each source says of it',
  ),
  disputes: described(v.optional(v.array(DisputeSchema)), 'where the sources disagree'),
});

const FocusSchema = v.pipe(
  v.strictObject({
    event: described(v.optional(id), 'an event, with its journey'),
    place: described(v.optional(id), 'a city or a country'),
    actor: described(v.optional(id), 'a person, an office, a delegation or a state'),
    org: described(v.optional(id), 'an organisation'),
    source: described(v.optional(id), 'a source'),
  }),
  v.entries(1, 'a focus names one thing, such as {"event": "…"}'),
);

const StepSchema = v.strictObject({
  title: described(v.optional(byLanguage), 'heading of the step by language'),
  text: described(byLanguage, 'what the step tells, in our own words, by language'),
  t: described(isoDay, 'the day that the playhead stands on'),
  focus: described(
    v.optional(FocusSchema),
    'what is selected, by the key that opens it in an address; absent means nothing',
  ),
  view: described(
    v.optional(bounds),
    'bounds of the frame in degrees; absent means the least move that shows the focus',
  ),
  window: described(
    v.optional(days),
    'first and last day of the axis; absent means the window of the dataset',
  ),
});

export const StorySchema = v.strictObject({
  id: ownId,
  title: described(byLanguage, 'title by language'),
  standfirst: described(byLanguage, 'one or two sentences under the title, by language'),
  steps: described(
    v.pipe(v.array(StepSchema), v.minLength(2, 'a story needs at least two steps')),
    'what is told and shown one after the other',
  ),
});

/** One document: what the build writes and the page loads. On disk the tables are files of their own. */
export const DocumentSchema = v.strictObject({
  $schema: v.optional(v.string()),
  dataset: DatasetSchema,
  places: v.array(PlaceSchema),
  actors: v.array(ActorSchema),
  organisations: v.array(OrganisationSchema),
  sources: v.array(SourceSchema),
  facts: v.array(FactSchema),
  events: v.array(EventSchema),
  stories: v.optional(v.array(StorySchema)),
});

export type ByLanguage = Readonly<Record<string, string>>;
export type Span = v.InferOutput<typeof SpanSchema>;
export type DatasetInfo = v.InferOutput<typeof DatasetSchema>;
export type Correction = DatasetInfo['corrections'][number];
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Membership = v.InferOutput<typeof MembershipSchema>;
export type Organisation = v.InferOutput<typeof OrganisationSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type Participant = v.InferOutput<typeof ParticipantSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
export type Dispute = v.InferOutput<typeof DisputeSchema>;
export type Story = v.InferOutput<typeof StorySchema>;
export type StoryStep = Story['steps'][number];
/** An event as it is written by hand: without its computed days. */
export type AuthoredEvent = v.InferOutput<typeof EventSchema>;
export type AuthoredDocument = v.InferOutput<typeof DocumentSchema>;

/** An event as the page knows it: its days are always there. */
export type ItineraEvent = AuthoredEvent & {days: Span};
/** A source as the page knows it. */
export type DatedSource = Source & {publishedDays: Span};

/** Where the events of a large dataset lie. */
export interface ColumnsPlace {
  /** Beside the file of the dataset. */
  readonly folder: string;
  /** How many there are. */
  readonly count: number;
}

/** A compiled dataset: what the page loads, every reference resolvable, every span computed. */
export interface Dataset {
  /** Where the events are not among the tables, which are then empty of them. */
  readonly columns?: ColumnsPlace;
  readonly dataset: DatasetInfo;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly DatedSource[];
  readonly facts: readonly Fact[];
  readonly events: readonly ItineraEvent[];
  readonly stories: readonly Story[];
}

/** One complaint about a dataset: where, what is wrong and what would be right. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  /** `file#/path/to/field`, or `dataset.json#/path` for a compiled one. */
  readonly at: string;
  readonly message: string;
}
