import type {ActorKind, Membership, PlaceKind} from '../../../model';
import {partsOf} from '../../parts';
import {startLarge} from '../../sentence';

/** Kinds of membership, of one member and as the heading of several; where a source gives none, just "member". */
const standings = {
  full: {one: 'full member', many: 'Full members'},
  associate: {one: 'associate member', many: 'Associate members'},
} satisfies Record<NonNullable<Membership['standing']>, {one: string; many: string}>;
const anyStanding = {one: 'member', many: 'Members'};
const participations = {
  suspended: 'participation suspended',
  halted: 'participation halted',
} satisfies Record<NonNullable<Membership['participation']>, string>;

const placeKinds = {
  site: 'Site',
  city: 'City',
  region: 'Region',
  country: 'Country',
  water: 'Water',
} satisfies Record<PlaceKind, string>;

const actorKinds = {
  person: 'Person',
  office: 'Office',
  delegation: 'Group',
  state: 'State',
} satisfies Record<ActorKind, string>;

/** The words of the panels of people, organisations, countries and sources. */
export const panels = {
  standings,
  anyStanding,
  participations,
  placeKinds,
  actorKinds,

  headings: {
    events: 'Events',
    memberships: 'Organisations',
    members: 'Members, as reported',
    offices: 'Offices, as reported',
    concerned: 'Events that concern it',
    citedFor: 'Standing and offices',
    corrections: 'Corrections',
  },
  aliases: <Part>(names: readonly Part[]) => ['also spelled ', ...partsOf(names)],
  alsoNamed: <Part>(names: readonly Part[]) => ['also named ', ...partsOf(names)],
  heldBy: <Part>(source: Part, holder: Part, office: Part) => [
    source,
    ' names ',
    holder,
    ' as ',
    office,
    '. The two are linked here, not merged.',
  ],
  holds: <Part>(office: Part) => [
    'Reported in this office, which another report leaves unnamed: ',
    office,
    '.',
  ],
  seat: <Part>(place: Part) => ['Where no report says where a journey began, it is drawn from ', place, '.'],

  /** An organisation and its members. */
  memberOf: <Part>(organisation: Part, standing: string) => [organisation, `: ${standing}`],
  membershipInferred: 'Membership inferred.',
  memberSince: (standing: string, since: string) => `${standing} (${since})`,
  membersOf: <Part>(standing: string, countries: readonly Part[]) => [
    `${startLarge(standing)}: `,
    ...partsOf(countries),
  ],
  noMembers: 'These reports name no members.',

  /** A source. */
  published: (date: string) => `Published ${date}.`,
  publishedInferred: (date: string) => `Published ${date}; the date is inferred.`,
  basedOn: <Part>(what: Part) => ['It rests on: ', what],
  inLanguage: <Part>(name: Part) => ['In ', name, '.'],
  /** Those that the engine may not know the names of; any other is named by it. */
  languages: {en: 'English', ru: 'Russian', ky: 'Kyrgyz'},
  noLink: 'No link given.',
  open: 'Open the report',
  openArchived: 'Open the archived copy',
  accessed: (day: string) => `Read on ${day}.`,
  noPublisher: 'The report names no publisher.',
  membershipIn: <Part>(country: Part, organisation: Part) => [country, ' in ', organisation],
  namedAs: <Part>(person: Part, office: Part) => [person, ': ', office],
} as const;
