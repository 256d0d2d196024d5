import type {ActorKind, Membership, PlaceKind} from '../../../model';
import {partsOf} from '../../parts';
import {startLarge} from '../../sentence';
import {participation} from './participation';

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

/** The words of the panels below their heads, and of cards. */
export const panels = {
  standings,
  anyStanding,
  participations,
  placeKinds,
  actorKinds,

  headings: {
    who: 'Who',
    where: 'Where',
    when: 'When',
    sources: 'Who says so',
    /** The same of several. */
    reports: 'Reports, the earliest first',
    parts: 'Parts of it',
    partOf: 'Part of',
    about: 'Concerns',
    facts: 'Figures and facts',
    absences: 'Who stayed away',
    journeysFrom: 'Journeys that set out from here',
    sentFrom: 'Sent or handed on from here',
    now: 'On this day',
    next: 'Next',
    last: 'Before',
    events: 'Events',
    memberships: 'Organisations',
    members: 'Members, as reported',
    offices: 'Offices, as reported',
    concerned: 'Events that concern it',
    citedFor: 'Standing and offices',
    corrections: 'Corrections',
  },
  participation,

  /** An event. */
  disagree: <Part>(about: Part) => ['The reports disagree: ', about],
  /** Of a report that changes the status: what that was before. */
  until: (before: string) => `Until then: ${before}.`,
  /** Of a report of an imprecise day: from when on it is known. */
  countsFrom: (day: string) => `Counts from ${day}, the latest day on which it may have come out.`,
  countsLast: 'Its day of publication is open, so it counts as the newest.',
  originNotReported: <Part>(who: Part, place: Part) => [
    'Where ',
    who,
    ' set out from is not reported; drawn from ',
    place,
    '.',
  ],
  originsNotReported: 'Where the participants set out from is not reported; drawn from their seats.',
  /** The same where not all of them are drawn from a seat. */
  originsInferred: 'Where the participants set out from is not reported; the places drawn are inferred.',
  /** Of many journeys: who is drawn from where. */
  originsDrawn: <Part>(journeys: readonly (readonly [who: Part, place: Part])[]) => [
    'Where they set out from is not reported. Drawn from their seats: ',
    ...journeys.flatMap(([who, place], idx) => [...(idx === 0 ? [] : ['; ']), who, ' from ', place]),
    '.',
  ],
  originStated: <Part>(who: Part, place: Part) => [who, ' set out from ', place, '.'],
  sent: <Part>(from: Part, to: Part) => ['From ', from, ' to ', to, '.'],
  sentInferred: <Part>(from: Part, to: Part) => ['From ', from, ' to ', to, '. The places are inferred.'],
  noPlace: 'No place is reported.',
  dateInferred: 'The date is inferred.',

  /** A place. */
  absent: <Part>(who: Part, event: Part, when: string, tookPlace: boolean) => [
    who,
    tookPlace ? ' did not attend: ' : ' is not to attend: ',
    event,
    `, ${when}.`,
  ],
  reason: <Part>(reason: Part) => ['Reason given: ', reason],
  journey: <Part>(who: Part, to: Part, event: Part, when: string, inferred: boolean) => [
    who,
    ' to ',
    to,
    ': ',
    event,
    `, ${when}${inferred ? ' (start inferred)' : ''}`,
  ],
  sending: <Part>(event: Part, to: Part, when: string) => [event, ', to ', to, `, ${when}`],

  /** Somebody. */
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
