import type {EventKind, Format, Status} from '../../model';
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
  captions,

  /** Status in words, as a sentence. */
  status: (status: Status) => `${statuses[status]}.`,
  unconfirmed,
  /** Of an event that sources tell differently of. */
  disputed: 'The reports disagree',

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

  /** A place. */
  nothingHere: <Part>(place: Part) => ['Nothing in these reports is placed in ', place, '.'],

  /** Nothing selected. */
  nowAndNext: 'Now and next',
  nothingOn: (day: string) => `Nothing in these reports on ${day}.`,
  nothingBefore: 'Nothing in these reports is earlier.',
  nothingNext: 'Nothing in these reports is later.',
  /** Of a dataset without events: as a headline, and how it gets some. */
  noEvents: 'No events yet',
} as const;
