import type {Status} from '../../model';
import {startLarge} from '../sentence';
import {listOf} from './grammar';

/** A status as one word, before the source in a caption. */
export const statuses = {
  announced: 'Announced',
  'under way': 'Under way',
  'took place': 'Took place',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
} satisfies Record<Status, string>;

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A lead after "Announced": " for 9–13 October 2023", but ", perhaps in October 2023". */
const dueOn = (lead: string) =>
  /^(?:perhaps|about|by|before|since|until|from|date) /.test(lead) ? `, ${lead}` : ` for ${lead}`;

/** The sentence for a day and what is then the main thing. A lead is a date in words: "29 June 2025", "some time in October 2023". */
export const captions = {
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
