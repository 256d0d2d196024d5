/** What each field of a dataset is called, and how its values are said. A field that the schema gains must be named here, or the program does not compile. */
import {greatCircleKm, type LngLat} from '../../geo';
import type {
  Actor,
  Correction,
  DatasetInfo,
  DatedSource,
  Dispute,
  Fact,
  ItineraEvent,
  Membership,
  Organisation,
  Participant,
  Place,
  Report,
  Story,
  StoryStep,
} from '../../model';
import {type Fields, list, nested, one, rows, type Tell, texts, untold} from './tellers';
import {edtfWords, inEnglish, type NameOf, plainText, quoted} from './words';

const asWritten = (value: string | number) => plainText(String(value));
const date = (value: string) => plainText(edtfWords(value));
const named = (id: string, nameOf: NameOf) => nameOf(id);
const dayNumbers = (days: readonly (number | null)[]) => `[${days.map(String).join(', ')}]`;
const spellings = {one: 'other spelling', many: 'other spellings'};

type Office = NonNullable<Actor['offices']>[number];
type Reading = Dispute['readings'][number];

/** "TASS, 29 June 2025 (tass-2025-06-29), paragraph 4". */
const cited = ({source, locator}: {source: string; locator: string}, nameOf: NameOf) =>
  `${nameOf(source)}, ${plainText(locator)}`;
/** Who says so; what rests on another source or paragraph is told as that. */
const citing = {source: one('source', named), locator: one('place in the source', asWritten)};

const reports = rows<Report>({
  one: 'report',
  many: 'reports',
  label: cited,
  keys: [({source, locator}) => `${source} ${locator}`, ({source}) => source],
  fields: {
    ...citing,
    status: one('status', quoted),
    note: texts('note'),
    quote: one('quotation', quoted),
  },
  inLabel: ['source', 'locator'],
  orderMeans: 'of reports of one day the later one counts',
});

const participants = rows<Participant>({
  one: 'participant',
  many: 'participants',
  label: ({actor}, nameOf) => nameOf(actor),
  owner: ({actor}, nameOf) => nameOf(actor),
  keys: [({actor, role}) => `${actor} ${role}`, ({actor}) => actor],
  fields: {
    actor: one('person', named),
    role: one('role', asWritten),
    attendance: one('attendance', asWritten),
    origin: one('origin', named),
    originBasis: one('basis of the origin', asWritten),
    reason: texts('reason'),
    note: texts('note'),
    ...citing,
  },
  inLabel: ['actor'],
  orderMeans: 'in which they are named',
});

const readings = rows<Reading>({
  one: 'reading',
  many: 'readings',
  label: cited,
  keys: [({source, locator}) => `${source} ${locator}`, ({source}) => source],
  fields: {...citing, says: texts('text')},
  inLabel: ['source', 'locator'],
  orderMeans: 'in which they are told',
});

const disputes = rows<Dispute>({
  one: 'disagreement',
  many: 'disagreements',
  label: ({about}) => quoted(inEnglish(about)),
  keys: [
    ({about}) => JSON.stringify(about),
    ({readings: all}) => JSON.stringify(all),
    ({readings: all}) => all.map(({source, locator}) => `${source} ${locator}`).join(),
  ],
  fields: {about: texts('subject'), readings},
  inLabel: [],
  orderMeans: null,
});

const event: Fields<ItineraEvent> = {
  id: untold,
  kind: one('kind', asWritten),
  title: texts('title'),
  summary: texts('summary'),
  when: one('date', date),
  whenBasis: one('basis of the date', asWritten),
  whenNote: texts('note on the date'),
  days: one('days that are computed of the date', dayNumbers, {isMany: true}),
  place: one('place', named),
  placeBasis: one('basis of the place', asWritten),
  placeNote: texts('note on the place'),
  venue: texts('venue'),
  from: one('place that it is sent from', named),
  fromBasis: one('basis of the place that it is sent from', asWritten),
  organisations: list({one: 'organisation', many: 'organisations'}, named, 'the first gives lane and colour'),
  about: list({one: 'mention of', many: 'mentions'}, named, null),
  partOf: one('event that it is part of', named),
  participants,
  reports,
  disputes,
};

const place: Fields<Place> = {
  id: untold,
  kind: one('kind', asWritten),
  names: texts('name'),
  aliases: list(spellings, quoted, null),
  coordinates: coordinates(),
  // whose a place is, is an editor's statement
  country: one('country', asWritten, {isFirst: true}),
  within: one('place that holds it', named),
};

const offices = rows<Office>({
  one: 'office',
  many: 'offices',
  label: ({title, of}, nameOf) => `${quoted(inEnglish(title))} of ${nameOf(of)}`,
  keys: [({title, of}) => JSON.stringify([title, of]), ({of}) => of],
  fields: {
    title: texts('title'),
    of: one('country or organisation', named),
    from: one('beginning', date),
    to: one('end', date),
    source: one('source', named),
    locator: one('place in the source', asWritten),
  },
  inLabel: ['of'],
  orderMeans: null,
});

const actor: Fields<Actor> = {
  id: untold,
  kind: one('kind', asWritten),
  names: texts('name'),
  shortNames: texts('short name'),
  aliases: list(spellings, quoted, null),
  country: one('country', asWritten, {isFirst: true}),
  offices,
  seat: one('seat', named),
  heldBy: one('holder', (held, nameOf) => `${nameOf(held.actor)}, says ${cited(held, nameOf)}`),
};

const members = rows<Membership>({
  one: 'member',
  many: 'members',
  label: ({country}) => asWritten(country),
  owner: ({country}) => asWritten(country),
  keys: [
    ({country, from = '', to = ''}) => [country, from, to].join(' '),
    ({country, source, locator}) => [country, source, locator].join(' '),
    ({country}) => country,
  ],
  fields: {
    country: one('country', asWritten),
    standing: one('standing', asWritten),
    participation: one('participation', asWritten),
    from: one('beginning', date),
    to: one('end', date),
    ...citing,
    basis: one('basis', asWritten),
    note: texts('note'),
  },
  inLabel: ['country'],
  orderMeans: null,
});

const organisation: Fields<Organisation> = {
  id: untold,
  names: texts('name'),
  abbreviation: texts('abbreviation'),
  aliases: list(spellings, quoted, null),
  members,
};

const source: Fields<DatedSource> = {
  id: untold,
  publisher: one('publisher', quoted),
  label: texts('name'),
  title: one('title', quoted),
  published: one('day of publication', date),
  publishedBasis: one('basis of the day of publication', asWritten),
  publishedNote: texts('note on the day of publication'),
  publishedDays: one('days that are computed of the day of publication', dayNumbers, {isMany: true}),
  language: one('language', asWritten),
  url: one('address', asWritten),
  archivedUrl: one('archived address', asWritten),
  accessed: one('day on which it was read', date),
  basedOn: texts('line on what it rests on'),
};

const fact: Fields<Fact> = {
  id: untold,
  about: list({one: 'mention of', many: 'mentions'}, named, null),
  text: texts('text'),
  value: one('figure', asWritten),
  unit: one('unit', quoted),
  bound: one('bound', asWritten),
  nature: one('nature', asWritten),
  period: one('time that it covers', date),
  ...citing,
};

const corrections = rows<Correction>({
  one: 'correction',
  many: 'corrections',
  label: ({date: day}) => edtfWords(day),
  owner: ({date: day}) => `the correction of ${edtfWords(day)}`,
  keys: [({date: day, about}) => [day, ...about].join(' '), ({date: day}) => day],
  fields: {
    date: one('day', date),
    about: list({one: 'mention of', many: 'rows'}, named, null),
    text: texts('text'),
  },
  inLabel: ['date'],
  orderMeans: null,
});

const bounds = (of: string) =>
  nested<DatasetInfo['view']>({
    west: one(`western edge of the ${of}`, asWritten),
    south: one(`southern edge of the ${of}`, asWritten),
    east: one(`eastern edge of the ${of}`, asWritten),
    north: one(`northern edge of the ${of}`, asWritten),
  });
const axis = nested<DatasetInfo['window']>({
  from: one('first day of the axis', date),
  to: one('last day of the axis', date),
});

const steps = rows<StoryStep>({
  one: 'step',
  many: 'steps',
  label: ({title, text, t}) => `${quoted(inEnglish(title ?? text).slice(0, 60))} of ${date(t)}`,
  keys: [
    ({title}) => JSON.stringify(title),
    ({text}) => JSON.stringify(text),
    ({t, focus}) => JSON.stringify([t, focus]),
  ],
  fields: {
    title: texts('heading'),
    text: texts('text'),
    t: one('day', date),
    focus: nested<NonNullable<StoryStep['focus']>>({
      event: one('event in focus', named),
      place: one('place in focus', named),
      actor: one('actor in focus', named),
      org: one('organisation in focus', named),
      source: one('source in focus', named),
    }),
    view: bounds('frame'),
    window: axis,
  },
  inLabel: [],
  orderMeans: 'in which they are told',
});

const story: Fields<Story> = {
  id: untold,
  title: texts('title'),
  standfirst: texts('standfirst'),
  steps,
};

/** What the dataset says of itself. */
export const infoFields: Fields<DatasetInfo> = {
  schemaVersion: one('version of the schema', asWritten),
  id: one('id', asWritten),
  title: texts('title'),
  standfirst: texts('standfirst'),
  description: texts('description'),
  languages: list({one: 'language', many: 'languages'}, asWritten, null),
  about: list({one: 'mention of', many: 'mentions'}, asWritten, null),
  window: axis,
  view: bounds('opening frame'),
  opening: nested<DatasetInfo['opening']>({
    t: one('day that it opens with', date),
    event: one('event that it opens with', named),
    place: one('place that it opens with', named),
  }),
  worldview: one('worldview, whose reading of disputed lines the map draws,', asWritten, {isFirst: true}),
  projection: one('projection', asWritten),
  licence: one('licence', asWritten),
  credit: texts('line of credit'),
  corrections,
};

/** A table of the dataset: what a row of it is called, and its fields. */
export interface TableWords<Row> {
  readonly noun: string;
  readonly fields: Fields<Row>;
  /** By what a row is known again that has another id. */
  readonly likeness: (row: Row) => unknown;
}

/** The tables in the order in which they are told. */
export const tableWords = {
  events: {
    noun: 'event',
    fields: event,
    likeness: ({title, kind}) => [title, kind],
  } satisfies TableWords<ItineraEvent>,
  sources: {
    noun: 'source',
    fields: source,
    likeness: ({label, published, title}) => [label, published, title],
  } satisfies TableWords<DatedSource>,
  places: {
    noun: 'place',
    fields: place,
    likeness: ({names, kind}) => [names, kind],
  } satisfies TableWords<Place>,
  actors: {
    noun: 'actor',
    fields: actor,
    likeness: ({names, kind}) => [names, kind],
  } satisfies TableWords<Actor>,
  organisations: {
    noun: 'organisation',
    fields: organisation,
    likeness: ({names}) => names,
  } satisfies TableWords<Organisation>,
  facts: {noun: 'fact', fields: fact, likeness: ({text}) => text} satisfies TableWords<Fact>,
  stories: {noun: 'story', fields: story, likeness: ({title}) => title} satisfies TableWords<Story>,
} as const;

/** Where a place lies, which an editor answers for, and how far it has moved. */
function coordinates(): Tell<LngLat | null> {
  const say = ([lng, lat]: LngLat) => `latitude ${lat}, longitude ${lng}`;
  const tell = one('coordinates', say, {isMany: true, isFirst: true});
  return (before, after, manner) =>
    tell(before, after, manner).map(told =>
      before && after
        ? {...told, text: `${told.text}, ${distance(greatCircleKm(before, after))} away`}
        : told,
    );
}

function distance(km: number): string {
  if (km < 0.1) return 'less than 100 m';
  return `${km < 10 ? km.toFixed(1) : Math.round(km)} km`;
}
