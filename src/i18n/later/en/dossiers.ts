import {listOf} from '../../en/grammar';
import {partsOf} from '../../parts';
import {startLarge} from '../../sentence';

const countOf = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** A whole number with its thousands apart. */
const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const journeys = (count: number) => countOf(count, 'journey');
const events = (count: number) => countOf(count, 'event');
/** A length that is no more than its line: rounded to 10 km. */
const about = (km: number) => `about ${grouped(km)} km`;

/** The words of the dossiers of places, people, organisations and sources. */
export const dossiers = {
  headings: {
    years: 'By year and format',
    origins: 'Who comes from where',
    hosted: 'Held here',
    wentTo: 'Who goes where',
    byVideo: 'By video',
    itinerary: 'Itinerary',
    counterparts: 'Counterparts',
    inPerson: 'In person, with no place on the map',
    accepted: 'Invited and accepted',
    invited: 'Invited',
    unstated: 'Attendance not stated',
    declined: 'Stayed away',
    ofOffice: 'In an office that a report leaves unnamed',
    concerned: 'Concerned, without taking part',
    standing: 'Standing in each organisation',
    meetings: 'Meetings',
    others: 'Other events',
    chairmanship: 'Chairmanship',
    dated: 'How it is dated',
    eventsByParagraph: 'Events, in the order of its paragraphs',
    factsByParagraph: 'Figures and facts, in the order of its paragraphs',
  },

  /** What of it lies within the window of the axis. */
  within: (certain: number, possible: number) =>
    `Within the time shown: ${certain} certainly, ${possible} only possibly.`,
  outside: (hidden: number, all: number) =>
    all === 1
      ? 'This event is outside the filters.'
      : `${hidden} of these ${all} events ${hidden === 1 ? 'is' : 'are'} outside the filters.`,
  clearFilters: 'Clear the filters',

  /** Events by year and format. */
  year: 'Year',
  yearUnknown: 'Not certain',
  allFormats: 'All',

  /** Journeys. */
  events,
  journeys,
  about,
  onlyAnnounced: (count: number, all: number) =>
    count === all ? 'only announced' : `${count} of them only announced`,
  startInferred: (count: number, all: number) =>
    count === all ? 'start inferred' : `start of ${count} inferred`,
  unknownOrigin: <Part>(who: readonly Part[]) => ['From where is not known: ', ...partsOf(who), '.'],
  rays: (stepKm: number) =>
    `Each line is as long and points as the journey would in a straight line over the globe. Rings every ${grouped(stepKm)} km.`,
  leg: <Part>(from: Part, to: Part, km: number, inferred: boolean) => [
    'From ',
    from,
    ' to ',
    to,
    `, ${about(km)}${inferred ? ' (start inferred)' : ''}`,
  ],
  stop: <Part>(place: Part) => ['In ', place],
  total: (count: number, km: number) =>
    `${startLarge(journeys(count))}, ${about(km)} in ${count === 1 ? 'a straight line' : 'straight lines'} over the globe.`,
  totalAnnounced: (count: number, all: number) => {
    if (count < all) return `${startLarge(countOf(count, 'of them is', 'of them are'))} only announced.`;
    return all === 1 ? 'It is only announced.' : 'All are only announced.';
  },
  /** What the looks of lines mean, of those that are there. */
  looks: ({solid, dashed, faint}: Readonly<Record<'solid' | 'dashed' | 'faint', boolean>>) =>
    [
      ...(solid && dashed ? ['Solid: took place. Dashed: only announced.'] : []),
      ...(dashed && !solid ? ['Dashed: only announced.'] : []),
      ...(faint ? ['Faint at its start: where it began is inferred.'] : []),
    ].join(' '),
  /** Of all journeys to a place at once. */
  allAnnounced: 'All of them are only announced.',
  allInferred: 'Where each of them began is inferred.',
  officeThen: <Part>(offices: readonly Part[]) => ['At that time ', ...offices],
  officePerhaps: <Part>(offices: readonly Part[]) => ['Perhaps at that time ', ...offices],
  officeUndated: 'No report here says since when.',
  counterpart: <Part>(who: Part, count: number, held: number) => [
    who,
    `: ${events(count)}`,
    held === 0 ? ', only announced' : held < count ? `, ${held} of them reported as having taken place` : '',
  ],

  /** Organisations and those who belong to them. */
  membersOn: (day: string) => `Members on ${day}, as reported`,
  organisation: 'Organisation',
  standingThere: 'Standing',
  perhapsOn: (day: string) => `Not certain for ${day}.`,
  notOn: (day: string) => `Not so on ${day}.`,
  takesOver: <Part>(to: Part, from: Part | null) =>
    from === null ? [to, ' takes over'] : [to, ' takes over from ', from],
  handsOn: <Part>(from: Part) => [from, ' hands on'],

  /** A source. */
  cited: (
    counts: Readonly<
      Record<'events' | 'participants' | 'readings' | 'facts' | 'memberships' | 'offices', number>
    >,
  ) => {
    const told = [
      countOf(counts.events, 'event'),
      `${countOf(counts.participants, 'statement')} of who takes part`,
      countOf(counts.readings, 'disputed reading'),
      countOf(counts.facts, 'fact'),
      countOf(counts.memberships, 'membership'),
      countOf(counts.offices, 'office'),
    ].filter(text => !text.startsWith('0 '));
    return told.length === 0 ? 'Nothing here rests on it.' : `On it rest ${listOf(told)}.`;
  },
  whoByIt: <Part>(where: Part, who: readonly Part[]) => ['Who, ', where, ': ', ...partsOf(who)],
  readsByIt: <Part>(about: Part, says: Part) => ['In dispute, ', about, ': ', says],
  holderByIt: <Part>(person: Part, office: Part) => [person, ': ', office],
} as const;
