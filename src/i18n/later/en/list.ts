/** The words of the list of events: those that it does not share with the panels. */
export const list = {
  groupBy: 'Group by',
  groupings: {day: 'Day', place: 'Place', person: 'Participant'},
  columns: {
    when: 'When',
    event: 'Event',
    place: 'Place',
    who: 'Who',
    status: 'Status',
    source: 'Source',
  },
  /** Of the table, for who cannot see it. */
  caption: (events: string) => `${events}. The headings that are buttons sort them.`,
  /** What is said once the order has changed. */
  sorted: {
    ascending: (column: string) => `Sorted by ${column.toLowerCase()}, ascending.`,
    descending: (column: string) => `Sorted by ${column.toLowerCase()}, descending.`,
  },
  /** Headings of those that belong under no other. */
  noPlace: 'No place reported',
  nobody: 'Nobody named',
  /** Why a list by participant is longer than the number of events. */
  underEach: (events: number, lines: number) =>
    `An event stands under each of its participants: ${events === 1 ? '1 event' : `${events} events`} on ${lines} lines.`,
  /** How sure it is that the events were within the time shown: "1 October 2023 – 31 December 2025: 22 certainly, 3 possibly, 2 not". */
  certainty: (period: string, certain: number, possible: number, outside: number) =>
    `${period}: ${[`${certain} certainly`, ...(possible > 0 ? [`${possible} possibly`] : []), ...(outside > 0 ? [`${outside} not`] : [])].join(', ')}.`,
  /** Under the heading of somebody who takes no part in the event. */
  concerned: <Part>(who: Part) => ['concerns ', who],
  /** After “Announced”, of what is past. */
  outcomeNotReported: 'outcome not reported',
} as const;
