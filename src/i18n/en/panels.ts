import type {Attendance, EventKind, Format, Role, Status} from '../../model';
import {participationIn} from '../participation';
import {captions, statuses} from './captions';
import {listOf} from './grammar';

const kinds = {
  visit: 'visit',
  talks: 'talks',
  ministerial: 'ministers’ meeting',
  summit: 'summit',
  ceremony: 'ceremony',
  conference: 'conference',
  exercise: 'exercise',
  message: 'message',
  statement: 'statement',
  chairmanship: 'chairmanship',
  membership: 'membership',
  founding: 'founding',
} satisfies Record<EventKind, string>;

const roles = {
  host: count => (count === 1 ? 'host' : 'hosts'),
  visitor: () => 'visiting',
  'head of delegation': count => (count === 1 ? 'heading the delegation' : 'heading delegations'),
  participant: () => '',
  speaker: () => 'speaking',
  sender: () => 'sending',
  recipient: () => 'receiving',
} satisfies Record<Role, (count: number) => string>;

const attendances = {
  'in person': tookPlace => (tookPlace ? 'in person' : 'due in person'),
  'by video': () => 'by video',
  invited: () => 'invited',
  accepted: () => 'invited, accepted',
  declined: tookPlace => (tookPlace ? 'did not attend' : 'not to attend'),
  'not stated': () => 'attendance not stated',
} satisfies Record<Attendance, (tookPlace: boolean) => string>;

/** A chairmanship is not sent. */
const handingOn: Partial<Record<Role, string>> = {sender: 'handing it on', recipient: 'taking it over'};

/** What follows the names of those who take part in an event in the same way: "visiting, in person". */
const participation = participationIn({roles, attendances, handingOn});

/** Formats without an organisation whose abbreviation would name them. */
const formats = {
  cis: 'CIS',
  csto: 'CSTO',
  sco: 'SCO',
  bilateral: 'bilateral',
  other: 'other',
} satisfies Record<Format, string>;

const unconfirmed = 'Announced. No report here says whether it took place.';
const countOf = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of the panels, the caption and the list. */
export const panels = {
  kinds,
  statuses,
  formats,
  participation,
  captions,

  /** Status in words, as a sentence. */
  status: (status: Status) => `${statuses[status]}.`,
  unconfirmed,

  /** The frame. */
  close: 'Close',
  sheet: {peek: 'Show more', half: 'Show all', full: 'Show less'},
  missing: 'Not in these reports',
  missingWhy: (id: string) =>
    `These reports have nothing by the name “${id}”. It may have been renamed since the link was made.`,
  showMore: (count: number) => `Show ${count} more`,

  /** Counts say of what. */
  events: (count: number) => `${countOf(count, 'event', 'events')} in these reports`,
  allEvents: (count: number) =>
    count === 1 ? 'The event in these reports' : `All ${count} events in these reports`,
  andMore: (count: number) => `and ${count} more`,

  /** Who and what leads on. */
  cite: (source: string, published: string) => `${source}, ${published}`,
  /** Where in a source: "paragraph 4", "paragraphs 1–2, 4 and 6–7". */
  paragraphs: (ranges: readonly string[], areMany: boolean) =>
    `${areMany ? 'paragraphs' : 'paragraph'} ${listOf(ranges)}`,

  /** An event. */
  headings: {
    who: 'Who',
    where: 'Where',
    when: 'When',
    sources: 'Who says so',
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
  },
  disagree: <Part>(about: Part) => ['The reports disagree: ', about],
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
  nothingHere: <Part>(place: Part) => ['Nothing in these reports is placed in ', place, '.'],
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

  /** Nothing selected. */
  nowAndNext: 'Now and next',
  nothingOn: (day: string) => `Nothing in these reports on ${day}.`,
  nothingBefore: 'Nothing in these reports is earlier.',
  nothingNext: 'Nothing in these reports is later.',
  /** Of a dataset without events: as a headline, and how it gets some. */
  noEvents: 'No events yet',
} as const;
