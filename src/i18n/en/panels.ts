import type {Attendance, EventKind, Format, Role, Status} from '../../model';
import type {DateWords} from '../dates';
import {listOf, startLarge} from './grammar';

const dates = {
  dayNotStated: period => `${period}, day not stated`,
  within: period => `in ${period}`,
  someTime: when => `some time ${when}`,
  allOf: year => `all of ${year}`,
  between: (from, to) => `between ${from} and ${to}`,
  by: period => `by ${period}`,
  before: day => `before ${day}`,
  notBefore: from => `from ${from} on`,
  since: from => `since ${from}`,
  until: to => `until ${to}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  about: when => `about ${when}`,
  perhaps: when => `perhaps ${when}`,
  unknown: 'date not stated',
} satisfies DateWords;

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

/** A status as one word, before the source in a caption. */
const statuses = {
  announced: 'Announced',
  'under way': 'Under way',
  'took place': 'Took place',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
} satisfies Record<Status, string>;

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

/** Roles that are told by what was done rather than by having been there. */
const doing: readonly Role[] = ['sender', 'recipient', 'speaker'];
/** Attendances that say that somebody was asked, not that they were there in their role. */
const asked: readonly Attendance[] = ['invited', 'accepted', 'declined'];

/** A chairmanship is not sent. */
const handingOn: Partial<Record<Role, string>> = {sender: 'handing it on', recipient: 'taking it over'};

/** What follows the names of those who take part in an event in the same way: "visiting, in person". */
function participation(
  kind: EventKind,
  role: Role,
  attendance: Attendance,
  count: number,
  tookPlace: boolean,
): string {
  const roleWords = (kind === 'chairmanship' && handingOn[role]) || roles[role](count);
  const part = asked.includes(attendance) && role !== 'host' ? '' : roleWords;
  const isPlain =
    (role === 'host' && attendance === 'in person') || (doing.includes(role) && attendance === 'not stated');
  const presence = isPlain ? '' : attendances[attendance](tookPlace);
  return [part, presence].filter(word => word !== '').join(', ');
}

/** Formats without an organisation whose abbreviation would name them. */
const formats = {
  cis: 'CIS',
  csto: 'CSTO',
  sco: 'SCO',
  bilateral: 'bilateral',
  other: 'other',
} satisfies Record<Format, string>;

const unconfirmed = 'Announced. No report here says whether it took place.';
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countOf = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** A lead after "Announced": " for 9–13 October 2023", but ", perhaps in October 2023". */
const dueOn = (lead: string) =>
  /^(?:perhaps|about|by|before|since|until|from) /.test(lead) ? `, ${lead}` : ` for ${lead}`;

/** The sentence for a day and what is then the main thing. A lead is a date in words: "29 June 2025", "some time in October 2023". */
const captions = {
  /** "29 June 2025: Lavrov is due in Cholpon-Ata for two days." */
  visit: (lead: string, names: readonly string[], place: string, lasting: string, tookPlace: boolean) =>
    startLarge(
      `${lead}: ${listOf(names)} ${names.length === 1 ? 'is' : 'are'}${tookPlace ? '' : ' due'} in ${place}${lasting}.`,
    ),
  talks: (lead: string, names: readonly string[], place: string | null, tookPlace: boolean) =>
    startLarge(
      `${lead}: ${listOf(names)} ${tookPlace ? 'hold' : 'are due to hold'} talks${place === null ? '' : ` in ${place}`}.`,
    ),
  message: (lead: string, senders: readonly string[], recipients: readonly string[], tookPlace: boolean) =>
    tookPlace
      ? startLarge(`${lead}: ${listOf(senders)} sent ${listOf(recipients)} a message.`)
      : `Announced${dueOn(lead)}: a message from ${listOf(senders)} to ${listOf(recipients)}.`,
  /** Where no pattern fits: the title, and what the newest report says of it. */
  named: {
    announced: (lead, title) => `Announced${dueOn(lead)}: ${title}.`,
    'under way': (lead, title) => startLarge(`${lead}: ${title}, under way.`),
    'took place': (lead, title) => startLarge(`${lead}: ${title}.`),
    postponed: (lead, title) => `Postponed, once announced${dueOn(lead)}: ${title}.`,
    cancelled: (lead, title) => `Cancelled, once announced${dueOn(lead)}: ${title}.`,
  } satisfies Record<Status, (lead: string, title: string) => string>,
  titleAndPlace: (title: string, place: string) => `${title}, ${place}`,
  titleAndActors: (title: string, names: readonly string[]) => `${title}, with ${listOf(names)}`,
  titleAndAccepted: (title: string, names: readonly string[]) =>
    `${title}; ${listOf(names)} ${names.length === 1 ? 'has' : 'have'} accepted`,
  /** Who stayed away from what took place, as a sentence. */
  absent: (names: readonly string[]) => `${listOf(names)} ${names.length === 1 ? 'does' : 'do'} not attend.`,
  /** On the first day of something that lasts. */
  forDays: (days: number) => ` for ${numbers[days] ?? days} days`,
  nothing: (day: string) => `${day}: nothing in these reports.`,
  before: (what: string) => `Before it: ${what}.`,
  next: (what: string) => `Next: ${what}.`,
  /** An event as the neighbour of a day without any; how it stands, unless it took place. */
  neighbour: (title: string, date: string, status: Status, isUnconfirmed: boolean) => {
    if (status === 'took place') return `${title}, ${date}`;
    const unsaid = isUnconfirmed ? '; no report here says whether it took place' : '';
    return `${title}, ${date} (${statuses[status].toLowerCase()}${unsaid})`;
  },
  /** An event that may be on as well. */
  perhapsOn: (title: string) => `${title} (day not stated)`,
  also: (title: string) => `Also: ${title}`,
  alsoNext: (title: string) => `; ${title}`,
  more: (count: number) => `${count} more`,
  meta: (status: string, source: string) => `${status} · ${source}`,
} as const;

/** The words of the panels, the caption and the list. */
export const panels = {
  dates,
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
  disagree: (about: string) => `The reports disagree: ${about}`,
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
  nothingHere: (place: string) => `Nothing in these reports is placed in ${place}.`,
  absent: <Part>(who: Part, event: Part, when: string, tookPlace: boolean) => [
    who,
    tookPlace ? ' did not attend: ' : ' is not to attend: ',
    event,
    `, ${when}.`,
  ],
  reason: (reason: string) => `Reason given: ${reason}`,
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
} as const;
